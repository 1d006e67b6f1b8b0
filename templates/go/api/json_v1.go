//go:build !goexperiment.jsonv2

package gowasm

// replacement is what encoding/json prints for a byte that is no UTF-8.
const replacement = `\ufffd`

// timesUnescaped: a time may be written with escapes.
const timesUnescaped = false

// DecodeQuotedMethod reads a value by a method that the option string changes nothing for when it is printed.
func DecodeQuotedMethod[T any](d *Decoder, v *T, decode func(*Decoder, *T)) {
	DecodeQuoted(d, v, decode)
}

// DecodeQuotedMethodPointer is the same for a pointer.
func DecodeQuotedMethodPointer[T any](d *Decoder, v *T, decode func(*Decoder, *T)) {
	DecodeQuoted(d, v, decode)
}
