package api

import (
	"encoding/json"
	"time"
)

type Task struct {
	ID     int64             `json:"id,string"`
	Title  string            `json:"title"`
	Due    *time.Time        `json:"due,omitempty"`
	Tags   []string          `json:"tags"`
	Labels map[string]string `json:"labels"`
	Parent *Task             `json:"parent"`
	State  State             `json:"state"`
	Any    any               `json:"any"`
	Raw    json.RawMessage   `json:"raw"`
	Same   Same              `json:"same"`
	Items  Page[Task]        `json:"items"`
	Bytes  Page[byte]        `json:"bytes"`
	Count  int               `json:"count,omitempty"`
}

type State string

const Open State = "open"

// Same is read as it is printed.
type Same struct {
	X     int    `json:"x"`
	Y     string `json:"y,omitempty"`
	State State  `json:"state"`
}

type Uses struct{ Task Task }

type Page[T any] struct {
	Items []T `json:"items"`
}

// WriteOnly has a method for one way only.
type WriteOnly struct{ X int }

func (WriteOnly) MarshalJSON() ([]byte, error) { return nil, nil }

type ReadOnly struct{ X int }

func (*ReadOnly) UnmarshalText([]byte) error { return nil }

type Stringer interface{ String() string }

type Holder struct {
	Stringer Stringer
	Error    error
	*hidden
	*Shown
}

type hidden struct{ A int }

type Shown struct{ B int }

type TaskInput struct{ Taken bool }

// ByCode has keys that are printed as text, and read as numbers.
type ByCode struct {
	Names map[Code]string `json:"names"`
}

type Code int

func (Code) MarshalText() ([]byte, error) { return []byte("code"), nil }
