package api

import "cmp"

// Page is a part of a list.
type Page[T any] struct {
	Items []T      `json:"items"`
	Next  *Page[T] `json:"next,omitempty"`
	First T        `json:"first"`
	Maybe *T
	Zero  T `json:",omitempty"`
}

type Number interface {
	~int | ~int32 | ~float64
}

type Range[T Number] struct{ Low, High T }

type Ordered[T cmp.Ordered] struct{ Value T }

type Named[T interface {
	~string
	String() string
}] struct{ Value T }

type Methods[T interface{ String() string }] struct{ Value T }

type Dict[K comparable, V any] map[K]V

type Set[T comparable] map[T]struct{}

type Pair[A, B any] struct {
	A A
	B B
}

type Quoted[T any] struct {
	Value T `json:",string"`
}

type Wrapped[T any] struct{ Page Page[T] }

type Alias[T any] = Page[T]

type Embeds[T any] struct {
	Pair[T, string]
	More T
}

type Tree[T any] struct {
	Value       T
	Left, Right *Tree[T]
}

type State string

const Open State = "open"

type ID string

type Text int

func (Text) MarshalText() ([]byte, error) { return nil, nil }

type Uses struct {
	Strings   Page[string]
	Bytes     Page[byte]
	WrapBytes Wrapped[byte]
	Slices    Page[[]int]
	Pointers  *Page[*Uses]
	Range     Range[float64]
	TextRange Range[Text]
	Ordered   Ordered[string]
	Dict      Dict[string, int]
	IDs       Dict[ID, bool]
	Small     Dict[int16, bool]
	Wide      Dict[int64, bool]
	States    Dict[State, *int]
	Texts     Set[Text]
	Pair      Pair[int, []string]
	Quoted    Quoted[int]
	Unquoted  Quoted[[]int]
	Alias     Alias[int]
	Embeds    Embeds[bool]
	Tree      Tree[byte]
	Nested    Pair[Pair[int, int], Page[byte]]
}
