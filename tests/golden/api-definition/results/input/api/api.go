package api

import (
	"context"
	"io"
	"iter"
	"time"
)

type Task struct {
	Title string `json:"title"`
}

type Pair[A, B any] struct {
	A A
	B B
}

type Tasks = []Task

type Stream[T any] = iter.Seq2[T, error]

type In struct{ Text string }

//gowasm:service
type Results interface {
	//gowasm:GET /error
	Error(ctx context.Context) error
	//gowasm:GET /struct
	Struct(ctx context.Context) (Task, error)
	//gowasm:GET /pointer
	Pointer(ctx context.Context) (*Task, error)
	//gowasm:GET /slice
	Slice(ctx context.Context) ([]*Task, error)
	//gowasm:GET /alias
	Alias(ctx context.Context) (Tasks, error)
	//gowasm:GET /map
	Map(ctx context.Context) (map[string]time.Time, error)
	//gowasm:GET /scalar
	Scalar(ctx context.Context) (n int, err error)
	//gowasm:GET /string
	String(ctx context.Context) (string, error)
	//gowasm:GET /generic
	Generic(ctx context.Context) (Pair[Task, int], error)
	//gowasm:GET /any
	Any(ctx context.Context) (any, error)
	//gowasm:GET /bytes
	Bytes(ctx context.Context) ([]byte, error)
	//gowasm:GET /reader
	Reader(ctx context.Context) (io.ReadCloser, error)
	//gowasm:HEAD /error
	Head(ctx context.Context) error
	//gowasm:POST /created status=201
	Created(ctx context.Context) (Task, error)
	//gowasm:POST /accepted status=202
	Accepted(ctx context.Context) error
	//gowasm:POST /empty status=200
	Empty(ctx context.Context) error
	//gowasm:GET /sse stream=sse
	SSE(ctx context.Context) iter.Seq2[Task, error]
	//gowasm:GET /ndjson stream=ndjson
	NDJSON(ctx context.Context) iter.Seq2[*Task, error]
	//gowasm:POST /complete stream=sse
	Complete(ctx context.Context, in In) Stream[string]
	//gowasm:GET /chat/{room} stream=ws
	Chat(ctx context.Context, room string, send iter.Seq[In]) iter.Seq2[Task, error]
	//gowasm:GET /listen stream=ws
	Listen(context.Context) iter.Seq2[Task, error]
	//gowasm:GET /talk stream=ws
	Talk(context.Context, iter.Seq[Task]) iter.Seq2[Task, error]
}
