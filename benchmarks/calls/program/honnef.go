//go:build js && wasm

package main

import (
	"strconv"
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// honnef is honnef.co/go/js/dom/v2. It has no dictionaries, no WebGL and no promises.
func init() {
	doc := dom.GetWindow().Document().(dom.HTMLDocument)
	div := doc.CreateElement("div").(*dom.HTMLDivElement)
	doc.Body().AppendChild(div)
	div.SetID("honnef")
	div.SetAttribute("class", "box active")
	div.SetAttribute("title", "hello")
	child := doc.CreateElement("b").(dom.HTMLElement)
	other := doc.CreateElement("i").(dom.HTMLElement)
	div.AppendChild(child)
	div.AppendChild(other)
	box := dom.WrapElement(js.Global().Call("container"))
	hundred := dom.WrapElement(js.Global().Call("hundred"))
	canvas := doc.CreateElement("canvas").(*dom.HTMLCanvasElement).GetContext2d()
	button := doc.CreateElement("button").(*dom.HTMLButtonElement)
	count := 0
	button.AddEventListener("click", false, func(e dom.Event) {
		count++
		objectSink = e
	})
	contestants = append(contestants, contestant{"go-js-dom", map[string]func(n int){
		readNumber: func(n int) {
			for range n {
				numberSink = div.NodeType()
			}
		},
		writeNumber: func(n int) {
			for i := range n {
				button.SetTabIndex(i)
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
				stringSink = div.GetAttribute("title")
			}
		},
		classAdd: func(n int) {
			for range n {
				div.Class().Add("on")
			}
		},
		classToggle: func(n int) {
			for range n {
				div.Class().Toggle("open")
			}
		},
		build: func(n int) {
			for i := range n {
				li := doc.CreateElement("li")
				li.SetAttribute("class", "item")
				li.SetTextContent("entry " + strconv.Itoa(i))
				box.AppendChild(li)
			}
		},
		querySelector: func(n int) {
			for range n {
				objectSink = div.QuerySelector("b")
			}
		},
		getElementByID: func(n int) {
			for range n {
				objectSink = doc.GetElementByID("honnef")
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
				div.Style().SetProperty("color", colors[i&1], "")
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
		iterate: func(n int) {
			for range n {
				for _, node := range hundred.ChildNodes() {
					objectSink = node
				}
			}
		},
		timeout: func(n int) {
			done := make(chan bool)
			left := n
			for range n {
				dom.GetWindow().SetTimeout(func() { // it never releases the function
					if left--; left == 0 {
						close(done)
					}
				}, 0)
			}
			<-done
		},
		listen: func(n int) {
			for range n {
				fn := div.AddEventListener("click", false, func(dom.Event) {})
				div.RemoveEventListener("click", false, fn)
				fn.Release()
			}
		},
	}})
}
