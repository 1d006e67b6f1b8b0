// Package api is the example of the README.
package api

import (
	"context"
	"iter"
	"time"
)

// Task is one entry.
type Task struct {
	ID    int64      `json:"id,string"`
	Title string     `json:"title"`
	State State      `json:"state"`
	Due   *time.Time `json:"due,omitempty"`
	Tags  []string   `json:"tags"`
}

// State is what it is in.
type State string

// NewTask is one to come.
type NewTask struct {
	Title string `json:"title"`
}

// NotFound is the answer for no task.
type NotFound struct {
	ID int64 `json:"id"`
}

func (e *NotFound) Error() string { return "no such task" }

// TaskEvent tells of a change.
type TaskEvent struct {
	Kind string `json:"kind"`
	Task *Task  `json:"task,omitempty"`
}

// Tasks keeps them.
//
//gowasm:service base=/api
type Tasks interface {
	//gowasm:GET /tasks?state={state}
	List(ctx context.Context, state State) ([]Task, error)
	//gowasm:POST /tasks
	Create(ctx context.Context, in NewTask) (Task, error)
	//gowasm:GET /tasks/{id}
	//gowasm:error 404 NotFound
	Get(ctx context.Context, id int64) (Task, error)
	//gowasm:GET /tasks/events stream=sse
	Watch(ctx context.Context) iter.Seq2[TaskEvent, error]
}
