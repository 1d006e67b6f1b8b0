//go:build goexperiment.jsonv2

package gowasm

// replacement is what encoding/json prints for a byte that is no UTF-8.
const replacement = "\ufffd"

// timesUnescaped: a time may be written with escapes.
const timesUnescaped = true

// DecodeQuotedMethod reads a value by a method, for which the option string changes nothing.
func DecodeQuotedMethod[T any](d *Decoder, v *T, decode func(*Decoder, *T)) {
	decode(d, v)
}

// DecodeQuotedMethodPointer is the same for a pointer, which is nil for "null".
func DecodeQuotedMethodPointer[T any](d *Decoder, v *T, decode func(*Decoder, *T)) {
	const null = `"null"`
	if d.peek() == '"' && len(d.data)-d.i >= len(null) && d.data[d.i:d.i+len(null)] == null {
		d.Skip()
		var none T
		*v = none
		return
	}
	decode(d, v)
}
