// How programs live and end; tests/test_behaviour.py drives it, one mode at a time.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
	doc = win.Document()
)

func main() {
	button := dom.MustQuery[*dom.HTMLButtonElement](doc, "button")
	clicks := 0
	count := func(*dom.PointerEvent) {
		clicks++
		button.SetTextContent(fmt.Sprint("clicked ", clicks))
	}
	switch os.Args[1] {
	case "leaves": // everything that JavaScript may still call when the program has ended
		dom.On(ctx, button, dom.EventClick, count)
		dom.OnAsync(ctx, doc, dom.EventClick, func(*dom.PointerEvent) {})
		button.GlobalEventHandlers().SetOnClick(ctx, func(*dom.Event) any { return nil })
		win.SetInterval(ctx, func() {}, new(5))
		win.SetTimeout(ctx, func() {}, new(20))
		time.AfterFunc(20*time.Millisecond, func() {})
		go func() {
			for {
				time.Sleep(time.Millisecond)
			}
		}()
		go win.Fetch(ctx, "/delay?ms=30")
		observer, _ := dom.NewMutationObserver(ctx, func([]*dom.MutationRecord, *dom.MutationObserver) {})
		observer.Observe(doc, &dom.MutationObserverInit{ChildList: new(true), Subtree: new(true)})
		ended, cancel := context.WithCancel(ctx)
		for range 100 {
			go win.Fetch(ended, "/delay?ms=30")
		}
		time.Sleep(10 * time.Millisecond)
		cancel()
	case "exits": // in the middle of a handler
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) { os.Exit(3) })
		fmt.Println("ready")
		select {}
	case "dies": // of a panic that is in no handler
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) { go func() { panic("out of every handler") }() })
		fmt.Println("ready")
		select {}
	case "panics": // in handlers, with the hook as it is at the start
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) { panic("boom") })
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) { panic(errors.New("an error")) })
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) { doc.Body().AppendChild(doc) })
		dom.OnAsync(ctx, button, dom.EventClick, func(*dom.PointerEvent) { panic(struct{ n int }{7}) })
		dom.On(ctx, button, dom.EventClick, count)
		fmt.Println("ready")
		select {}
	case "blocks": // in a handler, on a promise
		dom.On(ctx, button, dom.EventClick, func(*dom.PointerEvent) {
			_, err := win.Fetch(ctx, "/echo")
			var blocking *dom.BlockingError
			if errors.As(err, &blocking) {
				button.SetTextContent(err.Error())
			}
		})
		fmt.Println("ready")
		select {}
	case "counts": // for programs that share a page, or a Go object
		inner, cancel := context.WithCancel(ctx)
		dom.On(inner, button, dom.EventClick, func(*dom.PointerEvent) {
			button.SetTextContent(*button.TextContent() + os.Args[2])
			if len(*button.TextContent()) >= 3 {
				cancel()
			}
		})
		fmt.Println("ready", os.Args[2])
		<-inner.Done()
	}
}
