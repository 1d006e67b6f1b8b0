package gowasm

// buffer is a text that is being made. Its methods are not inlined: append has 200 bytes of code wherever it stands.
type buffer []byte

//go:noinline
func (b *buffer) add(text string) { *b = append(*b, text...) }

//go:noinline
func (b *buffer) sign(c byte) { *b = append(*b, c) }
