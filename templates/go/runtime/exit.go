//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// quietAfterExit returns a function that calls fn, and does nothing once the program has ended. The page lives on
// then, with its listeners, promises and timers, and wasm_exec.js throws "Go program has already exited" out of every
// one that was Go's. Timers of Go are taken back, too.
//
// No function can be made here but by binding those of the engine, so that a strict content security policy holds.
// What runs at the exit stands where the engine looks for the trap of a proxy around Go's function exit: as getters
// which find no trap. The fields of the Go object are private: where they are not as known, nothing is done.
func quietAfterExit(fn js.Value) js.Value {
	class, program := lookUp("Go"), goObject()
	if kindOf(class) != KindFunction || !program.InstanceOf(class) {
		return fn
	}
	exit, timers := program.Get("exit"), program.Get("_scheduledTimeouts")
	if kindOf(exit) != KindFunction || !timers.InstanceOf(lookUp("Map")) {
		return fn
	}
	traps := newObject()
	// Function.prototype takes anything and returns undefined.
	list := jsArray([]js.Value{objectOf("apply", lookUp("Function.prototype"))})
	assign := bind(lookUp("Object.assign"), js.Null(), traps)
	for _, effect := range [...]js.Value{
		bind(list.Get("forEach"), list, assign),
		bind(timers.Get("forEach"), timers, lookUp("clearTimeout")),
	} {
		hook := newObject()
		must(invoke(nativeDefine.get(), hook, intern("apply"), objectOf("get", effect)))
		exit = create("Proxy", exit, hook)
	}
	set(program, "exit", exit)
	return create("Proxy", fn, traps)
}

// bind is a function with its this and its first argument.
//
//go:noinline
func bind(fn, this, arg js.Value) js.Value { return must(invoke(nativeBind.get(), fn, this, arg)) }

// goObject is the instance of wasm_exec.js's class Go that runs this program. syscall/js knows it as one of its
// predefined values (the object of the number 6) and does not hand it out.
func goObject() js.Value {
	var v js.Value
	*(*uint64)(unsafe.Pointer(&v)) = (0x7FF80000|1)<<32 | 6
	return v
}
