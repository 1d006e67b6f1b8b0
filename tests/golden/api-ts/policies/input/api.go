package api

import (
	"context"
	"time"
)

type State string

const (
	StateOpen State = "open"
	StateDone State = "done"
)

type Task struct {
	ID    int64             `json:"id,string"`
	State State             `json:"state"`
	Tags  []string          `json:"tags"`
	Notes map[string]string `json:"notes"`
	Due   time.Time         `json:"due"`
}

//gowasm:service
type Tasks interface {
	//gowasm:GET /tasks?state={state}&since={since}
	List(ctx context.Context, state State, since time.Time) ([]Task, error)
}
