package corpus

import "cmp"

//corpus:wrong {"items":[1],"next":null}
//corpus:wrong {"items":[],"next":1}
type PageOfStrings struct {
	Page[string]
	Next *string `json:"next"`
}

//corpus:open its argument decides
type Page[T any] struct {
	Items []T `json:"items"`
	Total int `json:"total"`
}

//corpus:open its arguments decide
type Pair[A, B any] struct {
	First  A `json:"first"`
	Second B `json:"second"`
}

//corpus:wrong {"v":{"first":1,"second":1}}
//corpus:wrong {"v":{"first":"a","second":"b"}}
type FieldOfPair struct {
	V Pair[string, int] `json:"v"`
}

//corpus:wrong {"v":{"items":["a"],"total":1}}
//corpus:wrong {"v":{"items":[{"v":1}],"total":1}}
type FieldOfPage struct {
	V Page[String] `json:"v"`
}

//corpus:wrong {"v":{"items":[{"first":1,"second":[]}],"total":1}}
type NestedGenerics struct {
	V Page[Pair[string, []int]] `json:"v"`
}

//corpus:open its argument decides
type Linked[T any] struct {
	Value T          `json:"value"`
	Next  *Linked[T] `json:"next"`
}

//corpus:wrong {"v":{"value":1,"next":{"value":"a","next":null}}}
type FieldOfLinked struct {
	V Linked[int] `json:"v"`
}

//corpus:open its arguments decide
type Lookup[K comparable, V any] struct {
	Values map[K]V `json:"values"`
}

//corpus:wrong {"v":{"values":{"a":1}}}
//corpus:wrong {"v":{"values":{"1":1}}}
type FieldOfLookup struct {
	V Lookup[int, string] `json:"v"`
}

//corpus:wrong {"v":{"values":{"purple":1}}}
//corpus:wrong {"v":{"values":{"red":"1"}}}
type FieldOfLookupOfEnum struct {
	V Lookup[Color, int] `json:"v"`
}

//corpus:open its argument decides
type Ordered[T cmp.Ordered] struct {
	Min T `json:"min"`
	Max T `json:"max"`
}

//corpus:wrong {"v":{"min":1,"max":2}}
type FieldOfOrdered struct {
	V Ordered[string] `json:"v"`
}

type numeric interface{ ~int | ~int64 | ~float64 }

//corpus:open its argument decides
type Sum[T numeric] struct {
	Sum T `json:"sum"`
}

//corpus:wrong {"v":{"sum":null}}
type FieldOfSum struct {
	V Sum[float64] `json:"v"`
}

//corpus:wrong [1]
//corpus:wrong {}
type Names = GenericList[string]

//corpus:open its argument decides
type GenericList[T any] []T

//corpus:open its argument decides
type GenericMap[V any] map[string]V

//corpus:wrong {"v":{"a":1}}
//corpus:wrong {"v":[]}
type FieldOfGenericMap struct {
	V GenericMap[bool] `json:"v"`
}

//corpus:open its argument decides
type Optional[T any] struct {
	Value *T `json:"value,omitempty"`
}

//corpus:wrong {"v":{"value":"1"}}
//corpus:wrong {"v":{"value":null}}
type FieldOfOptional struct {
	V Optional[int] `json:"v"`
}

//corpus:wrong {"v":{"items":[null],"total":0}}
//corpus:wrong {"v":{"items":[1],"total":0}}
type GenericOfEnum struct {
	V Page[Color] `json:"v"`
}

// Hidden has a method that its arguments do not change.
//
//corpus:wrong {"v":1}
type Hidden[T any] struct{ v T }

func (Hidden[T]) MarshalText() ([]byte, error) { return []byte("hidden"), nil }

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
type FieldOfHidden struct {
	V Hidden[int] `json:"v"`
}

//corpus:wrong {"v":{"first":[1],"second":{}}}
type GenericOfAnonymous struct {
	V Pair[[]string, struct{ A int }] `json:"v"`
}

//corpus:open its arguments decide
type Pages[K comparable, V any] map[K]V

//corpus:wrong {"v":{"purple":1}}
//corpus:wrong {"v":{"red":"1"}}
type FieldOfPagesOfEnum struct {
	V Pages[Color, int] `json:"v"`
}

//corpus:open its argument decides
type PagesWithin[K comparable] struct {
	V Pages[K, *K] `json:"v"`
	W []Pages[K, int]
}

//corpus:wrong {"v":{"v":{"0":7},"W":null}}
//corpus:wrong {"v":{"v":{"7":0},"W":null}}
type FieldOfPagesWithin struct {
	V PagesWithin[Level] `json:"v"`
}

//corpus:wrong {"x":1}
type ByNumber[K ~int, V any] map[K]V

//corpus:wrong {"v":{"x":true}}
type FieldOfByNumber struct {
	V ByNumber[int, bool] `json:"v"`
}

// Open types are made of others that are written out, and have arguments of their own in them.
//
//corpus:open its argument decides
type Open[T any] struct {
	V Pages[Color, T]   `json:"v"`
	W Pages[Color, []T] `json:"w"`
	X []Open2[*T]       `json:"x"`
}

//corpus:wrong {"v":{"v":{"red":1},"w":null,"x":null}}
//corpus:wrong {"v":{"v":{"purple":"a"},"w":null,"x":null}}
//corpus:wrong {"v":{"v":null,"w":{"red":[1]},"x":null}}
type FieldOfOpen struct {
	V Open[string] `json:"v"`
}

//corpus:wrong {"v":{"v":null,"w":{"red":[1]},"x":null}}
type FieldOfOpenBytes struct {
	V Open[byte] `json:"v"`
}

//corpus:open its argument decides
type OpenKeys[K comparable] struct {
	V Pages[Color, Pages[K, int]] `json:"v"`
	L []Lookup[Level, K]          `json:"l"`
}

//corpus:wrong {"v":{"v":{"red":{"x":1}},"l":null}}
type FieldOfOpenKeys struct {
	V OpenKeys[Level] `json:"v"`
}

//corpus:open its argument decides
type Open2[T any] struct {
	V Pages[Color, T] `json:"v"`
}
