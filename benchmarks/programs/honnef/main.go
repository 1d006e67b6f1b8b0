//go:build js && wasm

// The button program, typed by honnef.co/go/js/dom/v2.
package main

import "honnef.co/go/js/dom/v2"

func main() {
	doc := dom.GetWindow().Document().(dom.HTMLDocument)
	button := doc.CreateElement("button").(*dom.HTMLButtonElement)
	list := doc.CreateElement("ul").(*dom.HTMLUListElement)
	button.SetTextContent("Add")
	body := doc.Body()
	body.AppendChild(button)
	body.AppendChild(list)
	button.AddEventListener("click", false, func(e dom.Event) {
		e.PreventDefault()
		li := doc.CreateElement("li").(*dom.HTMLLIElement)
		li.SetTextContent("entry")
		list.AppendChild(li)
	})
	select {}
}
