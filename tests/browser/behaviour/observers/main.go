// Observers, geometry of the page, selection of changes.
package main

import (
	"context"
	"slices"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
	doc = win.Document()
)

func box(style string) *dom.HTMLDivElement {
	div := dom.Create(doc, dom.TagDiv)
	div.SetStyle(style) // [PutForwards=cssText]
	doc.Body().ReplaceChildren(div)
	return div
}

func main() {
	check.Case("MutationObserver: sequences in, records out", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		div := box("")
		batches := make(chan []*dom.MutationRecord, 4)
		var given *dom.MutationObserver
		observer := check.Must(dom.NewMutationObserver(inner, func(records []*dom.MutationRecord, o *dom.MutationObserver) {
			given = o
			batches <- records
		}))
		check.NoError(observer.Observe(div, &dom.MutationObserverInit{
			ChildList: new(true), Attributes: new(true), AttributeOldValue: new(true), AttributeFilter: []string{"title"},
			CharacterData: new(true), Subtree: new(true), CharacterDataOldValue: new(true),
		}))
		div.SetTitle("a")
		div.SetTitle("b")
		div.SetID("unseen")
		text := doc.CreateTextNode("one")
		div.AppendChild(text)
		text.SetData("two")
		records := <-batches
		check.Equal(len(records), 4)
		check.True(given.JSValue().Equal(observer.JSValue()))
		first, second, added, data := records[0], records[1], records[2], records[3]
		check.Equal(first.Type(), "attributes")
		check.Equal(*first.AttributeName(), "title")
		check.True(first.OldValue() == nil && *second.OldValue() == "a" && first.AttributeNamespace() == nil)
		check.Equal(added.AddedNodes().Length(), 1)
		check.True(added.AddedNodes().Item(0).IsSameNode(text) && added.RemovedNodes().Length() == 0)
		check.True(added.PreviousSibling() == nil && added.Target().IsSameNode(div))
		check.Equal(*data.OldValue(), "one")
		div.SetTitle("c")
		check.Equal(len(observer.TakeRecords()), 1)
		check.Equal(len(observer.TakeRecords()), 0)
		observer.Disconnect()
		check.ErrorIs(observer.Observe(div, &dom.MutationObserverInit{}), dom.Named("TypeError"))
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("ResizeObserver", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		div := box("width:50px;height:20px;padding:5px")
		sizes := make(chan [2]float64, 8)
		observer := check.Must(dom.NewResizeObserver(inner, func(entries []*dom.ResizeObserverEntry, _ *dom.ResizeObserver) {
			entry := entries[0]
			check.True(entry.Target().IsSameNode(div))
			check.Equal(entry.ContentRect().Width(), 50)
			sizes <- [2]float64{entry.BorderBoxSize()[0].InlineSize(), entry.ContentBoxSize()[0].BlockSize()}
		}))
		observer.Observe(div, &dom.ResizeObserverOptions{Box: new(dom.ResizeObserverBoxOptionsBorderBox)})
		check.Equal(<-sizes, [2]float64{60, 20})
		div.Style().SetHeight("100px")
		check.Equal(<-sizes, [2]float64{60, 100})
		observer.Unobserve(div)
		observer.Disconnect()
	})

	check.Case("IntersectionObserver: unions of numbers and lists", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		div := box("width:10px;height:10px;margin-top:5000px")
		seen := make(chan bool, 8)
		observer := check.Must(dom.NewIntersectionObserver(inner, func(entries []*dom.IntersectionObserverEntry, _ *dom.IntersectionObserver) {
			seen <- entries[0].IsIntersecting()
		}, &dom.IntersectionObserverInit{Threshold: dom.FloatOrFloatSequenceList{0, 0.5, 1}, RootMargin: new("1px")}))
		check.Slices(observer.Thresholds(), []float64{0, 0.5, 1})
		check.True(observer.Root() == nil)
		observer.Observe(div)
		check.True(!<-seen)
		div.ScrollIntoView(&dom.ScrollIntoViewOptions{Block: new(dom.ScrollLogicalPositionCenter)})
		check.True(<-seen)
		observer.Disconnect()
		single := check.Must(dom.NewIntersectionObserver(inner, func([]*dom.IntersectionObserverEntry, *dom.IntersectionObserver) {},
			&dom.IntersectionObserverInit{Root: doc, Threshold: dom.Float(0.25)}))
		check.Slices(single.Thresholds(), []float64{0.25})
		root, ok := single.Root().(*dom.Document)
		check.True(ok && root.IsSameNode(doc))
		_, err := dom.NewIntersectionObserver(inner, func([]*dom.IntersectionObserverEntry, *dom.IntersectionObserver) {},
			&dom.IntersectionObserverInit{Threshold: dom.Float(7)})
		check.ErrorIs(err, dom.Named("RangeError"))
	})

	check.Case("scrolling", func() {
		box("height:5000px")
		done := make(chan struct{}, 1)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, win, dom.EventScroll, func(*dom.Event) {
			select {
			case done <- struct{}{}:
			default:
			}
		})
		win.ScrollTo(&dom.ScrollToOptions{Top: new(300.0), Behavior: new(dom.ScrollBehaviorInstant)})
		<-done
		check.Equal(win.ScrollY(), 300)
		win.ScrollByXY(0, -100)
		check.Equal(win.ScrollY(), 200)
		el := doc.DocumentElement()
		el.SetScrollTop(0)
		check.Equal(el.ScrollTop(), 0)
		check.True(el.ScrollHeight() >= 5000)
		check.True(doc.ElementFromPoint(1, 1) != nil && doc.ElementFromPoint(-1, -1) == nil)
		under := doc.ElementsFromPoint(10, 10)
		check.True(slices.ContainsFunc(under, func(e *dom.Element) bool { return e.TagName() == "HTML" }))
		rects := doc.Body().GetClientRects()
		check.Equal(rects.Length(), 1)
		check.True(rects.Item(0).Height() >= 5000)
	})

	check.Case("animations: promises as attributes, keyframes of any shape", func() {
		div := box("width:10px;height:10px")
		animation := check.Must(div.Animate(map[string]any{"opacity": []any{0, 1}}, dom.Float(20)))
		check.Equal(animation.PlayState(), dom.AnimationPlayStateRunning)
		finished := check.Must(animation.Finished(ctx))
		check.True(finished.JSValue().Equal(animation.JSValue()))
		check.Equal(animation.PlayState(), dom.AnimationPlayStateFinished)
		options := &dom.KeyframeAnimationOptions{Duration: dom.Float(60000), Iterations: new(2.0), ID: new("mine")}
		long := check.Must(div.Animate([]any{map[string]any{"width": "0px"}, map[string]any{"width": "9px"}}, options))
		check.Equal(long.ID(), "mine")
		check.Equal(len(div.GetAnimations()), 1)
		go func() {
			check.Must(long.Ready(ctx))
			long.Cancel()
		}()
		_, err := long.Finished(ctx)
		check.ErrorIs(err, dom.Named("AbortError"))
		check.True(long.CurrentTime() == nil)
		_, err = div.Animate(map[string]any{"opacity": 0, "easing": "nonsense"})
		check.ErrorIs(err, dom.Named("TypeError"))
		effect := check.Must(dom.NewKeyframeEffect(div, nil, dom.Float(1000)))
		timing := effect.GetTiming()
		check.Equal(*timing.Fill, dom.FillModeAuto)
		duration, ok := timing.Duration.(dom.Float)
		check.True(ok && duration == 1000)
		made := check.Must(dom.NewAnimation(effect))
		made.SetCurrentTime(dom.Float(500))
		check.Equal(effect.GetComputedTiming().Progress.Value(), 0.5)
	})

	check.Done()
}
