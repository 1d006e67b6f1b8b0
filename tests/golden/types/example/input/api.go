// Package api is the example of the README.
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
