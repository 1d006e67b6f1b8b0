//go:build js && wasm

package rt

import "syscall/js"

// Dict is the shape of a dictionary. It is made to be a package variable: var dictX = rt.Dict{Keys: []string{...}}.
type Dict struct {
	Keys []string
}

// NewDict makes an object of the dictionary's members that are not Undefined, in the order of its keys.
func NewDict(d *Dict, values ...any) Value {
	object := newObject()
	for i, x := range hide(values) {
		v := toJS(x)
		if !v.IsUndefined() {
			raise(setProp(object, intern(d.Keys[i]), v))
		}
	}
	return Value{object}
}

func newObject() js.Value { return must(invoke(nativeObject.get())) }

// List is a sequence: a new array of the converted elements.
func List[T any](s []T, to func(T) any) Value {
	vals := make([]js.Value, len(s))
	for i, x := range s {
		vals[i] = toJS(to(x))
	}
	return Value{jsArray(vals)}
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
		raise(setProp(object, intern(k), to(m[k])))
	}
	return Value{object}
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

// Strings is a new array of strings.
func Strings(s []string) Value {
	vals := make([]js.Value, len(s))
	for i, x := range s {
		vals[i] = intern(x)
	}
	return Value{jsArray(vals)}
}

// DecodeStrings is the strings of an array or of any other iterable; nil when v is undefined or null.
func DecodeStrings(v Value) []string { return DecodeList(v, Value.Str) }
