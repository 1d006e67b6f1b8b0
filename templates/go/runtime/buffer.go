//go:build js && wasm

package rt

import (
	"math/bits"
	"syscall/js"
	"unsafe"
)

// Numeric is what a typed array can hold.
type Numeric interface {
	~int8 | ~uint8 | ~int16 | ~uint16 | ~int32 | ~uint32 | ~int64 | ~uint64 | ~float32 | ~float64
}

// bufferArg is the bytes of a Go slice and the kind of array that they are to become.
type bufferArg struct {
	bytes []byte
	size  int // of an element
	class *native
	stage func(*frame, *bufferArg) js.Value // set by Buffer; so that only programs which use it have the code
}

var (
	classInt8    = native{path: "Int8Array"}
	classClamped = native{path: "Uint8ClampedArray"}
	classInt16   = native{path: "Int16Array"}
	classUint16  = native{path: "Uint16Array"}
	classInt32   = native{path: "Int32Array"}
	classUint32  = native{path: "Uint32Array"}
	classInt64   = native{path: "BigInt64Array"}
	classUint64  = native{path: "BigUint64Array"}
	classFloat32 = native{path: "Float32Array"}
	classFloat64 = native{path: "Float64Array"}
	classView    = native{path: "DataView"}
)

func bytesOf[T any](s []T) []byte {
	var zero T
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(zero)))
}

func bufferOf[T Numeric](s []T) bufferArg {
	var zero T
	half, negative := T(1), zero-1
	float := half/2 != 0
	return rawBuffer(unsafe.Pointer(unsafe.SliceData(s)), len(s), int(unsafe.Sizeof(zero)), float, negative < 0)
}

// rawBuffer is the buffer of n elements of a size.
func rawBuffer(p unsafe.Pointer, n, size int, float, signed bool) bufferArg {
	classes := [...]*native{&nativeUint8Array, &classInt8, &classUint16, &classInt16, &classUint32, &classInt32, &classUint64, &classInt64}
	i := 2 * bits.TrailingZeros(uint(size))
	if signed {
		i++
	}
	b := bufferArg{bytes: unsafe.Slice((*byte)(p), n*size), size: size, class: classes[i]}
	switch {
	case float && size == 4:
		b.class = &classFloat32
	case float:
		b.class = &classFloat64
	}
	return b
}

// numericSlice is the buffer of a slice of a predeclared number type.
func numericSlice(x any) (bufferArg, bool) {
	size, float, signed := 0, false, false
	switch x.(type) {
	case []uint8:
		size = 1
	case []int8:
		size, signed = 1, true
	case []uint16:
		size = 2
	case []int16:
		size, signed = 2, true
	case []uint32:
		size = 4
	case []int32:
		size, signed = 4, true
	case []uint64:
		size = 8
	case []int64:
		size, signed = 8, true
	case []float32:
		size, float = 4, true
	case []float64:
		size, float = 8, true
	default:
		return bufferArg{}, false
	}
	// The content of an interface that holds a slice is the slice: pointer, length, capacity.
	s := *(*[]byte)((*[2]unsafe.Pointer)(unsafe.Pointer(&x))[1])
	return rawBuffer(unsafe.Pointer(unsafe.SliceData(s)), len(s), size, float, signed), true
}

// fresh is a new array of the bytes.
func (b bufferArg) fresh() js.Value {
	bytes := freshBytes(b.bytes)
	if b.class == &nativeUint8Array {
		return bytes
	}
	return b.class.get().New(bytes.Get("buffer"))
}

// JSValue is a new array too, where a buffer is no argument but a part of one.
func (b *bufferArg) JSValue() js.Value { return b.fresh() }

func freshBytes(b []byte) js.Value {
	a, exc := construct(nativeUint8Array.get(), js.ValueOf(len(b)))
	if exc != nil {
		panic(exc)
	}
	js.CopyBytesToJS(a, b)
	return a
}

// Typed is a new typed array; null when s is nil.
func Typed[T Numeric](s []T) Value {
	if s == nil {
		return Null
	}
	return Value{bufferOf(s).fresh()}
}

// Clamped is a new Uint8ClampedArray; null when s is nil.
func Clamped(s []uint8) Value {
	if s == nil {
		return Null
	}
	return Value{bufferArg{bytes: s, size: 1, class: &classClamped}.fresh()}
}

// DataView is a DataView of a new buffer; null when s is nil.
func DataView(s []byte) Value {
	if s == nil {
		return Null
	}
	return Value{bufferArg{bytes: s, size: 1, class: &classView}.fresh()}
}

// ArrayBuffer is a new ArrayBuffer; null when s is nil.
func ArrayBuffer(s []byte) Value {
	if s == nil {
		return Null
	}
	return Value{freshBytes(s).Get("buffer")}
}

// bytesView is a Uint8Array of the bytes of a typed array, DataView, ArrayBuffer or SharedArrayBuffer.
func bytesView(v js.Value) js.Value {
	class := nativeUint8Array.get()
	if v.InstanceOf(class) {
		return v
	}
	buffer, exc := getProp(v, intern("buffer"))
	if exc != nil {
		panic(exc)
	}
	if buffer.IsUndefined() {
		return must(construct(class, v))
	}
	return must(construct(class, buffer, must(getProp(v, intern("byteOffset"))), must(getProp(v, intern("byteLength")))))
}

// DecodeTyped copies the bytes of a typed array, DataView or ArrayBuffer; nil when v is undefined or null. A rest
// that makes no whole element is left out.
func DecodeTyped[T Numeric](v Value) []T {
	if v.IsNullish() {
		return nil
	}
	var zero T
	view := bytesView(v.v)
	s := make([]T, view.Length()/int(unsafe.Sizeof(zero)))
	js.CopyBytesToGo(bytesOf(s), view)
	return s
}

// Buffer is an argument that the callee copies at once: a Go slice, or a Value or Object, which pass through. The
// callee sees a view of a buffer that is used again after the call. A nil slice is null.
func Buffer(x any) any {
	if b, ok := numericSlice(x); ok {
		if b.bytes == nil {
			return Null
		}
		b.stage = stage
		return &b
	}
	return buffer(x)
}

// BufferOf is [Buffer] for a slice, also of a named type.
func BufferOf[T Numeric](s []T) any {
	if s == nil {
		return Null
	}
	b := bufferOf(s)
	b.stage = stage
	return &b
}

// A staging is a buffer that bytes are laid out in for the time of a call, with the views of it that were asked for.
type staging struct {
	bytes  js.Value // a Uint8Array of all of it
	buffer js.Value
	size   int
	views  [4]stagedView
	at     int // the view that is replaced next
	next   *staging
}

type stagedView struct {
	class *native
	count int
	v     js.Value
}

const stagingLimit = 1 << 20 // larger buffers are made for one call

var stagings *staging

// stage is a view of the bytes in a buffer that belongs to the frame until its call is done.
func stage(f *frame, b *bufferArg) js.Value {
	if len(b.bytes) > stagingLimit {
		return b.fresh()
	}
	s := stagings
	if s != nil {
		stagings = s.next
	} else {
		s = new(staging)
	}
	if s.size < len(b.bytes) {
		s.grow(len(b.bytes))
	}
	s.next = f.staged
	f.staged = s
	f.unstage = unstage
	v := s.view(b)
	js.CopyBytesToJS(s.bytes, b.bytes)
	return v
}

func unstage(f *frame) {
	for f.staged != nil {
		s := f.staged
		f.staged = s.next
		s.next = stagings
		stagings = s
	}
}

func (s *staging) grow(size int) {
	s.size = 1024
	for s.size < size {
		s.size *= 2
	}
	s.bytes = must(construct(nativeUint8Array.get(), numberValue(float64(s.size))))
	s.buffer = s.bytes.Get("buffer")
	s.views = [4]stagedView{}
}

func (s *staging) view(b *bufferArg) js.Value {
	count := len(b.bytes) / b.size
	for i := range s.views {
		if e := &s.views[i]; e.class == b.class && e.count == count {
			return e.v
		}
	}
	v := must(construct(b.class.get(), s.buffer, numberValue(0), numberValue(float64(count))))
	s.views[s.at] = stagedView{b.class, count, v}
	s.at = (s.at + 1) % len(s.views)
	return v
}

// Fill is an argument that the callee fills. After the call, back copies the bytes into the Go slice.
func Fill(x any) (arg any, back func()) {
	b, ok := numericSlice(x)
	if !ok {
		return x, func() {}
	}
	v := b.fresh()
	return Value{v}, func() { js.CopyBytesToGo(b.bytes, bytesView(v)) }
}
