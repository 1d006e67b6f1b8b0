package api

import (
	"sync"
	"time"
)

type Map map[string]int

type A struct {
	Map
	String   string    `json:",string"`
	Slice    []int     `json:",string"`
	Time     time.Time `json:",string"`
	Format   time.Time `json:",format:RFC3339"`
	Trailing int       `json:"trailing,"`
	Spaced   int       `json:"a, omitempty"`
	Upper    int       `json:",omitEmpty"`
	Quote    int       `json:"a'b"`
	Same     int       `json:"same"`
	Again    int       `json:"same"`
	Case     int       `json:",case:lower"`
	Twice    int       `json:",omitzero,omitzero"`
	private  int       `json:"private"`
	Embed    int       `json:",embed"`
	Options  Inner     `json:",embed,omitempty"`
	Key      map[bool]int
	For      time.Duration
	Mutex    sync.Mutex
}

type Inner struct{ x int }
