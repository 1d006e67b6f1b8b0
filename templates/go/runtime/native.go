//go:build js && wasm

package rt

import "syscall/js"

// A native is a function or another thing of the engine that is looked up at its first use, so that a program pays
// only for what it reaches and no package variable needs code at start.
type native struct {
	path      string
	uncurried bool // it takes its this as first argument
	v         js.Value
}

//go:noinline
func (n *native) get() js.Value {
	if n.v.IsUndefined() {
		n.v = lookUp(n.path)
		if n.uncurried {
			n.v = uncurry(n.v)
		}
	}
	return n.v
}

// lookUp is what the path of names leads to from the global object; undefined where one of them is missing.
func lookUp(path string) js.Value {
	v := js.Global()
	start := 0
	for i := 0; i <= len(path); i++ {
		if i == len(path) || path[i] == '.' {
			if !isObject(v) {
				return js.Value{}
			}
			v = v.Get(path[start:i])
			start = i + 1
		}
	}
	return v
}

var (
	nativeApply      = native{path: "Reflect.apply"}
	nativeConstruct  = native{path: "Reflect.construct"}
	nativeGet        = native{path: "Reflect.get"}
	nativeSet        = native{path: "Reflect.set"}
	nativeHas        = native{path: "Reflect.has"}
	nativeDelete     = native{path: "Reflect.deleteProperty"}
	nativeDefine     = native{path: "Reflect.defineProperty"}
	nativeDescriptor = native{path: "Reflect.getOwnPropertyDescriptor"}
	nativePrototype  = native{path: "Reflect.getPrototypeOf"}
	nativeObject     = native{path: "Object"}
	nativeCreate     = native{path: "Object.create"}
	nativeKeys       = native{path: "Object.keys"}
	nativeString     = native{path: "String"}
	nativeBigInt     = native{path: "BigInt"}
	nativeArrayOf    = native{path: "Array.of"}
	nativeArrayFrom  = native{path: "Array.from"}
	nativeBind       = native{path: "Function.prototype.bind", uncurried: true}
	nativePlainCall  = native{path: "Function.prototype.call"}
	nativeCall       = native{path: "Function.prototype.call", uncurried: true}
	nativeToString   = native{path: "Function.prototype.toString"}
	nativeSplit      = native{path: "String.prototype.split", uncurried: true}
	nativeJoin       = native{path: "Array.prototype.join", uncurried: true}
	nativeIterator   = native{path: "Symbol.iterator"}
	nativeAsync      = native{path: "Symbol.asyncIterator"}
	nativeTag        = native{path: "Symbol.toStringTag"}
	uncurriedResolve = native{path: "Promise.resolve", uncurried: true}
	uncurriedSet     = native{path: "Reflect.set", uncurried: true}
	nativeUint8Array = native{path: "Uint8Array"}
	nativePromise    = native{path: "Promise"}
	nativeThen       = native{path: "Promise.prototype.then", uncurried: true}
)

// uncurry gives a function that takes its this as first argument, so that a method is called by one plain call:
// Function.prototype.call.bind(fn).
func uncurry(fn js.Value) js.Value { return nativePlainCall.get().Call("bind", fn) }
