//go:build js && wasm && gowasm_debug

package rt

import "runtime"

var stacks = map[uint32]string{}

func recordStack(id uint32) {
	stack := make([]byte, 16<<10)
	stacks[id] = string(stack[:runtime.Stack(stack, false)])
}

func forgetStack(id uint32) { delete(stacks, id) }

// LiveFuncStacks is where the callbacks that are alive were made, when built with the tag gowasm_debug.
func LiveFuncStacks() []string {
	all := make([]string, 0, len(stacks))
	for _, stack := range stacks {
		all = append(all, stack)
	}
	return all
}
