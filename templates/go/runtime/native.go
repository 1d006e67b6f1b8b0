//go:build js && wasm

package rt

import "syscall/js"

// A native is a function of the engine that is looked up at its first use, so that a program pays only for what it
// reaches and no package variable needs code at start.
type native struct {
	object, name string
	bound        string // when not empty: object.prototype.name (bound == "prototype"), uncurried
	v            js.Value
}

func (n *native) get() js.Value {
	if n.v.IsUndefined() {
		n.resolve()
	}
	return n.v
}

// plainCall is Function.prototype.call itself.
type plainCall struct{}

func (plainCall) get() js.Value {
	if fnCall.IsUndefined() {
		fnCall = js.Global().Get("Function").Get("prototype").Get("call")
	}
	return fnCall
}

func (n *native) resolve() {
	v := js.Global()
	if n.object != "" {
		v = v.Get(n.object)
	}
	if n.bound != "" {
		n.v = uncurry(v.Get(n.bound).Get(n.name))
		return
	}
	n.v = v.Get(n.name)
}

var (
	nativeApply      = native{object: "Reflect", name: "apply"}
	nativeConstruct  = native{object: "Reflect", name: "construct"}
	nativeGet        = native{object: "Reflect", name: "get"}
	nativeSet        = native{object: "Reflect", name: "set"}
	nativeHas        = native{object: "Reflect", name: "has"}
	nativeDelete     = native{object: "Reflect", name: "deleteProperty"}
	nativeDefine     = native{object: "Reflect", name: "defineProperty"}
	nativeDescriptor = native{object: "Reflect", name: "getOwnPropertyDescriptor"}
	nativePrototype  = native{object: "Reflect", name: "getPrototypeOf"}
	nativeObject     = native{name: "Object"}
	nativeCreate     = native{object: "Object", name: "create"}
	nativeKeys       = native{object: "Object", name: "keys"}
	nativeString     = native{name: "String"}
	nativeBigInt     = native{name: "BigInt"}
	nativeArray      = native{name: "Array"}
	nativeArrayOf    = native{object: "Array", name: "of"}
	nativeArrayFrom  = native{object: "Array", name: "from"}
	nativeIsArray    = native{object: "Array", name: "isArray"}
	nativeBind       = native{object: "Function", name: "bind", bound: "prototype"}
	nativePlainCall  = plainCall{}
	nativeCall       = native{object: "Function", name: "call", bound: "prototype"}
	nativeSplit      = native{object: "String", name: "split", bound: "prototype"}
	nativeJoin       = native{object: "Array", name: "join", bound: "prototype"}
	nativeIterator   = native{object: "Symbol", name: "iterator"}
	nativeAsync      = native{object: "Symbol", name: "asyncIterator"}
	nativeTag        = native{object: "Symbol", name: "toStringTag"}
	uncurriedResolve = static{native: native{object: "Promise", name: "resolve"}}
	uncurriedSet     = static{native: native{object: "Reflect", name: "set"}}
	nativeUint8Array = native{name: "Uint8Array"}
	nativePromise    = native{name: "Promise"}
	nativeThen       = native{object: "Promise", name: "then", bound: "prototype"}
)

// uncurry gives a function that takes its this as first argument, so that a method is called by one plain call:
// Function.prototype.call.bind(fn).
func uncurry(fn js.Value) js.Value {
	return nativePlainCall.get().Call("bind", fn)
}

var fnCall js.Value

// static is a static function that needs its class as this, uncurried.
type static struct {
	native
	uncurried js.Value
}

func (s *static) get() js.Value {
	if s.uncurried.IsUndefined() {
		s.uncurried = uncurry(s.native.get())
	}
	return s.uncurried
}
