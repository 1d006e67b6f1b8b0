// The Mandelbrot set, computed by a Web Worker that is a Go program too: see worker/main.go.
package main

import (
	"context"
	"strconv"
	"time"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	p := newPage(dom.Window().Document())
	dom.On(ctx, p.draw, dom.EventClick, func(*dom.PointerEvent) { p.start(ctx) })
	dom.On(ctx, p.stop, dom.EventClick, func(*dom.PointerEvent) { p.end("Stopped") })
	dom.On(ctx, p.canvas, dom.EventClick, func(e *dom.PointerEvent) {
		factor := 0.25
		if e.ShiftKey() {
			factor = 4
		}
		p.zoom(e.OffsetX()/float64(p.canvas.ClientWidth()), e.OffsetY()/float64(p.canvas.ClientHeight()), factor)
		p.start(ctx)
	})
	p.start(ctx)
	select {}
}

// A page is the elements of index.html, and what is being drawn.
type page struct {
	canvas   *dom.HTMLCanvasElement
	brush    *dom.CanvasRenderingContext2D
	depth    *dom.HTMLInputElement
	draw     *dom.HTMLButtonElement
	stop     *dom.HTMLButtonElement
	progress *dom.HTMLProgressElement
	status   *dom.HTMLElement

	x, y, size float64            // the centre and the width of what is shown
	cancel     context.CancelFunc // ends the worker; nil when there is none
}

func newPage(doc *dom.Document) *page {
	canvas := dom.MustQuery[*dom.HTMLCanvasElement](doc, "canvas")
	brush, ok := canvas.GetContext("2d").(*dom.CanvasRenderingContext2D)
	if !ok {
		panic("this browser has no 2D canvas")
	}
	return &page{
		canvas:   canvas,
		brush:    brush,
		depth:    dom.MustQuery[*dom.HTMLInputElement](doc, "#depth"),
		draw:     dom.MustQuery[*dom.HTMLButtonElement](doc, "#draw"),
		stop:     dom.MustQuery[*dom.HTMLButtonElement](doc, "#stop"),
		progress: dom.MustQuery[*dom.HTMLProgressElement](doc, "progress"),
		status:   dom.MustQuery[*dom.HTMLElement](doc, "#status"),
		x:        -0.6,
		size:     3.2,
	}
}

// zoom goes to a place, given as parts of the width and height, and makes what is shown larger by a factor.
func (p *page) zoom(x, y, factor float64) {
	p.x += (x - 0.5) * p.size
	p.y += (y - 0.5) * p.size * float64(p.canvas.Height()) / float64(p.canvas.Width())
	p.size *= factor
}

// start draws anew with a new worker, which lives as long as its context.
func (p *page) start(ctx context.Context) {
	p.end("")
	ctx, p.cancel = context.WithCancel(ctx)
	worker, err := dom.NewWorker("worker.js")
	if err != nil {
		p.end(err.Error())
		return
	}
	context.AfterFunc(ctx, worker.Terminate)

	p.brush.ClearRect(0, 0, float64(p.canvas.Width()), float64(p.canvas.Height()))
	p.progress.SetMax(float64(p.canvas.Height()))
	p.progress.SetValue(0)
	p.status.SetTextContent("Starting the worker")
	p.stop.SetDisabled(false)

	began := time.Now()
	dom.On(ctx, worker, dom.EventMessage, func(e *dom.MessageEvent) {
		switch message := e.Data(); message.Get("kind").Str() {
		case "ready":
			if err := worker.PostMessage(p.job()); err != nil {
				p.end(err.Error())
			}
		case "strip":
			done := p.show(message)
			p.status.SetTextContent("Row " + strconv.Itoa(done) + " of " + strconv.Itoa(p.canvas.Height()))
			if done == p.canvas.Height() {
				p.end("Done in " + time.Since(began).Round(time.Millisecond).String())
			}
		}
	})
	dom.On(ctx, worker, dom.EventError, func(e *dom.Event) {
		text := "The worker failed"
		if failure, ok := dom.As[*dom.ErrorEvent](e); ok {
			text += ": " + failure.Message()
		}
		p.end(text)
	})
}

// job is the message that tells the worker what to do. Its other side is readJob in worker/main.go.
func (p *page) job() map[string]any {
	depth, _ := strconv.Atoi(p.depth.Value())
	return map[string]any{
		"x":      p.x,
		"y":      p.y,
		"size":   p.size,
		"width":  p.canvas.Width(),
		"height": p.canvas.Height(),
		"depth":  depth,
	}
}

// show draws a strip of the picture, and gives the number of rows that are done.
func (p *page) show(strip dom.Value) int {
	top := strip.Get("top").Int()
	image, err := dom.NewImageDataOf(dom.SliceOf[byte](strip.Get("pixels")), p.canvas.Width(), nil)
	if err == nil {
		err = p.brush.PutImageData(image, 0, top)
	}
	if err != nil {
		p.end(err.Error())
		return 0
	}
	done := top + image.Height()
	p.progress.SetValue(float64(done))
	return done
}

// end terminates the worker, whatever it does, and says why.
func (p *page) end(why string) {
	if p.cancel != nil {
		p.cancel()
		p.cancel = nil
	}
	p.status.SetTextContent(why)
	p.stop.SetDisabled(true)
}
