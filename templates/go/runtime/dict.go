//go:build js && wasm

package rt

import (
	"math/bits"
	"syscall/js"
)

// Dict is the shape of a dictionary. It is made to be a package variable: var dictX = rt.Dict{Keys: []string{...}}.
type Dict struct {
	Keys []string
	base int // number of the first key in the helper, plus 1
}

// NewDict makes an object of the dictionary's members that are not Undefined, in the order of its keys.
func NewDict(d *Dict, values ...any) Value {
	if h := getHelper(); h != nil {
		if d.base == 0 {
			d.register(h)
		}
		object, at, exc := d.fill(h, h.object, js.Null(), values, 0)
		for exc == nil && at < len(values) {
			object, at, exc = d.fill(h, h.object, object, values, at)
		}
		raise(exc)
		return Value{object}
	}
	object := newObject()
	for i, x := range values {
		v := toJS(x)
		if !v.IsUndefined() {
			raise(setProp(object, intern(d.Keys[i]), v))
		}
	}
	return Value{object}
}

// register makes the keys known to the helper, in a row: the strings are made first, because making one may let
// another goroutine run, which may register keys too.
func (d *Dict) register(h *helper) {
	keys := make([]js.Value, len(d.Keys))
	for i, k := range d.Keys {
		keys[i] = freshString(k)
	}
	f := takeFrame()
	f.used = 1
	for i, k := range keys {
		f.vals[0] = k
		n := h.key.Invoke(f.args[0]).Int()
		if i == 0 {
			d.base = n + 1
		}
	}
	f.release()
}

// dictArg is a dictionary as an argument.
type dictArg struct {
	d      *Dict
	values []any
	hold   func(*frame, *dictArg, int) bool // set by Members; so that only programs which use it have the code
}

// Members is a dictionary as an argument: its members that are not Undefined, in the order of its keys. As argument of
// a call it is made in the helper, and does not cross into Go at all.
func Members(d *Dict, values ...any) any { return &dictArg{d, values, holdDict} }

// JSValue is a new object of the members.
func (a *dictArg) JSValue() js.Value { return NewDict(a.d, a.values...).v }

// heldPlaces are the places in the helper that are in use, a bit each. The first one stays free: no word names it.
var heldPlaces uint16 = 1

// holdDict makes the object of argument i in a place of the helper, and reports whether there was one.
func holdDict(f *frame, a *dictArg, i int) bool {
	h := getHelper()
	place := bits.TrailingZeros16(^heldPlaces)
	if h == nil || place == 16 {
		return false
	}
	heldPlaces |= 1 << place
	f.held |= 1 << place
	if a.d.base == 0 {
		a.d.register(h)
	}
	for at, more := 0, 0; at < len(a.values) || more == 0; more = 16 {
		var exc *Exception
		_, at, exc = a.d.fill(h, h.hold, numberValue(float64(place+more)), a.values, at)
		raise(exc)
	}
	f.setWord(i, uint32(place)<<1)
	return true
}

// fill sets as many members, from the value at on, as one call of the helper takes, and returns how far it came. fn
// is a function of the helper, and first the first argument of it, which says where the object is.
func (d *Dict) fill(h *helper, fn, first js.Value, values []any, at int) (js.Value, int, *Exception) {
	f := takeFrame()
	object, at, exc := f.fill(h, d.base-1, fn, first, values, at)
	f.release()
	return object, at, exc
}

func (f *frame) fill(h *helper, base int, fn, object js.Value, values []any, at int) (_ js.Value, next int, exc *Exception) {
	defer f.catch(&exc)
	const first = 3 // of the frame's values; before them are object, base and mask
	f.used = first + helperFields
	start, count := at, 0
	var mask uint32
	for ; at < len(values) && at-start < 32 && count < helperFields; at++ {
		if f.add(first+count, count, values[at], true) {
			mask |= 1 << (at - start)
			count++
		}
	}
	f.used = first + count
	f.vals[0] = object
	f.vals[1] = numberValue(float64(base + start))
	f.vals[2] = numberValue(float64(mask))
	if f.fresh {
		h.send(f)
	}
	return fn.Invoke(f.args[:f.used]...), at, nil
}

func newObject() js.Value { return must(invoke(nativeObject.get())) }

// List is a sequence: a new array of the converted elements.
func List[T any](s []T, to func(T) any) Value {
	return Value{listOf(len(s), func(i int) any { return to(s[i]) })}
}

// DecodeList is the elements of an array or of any other iterable; nil when v is undefined or null.
func DecodeList[T any](v Value, from func(Value) T) []T {
	if v.IsNullish() {
		return nil
	}
	array := toArray(v.v)
	n := array.Length()
	s := make([]T, n)
	for i := range s {
		s[i] = from(Value{array.Index(i)})
	}
	return s
}

// toArray is v itself when it is an array, and otherwise an array of what it iterates over. An array's elements are
// plain properties: reading them runs no code of others, but a holder of accessors can be made, so it is copied too.
func toArray(v js.Value) js.Value {
	return must(invoke(nativeArrayFrom.get(), v))
}

// Record is an object of the converted values, with its keys sorted.
func Record[T any](m map[string]T, to func(T) any) Value {
	object := newObject()
	for _, k := range sortedKeys(m) {
		if k == "__proto__" {
			setOwn(object, k, to(m[k]))
			continue
		}
		raise(setProp(object, intern(k), to(m[k])))
	}
	return Value{object}
}

// setOwn makes a property of the object itself, also where an inherited setter would take the value: setting
// __proto__ would change what the object is.
func setOwn(object js.Value, name string, x any) {
	descriptor := newObject()
	raise(setProp(descriptor, intern("value"), x))
	for _, flag := range []string{"configurable", "enumerable", "writable"} {
		descriptor.Set(flag, true)
	}
	must(invoke(nativeDefine.get(), object, js.ValueOf(name), descriptor))
}

// DecodeRecord is the own enumerable properties of an object; nil when v is undefined or null.
func DecodeRecord[T any](v Value, from func(Value) T) map[string]T {
	if v.IsNullish() {
		return nil
	}
	keys := must(invoke(nativeKeys.get(), v.v))
	n := keys.Length()
	m := make(map[string]T, n)
	for i := range n {
		k := keys.Index(i)
		m[k.String()] = from(Value{must(getProp(v.v, k))})
	}
	return m
}

// separator joins strings that cross as one; those that hold it cross one by one.
const separator = "\x00"

// Strings is a new array of strings. Many cross as one string that JavaScript splits.
func Strings(s []string) Value {
	size := 0
	for _, x := range s {
		size += len(x) + len(separator)
	}
	if len(s) <= helperArgs {
		args := make([]any, len(s))
		for i := range s {
			args[i] = s[i]
		}
		return Value{must(apply(nativeArrayOf.get(), js.Value{}, args))}
	}
	joined := make([]byte, 0, size)
	for i, x := range s {
		if i > 0 {
			joined = append(joined, separator...)
		}
		for j := range len(x) {
			if x[j] == separator[0] {
				return List(s, func(x string) any { return x })
			}
		}
		joined = append(joined, x...)
	}
	return Value{must(apply(nativeSplit.get(), js.Value{}, []any{string(joined), separator}))}
}

// DecodeStrings is the strings of an array or of any other iterable; nil when v is undefined or null. They cross as
// one string that JavaScript joins.
func DecodeStrings(v Value) []string {
	if v.IsNullish() {
		return nil
	}
	array := toArray(v.v)
	n := array.Length()
	if getHelper() != nil && n > 1 {
		joined, _, exc := runText(nativeJoin.get(), js.Value{}, []any{Value{array}, separator})
		raise(exc)
		if s := splitStrings(joined, n); s != nil {
			return s
		}
	}
	s := make([]string, n)
	for i := range s {
		s[i] = Value{array.Index(i)}.Str()
	}
	return s
}

// splitStrings takes n joined strings apart; nil when they are not n, because one of them holds the separator.
func splitStrings(joined string, n int) []string {
	s := make([]string, 0, n)
	start := 0
	for i := range len(joined) {
		if joined[i] == separator[0] {
			if len(s) == n-1 {
				return nil
			}
			s = append(s, joined[start:i])
			start = i + 1
		}
	}
	if len(s) != n-1 {
		return nil
	}
	return append(s, joined[start:])
}
