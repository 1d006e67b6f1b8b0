// Package api is what the server and the page say to each other.
package api

import "time"

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

// Page is a part of a list, and where the next one begins.
type Page[T any] struct {
	Items []T     `json:"items"`
	Next  *string `json:"next"`
}

// TaskPage is what the server answers.
type TaskPage = Page[Task]
