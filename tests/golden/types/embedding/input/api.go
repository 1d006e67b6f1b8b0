package api

type Base struct {
	ID   string `json:"id"`
	Name string
	Same int
}

type Other struct {
	Same  int
	Extra bool `json:"extra"`
}

type Tagged struct {
	X int `json:"Name"`
}

type hidden struct {
	Shown   int
	private int
}

type Number int

type number int

type Strings []string

type Shape interface{ Area() float64 }

// Flat has the fields of Base.
type Flat struct {
	Base
	Own int
}

type Shadow struct {
	Base
	Name bool
}

// Ambiguous has no Same.
type Ambiguous struct {
	Base
	Other
}

// TagWins has the Name of Tagged.
type TagWins struct {
	Base
	Tagged
}

type Pointers struct {
	*Base
	*hidden
	Own int
}

type Named struct {
	Base   `json:"base"`
	*Other `json:"other,omitempty"`
}

type NonStructs struct {
	Number
	number
	Strings
	Shape
	*Inner
}

type Inner int

type Deep struct {
	Middle
	*Optional
}

type Middle struct{ Base }

type Optional struct{ Other }

type Recursive struct {
	*Recursive
	Name string
}

type Twice struct {
	Left
	Right
}

type Left struct{ Base }

type Right struct{ Base }
