package api

import "encoding/json"

type Level int

const (
	Low Level = iota
	High
)

type State string

const Open State = "open"

type Text string

func (Text) MarshalText() ([]byte, error) { return nil, nil }

type Quoted struct {
	Int     int             `json:",string"`
	Float   float64         `json:",string"`
	Bool    bool            `json:",string"`
	String  string          `json:",string"`
	Pointer *int64          `json:",string"`
	Omitted *int64          `json:",string,omitempty"`
	Twice   **int           `json:",string"`
	Slice   []int           `json:",string"`
	Map     map[string]int  `json:",string"`
	Struct  struct{ X int } `json:",string"`
	Any     any             `json:",string"`
	Level   Level           `json:",string"`
	State   State           `json:",string"`
	Text    Text            `json:",string"`
	Number  json.Number     `json:",string"`
}
