package api

import "time"

type Stamp = time.Time

type Name = string

type Names = []Name

type Task struct {
	At    Stamp
	Name  Name
	Names Names
	Maybe *Names `json:",omitempty"`
	Item  Item
}

type Item = struct{ X int }

type Same Task

type Deep Names
