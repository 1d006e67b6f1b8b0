//go:build js && wasm

// Command ten_ours is a program of ten methods, whose size is measured.
package main

import "example.com/todo/ours"

func main() {
	if _, err := ours.New().Tour(); err != nil {
		println(err.Error())
	}
}
