package corpus

import "encoding/json"

//corpus:open any JSON may come of a method that nobody has looked into
type MarshalJSON struct{ A int }

func (MarshalJSON) MarshalJSON() ([]byte, error) { return []byte(`[1,"two",{"three":null}]`), nil }

func (*MarshalJSON) UnmarshalJSON([]byte) error { return nil }

//corpus:wrong {"w":1}
//corpus:wrong {}
type FieldOfMarshalJSON struct {
	V MarshalJSON `json:"v"`
}

//corpus:wrong {"A":1}
//corpus:wrong null
//corpus:wrong 1
type MarshalText struct{ A int }

func (MarshalText) MarshalText() ([]byte, error) { return []byte("text"), nil }

//corpus:wrong {"v":{"A":1}}
//corpus:wrong {"v":null}
type FieldOfMarshalText struct {
	V MarshalText `json:"v"`
}

//corpus:wrong {"v":{"A":1}}
//corpus:wrong {"v":1}
type PointerToMarshalText struct {
	V *MarshalText `json:"v"`
}

//corpus:wrong {"v":[1]}
type SliceOfMarshalText struct {
	V []MarshalText `json:"v"`
}

//corpus:wrong 1
//corpus:wrong null
//corpus:wrong-v2 {"A":1}
type PointerMarshalText struct{ A int }

func (*PointerMarshalText) MarshalText() ([]byte, error) { return []byte("text"), nil }

//corpus:wrong {"v":{"A":1}}
//corpus:wrong {"v":1}
type PointerToPointerMarshalText struct {
	V *PointerMarshalText `json:"v"`
}

//corpus:wrong {"v":[{"A":1}]}
//corpus:wrong {"v":[1]}
type SliceOfPointerMarshalText struct {
	V []PointerMarshalText `json:"v"`
}

//corpus:wrong {"v":{"a":1}}
//corpus:wrong-v2 {"v":{"a":{"A":1}}}
type MapOfPointerMarshalText struct {
	V map[string]PointerMarshalText `json:"v"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
//corpus:wrong-v2 {"v":{"A":1}}
type FieldOfPointerMarshalText struct {
	V PointerMarshalText `json:"v"`
}

// Hex is text.
//
//corpus:wrong 1
//corpus:wrong [1]
type Hex []byte

func (h Hex) MarshalText() ([]byte, error) { return []byte("ff"), nil }

// Celsius is text.
//
//corpus:wrong 1.5
type Celsius float64

func (c Celsius) MarshalText() ([]byte, error) { return []byte("1C"), nil }

//corpus:wrong {"v":{"a":"1"}}
//corpus:wrong {"v":1}
type MapOfMarshalTextKey struct {
	V map[Celsius]int `json:"v"`
}

//corpus:wrong {"v":1}
type OmitemptyMarshalText struct {
	V Hex `json:"v,omitempty"`
}

// Promoting has what it embeds as its own method.
//
//corpus:open any JSON
type Promoting struct {
	promoted
}

type promoted struct{ A int }

func (promoted) MarshalJSON() ([]byte, error) { return []byte(`1`), nil }

//corpus:wrong "x"
//corpus:wrong {}
type NotAMarshaler struct {
	V int
}

func (NotAMarshaler) MarshalText(int) ([]byte, error) { return nil, nil }

//corpus:wrong {"v":1,"x":1}
//corpus:wrong {}
type RawMessages struct {
	V json.RawMessage  `json:"v"`
	W *json.RawMessage `json:"w,omitempty"`
}

//corpus:wrong {"v":{}}
//corpus:wrong {"v":"1"}
//corpus:wrong {"v":null}
type Number struct {
	V json.Number `json:"v"`
}
