package gowasmprove

import (
	"encoding"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"unsafe"
)

// how a value is filled.
type how int

const (
	zero   how = iota
	empty      // nothing is nil, and nothing has elements
	full       // everything has what it may have, down to a depth
	random     // each part by chance
)

const (
	budget  = 400 // parts of one value
	deepest = 3   // structs within structs, when full
)

// maker fills one value after the other.
type maker struct {
	*Settings
	how     how
	density float64 // of random values, how much of them is there
	left    int     // parts that this value may still have
	random  *rand.Rand
	samples map[reflect.Type][]reflect.Value // of types that marshal themselves
}

// present decides whether something that may be missing is there.
func (m *maker) present(depth int) bool {
	m.left--
	switch m.how {
	case zero:
		return false
	case empty:
		return depth <= 1
	case full:
		return depth <= deepest && m.left > 0
	}
	return m.left > 0 && m.random.Float64() < m.density*math.Pow(0.7, float64(depth))
}

// length of a list or map that is not nil.
func (m *maker) length() int {
	switch m.how {
	case empty:
		return 0
	case full:
		return 1
	}
	return m.random.IntN(3)
}

func pick[T any](m *maker, choices ...T) T {
	return choices[m.random.IntN(len(choices))]
}

// set fills a value that is zero. It tells whether that went well: not when only values came out that Go refuses to
// marshal, and so what may do without it should.
func (m *maker) set(v reflect.Value, depth int) bool {
	t := v.Type()
	if m.how == zero {
		return true
	}
	if marshals(t) {
		return m.setMarshaler(v, depth)
	}
	if t == reflect.TypeFor[json.Number]() {
		v.SetString(pick(m, "0", "12", "-1.5", "1e300"))
		return true
	}
	return m.fill(v, depth)
}

// fill fills a value by its kind.
func (m *maker) fill(v reflect.Value, depth int) bool {
	if m.setEnum(v) {
		return true
	}
	t := v.Type()
	switch t.Kind() {
	case reflect.Pointer:
		if m.present(depth) {
			made := reflect.New(t.Elem())
			if m.set(made.Elem(), depth+1) {
				v.Set(made)
			}
		}
	case reflect.Slice:
		if m.present(depth) {
			m.setSlice(v, depth)
		}
	case reflect.Map:
		if m.present(depth) {
			m.setMap(v, depth)
		}
	case reflect.Array:
		for i := range v.Len() {
			if !m.set(v.Index(i), depth+1) {
				return false
			}
		}
	case reflect.Struct:
		return m.setStruct(v, depth)
	case reflect.Interface:
		m.setInterface(v, depth)
	default:
		m.setBasic(v)
	}
	return true
}

func (m *maker) isEnum(t reflect.Type) bool {
	return t.Name() != "" && m.Enums[t.PkgPath()+"."+t.Name()] != nil
}

func (m *maker) setEnum(v reflect.Value) bool {
	t := v.Type()
	if !m.isEnum(t) {
		return false
	}
	choices := m.Enums[t.PkgPath()+"."+t.Name()]
	if m.how != empty {
		v.Set(reflect.ValueOf(pick(m, choices...)).Convert(t))
	}
	return true
}

func (m *maker) setSlice(v reflect.Value, depth int) {
	made := reflect.MakeSlice(v.Type(), 0, 0)
	for range m.length() {
		element := reflect.New(v.Type().Elem()).Elem()
		if m.set(element, depth+1) {
			made = reflect.Append(made, element)
		}
	}
	v.Set(made)
}

func (m *maker) setMap(v reflect.Value, depth int) {
	t := v.Type()
	made := reflect.MakeMap(t)
	for range m.length() {
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		if m.set(key, depth+1) && m.set(value, depth+1) && !(key.Kind() == reflect.Interface && key.IsNil()) {
			made.SetMapIndex(key, value)
		}
	}
	v.Set(made)
}

// setStruct fills the fields that encoding/json looks at, those of embedded structs of unexported types too.
func (m *maker) setStruct(v reflect.Value, depth int) bool {
	t := v.Type()
	all := true
	for i := range t.NumField() {
		field, into := t.Field(i), v.Field(i)
		if field.Tag.Get("json") == "-" || !field.IsExported() && !field.Anonymous {
			continue
		}
		if !field.IsExported() {
			into = reflect.NewAt(field.Type, unsafe.Pointer(into.UnsafeAddr())).Elem()
		}
		if m.how == random && m.random.Float64() > m.density+0.1 {
			continue
		}
		next := depth + 1
		if field.Anonymous {
			next = depth
		}
		if m.how == empty && next > 1 && field.Type.Kind() == reflect.Struct || next > 2*deepest {
			continue
		}
		if !m.set(into, next) {
			into.SetZero()
			all = false
		}
	}
	return all
}

// --- basic types ---------------------------------------------------------------------------------------------------

var words = []string{
	"a", "", "12", "true", "null", "it's \"quoted\" \\ `${x}`", "h\u00e9 \u2713 \U0001F600 \u2028 </script>", "line\nline\t\x00\x7f",
}

func (m *maker) setBasic(v reflect.Value) {
	if m.how == empty {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(m.how == full || pick(m, true, false))
	case reflect.String:
		v.SetString(m.text())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		bits := v.Type().Bits()
		v.SetInt(pick(m, 1, -1, 7, 100, int64(math.MaxInt64)>>(64-bits), int64(math.MinInt64)>>(64-bits)))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(pick(m, 1, 7, 100, uint64(math.MaxUint64)>>(64-v.Type().Bits())))
	case reflect.Float32:
		v.SetFloat(pick(m, 1, -0.25, 3e30, math.MaxFloat32, math.SmallestNonzeroFloat32))
	case reflect.Float64:
		v.SetFloat(pick(m, 1, -0.25, 1e21, 1e-7, math.MaxFloat64, math.SmallestNonzeroFloat64))
	}
}

func (m *maker) text() string {
	if m.how == full {
		return pick(m, words[0], words[5])
	}
	if m.LoneBytes && m.random.IntN(8) == 0 {
		return "\xff lone \xed\xa0\x80"
	}
	return pick(m, words...)
}

// --- types that marshal themselves -----------------------------------------------------------------------------------

// marshalerTo is what encoding/json/v2 asks for, whose package may not be there.
const marshalerTo = "MarshalJSONTo"

func marshals(t reflect.Type) bool {
	if t.Kind() == reflect.Interface || t.Kind() == reflect.Pointer {
		return false
	}
	pointer := reflect.PointerTo(t)
	_, to := pointer.MethodByName(marshalerTo)
	return to || pointer.Implements(reflect.TypeFor[json.Marshaler]()) || pointer.Implements(reflect.TypeFor[encoding.TextMarshaler]())
}

// texts are tried on types that unmarshal themselves: what they accept makes values that no field could.
var texts = []string{
	`"2024-02-29T12:34:56.789Z"`, `"2024-01-01T00:00:00+02:00"`, `0`, `1`, `-7`, `1.5`, `123456789012345678901234567890`, `true`,
	`false`, `null`, `""`, `"a"`, `"A b"`, `"1"`, `"1.5"`, `"1/3"`, `"5s"`, `"1Gi"`, `"INFO"`, `"50%"`, `"::1"`, `"127.0.0.1"`,
	`"127.0.0.1:80"`, `"10.0.0.0/8"`, `"1.2.840"`, `"6ba7b810-9dad-11d1-80b4-00c04fd430c8"`, `[]`, `[1]`, `["a"]`, `{}`, `{"a":1}`,
	`{"a":null,"b":["c",{"d":true}]}`,
}

// setMarshaler chooses among the values that the type unmarshals from texts and one whose fields are filled.
func (m *maker) setMarshaler(v reflect.Value, depth int) bool {
	t := v.Type()
	samples, known := m.samples[t]
	if !known {
		if !m.isEnum(t) {
			samples = m.unmarshaled(t)
		}
		m.samples[t] = samples
	}
	if samples != nil && m.random.IntN(3) > 0 {
		v.Set(pick(m, samples...))
		return true
	}
	for range 4 {
		made := reflect.New(t)
		if m.refused(func() { m.fill(made.Elem(), depth) }) == nil && m.printable(made) {
			v.Set(made.Elem())
			return true
		}
	}
	if samples != nil {
		v.Set(pick(m, samples...))
		return true
	}
	v.SetZero()
	return m.printable(v.Addr())
}

func (m *maker) unmarshaled(t reflect.Type) []reflect.Value {
	var samples []reflect.Value
	for _, text := range texts {
		made := reflect.New(t)
		var err error
		why := m.refused(func() { err = m.Unmarshal([]byte(text), made.Interface()) })
		if why == nil && err == nil && m.printable(made) {
			samples = append(samples, made.Elem())
		}
	}
	return samples
}

func (m *maker) printable(pointer reflect.Value) bool {
	_, err := m.print(pointer.Interface())
	return err == nil
}
