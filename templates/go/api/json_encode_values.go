package gowasm

import (
	"strconv"
	"time"
	"unsafe"
)

// EncodePointer prints what the pointer points at, or null.
func EncodePointer[T any](e *Encoder, v **T, encode func(*Encoder, *T)) {
	if *v == nil {
		e.Null()
		return
	}
	if e.enter() {
		encode(e, *v)
	}
	e.depth--
}

// EncodeList prints a slice.
func EncodeList[S ~[]T, T any](e *Encoder, v *S, encode func(*Encoder, *T)) {
	if *v == nil {
		e.Null()
		return
	}
	if e.enter() {
		EncodeArray(e, *v, encode)
	}
	e.depth--
}

// EncodeArray prints the elements of an array of Go.
func EncodeArray[T any](e *Encoder, v []T, encode func(*Encoder, *T)) {
	e.b.sign('[')
	for i := range v {
		if i > 0 {
			e.b.sign(',')
		}
		encode(e, &v[i])
	}
	e.b.sign(']')
}

// EncodeBytes prints base64.
func EncodeBytes[S ~[]E, E ~uint8](e *Encoder, v *S) {
	if *v == nil {
		e.Null()
		return
	}
	e.b.sign('"')
	e.b = appendBase64(e.b, unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(*v))), len(*v)))
	e.b.sign('"')
}

// EncodeMap prints a map, sorted by what key makes of its keys.
func EncodeMap[M ~map[K]V, K comparable, V any](
	e *Encoder, v *M, key func(*Encoder, *K) string, encode func(*Encoder, *V),
) {
	if *v == nil {
		e.Null()
		return
	}
	if e.enter() {
		start := len(e.keys)
		n, k, values := 0, new(K), make([]V, len(*v))
		for *k, values[n] = range *v {
			e.addKey(key(e, k), n)
			n++
		}
		e.beginMap(start)
		for i := range values {
			encode(e, &values[e.member(start, i)])
		}
		e.endMap(start)
	}
	e.depth--
}

// What maps of all types have in common stands here once.

// addKey notes the name of a member, and where its value is.
//
//go:noinline
func (e *Encoder) addKey(name string, index int) {
	head := uint64(0)
	for i := range min(8, len(name)) {
		head |= uint64(name[i]) << (56 - 8*i)
	}
	e.keys = append(e.keys, sortedKey{head: head, name: name, index: index})
}

// beginMap begins an object, whose keys are those from start on: the maps within have theirs behind.
//
//go:noinline
func (e *Encoder) beginMap(start int) {
	sortKeys(e.keys[start:])
	e.b.sign('{')
}

// member prints the name of the member that is at place i, and returns where its value is.
//
//go:noinline
func (e *Encoder) member(start, i int) int {
	if i > 0 {
		e.b = append(e.b, ',')
	}
	k := &e.keys[start+i]
	e.b.quote(k.name)
	e.b = append(e.b, ':')
	return k.index
}

//go:noinline
func (e *Encoder) endMap(start int) {
	e.b.sign('}')
	clear(e.keys[start:])
	e.keys = e.keys[:start]
}

// sortedKey is the name of a member, and where its value is.
type sortedKey struct {
	_     incomparable
	head  uint64 // the first eight bytes, of which a lesser one makes a lesser name
	name  string
	index int
}

// less has keys that are one in the order of their values.
func (k *sortedKey) less(other *sortedKey) bool {
	if k.head != other.head {
		return k.head < other.head
	}
	return k.name < other.name || k.name == other.name && k.index < other.index
}

// sortKeys sorts by name, as https://en.wikipedia.org/wiki/Shellsort does with gaps that Gonnet and Baeza-Yates found: it
// needs least code. It is one function for all maps: those of packages sort and slices would make a program larger by
// 40 kB for each type.
func sortKeys(keys []sortedKey) {
	for gap := len(keys); gap > 1; {
		gap = max(gap*5/11, 1)
		for i := gap; i < len(keys); i++ {
			one, j := keys[i], i
			for ; j >= gap && one.less(&keys[j-gap]); j -= gap {
				keys[j] = keys[j-gap]
			}
			keys[j] = one
		}
	}
}

// EncodeStringKey is the key itself.
func EncodeStringKey[K ~string](_ *Encoder, k *K) string { return string(*k) }

// EncodeIntKey is the integer.
func EncodeIntKey[K ~int | ~int8 | ~int16 | ~int32 | ~int64](_ *Encoder, k *K) string {
	return strconv.FormatInt(int64(*k), 10)
}

// EncodeUintKey is the integer.
func EncodeUintKey[K ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr](_ *Encoder, k *K) string {
	return strconv.FormatUint(uint64(*k), 10)
}

// EncodeTextKey is what the key's method MarshalText says.
func EncodeTextKey[K textMarshaler](e *Encoder, k *K) string {
	text, err := (*k).MarshalText()
	if err != nil {
		e.fail("a key cannot be printed", err)
	}
	return string(text)
}

// EncodeTextPointerKey is the same for a pointer, which is nothing where it is nil.
func EncodeTextPointerKey[T any, P interface {
	*T
	textMarshaler
}](e *Encoder, k *P) string {
	if *k == nil {
		return ""
	}
	return EncodeTextKey(e, k)
}

type (
	jsonMarshaler interface{ MarshalJSON() ([]byte, error) }
	textMarshaler interface{ MarshalText() ([]byte, error) }

	// jsonNumber is what json.Number alone has: its package is not to be linked for it.
	jsonNumber interface {
		String() string
		Float64() (float64, error)
		Int64() (int64, error)
	}
)

// EncodeMarshaler prints what the method MarshalJSON says, without white space.
func EncodeMarshaler[T any, P interface {
	*T
	jsonMarshaler
}](e *Encoder, v *T) {
	e.marshal(P(v))
}

// EncodeText prints the string that the method MarshalText says.
func EncodeText[T any, P interface {
	*T
	textMarshaler
}](e *Encoder, v *T) {
	e.marshalText(P(v))
}

func (e *Encoder) marshal(m jsonMarshaler) {
	text, err := m.MarshalJSON()
	if err != nil {
		e.fail("it cannot be printed", err)
		return
	}
	if b, ok := appendCompact(e.b, text); ok {
		e.b = b
	} else {
		e.fail("its method MarshalJSON prints no JSON", nil)
	}
}

func (e *Encoder) marshalText(m textMarshaler) {
	text, err := m.MarshalText()
	if err != nil {
		e.fail("it cannot be printed", err)
	}
	e.b.quote(view(text))
}

// appendCompact appends a text without white space, and with what is not safe in HTML escaped; false if it is no JSON.
func appendCompact(b, text []byte) ([]byte, bool) {
	d := Decoder{data: view(text)}
	d.Skip()
	if d.stopped || d.more() {
		return b, false
	}
	inString := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			inString = !inString
			b = append(b, c)
		case c == '\\':
			i++
			b = append(b, c, text[i])
		case c == '<' || c == '>' || c == '&':
			b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
		case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && text[i+2]&^1 == 0xA8:
			b = append(b, '\\', 'u', '2', '0', '2', hexDigits[text[i+2]&0xF])
			i += 2
		case inString || c > ' ':
			b = append(b, c)
		}
	}
	return b, true
}

// anyMap is EncodeMap for maps that hold anything, without an allocation for each.
func (e *Encoder) anyMap(v map[string]any, encode func(*Encoder, *any)) {
	if v == nil {
		e.Null()
		return
	}
	if e.enter() {
		start, first := len(e.keys), len(e.values)
		for name, value := range v {
			e.addKey(name, len(e.values))
			e.values = append(e.values, value)
		}
		e.beginMap(start)
		for i := range len(e.keys) - start {
			encode(e, &e.values[e.member(start, i)])
		}
		e.endMap(start)
		clear(e.values[first:])
		e.values = e.values[:first]
	}
	e.depth--
}

// EncodeInterface prints what is in an interface of another type.
func EncodeInterface[T any](e *Encoder, v *T, encode func(*Encoder, *any)) {
	value := any(*v)
	encode(e, &value)
}

// EncodeAny prints what is in an interface: nil, a value with the method MarshalJSON or MarshalText, one of a basic type,
// time.Duration, []any, map[string]any, []string, []int, []float64, map[string]string or []byte. Another is an error: without package
// reflect, nobody knows it here. encode prints what is in interfaces below.
func EncodeAny(e *Encoder, v any, encode func(*Encoder, *any)) {
	isNil := (*[2]unsafe.Pointer)(unsafe.Pointer(&v))[1] == nil // a nil pointer, say, whose methods are not to be called
	switch v := v.(type) {
	case nil:
		e.Null()
	case string:
		EncodeString(e, &v)
	case bool:
		EncodeBool(e, &v)
	case int:
		EncodeInt(e, &v)
	case int8:
		EncodeInt(e, &v)
	case int16:
		EncodeInt(e, &v)
	case int32:
		EncodeInt(e, &v)
	case int64:
		EncodeInt(e, &v)
	case uint:
		EncodeUint(e, &v)
	case uint8:
		EncodeUint(e, &v)
	case uint16:
		EncodeUint(e, &v)
	case uint32:
		EncodeUint(e, &v)
	case uint64:
		EncodeUint(e, &v)
	case uintptr:
		EncodeUint(e, &v)
	case float64:
		EncodeFloat64(e, &v)
	case float32:
		EncodeFloat32(e, &v)
	case time.Duration:
		EncodeInt(e, &v)
	case time.Time:
		EncodeTime(e, &v)
	case []any:
		EncodeList(e, &v, encode)
	case map[string]any:
		e.anyMap(v, encode)
	case []byte:
		EncodeBytes(e, &v)
	case []string:
		EncodeList(e, &v, EncodeString)
	case []int:
		EncodeList(e, &v, EncodeInt)
	case []float64:
		EncodeList(e, &v, EncodeFloat64)
	case map[string]string:
		EncodeMap(e, &v, EncodeStringKey, EncodeString)
	case jsonMarshaler:
		if isNil {
			e.Null()
			return
		}
		e.marshal(v)
	case textMarshaler:
		if isNil {
			e.Null()
			return
		}
		e.marshalText(v)
	case jsonNumber:
		number := v.String()
		EncodeNumber(e, &number)
	default:
		e.fail("an interface holds a value of a type that is not known here", nil)
	}
}
