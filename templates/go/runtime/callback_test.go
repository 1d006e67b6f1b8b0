//go:build js && wasm

package rt

import (
	"context"
	"errors"
	"strings"
	"syscall/js"
	"testing"
	"time"
)

func TestFunc(t *testing.T) {
	noLeak(t)
	ctx, cancel := context.WithCancel(bg)
	calls := 0
	fn := Func(ctx, func(this Value, args Args) any {
		calls++
		if !args.At(5).IsUndefined() || !args.At(-1).IsUndefined() || len(args.Rest(1)) != len(args)-1 || args.Rest(9) != nil {
			t.Error("Args")
		}
		return args.At(0).Str() + "!"
	})
	for range 2 {
		if r, err := CallFunc(fn, "x", 2); err != nil || r.Str() != "x!" {
			t.Error(r, err)
		}
	}
	if LiveFuncs() == 0 {
		t.Error("LiveFuncs")
	}
	cancel()
	if r, err := CallFunc(fn, "x"); err != nil || !r.IsUndefined() || calls != 2 {
		t.Error(r, err, calls)
	}
	once := FuncOnce(bg, func(Value, Args) any { calls++; return 5 })
	for range 2 {
		CallFunc(once)
	}
	if calls != 3 {
		t.Error(calls)
	}
	CallFunc(FuncOnce(nil, func(Value, Args) any { return nil }))
	for _, c := range []struct {
		x    any
		want string
	}{{nil, "null"}, {Undefined, "undefined"}, {7, "7"}, {"s", `"s"`}, {[]string{"a"}, `["a"]`}, {true, "true"}} {
		r, err := CallFunc(FuncOnce(bg, func(Value, Args) any { return c.x }))
		if err != nil || show(r) != c.want {
			t.Errorf("%v: %s %v", c.x, show(r), err)
		}
	}
	_, err := CallFunc(eval("5"))
	if !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	_, err = CallFunc(eval("() => { throw {code: 3} }"))
	var exc *Exception
	if !errors.As(err, &exc) || exc.Value().Get("code").Int() != 3 {
		t.Error(err)
	}
}

// A call into JavaScript that calls back into Go, which calls again: nothing that the outer call uses may change.
func TestReentry(t *testing.T) {
	noLeak(t)
	ctx, cancel := context.WithCancel(bg)
	defer cancel()
	class, o := made(t, "Reentry", `
		run(f, a, b) { const before = a + b; f(); return before + (a + b) }
		get attr() { this.f(); return "attribute " + this.f() }
		get method() { const f = this.f; f(); return (a, b) => f() + a + b }`)
	run, attr, method := Op{Class: class, Name: "run"}, Op{Class: class, Name: "attr"}, Op{Class: class, Name: "method"}
	depth := 0
	var again Value
	again = Func(ctx, func(Value, Args) any {
		depth++
		defer func() { depth-- }()
		if depth < 6 {
			a, b := strings.Repeat("ä", depth*9), "inner"+strings.Repeat("b", depth*5)
			if got, want := CallString(&run, Wrap(o), again, a, b), a+b+a+b; got != want {
				t.Errorf("depth %d: %q, want %q", depth, got, want)
			}
			if depth < 4 {
				if got := GetString(&attr, Wrap(o)); got != "attribute result" {
					t.Errorf("depth %d: %q", depth, got)
				}
			}
		}
		return "result"
	})
	o.Set("f", again)
	if got := CallString(&run, Wrap(o), again, "outer a", "outer b"); got != "outer aouter bouter aouter b" {
		t.Error(got)
	}
	if got := GetString(&attr, Wrap(o)); got != "attribute result" {
		t.Error(got)
	}
	if got := CallString(&method, Wrap(o), "fresh first", "fresh second"); got != "resultfresh firstfresh second" {
		t.Error(got)
	}
	if depth != 0 {
		t.Error(depth)
	}
}

func TestPanics(t *testing.T) {
	noLeak(t)
	defer OnPanic(nil)
	var got []any
	OnPanic(func(r any, stack []byte) {
		got = append(got, r)
		if !strings.Contains(string(stack), "TestPanics") {
			t.Errorf("stack:\n%s", stack)
		}
	})
	for _, x := range []any{"text", errors.New("err"), 5} {
		r, err := CallFunc(FuncOnce(bg, func(Value, Args) any { panic(x) }))
		if err != nil || !r.IsUndefined() {
			t.Error(r, err)
		}
	}
	CallFunc(FuncOnce(bg, func(Value, Args) any { return Undefined.Get("x") }))
	CallFunc(FuncOnce(bg, func(Value, Args) any { return make(chan int) })) // has no JavaScript form
	CallFunc(FuncOnce(bg, func(Value, Args) any { var p *int; return *p }))
	if len(got) != 6 || got[0] != "text" || got[2] != 5 {
		t.Errorf("%v", got)
	}
	_, err := Await(bg, must2(CallFunc(AsyncFunc(bg, func(Context, Args) (any, error) { panic("async") }))))
	if err == nil || !strings.Contains(err.Error(), "async") || len(got) != 7 {
		t.Error(err, got)
	}
	OnPanic(nil)
	said := eval("(globalThis.said = [])")
	console := Global().Get("console")
	old := console.Get("error")
	console.Set("error", eval("(...a) => { said.push(a.join()) }"))
	CallFunc(FuncOnce(bg, func(Value, Args) any { panic("to the console") }))
	console.Set("error", old)
	if s := said.Index(0).Str(); !strings.HasPrefix(s, "panic in a Go callback: to the console\n\n") || !strings.Contains(s, "goroutine") {
		t.Error(s)
	}
	if handlerDepth != 0 {
		t.Error(handlerDepth)
	}
	// AsyncFunc callbacks above live on.
	for _, cb := range callbacks {
		if !cb.idle && cb.ctx == bg {
			cb.release()
		}
	}
}

func must2(v Value, err error) Value {
	if err != nil {
		panic(err)
	}
	return v
}

func TestListen(t *testing.T) {
	noLeak(t)
	target := newTarget(t)
	ctx, cancel := context.WithCancel(bg)
	n, once, capture := 0, 0, 0
	Listen(ctx, target, "x", ListenOptions{}, func(e Value) {
		n++
		if e.Get("type").Str() != "x" {
			t.Error(e.Get("type"))
		}
		e.Call("preventDefault")
	})
	Listen(ctx, target, "x", ListenOptions{Once: true, Passive: true}, func(Value) { once++ })
	Listen(ctx, target, "x", ListenOptions{Capture: true}, func(Value) { capture++ })
	if fire(target, "x") {
		t.Error("the default was prevented")
	}
	fire(target, "x")
	if n != 2 || once != 1 || capture != 2 {
		t.Error(n, once, capture)
	}
	done := make(chan string)
	Listen(ctx, target, "y", ListenOptions{}, func(e Value) {
		Go(func() {
			v, err := Await(ctx, eval("new Promise(r => setTimeout(() => r('waited'), 1))"))
			if err != nil {
				t.Error(err)
			}
			done <- v.Str()
		})
	})
	fire(target, "y")
	if s := <-done; s != "waited" {
		t.Error(s)
	}
	cancel()
	if !fire(target, "x") || n != 2 {
		t.Error("called after the end", n)
	}
	Listen(ctx, target, "x", ListenOptions{}, func(Value) { t.Error("never") })
	fire(target, "x")
	if err := Catch(func() { Listen(bg, eval("({})"), "x", ListenOptions{}, nil) }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if err := Catch(func() { Listen(bg, Null, "x", ListenOptions{}, nil) }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	// A target that is not the platform's keeps the function, and calls it when it should not.
	double := eval(`({list: [], addEventListener(n, f) { this.list.push(f) }, removeEventListener() {}})`)
	ctx, cancel = context.WithCancel(bg)
	calls := 0
	Listen(ctx, double, "x", ListenOptions{}, func(Value) { calls++ })
	cancel()
	until(t, "released", func() bool { return LiveFuncs() == 0 || double.Get("list").Length() == 1 })
	time.Sleep(2 * time.Millisecond)
	ctx, cancel = context.WithCancel(bg)
	Listen(ctx, target, "z", ListenOptions{}, func(Value) { t.Error("called through a function of another listener") })
	CallFunc(double.Get("list").Index(0))
	cancel()
	if calls != 0 {
		t.Error(calls)
	}
}

func TestListenerEndsItself(t *testing.T) {
	noLeak(t)
	target := newTarget(t)
	for _, once := range []bool{false, true} {
		ctx, cancel := context.WithCancel(bg)
		n := 0
		Listen(ctx, target, "x", ListenOptions{Once: once}, func(Value) {
			n++
			cancel()
			fire(target, "x")
		})
		fire(target, "x")
		time.Sleep(time.Millisecond)
		fire(target, "x")
		if n != 1 {
			t.Error(once, n)
		}
	}
}

func TestManyListeners(t *testing.T) {
	noLeak(t)
	target := newTarget(t)
	before := LiveFuncs()
	n := 0
	for i := range 10_000 {
		ctx, cancel := context.WithCancel(bg)
		Listen(ctx, target, "x", ListenOptions{Once: i%3 == 0, Capture: i%2 == 0}, func(Value) { n++ })
		Func(ctx, func(Value, Args) any { return nil })
		if i%100 == 0 {
			fire(target, "x")
		}
		cancel()
		if i%64 == 0 {
			time.Sleep(0)
		}
	}
	until(t, "LiveFuncs is at its start", func() bool { return LiveFuncs() == before })
	if n != 100 {
		t.Error(n)
	}
	fire(target, "x")
	if n != 100 {
		t.Error(n)
	}
	if len(callbacks) > before+2*maxListeners+2*maxWaiters {
		t.Error("callbacks are kept:", len(callbacks))
	}
}

func TestBlocking(t *testing.T) {
	noLeak(t)
	target := newTarget(t)
	ctx, cancel := context.WithCancel(bg)
	defer cancel()
	var err, inner error
	Listen(ctx, target, "x", ListenOptions{}, func(Value) {
		_, err = Await(bg, eval("new Promise(() => {})"))
		for v, e := range IterateAsync(bg, eval("(async function*() { yield 1 })()")) {
			inner = e
			_ = v
		}
		// A goroutine of its own may wait.
		go func() {
			v, err := Await(ctx, eval("Promise.resolve(3)"))
			if err != nil || v.Int() != 3 {
				t.Error(v, err)
			}
			cancel()
		}()
	})
	fire(target, "x")
	var blocking *BlockingError
	if !errors.As(err, &blocking) || !strings.Contains(err.Error(), "OnAsync") || !errors.As(inner, &blocking) {
		t.Error(err, inner)
	}
	<-ctx.Done()
	if v, err := Await(bg, eval("Promise.resolve(4)")); err != nil || v.Int() != 4 {
		t.Error(v, err)
	}
}

func TestDebugStacks(t *testing.T) {
	fn := newCallback(nil, func(Value, Args) any { return nil }, false)
	found := 0
	for _, s := range LiveFuncStacks() {
		if strings.Contains(s, "TestDebugStacks") {
			found++
		}
	}
	fn.release()
	fn.release()
	for _, s := range LiveFuncStacks() {
		if strings.Contains(s, "TestDebugStacks") {
			found += 10
		}
	}
	if found != 0 && found != 1 {
		t.Error(found)
	}
}

var _ = js.Null
