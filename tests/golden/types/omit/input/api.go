package api

import "time"

type Zeroer struct{ N int }

func (Zeroer) IsZero() bool { return false }

type Odd []string

func (Odd) IsZero() bool { return false }

type Inner struct{ X int }

type Omit struct {
	String    string         `json:",omitempty"`
	Int       int            `json:",omitempty"`
	Bool      bool           `json:",omitempty"`
	Struct    Inner          `json:",omitempty"`
	Pointer   *Inner         `json:",omitempty"`
	Any       any            `json:",omitempty"`
	Time      time.Time      `json:",omitempty"`
	Slice     []int          `json:",omitempty"`
	ZeroTime  time.Time      `json:",omitzero"`
	ZeroSlice []int          `json:",omitzero"`
	ZeroInner Inner          `json:",omitzero"`
	ZeroOwn   Zeroer         `json:",omitzero"`
	ZeroOdd   Odd            `json:",omitzero"`
	ZeroMap   map[string]int `json:"zero_map,omitzero,omitempty"`
	ZeroArray [2]int         `json:",omitzero"`
	ZeroFunc  func()         `json:",omitzero"`
	Named     Names          `json:",omitempty"`
	Maybe     Maybe          `json:",omitempty"`
}

type Names []string

type Maybe *Inner
