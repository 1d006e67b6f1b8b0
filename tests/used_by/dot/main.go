// A dot import.
package main

import (
	"context"
	. "gowasm.example/dom"
)

type button struct {
	*HTMLButtonElement
	init RequestInit
}

func main() {
	doc := Window().Document()
	b := button{Create(doc, TagButton), RequestInit{Mode: new(RequestModeCORS)}}
	On(context.Background(), b, EventClick, func(e *PointerEvent) { e.PreventDefault() })
	doc.Body().AppendChild(b)
	if el, ok := As[*HTMLElement](doc.ActiveElement()); ok {
		el.Focus(&FocusOptions{PreventScroll: new(true)})
	}
	Console.Log(ELEMENT_NODE)
}
