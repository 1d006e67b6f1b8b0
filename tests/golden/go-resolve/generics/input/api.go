package app

import (
	"cmp"
	"fmt"
)

type (
	Signed   interface{ ~int | ~int8 }
	Unsigned interface{ ~uint | ~uint8 }
	Integer  interface{ Signed | Unsigned }
	Small    interface {
		Integer
		~int8 | uint8
	}
	None interface {
		int
		string
	}
	Text interface {
		~string
		fmt.Stringer
	}
	Own   int8
	Exact interface {
		Signed
		Own | int
	}
	Wide interface{ any | int }
	Keys interface{ comparable }
)

type Page[T any] struct {
	Items []T
	Next  *Page[T]
}

type Pair[K comparable, V int | string | []V2, V2 any] struct {
	Key   K
	Value V
}

type Sorted[T cmp.Ordered] []T

type Stringers[T fmt.Stringer] map[string]T

type Same[T Same[T]] interface{ Equal(T) bool }

type List[T any] = []T

type Texts = List[string]

type Book struct {
	Pages Page[Page[string]]
	Pair  Pair[string, int, bool]
	Map   map[string]List[Sorted[int]]
	Texts
}

type Id[T any] string

const First Id2 = "first"

type Id2 Id[Book]
