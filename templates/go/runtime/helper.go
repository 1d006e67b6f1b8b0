//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// helper is the instance of the helper module: see helper_module.go for what its functions do. The second index of
// functions is the number of arguments.
type helper struct {
	in, out           js.Value // Uint8Arrays of its memory: arguments, result
	functions         [ways][helperArgs + 1]js.Value
	object, key, last js.Value
	next, end         js.Value // a step of an iteration, and what it gives at the end
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

// helperImports are what the module imports from "e": "name=Object.name" is a function, "name=Class.prototype.name" a
// method that takes its this as first argument.
const helperImports = "call=Function.prototype.call of=Array.of construct=Reflect.construct get=Reflect.get " +
	"set=Reflect.set is=Object.is object=Object string=String boolean=Boolean " +
	"lastIndexOf=String.prototype.lastIndexOf fromCharCode=String.fromCharCode " +
	"substring=String.prototype.substring concat=String.prototype.concat subarray=Uint8Array.prototype.subarray "

func newHelper() (h *helper) {
	helperState = 2
	defer func() {
		if recover() != nil {
			h = nil // an old engine, or a policy that forbids WebAssembly.Module
		}
	}()
	e := newObject()
	start, name := 0, ""
	from := js.Global()
	method := false
	for i := range len(helperImports) {
		switch c := helperImports[i]; c {
		case '=':
			name = helperImports[start:i]
			start = i + 1
		case '.', ' ':
			from = from.Get(helperImports[start:i])
			if helperImports[start:i] == "prototype" {
				method = true
			}
			start = i + 1
			if c == ' ' {
				if method {
					from = uncurry(from)
				}
				e.Set(name, from)
				from, method = js.Global(), false
			}
		}
	}
	ignoreBOM := newObject()
	ignoreBOM.Set("ignoreBOM", true)
	bind(e, "decode", js.Global().Get("TextDecoder").New("utf-8", ignoreBOM))
	bind(e, "encodeInto", js.Global().Get("TextEncoder").New())
	strings := newObject()
	strings.Set("charCodeAt", uncurry(js.Global().Get("String").Get("prototype").Get("charCodeAt")))
	imports := newObject()
	imports.Set("e", e)
	imports.Set("wasm:js-string", strings)

	// https://webassembly.github.io/js-string-builtins/js-api/: engines that know the builtins take the import
	// from themselves, and the import disappears.
	builtins := newObject()
	builtins.Set("builtins", Strings([]string{"js-string"}).v)
	webAssembly := js.Global().Get("WebAssembly")
	module := webAssembly.Get("Module").New(freshBytes([]byte(helperModule)), builtins)
	limit := manyChars
	declared := webAssembly.Get("Module").Call("imports", module)
	if declared.Index(declared.Length()-1).Get("module").String() == "wasm:js-string" {
		limit = longChars
	}
	exports := webAssembly.Get("Instance").New(module, imports).Get("exports")

	h = &helper{object: exports.Get("o"), key: exports.Get("key"), last: exports.Get("last"), next: exports.Get("n"), end: newObject()}
	for w := range h.functions {
		for n := range h.functions[w] {
			h.functions[w][n] = exports.Get(string([]byte{"rvtmc"[w], byte('0' + n)}))
		}
	}
	buffer := exports.Get("memory").Get("buffer")
	h.in = nativeUint8Array.get().New(buffer)
	h.out = nativeUint8Array.get().New(buffer, inSize, outSize)
	exports.Get("init").Invoke(h.in, h.out, "", "written", limit, "done", "value", h.end)
	helperState = 1
	return h
}

// bind gives an object a method of another, which stays bound to that.
func bind(to js.Value, name string, object js.Value) {
	to.Set(name, nativeBind.get().Invoke(object.Get(name), object))
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
