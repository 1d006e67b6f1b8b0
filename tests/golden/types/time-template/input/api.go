package api

import "time"

type Event struct {
	At    time.Time
	Until *time.Time `json:",omitempty"`
	For   time.Duration
}
