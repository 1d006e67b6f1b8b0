package api

// Shape is sealed.
//gowasm:union kind
type Shape interface {
	// Area is a method.
	Area(scale float64) (float64, error)
	isShape() // hidden
	fmt.Stringer
	comparable
	~int | ~string | List[int]
}
type Empty interface{}
