package app

import "time"

type Value struct{ A int }

func (Value) OnValue()    {}
func (*Value) OnPointer() {}

type Embeds struct{ Value }

type EmbedsPointer struct{ *Value }

type Deep struct{ Embeds }

type Shadows struct {
	Value
	OnValue string
}

type One struct{ Value }

type Two struct{ Value }

// Ambiguous has nothing of Value: both are at the same depth.
type Ambiguous struct {
	One
	Two
}

// Settled is shallower than what is ambiguous.
type Settled struct {
	Ambiguous
	A string
}

// Clash has Name twice at the same depth, which hides that of Below.
type Clash struct {
	Left
	Right
	Holder
}

type (
	Left   struct{ Name string }
	Right  struct{ Name int }
	Holder struct{ Below }
	Below  struct{ Name, Other bool }
)

type Stamp struct {
	time.Time
	Note string
}

type Iface interface{ Do() }

type EmbedsInterface struct{ Iface }

type FromStruct Embeds

type FromValue Value

type Alias = Value

type EmbedsAlias struct{ Alias }

func (Alias) ByAlias() {}

type Loop struct {
	*Loop
	Other *Knot
}

type Knot struct {
	*Loop
	Name string
}

type Box[T any] struct{ V T }

func (b *Box[E]) MarshalJSON() ([]byte, error) { return nil, nil }
func (b Box[E]) Get() E                       { return b.V }

type EmbedsGeneric struct {
	Box[Value]
	*Tree
}

type Tree struct{ Left, Right *Tree }
