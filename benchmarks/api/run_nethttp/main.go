//go:build js && wasm

// Command run_nethttp measures requests.
package main

import (
	"example.com/todo/drive"
	"example.com/todo/nethttp"
)

func main() { drive.Run("net/http", nethttp.New()) }
