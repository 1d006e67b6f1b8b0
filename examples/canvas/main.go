// Breakout: a game loop with requestAnimationFrame, the keyboard and a 2D canvas.
package main

import (
	"context"
	"strconv"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	p := newPlayer(dom.Window())
	p.listen(ctx)
	p.run(ctx)
	select {}
}

// A player connects the game with the page.
type player struct {
	window *dom.WindowProxy
	game   *game
	screen *screen
	held   map[string]bool // keys that are down
	fps    fps
	pause  context.CancelFunc // ends the loop; nil while it does not run

	canvas *dom.HTMLCanvasElement
	score  *dom.HTMLElement
	lives  *dom.HTMLElement
	rate   *dom.HTMLElement
	button *dom.HTMLElement
}

func newPlayer(window *dom.WindowProxy) *player {
	doc := window.Document()
	canvas := dom.MustQuery[*dom.HTMLCanvasElement](doc, "canvas")
	return &player{
		window: window,
		game:   newGame(),
		screen: newScreen(canvas, window.DevicePixelRatio()),
		held:   map[string]bool{},
		canvas: canvas,
		score:  dom.MustQuery[*dom.HTMLElement](doc, "#score"),
		lives:  dom.MustQuery[*dom.HTMLElement](doc, "#lives"),
		rate:   dom.MustQuery[*dom.HTMLElement](doc, "#fps"),
		button: dom.MustQuery[*dom.HTMLElement](doc, "button"),
	}
}

func (p *player) listen(ctx context.Context) {
	doc := p.window.Document()
	dom.On(ctx, doc, dom.EventKeydown, func(e *dom.KeyboardEvent) {
		switch e.Code() {
		case "ArrowLeft", "ArrowRight":
			e.PreventDefault() // they would scroll
			p.held[e.Code()] = true
		case "Space":
			e.PreventDefault()
			if !e.Repeat() {
				p.toggle(ctx)
			}
		}
	})
	dom.On(ctx, doc, dom.EventKeyup, func(e *dom.KeyboardEvent) { delete(p.held, e.Code()) })
	dom.On(ctx, p.canvas, dom.EventPointermove, func(e *dom.PointerEvent) {
		p.game.aim(e.OffsetX() * width / float64(p.canvas.ClientWidth()))
	})
	dom.On(ctx, p.button, dom.EventClick, func(*dom.PointerEvent) {
		p.toggle(ctx)
		p.button.Blur() // the space bar belongs to the game
	})
	dom.On(ctx, doc, dom.EventVisibilitychange, func(*dom.Event) {
		if doc.Hidden() {
			p.stop()
		}
	})
}

// toggle is what the space bar and the button do.
func (p *player) toggle(ctx context.Context) {
	switch {
	case p.game.over():
		p.game = newGame()
		p.run(ctx)
	case p.pause == nil:
		p.run(ctx)
	case p.game.flying():
		p.stop()
	default:
		p.game.serve()
	}
}

// run is the game loop. It calls itself with every frame of the browser until its context ends.
func (p *player) run(ctx context.Context) {
	ctx, p.pause = context.WithCancel(ctx)
	last := p.window.Performance().Now()
	var frame func(now float64)
	frame = func(now float64) {
		p.game.advance((now-last)/1000, p.steer())
		last = now
		p.fps.count(now)
		if p.game.over() {
			p.stop()
			return
		}
		p.show()
		p.window.RequestAnimationFrame(ctx, frame)
	}
	p.window.RequestAnimationFrame(ctx, frame)
	p.show()
}

func (p *player) stop() {
	if p.pause != nil {
		p.pause()
		p.pause = nil
		clear(p.held)
	}
	p.show()
}

// steer is -1 for left, 1 for right.
func (p *player) steer() float64 {
	steer := 0.0
	if p.held["ArrowLeft"] {
		steer--
	}
	if p.held["ArrowRight"] {
		steer++
	}
	return steer
}

func (p *player) show() {
	message, action := "", "Pause"
	switch {
	case p.game.over():
		message, action = p.game.verdict(), "Play again"
	case p.pause == nil:
		message, action = "Paused", "Go on"
	case !p.game.flying():
		message, action = "Press space", "Start"
	}
	p.screen.draw(p.game, message)
	setText(p.button, action)
	setText(p.score, strconv.Itoa(p.game.score))
	setText(p.lives, strconv.Itoa(p.game.lives))
	setText(p.rate, strconv.Itoa(p.fps.rate))
}

// setText changes a text only where it differs, so that nothing is laid out anew in vain.
func setText(e *dom.HTMLElement, text string) {
	if *e.TextContent() != text {
		e.SetTextContent(text)
	}
}

// An fps counts frames by the second.
type fps struct {
	rate, frames int
	since        float64
}

func (f *fps) count(now float64) {
	if now-f.since > 2000 {
		f.frames, f.since = 0, now // the first frame after a pause
	}
	f.frames++
	if now-f.since >= 1000 {
		f.rate = f.frames
		f.frames, f.since = 0, now
	}
}
