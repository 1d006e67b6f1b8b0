"""Go types to TypeScript: what encoding/json prints of them, and what it reads."""
