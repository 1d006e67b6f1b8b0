//go:build js && wasm

// The button program, written by hand over syscall/js.
package main

import "syscall/js"

func main() {
	doc := js.Global().Get("document")
	button := doc.Call("createElement", "button")
	list := doc.Call("createElement", "ul")
	button.Set("textContent", "Add")
	body := doc.Get("body")
	body.Call("appendChild", button)
	body.Call("appendChild", list)
	button.Call("addEventListener", "click", js.FuncOf(func(this js.Value, args []js.Value) any {
		args[0].Call("preventDefault")
		li := doc.Call("createElement", "li")
		li.Set("textContent", "entry")
		list.Call("appendChild", li)
		return nil
	}))
	select {}
}
