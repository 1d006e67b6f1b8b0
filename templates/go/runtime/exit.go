//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// quietAfterExit makes what an ended program leaves behind harmless. The page lives on, with its listeners, promises
// and timers, and wasm_exec.js throws "Go program has already exited" out of every one of them that was Go's. The
// fields of its Go object are private: where they are not as they were known, everything stays as it is.
func quietAfterExit() {
	class := js.Global().Get("Go")
	if class.Type() != js.TypeFunction {
		return
	}
	program := goObject()
	if !program.InstanceOf(class) || program.Get("_resume").Type() != js.TypeFunction {
		return
	}
	ended := program.Get("_exitPromise")
	if !ended.InstanceOf(nativePromise.get()) || !program.Get("_scheduledTimeouts").InstanceOf(js.Global().Get("Map")) {
		return
	}
	quiet := newObject()
	quiet.Set("_resume", nativeObject.get())                      // any function that does nothing
	quiet.Set("_scheduledTimeouts", js.Global().Get("Map").New()) // a timer tries again while it is in there
	assign := js.Global().Get("Object").Get("assign")
	if bound, exc := invoke(nativeBind.get(), assign, js.Null(), program, quiet); exc == nil {
		invoke(nativeThen.get(), ended, bound)
	}
}

// goObject is the instance of wasm_exec.js's class Go that runs this program. syscall/js knows it as one of its
// predefined values (an object of the number 6) and does not hand it out.
func goObject() js.Value {
	var v js.Value
	*(*uint64)(unsafe.Pointer(&v)) = (0x7FF80000|1)<<32 | 6
	return v
}
