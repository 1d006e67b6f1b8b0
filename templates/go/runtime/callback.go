//go:build js && wasm

package rt

import (
	"runtime"
	"syscall/js"
	"unsafe"
)

// Args are the arguments that JavaScript called with.
type Args []Value

// At is the argument i, or Undefined.
func (a Args) At(i int) Value {
	if i < 0 || i >= len(a) {
		return Undefined
	}
	return a[i]
}

// Rest is the arguments from i on.
func (a Args) Rest(i int) []Value {
	if i >= len(a) {
		return nil
	}
	return a[i:]
}

// A callback is a Go function that JavaScript can call. All of them share one js.Func, the dispatcher; the function
// that JavaScript holds is dispatcher.bind(null, id). A callback whose context ended is forgotten, and a call to it
// does nothing.
type callback struct {
	id   uint32
	fn   func(this Value, args Args) any
	ctx  Context
	once bool
	idle bool    // kept for use again; counts as not alive
	end  *ending // of its context
}

var (
	callbacks     map[uint32]*callback
	callbackID    uint32
	liveCallbacks int
	dispatcher    js.Value
	handlerDepth  int // handlers that are running now, one inside the other
	undefined     any = js.Value{}
)

func newCallback(ctx Context, fn func(this Value, args Args) any, once bool) *callback {
	callbackID++
	for callbackID == 0 || callbacks[callbackID] != nil {
		callbackID++
	}
	cb := &callback{id: callbackID, fn: fn, ctx: ctx, once: once}
	if callbacks == nil {
		callbacks = make(map[uint32]*callback) // keys of 32 bits, as in syscall/js: the code is there already
		dispatcher = quietAfterExit(js.FuncOf(dispatch).Value)
	}
	callbacks[cb.id] = cb
	liveCallbacks++
	recordStack(cb.id)
	return cb
}

// sleep keeps a callback whose function nothing can call any more, so that the function can be used again.
func (cb *callback) sleep() {
	if !cb.idle {
		cb.idle = true
		liveCallbacks--
		forgetStack(cb.id)
	}
}

func (cb *callback) wake() {
	cb.idle = false
	liveCallbacks++
	recordStack(cb.id)
}

// function is the JavaScript function of the callback.
func (cb *callback) function() js.Value {
	return must(invoke(nativeBind.get(), dispatcher, js.Null(), numberValue(float64(cb.id))))
}

// tie releases the callback when its context ends.
func (cb *callback) tie(release func()) { cb.end = onEnd(cb.ctx, release) }

func (cb *callback) release() {
	cb.end.cancel()
	if callbacks[cb.id] == nil {
		return
	}
	cb.sleep()
	delete(callbacks, cb.id)
}

// pad makes a little garbage between the values that syscall/js has made of the call, of its arguments and of what they
// are, since it makes small ones: see cell.
//
//go:noinline
func pad(n int) {
	for range n {
		padding = new([2]uint64)
	}
}

var padding *[2]uint64 // as large as what two values have, which share a place

// dispatch runs the callback that the first argument names.
//
//go:noinline
func dispatch(_ js.Value, args []js.Value) (result any) {
	result = undefined
	pad(6)
	cb := callbacks[uint32(args[0].Float())]
	if cb == nil || cb.idle {
		return
	}
	if cb.ctx != nil && cb.ctx.Err() != nil {
		return
	}
	handlerDepth++
	defer func() {
		handlerDepth--
		if r := recover(); r != nil {
			report(r)
		}
	}()
	if cb.once {
		cb.release()
	}
	// A Value is a js.Value and nothing more, so the slice need not be copied.
	values := Args(unsafe.Slice((*Value)(unsafe.Pointer(unsafe.SliceData(args))), len(args)))
	res := cb.fn(Undefined, values[1:])
	if v, ok := res.(Value); ok && v.IsUndefined() {
		return
	}
	return toJS(res)
}

// inHandler reports whether this goroutine runs inside a handler that JavaScript is waiting for.
func inHandler() bool {
	if handlerDepth == 0 {
		return false
	}
	// A function is a pointer to where its code starts.
	fn := dispatch
	start := **(**uintptr)(unsafe.Pointer(&fn))
	var pcs [64]uintptr
	for skip := 2; ; skip += len(pcs) {
		n := runtime.Callers(skip, pcs[:])
		for _, pc := range pcs[:n] {
			if fn := runtime.FuncForPC(pc - 1); fn != nil && fn.Entry() == start {
				return true
			}
		}
		if n < len(pcs) {
			return false
		}
	}
}

// Func is a JavaScript function that calls fn. It lives until ctx ends; after that it does nothing.
func Func(ctx Context, fn func(this Value, args Args) any) Value {
	cb := newCallback(ctx, fn, false)
	cb.tie(cb.release)
	return Value{cb.function()}
}

// FuncOnce is like Func and also gone after its first call.
func FuncOnce(ctx Context, fn func(this Value, args Args) any) Value {
	cb := newCallback(ctx, fn, true)
	cb.tie(cb.release)
	return Value{cb.function()}
}

// CallFunc calls a JavaScript function.
func CallFunc(fn Value, args ...any) (Value, error) {
	return result(apply(fn.v, js.Value{}, args))
}

// LiveFuncs is how many callbacks are alive.
func LiveFuncs() int { return liveCallbacks }

var onPanic func(recovered any, stack []byte)

// OnPanic sets what is done with a panic in a callback; nil brings back the default, which writes it to the console.
// The page and the program live on.
func OnPanic(fn func(recovered any, stack []byte)) { onPanic = fn }

func report(r any) {
	stack := make([]byte, 16<<10)
	stack = stack[:runtime.Stack(stack, false)]
	if onPanic != nil {
		onPanic(r, stack)
		return
	}
	js.Global().Get("console").Call("error", "panic in a Go callback: "+panicText(r)+"\n\n"+string(stack))
}

func panicText(r any) string {
	switch r := r.(type) {
	case error:
		return r.Error()
	case string:
		return r
	case interface{ String() string }:
		return r.String()
	case int:
		return formatInt(int64(r))
	}
	return "a value without text"
}
