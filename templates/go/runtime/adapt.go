//go:build js && wasm

package rt

import (
	"iter"
	"syscall/js"
)

// The functions below are the vocabulary of generated code: they turn typed Go values into arguments and back, so that
// each generated body stays one line.

// ToValue converts any argument.
func ToValue(x any) Value { return Value{toJS(x)} }

// Identity is the decoder of types that stay a Value.
func Identity(v Value) Value { return v }

// Arg is the encoder of types that are arguments as they are.
func Arg[T any](v T) any { return v }

// ArgEnum is the encoder of enums.
func ArgEnum[T ~string](v T) any { return string(v) }

// Float32 returns a number as a float32.
func (v Value) Float32() float32 { return float32(v.Float()) }

// Unless returns v, or Undefined when absent.
//
//go:noinline
func Unless(missing bool, v any) any {
	if missing {
		return Absent
	}
	return v
}

// NullIf returns v, or Null when null.
//
//go:noinline
func NullIf(null bool, v any) any {
	if null {
		return Null
	}
	return v
}

// NullableEnum is Nullable for enums.
//
//go:noinline
func NullableEnum[T ~string](p *T) any {
	if p == nil {
		return Null
	}
	return string(*p)
}

// TailEnum is Tail for enums.
//
//go:noinline
func TailEnum[T ~string](v []T) any { return TailWith(v, ArgEnum[T]) }

// TailWith is Tail for types that need converting.
//
//go:noinline
func TailWith[T any](v []T, to func(T) any) any {
	switch len(v) {
	case 0:
		return Absent
	case 1:
		return to(v[0])
	}
	panic(tooMany())
}

func tooMany() *Exception { return typeError("more than one value for an optional argument") }

// Only is the value of an optional argument that is a pointer; nil where there is none. P is the pointer's type and not
// what it points at: so it is compiled once for all.
//
//go:noinline
func Only[P any](v []P) (value P) {
	switch len(v) {
	case 0:
	case 1:
		value = v[0]
	default:
		panic(tooMany())
	}
	return value
}

// Spread returns the fixed arguments followed by the variadic ones.
//
//go:noinline
func Spread[T any](fixed []any, rest []T, to func(T) any) []any {
	for _, v := range rest {
		fixed = append(fixed, to(v))
	}
	return fixed
}

// MaybeArg returns the argument for an optional and nullable dictionary member.
//
//go:noinline
func MaybeArg[T any](m Maybe[T]) any {
	switch {
	case m.IsNull():
		return Null
	case m.IsSet():
		return m.Value()
	}
	return Absent
}

// MaybeArgEnum is MaybeArg for enums.
//
//go:noinline
func MaybeArgEnum[T ~string](m Maybe[T]) any {
	if m.IsSet() && !m.IsNull() {
		return string(m.Value())
	}
	return MaybeArg(m)
}

// DecodeEnum reads an enum's string.
func DecodeEnum[T ~string](v Value) T { return T(v.Str()) }

// DecodePtr reads a nullable value: nil for null and undefined.
//
//go:noinline
func DecodePtr[T any](v Value, from func(Value) T) *T {
	if v.IsNullish() {
		return nil
	}
	x := from(v)
	return &x
}

// DecodeMaybe reads an optional and nullable dictionary member.
//
//go:noinline
func DecodeMaybe[T any](v Value, from func(Value) T) Maybe[T] {
	switch {
	case v.IsUndefined():
		return Maybe[T]{}
	case v.IsNull():
		return None[T]()
	}
	return Some(from(v))
}

// RestOf decodes the arguments of a callback from the i-th on.
//
//go:noinline
func RestOf[T any](a Args, i int, from func(Value) T) []T {
	var rest []T
	for _, v := range a.Rest(i) {
		rest = append(rest, from(v))
	}
	return rest
}

// AllIndexed iterates over a list-like object, whose length is the attribute length.
//
//go:noinline
func AllIndexed[T any](length *Op, this Pointer, from func(Value) T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		list := self(this)
		if length.platformOwns(list) {
			for i := 0; ; i++ {
				v := indexed(list, i)
				if v.IsUndefined() || !yield(i, from(Value{v})) {
					return
				}
			}
		}
		for i, v := range Indexed(Value{list}) {
			if !yield(i, from(v)) {
				return
			}
		}
	}
}

// AllEntries iterates over pairs.
//
//go:noinline
func AllEntries[K, V any](this Value, key func(Value) K, value func(Value) V) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for k, v := range Entries(this) {
			if !yield(key(k), value(v)) {
				return
			}
		}
	}
}

var opKeys = Op{Name: "keys"}
var opValues = Op{Name: "values"}

// AllKeys iterates over the keys of a map-like object.
//
//go:noinline
func AllKeys[K any](this Value, key func(Value) K) iter.Seq[K] {
	return each(Call(&opKeys, Pointer(&this)), key)
}

// AllValues iterates over the values of a map-like or set-like object.
//
//go:noinline
func AllValues[V any](this Value, value func(Value) V) iter.Seq[V] {
	return each(Call(&opValues, Pointer(&this)), value)
}

//go:noinline
func each[T any](iterator Value, from func(Value) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range Iterate(iterator) {
			if !yield(from(v)) {
				return
			}
		}
	}
}

// Entry is one pair of an asynchronous iteration.
type Entry[K, V any] struct {
	Key   K
	Value V
}

var opAsyncValues = Op{Name: "values"}

// asyncIterator returns what to iterate over: the object, or its values(options) when there are options.
func asyncIterator(this Value, args []any) (Value, error) {
	for _, arg := range args {
		if v, ok := arg.(Value); !ok || !v.IsUndefined() {
			return TryCall(&opAsyncValues, Pointer(&this), args...)
		}
	}
	return this, nil
}

// AllAsync iterates over an asynchronous iterable.
//
//go:noinline
func AllAsync[T any](ctx Context, this Value, from func(Value) T, args ...any) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		iterator, err := asyncIterator(this, args)
		if err != nil {
			var none T
			yield(none, err)
			return
		}
		for v, err := range IterateAsync(ctx, iterator) {
			if !yield(decoded(v, err, from)) {
				return
			}
		}
	}
}

// AllAsyncEntries iterates over an asynchronous iterable of pairs.
//
//go:noinline
func AllAsyncEntries[K, V any](ctx Context, this Value, key func(Value) K, value func(Value) V, args ...any) iter.Seq2[Entry[K, V], error] {
	return func(yield func(Entry[K, V], error) bool) {
		pair := func(v Value) Entry[K, V] { return Entry[K, V]{key(v.Index(0)), value(v.Index(1))} }
		AllAsync(ctx, this, pair, args...)(yield)
	}
}

// decoded reads a result, unless there is an error instead.
func decoded[T any](v Value, err error, from func(Value) T) (T, error) {
	if err != nil {
		var none T
		return none, err
	}
	return from(v), nil
}

// SetNull assigns null to an attribute.
//
//go:noinline
func SetNull(op *Op, this Pointer) { Set(op, this, Null) }

var opIsArray = Op{Class: &classArray, Name: "isArray"}
var classArray = Class{Name: "Array"}
var opIsView = Op{Class: &classArrayBuffer, Name: "isView"}
var classArrayBuffer = Class{Name: "ArrayBuffer"}

// IsList tells whether a value is a JavaScript array.
//
//go:noinline
func IsList(v Value) bool { return CallStatic(&opIsArray, v).Bool() }

// IsBuffer tells whether a value is an ArrayBuffer or a view on one.
//
//go:noinline
func IsBuffer(v Value) bool {
	return classArrayBuffer.Has(v) || CallStatic(&opIsView, v).Bool()
}

// FreshBuffer is an argument that JavaScript may keep: a Go slice is copied into a typed array of its own, a nil slice
// is null, and a Value or Object passes through.
func FreshBuffer(x any) any {
	b, ok := numericSlice(x)
	switch {
	case !ok:
		return buffer(x)
	case b.bytes == nil:
		return Null
	}
	return Value{b.fresh()}
}

// buffer is an argument for a buffer that is no slice.
func buffer(x any) any {
	switch x.(type) {
	case nil, Object, js.Value:
		return x
	}
	panic(typeError("not a buffer: a slice of numbers, or a buffer of JavaScript, is asked for"))
}

// Awaiter returns the function that waits for a promise which is a field, an element or an argument.
//
//go:noinline
func Awaiter[T any](promise Value, from func(Value) T) func(Context) (T, error) {
	if promise.IsNullish() {
		return nil
	}
	return func(ctx Context) (T, error) {
		v, err := Await(ctx, promise)
		return decoded(v, err, from)
	}
}

// AwaiterVoid is Awaiter for promises of undefined.
//
//go:noinline
func AwaiterVoid(promise Value) func(Context) error {
	if promise.IsNullish() {
		return nil
	}
	return func(ctx Context) error {
		_, err := Await(ctx, promise)
		return err
	}
}

// PromiseOf returns a promise that a Go function settles; nil gives undefined.
//
//go:noinline
func PromiseOf[T any](ctx Context, fn func(Context) (T, error), to func(T) any) Value {
	if fn == nil {
		return Undefined
	}
	return Promise(ctx, func(ctx Context) (any, error) {
		v, err := fn(ctx)
		if err != nil {
			return nil, err
		}
		return to(v), nil
	})
}

// PromiseVoid is PromiseOf for functions without a result.
//
//go:noinline
func PromiseVoid(ctx Context, fn func(Context) error) Value {
	if fn == nil {
		return Undefined
	}
	return Promise(ctx, func(ctx Context) (any, error) { return Undefined, fn(ctx) })
}

// MustCallFunc calls a JavaScript function; what it throws is a panic with an *Exception.
//
//go:noinline
func MustCallFunc(fn Value, args ...any) Value {
	v, err := CallFunc(fn, args...)
	if err != nil {
		panic(err)
	}
	return v
}

// CallFuncAsync calls a JavaScript function and waits for the promise that it returns.
//
//go:noinline
func CallFuncAsync(ctx Context, fn Value, args ...any) (Value, error) {
	v, err := CallFunc(fn, args...)
	if err != nil {
		return Undefined, err
	}
	return Await(ctx, v)
}

// GetStaticAsync reads a static attribute that is a promise and waits for it.
//
//go:noinline
func GetStaticAsync(ctx Context, op *Op) (Value, error) { return Await(ctx, GetStatic(op)) }

// SharedArrayBuffer copies bytes into a new SharedArrayBuffer.
func SharedArrayBuffer(s []byte) Value {
	if s == nil {
		return Null
	}
	buffer := Value{must(classSharedArrayBuffer.construct([]any{len(s)}))}
	js.CopyBytesToJS(must(classUint8Array.construct([]any{buffer})), s)
	return buffer
}

var classSharedArrayBuffer = Class{Name: "SharedArrayBuffer"}
var classUint8Array = Class{Name: "Uint8Array"}
var classFloat16Array = Class{Name: "Float16Array"}

// Float16 makes a Float16Array of the bits of half-precision numbers.
func Float16(s []uint16) Value {
	if s == nil {
		return Null
	}
	bits := Typed(s)
	return Value{must(classFloat16Array.construct([]any{bits.Get("buffer")}))}
}

// DecodeFloat16 returns the bits of a Float16Array.
func DecodeFloat16(v Value) []uint16 { return DecodeTyped[uint16](v) }

// ListEncoder is the encoder of a slice, given that of its elements.
//
//go:noinline
func ListEncoder[T any](to func(T) any) func([]T) any {
	return func(s []T) any { return List(s, to) }
}

// ListDecoder is the decoder of a slice, given that of its elements.
//
//go:noinline
func ListDecoder[T any](from func(Value) T) func(Value) []T {
	return func(v Value) []T { return DecodeList(v, from) }
}

// RecordEncoder is the encoder of a map, given that of its values.
//
//go:noinline
func RecordEncoder[T any](to func(T) any) func(map[string]T) any {
	return func(m map[string]T) any { return Record(m, to) }
}

// RecordDecoder is the decoder of a map, given that of its values.
//
//go:noinline
func RecordDecoder[T any](from func(Value) T) func(Value) map[string]T {
	return func(v Value) map[string]T { return DecodeRecord(v, from) }
}

// PtrDecoder is the decoder of a nullable value, given that of the value.
//
//go:noinline
func PtrDecoder[T any](from func(Value) T) func(Value) *T {
	return func(v Value) *T { return DecodePtr(v, from) }
}

// MaybeDecoder is the decoder of an optional and nullable value, given that of the value.
//
//go:noinline
func MaybeDecoder[T any](from func(Value) T) func(Value) Maybe[T] {
	return func(v Value) Maybe[T] { return DecodeMaybe(v, from) }
}

// PromiseEncoder is the encoder of functions that settle a promise.
//
//go:noinline
func PromiseEncoder[T any](ctx Context, to func(T) any) func(func(Context) (T, error)) any {
	return func(fn func(Context) (T, error)) any { return PromiseOf(ctx, fn, to) }
}

// PromiseVoidEncoder is PromiseEncoder for functions without a result.
//
//go:noinline
func PromiseVoidEncoder(ctx Context) func(func(Context) error) any {
	return func(fn func(Context) error) any { return PromiseVoid(ctx, fn) }
}

// AwaiterDecoder is the decoder of promises, given that of their results.
//
//go:noinline
func AwaiterDecoder[T any](from func(Value) T) func(Value) func(Context) (T, error) {
	return func(v Value) func(Context) (T, error) { return Awaiter(v, from) }
}
