// Package v2 holds what encoding/json/v2 does in its own way.
package v2

import (
	"encoding/json/jsontext"
	"time"
)

type known struct {
	ID int `json:"id"`
}

//corpus:wrong {"id":"1"}
//corpus:wrong {}
type EmbedByTag struct {
	V known `json:",embed"`
}

//corpus:wrong {"V":{"id":1}}
//corpus:wrong {"id":null}
type EmbedPointerByTag struct {
	V *known `json:",embed"`
	W int    `json:"w,omitzero"`
}

//corpus:wrong {"id":"1"}
//corpus:wrong {"id":1,"more":"x"}
type EmbedMap struct {
	ID   int            `json:"id"`
	Rest map[string]int `json:",embed"`
}

//corpus:wrong {"id":"1"}
//corpus:wrong {"Rest":{}}
type EmbedValue struct {
	ID   int            `json:"id"`
	Rest jsontext.Value `json:",embed"`
}

//corpus:wrong {"ID":1}
type CaseIgnore struct {
	ID int `json:"id,case:ignore"`
}

//corpus:wrong {"id":1}
type CaseStrict struct {
	ID int `json:"ID,case:strict"`
}

//corpus:wrong {"v":""}
//corpus:wrong {"v":1}
type OmitemptyMarshaler struct {
	V text `json:"v,omitempty"`
}

type text struct{ s string }

func (t text) MarshalText() ([]byte, error) { return []byte(t.s), nil }

//corpus:wrong {"v":{"a":""}}
//corpus:wrong {"v":null}
type OmitemptyStruct struct {
	V struct {
		A string `json:"a,omitempty"`
	} `json:"v,omitempty"`
}

//corpus:wrong {}
//corpus:wrong {"v":"0"}
type OmitemptyNumber struct {
	V int `json:"v,omitempty"`
}

//corpus:wrong {}
//corpus:wrong {"v":null}
type OmitemptyBool struct {
	V bool `json:"v,omitempty"`
}

//corpus:wrong {"v":[1,2]}
//corpus:wrong {"v":null}
type Bytes struct {
	V [2]byte `json:"v"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":["1"]}
type QuotedInt struct {
	V int64 `json:"v,string"`
}

//corpus:wrong {"v":{"true":"1"}}
//corpus:wrong {"v":null}
type MapOfBools struct {
	V map[string]bool `json:"v"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":1}
type Time struct {
	V time.Time `json:"v"`
}

type to struct{ V int }

func (to) MarshalJSONTo(enc *jsontext.Encoder) error { return enc.WriteToken(jsontext.String("to")) }

//corpus:wrong {}
//corpus:wrong {"w":1}
type MarshalJSONTo struct {
	V to `json:"v"`
}

//corpus:wrong {"v":{"a":null}}
//corpus:wrong {"v":null}
type NilMaps struct {
	V map[string]map[string]int `json:"v"`
}

//corpus:wrong {"v":[null]}
type NilSlices struct {
	V [][]int `json:"v"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
type NilBytes struct {
	V []byte `json:"v"`
}
