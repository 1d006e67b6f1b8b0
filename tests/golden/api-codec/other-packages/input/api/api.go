package api

import (
	"context"

	"example.com/app/tasks"
	other "example.com/app/v2/tasks"
)

type Task struct {
	First  tasks.Task
	Second []other.Task
	Kind   tasks.Kind
}

//gowasm:service
type Service interface {
	//gowasm:PUT /task
	Put(ctx context.Context, task Task) (tasks.Task, error)
}
