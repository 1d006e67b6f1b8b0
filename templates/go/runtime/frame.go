//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// A frame holds the arguments of one call into JavaScript. Putting a js.Value into an interface allocates; the
// interfaces of a frame are made once and point at its values, so a call through a frame allocates nothing.
//
// Frames are taken from a list and given back after the call: calls nest (JavaScript calls back into Go), and any
// allocation may let another goroutine run, so nothing that a call uses may be shared by two calls.
type frame struct {
	vals [frameSize]js.Value
	anys [frameSize]any
	num  float64
	nums any // points at num
	next *frame
}

const frameSize = 16

var frames *frame

func takeFrame() *frame {
	f := frames
	if f == nil {
		return newFrame()
	}
	frames = f.next
	return f
}

func newFrame() *frame {
	f := new(frame)
	for i := range f.vals {
		f.anys[i] = boxed(js.Value{}, unsafe.Pointer(&f.vals[i]))
	}
	f.nums = boxed(float64(0.5), unsafe.Pointer(&f.num))
	return f
}

// boxed is an interface of x's type whose content is at p. An interface is two words: type and pointer to content.
func boxed(x any, p unsafe.Pointer) any {
	(*[2]unsafe.Pointer)(unsafe.Pointer(&x))[1] = p
	return x
}

// release gives the frame back; the first n values are dropped, so that they do not stay alive.
func (f *frame) release(n int) {
	clear(f.vals[:n])
	f.next = frames
	frames = f
}

// number is x as a js.Value, without allocation.
func (f *frame) number(x float64) js.Value {
	f.num = x
	return js.ValueOf(f.nums)
}

// invoke calls fn with the first n values and releases the frame.
func (f *frame) invoke(fn js.Value, n int) (res js.Value, exc *Exception) {
	defer f.done(n, &exc)
	return fn.Invoke(f.anys[:n]...), nil
}

// construct is invoke for constructors.
func (f *frame) construct(fn js.Value, n int) (res js.Value, exc *Exception) {
	defer f.done(n, &exc)
	return fn.New(f.anys[:n]...), nil
}

func (f *frame) done(n int, exc **Exception) {
	f.release(n)
	if r := recover(); r != nil {
		*exc = thrown(r)
	}
}

// thrown is the exception that a failed call of syscall/js panicked with; every other panic goes on.
func thrown(r any) *Exception {
	switch r := r.(type) {
	case js.Error:
		return &Exception{v: Value{r.Value}}
	case *js.ValueError:
		return typeError(r.Error())
	case *Exception:
		return r
	}
	panic(r)
}

// invoke calls a plain function.
func invoke(fn js.Value, args ...js.Value) (js.Value, *Exception) {
	f := takeFrame()
	n := copy(f.vals[:], args)
	return f.invoke(fn, n)
}

// must is the value of a call that cannot fail but through a fault of the program: it panics with the exception.
func must(v js.Value, exc *Exception) js.Value {
	if exc != nil {
		panic(exc)
	}
	return v
}

// hide keeps the compiler's escape analysis from following a slice of arguments. The arguments are converted before
// the call returns and never kept, but the conversion calls methods of interfaces, which the compiler must take for
// an escape: every number and string would be boxed on the heap.
func hide(args []any) []any {
	if len(args) == 0 {
		return nil
	}
	p := unsafe.Add(unsafe.Pointer(nil), uintptr(unsafe.Pointer(unsafe.SliceData(args))))
	return unsafe.Slice((*any)(p), len(args))
}
