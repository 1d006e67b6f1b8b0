//gowasm:skip
package api

//gowasm:enum flags

// Above nothing.
type A int

// F is a function.
//
//gowasm:rename G
func F() {
	//gowasm:within a body nobody looks
}

//gowasm:readonly
var X int

// The flags.
//gowasm:skip
const (
	// One is the first.
	//gowasm:rename First
	One = 1
	Two = 2 //gowasm:rename Second
)

type I interface {
	//gowasm:union
	fmt.Stringer
	//gowasm:GET /x
	M()
} //gowasm:optional

//gowasm:at the end
