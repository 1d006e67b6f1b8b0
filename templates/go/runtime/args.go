//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

const maxSafeInteger = 1 << 53

// toJS converts an argument. It panics with a TypeError for a Go value that has no JavaScript form and with a
// RangeError for an integer that a Number cannot hold.
func toJS(x any) js.Value {
	switch x := x.(type) {
	case nil:
		return js.Null()
	case string:
		return intern(x)
	case Value:
		return x.v
	case js.Value:
		return x
	case bool:
		return js.ValueOf(x)
	case int:
		return integer(int64(x))
	case int8:
		return numberValue(float64(x))
	case int16:
		return numberValue(float64(x))
	case int32:
		return numberValue(float64(x))
	case int64:
		return integer(x)
	case uint:
		return unsigned(uint64(x))
	case uint8:
		return numberValue(float64(x))
	case uint16:
		return numberValue(float64(x))
	case uint32:
		return numberValue(float64(x))
	case uint64:
		return unsigned(x)
	case uintptr:
		return unsigned(uint64(x))
	case float32:
		return numberValue(float64(x))
	case float64:
		return numberValue(float64(x))
	case Object:
		return x.JSValue()
	case js.Func:
		return x.Value
	}
	return toJSRare(x)
}

// toJSRare converts slices and maps. It is apart from toJS so that this one stays small.
func toJSRare(x any) js.Value {
	switch x := x.(type) {
	case []string:
		return Strings(x).v
	case []int:
		return List(x, func(e int) any { return e }).v
	case []any:
		return List(x, func(e any) any { return e }).v
	case map[string]any:
		return Record(x, func(e any) any { return e }).v
	case *bufferArg:
		return x.fresh()
	case Args:
		return List(x, func(e Value) any { return e }).v
	case []Value:
		return List(x, func(e Value) any { return e }).v
	}
	if b, ok := numericSlice(x); ok {
		return b.fresh()
	}
	panic(typeError("a Go value of a type without JavaScript form was passed"))
}

func integer(x int64) js.Value {
	checkInteger(x)
	return numberValue(float64(x))
}

func checkInteger(x int64) {
	if x > maxSafeInteger || x < -maxSafeInteger {
		panic(rangeError("an integer beyond 2^53 cannot be passed as a Number; use a BigInt"))
	}
}

func unsigned(x uint64) js.Value {
	if x > maxSafeInteger {
		panic(rangeError("an integer beyond 2^53 cannot be passed as a Number; use a BigInt"))
	}
	return numberValue(float64(x))
}

// apply calls fn with the given this. It is for functions that JavaScript handed out; members of a class are called
// through their Op.
func apply(fn, this js.Value, args []any) (res js.Value, exc *Exception) {
	if len(args) > frameSize-2 {
		return applyMany(fn, this, args)
	}
	f := takeFrame()
	defer f.done(&exc)
	f.vals[0] = fn
	f.vals[1] = this
	f.used = 2
	f.add(args, len(args) <= helperArgs)
	if f.fresh {
		theHelper.send(f)
		return theHelper.call[f.used-2].Invoke(f.args[:f.used]...), nil
	}
	return nativeCall.get().Invoke(f.args[:f.used]...), nil
}

// applyMany is apply for more arguments than a frame holds.
func applyMany(fn, this js.Value, args []any) (js.Value, *Exception) {
	list, exc := try(func() js.Value { return argArray(args) })
	if exc != nil {
		return js.Value{}, exc
	}
	return invoke(nativeApply.get(), fn, this, list)
}

// argArray is the arguments as a JavaScript array, trailing undefined ones left out.
func argArray(args []any) js.Value {
	vals := make([]js.Value, len(args))
	last := 0
	for i, x := range args {
		vals[i] = toJS(x)
		if !vals[i].IsUndefined() {
			last = i + 1
		}
	}
	return jsArray(vals[:last])
}

func jsArray(vals []js.Value) js.Value {
	boxes := make([]any, len(vals))
	for i := range vals {
		boxes[i] = boxed(js.Value{}, unsafe.Pointer(&vals[i]))
	}
	return nativeArrayOf.get().Invoke(boxes...)
}

// try runs fn and returns the exception it panicked with.
func try(fn func() js.Value) (res js.Value, exc *Exception) {
	defer func() {
		if r := recover(); r != nil {
			exc = thrown(r)
		}
	}()
	return fn(), nil
}

// Tail is the optional last argument: the first element, or Undefined.
func Tail[T any](v []T) any {
	switch len(v) {
	case 0:
		return Undefined
	case 1:
		return v[0]
	}
	panic(typeError("more than one value for an optional argument"))
}

// Opt is an optional scalar: what p points at, or Undefined.
func Opt[T any](p *T) any {
	if p == nil {
		return Undefined
	}
	return *p
}

// Nullable is a nullable scalar: what p points at, or Null.
func Nullable[T any](p *T) any {
	if p == nil {
		return Null
	}
	return *p
}

// OptObject is an optional object: Undefined when o is nil or holds a nil pointer. An object that stands for null
// is no nil pointer, and is sent as null.
func OptObject(o Object) any {
	if o == nil || (*[2]unsafe.Pointer)(unsafe.Pointer(&o))[1] == nil {
		return Undefined
	}
	return o
}

// Maybe is an optional and nullable value; the zero Maybe is absent.
type Maybe[T any] struct {
	value T
	state uint8
}

const (
	maybeAbsent = iota
	maybeNull
	maybeSet
)

// Some is a Maybe that has a value.
func Some[T any](v T) Maybe[T] { return Maybe[T]{value: v, state: maybeSet} }

// None is a Maybe that is null.
func None[T any]() Maybe[T] { return Maybe[T]{state: maybeNull} }

// IsSet reports whether there is a value or a null.
func (m Maybe[T]) IsSet() bool { return m.state != maybeAbsent }

// IsNull reports whether the value is null.
func (m Maybe[T]) IsNull() bool { return m.state == maybeNull }

// Value is the value, or the zero T when there is none.
func (m Maybe[T]) Value() T { return m.value }

// Arg is the Maybe as an argument: Undefined, Null or the value.
func (m Maybe[T]) Arg() any {
	switch m.state {
	case maybeAbsent:
		return Undefined
	case maybeNull:
		return Null
	}
	return m.value
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sortStrings(keys)
	return keys
}

// sortStrings is a shell sort: package slices would cost a small program 20 kB.
func sortStrings(s []string) {
	for gap := len(s) / 2; gap > 0; gap /= 2 {
		for i := gap; i < len(s); i++ {
			for j := i; j >= gap && s[j] < s[j-gap]; j -= gap {
				s[j], s[j-gap] = s[j-gap], s[j]
			}
		}
	}
}
