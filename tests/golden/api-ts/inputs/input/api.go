package api

import (
	"context"
	"iter"
)

type Tag struct {
	Name  string  `json:"name"`
	Color *string `json:"color"`
}

type Task struct {
	Title string   `json:"title"`
	Tags  []Tag    `json:"tags"`
	Maybe *int     `json:"maybe"`
	Names []string `json:"names"`
}

type Plain struct {
	A int `json:"a"`
}

//gowasm:service
type Tasks interface {
	//gowasm:POST /tasks
	Create(ctx context.Context, task Task) (Task, error)
	//gowasm:PUT /tasks/{id}
	Replace(ctx context.Context, id int, tasks []Task) ([]Task, error)
	//gowasm:POST /plain
	Plain(ctx context.Context, plain Plain) (Plain, error)
	//gowasm:GET /chat stream=ws
	Chat(ctx context.Context, send iter.Seq[Tag]) iter.Seq2[Tag, error]
}
