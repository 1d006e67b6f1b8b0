package corpus

import "time"

//corpus:wrong {"v":1}
//corpus:wrong {}
type AliasOfStruct = String

//corpus:wrong 1
type AliasOfBasic = string

//corpus:wrong 1
//corpus:wrong null
type AliasOfTime = time.Time

//corpus:wrong ["a"]
type AliasOfSlice = []int

//corpus:wrong {"v":1}
type AliasOfPointer = *String

//corpus:wrong {"a":{"v":1},"b":"x","c":"","d":[],"e":null}
//corpus:wrong {"a":{"v":"a"},"b":"x","c":"","d":["x"],"e":null}
type FieldsOfAliases struct {
	A AliasOfStruct  `json:"a"`
	B AliasOfBasic   `json:"b"`
	C AliasOfTime    `json:"c"`
	D AliasOfSlice   `json:"d"`
	E AliasOfPointer `json:"e"`
}

//corpus:wrong {"v":1}
type AliasOfAlias = AliasOfStruct

//corpus:wrong {"A":"1"}
type AliasOfAnonymous = struct{ A int }

//corpus:open its argument decides
type GenericAlias[T any] = Pair[T, int]

//corpus:wrong {"v":{"first":1,"second":1}}
type FieldOfGenericAlias struct {
	V GenericAlias[string] `json:"v"`
}

//corpus:wrong "purple"
//corpus:wrong 1
type AliasOfEnum = Color
