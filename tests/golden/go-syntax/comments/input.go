/*
Package api
*/
package api

// One

// Two
type A int /* no */ /* way */; type B int // yes

// Above.
type (
	// C
	C int

	D int // D
)

/* not above */ type E int

type F /* inside */ struct { // not above G
	G int /* behind G */
	H /* in */ int
	// above I
	I int
	J int // behind J
	// not J

	//
	//   indented
	//
	//
	//	tab
	//
	K int
}
