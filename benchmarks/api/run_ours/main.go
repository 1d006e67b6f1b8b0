//go:build js && wasm

// Command run_ours measures requests.
package main

import (
	"example.com/todo/drive"
	"example.com/todo/ours"
)

func main() { drive.Run("ours", ours.New()) }
