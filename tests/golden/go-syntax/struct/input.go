// Package api is the doc
// of the package.
package api // not this

import (
	"encoding/json"
	. "fmt"
	_ "image/png"
	t "time"
)

// Task is one thing to do.
//
// It has a second paragraph.
type Task struct {
	// ID tells tasks apart.
	ID int `json:"id"` // not this one

	Title, Note string "json:\"t\\x41\"" // both of these

	t.Time
	*json.Decoder `json:"-"`
	List[int]
	*p.Pair[string, int]
	Raw  json.RawMessage `json:",omitempty" validate:"min=1"`
	Many map[string][]*Task
	Deep struct {
		A [3]bool // inner
		B func(a, b int, c ...string) (n int, err error)
	}
	/* a block
	   of two lines */
	C chan<- int
	// far above

	D <-chan int
	_ [0]func()
}
