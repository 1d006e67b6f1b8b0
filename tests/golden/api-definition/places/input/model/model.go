package model

// ID is text on the wire.
type ID struct{ a, b uint64 }

func (id ID) MarshalText() ([]byte, error)     { return nil, nil }
func (id *ID) UnmarshalText(text []byte) error { return nil }

type Name = string
