package api

import "context"

type Outer struct {
	Base
	*Pointer
	*hidden
	Named `json:"named"`
	Base2
	Text
}

type Base struct {
	ID    int `json:"id"`
	Twice int
}

type Base2 struct{ Twice int }

type Pointer struct {
	*Deeper
	A *string `json:"a,omitempty"`
}

type Deeper struct {
	B []int `json:"b,omitempty"`
}

type hidden struct{ C int }

type Named struct{ D int }

type Text string

//gowasm:service
type Service interface {
	//gowasm:PUT /outer
	Put(ctx context.Context, outer Outer) error
}
