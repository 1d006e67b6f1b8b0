package api

import "context"

type Task struct{ Title string }

type Page struct {
	Items []Task
	Next  string
}

type TwoSlices struct {
	Tasks, Others []Task
	Next          string
}

type NoSlice struct{ Next string }

type NoNext struct {
	Items []Task
	Title string
}

type TwoNext struct {
	Items          []Task
	Next, NextPage string
}

type OtherType struct {
	Items []Task
	Next  Token
}

type Token string

//gowasm:service
type Pages interface {
	//gowasm:GET /slice?cursor={cursor} page=cursor
	Slice(ctx context.Context, cursor string) ([]Task, error)
	//gowasm:GET /bytes?cursor={cursor} page=cursor
	Bytes(ctx context.Context, cursor string) ([]byte, error)
	//gowasm:GET /error?cursor={cursor} page=cursor
	Error(ctx context.Context, cursor string) error
	//gowasm:GET /cursorless page=cursor
	Cursorless(ctx context.Context) (Page, error)
	//gowasm:GET /number?cursor={cursor} page=cursor
	Number(ctx context.Context, cursor int) (Page, error)
	//gowasm:GET /two-slices?cursor={cursor} page=cursor
	TwoSlices(ctx context.Context, cursor string) (TwoSlices, error)
	//gowasm:GET /no-slice?cursor={cursor} page=cursor
	NoSlice(ctx context.Context, cursor string) (NoSlice, error)
	//gowasm:GET /no-next?cursor={cursor} page=cursor
	NoNext(ctx context.Context, cursor string) (NoNext, error)
	//gowasm:GET /two-next?cursor={cursor} page=cursor
	TwoNext(ctx context.Context, cursor string) (TwoNext, error)
	//gowasm:GET /other-type?cursor={cursor} page=cursor
	OtherType(ctx context.Context, cursor string) (OtherType, error)
}
