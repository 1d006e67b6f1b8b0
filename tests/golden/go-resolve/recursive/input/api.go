package app

type T T

type (
	A struct{ B B }
	B struct{ C [2]C }
	C struct{ A }
)

type Fine struct {
	Next  *Fine
	List  []Fine
	Map   map[string]Fine
	Func  func(Fine) Fine
	Other Tree[Fine]
}

type Tree[N any] struct{ Left, Right *Tree[N] }

type Box[N any] struct{ Value N }

type Boxed struct{ Box Box[Boxed] }

type Shrinks[N any] struct{ Inner *Shrinks[Box[N]] }

type Grows[N any] struct{ Inner Grows[Box[N]] }

type (
	Alias  = Other
	Other  = Third
	Third  = []Alias
	Self   = *Self
	Params[N any] = map[string]Params[N]
	Good   = *Node
)

type Node struct{ Next Good }

type (
	I interface{ J }
	J interface{ K }
	K interface {
		M()
		I
	}
)

type Array [len(Array{})]int

type Sized [Length]int

const Length = len(Sized{}) + 1
