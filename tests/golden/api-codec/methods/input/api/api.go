package api

import (
	"context"
	"net"
)

type Methods struct {
	ByValue   Value              `json:"byValue"`
	ByPointer Pointer            `json:"byPointer"`
	Pointers  map[string]Pointer `json:"pointers"`
	Holders   map[string]Holder  `json:"holders"`
	Holder    Holder             `json:"holder"`
	Text      *Text              `json:"text"`
	Texts     []Text             `json:"texts"`
	IP        net.IP             `json:"ip"`
	Quoted    Text               `json:"quoted,string"`
}

type Holder struct{ One Pointer }

type Value struct{}

func (Value) MarshalJSON() ([]byte, error) { return []byte("1"), nil }
func (*Value) UnmarshalJSON([]byte) error  { return nil }

type Pointer struct{ N int }

func (*Pointer) MarshalJSON() ([]byte, error) { return []byte("1"), nil }
func (*Pointer) UnmarshalJSON([]byte) error   { return nil }

type Text int

func (Text) MarshalText() ([]byte, error)     { return []byte("x"), nil }
func (*Text) UnmarshalText(text []byte) error { return nil }

//gowasm:service
type Service interface {
	//gowasm:PUT /methods
	Put(ctx context.Context, methods Methods) error
}
