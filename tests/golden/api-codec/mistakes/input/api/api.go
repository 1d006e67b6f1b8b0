package api

import (
	"context"

	"example.com/app/tasks"
)

type Wrong struct {
	Done     chan int        `json:"done"`
	Call     func()          `json:"call,omitempty"`
	Complex  complex128      `json:"complex"`
	Keys     map[float64]int `json:"keys"`
	Keys2    map[Key]int
	Hidden   tasks.Task     `json:"hidden,omitzero"`
	Unnamed  []tasks.Holder `json:"unnamed"`
	Inner    []interface{ Area() float64 }
	Internal tasks.Internal
	Long     [100][]int `json:",omitzero"`
	Fine     []int
}

type Key struct{ A int }

//gowasm:service
type Service interface {
	//gowasm:PUT /wrong
	Put(ctx context.Context, wrong Wrong) error
	//gowasm:PUT /pointers
	Pointers(ctx context.Context, keys map[string]map[bool]int) error
}
