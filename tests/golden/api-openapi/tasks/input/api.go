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

type State string

const (
	StateOpen State = "open"
	StateDone State = "done"
)

// NewTask is what a task is made of.
type NewTask struct {
	Title string `json:"title"`
}

type NotFound struct {
	ID int64 `json:"id"`
}

func (e *NotFound) Error() string { return "no such task" }

// TaskEvent tells what became of a task.
type TaskEvent struct {
	Kind string `json:"kind"`
	Task Task   `json:"task"`
}

// Tasks is a list of tasks.
//
//gowasm:service base=/api
type Tasks interface {
	// List gives the tasks of a state.
	//
	//gowasm:GET /tasks?state={state}
	List(ctx context.Context, state State) ([]Task, error)
	//gowasm:POST /tasks
	Create(ctx context.Context, in NewTask) (Task, error)
	// Get gives one task.
	//
	//gowasm:GET /tasks/{id}
	//gowasm:error 404 NotFound
	Get(ctx context.Context, id int64) (Task, error)
	//gowasm:GET /tasks/events stream=sse
	Watch(ctx context.Context) iter.Seq2[TaskEvent, error]
}
