package api

import (
	"encoding/json"
	"encoding/json/jsontext"
	"net/netip"
	"time"
)

type Zero struct {
	X int `json:",omitzero"`
}

type Base struct{ ID string }

type Task struct {
	Base
	Inner  Base       `json:",embed"`
	Omit   int        `json:",omitempty"`
	Bool   bool       `json:",omitempty"`
	String string     `json:",omitempty"`
	Zero   Zero       `json:",omitempty"`
	NoZero Base       `json:",omitempty"`
	Ptr    **int      `json:",omitempty"`
	Time   time.Time  `json:",omitempty"`
	Addr   netip.Addr `json:",omitempty"`
	Any    any        `json:",omitempty"`
	Slice  []string   `json:",omitempty"`
	Num    int        `json:",string"`
	Ptrs   **int64    `json:",string"`
	Raw    jsontext.Value
	Old    json.RawMessage
	Case   string `json:"case,case:ignore"`
	Unset  *int   `json:",omitzero"`
	Bytes  []byte
}

type Rest struct {
	A    int
	B    string          `json:",omitzero"`
	Rest map[string]bool `json:",embed"`
}

type Anything struct {
	A    int
	Rest jsontext.Value `json:",embed"`
}
