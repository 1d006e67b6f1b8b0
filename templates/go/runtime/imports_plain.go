//go:build js && wasm && (go1.28 || gowasm_plain)

package rt

// Here everything takes the way through syscall/js; what follows is never called. See imports.go.
const haveImports = false

func valueInvoke(uint64, []uint64) (uint64, bool) { panic("not imported") }

func valueNew(uint64, []uint64) (uint64, bool) { panic("not imported") }

func valueIndex(uint64, int) uint64 { panic("not imported") }

func finalizeRef(uint64) { panic("not imported") }
