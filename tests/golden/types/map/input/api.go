package api

import "time"

type Task struct {
	At   time.Time
	Maps map[string]time.Time
	Own  Own
	Ptr  *Own `json:",omitempty"`
	Key  map[Own]int
}

type Own struct{ C chan int }
