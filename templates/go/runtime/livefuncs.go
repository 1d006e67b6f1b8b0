//go:build js && wasm && !gowasm_debug

package rt

func recordStack(uint32) {}
func forgetStack(uint32) {}

// LiveFuncStacks is where the callbacks that are alive were made, when built with the tag gowasm_debug.
func LiveFuncStacks() []string { return nil }
