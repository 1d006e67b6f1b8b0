// A turning triangle in WebGL 2, whose fragment shader can be changed while it turns.
package main

import (
	"context"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	window := dom.Window()
	doc := window.Document()
	source := dom.MustQuery[*dom.HTMLTextAreaElement](doc, "textarea")
	status := dom.MustQuery[*dom.HTMLElement](doc, "#status")

	scene, err := newScene(dom.MustQuery[*dom.HTMLCanvasElement](doc, "canvas"), window.DevicePixelRatio())
	if err != nil {
		status.SetTextContent(err.Error())
		return
	}

	// A shader that does not compile leaves the one before in use.
	use := func() {
		text := "The shader compiles"
		err := scene.use(source.Value())
		if err != nil {
			text = err.Error()
		}
		status.SetTextContent(text)
		status.ClassList().Toggle("wrong", err != nil)
	}
	use()
	dom.On(ctx, source, dom.EventInput, func(*dom.InputEvent) { use() })

	var frame func(now float64)
	frame = func(now float64) {
		scene.draw(now / 1000)
		window.RequestAnimationFrame(ctx, frame)
	}
	window.RequestAnimationFrame(ctx, frame)
	select {}
}
