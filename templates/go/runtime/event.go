//go:build js && wasm

package rt

import (
	"syscall/js"
)

// ListenOptions say how to listen.
type ListenOptions struct{ Capture, Passive, Once bool }

var (
	classEventTarget = Class{Name: "EventTarget"}
	opAddListener    = Op{Class: &classEventTarget, Name: "addEventListener"}
	opRemoveListener = Op{Class: &classEventTarget, Name: "removeEventListener"}
)

// value is the options as addEventListener takes them. That a listener is not passive is said, too: otherwise the
// browser makes some passive, and they could not prevent the default action.
func (o ListenOptions) value() Value {
	usual := !o.Capture && !o.Passive && !o.Once
	if usual && !usualListening.IsUndefined() {
		return usualListening
	}
	v := objectOf("capture", js.ValueOf(o.Capture))
	set(v, "once", js.ValueOf(o.Once))
	set(v, "passive", js.ValueOf(o.Passive))
	if usual {
		usualListening = Value{v}
	}
	return Value{v}
}

// usualListening is the value of no options, which is made once.
var usualListening Value

// A listener is a callback of an event target. Once a target has forgotten it, nothing can call its function any
// more, so it is used for the next one.
type listener struct {
	cb   *callback
	fn   js.Value
	made bool // the target is no EventTarget of the platform, so who knows what it keeps
	next *listener
}

var (
	listeners     *listener
	listenerCount int
)

const maxListeners = 64 // that wait for use

func takeListener(ctx Context, fn func(Value, Args) any) *listener {
	l := listeners
	if l == nil {
		l = &listener{cb: newCallback(ctx, fn, false)}
		l.fn = l.cb.function()
		return l
	}
	listeners = l.next
	listenerCount--
	l.cb.ctx, l.cb.fn = ctx, fn
	l.cb.wake()
	return l
}

// release ends a listener that its target has forgotten.
func (l *listener) release() {
	l.cb.end.cancel()
	if l.made || listenerCount >= maxListeners {
		l.cb.release()
		return
	}
	l.cb.sleep()
	l.cb.ctx, l.cb.fn, l.cb.end = nil, nil, nil
	l.next = listeners
	listeners = l
	listenerCount++
}

// Listen calls handler for every event of that name at target, until ctx ends.
func Listen(ctx Context, target Value, event string, options ListenOptions, handler func(event Value)) {
	if ctx != nil && ctx.Err() != nil {
		return
	}
	var l *listener
	ended := false
	end := func() bool {
		first := !ended
		ended = true
		return first
	}
	l = takeListener(ctx, func(_ Value, args Args) any {
		if options.Once && end() {
			l.release()
		}
		handler(args.At(0))
		return Undefined
	})
	l.made = !classEventTarget.Has(target)
	if _, exc := opAddListener.call(target.v, []any{event, Value{l.fn}, options.value()}); exc != nil {
		l.cb.release()
		panic(exc)
	}
	l.cb.tie(func() {
		if end() {
			opRemoveListener.call(target.v, []any{event, Value{l.fn}, options.Capture})
			l.release()
		}
	})
}

// Go runs fn in a goroutine of its own, where a panic would end the program: it is reported instead.
func Go(fn func()) { go guard(fn) }

func guard(fn func()) {
	defer func() {
		if r := recover(); r != nil {
			report(r)
		}
	}()
	fn()
}
