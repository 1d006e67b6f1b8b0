//go:build js && wasm

// Command page is the half of the page that is written in Go: it shows the list, and changes it.
package main

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"example.com/todo/api"
	"example.com/todo/dom"
)

func main() {
	ctx := context.Background()
	doc := dom.Window().Document()
	p := &page{
		doc:   doc,
		tasks: api.NewTasksClient("", api.WithTokenSource(login)),
		known: map[int64]api.Task{},
		list:  dom.MustQuery[*dom.HTMLUListElement](doc, "#go ul"),
		title: dom.MustQuery[*dom.HTMLInputElement](doc, "#go input"),
		said:  dom.MustQuery[*dom.HTMLElement](doc, "#go output"),
	}
	form := dom.MustQuery[*dom.HTMLFormElement](doc, "#go form")
	dom.On(ctx, form, dom.EventSubmit, func(e *dom.SubmitEvent) {
		e.PreventDefault() // while the event is under way; what waits for the server has a goroutine of its own
		go p.add(ctx)
	})
	p.watch(ctx)
}

// login is asked when a method needs credentials for the first time, and when they are refused.
func login(ctx context.Context, _ string) (string, error) {
	session, err := api.NewTasksClient("").Login(ctx, api.Login{User: "gopher", Password: "open sesame"})
	return session.Token, err
}

type page struct {
	doc   *dom.Document
	tasks *api.TasksClient
	known map[int64]api.Task
	rows  context.CancelFunc // ends the listeners of the rows that are shown

	list  *dom.HTMLUListElement
	title *dom.HTMLInputElement
	said  *dom.HTMLElement
}

// watch shows the list as it is, and what happens to it from then on. It ends when the stream does.
func (p *page) watch(ctx context.Context) {
	for event, err := range p.tasks.Watch(ctx, new(int64(0))) {
		if err != nil {
			p.say(err)
			return
		}
		if event.Kind == "deleted" {
			delete(p.known, event.Task.ID)
		} else {
			p.known[event.Task.ID] = event.Task
		}
		p.show(ctx)
	}
}

func (p *page) show(ctx context.Context) {
	if p.rows != nil {
		p.rows()
	}
	shown, end := context.WithCancel(ctx)
	p.rows = end
	p.list.ReplaceChildren()
	for _, id := range slices.Sorted(maps.Keys(p.known)) {
		p.list.AppendChild(p.row(ctx, shown, p.known[id]))
	}
}

// row listens while it is shown; a call that it makes may last longer.
func (p *page) row(ctx, shown context.Context, task api.Task) *dom.HTMLLIElement {
	item := dom.Create(p.doc, dom.TagLi)
	label := dom.Create(p.doc, dom.TagLabel)
	box := dom.Create(p.doc, dom.TagInput)
	box.SetType("checkbox")
	box.SetChecked(task.State == api.Done)
	label.AppendChild(box)
	label.AppendChild(p.doc.CreateTextNode(task.Title))
	remove := dom.Create(p.doc, dom.TagButton)
	remove.SetTextContent("Delete")
	item.AppendChild(label)
	item.AppendChild(remove)

	dom.On(shown, box, dom.EventChange, func(*dom.Event) {
		state := api.Open
		if box.Checked() {
			state = api.Done
		}
		go p.try(func() error {
			in := api.NewTask{Title: task.Title, State: state, Due: task.Due, Tags: task.Tags, Extra: task.Extra}
			_, err := p.tasks.Update(ctx, task.ID, task.Version, in)
			return err
		})
	})
	dom.On(shown, remove, dom.EventClick, func(*dom.PointerEvent) {
		go p.try(func() error { return p.tasks.Delete(ctx, task.ID) })
	})
	return item
}

func (p *page) add(ctx context.Context) {
	p.try(func() error {
		_, err := p.tasks.Create(ctx, api.NewTask{Title: strings.TrimSpace(p.title.Value())})
		if err == nil {
			p.title.SetValue("")
		}
		return err
	})
}

func (p *page) try(do func() error) {
	if err := do(); err != nil && !errors.Is(err, context.Canceled) {
		p.say(err)
	} else {
		p.said.SetTextContent("")
	}
}

// say tells what went wrong. Each status that the interface declares has an error type of its own.
func (p *page) say(err error) {
	text := err.Error()
	if invalid, ok := errors.AsType[api.Invalid](err); ok {
		text = "the title " + invalid.Fields["title"]
	} else if changed, ok := errors.AsType[*api.Changed](err); ok {
		text = "somebody else has changed it to: " + changed.Now.Title
	}
	p.said.SetTextContent(text)
}
