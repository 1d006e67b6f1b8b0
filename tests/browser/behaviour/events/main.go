// Events: subscriptions, their ends, options, typed descriptors, panics, blocking.
package main

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"syscall/js"
	"time"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
	doc = win.Document()
)

func button() *dom.HTMLButtonElement {
	btn := dom.Create(doc, dom.TagButton)
	doc.Body().ReplaceChildren(btn)
	return btn
}

func main() {
	check.Case("a typed event", func() {
		btn := button()
		var x, y int
		var trusted, same bool
		dom.On(ctx, btn, dom.EventClick, func(e *dom.PointerEvent) {
			x, y, trusted = e.ClientX(), e.ClientY(), e.IsTrusted()
			same = e.Target().JSValue().Equal(btn.JSValue()) && e.CurrentTarget().JSValue().Equal(btn.JSValue())
		})
		event := check.Must(dom.NewPointerEvent("click", &dom.PointerEventInit{ClientX: new(3), ClientY: new(4)}))
		check.True(check.Must(btn.DispatchEvent(event)))
		check.Equal(x, 3)
		check.Equal(y, 4)
		check.True(same && !trusted)
	})

	check.Case("handlers run synchronously and may prevent the default", func() {
		btn := button()
		dom.On(ctx, btn, dom.EventClick, func(e *dom.PointerEvent) { e.PreventDefault() })
		event := check.Must(dom.NewMouseEvent("click", &dom.MouseEventInit{Cancelable: new(true)}))
		check.True(!check.Must(btn.DispatchEvent(event)), "dispatchEvent tells that it was prevented")
		check.True(event.DefaultPrevented())
		box := dom.Create(doc, dom.TagInput)
		box.SetType("checkbox")
		dom.On(ctx, box, dom.EventClick, func(e *dom.PointerEvent) { e.PreventDefault() })
		box.Click()
		check.True(!box.Checked())
	})

	check.Case("the end of ctx removes the listener", func() {
		btn := button()
		inner, cancel := context.WithCancel(ctx)
		before := dom.LiveFuncs()
		clicks := 0
		dom.On(inner, btn, dom.EventClick, func(*dom.PointerEvent) { clicks++ })
		check.Equal(dom.LiveFuncs(), before+1)
		btn.Click()
		btn.Click()
		cancel()
		btn.Click()
		check.Equal(clicks, 2)
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
		btn.Click()
		check.Equal(clicks, 2)
	})

	check.Case("an ended ctx never listens", func() {
		btn := button()
		before := dom.LiveFuncs()
		ended, cancel := context.WithCancel(ctx)
		cancel()
		dom.On(ended, btn, dom.EventClick, func(*dom.PointerEvent) { check.Fail("called") })
		dom.Once(ended, btn, dom.EventClick, func(*dom.PointerEvent) { check.Fail("called") })
		dom.OnAsync(ended, btn, dom.EventClick, func(*dom.PointerEvent) { check.Fail("called") })
		btn.Click()
		check.Equal(dom.LiveFuncs(), before)
	})

	check.Case("a handler that ends its own ctx", func() {
		btn := button()
		inner, cancel := context.WithCancel(ctx)
		clicks := 0
		dom.On(inner, btn, dom.EventClick, func(*dom.PointerEvent) {
			clicks++
			cancel()
			btn.Click() // re-entry: must not come back here
		})
		btn.Click()
		btn.Click()
		check.Equal(clicks, 1)
	})

	check.Case("Once", func() {
		btn := button()
		before := dom.LiveFuncs()
		clicks := 0
		dom.Once(ctx, btn, dom.EventClick, func(*dom.PointerEvent) {
			clicks++
			btn.Click() // re-entry
		})
		btn.Click()
		btn.Click()
		check.Equal(clicks, 1)
		check.Equal(dom.LiveFuncs(), before)
		inner, cancel := context.WithCancel(ctx)
		dom.Once(inner, btn, dom.EventClick, func(*dom.PointerEvent) { clicks++ })
		cancel()
		btn.Click()
		check.Equal(clicks, 1)
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("a deadline ends a subscription too", func() {
		btn := button()
		inner, cancel := context.WithTimeout(ctx, 30*time.Millisecond)
		defer cancel()
		before := dom.LiveFuncs()
		dom.On(inner, btn, dom.EventClick, func(*dom.PointerEvent) {})
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("OnAsync may block", func() {
		btn := button()
		got := make(chan string, 1)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.OnAsync(inner, btn, dom.EventClick, func(*dom.PointerEvent) {
			resp, err := win.Fetch(inner, "/echo?q=async")
			if err != nil {
				got <- err.Error()
				return
			}
			got <- resp.StatusText()
		})
		btn.Click()
		check.Equal(<-got, "OK")
	})

	check.Case("blocking in a synchronous handler is told at once", func() {
		btn := button()
		before := dom.LiveFuncs()
		var err error
		var text string
		var took time.Duration
		inner, cancel := context.WithCancel(ctx)
		dom.On(inner, btn, dom.EventClick, func(*dom.PointerEvent) {
			start := time.Now()
			_, err = win.Fetch(inner, "/delay?ms=3000")
			took = time.Since(start)
		})
		btn.Click()
		var blocking *dom.BlockingError
		check.True(errors.As(err, &blocking), err)
		check.True(took < time.Second, took)
		if blocking != nil {
			text = blocking.Error()
		}
		check.True(strings.Contains(text, "OnAsync"), text)
		// The same in a goroutine that the handler starts is fine.
		done := make(chan error, 1)
		dom.Once(inner, btn, dom.EventClick, func(*dom.PointerEvent) {
			go func() {
				_, err := win.Fetch(inner, "/echo")
				done <- err
			}()
		})
		btn.Click()
		check.NoError(<-done)
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() <= before })
	})

	check.Case("capture, bubble and stopping", func() {
		btn := button()
		var order []string
		note := func(what string) func(*dom.PointerEvent) {
			return func(e *dom.PointerEvent) { order = append(order, what) }
		}
		inner, cancel := context.WithCancel(ctx)
		dom.On(inner, doc, dom.EventClick, note("document"))
		dom.On(inner, doc, dom.EventClick, note("document capture"), dom.ListenOptions{Capture: true})
		dom.On(inner, btn, dom.EventClick, note("target"))
		btn.Click()
		check.Slices(order, []string{"document capture", "target", "document"})
		order = nil
		dom.On(inner, btn, dom.EventClick, func(e *dom.PointerEvent) {
			check.Equal(e.EventPhase(), dom.AT_TARGET)
			e.StopPropagation()
		})
		btn.Click()
		check.Slices(order, []string{"document capture", "target"})
		order = nil
		cancel()
		btn.Click()
		check.Slices(order, nil)
		check.Eventually(func() bool {
			order = nil
			doc.Body().Click()
			return order == nil
		}, "the capturing listener is removed as such")
	})

	check.Case("passive", func() {
		btn := button()
		var prevented bool
		dom.On(ctx, btn, dom.EventWheel, func(e *dom.WheelEvent) {
			e.PreventDefault()
			prevented = e.DefaultPrevented()
		}, dom.ListenOptions{Passive: true})
		event := check.Must(dom.NewWheelEvent("wheel", &dom.WheelEventInit{DeltaY: new(5.5), Cancelable: new(true)}))
		check.True(check.Must(btn.DispatchEvent(event)))
		check.True(!prevented)
		check.Equal(event.DeltaY(), 5.5)
	})

	check.Case("the same event on one target, twice", func() {
		btn := button()
		clicks := 0
		handler := func(*dom.PointerEvent) { clicks++ }
		a, cancelA := context.WithCancel(ctx)
		b, cancelB := context.WithCancel(ctx)
		dom.On(a, btn, dom.EventClick, handler)
		dom.On(b, btn, dom.EventClick, handler)
		btn.Click()
		check.Equal(clicks, 2)
		cancelA()
		time.Sleep(10 * time.Millisecond)
		btn.Click()
		check.Equal(clicks, 3)
		cancelB()
		btn.Click()
		check.Equal(clicks, 3)
	})

	check.Case("one ctx ends many subscriptions, on any target", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		target := check.Must(dom.NewEventTarget())
		seen := 0
		custom := dom.CustomEventType[*dom.CustomEvent]("mine")
		for range 50 {
			dom.On(inner, target, custom, func(e *dom.CustomEvent) { seen += e.Detail().Int() })
		}
		dom.On(inner, win, dom.EventResize, func(*dom.Event) {})
		check.Equal(dom.LiveFuncs(), before+51)
		event := check.Must(dom.NewCustomEvent("mine", &dom.CustomEventInit{Detail: 2}))
		check.True(check.Must(target.DispatchEvent(event)))
		check.Equal(seen, 100)
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
		check.ErrorIs(func() error { inner := event; _, err := target.DispatchEvent(inner); return err }(), nil)
	})

	check.Case("events of one's own carry anything", func() {
		target := check.Must(dom.NewEventTarget())
		custom := dom.CustomEventType[*dom.CustomEvent]("mine")
		check.Equal(custom.Name(), "mine")
		var detail dom.Value
		dom.On(ctx, target, custom, func(e *dom.CustomEvent) { detail = e.Detail() })
		send := func(x any) {
			_, err := target.DispatchEvent(check.Must(dom.NewCustomEvent("mine", &dom.CustomEventInit{Detail: x})))
			check.NoError(err)
		}
		send("text")
		check.Equal(detail.String(), "text")
		send(map[string]any{"a": []any{1, true, nil}})
		check.Equal(detail.Get("a").Length(), 3)
		check.True(detail.Get("a").Index(2).IsNull())
		send(doc)
		check.True(detail.Equal(dom.ValueOf(doc)))
		send(nil)
		check.True(detail.IsNull())
	})

	check.Case("dispatching twice at once fails as an error", func() {
		target := check.Must(dom.NewEventTarget())
		event := check.Must(dom.NewEvent("x"))
		var err error
		dom.On(ctx, target, dom.CustomEventType[*dom.Event]("x"), func(e *dom.Event) { _, err = target.DispatchEvent(e) })
		check.True(check.Must(target.DispatchEvent(event)))
		check.ErrorIs(err, dom.Named("InvalidStateError"))
	})

	check.Case("keyboard events and dictionaries with presence", func() {
		plain := check.Must(dom.NewKeyboardEvent("keydown"))
		check.Equal(plain.Key(), "")
		check.True(!plain.Bubbles())
		event := check.Must(dom.NewKeyboardEvent("keydown", &dom.KeyboardEventInit{
			Key: new("Enter"), Code: new("NumpadEnter"), Location: new(dom.DOM_KEY_LOCATION_NUMPAD),
			CtrlKey: new(true), Bubbles: new(true), View: win,
		}))
		var got *dom.KeyboardEvent
		var path []*dom.EventTarget
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, doc, dom.EventKeydown, func(e *dom.KeyboardEvent) { got, path = e, e.ComposedPath() })
		doc.Body().DispatchEvent(event)
		check.Equal(got.Key(), "Enter")
		check.Equal(got.Location(), 3)
		check.True(got.CtrlKey() && !got.ShiftKey() && got.GetModifierState("Control"))
		check.True(got.View().JSValue().Equal(win.JSValue()))
		check.True(plain.View() == nil)
		check.Equal(len(path), 4) // body, html, document, window
		check.True(path[3].JSValue().Equal(win.JSValue()))
	})

	check.Case("unset members of a dictionary are absent", func() {
		// The constructor reads the members; a getter on the prototype would be seen otherwise.
		init := &dom.MouseEventInit{Bubbles: new(false), RelatedTarget: nil}
		v := init.JSValue()
		keys := js.Global().Get("Object").Call("keys", v)
		check.Equal(keys.Length(), 1)
		check.Equal(keys.Index(0).String(), "bubbles")
		check.True(v.Get("bubbles").Type() == js.TypeBoolean)
	})

	check.Case("addEventListener itself, with a signal", func() {
		btn := button()
		clicks := 0
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		controller := check.Must(dom.NewAbortController())
		btn.AddEventListener(inner, "click", func(e *dom.Event) {
			clicks++
			check.Equal(e.Type(), "click")
		}, &dom.AddEventListenerOptions{Signal: controller.Signal()})
		btn.AddEventListener(inner, "click", func(*dom.Event) { clicks += 10 }, dom.Bool(true))
		btn.Click()
		check.Equal(clicks, 11)
		controller.Abort()
		btn.Click()
		check.Equal(clicks, 21)
		cancel()
		btn.Click()
		check.Equal(clicks, 21)
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("event handler attributes", func() {
		btn := button()
		handlers := btn.GlobalEventHandlers()
		check.True(handlers.OnClick() == nil)
		clicks := 0
		inner, cancel := context.WithCancel(ctx)
		before := dom.LiveFuncs()
		handlers.SetOnClick(inner, func(e *dom.Event) any {
			clicks++
			return false // prevents the default
		})
		event := check.Must(dom.NewMouseEvent("click", &dom.MouseEventInit{Cancelable: new(true)}))
		check.True(!check.Must(btn.DispatchEvent(event)))
		check.Equal(clicks, 1)
		check.True(handlers.OnClick() != nil)
		handlers.OnClick()(check.Must(dom.NewEvent("click")))
		check.Equal(clicks, 2)
		handlers.SetOnClick(inner, nil)
		btn.Click()
		check.Equal(clicks, 2)
		check.True(handlers.OnClick() == nil)
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("window.onerror: a callback of many arguments and a union", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		var message, source string
		var thrown dom.Value
		win.GlobalEventHandlers().SetOnError(inner, func(event dom.EventOrString, src *string, line, column *int, err dom.Value) any {
			text, ok := event.(dom.String)
			check.True(ok, "a message, not an event")
			message, source, thrown = string(text), *src, err
			return true // handled: nothing on the console
		})
		win.ReportError(js.Global().Get("RangeError").New("told"))
		check.True(strings.Contains(message, "told"), message)
		check.True(source != "" || source == "")
		check.Equal(thrown.Get("name").String(), "RangeError")
		win.GlobalEventHandlers().SetOnError(inner, nil)
	})

	check.Case("a panic in a handler is reported and the page lives", func() {
		btn := button()
		var told []any
		var stacks []string
		dom.OnPanic(func(recovered any, stack []byte) {
			told = append(told, recovered)
			stacks = append(stacks, string(stack))
		})
		defer dom.OnPanic(nil)
		clicks := 0
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) { panic("first") })
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) { clicks++ })
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) {
			var none *dom.HTMLElement
			none.Click() // a nil pointer
		})
		btn.Click()
		check.Equal(clicks, 1)
		check.Equal(len(told), 2)
		check.True(told[0] == "first")
		check.True(strings.Contains(stacks[0], "main.main"), stacks[0])
		var count atomic.Int32
		dom.OnPanic(func(any, []byte) { count.Add(1) })
		dom.OnAsync(ctx, btn, dom.EventClick, func(*dom.PointerEvent) { panic("in a goroutine") })
		btn.Click()
		check.Eventually(func() bool { return count.Load() == 3 }, "the goroutine's panic too")
	})

	check.Case("an exception in a handler reaches the hook as one", func() {
		btn := button()
		var told any
		dom.OnPanic(func(recovered any, _ []byte) { told = recovered })
		defer dom.OnPanic(nil)
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) { btn.AppendChild(doc) })
		btn.Click()
		exception, ok := told.(*dom.Exception)
		check.True(ok && exception.Name() == "HierarchyRequestError")
	})

	check.Case("ten thousand subscriptions leave nothing", func() {
		btn := button()
		before := dom.LiveFuncs()
		listening := js.Global().Get("listening") // page.js counts on the page's side
		added, removed := listening.Get("added").Int(), listening.Get("removed").Int()
		clicks := 0
		for range 10_000 {
			inner, cancel := context.WithCancel(ctx)
			dom.On(inner, btn, dom.EventClick, func(*dom.PointerEvent) { clicks++ })
			cancel()
		}
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, "no function stays")
		check.Equal(listening.Get("added").Int()-added, 10_000)
		check.Equal(listening.Get("removed").Int()-removed, 10_000)
		btn.Click()
		check.Equal(clicks, 0)
		for range 1000 {
			inner, cancel := context.WithCancel(ctx)
			dom.Once(inner, btn, dom.EventClick, func(*dom.PointerEvent) { clicks++ })
			btn.Click()
			cancel()
		}
		check.Equal(clicks, 1000)
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("timers and frames", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		fired := make(chan string, 4)
		win.SetTimeout(inner, func() { fired <- "timeout" }, new(1))
		check.Equal(<-fired, "timeout")
		id := win.SetTimeout(inner, func() { fired <- "never" }, new(20))
		win.ClearTimeout(id)
		win.QueueMicrotask(inner, func() { fired <- "microtask" })
		check.Equal(<-fired, "microtask")
		win.RequestAnimationFrame(inner, func(now float64) {
			check.True(now > 0)
			fired <- "frame"
		})
		check.Equal(<-fired, "frame")
		win.RequestIdleCallback(inner, func(deadline *dom.IdleDeadline) {
			check.True(deadline.TimeRemaining() >= 0)
			fired <- "idle"
		}, &dom.IdleRequestOptions{Timeout: new(50)})
		check.Equal(<-fired, "idle")
		ticks := 0
		interval := 0
		interval = win.SetInterval(inner, func() {
			if ticks++; ticks == 3 {
				win.ClearInterval(interval)
				fired <- "interval"
			}
		}, new(1))
		check.Equal(<-fired, "interval")
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, "nothing stays")
	})

	check.Case("abort signals", func() {
		controller := check.Must(dom.NewAbortController())
		signal := controller.Signal()
		check.NoError(signal.ThrowIfAborted())
		aborted := 0
		dom.On(ctx, signal, dom.EventAbort, func(*dom.Event) { aborted++ })
		any := dom.AbortSignalAny([]dom.AnyAbortSignal{signal, dom.AbortSignalTimeout(1e9)})
		controller.Abort("why")
		check.Equal(aborted, 1)
		check.True(signal.Aborted() && any.Aborted())
		check.Equal(signal.Reason().String(), "why")
		err := signal.ThrowIfAborted()
		var exception *dom.Exception
		check.True(errors.As(err, &exception) && exception.Message() == "why", err)
		check.ErrorIs(dom.AbortSignalAbort().ThrowIfAborted(), context.Canceled)
	})

	check.Done()
}
