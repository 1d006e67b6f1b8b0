package api

import (
	"encoding"
	"fmt"
)

type Shape interface{ Area() float64 }

type Unused interface{ Nothing() }

type Uses struct {
	Shape   Shape
	Any     interface{}
	Text    encoding.TextMarshaler
	String  fmt.Stringer `json:",omitempty"`
	Shapes  []Shape
	Inline  interface{ X() }
	Failure error
	Errors  []error `json:"errors,omitempty"`
}
