"""JSON by generated functions and by encoding/json."""
