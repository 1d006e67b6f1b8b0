//go:build js && wasm

package rt

import "syscall/js"

// List is a sequence: a new array of the converted elements.
//
//go:noinline
func List[T any](s []T, to func(T) any) Value {
	return Value{listOf(len(s), func(i int) any { return to(s[i]) })}
}

// DecodeList is the elements of an array or of any other iterable; nil when v is undefined or null.
//
//go:noinline
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
