package api

// State is where a task stands.
type State string

const (
	// StateOpen is the first.
	StateOpen State = "open"
	StateDone State = "done"
)

// Level counts.
type Level int

const (
	LevelLow Level = iota + 1
	LevelMiddle
	LevelHigh
	levelHidden
)

type Zero int

const (
	ZeroNone Zero = iota
	ZeroSome
)

// Perm is what one may do.
type Perm uint8

const (
	// PermRead allows reading.
	PermRead Perm = 1 << iota
	PermWrite
	PermExec
	PermAll = PermRead | PermWrite | PermExec
)

// Limit has only one constant.
type Limit int

const DefaultLimit Limit = 10

type Half float64

const (
	HalfLow  Half = 0.5
	HalfHigh Half = 1.5
)

type Letter rune

const (
	LetterA Letter = 'a'
	LetterB Letter = 'b'
)

type Flag bool

const FlagOn Flag = true

type Signed int8

const (
	SignedLow  Signed = -1
	SignedHigh Signed = 1
)

// Empty has the empty string.
type Empty string

const (
	EmptyNone Empty = ""
	EmptyOdd  Empty = "quote \" and \n line"
)

// Scattered has its constants in several blocks, one of them twice.
type Scattered string

const ScatteredOne Scattered = "one"

const (
	Untyped                  = "untyped"
	ScatteredTwo   Scattered = "two"
	ScatteredAgain Scattered = "one"
)

//gowasm:enum flags
type Mask int

const (
	MaskA Mask = 1
	MaskB Mask = 2
)

//gowasm:enum union
type Chosen float64

const (
	ChosenA Chosen = 0.25
	ChosenB Chosen = 1e30
)

type Uses struct {
	State  State
	States map[State]int
	Levels map[Level]int `json:",omitempty"`
	Perm   Perm
	Flag   Flag
}
