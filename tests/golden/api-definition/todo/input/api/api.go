// Package api is that of a list of tasks.
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

// State is where a task is.
type State string

// The states.
const (
	StateOpen State = "open"
	StateDone State = "done"
)

// NewTask is what a task begins with.
type NewTask struct {
	Title string `json:"title"`
}

// TaskEvent tells of a change.
type TaskEvent struct {
	Kind string `json:"kind"`
	Task Task   `json:"task"`
}

// NotFound tells which task there is not.
type NotFound struct {
	ID int64 `json:"id"`
}

func (e *NotFound) Error() string { return "no such task" }

// Unrelated does not travel.
type Unrelated struct {
	C chan func()
}

// Tasks is a list of tasks.
//
//gowasm:service base=/api timeout=30s retry=2 auth=bearer
type Tasks interface {
	// List gives the tasks of a state.
	//
	//gowasm:GET /tasks?state={state}
	List(ctx context.Context, state State) ([]Task, error)
	//gowasm:POST /tasks status=201
	Create(ctx context.Context, in NewTask) (Task, error)
	//gowasm:GET /tasks/{id} timeout=5s
	//gowasm:error 404 NotFound
	Get(ctx context.Context, id int64) (Task, error)
	//gowasm:DELETE /tasks/{id}
	//gowasm:error 404 NotFound
	Delete(ctx context.Context, id int64) error
	//gowasm:GET /tasks/events stream=sse auth=none
	Watch(ctx context.Context) iter.Seq2[TaskEvent, error]
}
