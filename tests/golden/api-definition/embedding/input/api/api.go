package api

import (
	"context"

	"example.com/app/shared"
)

type Task struct{ Title string }

type NewTask struct{ Title string }

// Tasks has the methods of a store.
//
//gowasm:service base=/tasks
type Tasks interface {
	shared.Store[Task, NewTask]
	//gowasm:POST /purge
	Purge(ctx context.Context) error
}

// Reader is a part of what others are.
type Reader interface {
	//gowasm:GET /read
	Read(ctx context.Context) (Task, error)
}

//gowasm:service base=/all
type All interface {
	Reader
	Tasks
}
