package api

import (
	"context"
	"time"
)

type Omit struct {
	A bool            `json:",omitempty"`
	B int             `json:",omitempty"`
	C float64         `json:",omitzero"`
	D string          `json:",omitempty"`
	E *int            `json:",omitempty"`
	F []int           `json:",omitempty"`
	G []int           `json:",omitzero"`
	H map[string]int  `json:",omitempty,omitzero"`
	I any             `json:",omitempty"`
	J Point           `json:",omitempty"`
	K Point           `json:",omitzero"`
	L Lists           `json:",omitzero"`
	M [2]int          `json:",omitempty"`
	N [2]int          `json:",omitzero"`
	O [0]int          `json:",omitempty"`
	P time.Time       `json:",omitzero"`
	Q *time.Time      `json:",omitzero"`
	R [2][]int        `json:",omitzero"`
	S struct{ X any } `json:",omitzero"`
	T int             `json:"-"`
	U func()          `json:"-"`
	v int
}

type Point struct{ X, Y int }

type Lists struct {
	A []int
	b map[string]int
}

//gowasm:service
type Service interface {
	//gowasm:PUT /omit
	Put(ctx context.Context, omit Omit) error
}
