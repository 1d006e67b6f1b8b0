package api

import "context"

//gowasm:union
type Shape interface{ Area() float64 }

//gowasm:union
type Empty interface{ isEmpty() }

type Drawing struct {
	Shape Shape
	Empty Empty
}

//gowasm:service
type Service interface {
	//gowasm:PUT /drawing
	Put(ctx context.Context, drawing Drawing) error
}
