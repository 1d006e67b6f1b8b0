package api

import "context"

type G[T any] struct {
	V    T
	Next *G[[]T]
}

//gowasm:service
type S interface {
	//gowasm:PUT /omit
	Put(ctx context.Context, g G[int]) error
}
