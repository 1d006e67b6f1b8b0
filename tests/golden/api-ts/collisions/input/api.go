package api

import "context"

//gowasm:service
type Tasks interface {
	//gowasm:GET /a
	Get(ctx context.Context) error
	//gowasm:GET /b
	GET(ctx context.Context) error
}

type Task struct {
	C chan int `json:"c"`
}

//gowasm:service
type Others interface {
	//gowasm:GET /c
	Get(ctx context.Context) (Task, error)
}
