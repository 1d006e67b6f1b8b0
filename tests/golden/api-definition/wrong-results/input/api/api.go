package api

import (
	"context"
	"io"
	"iter"
)

type Task struct{ Title string }

//gowasm:service
type Results interface {
	//gowasm:GET /nothing
	Nothing(ctx context.Context)
	//gowasm:GET /value
	Value(ctx context.Context) Task
	//gowasm:GET /two
	Two(ctx context.Context) (Task, int)
	//gowasm:GET /swapped
	Swapped(ctx context.Context) (error, Task)
	//gowasm:GET /errors
	Errors(ctx context.Context) (error, error)
	//gowasm:GET /three
	Three(ctx context.Context) (Task, int, error)
	//gowasm:GET /reader
	Reader(ctx context.Context) (io.Reader, error)
	//gowasm:GET /chan
	Chan(ctx context.Context) (chan Task, error)
	//gowasm:GET /writer
	Writer(ctx context.Context) (io.Writer, error)
	//gowasm:HEAD /head
	Head(ctx context.Context) (Task, error)
	//gowasm:HEAD /head/stream stream=sse
	HeadStream(ctx context.Context) iter.Seq2[Task, error]
	//gowasm:GET /stream
	Stream(ctx context.Context) iter.Seq2[Task, error]
	//gowasm:GET /seq stream=sse
	Seq(ctx context.Context) iter.Seq[Task]
	//gowasm:GET /keyed stream=sse
	Keyed(ctx context.Context) iter.Seq2[string, Task]
	//gowasm:GET /pair stream=sse
	Pair(ctx context.Context) (iter.Seq2[Task, error], error)
	//gowasm:GET /pair/streamless
	PairStreamless(ctx context.Context) (iter.Seq[Task], error)
	//gowasm:GET /slice stream=ndjson
	Slice(ctx context.Context) ([]Task, error)
	//gowasm:GET /error stream=ndjson
	Error(ctx context.Context) error
	//gowasm:GET /funcs stream=ndjson
	Funcs(ctx context.Context) iter.Seq2[func(), error]
}
