//go:build js && wasm

package main

import (
	"strconv"
	"syscall/js"
)

// raw is hand-written syscall/js, as people write it.
func init() {
	div := document.Call("createElement", "div")
	document.Get("body").Call("appendChild", div)
	div.Set("id", "raw")
	div.Set("className", "box active")
	div.Call("setAttribute", "title", "hello")
	child := document.Call("createElement", "b")
	other := document.Call("createElement", "i")
	div.Call("appendChild", child)
	div.Call("appendChild", other)
	loose := document.Call("createElement", "div")
	box := js.Global().Call("container")
	nodes := js.Global().Call("hundred").Get("childNodes")
	canvas := document.Call("createElement", "canvas").Call("getContext", "2d")
	gl := document.Call("createElement", "canvas").Call("getContext", "webgl")
	buffer := gl.Call("createBuffer")
	gl.Call("bindBuffer", gl.Get("ARRAY_BUFFER"), buffer)
	few, many := make([]float32, 64), make([]float32, 4096)
	button := document.Call("createElement", "button")
	count := 0
	button.Call("addEventListener", "click", js.FuncOf(func(this js.Value, args []js.Value) any {
		count++
		objectSink = args[0]
		return nil
	}))
	upload := func(data []float32, n int) {
		for range n {
			array := js.Global().Get("Float32Array").New(len(data))
			for i, f := range data {
				array.SetIndex(i, f)
			}
			gl.Call("bufferData", gl.Get("ARRAY_BUFFER"), array, gl.Get("STATIC_DRAW"))
		}
	}
	contestants = append(contestants, contestant{"raw", map[string]func(n int){
		readNumber: func(n int) {
			for range n {
				numberSink = div.Get("nodeType").Int()
			}
		},
		writeNumber: func(n int) {
			for i := range n {
				div.Set("tabIndex", i)
			}
		},
		readTag: func(n int) {
			for range n {
				stringSink = div.Get("tagName").String()
			}
		},
		readID: func(n int) {
			for range n {
				stringSink = div.Get("id").String()
			}
		},
		readClass: func(n int) {
			for range n {
				stringSink = div.Get("className").String()
			}
		},
		writeID: func(n int) {
			for range n {
				child.Set("id", "name")
			}
		},
		writeText: func(n int) {
			for range n {
				child.Set("textContent", "hello world")
			}
		},
		writeFreshText: func(n int) {
			for i := range n {
				child.Set("textContent", "hello "+strconv.Itoa(i))
			}
		},
		setAttribute: func(n int) {
			for range n {
				child.Call("setAttribute", "class", "active")
			}
		},
		setFreshAttribute: func(n int) {
			for i := range n {
				child.Call("setAttribute", "title", "hello "+strconv.Itoa(i))
			}
		},
		getAttribute: func(n int) {
			for range n {
				stringSink = div.Call("getAttribute", "title").String()
			}
		},
		classAdd: func(n int) {
			for range n {
				div.Get("classList").Call("add", "on")
			}
		},
		classToggle: func(n int) {
			for range n {
				boolSink = div.Get("classList").Call("toggle", "open").Bool()
			}
		},
		build: func(n int) {
			for i := range n {
				li := document.Call("createElement", "li")
				li.Call("setAttribute", "class", "item")
				li.Set("textContent", "entry "+strconv.Itoa(i))
				box.Call("appendChild", li)
			}
		},
		querySelector: func(n int) {
			for range n {
				objectSink = div.Call("querySelector", "b")
			}
		},
		getElementByID: func(n int) {
			for range n {
				objectSink = document.Call("getElementById", "raw")
			}
		},
		appendChild: func(n int) {
			for range n {
				div.Call("appendChild", child)
			}
		},
		insertBefore: func(n int) {
			for range n {
				div.Call("insertBefore", child, other)
			}
		},
		firstChild: func(n int) {
			for range n {
				objectSink = div.Get("firstChild")
			}
		},
		enumOptions: func(n int) {
			for range n {
				options := js.Global().Get("Object").New()
				options.Set("behavior", "instant")
				options.Set("block", "nearest")
				options.Set("inline", "nearest")
				loose.Call("scrollIntoView", options)
			}
		},
		dictionary: func(n int) {
			for i := range n {
				init := js.Global().Get("Object").New()
				init.Set("bubbles", true)
				init.Set("cancelable", true)
				init.Set("clientX", i)
				init.Set("clientY", 2)
				init.Set("button", 1)
				init.Set("ctrlKey", false)
				objectSink = js.Global().Get("MouseEvent").New("click", init)
			}
		},
		click: func(n int) {
			count = 0
			for range n {
				button.Call("click")
			}
			if count != n {
				panic(count)
			}
		},
		style: func(n int) {
			for i := range n {
				div.Get("style").Set("color", colors[i&1])
			}
		},
		fillRect: func(n int) {
			for i := range n {
				canvas.Call("fillRect", i&63, 2.5, 10, 10)
			}
		},
		fillStyle: func(n int) {
			for i := range n {
				canvas.Set("fillStyle", colors[i&1])
			}
		},
		floats64:   func(n int) { upload(few, n) },
		floats4096: func(n int) { upload(many, n) },
		iterate: func(n int) {
			for range n {
				length := nodes.Get("length").Int()
				for i := range length {
					objectSink = nodes.Index(i)
				}
			}
		},
		await: func(n int) {
			for range n {
				done := make(chan js.Value, 1)
				var resolved, rejected js.Func
				resolved = js.FuncOf(func(_ js.Value, args []js.Value) any {
					done <- args[0]
					return nil
				})
				rejected = js.FuncOf(func(_ js.Value, args []js.Value) any {
					done <- args[0]
					return nil
				})
				document.Get("fonts").Get("ready").Call("then", resolved, rejected)
				objectSink = <-done
				resolved.Release()
				rejected.Release()
			}
		},
		timeout: func(n int) {
			done := make(chan bool)
			left := n
			for range n {
				var fn js.Func
				fn = js.FuncOf(func(js.Value, []js.Value) any {
					fn.Release()
					if left--; left == 0 {
						close(done)
					}
					return nil
				})
				js.Global().Call("setTimeout", fn, 0)
			}
			<-done
		},
		listen: func(n int) {
			for range n {
				fn := js.FuncOf(func(js.Value, []js.Value) any { return nil })
				div.Call("addEventListener", "click", fn)
				div.Call("removeEventListener", "click", fn)
				fn.Release()
			}
		},
	}})
}

var colors = [2]string{"red", "blue"}
