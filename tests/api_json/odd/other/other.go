// Package other is one that a service has types of.
package other

import "time"

// Meta embeds what it does not export.
type Meta struct {
	hidden
	Version int `json:"version"`
}

type hidden struct {
	Made   time.Time  `json:"made"`
	Remark *string    `json:"remark,omitempty"`
	Tags   []string   `json:",omitempty"`
	Inner  *Meta      `json:"inner,omitempty"`
	Sizes  [2]float64 `json:"sizes"`
}

// Task is called as a type of the service's package.
type Task struct {
	Title string
	State State
}

// State is a kind of text.
type State string

// MarshalText prints it.
func (s State) MarshalText() ([]byte, error) { return []byte("state:" + s), nil }

// UnmarshalText reads it.
func (s *State) UnmarshalText(text []byte) error {
	*s = State(text)
	return nil
}

// Box is generic.
type Box[T any] struct {
	Content T            `json:"content"`
	All     []T          `json:"all"`
	Named   map[string]T `json:"named"`
	Next    *Box[T]      `json:"next,omitempty"`
}
