// Package odd has what the corpus has not.
package odd

import (
	"encoding/json"
	"errors"
	"net"
	"strconv"
	"strings"
	"time"

	"gowasm.example/odd/other"
)

// Task is called as one of another package.
type Task struct {
	Mine   string     `json:"mine"`
	Theirs other.Task `json:"theirs"`
	Meta   other.Meta `json:"meta"`
}

// TaskList is called as the function for []Task would be.
type TaskList struct {
	Tasks []Task          `json:"tasks"`
	More  [][]Task        `json:"more"`
	By    map[string]Task `json:"by"`
}

// Boxes are generic types of another package with types of this one, and of its own.
type Boxes struct {
	Task   other.Box[Task]         `json:"task"`
	Theirs other.Box[other.Task]   `json:"theirs"`
	Lists  other.Box[[]*Task]      `json:"lists"`
	Boxes  *other.Box[map[int]any] `json:"boxes"`
}

// Plain has every kind of scalar, with names of its own.
type (
	Plain struct {
		B   Flag
		I   Count
		U8  Small
		F   Ratio
		F32 float32
		S   Name
		R   rune
		P   uintptr
		N   json.Number
		D   time.Duration
	}
	Flag  bool
	Count int16
	Small uint8
	Ratio float64
	Name  string
)

// Anonymous structs stand in all places.
type Anonymous struct {
	One  struct{ A, B int } `json:"one"`
	List []struct {
		A    string `json:"a,omitempty"`
		Deep struct {
			B *struct{ C any } `json:"b"`
		}
	} `json:"list"`
	By    map[Name]struct{ X, Y float64 } `json:"by"`
	Empty struct{}                        `json:"empty"`
	Same  struct{ A, B int }              `json:"same,omitzero"`
	Ticks struct {
		A int "json:\"a\" other:\"`\""
	}
}

// Lazy prints by a method of its pointer.
type Lazy struct{ N int }

// MarshalJSON is called where a value is addressable.
func (l *Lazy) MarshalJSON() ([]byte, error) { return []byte(" [ " + strconv.Itoa(l.N) + " ] "), nil }

// UnmarshalJSON reads what it prints.
func (l *Lazy) UnmarshalJSON(data []byte) error {
	text := strings.Trim(string(data), "[] ")
	if text == "null" {
		l.N = -1
		return nil
	}
	n, err := strconv.Atoi(text)
	l.N = n
	return err
}

// Holder has it by value.
type Holder struct {
	Lazy  Lazy    `json:"lazy"`
	Two   [2]Lazy `json:"two"`
	Name  string  `json:"name"`
	Other *Lazy   `json:"other"`
}

// Addressable has it where it is, and where it is not.
type Addressable struct {
	Field   Lazy
	List    []Lazy
	Map     map[string]Lazy
	Deep    map[string]Holder
	Arrays  map[string][2]Holder
	Holders []Holder
	Pointer map[string]*Holder
	Any     any
}

// Strange has IsZero, by value and by pointer, and fields that cannot be compared.
type Strange struct {
	Value    ZeroValue    `json:"value,omitzero"`
	Pointer  ZeroPointer  `json:"pointer,omitzero"`
	Both     *ZeroValue   `json:"both,omitzero"`
	Slices   Slices       `json:"slices,omitzero"`
	Array    [2][]int     `json:"array,omitzero"`
	Floats   [2]float64   `json:"floats,omitzero"`
	Any      any          `json:"any,omitzero"`
	Map      map[int]bool `json:"map,omitempty,omitzero"`
	Time     time.Time    `json:"time,omitempty,omitzero"`
	None     [0]int       `json:"none,omitempty"`
	NoneZero [0]int       `json:"noneZero,omitzero"`
	Struct   Plain        `json:"struct,omitempty,omitzero"`
}

// ZeroValue is zero where it is one.
type ZeroValue int

// IsZero says so.
func (z ZeroValue) IsZero() bool { return z == 1 }

// ZeroPointer is zero where it is seven.
type ZeroPointer struct{ N int }

// IsZero says so.
func (z *ZeroPointer) IsZero() bool { return z.N == 7 }

// Slices cannot be compared.
type Slices struct {
	A    []int
	B    map[string]int
	c    []string
	_    func()
	Deep struct{ D [1][]int }
}

// Ways leads through embedded pointers.
type Ways struct {
	*Outer
	*inner
	Plain `json:"plain"`
	Zero  int `json:"zero,omitempty"`
}

// Outer embeds in turn.
type Outer struct {
	*Middle
	A int `json:"a,omitzero"`
	B int
}

// Middle is recursive.
type Middle struct {
	C    []string `json:"c,omitempty"`
	Back *Ways    `json:"back,omitempty"`
	B    int
}

type inner struct {
	D int  `json:"d,string"`
	E *int `json:"e,string"`
}

// Addr has text that null makes nil.
type Addr struct {
	IP  net.IP              `json:"ip"`
	By  map[string]net.IP   `json:"by"`
	Of  map[other.State]int `json:"of"`
	Ptr *net.IP             `json:"ptr"`
}

// Keyed has keys of all kinds.
type Keyed struct {
	A map[Name]int
	B map[Count]int
	C map[Small]int
	D map[uint64]int
	E map[Half]int
	F map[Name]map[int]map[string][]byte
}

// Half prints, and does not read.
type Half struct{ N int }

// MarshalText fails for 13.
func (h Half) MarshalText() ([]byte, error) {
	if h.N == 13 {
		return nil, errors.New("unlucky")
	}
	return []byte(strconv.Itoa(h.N)), nil
}

// Octets are bytes of all kinds.
type Octets struct {
	A []byte
	B []Small
	C []Letter
	D [4]byte
	E Blob
	F *[]byte
	G map[string][]byte
}

// Letter is a byte that prints itself.
type Letter byte

// MarshalText prints it.
func (l Letter) MarshalText() ([]byte, error) { return []byte{'a' + byte(l)%26}, nil }

// UnmarshalText reads it.
func (l *Letter) UnmarshalText(text []byte) error {
	if len(text) != 1 || text[0] < 'a' {
		return errors.New("no letter")
	}
	*l = Letter(text[0] - 'a')
	return nil
}

// Blob is named.
type Blob []byte

// Pointers are named, or many.
type Pointers struct {
	A ***int       `json:"a"`
	B IntPointer   `json:"b"`
	C []IntPointer `json:"c"`
	D **Task       `json:"d"`
	E *[]*[]int    `json:"e"`
	F *map[string]*int
	G *[2]*int
	H **int `json:",string"`
}

// IntPointer is a pointer.
type IntPointer *int

// Recursive types hold themselves.
type (
	Recursive struct {
		List  RecursiveList
		Map   RecursiveMap
		Array *[2]*Recursive
		Next  *Recursive `json:",omitempty"`
	}
	RecursiveList []RecursiveList
	RecursiveMap  map[string]RecursiveMap
)

// Quoted has the option string on all.
type Quoted struct {
	A int         `json:",string"`
	B *uint8      `json:",string,omitempty"`
	C float32     `json:",string"`
	D *bool       `json:",string"`
	E Name        `json:",string"`
	F json.Number `json:",string"`
	G Letter      `json:",string"`
	H []int       `json:",string"`
	I *string     `json:",string"`
	J *Ratio      `json:",string"`
	K ZeroValue   `json:",string,omitzero"`
}

// Holding has interfaces, which may hold what travels anyway.
type Holding struct {
	Any   any
	List  []any
	Map   map[string]any
	Named Anything
	Sized Sized
	All   []Sized
}

// Anything is any.
type Anything any

// Sized is an interface with a method.
type Sized interface{ Size() int }

// Large is Sized.
type Large struct{ N int }

// Size is large.
func (Large) Size() int { return 100 }

// Keep lets Large travel.
type Keep struct{ Large Large }

// Names meet in all cases.
type Names struct {
	Kelvin int `json:"kelvin"`
	Long   int `json:"ſ"`
	S      int `json:"s"`
	Upper  int `json:"UPPER"`
	Lower  int `json:"upper"`
	HTML   int `json:"<a>&"`
	É      int
	X      int `json:"a.b-c/d"`
}
