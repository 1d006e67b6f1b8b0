//go:build js && wasm && !go1.28 && !gowasm_plain

package rt

// The calls that syscall/js is made of, without what it does around them: two slices, an interface for each argument,
// and a panic for an exception, which together take longer than the call. A program whose imports are not there does
// not start, so they are used with the releases of Go that this package is tested with, and imports_plain.go with later
// ones.
const haveImports = true

//go:wasmimport gojs syscall/js.valueInvoke
//go:noescape
func valueInvoke(fn uint64, args []uint64) (res uint64, ok bool)

//go:wasmimport gojs syscall/js.valueNew
//go:noescape
func valueNew(class uint64, args []uint64) (res uint64, ok bool)

//go:wasmimport gojs syscall/js.valueIndex
func valueIndex(v uint64, i int) uint64

//go:wasmimport gojs syscall/js.finalizeRef
func finalizeRef(ref uint64)
