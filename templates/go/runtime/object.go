//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// What every generated type has, for all of them here: a function that thousands of generated ones call is go:noinline,
// because a copy of it in each would take the compiler seconds.

// Pointer is unsafe.Pointer: a pointer to a generated type, whichever that is.
type Pointer = unsafe.Pointer

// object is the layout of every generated type of an interface.
type object struct {
	ref  Value
	same SameObjects
}

// Wrap makes an object of a generated type; nil of undefined and null. That all are made here saves a program the
// descriptions of types that it never puts into an interface.
//
//go:noinline
func Wrap(v Value) Pointer {
	if v.IsNullish() {
		return nil
	}
	return Pointer(&object{ref: v})
}

// WrapJS is Wrap for plain syscall/js.
//
//go:noinline
func WrapJS(v js.Value) Pointer { return Wrap(Value{v}) }

// WrapTo is the decoder of generated types: P is a pointer to one.
func WrapTo[P any](v Value) P {
	p := Wrap(v)
	return *(*P)(Pointer(&p))
}

// WrapAs is WrapTo for an object of P's class, and reports whether it is one.
//
//go:noinline
func WrapAs[P any](class *Class, v Value) (object P, ok bool) {
	if !class.Has(v) {
		return object, false
	}
	return WrapTo[P](v), true
}

// ObjectValue is the JavaScript object of a generated type: null for nil, and for a zero one, made with new or a literal.
//
//go:noinline
func ObjectValue(p Pointer) js.Value {
	if p == nil {
		return js.Null()
	}
	if v := (*object)(p).ref.v; !v.IsUndefined() {
		return v
	}
	return js.Null()
}

// JSValue converts any argument to plain syscall/js.
//
//go:noinline
func JSValue(x any) js.Value { return toJS(x) }

// StringValue is a string as plain syscall/js.
//
//go:noinline
func StringValue(s string) js.Value { return intern(s) }

// Nullish reports whether v is undefined or null.
//
//go:noinline
func Nullish(v Value) bool { return v.IsNullish() }
