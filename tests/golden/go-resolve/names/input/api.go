package app

import (
	"net/http"
	t "time"

	"example.com/app/other"
)

type Task struct {
	Owner   Usr
	Due     t.Tim
	Header  http.header
	Cookie  http.Cooky
	Hidden  other.hidden
	Other   other.Othr
	Renamed time.Time
	List    []Missing
	Generic Pair[Strng, int]
	secret  Unknown // nobody looks at it
	Skipped Unknown `json:"-"`
	Said    Unknown `gowasm:"type=string"`
	Call    func(Unknown) Unknown
	Chan    chan Unknown
}

type User struct{}

type Pair[K comparable, V any] struct {
	Key   K
	Value W
}

const (
	Limit = Limt + 1
	Limit2 = http.StatusOKAY
)
