package api

import (
	"context"
	"io"
)

//gowasm:service
type Struct struct{ A int }

//gowasm:service
type Alias = Good

type Good interface {
	//gowasm:GET /unmarked
	Get(ctx context.Context) error
}

//gowasm:service
type Generic[T any] interface {
	//gowasm:GET /generic
	Get(ctx context.Context) (T, error)
}

//gowasm:service
type unexported interface {
	//gowasm:GET /unexported
	get(ctx context.Context) error
}

//gowasm:service
type Empty interface{}

//gowasm:service
type Embedding interface {
	io.Closer
	Plain
	//gowasm:GET /with
	With(ctx context.Context) error
}

type Plain interface {
	Ping(ctx context.Context) error
}
