// Package far has services whose types are of other packages, generic, or have names that are used for something else.
package far

import (
	"context"
	"iter"
	orders2 "time"

	"example.com/todo/far/orders"
)

// Missing is an error of another package.
type Missing = orders.Missing

// Part is a page of anything.
type Part[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next"`
}

// Store is embedded.
type Store[K, T any] interface {
	//gowasm:GET /{id}
	//gowasm:error 404 Missing
	Get(ctx context.Context, id K) (*T, error)
	//gowasm:POST /all
	Put(ctx context.Context, all map[string]T) error
	//gowasm:GET /page?after={after} page=cursor
	Page(ctx context.Context, after string) (Part[T], error)
}

// Orders are orders.
//
//gowasm:service base=/orders
type Orders interface {
	Store[orders.ID, orders.Order]
	//gowasm:GET /since?at={at}&time={time} stream=ndjson
	Since(ctx context.Context, at orders2.Time, time *orders2.Duration) iter.Seq2[orders.Order, error]
}

//gowasm:service
type Other interface {
	//gowasm:GET /iter
	Iter(ctx context.Context) (struct {
		A int `json:"a"`
		B []struct{ C string }
		D struct {
			E, F bool
		}
	}, error)
	//gowasm:GET /stream stream=sse
	Stream(ctx context.Context, in struct {
		A int    `query:"a"`
		B string `query:"b"`
	}) iter.Seq2[struct {
		A int `json:"a"`
	}, error]
	//gowasm:GET /fake/{gowasm}/{f}/{iter}/{context}
	Fake(ctx context.Context, gowasm, f, iter, context string) (string, error)
}
