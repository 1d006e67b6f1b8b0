// Package api has types whose names TypeScript knows, too.
package api

import (
	"context"
	"io"
	"iter"
)

type Promise struct {
	Blob string `json:"blob"`
}

type Blob struct {
	Promise Promise `json:"promise"`
}

type Date struct {
	Year int `json:"year"`
}

type AbortSignal struct{}

type AsyncGenerator struct{}

type ReadableStream struct{}

type Uint8Array struct{}

type StatusError struct {
	Error_ string `json:"error"`
}

func (*StatusError) Error() string { return "status" }

type StoreClient struct {
	A Promise        `json:"a"`
	B AbortSignal    `json:"b"`
	C AsyncGenerator `json:"c"`
	D ReadableStream `json:"d"`
	E Uint8Array     `json:"e"`
	F Date           `json:"f"`
}

//gowasm:service
type Store interface {
	//gowasm:GET /a/{class}/{default_}?with={with}
	//gowasm:error 400 StatusError
	Keys(ctx context.Context, class string, default_ string, with string) (Promise, error)
	//gowasm:POST /b
	Safe(ctx context.Context, blob Blob) (StoreClient, error)
	//gowasm:GET /c
	GetURLs(ctx context.Context) (io.ReadCloser, error)
	//gowasm:GET /d
	URLFor(ctx context.Context) ([]byte, error)
	//gowasm:DELETE /e/{id}
	Delete(ctx context.Context, id int64) error
	//gowasm:GET /f stream=sse
	Events(ctx context.Context) iter.Seq2[Blob, error]
	//gowasm:GET /g?constructor={constructor}&__proto__={proto}
	Constructor(ctx context.Context, constructor string, proto string) error
}
