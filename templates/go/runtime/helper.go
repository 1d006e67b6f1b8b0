//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// helper is the instance of the helper module: see helper_module.go for what its functions do. The second index of
// functions is the number of arguments.
type helper struct {
	constants         bool     // it keeps null, false and true
	shared            bool     // it uses the memory of the program, at exchange
	in, out           js.Value // otherwise Uint8Arrays of its own memory: arguments, result
	functions         [ways * (helperArgs + 1)]js.Value
	object, key, last js.Value
	hold              js.Value // keeps a value for one call
	next, item, end   js.Value // a step of an iteration, an element of a list, and what both give at the end
}

const (
	helperArgs = 4     // how many arguments a call through the helper can have
	keptNull   = 17    // the place where it keeps null; false and true follow
	stringsAt  = 32    // where the bytes of string arguments start
	inSize     = 16384 // of the memory for arguments; 1<<14, because of the words' layout
	outSize    = 4096  // of the memory for the result
	longChars  = 24    // up to here a string is read character by character when that is a call each
	manyChars  = 112   // and when the engine has a builtin for it
)

var (
	helperState uint8 // 0 not tried, 1 there, 2 not possible here
	theHelper   *helper
)

// getHelper is the helper, or nil where the engine cannot run it: then everything takes the plain way through
// syscall/js, which is slower and gives the same results.
func getHelper() *helper {
	if helperState == 0 {
		theHelper = newHelper()
	}
	return theHelper
}

// helperImports are what the module imports from "e". A method takes its this as first argument.
var helperImports = [...]native{
	{path: "Function.prototype.call", uncurried: true}, {path: "Array.of"}, {path: "Array"}, {path: "Reflect.construct"},
	{path: "Reflect.get"}, {path: "Reflect.set"}, {path: "Object.is"}, {path: "Object"}, {path: "Object.create"}, {path: "Object.assign"},
	{path: "String"},
	{path: "Boolean"}, {path: "String.prototype.lastIndexOf", uncurried: true}, {path: "String.fromCharCode"},
	{path: "String.prototype.substring", uncurried: true}, {path: "String.prototype.concat", uncurried: true},
	{path: "Uint8Array.prototype.subarray", uncurried: true}, {path: "TextDecoder.prototype.decode", uncurried: true},
	{path: "TextEncoder.prototype.encodeInto", uncurried: true}, {path: "Uint8Array"},
}

func newHelper() (h *helper) {
	helperState = 2
	defer func() {
		if recover() != nil {
			h = nil // an old engine, or a policy that forbids WebAssembly.Module
		}
	}()
	h = &helper{end: newObject()}
	memory, base := programMemory()
	if base != 0 {
		h.shared = true
	} else {
		memory = create("WebAssembly.Memory", objectOf("initial", numberValue(1)))
		buffer := memory.Get("buffer")
		h.in = create("Uint8Array", buffer)
		h.out = create("Uint8Array", buffer, numberValue(inSize), numberValue(outSize))
	}
	// https://webassembly.github.io/js-string-builtins/js-api/: engines that know the builtins take the import
	// from themselves, and the import disappears.
	builtins := objectOf("builtins", jsArray([]js.Value{freshString("js-string")}))
	module := create("WebAssembly.Module", freshBytes([]byte(helperModule)), builtins)
	limit := manyChars
	declared := lookUp("WebAssembly.Module").Call("imports", module)
	if declared.Index(declared.Length()-1).Get("module").String() != "e" {
		limit = longChars
	}

	e := newObject()
	for i := range helperImports {
		n := &helperImports[i]
		set(e, n.path, n.get())
	}
	for _, name := range [...]string{"written", "length", "buffer", "done", "value"} {
		set(e, name, freshString(name))
	}
	set(e, "memory", memory)
	set(e, "base", numberValue(float64(base)))
	set(e, "end", h.end)
	set(e, "encoder", create("TextEncoder"))
	set(e, "empty", freshString(""))
	set(e, "limit", numberValue(float64(limit)))
	set(e, "e", e)
	set(e, "wasm:js-string", e)
	set(e, "decoder", create("TextDecoder", freshString("utf-8"), objectOf("ignoreBOM", js.ValueOf(true))))
	set(e, "charCodeAt", uncurry(lookUp("String.prototype.charCodeAt")))
	exports := create("WebAssembly.Instance", module, e).Get("exports")
	for i, v := range [...]*js.Value{&h.object, &h.key, &h.last, &h.next, &h.item, &h.hold} {
		*v = exports.Get("oklnih"[i : i+1])
	}
	must(invoke(h.key, exports.Get("p")))
	for i := range h.functions {
		h.functions[i] = exports.Get("r0r1r2r3r4v0v1v2v3v4t0t1t2t3t4m0m1m2m3m4c0c1c2c3c4"[2*i : 2*i+2])
	}
	helperState = 1
	return h
}

// keep makes keys known to the helper, in a row, and is the place of the first. The strings are made first, because
// making one may let another goroutine run, which may do the same.
func (h *helper) keep(keys []string) int {
	vals := make([]js.Value, len(keys))
	for i, k := range keys {
		vals[i] = freshString(k)
	}
	if !h.constants {
		h.constants = true
		for _, v := range [...]any{nil, false, true} {
			must(invoke(h.key, js.ValueOf(v)))
		}
	}
	base := 0
	for i := range vals {
		n := must(invoke(h.key, vals[i])).Int()
		if i == 0 {
			base = n
		}
	}
	return base
}

// create makes an object of the class that a path leads to. It panics where that fails.
//
//go:noinline
func create(class string, args ...js.Value) js.Value { return must(construct(lookUp(class), args...)) }

// objectOf is a new object with one member.
//
//go:noinline
func objectOf(name string, v js.Value) js.Value {
	o := newObject()
	set(o, name, v)
	return o
}

//go:noinline
func set(o js.Value, name string, v js.Value) { o.Set(name, v) }

// exchange is where a helper that uses the program's memory finds arguments and leaves results.
var exchange [inSize + outSize]byte

// programMemory is the memory of this program and the place of exchange in it; 0 where they cannot be had. The memory
// is a private field of wasm_exec.js's Go object, so what is found there has to prove that it is the memory.
func programMemory() (memory js.Value, base uintptr) {
	if kindOf(js.Value{}) != KindUndefined || layout != 1 {
		return js.Value{}, 0
	}
	memory = goObject()
	for _, name := range [...]string{"_inst", "exports", "mem"} {
		var exc *Exception
		if memory, exc = getProp(memory, freshString(name)); exc != nil {
			return js.Value{}, 0
		}
	}
	if !isObject(memory) || !memory.InstanceOf(lookUp("WebAssembly.Memory")) {
		return js.Value{}, 0
	}
	base = uintptr(unsafe.Pointer(&exchange))
	view, exc := construct(nativeUint8Array.get(), memory.Get("buffer"), numberValue(float64(base)), numberValue(8))
	if exc != nil {
		return js.Value{}, 0
	}
	sent, got := [8]byte{0x67, 0x6f, 0x77, 0x61, 0x73, 0x6d, 0x21, byte(base >> 4)}, [8]byte{}
	copy(exchange[:], sent[:])
	js.CopyBytesToGo(got[:], view)
	clear(exchange[:len(sent)])
	if got != sent {
		return js.Value{}, 0
	}
	return memory, base
}

// send puts the strings of a frame into the helper's memory. Nothing between this and the call of the helper may
// allocate: another goroutine could run and send its own.
//
//go:noinline
func (h *helper) send(f *frame) {
	if h.shared {
		copy(exchange[:], f.data)
		return
	}
	js.CopyBytesToJS(h.in, f.data)
}

// shortStrings keeps strings of up to 6 characters that came back, by their packed form.
var shortStrings [64]struct {
	packed uint64
	s      string
}

// receive is the string that the helper has left, and whether it is one (and not null or undefined).
func (h *helper) receive(f *frame, r float64) (string, bool) {
	if r >= 0 {
		packed := uint64(r)
		e := &shortStrings[(packed*0x9E3779B97F4A7C15)>>58]
		if e.packed != packed {
			var b [8]byte
			*(*uint64)(unsafe.Pointer(&b)) = packed
			e.s, e.packed = string(b[:packed>>48]), packed
		}
		return e.s, true
	}
	switch r {
	case -1:
		return "", false
	case -2:
		return must(invoke(h.last)).String(), true
	}
	n := int(-16 - r)
	if h.shared {
		copy(f.result[:n], exchange[inSize:])
	} else {
		js.CopyBytesToGo(f.result[:n], h.out)
	}
	return string(f.result[:n]), true
}
