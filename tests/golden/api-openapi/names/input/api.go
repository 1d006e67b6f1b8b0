package api

import "context"

type Task struct {
	Name string `json:"name"`
}

type Page[T any] struct {
	Items []T `json:"items"`
}

// PageOfTask is called as the component of Page[Task] would be.
type PageOfTask struct {
	Page int `json:"page"`
}

type Größe struct {
	Länge int `json:"länge"`
}

type Gr__e struct {
	A int `json:"a"`
}

//gowasm:service
type Names interface {
	//gowasm:GET /a
	A(ctx context.Context) (Page[Task], error)
	//gowasm:GET /b
	B(ctx context.Context) (PageOfTask, error)
	//gowasm:GET /c
	C(ctx context.Context) (map[string]Page[map[string]Page[Größe]], error)
	//gowasm:GET /d
	D(ctx context.Context) (Gr__e, error)
}
