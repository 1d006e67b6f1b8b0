package api

// Task is documented.
//
//gowasm:rename Todo
//go:generate stringer
//nolint:all
type Task struct {
	//gowasm:type Record<string, number>
	//gowasm:optional
	A any // still text
	B int //gowasm:skip
	// Doc.
	C int //gowasm:readonly
	//gowasm:
	D int
	//gowasm:type	string | null  	
	E int
	// gowasm:skip is text, as a space is before it
	F int
}

//gowasm:enum flags
const (
	X = 1 //gowasm:skip
)
