package gowasm

import (
	"math"
	"strconv"
)

// Encoder appends JSON, as encoding/json prints it: https://pkg.go.dev/encoding/json#Marshal. Its first error stays.
type Encoder struct {
	b      buffer
	keys   []sortedKey // of the maps that are being printed
	values []any       // of those that hold anything
	depth  int
	err    *JSONError
}

// fail keeps the first error. What is printed from then on is of no use.
func (e *Encoder) fail(message string, err error) {
	if e.err == nil {
		e.err = &JSONError{Path: jsonPath(view(e.b)), Message: message, Err: err}
	}
}

// enter goes one pointer, list or map deeper, unless there is an error. What is too deep to be read again may well be a
// value that contains itself.
//
//go:noinline
func (e *Encoder) enter() bool {
	if e.depth++; e.depth > maxDepth {
		e.fail("it is nested too deeply, or contains itself", nil)
	}
	return e.err == nil
}

// Begin begins an object.
func (e *Encoder) Begin() { e.b.sign('{') }

// Key prints the name of a member, which is given as it is printed: `"id":`.
//
//go:noinline
func (e *Encoder) Key(quoted string) {
	if e.b[len(e.b)-1] != '{' { // no value ends like that
		e.b = append(e.b, ',')
	}
	e.b = append(e.b, quoted...)
}

// End ends an object.
func (e *Encoder) End() { e.b.sign('}') }

// Null prints null.
//
//go:noinline
func (e *Encoder) Null() { e.b.add("null") }

// EncodeString prints a string.
func EncodeString[T ~string](e *Encoder, v *T) { e.b.quote(string(*v)) }

// EncodeBool prints true or false.
func EncodeBool[T ~bool](e *Encoder, v *T) { e.b = strconv.AppendBool(e.b, bool(*v)) }

// EncodeInt prints a signed integer.
func EncodeInt[T ~int | ~int8 | ~int16 | ~int32 | ~int64](e *Encoder, v *T) {
	e.b = strconv.AppendInt(e.b, int64(*v), 10)
}

// EncodeUint prints an unsigned integer.
func EncodeUint[T ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr](e *Encoder, v *T) {
	e.b = strconv.AppendUint(e.b, uint64(*v), 10)
}

// EncodeFloat64 prints a number as JavaScript does.
func EncodeFloat64[T ~float64](e *Encoder, v *T) { e.float(float64(*v), 64, 1<<53) }

// EncodeFloat32 prints a number as JavaScript does.
func EncodeFloat32[T ~float32](e *Encoder, v *T) { e.float(float64(*v), 32, 1<<24) }

// float prints a float. Below the limit, integers have no shorter form than all of their digits.
func (e *Encoder) float(f float64, bits int, limit float64) {
	if n := int64(f); float64(n) == f && -limit < f && f < limit && (n != 0 || math.Float64bits(f) == 0) { // -0 is none
		e.b = strconv.AppendInt(e.b, n, 10)
		return
	}
	if math.IsInf(f, 0) || math.IsNaN(f) {
		e.fail(strconv.FormatFloat(f, 'g', -1, bits)+" is no number of JSON", nil)
		return
	}
	// https://tc39.es/ecma262/#sec-numeric-types-number-tostring has other limits than %g, and e-9 for e-09.
	format := byte('f')
	abs := math.Abs(f)
	if abs != 0 && (bits == 64 && (abs < 1e-6 || abs >= 1e21) || bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21)) {
		format = 'e'
	}
	b := strconv.AppendFloat(e.b, f, format, -1, bits)
	if n := len(b); format == 'e' && n >= 4 && b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' {
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	e.b = b
}

// EncodeNumber prints a json.Number.
func EncodeNumber[T ~string](e *Encoder, v *T) {
	switch {
	case *v == "":
		e.b.sign('0')
	case isNumber(string(*v)):
		e.b.add(string(*v))
	default:
		e.fail("a json.Number is no number", nil)
	}
}

// EncodeQuoted prints a value within quotes, for the option string: a string becomes the JSON of its JSON.
func EncodeQuoted[T any](e *Encoder, v *T, encode func(*Encoder, *T)) {
	start := len(e.b)
	encode(e, v)
	if e.err != nil {
		return
	}
	if e.b[start] == '"' {
		inner := string(e.b[start:])
		e.b = e.b[:start]
		e.b.quote(inner)
		return
	}
	e.b = append(e.b, 0, '"')
	copy(e.b[start+1:], e.b[start:len(e.b)-2])
	e.b[start] = '"'
}

// EncodeQuotedPointer prints what the pointer points at within quotes, or null.
func EncodeQuotedPointer[T any](e *Encoder, v **T, encode func(*Encoder, *T)) {
	if *v == nil {
		e.Null()
	} else {
		EncodeQuoted(e, *v, encode)
	}
}
