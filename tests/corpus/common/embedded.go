package corpus

type inner struct {
	A int    `json:"a"`
	B string `json:"b"`
}

// Base is embedded.
//
//corpus:wrong {"id":"1","name":"x"}
type Base struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
}

//corpus:wrong {"Base":{"id":1,"name":""},"more":true}
//corpus:wrong {"more":true}
//corpus:wrong {"id":1,"name":null,"more":true}
type Embedded struct {
	Base
	More bool `json:"more"`
}

//corpus:wrong {"id":"1","name":"","more":true}
//corpus:wrong {"Base":null,"more":true}
type EmbeddedPointer struct {
	*Base
	More bool `json:"more"`
}

//corpus:wrong {"id":1,"name":"","more":true}
//corpus:wrong {"base":null,"more":true}
type EmbeddedWithTag struct {
	Base `json:"base"`
	More bool `json:"more"`
}

//corpus:wrong {"base":{"id":1}}
//corpus:wrong {}
type EmbeddedPointerWithTag struct {
	*Base `json:"base"`
}

//corpus:wrong {"id":1,"name":""}
type EmbeddedIgnored struct {
	Base `json:"-"`
	More bool `json:"more"`
}

//corpus:wrong {"inner":{"a":1,"b":""}}
//corpus:wrong {"a":1}
type EmbeddedUnexported struct {
	inner
}

//corpus:wrong {"inner":null}
//corpus:wrong {"a":"1","b":""}
type EmbeddedUnexportedPointer struct {
	*inner
	C int `json:"c,omitempty"`
}

//corpus:wrong {"id":1,"name":1}
//corpus:wrong {"id":1,"name":"a"}
type Shadowed struct {
	Base
	Name []int `json:"name"`
}

type left struct{ X, L int }
type right struct {
	X string
	R int
}

//corpus:wrong {"X":1,"L":1,"R":1}
//corpus:wrong {"L":1}
type Ambiguous struct {
	left
	right
}

type tagged struct {
	X string `json:"X"`
}

//corpus:wrong {"X":1,"L":1}
//corpus:wrong {"L":1}
type AmbiguousTagWins struct {
	left
	tagged
}

type deep1 struct{ deep2 }
type deep2 struct{ deep3 }
type deep3 struct {
	Deep string `json:"deep"`
}

//corpus:wrong {"deep":1}
//corpus:wrong {"deep2":{}}
//corpus:wrong {}
type EmbeddedDeep struct {
	deep1
}

type deepPointer1 struct{ *deep2 }

//corpus:wrong {"deep":null}
//corpus:wrong {"deep":1}
type EmbeddedDeepPointer struct {
	deepPointer1
}

type diamondLeft struct{ deep3 }
type diamondRight struct{ deep3 }

//corpus:wrong {"deep":"x"}
//corpus:wrong {}
type Diamond struct {
	diamondLeft
	diamondRight
	V int
}

//corpus:wrong {"V":1,"W":{"V":2}}
//corpus:wrong {"V":null,"W":null}
type EmbeddedRecursive struct {
	V int
	*EmbeddedRecursive
	W *EmbeddedRecursive
}

type aliasOfBase = Base

//corpus:wrong {"aliasOfBase":{"id":1,"name":""}}
//corpus:wrong {"id":1}
type EmbeddedAlias struct {
	aliasOfBase
}

type box[T any] struct {
	Value T `json:"value"`
}

//corpus:wrong {"value":1}
//corpus:wrong {}
type EmbeddedGeneric struct {
	box[string]
}

//corpus:wrong {"box":{"value":1}}
//corpus:wrong {"value":"x"}
type EmbeddedGenericPointer struct {
	*box[int]
}

//corpus:wrong {"id":1,"name":"","a":1}
//corpus:wrong {"a":1,"b":""}
type EmbeddedSeveral struct {
	Base
	inner
}

//corpus:wrong {"id":1}
//corpus:wrong {"id":null,"name":"x"}
type EmbeddedAndOuterOmitempty struct {
	Base
	Name string `json:"name,omitempty"`
	ID   string `json:"id"`
}

type emptyEmbedded struct{}

//corpus:wrong {"emptyEmbedded":{},"A":1}
//corpus:wrong {}
type EmbeddedEmpty struct {
	emptyEmbedded
	A int
}

//corpus:wrong {"x":{"a":1}}
//corpus:wrong {"x":null}
type EmbeddedUnexportedWithTag struct {
	X inner `json:"x"`
}
