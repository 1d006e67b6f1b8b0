//go:build js && wasm

package main

import (
	"context"
	"runtime"
	"strconv"
	"syscall/js"

	"gowasm.example/dom"
)

// ours is the generated package, as a user of it writes.
func init() {
	ctx := context.Background()
	window := dom.Window()
	doc := window.Document()
	div := dom.Create(doc, dom.TagDiv)
	doc.Body().AppendChild(div)
	div.SetID("ours")
	div.SetClassName("box active")
	div.SetAttribute("title", "hello")
	child := dom.Create(doc, dom.TagB)
	other := dom.Create(doc, dom.TagI)
	div.AppendChild(child)
	div.AppendChild(other)
	loose := dom.Create(doc, dom.TagDiv)
	box := dom.ElementFrom(js.Global().Call("container"))
	nodes := dom.ElementFrom(js.Global().Call("hundred")).ChildNodes()
	canvas := dom.Create(doc, dom.TagCanvas).GetContext("2d").(*dom.CanvasRenderingContext2D)
	gl := dom.Create(doc, dom.TagCanvas).GetContext("webgl").(*dom.WebGLRenderingContext)
	gl.BindBuffer(dom.ARRAY_BUFFER, gl.CreateBuffer())
	few, many := make([]float32, 64), make([]float32, 4096)
	button := dom.Create(doc, dom.TagButton)
	count := 0
	dom.On(ctx, button, dom.EventClick, func(e *dom.PointerEvent) {
		count++
		objectSink = e
	})
	contestants = append(contestants, contestant{"ours", map[string]func(n int){
		readNumber: func(n int) {
			for range n {
				numberSink = div.NodeType()
			}
		},
		writeNumber: func(n int) {
			for i := range n {
				div.SetTabIndex(i)
			}
		},
		readTag: func(n int) {
			for range n {
				stringSink = div.TagName()
			}
		},
		readID: func(n int) {
			for range n {
				stringSink = div.ID()
			}
		},
		readClass: func(n int) {
			for range n {
				stringSink = div.ClassName()
			}
		},
		writeID: func(n int) {
			for range n {
				child.SetID("name")
			}
		},
		writeText: func(n int) {
			for range n {
				child.SetTextContent("hello world")
			}
		},
		writeFreshText: func(n int) {
			for i := range n {
				child.SetTextContent("hello " + strconv.Itoa(i))
			}
		},
		setAttribute: func(n int) {
			for range n {
				child.SetAttribute("class", "active")
			}
		},
		setFreshAttribute: func(n int) {
			for i := range n {
				child.SetAttribute("title", "hello "+strconv.Itoa(i))
			}
		},
		getAttribute: func(n int) {
			for range n {
				stringSink = *div.GetAttribute("title")
			}
		},
		classAdd: func(n int) {
			for range n {
				div.ClassList().Add("on")
			}
		},
		classToggle: func(n int) {
			for range n {
				boolSink = div.ClassList().Toggle("open")
			}
		},
		build: func(n int) {
			for i := range n {
				li := dom.Create(doc, dom.TagLi)
				li.SetAttribute("class", "item")
				li.SetTextContent("entry " + strconv.Itoa(i))
				box.AppendChild(li)
			}
		},
		querySelector: func(n int) {
			for range n {
				objectSink, _ = div.QuerySelector("b")
			}
		},
		getElementByID: func(n int) {
			for range n {
				objectSink = doc.GetElementByID("ours")
			}
		},
		appendChild: func(n int) {
			for range n {
				div.AppendChild(child)
			}
		},
		insertBefore: func(n int) {
			for range n {
				div.InsertBefore(child, other)
			}
		},
		firstChild: func(n int) {
			for range n {
				objectSink = div.FirstChild()
			}
		},
		enumOptions: func(n int) {
			for range n {
				loose.ScrollIntoView(&dom.ScrollIntoViewOptions{
					Behavior: new(dom.ScrollBehaviorInstant),
					Block:    new(dom.ScrollLogicalPositionNearest),
					Inline:   new(dom.ScrollLogicalPositionNearest),
				})
			}
		},
		dictionary: func(n int) {
			for i := range n {
				objectSink, _ = dom.NewMouseEvent("click", &dom.MouseEventInit{
					Bubbles: new(true), Cancelable: new(true), ClientX: new(i), ClientY: new(2), Button: new(1), CtrlKey: new(false),
				})
			}
		},
		click: func(n int) {
			count = 0
			for range n {
				button.Click()
			}
			if count != n {
				panic(count)
			}
		},
		style: func(n int) {
			for i := range n {
				div.Style().SetColor(colors[i&1])
			}
		},
		fillRect: func(n int) {
			for i := range n {
				canvas.FillRect(float64(i&63), 2.5, 10, 10)
			}
		},
		fillStyle: func(n int) {
			for i := range n {
				canvas.SetFillStyle(colors[i&1])
			}
		},
		floats64: func(n int) {
			for range n {
				gl.BufferData(dom.ARRAY_BUFFER, few, dom.STATIC_DRAW)
			}
		},
		floats4096: func(n int) {
			for range n {
				gl.BufferData(dom.ARRAY_BUFFER, many, dom.STATIC_DRAW)
			}
		},
		iterate: func(n int) {
			for range n {
				for _, node := range nodes.All() {
					objectSink = node
				}
			}
		},
		await: func(n int) {
			for range n {
				objectSink, _ = doc.Fonts().Ready(ctx)
			}
		},
		timeout: func(n int) {
			done := make(chan bool)
			left := n
			for range n {
				window.SetTimeout(ctx, func() {
					if left--; left == 0 {
						close(done)
					}
				}, new(0))
			}
			<-done
		},
		listen: func(n int) {
			for range n {
				ctx, cancel := context.WithCancel(ctx)
				dom.On(ctx, div, dom.EventClick, func(*dom.PointerEvent) {})
				cancel()
				runtime.Gosched()
			}
		},
	}})
}
