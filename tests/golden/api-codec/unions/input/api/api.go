package api

import "context"

//gowasm:union
type Shape interface{ isShape() }

type Circle struct {
	Kind   string  `json:"kind" gowasm:"type='circle'"`
	Radius float64 `json:"radius"`
}

type Square struct {
	Kind string  `json:"kind" gowasm:"type='square'"`
	Side float64 `json:"side"`
}

func (Circle) isShape()  {}
func (*Square) isShape() {}

//gowasm:union type
type Event interface{ isEvent() }

type Opened struct{ Shapes []Shape }

type Closed struct{}

func (Opened) isEvent() {}
func (Closed) isEvent() {}

//gowasm:service
type Service interface {
	//gowasm:POST /shapes
	Send(ctx context.Context, shape Shape) (map[string]Event, error)
}
