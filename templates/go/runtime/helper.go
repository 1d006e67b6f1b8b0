//go:build js && wasm

package rt

import (
	"strconv"
	"syscall/js"
	"unsafe"
)

// helper is the instance of the helper module: see helper_module.go for what its functions do. The first index of
// each array is a number of arguments.
type helper struct {
	in, out               js.Value // Uint8Arrays of its memory: arguments, result
	call, void, text, own [helperArgs + 1]js.Value
	construct             [4]js.Value
	object, key, last     js.Value
	next, end             js.Value // a step of an iteration, and what it gives at the end
}

const (
	helperArgs   = 4     // how many arguments a call through the helper can have
	helperFields = 6     // how many members of a dictionary it sets at once
	stringsAt    = 32    // where the bytes of string arguments start
	inSize       = 16384 // of the memory for arguments
	outSize      = 4096  // of the memory for the result
	longChars    = 24    // up to here a string is read character by character when that is a call each
	manyChars    = 112   // and when the engine has a builtin for it
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

func newHelper() (h *helper) {
	helperState = 2
	defer func() {
		if recover() != nil {
			h = nil // an old engine, or a policy that forbids WebAssembly.Module
		}
	}()
	global := js.Global()
	object := func() js.Value { return nativeObject.get().Invoke() }
	proto := func(class, name string) js.Value { return global.Get(class).Get("prototype").Get(name) }
	bound := func(class, name string, args ...any) js.Value {
		return nativeBind.get().Invoke(proto(class, name), global.Get(class).New(args...))
	}
	fnCall := proto("Function", "call")

	ignoreBOM := object()
	ignoreBOM.Set("ignoreBOM", true)
	e := object()
	e.Set("call", uncurry(fnCall))
	e.Set("of", nativeArrayOf.get())
	e.Set("construct", nativeConstruct.get())
	e.Set("get", nativeGet.get())
	e.Set("set", nativeSet.get())
	e.Set("is", global.Get("Object").Get("is"))
	e.Set("object", nativeObject.get())
	e.Set("string", nativeString.get())
	e.Set("boolean", global.Get("Boolean"))
	e.Set("lastIndexOf", uncurry(proto("String", "lastIndexOf")))
	e.Set("fromCharCode", global.Get("String").Get("fromCharCode"))
	e.Set("substring", uncurry(proto("String", "substring")))
	e.Set("concat", uncurry(proto("String", "concat")))
	e.Set("subarray", uncurry(proto("Uint8Array", "subarray")))
	e.Set("decode", bound("TextDecoder", "decode", "utf-8", ignoreBOM))
	e.Set("encodeInto", bound("TextEncoder", "encodeInto"))
	strings := object()
	strings.Set("charCodeAt", uncurry(proto("String", "charCodeAt")))
	imports := object()
	imports.Set("e", e)
	imports.Set("wasm:js-string", strings)

	// https://webassembly.github.io/js-string-builtins/js-api/: engines that know the builtins take the import
	// from themselves, and the import disappears.
	builtins := object()
	builtins.Set("builtins", []any{"js-string"})
	webAssembly := global.Get("WebAssembly")
	code := []byte(helperModule)
	bytes := nativeUint8Array.get().New(len(code))
	js.CopyBytesToJS(bytes, code)
	module := webAssembly.Get("Module").New(bytes, builtins)
	limit := manyChars
	declared := webAssembly.Get("Module").Call("imports", module)
	if declared.Index(declared.Length()-1).Get("module").String() == "wasm:js-string" {
		limit = longChars
	}
	exports := webAssembly.Get("Instance").New(module, imports).Get("exports")

	h = &helper{object: exports.Get("o"), key: exports.Get("key"), last: exports.Get("last"), next: exports.Get("n"), end: object()}
	for i := range h.call {
		n := strconv.Itoa(i)
		h.call[i] = exports.Get("r" + n)
		h.void[i] = exports.Get("v" + n)
		h.text[i] = exports.Get("t" + n)
		h.own[i] = exports.Get("m" + n)
	}
	for i := 1; i < len(h.construct); i++ {
		h.construct[i] = exports.Get("c" + strconv.Itoa(i))
	}
	buffer := exports.Get("memory").Get("buffer")
	h.in = nativeUint8Array.get().New(buffer)
	h.out = nativeUint8Array.get().New(buffer, inSize, outSize)
	exports.Get("init").Invoke(h.in, h.out, "", "written", limit, "done", "value", h.end)
	helperState = 1
	return h
}

// send puts the strings of a frame into the helper's memory. Nothing between this and the call of the helper may
// allocate: another goroutine could run and send its own.
func (h *helper) send(f *frame) { js.CopyBytesToJS(h.in, f.data) }

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
		return h.last.Invoke().String(), true
	}
	n := int(-16 - r)
	js.CopyBytesToGo(f.result[:n], h.out)
	return string(f.result[:n]), true
}
