// Events, tags and casts as values of their own.
package main

import (
	"context"
	"errors"

	"gowasm.example/dom"
)

type moved struct {
	event dom.EventType[*dom.MouseEvent]
	do    func(*dom.MouseEvent)
}

var table = []moved{
	{dom.EventMousemove, func(e *dom.MouseEvent) { println(e.ClientX(), e.ShiftKey()) }},
	{dom.EventMouseup, func(e *dom.MouseEvent) { e.StopPropagation() }},
}

var saved = dom.CustomEventType[*dom.CustomEvent]("saved")

func listen[E any](ctx context.Context, target dom.AnyEventTarget, event dom.EventType[E], do func(E)) {
	dom.On(ctx, target, event, do, dom.ListenOptions{Passive: true})
}

func make[T any](doc *dom.Document, tags ...dom.Tag[T]) (made []T) {
	for _, tag := range tags {
		made = append(made, dom.Create(doc, tag))
	}
	return made
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	doc := dom.Window().Document()
	for _, item := range table {
		listen(ctx, doc, item.event, item.do)
	}
	dom.Once(ctx, doc, saved, func(e *dom.CustomEvent) { println(e.Detail().Int()) })
	dom.OnAsync(ctx, dom.Window(), dom.EventOnline, func(*dom.Event) {})
	made := make(doc, dom.TagH1, dom.TagH2)
	println(len(made), dom.TagDialog.Name(), dom.EventClick.Name())
	_, err := dom.Query[*dom.HTMLDialogElement](doc, "dialog")
	var query *dom.QueryError
	if errors.As(err, &query) && errors.Is(err, dom.ErrNotFound) {
		println(query.Selector)
	}
	found, _ := dom.QueryAll[*dom.SVGCircleElement](doc, "circle")
	for _, circle := range found {
		println(circle.R().BaseVal().Value())
	}
	socket, err := dom.NewWebSocket("/ws")
	if err == nil {
		dom.On(ctx, socket, dom.EventWebSocketClose, func(e *dom.CloseEvent) { println(e.Code()) })
	}
	var thrown *dom.Exception
	if errors.As(dom.Catch(func() { doc.Normalize() }), &thrown) {
		println(thrown.Name())
	}
}
