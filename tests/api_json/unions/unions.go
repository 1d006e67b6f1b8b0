// Package unions has sealed interfaces.
package unions

// Shape is sealed.
//
//gowasm:union
type Shape interface{ isShape() }

// Circle is one, and has the property.
type Circle struct {
	Kind   string  `json:"kind" gowasm:"type='circle'"`
	Radius float64 `json:"radius"`
}

// Square is one by its pointer only.
type Square struct {
	Kind string  `json:"kind" gowasm:"type='square'"`
	Side float64 `json:"side,omitempty"`
	Sub  *Square `json:"sub,omitempty"`
}

func (Circle) isShape()  {}
func (*Square) isShape() {}

// Event is sealed; none of its types has the property.
//
//gowasm:union type
type Event interface{ isEvent() }

// Opened is one.
type Opened struct {
	At    string `json:"at"`
	Shape Shape  `json:"shape"`
}

// Closed is one without fields.
type Closed struct{}

func (Opened) isEvent() {}
func (Closed) isEvent() {}

// Drawing holds unions in all ways.
type Drawing struct {
	Main   Shape            `json:"main"`
	Shapes []Shape          `json:"shapes"`
	ByName map[string]Shape `json:"byName"`
	Events []Event          `json:"events"`
	Circle Circle           `json:"circle"`
	Square *Square          `json:"square"`
}

// Shapes are many.
type Shapes []Shape
