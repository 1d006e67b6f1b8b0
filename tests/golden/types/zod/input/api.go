package api

import (
	"encoding/json"
	"time"
)

type Account struct {
	ID       int64             `json:"id,string"`
	Name     string            `json:"name" validate:"required,min=2,max=40"`
	Email    string            `json:"email" validate:"required,email"`
	Site     string            `json:"site,omitempty" validate:"omitempty,url"`
	Age      int               `json:"age" validate:"gte=0,lte=130"`
	Ratio    float64           `json:"ratio" validate:"gt=0,lt=1"`
	Color    string            `json:"color" validate:"oneof=red green 'dark blue'"`
	Level    int               `json:"level" validate:"oneof=1 2 3"`
	Tags     []string          `json:"tags" validate:"required,min=1,max=5,unique,dive,required,alphanum"`
	Parent   *Account          `json:"parent,omitempty"`
	State    State             `json:"state" validate:"required"`
	Created  time.Time         `json:"created"`
	Labels   map[string]string `json:"labels" validate:"dive,keys,min=1,endkeys,max=10"`
	Raw      json.RawMessage   `json:"raw"`
	Accepted bool              `json:"accepted" validate:"required"`
	Secret   string            `json:"secret" validate:"eqfield=Name,custom"`
	Counts   map[int]int       `json:"counts"`
	States   map[State]int     `json:"states"`
	Pair     [2]float64        `json:"pair"`
	Page     Page[Account]     `json:"page"`
	Empty    struct{}          `json:"empty"`
	Shape    Shape             `json:"shape"`
	Names    Names             `json:"names,omitempty"`
	Quoted   bool              `json:"quoted,string"`
	Optional State             `json:"optional,omitempty" validate:"omitempty,oneof=open"`
	Named    ID                `json:"named" validate:"required,uuid"`
	Several  Names             `json:"several,omitempty" validate:"required,min=2,dive,min=3"`
	Left     State             `json:"left,omitempty"`
	Ready    bool              `json:"ready,omitempty"`
}

type ID string

type Names []string

type State string

const (
	Open State = "open"
	Done State = "done"
)

type Page[T any] struct {
	Items []T      `json:"items"`
	Next  *Page[T] `json:"next,omitempty"`
}

//gowasm:union
type Shape interface{ isShape() }

type Circle struct {
	Radius float64 `json:"radius" validate:"gt=0"`
}

type Square struct {
	Side float64 `json:"side" validate:"gt=0"`
}

func (Circle) isShape() {}
func (Square) isShape() {}
