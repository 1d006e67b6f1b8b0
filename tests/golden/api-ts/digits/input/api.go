package api

import (
	"context"
	"iter"
	"time"
)

type ID int64

type Kind uint64

const (
	First Kind = iota + 1
	Second
)

// Page is a part of a list.
type Page[T any] struct {
	Items []T   `json:"items"`
	Total int64 `json:"total"`
}

type Account struct {
	ID      ID               `json:"id"`
	Kind    Kind             `json:"kind"`
	Cents   int64            `json:"cents"`
	Small   int32            `json:"small"`
	Quoted  int64            `json:"quoted,string"`
	Ratio   float64          `json:"ratio"`
	Name    string           `json:"name"`
	Limits  map[string]int64 `json:"limits"`
	History []uint64         `json:"history"`
	Pair    [2]int64         `json:"pair"`
	Maybe   *int64           `json:"maybe"`
	Took    time.Duration    `json:"took"`
	Parent  *Account         `json:"parent,omitempty"`
	Shape   Shape            `json:"shape"`
	Any     any              `json:"any"`
}

//gowasm:union kind
type Shape interface{ shape() }

type Circle struct {
	R int64 `json:"r"`
}

type Square struct {
	A int64  `json:"a"`
	R string `json:"r"`
}

func (Circle) shape() {}
func (Square) shape() {}

type Text struct {
	Text string `json:"text"`
}

type TooSmall struct {
	Least int64 `json:"least"`
}

func (e *TooSmall) Error() string { return "too small" }

//gowasm:service
//gowasm:error 409 TooSmall
type Accounts interface {
	//gowasm:GET /accounts/{id}?at={at}
	Get(ctx context.Context, id ID, at *int64) (Account, error)
	//gowasm:PUT /accounts/{id}
	Put(ctx context.Context, id ID, account Account) ([]Account, error)
	//gowasm:GET /pages
	Page(ctx context.Context) (Page[Account], error)
	//gowasm:GET /texts
	Texts(ctx context.Context) (Page[Text], error)
	//gowasm:GET /text
	Text(ctx context.Context) (Text, error)
	//gowasm:POST /sum
	Sum(ctx context.Context, all []int64) (int64, error)
	//gowasm:GET /events stream=sse
	Watch(ctx context.Context) iter.Seq2[int64, error]
	//gowasm:GET /lines stream=ndjson
	Lines(ctx context.Context) iter.Seq2[Account, error]
	//gowasm:GET /chat stream=ws
	Chat(ctx context.Context, send iter.Seq[int64]) iter.Seq2[Account, error]
}
