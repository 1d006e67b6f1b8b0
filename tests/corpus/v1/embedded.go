package v1

import (
	"encoding/json"
	"fmt"
	"time"
)

type named string

// Named is embedded under its own name.
//
//corpus:open a helper
type Named string

//corpus:wrong {"Named":1}
//corpus:wrong {}
type EmbeddedNonStruct struct {
	Named
}

//corpus:wrong {"named":"a","A":1}
//corpus:wrong {}
type EmbeddedUnexportedNonStruct struct {
	named
	A int
}

//corpus:wrong {"Named":1}
//corpus:wrong {}
type EmbeddedPointerToNonStruct struct {
	*Named
}

// Strings is a list.
//
//corpus:open a helper
type Strings []string

//corpus:wrong {"Strings":[1]}
//corpus:wrong {}
type EmbeddedSlice struct {
	Strings
}

//corpus:wrong {}
//corpus:wrong {"Stringer":1,"A":"x"}
type EmbeddedInterface struct {
	fmt.Stringer
	A int
}

//corpus:wrong {"Time":"x"}
//corpus:wrong {"A":1}
//corpus:wrong 1
type EmbeddedTime struct {
	time.Time
	A int
}

//corpus:wrong {"A":1}
//corpus:wrong 1
type EmbeddedPointerToTime struct {
	*time.Time
}

//corpus:wrong {"a":1}
//corpus:wrong {"Time":1,"a":1}
type EmbeddedTimeWithName struct {
	time.Time `json:"at"`
	A         int `json:"a"`
}

type marshaler struct{ A int }

func (marshaler) MarshalText() ([]byte, error) { return []byte("x"), nil }

//corpus:wrong {"A":1}
//corpus:wrong {"A":1,"B":1}
//corpus:wrong null
type PromotedMarshalText struct {
	marshaler
	B int
}

// Text is a marshaler.
//
//corpus:open a helper
type Text struct{ A int }

func (Text) MarshalText() ([]byte, error) { return []byte("x"), nil }

// Other is another.
//
//corpus:open a helper
type Other struct{ B int }

func (Other) MarshalText() ([]byte, error) { return []byte("y"), nil }

//corpus:wrong "x"
//corpus:wrong {"Text":"x"}
//corpus:wrong {"A":1}
type AmbiguousMarshalText struct {
	Text
	Other
}

//corpus:wrong 1
//corpus:wrong {"A":1,"C":1}
type PromotedWithName struct {
	Text `json:"text"`
	C    int
}

//corpus:wrong "x"
//corpus:wrong {"V":1}
type MarshalerWithWrongSignature struct {
	V string
}

func (MarshalerWithWrongSignature) MarshalJSON() string { return "" }

//corpus:wrong {"v":{}}
//corpus:wrong {"v":"x","w":1}
type NumberQuoted struct {
	V json.Number `json:"v,string"`
}

//corpus:wrong {"v":1.5}
type DurationAsNumber struct {
	V time.Duration `json:"w"`
}

//corpus:wrong {"v":"1s"}
//corpus:wrong {"v":null}
type DurationQuoted struct {
	V time.Duration `json:"v,string"`
}

//corpus:wrong {"A":1,"a b":1}
//corpus:wrong {"a b":1,"'b'":1}
type TagNotValid struct {
	A int `json:"a b"`
	B int `json:"'b'"`
}

//corpus:wrong {"v":{"k":null}}
//corpus:wrong {"v":{"k":"a"}}
type MapOfIntKeysOfBools struct {
	V map[int]int `json:"v"`
}

//corpus:wrong {"A":1}
//corpus:wrong {}
type TagDashComma struct {
	A int `json:"-,"`
}

// Of what is not exported, Go 1.27 calls no method, and leaves it out instead.
//
//corpus:wrong {"w":"1"}
//corpus:wrong {"v":1,"w":1}
type UncalledWithin struct {
	uncalled `json:"v"`
	W        int `json:"w"`
}

type uncalled struct{ A int }

func (*uncalled) UnmarshalJSON([]byte) error { return nil }
