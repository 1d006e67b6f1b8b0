//go:build js && wasm

// Package rt is the runtime under the generated bindings: values, calls, strings, dictionaries, buffers, callbacks,
// promises and events. Generated code calls these functions and never syscall/js, so that another runtime can take
// the place of this one. It uses no fmt and no reflect, and everything in it can be left out by the linker.
package rt

import (
	"syscall/js"
	"unsafe"
)

// Kind is the type of a JavaScript value, as typeof tells it, with null told apart from objects.
type Kind int

// The kinds of JavaScript values.
const (
	KindUndefined Kind = iota
	KindNull
	KindBool
	KindNumber
	KindString
	KindSymbol
	KindBigInt
	KindObject
	KindFunction
)

var kindNames = [...]string{"undefined", "null", "boolean", "number", "string", "symbol", "bigint", "object", "function"}

// String is the JavaScript name of the kind.
func (k Kind) String() string {
	if k < 0 || int(k) >= len(kindNames) {
		return "Kind(" + formatInt(int64(k)) + ")"
	}
	return kindNames[k]
}

// Value is any JavaScript value. The zero Value is undefined.
type Value struct{ v js.Value }

// Undefined is JavaScript's undefined; it is the zero Value. Null is JavaScript's null.
var (
	Undefined Value
	Null      = Value{js.Null()}
)

// Object is what every generated object is. JSValue of a nil pointer is null.
type Object interface{ JSValue() js.Value }

// FromJS makes a Value from plain syscall/js.
func FromJS(v js.Value) Value { return Value{v} }

// JSValue is the way back to plain syscall/js.
func (v Value) JSValue() js.Value { return v.v }

// Kind tells the type of the value. Unlike [js.Value.Type] it knows BigInt.
func (v Value) Kind() Kind { return kindOf(v.v) }

// kindOf reads the kind from the value itself, where that is laid out as it is known to be: a number, or else a quiet
// NaN with the type in the low bits of its upper word and the number of the value in its lower word.
func kindOf(v js.Value) Kind {
	if layout == 0 {
		checkLayout()
	}
	if layout != 1 {
		return askKind(v)
	}
	ref := bitsOf(v)
	if ref == 0 {
		return KindUndefined
	}
	if ref>>32&nanHead != nanHead {
		return KindNumber
	}
	switch ref >> 32 & 7 {
	case 1:
		return KindObject
	case 2:
		return KindString
	case 3:
		return KindSymbol
	case 4:
		return KindFunction
	}
	switch uint32(ref) {
	case 0, 1: // NaN, 0
		return KindNumber
	case 2:
		return KindNull
	case 3, 4:
		return KindBool
	}
	return KindBigInt
}

const nanHead = 0x7FF80000

func bitsOf(v js.Value) uint64 { return *(*uint64)(unsafe.Pointer(&v)) }

var layout int8 // of js.Value: 0 not looked at, 1 as known, 2 another

// checkLayout looks at values of every kind that can be had without JavaScript. The layout is of use to those who have
// the imports.
func checkLayout() {
	layout = 2
	if haveImports && bitsOf(js.Value{}) == 0 && bitsOf(js.ValueOf(1.5)) == 0x3FF8<<48 && bitsOf(js.ValueOf(0)) == nanHead<<32|1 &&
		bitsOf(js.Null()) == nanHead<<32|2 && bitsOf(js.ValueOf(true)) == nanHead<<32|3 &&
		bitsOf(js.ValueOf(false)) == nanHead<<32|4 && bitsOf(js.Global()) == (nanHead|1)<<32|5 {
		layout = 1
	}
}

// askKind asks syscall/js, which panics on the one kind of value that it does not know.
func askKind(v js.Value) (kind Kind) {
	defer func() {
		if recover() != nil {
			kind = KindBigInt
		}
	}()
	switch v.Type() {
	case js.TypeUndefined:
		return KindUndefined
	case js.TypeNull:
		return KindNull
	case js.TypeBoolean:
		return KindBool
	case js.TypeNumber:
		return KindNumber
	case js.TypeString:
		return KindString
	case js.TypeSymbol:
		return KindSymbol
	case js.TypeFunction:
		return KindFunction
	}
	return KindObject
}

func isObject(v js.Value) bool {
	k := kindOf(v)
	return k == KindObject || k == KindFunction
}

// IsUndefined reports whether v is undefined.
func (v Value) IsUndefined() bool { return v.v.IsUndefined() }

// IsNull reports whether v is null.
func (v Value) IsNull() bool { return v.v.IsNull() }

// IsNullish reports whether v is undefined or null.
func (v Value) IsNullish() bool { return v.v.IsUndefined() || v.v.IsNull() }

// Equal reports whether v and w are the same value, as === tells, but for strings and BigInts by identity of content.
func (v Value) Equal(w Value) bool { return v.v.Equal(w.v) }

// Bool is the content of a JavaScript boolean; of any other value it is whether the value is truthy.
func (v Value) Bool() bool {
	switch v.Kind() {
	case KindBigInt:
		return stringOf(v.v) != "0"
	default:
		return v.v.Truthy()
	}
}

// Int is the content of a JavaScript number, without its fraction. It panics with an *Exception when v is no number.
func (v Value) Int() int { return int(v.Float()) }

// Float is the content of a JavaScript number. It panics with an *Exception when v is no number.
func (v Value) Float() float64 {
	if v.Kind() != KindNumber {
		panic(typeError("a " + v.Kind().String() + " is not a number"))
	}
	return v.v.Float()
}

// Str is the content of a JavaScript string, and [Value.String] of anything else; undefined and null give "".
func (v Value) Str() string {
	if v.IsNullish() {
		return ""
	}
	return stringOf(v.v)
}

// String is the value as JavaScript's String(v) shows it. It never panics.
func (v Value) String() string { return stringOf(v.v) }

// stringOf is String(v), also for BigInt and for objects whose toString throws.
func stringOf(v js.Value) string {
	switch kindOf(v) {
	case KindString:
		return v.String()
	case KindUndefined:
		return "undefined"
	case KindNull:
		return "null"
	}
	res, exc := invoke(nativeString.get(), v)
	if exc != nil || kindOf(res) != KindString {
		return "[object]"
	}
	return res.String()
}

// Int64 is the content of a Number or BigInt. It panics with a RangeError when it has no exact int64.
func (v Value) Int64() int64 {
	if v.Kind() == KindBigInt {
		n, ok := parseInt(stringOf(v.v))
		if !ok {
			panic(rangeError("the BigInt " + stringOf(v.v) + " does not fit in an int64"))
		}
		return n
	}
	f := v.Float()
	if n := int64(f); f >= -1<<63 && f < 1<<63 && float64(n) == f {
		return n
	}
	panic(rangeError(stringOf(v.v) + " is no int64"))
}

// Uint64 is the content of a Number or BigInt. It panics with a RangeError when it has no exact uint64.
func (v Value) Uint64() uint64 {
	if v.Kind() == KindBigInt {
		n, ok := parseUint(stringOf(v.v))
		if !ok {
			panic(rangeError("the BigInt " + stringOf(v.v) + " does not fit in a uint64"))
		}
		return n
	}
	f := v.Float()
	if n := uint64(f); f >= 0 && f < 1<<64 && float64(n) == f {
		return n
	}
	panic(rangeError(stringOf(v.v) + " is no uint64"))
}

// BigInt is the content of a BigInt or of a Number without a fraction. It panics with an *Exception otherwise.
func (v Value) BigInt() BigInt {
	text := ""
	switch v.Kind() {
	case KindBigInt:
		text = stringOf(v.v)
	case KindNumber:
		n, exc := invoke(nativeBigInt.get(), v.v)
		if exc != nil {
			panic(rangeError(stringOf(v.v) + " is no integer"))
		}
		text = stringOf(n)
	default:
		panic(typeError("a " + v.Kind().String() + " is not a BigInt"))
	}
	n, ok := ParseBigInt(text)
	if !ok {
		panic(rangeError(text + " is no integer"))
	}
	return n
}

// Get reads a property. It panics with an *Exception when the getter throws or v is undefined or null.
func (v Value) Get(name string) Value { return Prop(v, name) }

// Set writes a property. It panics with an *Exception when that throws.
func (v Value) Set(name string, x any) { SetProp(v, name, Any(x)) }

// Call calls a method.
func (v Value) Call(name string, args ...any) (Value, error) {
	Any(nil) // the arguments may be anything
	fn, exc := getProp(v.v, intern(name))
	if exc != nil {
		return Undefined, exc
	}
	if kindOf(fn) != KindFunction {
		return Undefined, typeError(name + " is not a function")
	}
	res, exc := apply(fn, v.v, args)
	if exc != nil {
		return Undefined, exc
	}
	return Value{res}, nil
}

// Index reads an indexed property.
func (v Value) Index(i int) Value { return Index(v, i) }

// Length is the property length, as a number; 0 when there is none.
func (v Value) Length() int {
	n, exc := getProp(v.v, intern("length"))
	if exc != nil || kindOf(n) != KindNumber {
		return 0
	}
	return n.Int()
}

// Global is the global object: the window, or the scope of a worker.
func Global() Value { return Value{js.Global()} }
