// Methods that no call names directly: as values, through interfaces, promoted from embedded types, and by fmt.
package main

import (
	"fmt"
	"syscall/js"

	"gowasm.example/dom"
)

// titled is satisfied by generated methods only.
type titled interface {
	Title() string
	SetTitle(string)
}

type node interface {
	rooted
	FirstChild() *dom.Node
}

type rooted interface{ IsConnected() bool }

type link struct {
	*dom.HTMLAnchorElement
	label string
}

type list[T dom.AnyElement] struct{ items []T }

func (l *list[T]) add(item T) { l.items = append(l.items, item) }

type handlers map[string]func(*dom.Element)

func rename(t titled) { t.SetTitle(t.Title() + "!") }

func first[T node](x T) *dom.Node { return x.FirstChild() }

func each[E dom.AnyNode](nodes []E, do func(E)) {
	for _, n := range nodes {
		do(n)
	}
}

func main() {
	doc := dom.Window().Document()
	rename(doc)
	println(first(doc).NodeName())
	a := link{dom.Create(doc, dom.TagA), "x"}
	a.SetHref("/")
	a.Element.SetID("id")
	remove := a.Remove
	defer remove()
	hide := (*dom.HTMLElement).HidePopover
	_ = hide(&a.HTMLElement)
	table := handlers{"focus": func(e *dom.Element) { e.ScrollIntoView() }, "clear": (*dom.Element).Remove}
	for _, f := range table {
		f(&a.Element)
	}
	var l list[*dom.HTMLLIElement]
	l.add(dom.Create(doc, dom.TagLi))
	each(l.items, func(li *dom.HTMLLIElement) { li.SetHidden(true) })
	u, _ := dom.NewURL("https://example.org/")
	fmt.Println(u, a.label)
	var any dom.AnyNode = doc
	back := dom.NodeFrom(any.JSValue())
	println(back.NodeType() == dom.DOCUMENT_NODE, js.Global().Truthy())
	type local = dom.HTMLInputElement
	if input, ok := dom.As[*local](doc.ActiveElement()); ok {
		println(input.ValueAsNumber())
	}
	func(get func() *dom.Element) { println(get() == nil) }(doc.ActiveElement)
}
