"""The web platform in Go: what each WebIDL construct becomes."""
