package gowasm

// DecodePointer reads null as nil, and all else into what the pointer points at, which is made if need be.
func DecodePointer[T any](d *Decoder, v **T, decode func(*Decoder, *T)) {
	if d.Null() {
		*v = nil
		return
	}
	if *v == nil {
		*v = new(T)
	}
	decode(d, *v)
}

// DecodeList reads an array.
func DecodeList[S ~[]T, T any](d *Decoder, v *S, decode func(*Decoder, *T)) {
	if d.Null() {
		*v = nil
		return
	}
	if !d.open('[', "an array") {
		return
	}
	list := (*v)[:0]
	for d.next(']', len(list) == 0) {
		n := len(list)
		if n == cap(list) {
			list = append(list, make([]T, 1)...)
		}
		list = list[:n+1] // with what is there: encoding/json does not forget it, either
		decode(d, &list[n])
	}
	if len(list) == 0 {
		list = S{}
	}
	*v = list
}

// DecodeArray reads an array into one of Go: what is too much is skipped, what is missing becomes zero.
func DecodeArray[T any](d *Decoder, v []T, decode func(*Decoder, *T)) {
	if !d.open('[', "an array") {
		return
	}
	n := 0
	for first := true; d.next(']', first); first = false {
		if n < len(v) {
			decode(d, &v[n])
			n++
		} else {
			d.Skip()
		}
	}
	if !d.stopped {
		clear(v[n:])
	}
}

// DecodeBytes reads a string of base64, or else an array of numbers.
func DecodeBytes[S ~[]E, E ~uint8](d *Decoder, v *S) { DecodeBytesBy(d, v, DecodeUint) }

// DecodeBytesBy reads a string of base64, or else an array of what decode reads.
func DecodeBytesBy[S ~[]E, E ~uint8](d *Decoder, v *S, decode func(*Decoder, *E)) {
	if d.peek() != '"' {
		DecodeList(d, v, decode)
		return
	}
	at := d.i
	text := d.text()
	if d.stopped {
		return
	}
	bytes, ok := fromBase64[E](text)
	if ok {
		*v = bytes
		return
	}
	d.refuseAt(at, "this string is no base64")
}

// DecodeMap reads an object into a map, which is made if need be. key makes a key of the name of a member.
func DecodeMap[M ~map[K]V, K comparable, V any](
	d *Decoder, v *M, key func(*Decoder, string, *K) bool, decode func(*Decoder, *V),
) {
	if d.Null() {
		*v = nil
		return
	}
	if !d.open('{', "an object") {
		return
	}
	if *v == nil {
		*v = M{}
	}
	value := new(V)
	for first := true; d.next('}', first); first = false {
		name := d.key()
		if d.stopped {
			return
		}
		var zero V
		*value = zero
		decode(d, value)
		var k K
		if !d.stopped && key(d, name, &k) {
			(*v)[k] = *value
		}
	}
}

// DecodeStringKey makes a string.
func DecodeStringKey[K ~string](_ *Decoder, name string, k *K) bool {
	*k = K(clone(name))
	return true
}

// DecodeIntKey makes a signed integer.
func DecodeIntKey[K ~int | ~int8 | ~int16 | ~int32 | ~int64](d *Decoder, name string, k *K) bool {
	n, ok := parseInt(name)
	if *k = K(n); !ok || int64(*k) != n {
		d.refuse("the name of a member is no integer, or too large")
		return false
	}
	return true
}

// DecodeUintKey makes an unsigned integer.
func DecodeUintKey[K ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr](d *Decoder, name string, k *K) bool {
	n, ok := parseUint(name)
	if *k = K(n); !ok || uint64(*k) != n {
		d.refuse("the name of a member is no integer, or too large")
		return false
	}
	return true
}

// DecodeTextKey makes a key with its method UnmarshalText.
func DecodeTextKey[K any, P interface {
	*K
	UnmarshalText(text []byte) error
}](d *Decoder, name string, k *K) bool {
	if err := P(k).UnmarshalText(viewBytes(name)); err != nil {
		d.stop("the name of a member cannot be read", err)
		return false
	}
	return true
}

// DecodeUnmarshaler reads a value with its method UnmarshalJSON.
func DecodeUnmarshaler[T any, P interface {
	*T
	UnmarshalJSON(data []byte) error
}](d *Decoder, v *T) {
	d.peek()
	at := d.i
	raw := d.raw()
	if d.stopped {
		return
	}
	if err := P(v).UnmarshalJSON(viewBytes(raw)); err != nil {
		d.i = at
		d.stop("it cannot be read", err)
	}
}

// DecodeText reads a string with the method UnmarshalText of the value. null changes nothing.
func DecodeText[T any, P interface {
	*T
	UnmarshalText(text []byte) error
}](d *Decoder, v *T) {
	if d.Null() {
		return
	}
	at := d.i
	if d.peek() != '"' {
		d.mismatch("a string")
		return
	}
	text := d.text()
	if d.stopped {
		return
	}
	if err := P(v).UnmarshalText(viewBytes(text)); err != nil {
		d.i = at
		d.stop("it cannot be read", err)
	}
}

// DecodeTextOrNil is the same for what null makes nil.
func DecodeTextOrNil[T any, P interface {
	*T
	UnmarshalText(text []byte) error
}](d *Decoder, v *T) {
	if d.peek() == 'n' {
		DecodeNothing(d, v)
		return
	}
	DecodeText[T, P](d, v)
}

// DecodeNothing reads null as the zero value, and nothing else: into an interface with methods, say.
func DecodeNothing[T any](d *Decoder, v *T) {
	if d.Null() {
		var none T
		*v = none
		return
	}
	d.mismatch("null")
}

// DecodeAny reads any value: as nil, bool, float64, string, []any or map[string]any.
func DecodeAny(d *Decoder, v *any) {
	if read := d.any(); !d.stopped {
		*v = read
	}
}

func (d *Decoder) any() any {
	switch d.peek() {
	case '"':
		return clone(d.text())
	case '{':
		members := map[string]any{}
		if d.open('{', "") {
			for first := true; d.next('}', first); first = false {
				key := d.key()
				if d.stopped {
					break
				}
				name := clone(key)
				members[name] = d.any()
			}
		}
		return members
	case '[':
		list := []any{}
		if d.open('[', "") {
			for d.next(']', len(list) == 0) {
				list = append(list, d.any())
			}
		}
		return list
	case 't':
		d.word("true")
		return true
	case 'f':
		d.word("false")
		return false
	case 'n':
		d.word("null")
		return nil
	}
	text := d.number()
	if d.stopped {
		return nil
	}
	f, ok := d.float(text, 64)
	if !ok {
		d.misfit(text)
		return nil
	}
	return f
}
