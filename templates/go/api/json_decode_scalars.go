package gowasm

import (
	"strconv"
	"unsafe"
)

// DecodeString reads a string.
func DecodeString[T ~string](d *Decoder, v *T) { d.stringInto((*string)(unsafe.Pointer(v))) }

func (d *Decoder) stringInto(v *string) {
	switch d.peek() {
	case '"':
		if text := d.text(); !d.stopped {
			*v = clone(text)
		}
	case 'n':
		d.word("null")
	default:
		d.mismatch("a string")
	}
}

// clone is a copy of a part of the input.
//
//go:noinline
func clone(text string) string { return string(viewBytes(text)) }

// DecodeBool reads true or false.
func DecodeBool[T ~bool](d *Decoder, v *T) {
	switch d.peek() {
	case 't':
		d.word("true")
		*v = true
	case 'f':
		d.word("false")
		*v = false
	case 'n':
		d.word("null")
	default:
		d.mismatch("a boolean")
	}
}

// DecodeInt reads a signed integer.
func DecodeInt[T ~int | ~int8 | ~int16 | ~int32 | ~int64](d *Decoder, v *T) {
	text := d.numeral()
	if text == "" {
		return
	}
	n, ok := parseInt(text)
	if ok && int64(T(n)) == n {
		*v = T(n)
	} else {
		d.misfit(text)
	}
}

// DecodeUint reads an unsigned integer.
func DecodeUint[T ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr](d *Decoder, v *T) {
	text := d.numeral()
	if text == "" {
		return
	}
	n, ok := parseUint(text)
	if ok && uint64(T(n)) == n {
		*v = T(n)
	} else {
		d.misfit(text)
	}
}

// DecodeFloat64 reads a number.
func DecodeFloat64[T ~float64](d *Decoder, v *T) { decodeFloat(d, v, 64) }

// DecodeFloat32 reads a number.
func DecodeFloat32[T ~float32](d *Decoder, v *T) { decodeFloat(d, v, 32) }

func decodeFloat[T ~float32 | ~float64](d *Decoder, v *T, bits int) {
	text := d.numeral()
	if text == "" {
		return
	}
	f, ok := d.float(text, bits)
	if ok {
		*v = T(f)
	} else {
		d.misfit(text)
	}
}

// numeral reads a number, and null, which changes nothing; "" is all else.
func (d *Decoder) numeral() (text string) {
	switch c := d.peek(); {
	case c == '-' || c-'0' < 10:
		return d.number()
	case c == 'n':
		d.word("null")
	default:
		d.mismatch("a number")
	}
	return ""
}

// misfit refuses the number that has just been read.
func (d *Decoder) misfit(text string) { d.refuseAt(d.i-len(text), "the number "+text+" does not fit") }

// refuseAt refuses what has been read from a place on.
//
//go:noinline
func (d *Decoder) refuseAt(at int, message string) {
	end := d.i
	d.i = at
	d.refuse(message)
	d.i = end
}

// parseInt reads what strconv.ParseInt does, whose errors would bring its quoting.
func parseInt(text string) (int64, bool) {
	negative := false
	if len(text) > 0 && (text[0] == '-' || text[0] == '+') {
		negative, text = text[0] == '-', text[1:]
	}
	n, ok := parseUint(text)
	if negative {
		return -int64(n), ok && n <= 1<<63
	}
	return int64(n), ok && n < 1<<63
}

func parseUint(text string) (uint64, bool) {
	n := uint64(0)
	for i := range len(text) {
		digit := uint64(text[i] - '0')
		if digit > 9 || n > (1<<64-1)/10 || n*10 > 1<<64-1-digit {
			return 0, false
		}
		n = n*10 + digit
	}
	return n, len(text) > 0
}

// floatReader reads a float of so many bits; false where it is too large for one.
type floatReader func(text string, size int) (float64, bool)

func (d *Decoder) float(text string, size int) (float64, bool) {
	if d.quoted != nil {
		return d.quoted(text, size)
	}
	return parseFloat(text, size)
}

// quotedFloat reads whatever Go has as a number.
func quotedFloat(text string, size int) (float64, bool) {
	f, err := strconv.ParseFloat(text, size)
	return f, err == nil
}

// view is the text as a string, for functions that do not keep it.
func view(text []byte) string { return *(*string)(unsafe.Pointer(&text)) }

// viewBytes is the other way round, for functions that do not write.
func viewBytes(text string) []byte { return unsafe.Slice(unsafe.StringData(text), len(text)) }

// DecodeNumber reads a json.Number: a number, or a string that is one.
func DecodeNumber[T ~string](d *Decoder, v *T) {
	if d.peek() != '"' {
		if text := d.numeral(); text != "" {
			*v = T(clone(text))
		}
		return
	}
	at := d.i
	text := d.text()
	if d.stopped {
		return
	}
	if !isNumber(text) {
		d.i = at
		d.stop("a string that is no number stands where a number belongs", nil)
		return
	}
	*v = T(clone(text))
}

// isNumber reports whether a text is a number of JSON.
func isNumber(text string) bool {
	if text == "" || text[0] != '-' && text[0]-'0' > 9 {
		return false
	}
	d := Decoder{data: text}
	d.number()
	return !d.stopped && d.i == len(text)
}

// DecodeQuoted reads what stands within a string, for the option string. null is read as it is.
func DecodeQuoted[T any](d *Decoder, v *T, decode func(*Decoder, *T)) {
	switch d.peek() {
	case 'n':
		decode(d, v)
	case '"':
		at := d.i
		inner := Decoder{data: d.text(), quoted: quotedFloat}
		if d.stopped {
			return
		}
		end := d.i
		d.i = at
		if len(inner.data) > 0 && inner.data[0] > ' ' {
			decode(&inner, v)
		} else {
			inner.syntax("")
		}
		switch {
		case inner.i < len(inner.data) || inner.stopped || inner.err != nil && !isWord(inner.data[0]):
			d.stop("the string does not hold what its type is", nil)
		case inner.err != nil:
			d.refuse("the string does not hold what its type is")
		}
		if !d.stopped {
			d.i = end
		}
	default:
		d.mismatch("a string with a value in it")
	}
}

// isWord reports whether c begins a string, true, false or null.
func isWord(c byte) bool { return c == '"' || c == 't' || c == 'f' || c == 'n' }
