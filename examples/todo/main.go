// TodoMVC in Go. All that it needs of the browser is in the generated package dom.
package main

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	a := newApp(dom.Window())
	for _, saved := range load(a.window) {
		a.add(ctx, saved)
	}
	a.listen(ctx)
	a.update()
	select {} // a program lives as long as its page
}

// An app is the list of todos together with the elements of index.html that show it.
type app struct {
	window *dom.WindowProxy
	doc    *dom.Document
	items  []*item

	form      *dom.HTMLFormElement
	title     *dom.HTMLInputElement
	main      *dom.HTMLElement
	toggleAll *dom.HTMLInputElement
	list      *dom.HTMLUListElement
	footer    *dom.HTMLElement
	count     *dom.HTMLElement
	links     []*dom.HTMLAnchorElement
	clear     *dom.HTMLButtonElement
}

func newApp(window *dom.WindowProxy) *app {
	doc := window.Document()
	return &app{
		window:    window,
		doc:       doc,
		form:      dom.MustQuery[*dom.HTMLFormElement](doc, "#new-todo"),
		title:     dom.MustQuery[*dom.HTMLInputElement](doc, "#new-todo input"),
		main:      dom.MustQuery[*dom.HTMLElement](doc, "#main"),
		toggleAll: dom.MustQuery[*dom.HTMLInputElement](doc, "#toggle-all"),
		list:      dom.MustQuery[*dom.HTMLUListElement](doc, "#todo-list"),
		footer:    dom.MustQuery[*dom.HTMLElement](doc, "#footer"),
		count:     dom.MustQuery[*dom.HTMLElement](doc, "#todo-count"),
		links:     dom.MustQueryAll[*dom.HTMLAnchorElement](doc, "#filters a"),
		clear:     dom.MustQuery[*dom.HTMLButtonElement](doc, "#clear-completed"),
	}
}

// listen reacts to what is done to the page as a whole. add does it for one item.
func (a *app) listen(ctx context.Context) {
	dom.On(ctx, a.form, dom.EventSubmit, func(e *dom.SubmitEvent) {
		e.PreventDefault()
		if title := strings.TrimSpace(a.title.Value()); title != "" {
			a.add(ctx, todo{title: title})
			a.title.SetValue("")
			a.update()
		}
	})
	dom.On(ctx, a.toggleAll, dom.EventChange, func(*dom.Event) {
		for _, it := range a.items {
			it.done = a.toggleAll.Checked()
		}
		a.update()
	})
	dom.On(ctx, a.clear, dom.EventClick, func(*dom.PointerEvent) {
		a.remove(func(it *item) bool { return it.done })
	})
	dom.On(ctx, a.window, dom.EventHashchange, func(*dom.HashChangeEvent) { a.update() })
}

// add appends a todo. Its listeners end when it is removed.
func (a *app) add(ctx context.Context, t todo) {
	ctx, end := context.WithCancel(ctx)
	it := newItem(a.doc, t, end)
	a.items = append(a.items, it)
	a.list.AppendChild(it.li)

	dom.On(ctx, it.check, dom.EventChange, func(*dom.Event) {
		it.done = it.check.Checked()
		a.update()
	})
	dom.On(ctx, it.destroy, dom.EventClick, func(*dom.PointerEvent) {
		a.remove(func(other *item) bool { return other == it })
	})
	dom.On(ctx, it.label, dom.EventDblclick, func(*dom.MouseEvent) {
		it.edit(ctx, a.doc, func(title string) {
			it.title = title
			a.remove(func(other *item) bool { return other.title == "" })
		})
	})
}

// remove takes out the items that match, their elements and their listeners.
func (a *app) remove(match func(*item) bool) {
	a.items = slices.DeleteFunc(a.items, func(it *item) bool {
		if !match(it) {
			return false
		}
		it.end()
		it.li.Remove()
		return true
	})
	a.update()
}

// update brings the page and what is saved in step with the items. Every change ends with it.
func (a *app) update() {
	filter := cmp.Or(a.window.Location().Hash(), "#/")
	todos := make([]todo, len(a.items))
	left := 0
	for i, it := range a.items {
		it.show(filter)
		todos[i] = it.todo
		if !it.done {
			left++
		}
	}

	a.main.SetHidden(len(todos) == 0)
	a.footer.SetHidden(len(todos) == 0)
	a.clear.SetHidden(left == len(todos))
	a.toggleAll.SetChecked(left == 0)
	number := dom.Create(a.doc, dom.TagStrong)
	number.SetTextContent(strconv.Itoa(left))
	words := " items left"
	if left == 1 {
		words = " item left"
	}
	a.count.ReplaceChildren(number, dom.String(words))
	for _, link := range a.links {
		link.ClassList().Toggle("selected", link.Hash() == filter)
	}

	save(a.window, todos)
}
