// Package api has a type of every kind.
package api

import (
	"context"
	"encoding/json"
	"math/big"
	"net/netip"
	"time"
)

type Color string

const (
	Red  Color = "red"
	Blue Color = "dark blue"
)

type Level int8

const (
	Low  Level = 1
	High Level = 2
)

type Rights uint8

const (
	Read Rights = 1 << iota
	Write
	Admin
)

// Base is embedded.
type Base struct {
	// Key tells it from others.
	Key string `json:"key"`
	// Deprecated: use Key.
	Old string `json:"old,omitempty"`
}

// Page is a part of a list.
type Page[T any] struct {
	Items []T `json:"items"`
	Next  *T  `json:"next"`
}

//gowasm:union kind
type Shape interface{ shape() }

type Circle struct {
	Radius float32 `json:"radius"`
}

type Square struct {
	Side float64 `json:"side"`
}

func (Circle) shape() {}
func (Square) shape() {}

type Node struct {
	Name     string           `json:"name"`
	Children []*Node          `json:"children,omitempty"`
	ByName   map[string]*Node `json:"by_name"`
}

type Everything struct {
	*Base
	Bool     bool              `json:"bool"`
	Int      int               `json:"int"`
	Int8     int8              `json:"int8"`
	Uint32   uint32            `json:"uint32"`
	Int64    int64             `json:"int64"`
	Quoted   int64             `json:"quoted,string"`
	Float    float64           `json:"float"`
	Bytes    []byte            `json:"bytes"`
	Sum      [3]byte           `json:"sum"`
	Pair     [2]string         `json:"pair"`
	Long     [20]int           `json:"long"`
	Strings  []string          `json:"strings"`
	Maybe    *string           `json:"maybe"`
	Absent   *int              `json:"absent,omitempty"`
	Color    Color             `json:"color"`
	MaybeCol *Color            `json:"maybe_color"`
	Level    Level             `json:"level"`
	Rights   Rights            `json:"rights"`
	Made     time.Time         `json:"made"`
	Due      *time.Time        `json:"due"`
	Took     time.Duration     `json:"took"`
	Counts   map[string]int    `json:"counts"`
	ByColor  map[Color]float64 `json:"by_color"`
	ByLevel  map[Level]string  `json:"by_level"`
	Any      any               `json:"any"`
	Raw      json.RawMessage   `json:"raw"`
	Number   json.Number       `json:"number"`
	Big      *big.Int          `json:"big"`
	Addr     netip.Addr        `json:"addr"`
	Page     Page[Color]       `json:"page"`
	Pages    *Page[Node]       `json:"pages"`
	Shape    Shape             `json:"shape"`
	Shapes   []Shape           `json:"shapes"`
	Node     Node              `json:"node"`
	Inline   struct {
		X, Y int
	} `json:"inline"`
	Empty struct{} `json:"empty"`
}

//gowasm:service
type Store interface {
	//gowasm:GET /everything
	Get(ctx context.Context) (Everything, error)
	//gowasm:PUT /everything
	Put(ctx context.Context, all *Everything) (map[string]Page[Everything], error)
}
