// What users write: the Go of section 1 of the project's USER-CODE.md, word for word where `snippet` says so, and every
// promise that its comments make.
package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	background = context.Background()
	document   = dom.Window().Document()
)

// reset gives the page its elements anew.
func reset() {
	document.Body().SetInnerHTML(`<input id="name" value="Ann"><ul id="list"><li>first</li><!-- a comment --></ul><p>text</p>`)
}

func click(target *dom.HTMLButtonElement) { target.Click() }

func main() {
	check.Case("the snippet", snippet)

	check.Case("Query fails when the element is absent", func() {
		reset()
		_, err := dom.Query[*dom.HTMLInputElement](document, "#nobody")
		check.ErrorIs(err, dom.ErrNotFound)
		check.Equal(err.Error(), "query #nobody: no element matches")
	})

	check.Case("Query fails when the element is of another type", func() {
		reset()
		_, err := dom.Query[*dom.HTMLInputElement](document, "#list")
		check.ErrorIs(err, dom.ErrWrongType)
		list, err := dom.Query[*dom.Element](document, "#list") // a base is fine
		check.NoError(err)
		check.Equal(list.TagName(), "UL")
	})

	check.Case("Query tells what is wrong with a selector", func() {
		_, err := dom.Query[*dom.Element](document, "][")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		var failure *dom.QueryError
		check.True(errors.As(err, &failure) && failure.Selector == "][")
	})

	check.Case("MustQuery gives what Query gives, or panics with its error", func() {
		reset()
		check.Equal(dom.MustQuery[*dom.HTMLInputElement](document, "#name").Value(), "Ann")
		thrown := check.Panics(func() { dom.MustQuery[*dom.HTMLInputElement](document, "#nobody") })
		err, _ := thrown.(error)
		check.ErrorIs(err, dom.ErrNotFound)
		check.Equal(len(dom.MustQueryAll[*dom.HTMLLIElement](document, "#list *")), 1)
	})

	check.Case("GetElementByID is nil when absent", func() {
		check.True(document.GetElementByID("nobody") == nil)
	})

	check.Case("a handler runs while the event is dispatched", func() {
		ctx, cancel := context.WithCancel(background)
		defer cancel()
		box := dom.Create(document, dom.TagInput)
		box.SetType("checkbox")
		dom.On(ctx, box, dom.EventClick, func(e *dom.PointerEvent) { e.PreventDefault() })
		box.Click()
		check.True(!box.Checked(), "the default action was prevented")
	})

	check.Case("Once calls once", func() {
		before := dom.LiveFuncs()
		calls := 0
		btn := dom.Create(document, dom.TagButton)
		dom.Once(background, btn, dom.EventClick, func(*dom.PointerEvent) { calls++ })
		click(btn)
		click(btn)
		check.Equal(calls, 1)
		check.Equal(dom.LiveFuncs(), before)
	})

	check.Case("a listener and its function end with the context", func() {
		before := dom.LiveFuncs()
		ctx, cancel := context.WithCancel(background)
		calls := 0
		btn := dom.Create(document, dom.TagButton)
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) { calls++ })
		click(btn)
		check.Equal(dom.LiveFuncs(), before+1)
		cancel()
		click(btn)
		check.Equal(calls, 1)
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("a fetch ends with its context", func() {
		ctx, cancel := context.WithCancel(background)
		time.AfterFunc(50*time.Millisecond, cancel)
		_, err := dom.Window().Fetch(ctx, "/delay?ms=10000&id=usercode-early")
		check.ErrorIs(err, context.Canceled)
		check.Eventually(func() bool { return aborts("usercode-early") == "1" })
	})

	check.Case("a body ends with the context of its fetch", func() {
		ctx, cancel := context.WithTimeout(background, 200*time.Millisecond)
		defer cancel()
		resp := check.Must(dom.Window().Fetch(ctx, "/drip?bytes=1000&ms=10000&parts=100&id=usercode-late"))
		check.True(resp.Ok())
		_, err := resp.Text(ctx)
		check.ErrorIs(err, context.DeadlineExceeded)
		check.Eventually(func() bool { return aborts("usercode-late") == "1" })
	})

	check.Case("an exception has a name", func() {
		_, err := dom.Window().Fetch(background, "http://[")
		var exception *dom.Exception
		if check.True(errors.As(err, &exception)) {
			check.Equal(exception.Name(), "TypeError")
			check.True(strings.HasPrefix(err.Error(), "TypeError: "))
		}
	})

	check.Case("members of a dictionary that are not set stay absent", func() {
		_, err := document.Body().AttachShadow(dom.NewShadowRootInit(dom.ShadowRootModeOpen))
		check.NoError(err)
		request := check.Must(dom.NewRequest("/echo", &dom.RequestInit{Method: new("POST")}))
		check.Equal(request.Method(), "POST")
		check.Equal(request.Cache(), dom.RequestCacheDefault)
		keys := dom.ValueOf(&dom.ScrollIntoViewOptions{Behavior: new(dom.ScrollBehaviorSmooth)})
		check.True(keys.Get("block").IsUndefined())
		has, err := dom.ValueOf(map[string]any{}).Get("hasOwnProperty").Call("call", keys, "block")
		check.NoError(err)
		check.True(!has.Bool(), "absent is not undefined")
	})

	check.Case("a slice arrives in bulk", func() {
		gl, ok := dom.Create(document, dom.TagCanvas).GetContext("webgl2").(*dom.WebGL2RenderingContext)
		if !check.True(ok) {
			return
		}
		vertices := []float32{0, 0.5, -1.25, 3}
		gl.BindBuffer(dom.ARRAY_BUFFER, gl.CreateBuffer())
		gl.BufferData(dom.ARRAY_BUFFER, vertices, dom.STATIC_DRAW)
		got := make([]float32, len(vertices))
		gl.GetBufferSubData(dom.ARRAY_BUFFER, 0, got, nil)
		check.Slices(got, vertices)
	})

	check.Case("what is waited for in a handler fails at once", func() {
		reset()
		var err error
		btn := dom.Create(document, dom.TagButton)
		dom.Once(background, btn, dom.EventClick, func(*dom.PointerEvent) {
			_, err = dom.Window().Fetch(background, "/echo")
		})
		click(btn)
		var blocking *dom.BlockingError
		if check.True(errors.As(err, &blocking)) {
			check.True(strings.Contains(err.Error(), "OnAsync"), err.Error())
		}
	})

	check.Case("an asynchronous handler may wait", func() {
		ctx, cancel := context.WithCancel(background)
		defer cancel()
		statuses := make(chan int, 1)
		btn := dom.Create(document, dom.TagButton)
		dom.OnAsync(ctx, btn, dom.EventClick, func(*dom.PointerEvent) {
			statuses <- check.Must(dom.Window().Fetch(ctx, "/echo")).Status()
		})
		click(btn)
		check.Equal(<-statuses, 200)
	})

	check.Case("a panic in a handler is reported and the program lives", func() {
		var reported any
		dom.OnPanic(func(recovered any, stack []byte) {
			reported = recovered
			check.True(strings.Contains(string(stack), "main."), string(stack))
		})
		defer dom.OnPanic(nil)
		btn := dom.Create(document, dom.TagButton)
		calls := 0
		ctx, cancel := context.WithCancel(background)
		defer cancel()
		dom.On(ctx, btn, dom.EventClick, func(*dom.PointerEvent) {
			calls++
			panic("oops")
		})
		click(btn)
		check.Equal(reported, any("oops"))
		click(btn)
		check.Equal(calls, 2)
	})

	check.Done()
}

func aborts(id string) string {
	resp := check.Must(dom.Window().Fetch(background, "/aborts?id="+id))
	return check.Must(resp.Text(background))
}
