// Dictionaries in every form that Go has for a struct.
package main

import (
	"context"

	web "gowasm.example/dom"
)

type (
	request = web.RequestInit
	options struct {
		*web.ResizeObserverOptions
		extra int
	}
	plugin[T any] struct {
		value  T
		filter web.MutationObserverInit
	}
)

var routes = map[string]*web.RequestInit{
	"a": {Method: new("GET"), Cache: new(web.RequestCacheNoStore)},
	"b": {Credentials: new(web.RequestCredentialsOmit)},
}

var frames = []web.KeyframeEffectOptions{{Iterations: new(2.0)}, {}}

func defaults() *request {
	r := new(request)
	r.Keepalive = new(true)
	return r
}

func main() {
	ctx := context.Background()
	p := plugin[int]{filter: web.MutationObserverInit{ChildList: new(true)}}
	o := options{&web.ResizeObserverOptions{Box: new(web.ResizeObserverBoxOptionsContentBox)}, 1}
	body := web.Window().Document().Body()
	observer, err := web.NewMutationObserver(ctx, func([]*web.MutationRecord, *web.MutationObserver) {})
	if err == nil {
		observer.Observe(body, &p.filter)
	}
	sizes, err := web.NewResizeObserver(ctx, func(entries []*web.ResizeObserverEntry, _ *web.ResizeObserver) {
		for _, entry := range entries {
			println(entry.ContentRect().Width())
		}
	})
	if err == nil {
		sizes.Observe(body, o.ResizeObserverOptions)
	}
	_, _ = web.Window().Fetch(ctx, "/", routes["a"])
	_, _ = web.Window().Fetch(ctx, "/", defaults())
	event, _ := web.NewCustomEvent("x", &web.CustomEventInit{Detail: 1})
	println(event.Type(), len(frames), o.extra)
	lock := web.NewNotificationAction("id", "title")
	println(lock.Title(), lock.Icon != nil)
	rect := web.DOMRectInit{X: new(1.0)}
	point := web.DOMPointInit{Y: rect.Y}
	println(point.JSValue().Type())
}
