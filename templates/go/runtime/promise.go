//go:build js && wasm

package rt

import (
	"syscall/js"
)

// Await waits for a promise; a value that is none is returned at once. When ctx ends first, the error is
// causeOf(ctx). Inside a synchronous handler it fails with a *BlockingError.
func Await(ctx Context, promise Value) (Value, error) {
	if !isObject(promise.v) {
		return promise, nil
	}
	if ctx == nil {
		ctx = Forever
	}
	if ctx.Err() != nil {
		silence(promise.v)
		return Undefined, causeOf(ctx)
	}
	if inHandler() {
		silence(promise.v)
		return Undefined, &BlockingError{}
	}
	native, exc := toPromise(promise.v)
	if exc != nil {
		return Undefined, exc
	}
	w := takeWaiter()
	if _, exc := invoke(nativeThen.get(), native, w.resolve, w.reject); exc != nil {
		w.abandon()
		return Undefined, exc
	}
	select {
	case <-w.done:
	case <-ctx.Done():
		w.abandon()
		return Undefined, causeOf(ctx)
	}
	value, failed := w.value, w.failed
	w.release()
	if failed {
		if ctx.Err() != nil {
			return Undefined, causeOf(ctx) // the promise was rejected because ctx aborted it
		}
		return Undefined, &Exception{v: value}
	}
	return value, nil
}

// A waiter is the two functions that a promise is given, and where its result goes. A promise calls one of the two
// and once, so after that they are used for the next promise.
type waiter struct {
	resolved, rejected *callback
	resolve, reject    js.Value
	done               chan struct{}
	value              Value
	failed             bool
	next               *waiter
}

var (
	waiters     *waiter
	waiterCount int
)

const maxWaiters = 64 // that wait for use

func takeWaiter() *waiter {
	w := waiters
	if w != nil {
		waiters = w.next
		waiterCount--
		w.resolved.wake()
		w.rejected.wake()
		return w
	}
	w = &waiter{done: make(chan struct{}, 1)}
	settle := func(failed bool) func(Value, Args) any {
		return func(_ Value, args Args) any {
			w.value, w.failed = args.At(0), failed
			w.resolved.sleep()
			w.rejected.sleep()
			w.done <- struct{}{}
			return Undefined
		}
	}
	w.resolved = newCallback(nil, settle(false), false)
	w.rejected = newCallback(nil, settle(true), false)
	w.resolve, w.reject = w.resolved.function(), w.rejected.function()
	return w
}

// release keeps a waiter whose promise is settled for the next one.
func (w *waiter) release() {
	w.value = Undefined
	if waiterCount >= maxWaiters {
		w.abandon()
		return
	}
	w.next = waiters
	waiters = w
	waiterCount++
}

// abandon forgets a waiter: a promise that is not settled may still call it.
func (w *waiter) abandon() {
	w.resolved.release()
	w.rejected.release()
}

// silence keeps a promise that nobody waits for from being reported as an unhandled rejection.
func silence(promise js.Value) {
	if native, exc := toPromise(promise); exc == nil {
		f := nativeObject.get() // any function that does nothing with its argument
		invoke(nativeThen.get(), native, f, f)
	}
}

// toPromise is Promise.resolve(v): v itself when it is a promise of this realm.
func toPromise(v js.Value) (js.Value, *Exception) {
	class := nativePromise.get()
	if v.InstanceOf(class) {
		return v, nil
	}
	return invoke(uncurriedResolve.get(), class, v)
}

// Promise is a JavaScript promise of what fn returns. fn runs in a goroutine and may block.
func Promise(ctx Context, fn func(Context) (any, error)) Value {
	var resolve, reject js.Value
	executor := newCallback(nil, func(_ Value, args Args) any {
		resolve, reject = args.At(0).v, args.At(1).v
		return Undefined
	}, true)
	promise, exc := construct(nativePromise.get(), executor.function())
	if exc != nil {
		executor.release()
		panic(exc)
	}
	if ctx == nil {
		ctx = Forever
	}
	go settle(ctx, fn, resolve, reject)
	return Value{promise}
}

func settle(ctx Context, fn func(Context) (any, error), resolve, reject js.Value) {
	defer func() {
		if r := recover(); r != nil {
			report(r)
			invoke(reject, errorValue(typeError("panic in a Go callback: "+panicText(r))))
		}
	}()
	res, err := fn(ctx)
	if err != nil {
		invoke(reject, errorValue(err))
		return
	}
	invoke(resolve, toJS(res))
}

// errorValue is an error as JavaScript throws it: what JavaScript threw itself, or a new Error.
func errorValue(err error) js.Value {
	if e, ok := err.(*Exception); ok {
		return e.JSValue()
	}
	return js.Global().Get("Error").New(err.Error())
}

// AsyncFunc is a JavaScript function that returns a promise of what fn returns. fn runs in a goroutine and may block.
func AsyncFunc(ctx Context, fn func(ctx Context, args Args) (any, error)) Value {
	return Func(ctx, func(_ Value, args Args) any {
		return Promise(ctx, func(ctx Context) (any, error) { return fn(ctx, args) })
	})
}

// AsyncFuncOnce is like AsyncFunc and also gone after its first call.
func AsyncFuncOnce(ctx Context, fn func(ctx Context, args Args) (any, error)) Value {
	return FuncOnce(ctx, func(_ Value, args Args) any {
		return Promise(ctx, func(ctx Context) (any, error) { return fn(ctx, args) })
	})
}

// WithSignal is the options of an operation that can be aborted. When ctx can end they get a signal that ctx aborts,
// with the cause of ctx as reason; a signal that they have themselves stays in force beside it.
func WithSignal(ctx Context, options any) any {
	if ctx == nil || ctx.Done() == nil {
		return options
	}
	v := toJS(options)
	if !isObject(v) {
		v = newObject()
	} else if _, theirs := options.(Value); theirs {
		v = must(invoke(nativeCreate.get(), v)) // an object of the caller stays as it is
	}
	own, exc := getProp(v, intern("signal"))
	if exc != nil {
		return Value{v} // the operation will say so
	}
	descriptor := newObject()
	descriptor.Set("value", eitherSignal(own, signalOf(ctx)))
	must(invoke(nativeDefine.get(), v, intern("signal"), descriptor)) // setting fails where v inherits a getter
	return Value{v}
}

// eitherSignal is aborted when one of the two is. Engines without AbortSignal.any keep to the caller's own.
func eitherSignal(own, signal js.Value) js.Value {
	if (Value{own}).IsNullish() {
		return signal
	}
	either, exc := nativeAny.callStatic([]any{Value{jsArray([]js.Value{own, signal})}})
	if exc != nil {
		return own
	}
	return either
}

var nativeAny = Op{Class: &Class{Name: "AbortSignal"}, Name: "any"}

// signals are the signals of contexts that have not ended yet, by their channel: operations of one context share one,
// so that a context which lives long does not gather a controller for each of them.
var signals map[uint32]js.Value

func signalOf(ctx Context) js.Value {
	if signal, ok := signals[key(ctx.Done())]; ok {
		return signal
	}
	controller := js.Global().Get("AbortController").New()
	signal := controller.Get("signal")
	if ctx.Err() != nil {
		controller.Call("abort", abortReason(ctx))
		return signal
	}
	if signals == nil {
		signals = make(map[uint32]js.Value)
	}
	signals[key(ctx.Done())] = signal
	onEnd(ctx, func() {
		delete(signals, key(ctx.Done()))
		controller.Call("abort", abortReason(ctx))
	})
	return signal
}

// abortReason is the cause of ctx as the platform would name it.
func abortReason(ctx Context) js.Value {
	cause := causeOf(ctx)
	if e, ok := cause.(*Exception); ok {
		return e.JSValue()
	}
	name := "AbortError"
	if timeout, ok := cause.(interface{ Timeout() bool }); ok && timeout.Timeout() {
		name = "TimeoutError" // context.DeadlineExceeded
	}
	return js.Global().Get("DOMException").New(cause.Error(), name)
}
