// Package api has the types that are printed and read, and a service that sends them.
package api

import (
	"context"
	"time"
)

// Exchange sends all.
//
//gowasm:service
type Exchange interface {
	//gowasm:POST /task
	Task(ctx context.Context, task Task) (Task, error)
	//gowasm:POST /tasks
	Tasks(ctx context.Context, tasks []Task) ([]Task, error)
	//gowasm:POST /points
	Points(ctx context.Context, points []Point) ([]Point, error)
	//gowasm:POST /texts
	Texts(ctx context.Context, texts []string) ([]string, error)
	//gowasm:POST /maps
	Maps(ctx context.Context, maps map[string]map[string]int) (map[string]map[string]int, error)
	//gowasm:POST /anything
	Anything(ctx context.Context, anything any) (any, error)
	//gowasm:POST /bytes
	Bytes(ctx context.Context, file File) (File, error)
}

// Task is what most services send: texts, numbers, a time, lists, what may be missing.
type Task struct {
	ID       int64             `json:"id"`
	Title    string            `json:"title"`
	State    State             `json:"state"`
	Priority int               `json:"priority"`
	Done     bool              `json:"done"`
	Created  time.Time         `json:"created"`
	Due      *time.Time        `json:"due,omitempty"`
	Tags     []string          `json:"tags"`
	Owner    User              `json:"owner"`
	Labels   map[string]string `json:"labels,omitempty"`
	Subtasks []Task            `json:"subtasks,omitempty"`
}

// State is an enum.
type State string

// User is within a Task.
type User struct {
	ID    int64   `json:"id"`
	Name  string  `json:"name"`
	Email *string `json:"email"`
}

// Point is numbers alone.
type Point struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
	Z float64 `json:"z"`
}

// File is bytes.
type File struct {
	Name    string `json:"name"`
	Content []byte `json:"content"`
}
