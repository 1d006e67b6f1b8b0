package tasks

import "example.com/app/tasks/internal/deep"

type Task struct {
	Title string
	notes []string
}

type Holder struct {
	One task
	*pointer
}

type task struct{ A int }

type pointer struct{ B int }

type Internal struct{ Deep deep.Deep }
