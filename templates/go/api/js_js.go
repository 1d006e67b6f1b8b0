package gowasm

import (
	"context"
	"runtime"
	"syscall/js"
)

// Go functions that JavaScript can call share one js.Func: what JavaScript holds is dispatcher.bind(null, id), and a
// call to one that was released does nothing.
var (
	functions  = map[int]func(args []js.Value) any{}
	functionID int
	dispatcher js.Func
)

// LiveFuncs is how many Go functions JavaScript can call now, of those that calls have made.
func LiveFuncs() int { return len(functions) - waiterCount }

// function is a JavaScript function. fn must not block.
func function(fn func(args []js.Value) any) (f js.Value, release func()) {
	if dispatcher.IsUndefined() {
		dispatcher = js.FuncOf(func(_ js.Value, args []js.Value) any {
			if fn := functions[args[0].Int()]; fn != nil {
				return fn(args[1:])
			}
			return nil
		})
	}
	functionID++
	id := functionID
	functions[id] = fn
	return dispatcher.Call("bind", nil, id), func() { delete(functions, id) }
}

// inHandler reports whether this goroutine runs a handler that JavaScript waits for: whether syscall/js is among its
// callers, at the one place that calls handlers. A handler that does nothing else finds that place, since looking up the
// names of callers would make a program larger.
func inHandler() bool {
	var pcs [64]uintptr
	if handlerPC == 0 {
		probe, release := function(func([]js.Value) any {
			runtime.Callers(3, pcs[:1])
			return nil
		})
		probe.Call("call")
		release()
		handlerPC = pcs[0]
	}
	for skip := 2; ; skip += len(pcs) {
		n := runtime.Callers(skip, pcs[:])
		for _, pc := range pcs[:n] {
			if pc == handlerPC {
				return true
			}
		}
		if n < len(pcs) {
			return false
		}
	}
}

var handlerPC uintptr

// A waiter is the two functions that a promise is given, and where its result goes. A promise calls one of the two, and
// once: after that they are used for the next one. Both are one function of Go, which for reject has an argument more.
type waiter struct {
	resolve, reject js.Value
	release         func()
	done            chan outcome
	next            *waiter
}

type outcome struct {
	value js.Value
	err   error
}

// waiters are those that nothing can call, for use again.
var (
	waiters     *waiter
	waiterCount int
)

const mostWaiters = 16

func takeWaiter() *waiter {
	if w := waiters; w != nil {
		waiters = w.next
		waiterCount--
		return w
	}
	w := &waiter{done: make(chan outcome, 1)}
	w.resolve, w.release = function(func(args []js.Value) any {
		out := outcome{value: args[0]}
		if len(args) > 1 {
			out.err = thrown(args[1])
		}
		w.done <- out
		return nil
	})
	w.reject = w.resolve.Call("bind", nil, true)
	return w
}

// await calls a method that gives a promise, and waits for that, or for the end of ctx.
func await(ctx context.Context, v js.Value, method string, args ...any) (js.Value, error) {
	promise, err := try(func() js.Value { return v.Call(method, args...) })
	if err != nil {
		return promise, err
	}
	w := takeWaiter()
	promise.Call("then", w.resolve, w.reject)
	select {
	case out := <-w.done:
		if waiterCount < mostWaiters {
			w.next, waiters = waiters, w
			waiterCount++
		} else {
			w.release()
		}
		return out.value, out.err
	case <-ctx.Done():
		w.release() // the promise may still call it
		return js.Undefined(), ended(ctx)
	}
}

// thrownError is what JavaScript threw, or what a promise was rejected with.
type thrownError struct {
	value js.Error
	text  string
}

func (e *thrownError) Error() string { return e.text }

// Unwrap is the js.Error.
func (e *thrownError) Unwrap() error { return e.value }

// try calls fn, and gives what JavaScript throws as an error.
func try(fn func() js.Value) (v js.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(js.Error)
			if !ok {
				panic(r)
			}
			err = thrown(e.Value)
		}
	}()
	return fn(), nil
}

// thrown is the error of what was thrown. Node tells the cause beside it.
func thrown(v js.Value) error {
	said := ""
	if v.Type() != js.TypeObject {
		said = text(v)
	} else {
		said = textOf(v, "message")
		if name := textOf(v, "name"); name != "Error" && name != "TypeError" {
			said = joined(name, said)
		}
		if cause := v.Get("cause"); cause.Type() == js.TypeObject {
			why := textOf(cause, "message")
			if why == "" {
				why = textOf(cause, "code")
			}
			said = joined(said, why)
		}
	}
	return &thrownError{js.Error{Value: v}, said}
}

//go:noinline
func textOf(v js.Value, name string) string { return text(v.Get(name)) }

// joined has a colon between two texts, unless one is missing.
//
//go:noinline
func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ": " + b
}

// text is a string, or "" for any other value.
func text(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}

// These stand here once for all that JavaScript has everywhere.

//go:noinline
func newObject(class string, args ...any) js.Value { return js.Global().Get(class).New(args...) }

//go:noinline
func callStatic(object, method string, args ...any) js.Value {
	return js.Global().Get(object).Call(method, args...)
}
