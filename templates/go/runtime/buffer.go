//go:build js && wasm

package rt

import (
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
}

var (
	classInt8    = native{name: "Int8Array"}
	classClamped = native{name: "Uint8ClampedArray"}
	classInt16   = native{name: "Int16Array"}
	classUint16  = native{name: "Uint16Array"}
	classInt32   = native{name: "Int32Array"}
	classUint32  = native{name: "Uint32Array"}
	classInt64   = native{name: "BigInt64Array"}
	classUint64  = native{name: "BigUint64Array"}
	classFloat32 = native{name: "Float32Array"}
	classFloat64 = native{name: "Float64Array"}
	classView    = native{name: "DataView"}
)

func bytesOf[T any](s []T) []byte {
	var zero T
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(zero)))
}

func bufferOf[T Numeric](s []T) bufferArg {
	var zero T
	half, negative := T(1), zero-1
	var class *native
	switch size := unsafe.Sizeof(zero); {
	case half/2 != 0:
		class = &classFloat64
		if size == 4 {
			class = &classFloat32
		}
	case size == 1:
		class = pick(negative < 0, &classInt8, &nativeUint8Array)
	case size == 2:
		class = pick(negative < 0, &classInt16, &classUint16)
	case size == 4:
		class = pick(negative < 0, &classInt32, &classUint32)
	default:
		class = pick(negative < 0, &classInt64, &classUint64)
	}
	return bufferArg{bytesOf(s), int(unsafe.Sizeof(zero)), class}
}

func pick(signed bool, a, b *native) *native {
	if signed {
		return a
	}
	return b
}

// numericSlice is the buffer of a slice of a predeclared number type.
func numericSlice(x any) (bufferArg, bool) {
	switch x := x.(type) {
	case []byte:
		return bufferOf(x), true
	case []int8:
		return bufferOf(x), true
	case []int16:
		return bufferOf(x), true
	case []uint16:
		return bufferOf(x), true
	case []int32:
		return bufferOf(x), true
	case []uint32:
		return bufferOf(x), true
	case []int64:
		return bufferOf(x), true
	case []uint64:
		return bufferOf(x), true
	case []float32:
		return bufferOf(x), true
	case []float64:
		return bufferOf(x), true
	}
	return bufferArg{}, false
}

// fresh is a new array of the bytes.
func (b bufferArg) fresh() js.Value {
	bytes := freshBytes(b.bytes)
	if b.class == &nativeUint8Array {
		return bytes
	}
	return b.class.get().New(bytes.Get("buffer"))
}

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
	return Value{bufferArg{s, 1, &classClamped}.fresh()}
}

// DataView is a DataView of a new buffer; null when s is nil.
func DataView(s []byte) Value {
	if s == nil {
		return Null
	}
	return Value{bufferArg{s, 1, &classView}.fresh()}
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
		return &b
	}
	return x
}

// BufferOf is [Buffer] for a slice, also of a named type.
func BufferOf[T Numeric](s []T) any {
	if s == nil {
		return Null
	}
	b := bufferOf(s)
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
func (f *frame) stage(b *bufferArg) js.Value {
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
	v := s.view(b)
	js.CopyBytesToJS(s.bytes, b.bytes)
	return v
}

func (f *frame) unstage() {
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
