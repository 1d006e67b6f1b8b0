//go:build js && wasm

package rt

import "context"

// ListenOptions say how to listen. Async runs the handler in a goroutine, where it may block but not prevent the
// default action.
type ListenOptions struct{ Capture, Passive, Once, Async bool }

var (
	classEventTarget = Class{Name: "EventTarget"}
	opAddListener    = Op{Class: &classEventTarget, Name: "addEventListener"}
	opRemoveListener = Op{Class: &classEventTarget, Name: "removeEventListener"}
	listenOptions    [8]Value
)

// value is the options as addEventListener takes them. There are eight of them, each made once.
func (o ListenOptions) value() Value {
	i := 0
	if o.Capture {
		i |= 1
	}
	if o.Passive {
		i |= 2
	}
	if o.Once {
		i |= 4
	}
	if listenOptions[i].IsUndefined() {
		v := newObject()
		v.Set("capture", o.Capture)
		v.Set("passive", o.Passive)
		v.Set("once", o.Once)
		listenOptions[i] = Value{v}
	}
	return listenOptions[i]
}

// Listen calls handler for every event of that name at target, until ctx ends.
func Listen(ctx context.Context, target Value, event string, options ListenOptions, handler func(event Value)) {
	if ctx != nil && ctx.Err() != nil {
		return
	}
	cb := newCallback(ctx, func(_ Value, args Args) any {
		e := args.At(0)
		if options.Async {
			go guard(func() { handler(e) })
		} else {
			handler(e)
		}
		return Undefined
	}, options.Once)
	fn := Value{cb.function()}
	o := options.value()
	if _, exc := opAddListener.call(target.v, []any{event, fn, o}); exc != nil {
		cb.release()
		panic(exc)
	}
	cb.tie(func() {
		cb.release()
		opRemoveListener.call(target.v, []any{event, fn, options.Capture})
	})
}

// guard runs fn in a goroutine of its own, where a panic would end the program.
func guard(fn func()) {
	defer func() {
		if r := recover(); r != nil {
			report(r)
		}
	}()
	fn()
}
