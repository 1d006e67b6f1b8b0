// Package v1 holds what only encoding/json prints: encoding/json/v2 refuses it.
package v1

//corpus:wrong {"v":true}
//corpus:wrong {"v":"yes"}
//corpus:wrong {"v":null}
type QuotedBool struct {
	V bool `json:"v,string"`
}

//corpus:wrong {"v":"x"}
//corpus:wrong {"v":1}
type QuotedString struct {
	V string `json:"v,string"`
}

//corpus:wrong {"v":["1"]}
type QuotedSlice struct {
	V []int `json:"v,string"`
}

//corpus:wrong {"v":{"v":"1"}}
//corpus:wrong {"v":{"v":true}}
type QuotedStruct struct {
	V struct {
		V int `json:"v"`
	} `json:"v,string"`
}

//corpus:wrong {"v":{"a":"1"}}
type QuotedMap struct {
	V map[string]int `json:"v,string"`
}

//corpus:wrong {"v":1}
type QuotedPointerToPointer struct {
	V **string `json:"v,string"`
}

//corpus:wrong {"hidden":1}
//corpus:wrong null
type OnlyUnexported struct {
	hidden int
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
type QuotedSpoken struct {
	V spoken `json:"v,string"`
}

type spoken string

const (
	spokenA spoken = "a"
	spokenB spoken = "b"
)

func (*spoken) MarshalText() ([]byte, error) { return []byte("spoken"), nil }
