package main

import (
	"example.com/todo/api/gowasm"
	foreign "example.com/todo/bin/gowasm"
)

func idle() {}

// liveFuncs are the Go functions that JavaScript can still call.
func liveFuncs() int { return gowasm.LiveFuncs() + foreign.LiveFuncs() }
