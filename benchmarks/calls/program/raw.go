//go:build js && wasm

package main

import (
	"context"
	"runtime"
	"strconv"
	"syscall/js"
)

// raw is hand-written syscall/js, as people write it.
func init() {
	div := document.Call("createElement", "div")
	document.Get("body").Call("appendChild", div)
	text := document.Call("createTextNode", "hello world")
	div.Call("appendChild", text)
	input := document.Call("createElement", "input")
	child := document.Call("createElement", "b")
	div.Call("appendChild", child)
	canvas := document.Call("createElement", "canvas").Call("getContext", "2d")
	target := js.Global().Get("EventTarget").New()
	event := js.Global().Get("Event").New("x")
	promise := js.Global().Get("Promise").Call("resolve", 1)
	floats := make([]float32, 64)
	sink := js.Global().Get("Float32Array").New(64)
	longs := document.Call("createTextNode", long)
	peers = append(peers, peer{"raw", map[string]func(n int){
		"read number attribute": func(n int) {
			for range n {
				numberSink = div.Get("nodeType").Int()
			}
		},
		"write number attribute": func(n int) {
			for i := range n {
				div.Set("tabIndex", i)
			}
		},
		"read boolean attribute": func(n int) {
			for range n {
				boolSink = div.Get("isConnected").Bool()
			}
		},
		"write boolean attribute": func(n int) {
			for i := range n {
				input.Set("disabled", i&1 == 0)
			}
		},
		"read string attribute": func(n int) {
			for range n {
				stringSink = div.Get("tagName").String()
			}
		},
		"read fresh string": func(n int) {
			for range n {
				stringSink = text.Get("data").String()
			}
		},
		"read string, 200 bytes": func(n int) {
			for range n {
				stringSink = longs.Get("data").String()
			}
		},
		"write string, repeated": func(n int) {
			for range n {
				child.Set("textContent", "hello world")
			}
		},
		"write string, fresh": func(n int) {
			for i := range n {
				child.Set("textContent", "hello "+strconv.Itoa(i))
			}
		},
		"write string, 200 bytes": func(n int) {
			for range n {
				text.Set("data", long)
			}
		},
		"write string, not ASCII": func(n int) {
			for i := range n {
				child.Set("textContent", "größe "+strconv.Itoa(i))
			}
		},
		"write enum": func(n int) {
			for range n {
				canvas.Set("lineCap", "round")
			}
		},
		"setAttribute, repeated": func(n int) {
			for range n {
				div.Call("setAttribute", "class", "active")
			}
		},
		"setAttribute, fresh value": func(n int) {
			for i := range n {
				div.Call("setAttribute", "title", "hello "+strconv.Itoa(i))
			}
		},
		"getAttribute": func(n int) {
			for range n {
				stringSink = div.Call("getAttribute", "class").String()
			}
		},
		"hasAttribute": func(n int) {
			for range n {
				boolSink = div.Call("hasAttribute", "class").Bool()
			}
		},
		"classList.toggle": func(n int) {
			for i := range n {
				div.Get("classList").Call("toggle", "on", i&1 == 0)
			}
		},
		"read object attribute": func(n int) {
			for range n {
				valueSink = div.Get("firstChild")
			}
		},
		"pass object": func(n int) {
			for range n {
				div.Call("appendChild", child)
			}
		},
		"no arguments": func(n int) {
			for range n {
				canvas.Call("beginPath")
			}
		},
		"four numbers": func(n int) {
			for i := range n {
				canvas.Call("rect", i, 10, 1.5, 2.5)
				if i&255 == 0 {
					canvas.Call("beginPath")
				}
			}
		},
		"create element": func(n int) {
			for range n {
				valueSink = document.Call("createElement", "div")
			}
		},
		"build element": func(n int) {
			for i := range n {
				li := document.Call("createElement", "li")
				li.Call("setAttribute", "class", "item")
				li.Set("textContent", "entry "+strconv.Itoa(i))
				child.Call("appendChild", li)
				li.Call("remove")
			}
		},
		"dictionary of six": func(n int) {
			for i := range n {
				o := js.Global().Get("Object").New()
				o.Set("bubbles", true)
				o.Set("cancelable", false)
				o.Set("composed", true)
				o.Set("clientX", i)
				o.Set("clientY", 2.5)
				o.Set("key", "Enter")
				valueSink = o
			}
		},
		"64 floats": func(n int) {
			for range n {
				a := js.Global().Get("Float32Array").New(len(floats))
				for i, f := range floats {
					a.SetIndex(i, f)
				}
				sink.Call("set", a)
			}
		},
		"64 floats, view": func(n int) {
			bytes := js.Global().Get("Uint8Array").New(256)
			view := js.Global().Get("Float32Array").New(bytes.Get("buffer"))
			for range n {
				js.CopyBytesToJS(bytes, floatBytes(floats))
				sink.Call("set", view)
			}
		},
		"dispatch event": func(n int) {
			count := 0
			fn := js.FuncOf(func(this js.Value, args []js.Value) any {
				valueSink = args[0]
				count++
				return nil
			})
			target.Call("addEventListener", "x", fn)
			for range n {
				target.Call("dispatchEvent", event)
			}
			target.Call("removeEventListener", "x", fn)
			fn.Release()
			if count != n {
				panic(count)
			}
		},
		"listen and cancel": func(n int) {
			for range n {
				ctx, cancel := context.WithCancel(context.Background())
				fn := js.FuncOf(func(this js.Value, args []js.Value) any { return nil })
				target.Call("addEventListener", "x", fn)
				context.AfterFunc(ctx, func() {
					target.Call("removeEventListener", "x", fn)
					fn.Release()
				})
				cancel()
				runtime.Gosched()
			}
		},
		"await": func(n int) {
			for range n {
				done := make(chan js.Value, 1)
				ok := js.FuncOf(func(this js.Value, args []js.Value) any { done <- args[0]; return nil })
				bad := js.FuncOf(func(this js.Value, args []js.Value) any { done <- args[0]; return nil })
				promise.Call("then", ok, bad)
				select {
				case valueSink = <-done:
				case <-context.Background().Done():
				}
				ok.Release()
				bad.Release()
			}
		},
	}})
}
