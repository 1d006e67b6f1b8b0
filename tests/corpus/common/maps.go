package corpus

import (
	"net/netip"
	"time"
)

//corpus:wrong {"v":{"a":"1"}}
//corpus:wrong {"v":[]}
//corpus:wrong-v2 {"v":null}
type Map struct {
	V map[string]int `json:"v"`
}

//corpus:wrong {"a":1}
//corpus:wrong []
type NamedMap map[string]string

//corpus:wrong {"v":{"a":"1"}}
type MapOfNamedStringKey struct {
	V map[NamedString]int `json:"v"`
}

//corpus:wrong {"v":{"a":1}}
//corpus:wrong {"v":{"1":"x"}}
type MapOfIntKey struct {
	V map[int]int `json:"v"`
}

//corpus:wrong {"v":{"a":true}}
type MapOfInt8Key struct {
	V map[int8]bool `json:"v"`
}

//corpus:wrong {"v":{"x":true}}
type MapOfUint64Key struct {
	V map[uint64]bool `json:"v"`
}

//corpus:wrong {"v":{"x":true}}
//corpus:wrong {"v":{"1":"true"}}
type MapOfNamedIntKey struct {
	V map[NamedInt]bool `json:"v"`
}

//corpus:wrong {"v":{"a":"1"}}
type MapOfPrefixKey struct {
	V map[netip.Prefix]int `json:"v"`
}

//corpus:wrong {"v":{"a":"1"}}
type MapOfTextKey struct {
	V map[netip.Addr]int `json:"v"`
}

//corpus:wrong {"v":{"a":{"b":"c"}}}
//corpus:wrong {"v":{"a":1}}
//corpus:wrong-v2 {"v":{"a":null}}
type MapOfMaps struct {
	V map[string]map[string]int `json:"v"`
}

//corpus:wrong {"v":{"a":1}}
type MapOfSlices struct {
	V map[string][]string `json:"v"`
}

//corpus:wrong {"v":{"a":{"v":1}}}
//corpus:wrong {"v":{"a":null}}
type MapOfStructs struct {
	V map[string]String `json:"v"`
}

//corpus:wrong {"v":{"a":{"v":1}}}
type MapOfPointers struct {
	V map[string]*String `json:"v"`
}

//corpus:wrong {"v":[]}
//corpus:wrong {"v":"x"}
type MapOfAny struct {
	V map[string]any `json:"v"`
}

//corpus:wrong {"v":{"a":true}}
//corpus:wrong {"v":{"a":{"x":1}}}
type MapAsSet struct {
	V map[string]struct{} `json:"v"`
}

//corpus:wrong {"v":{"purple":1}}
//corpus:wrong {"v":{"red":"1"}}
type MapOfEnumKey struct {
	V map[Color]int `json:"v"`
}

//corpus:wrong {"v":{"a":"purple"}}
//corpus:wrong {"v":{"a":null}}
type MapOfEnums struct {
	V map[string]Color `json:"v"`
}

//corpus:wrong {"v":{"x":1}}
type MapOfIntEnumKey struct {
	V map[Level]int `json:"v"`
}

//corpus:wrong {"v":1}
type PointerToMap struct {
	V *map[string]int `json:"v"`
}

//corpus:wrong {"v":[{"a":"1"}]}
type SliceOfMaps struct {
	V []map[string]int `json:"v"`
}

//corpus:wrong {"v":{"a":"x"}}
//corpus:wrong {"v":{"1":1}}
type MapOfUintptrKey struct {
	V map[uintptr]string `json:"v"`
}

//corpus:wrong {"v":{"a":"1"}}
//corpus:wrong-v2 {"v":null}
type MapOfTimeKey struct {
	V map[time.Time]int `json:"v"`
}

//corpus:wrong {"v":{"a":"1"}}
type MapOfTimePointerKey struct {
	V map[*time.Time]int `json:"v"`
}

// Code has a method for values and one for keys.
//
//corpus:wrong {"v":{"a":"1"}}
type MapOfCodeKey struct {
	V map[Code]int `json:"v"`
}

//corpus:open anything may be in it
type Code int

func (Code) MarshalJSON() ([]byte, error) { return []byte("true"), nil }

func (Code) MarshalText() ([]byte, error) { return []byte("code"), nil }
