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
	case string:
		return intern(x)
	case Value:
		return x.v
	case js.Value:
		return x
	case int:
		checkInteger(int64(x))
	case int64:
		checkInteger(x)
	case uint64:
		checkUnsigned(x)
	case nil, bool, float32, float64:
	case Object:
		return x.JSValue()
	default:
		return convertOpen(x)
	}
	return js.ValueOf(x)
}

// convertOpen converts what only arguments of type any can be. It is set by the first of these, so that a program
// that has none is spared the code.
var convertOpen = refuse

func refuse(any) js.Value {
	panic(typeError("a Go value of a type without JavaScript form was passed"))
}

// Any lets a value of any type be an argument: slices, maps and errors too.
func Any(x any) any {
	convertOpen = openToJS
	return x
}

func openToJS(x any) js.Value {
	switch x := x.(type) {
	case js.Func:
		return x.Value
	case uint:
		checkUnsigned(uint64(x))
		return js.ValueOf(x)
	case uintptr:
		checkUnsigned(uint64(x))
		return js.ValueOf(x)
	case int8, int16, int32, uint8, uint16, uint32:
		return js.ValueOf(x)
	case []string:
		return listOf(len(x), func(i int) any { return x[i] })
	case []any:
		return listOf(len(x), func(i int) any { return x[i] })
	case []int:
		return listOf(len(x), func(i int) any { return x[i] })
	case []Value:
		return listOf(len(x), func(i int) any { return x[i] })
	case Args:
		return listOf(len(x), func(i int) any { return x[i] })
	case map[string]any:
		object := newObject()
		for _, k := range sortedKeys(x) {
			raise(setProp(object, intern(k), x[k]))
		}
		return object
	case error:
		return errorValue(x)
	}
	if b, ok := numericSlice(x); ok {
		return b.fresh()
	}
	return refuse(x)
}

// listOf is a new array of n elements.
func listOf(n int, at func(int) any) js.Value {
	vals := make([]js.Value, n)
	for i := range vals {
		vals[i] = toJS(at(i))
	}
	return jsArray(vals)
}

func checkInteger(x int64) {
	if x > maxSafeInteger || x < -maxSafeInteger {
		tooLarge()
	}
}

func checkUnsigned(x uint64) {
	if x > maxSafeInteger {
		tooLarge()
	}
}

func tooLarge() {
	panic(rangeError("an integer beyond 2^53 cannot be passed as a Number; use a BigInt"))
}

// apply calls fn with the given this. It is for functions that JavaScript handed out; members of a class are called
// through their Op.
func apply(fn, this js.Value, args []any) (js.Value, *Exception) {
	if len(args) > frameSize-3 {
		list, exc := try(func() js.Value { return argArray(args) })
		if exc != nil {
			return js.Value{}, exc
		}
		return invoke(nativeApply.get(), fn, this, list)
	}
	// Function.prototype.call, uncurried, is called with the function as its this.
	return run(wayCall, &function{nativePlainCall.get(), nativeCall.get()}, fn, append([]any{Value{this}}, args...))
}

// argArray is the arguments as a JavaScript array, trailing undefined ones left out.
func argArray(args []any) js.Value {
	n := len(args)
	for n > 0 {
		if v, ok := args[n-1].(Value); !ok || !v.IsUndefined() {
			break
		}
		n--
	}
	return listOf(n, func(i int) any { return args[i] })
}

func jsArray(vals []js.Value) js.Value {
	return must(invoke(nativeArrayOf.get(), vals...))
}

// try runs fn and returns the exception it panicked with.
func try(fn func() js.Value) (res js.Value, exc *Exception) {
	defer catch(&exc)
	return fn(), nil
}

// Tail is the optional last argument: the first element, or Undefined.
//
//go:noinline
func Tail[T any](v []T) any {
	switch len(v) {
	case 0:
		return Absent
	case 1:
		return v[0]
	}
	panic(tooMany())
}

// Opt is an optional scalar: what p points at, or Undefined.
//
//go:noinline
func Opt[T any](p *T) any {
	if p == nil {
		return Absent
	}
	return *p
}

// Absent is Undefined as an argument: made once, because putting a Value into an interface allocates.
var Absent any = Value{}

// Nullable is a nullable scalar: what p points at, or Null.
//
//go:noinline
func Nullable[T any](p *T) any {
	if p == nil {
		return Null
	}
	return *p
}

// OptObject is an optional object: Undefined when o is nil or holds a nil pointer. An object that stands for null
// is no nil pointer, and is sent as null.
//
//go:noinline
func OptObject(o Object) any {
	if o == nil || (*[2]unsafe.Pointer)(unsafe.Pointer(&o))[1] == nil {
		return Absent
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
		return Absent
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

// sortStrings is an insertion sort: package slices would cost a small program 20 kB. Records are small.
func sortStrings(s []string) {
	for i, x := range s {
		j := i
		for ; j > 0 && x < s[j-1]; j-- {
			s[j] = s[j-1]
		}
		s[j] = x
	}
}
