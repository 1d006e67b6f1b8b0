package main

import (
	"context"
	"strings"

	"gowasm.example/dom"
)

// An item is a todo together with the elements that show it.
type item struct {
	todo
	end context.CancelFunc // of its listeners

	li      *dom.HTMLLIElement
	check   *dom.HTMLInputElement
	label   *dom.HTMLLabelElement
	destroy *dom.HTMLButtonElement
}

func newItem(doc *dom.Document, t todo, end context.CancelFunc) *item {
	it := &item{
		todo:    t,
		end:     end,
		li:      dom.Create(doc, dom.TagLi),
		check:   dom.Create(doc, dom.TagInput),
		label:   dom.Create(doc, dom.TagLabel),
		destroy: dom.Create(doc, dom.TagButton),
	}
	it.check.SetType("checkbox")
	it.check.SetClassName("toggle")
	it.check.ARIAMixin().SetAriaLabel("Done")
	it.destroy.SetClassName("destroy")
	it.destroy.ARIAMixin().SetAriaLabel("Delete")

	view := dom.Create(doc, dom.TagDiv)
	view.SetClassName("view")
	view.Append(it.check, it.label, it.destroy)
	it.li.AppendChild(view)
	return it
}

// show brings the elements in step with the todo. filter is the hash of the page's address.
func (it *item) show(filter string) {
	it.label.SetTextContent(it.title)
	it.check.SetChecked(it.done)
	it.li.ClassList().Toggle("completed", it.done)
	it.li.SetHidden(filter == "#/active" && it.done || filter == "#/completed" && !it.done)
}

// edit opens a field for the title. Enter and leaving the field call save, Escape does not.
func (it *item) edit(ctx context.Context, doc *dom.Document, save func(title string)) {
	ctx, end := context.WithCancel(ctx)
	field := dom.Create(doc, dom.TagInput)
	field.SetClassName("edit")
	field.SetValue(it.title)
	field.ARIAMixin().SetAriaLabel("Edit")
	it.li.ClassList().Add("editing")
	it.li.AppendChild(field)
	field.Focus()

	stop := func() {
		end() // first, since removing the field takes the focus away from it
		field.Remove()
		it.li.ClassList().Remove("editing")
	}
	done := func() {
		stop()
		save(strings.TrimSpace(field.Value()))
	}
	dom.On(ctx, field, dom.EventBlur, func(*dom.Event) { done() })
	dom.On(ctx, field, dom.EventKeydown, func(e *dom.KeyboardEvent) {
		switch {
		case e.IsComposing(): // the key belongs to an input method
		case e.Key() == "Enter":
			done()
		case e.Key() == "Escape":
			stop()
		}
	})
}
