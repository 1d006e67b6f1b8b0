// The worker: it computes a picture of the Mandelbrot set, and sends it strip by strip.
package main

import (
	"context"
	"math"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	scope := dom.DedicatedWorkerScope()
	dom.On(ctx, scope, dom.EventMessage, func(e *dom.MessageEvent) { draw(scope, readJob(e.Data())) })
	send(scope, map[string]any{"kind": "ready"}) // a message that came before now would be lost
	select {}
}

// A job is what the page asks for.
type job struct {
	x, y, size           float64
	width, height, depth int
}

func readJob(message dom.Value) job {
	return job{
		x:      message.Get("x").Float(),
		y:      message.Get("y").Float(),
		size:   message.Get("size").Float(),
		width:  message.Get("width").Int(),
		height: message.Get("height").Int(),
		depth:  message.Get("depth").Int(),
	}
}

const stripHeight = 8

// draw may take its time: the page goes on beside it, and can terminate the worker at any moment.
func draw(scope *dom.DedicatedWorkerGlobalScope, j job) {
	for top := 0; top < j.height; top += stripHeight {
		rows := min(stripHeight, j.height-top)
		pixels := make([]byte, 0, rows*j.width*4)
		for row := top; row < top+rows; row++ {
			for column := range j.width {
				x := j.x + (float64(column)/float64(j.width)-0.5)*j.size
				y := j.y + (float64(row)-float64(j.height)/2)/float64(j.width)*j.size
				pixels = append(pixels, colour(escape(x, y, j.depth), j.depth)...)
			}
		}
		send(scope, map[string]any{"kind": "strip", "top": top, "pixels": pixels})
	}
}

// escape counts the steps until a point leaves the circle of radius 2.
func escape(x, y float64, depth int) int {
	var a, b float64
	for n := range depth {
		aa, bb := a*a, b*b
		if aa+bb > 4 {
			return n
		}
		a, b = aa-bb+x, 2*a*b+y
	}
	return depth
}

func colour(n, depth int) []byte {
	if n == depth {
		return []byte{0, 0, 0, 255}
	}
	shade := func(phase float64) byte { return byte(128 - 127*math.Cos(math.Sqrt(float64(n))*0.5+phase)) }
	return []byte{shade(0), shade(0.6), shade(1.4), 255}
}

func send(scope *dom.DedicatedWorkerGlobalScope, message map[string]any) {
	if err := scope.PostMessage(message); err != nil {
		panic(err)
	}
}
