package api

//gowasm:frobnicate
type A struct {
	X int //gowasm:enum union
	Y int `gowasm:"readonly,readwrite"`
	Z int `gowasm:"name"`
	V int `gowasm:"type="`
	W int "gowasm:\"skip=1\""
	//gowasm:skip now
	U int
}

//gowasm:rename
type B struct{ X int }

//gowasm:rename not-a-name
type C struct{ X int }

//gowasm:type
type D struct{ X int }

//gowasm:enum maybe
type E int

const (
	//gowasm:optional
	E1 E = 1
	E2 E = 2
)

//gowasm:skip
type F struct{ X int }

type G struct{ F F }

//gowasm:optional
type H struct{ X int }
