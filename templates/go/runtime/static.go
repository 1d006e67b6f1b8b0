//go:build js && wasm

package rt

import (
	"syscall/js"
)

func (op *Op) owner() (js.Value, *Exception) {
	c := op.Class.constructor()
	if c.IsUndefined() {
		return c, typeError(op.Class.Name + " is not defined here")
	}
	return c, nil
}

func (op *Op) callStatic(args []any) (js.Value, *Exception) {
	owner, exc := op.owner()
	if exc != nil {
		return js.Value{}, exc
	}
	return op.callOwn(owner, args)
}

// GetStatic reads a static attribute, or an attribute of a namespace.
//
//go:noinline
func GetStatic(op *Op) Value {
	owner, exc := op.owner()
	if exc != nil {
		panic(exc)
	}
	return Value{must(getProp(owner, intern(op.Name)))}
}

// SetStatic writes a static attribute.
//
//go:noinline
func SetStatic(op *Op, v any) {
	owner, exc := op.owner()
	if exc == nil {
		exc = setProp(owner, intern(op.Name), v)
	}
	if exc != nil {
		panic(exc)
	}
}

// CallStatic calls a static method, or a function of a namespace.
//
//go:noinline
func CallStatic(op *Op, args ...any) Value { return Value{must(op.callStatic(args))} }

// CallStaticObject calls a static method that returns an object, as [Wrap] makes it.
//
//go:noinline
func CallStaticObject(op *Op, args ...any) Pointer { return Wrap(CallStatic(op, args...)) }

// TryCallStatic calls a static method, or a function of a namespace.
//
//go:noinline
func TryCallStatic(op *Op, args ...any) (Value, error) { return result(op.callStatic(args)) }

// CallStaticAsync calls a static method that returns a promise and waits for it.
//
//go:noinline
func CallStaticAsync(ctx Context, op *Op, args ...any) (Value, error) {
	res, exc := op.callStatic(args)
	if exc != nil {
		return Undefined, exc
	}
	return Await(ctx, Value{res})
}

// CallStaticAsyncObject is [CallStaticAsync] for a promise of an object.
//
//go:noinline
func CallStaticAsyncObject(ctx Context, op *Op, args ...any) (Pointer, error) {
	return wrapped(CallStaticAsync(ctx, op, args...))
}

// New calls the constructor; the object is as [Wrap] makes it.
//
//go:noinline
func New(c *Class, args ...any) (Pointer, error) { return wrapped(result(c.construct(args))) }

func (c *Class) construct(args []any) (js.Value, *Exception) {
	ctor := c.constructor()
	if kindOf(ctor) != KindFunction {
		return js.Value{}, typeError(c.Name + " has no constructor here")
	}
	if len(args) > frameSize-2 {
		list, exc := try(func() js.Value { return argArray(args) })
		if exc != nil {
			return js.Value{}, exc
		}
		return invoke(nativeConstruct.get(), ctor, list)
	}
	return run(wayNew, &function{plain: ctor}, js.Value{}, args)
}
