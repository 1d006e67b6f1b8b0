package api

import "time"

type JSON struct{ A int }

func (JSON) MarshalJSON() ([]byte, error) { return nil, nil }

type Text struct{ A int }

func (Text) MarshalText() ([]byte, error) { return nil, nil }

// PointerJSON prints itself only where it is addressable.
type PointerJSON struct{ A int }

func (*PointerJSON) MarshalJSON() ([]byte, error) { return nil, nil }

type PointerText struct{ A int }

func (*PointerText) MarshalText() ([]byte, error) { return nil, nil }

type Both struct{ A int }

func (Both) MarshalText() ([]byte, error)  { return nil, nil }
func (*Both) MarshalJSON() ([]byte, error) { return nil, nil }

// Stamp is a string, since it embeds one.
type Stamp struct {
	time.Time
	Note string
}

// Cancelled has two methods MarshalJSON, so none.
type Cancelled struct {
	time.Time
	JSON
	Note string
}

// Wrong has a method of another signature.
type Wrong struct{ A int }

func (Wrong) MarshalJSON() []byte { return nil }

type Byte byte

func (Byte) MarshalText() ([]byte, error) { return nil, nil }

type Enum int

const (
	One Enum = iota + 1
	Two
)

func (e Enum) MarshalText() ([]byte, error) { return nil, nil }

type Uses struct {
	JSON        JSON
	Text        Text
	TextPointer *Text
	PointerJSON PointerJSON
	AtPointer   *PointerJSON
	InSlice     []PointerText
	InMap       map[string]PointerText
	InArray     [2]PointerText
	ArraySlice  [][1]PointerText
	Both        Both
	BothPointer *Both
	BothMap     map[string]Both
	Bytes       []Byte
	Enums       map[Enum]Enum
}

type Plain JSON

type Alias = JSON
