//go:build js && wasm

// Command ten_nethttp is a program of ten methods, whose size is measured.
package main

import "example.com/todo/nethttp"

func main() {
	if _, err := nethttp.New().Tour(); err != nil {
		println(err.Error())
	}
}
