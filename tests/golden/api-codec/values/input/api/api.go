package api

import (
	"context"
	"encoding/json"
	"net/netip"
	"net/url"
	"time"
)

type Values struct {
	Scalars  Scalars
	Lists    [][]string
	Pointers **int
	Array    [3]Name
	Bytes    []byte
	Octets   [4]byte
	ByName   map[Name][]int
	ByNumber map[uint8]*Values
	ByAddr   map[netip.Addr]bool
	Any      any
	Anys     []any
	Error    error
	Raw      json.RawMessage
	Times    []time.Time
	Link     *url.URL
	Opened   struct {
		At   time.Time `json:"at"`
		Deep []struct{ A, B int }
	}
	Empty struct{}
	Tree  Tree
	Page  Page[Name]
	Pages map[string]Page[*Values]
}

type Scalars struct {
	B   bool
	I   int
	I8  int8
	U   uint
	U64 Count
	F32 float32
	F64 float64
	S   string
	N   json.Number
}

type (
	Name  string
	Count uint64
	Tree  []Tree
)

type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"`
}

//gowasm:service
type Service interface {
	//gowasm:POST /values
	Send(ctx context.Context, values map[string]Values) (Page[Values], error)
	//gowasm:POST /text
	Text(ctx context.Context, text string) ([]int, error)
}
