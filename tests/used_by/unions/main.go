// Unions told apart, made, stored and passed on.
package main

import (
	"context"

	"gowasm.example/dom"
)

type payload = dom.BodyInit

func describe(v any) string {
	switch v := v.(type) {
	case *dom.Blob:
		return v.Type()
	case dom.String:
		return string(v)
	case dom.Bytes:
		return "bytes"
	case *dom.FormData, *dom.URLSearchParams:
		return "form"
	}
	return ""
}

func bodies() []payload {
	return []payload{dom.String("a"), dom.Bytes{1, 2}, dom.Buffer{Source: []float32{1}}}
}

func main() {
	ctx := context.Background()
	for _, body := range bodies() {
		_, err := dom.Window().Fetch(ctx, "/echo", &dom.RequestInit{Method: new("POST"), Body: body})
		println(describe(body), err != nil)
	}
	pairs := dom.HeadersInitMap{"a": "b"}
	h, _ := dom.NewHeaders(pairs)
	println(h.Has("a"))
	doc := dom.Window().Document()
	canvas := dom.Create(doc, dom.TagCanvas)
	c, _ := dom.As[*dom.CanvasRenderingContext2D](canvas.GetContext("2d"))
	switch style := c.FillStyle().(type) {
	case dom.String:
		println(string(style))
	case *dom.CanvasGradient:
		style.AddColorStop(0, "red")
	}
	doc.Body().Append(dom.String("text"), canvas)
	doc.Body().ScrollIntoView()
}
