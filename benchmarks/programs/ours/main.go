//go:build js && wasm

// The button program, typed by gowasm-gen.
package main

import "gowasm.example/dom"

func main() {
	doc := dom.Window().Document()
	button := dom.Create(doc, dom.TagButton)
	list := dom.Create(doc, dom.TagUl)
	button.SetTextContent("Add")
	body := doc.Body()
	body.AppendChild(button)
	body.AppendChild(list)
	dom.On(dom.Forever, button, dom.EventClick, func(e *dom.PointerEvent) {
		e.PreventDefault()
		li := dom.Create(doc, dom.TagLi)
		li.SetTextContent("entry")
		list.AppendChild(li)
	})
	select {}
}
