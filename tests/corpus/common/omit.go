package corpus

import "time"

//corpus:wrong {"v":null}
//corpus:wrong {"v":1}
type OmitemptyString struct {
	V string `json:"v,omitempty"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":"1"}
type OmitemptyInt struct {
	V int `json:"v,omitempty"`
}

//corpus:wrong-v1 {"v":false}
//corpus:wrong {"v":null}
//corpus:wrong {"v":"true"}
type OmitemptyBool struct {
	V bool `json:"v,omitempty"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":"x"}
type OmitemptyPointer struct {
	V *int `json:"v,omitempty"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":[1]}
type OmitemptySlice struct {
	V []string `json:"v,omitempty"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":[]}
type OmitemptyMap struct {
	V map[string]int `json:"v,omitempty"`
}

//corpus:wrong-v1 {}
//corpus:wrong {"v":null}
//corpus:wrong {"v":{"v":1}}
type OmitemptyStruct struct {
	V String `json:"v,omitempty"`
}

//corpus:wrong {}
//corpus:wrong {"v":[1,2]}
//corpus:wrong {"v":null}
type OmitemptyArray struct {
	V [3]int `json:"v,omitempty"`
}

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":null}
type OmitemptyEmptyArray struct {
	V [0]int `json:"v,omitempty"`
}

//corpus:wrong {}
//corpus:wrong {"v":null}
//corpus:wrong {"v":0}
type OmitemptyTime struct {
	V time.Time `json:"v,omitempty"`
}

//corpus:wrong {"v":1}
type OmitemptyBytes struct {
	V []byte `json:"v,omitempty"`
}

//corpus:wrong {"w":1}
type OmitemptyInterface struct {
	V any `json:"v,omitempty"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":"1"}
type OmitzeroInt struct {
	V int `json:"v,omitzero"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":{}}
type OmitzeroStruct struct {
	V String `json:"v,omitzero"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":[1]}
type OmitzeroSlice struct {
	V []string `json:"v,omitzero"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":1}
type OmitzeroTime struct {
	V time.Time `json:"v,omitzero"`
}

//corpus:wrong {"v":null}
type OmitzeroPointer struct {
	V *String `json:"v,omitzero"`
}

//corpus:wrong {"v":[1,2]}
//corpus:wrong {"v":null}
type OmitzeroArray struct {
	V [3]int `json:"v,omitzero"`
}

type temperature float64

func (t temperature) IsZero() bool { return t < -273 }

//corpus:wrong {"v":null}
//corpus:wrong {"v":"cold"}
type OmitzeroMethod struct {
	V temperature `json:"v,omitzero"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":1}
type OmitemptyOmitzero struct {
	V []string `json:"v,omitempty,omitzero"`
}

//corpus:wrong {"v":"a","w":1}
//corpus:wrong {"w":null}
type OmitemptyMixed struct {
	V string `json:"v,omitempty"`
	W string `json:"w"`
}

//corpus:wrong {"color":"","level":1,"on":true}
//corpus:wrong {"color":"red","level":0,"on":true}
//corpus:wrong {"color":"red","level":1,"on":false}
//corpus:wrong {"month":0}
type OmitzeroOfEnums struct {
	Color  Color        `json:"color,omitzero"`
	Level  Level        `json:"level,omitzero"`
	On     bool         `json:"on,omitzero"`
	Month  time.Month   `json:"month,omitzero"`
	Others []Color      `json:"others,omitzero"`
	Text   EnumWithText `json:"text,omitzero"`
	Rights Flags        `json:"rights,omitzero"`
}

//corpus:wrong {"color":"purple"}
type OmitemptyPointers struct {
	Color *Color `json:"color,omitempty"`
	On    *bool  `json:"on,omitempty"`
}

// Switched says itself what is zero.
type switched bool

func (s switched) IsZero() bool { return bool(s) }

//corpus:wrong {"v":"on"}
type OmitzeroOfSwitched struct {
	V switched `json:"v,omitzero"`
}
