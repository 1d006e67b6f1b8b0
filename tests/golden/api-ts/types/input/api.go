package api

import (
	"context"
	"encoding/json"
	"math/big"
	"net/netip"
	"time"
)

// Page is a part of a list.
type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next"`
}

type Task struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

//gowasm:union kind
type Shape interface{ shape() }

type Circle struct{ R float64 }

type Square struct{ A float64 }

func (Circle) shape() {}
func (Square) shape() {}

type Everything struct {
	Any    any             `json:"any"`
	Raw    json.RawMessage `json:"raw"`
	Big    *big.Int        `json:"big"`
	Took   time.Duration   `json:"took"`
	Shape  Shape           `json:"shape"`
	Inline struct {
		X, Y int
	} `json:"inline"`
	Parent *Everything `json:"parent,omitempty"`
}

// Where says which.
type Where struct {
	At    time.Time  `query:"at"`
	From  netip.Addr `query:"from,omitempty"`
	Ratio *float64   `query:"ratio"`
	Flags []bool     `query:"flag"`
	Wide  uint64     `query:"wide"`
	Month time.Month `query:"month"`
	// Deprecated: use At.
	Old string `query:"-"`
}

//gowasm:service
type Types interface {
	//gowasm:GET /tasks?cursor={cursor} page=cursor
	Tasks(ctx context.Context, cursor string) (*Page[Task], error)
	//gowasm:GET /map
	Map(ctx context.Context, where Where) (map[string][]*Task, error)
	//gowasm:PUT /shape
	Shape(ctx context.Context, shape Shape) (Shape, error)
	//gowasm:PUT /all
	All(ctx context.Context, all []Everything) (map[int]Everything, error)
	//gowasm:POST /scalar
	Scalar(ctx context.Context, n int) (string, error)
	//gowasm:POST /time/{day}
	Time(ctx context.Context, day time.Time, when []time.Time) (time.Time, error)
	//gowasm:OPTIONS /any
	Any(ctx context.Context) (any, error)
	//gowasm:PATCH /anonymous
	Anonymous(context.Context, struct{ A int }) (struct{ B *string }, error)
}
