package main

import "math"

// The field, in pixels of the page.
const (
	width, height = 480.0, 360.0

	rows, columns = 5, 10
	brickWidth    = width / columns
	brickHeight   = 18.0
	bricksTop     = 40.0

	paddleWidth  = 72.0
	paddleHeight = 10.0
	paddleTop    = height - 24
	paddleSpeed  = 420.0

	radius    = 6.0
	ballSpeed = 260.0

	tick = 1.0 / 240 // seconds
)

// A game is what happens on the field. It knows nothing of the page.
type game struct {
	bricks [rows][columns]bool
	left   int // bricks
	score  int
	lives  int

	paddle float64 // its centre
	x, y   float64 // the ball
	vx, vy float64 // pixels by second; zero while it lies on the paddle
}

func newGame() *game {
	g := &game{left: rows * columns, lives: 3, paddle: width / 2}
	for row := range g.bricks {
		for column := range g.bricks[row] {
			g.bricks[row][column] = true
		}
	}
	g.rest()
	return g
}

func (g *game) flying() bool { return g.vy != 0 }

func (g *game) over() bool { return g.lives == 0 || g.left == 0 }

func (g *game) verdict() string {
	if g.left == 0 {
		return "You win!"
	}
	return "Game over"
}

// rest lays the ball on the paddle.
func (g *game) rest() {
	g.x, g.y = g.paddle, paddleTop-radius
	g.vx, g.vy = 0, 0
}

// serve starts the ball where it rests.
func (g *game) serve() {
	g.vx, g.vy = ballSpeed*0.5, -ballSpeed*0.866
}

// aim moves the paddle to a place.
func (g *game) aim(x float64) {
	g.paddle = min(max(x, paddleWidth/2), width-paddleWidth/2)
	if !g.flying() {
		g.rest()
	}
}

// advance lets time pass. A long pause counts as a short one.
func (g *game) advance(seconds, steer float64) {
	for seconds = min(seconds, 0.1); seconds > 0; seconds -= tick {
		g.aim(g.paddle + steer*paddleSpeed*tick)
		if g.flying() {
			g.move()
		}
	}
}

// move moves the ball for one tick, along one axis after the other: what it hits on the way turns it round.
func (g *game) move() {
	g.x += g.vx * tick
	if g.x < radius || g.x > width-radius || g.hit() {
		g.vx = -g.vx
		g.x += g.vx * tick
	}
	g.y += g.vy * tick
	if g.y < radius || g.hit() {
		g.vy = -g.vy
		g.y += g.vy * tick
	}
	switch {
	case g.vy > 0 && g.onPaddle():
		// Where it meets the paddle says where it goes.
		angle := (g.x - g.paddle) / (paddleWidth / 2) * math.Pi / 3
		g.vx, g.vy = ballSpeed*math.Sin(angle), -ballSpeed*math.Cos(angle)
	case g.y > height+radius:
		g.lives--
		g.rest()
	}
}

func (g *game) onPaddle() bool {
	return g.y+radius >= paddleTop && g.y < paddleTop+paddleHeight && math.Abs(g.x-g.paddle) <= paddleWidth/2+radius
}

// hit takes away a brick that the ball touches.
func (g *game) hit() bool {
	for _, corner := range [][2]float64{{-radius, 0}, {radius, 0}, {0, -radius}, {0, radius}} {
		row := int(math.Floor((g.y + corner[1] - bricksTop) / brickHeight))
		column := int(math.Floor((g.x + corner[0]) / brickWidth))
		if row >= 0 && row < rows && column >= 0 && column < columns && g.bricks[row][column] {
			g.bricks[row][column] = false
			g.left--
			g.score += 10 * (rows - row)
			return true
		}
	}
	return false
}
