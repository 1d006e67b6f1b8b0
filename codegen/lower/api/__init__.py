"""Services to what Go, TypeScript and documents will say."""
