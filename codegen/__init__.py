"""gowasm-gen: typed Go for the web platform, and Go types for the web."""
