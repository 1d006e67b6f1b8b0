//go:build js && wasm

package rt

import (
	"context"
	"runtime"
	"syscall/js"
	"testing"
)

func BenchmarkRawDispatch(b *testing.B) {
	fn := js.FuncOf(func(this js.Value, args []js.Value) any { return nil })
	arg := js.Global().Get("Object").New()
	call := js.Global().Get("Function").New("f", "a", "const o = {f}; o.f(a)")
	for range b.N {
		call.Invoke(fn, arg)
	}
}

func BenchmarkDispatch(b *testing.B) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	fn := Func(ctx, func(Value, Args) any { return Undefined })
	arg := js.Global().Get("Object").New()
	call := js.Global().Get("Function").New("f", "a", "const o = {f}; o.f(a)")
	for range b.N {
		call.Invoke(fn.v, arg)
	}
}

func BenchmarkBoundRaw(b *testing.B) {
	f := js.FuncOf(func(this js.Value, args []js.Value) any { return nil })
	fn := f.Value.Call("bind", nil, 1)
	arg := js.Global().Get("Object").New()
	call := js.Global().Get("Function").New("f", "a", "const o = {f}; o.f(a)")
	for range b.N {
		call.Invoke(fn, arg)
	}
}

func BenchmarkEmptyRaw(b *testing.B) {
	f := js.FuncOf(func(this js.Value, args []js.Value) any { return nil })
	fn := f.Value.Call("bind", nil)
	call := js.Global().Get("Function").New("f", "a", "const o = {f}; o.f()")
	for range b.N {
		call.Invoke(fn)
	}
}

var sinkV Value
var padSink *[16]byte

func benchGet(b *testing.B, pad int) {
	o := eval("({a: {}})")
	for range b.N {
		v, _ := invoke(nativeGet.get(), o.v, intern("a"))
		sinkV = Value{v}
		for range pad {
			padSink = new([16]byte)
		}
	}
}
func BenchmarkGet0(b *testing.B) { benchGet(b, 0) }
func BenchmarkGet1(b *testing.B) { benchGet(b, 1) }
func BenchmarkGet2(b *testing.B) { benchGet(b, 2) }
func BenchmarkGet3(b *testing.B) { benchGet(b, 3) }
func BenchmarkGet4(b *testing.B) { benchGet(b, 4) }
func BenchmarkGet8(b *testing.B) { benchGet(b, 8) }
func BenchmarkGetRaw(b *testing.B) {
	o := eval("({a: {}})")
	for range b.N {
		sinkV = Value{o.v.Get("a")}
	}
}

var classMath = Class{Name: "Map"}

func BenchmarkFour(b *testing.B) {
	m, _ := New(&classMath)
	op := Op{Class: &classMath, Name: "has"}
	for i := range b.N {
		Call(&op, m, i, 10, 1.5, 2.5)
	}
}

func BenchmarkFourRaw(b *testing.B) {
	m := js.Global().Get("Map").New()
	for i := range b.N {
		m.Call("has", i, 10, 1.5, 2.5)
	}
}

func BenchmarkGetInt(b *testing.B) {
	m, _ := New(&classMath)
	op := Op{Class: &classMath, Name: "size"}
	for range b.N {
		_ = GetInt(&op, m)
	}
}

func BenchmarkGetIntRaw(b *testing.B) {
	m := js.Global().Get("Map").New()
	for range b.N {
		_ = m.Get("size").Int()
	}
}

func BenchmarkListenCancel(b *testing.B) {
	target := Value{js.Global().Get("EventTarget").New()}
	for range b.N {
		ctx, cancel := context.WithCancel(context.Background())
		Listen(ctx, target, "x", ListenOptions{}, func(Value) {})
		cancel()
		runtime.Gosched()
	}
}
