package main

import (
	"math"

	"gowasm.example/dom"
)

var colours = [rows]string{"#f0719b", "#f5a05f", "#e9cf6a", "#7bc88a", "#5fb4e5"}

// A screen draws games on a canvas.
type screen struct {
	brush *dom.CanvasRenderingContext2D
}

// newScreen gives the canvas as many dots as the display has.
func newScreen(canvas *dom.HTMLCanvasElement, ratio float64) *screen {
	brush, ok := canvas.GetContext("2d").(*dom.CanvasRenderingContext2D)
	if !ok {
		panic("this browser has no 2D canvas")
	}
	canvas.SetWidth(int(width * ratio))
	canvas.SetHeight(int(height * ratio))
	brush.Scale(ratio, ratio)
	brush.SetTextAlign(dom.CanvasTextAlignCenter)
	brush.SetFont("600 24px system-ui, sans-serif")
	return &screen{brush}
}

func (s *screen) draw(g *game, message string) {
	s.brush.ClearRect(0, 0, width, height)
	for row := range g.bricks {
		for column, there := range g.bricks[row] {
			if there {
				s.box(colours[row], float64(column)*brickWidth+2, float64(row)*brickHeight+bricksTop+2, brickWidth-4, brickHeight-4)
			}
		}
	}
	s.box("#ffffff", g.paddle-paddleWidth/2, paddleTop, paddleWidth, paddleHeight)
	s.brush.BeginPath()
	s.brush.Arc(g.x, g.y, radius, 0, 2*math.Pi)
	s.brush.Fill()

	if message != "" {
		s.brush.FillText(message, width/2, height*0.6)
	}
}

// box draws a rectangle with round corners.
func (s *screen) box(colour string, x, y, w, h float64) {
	s.brush.SetFillStyle(colour)
	s.brush.BeginPath()
	s.brush.RoundRect(x, y, w, h, dom.Float(3))
	s.brush.Fill()
}
