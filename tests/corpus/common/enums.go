package corpus

//corpus:wrong "purple"
//corpus:wrong 1
//corpus:wrong null
type Color string

// The colors.
const (
	Red   Color = "red"
	Green Color = "green"
	Blue  Color = "blue"
)

//corpus:wrong {"v":"purple"}
//corpus:wrong {"v":null}
//corpus:wrong {}
type EnumField struct {
	V Color `json:"v"`
}

//corpus:wrong {"v":"purple"}
//corpus:wrong {"v":null}
//corpus:wrong {"v":""}
type EnumOmitempty struct {
	V Color `json:"v,omitempty"`
}

//corpus:wrong {"v":"purple"}
//corpus:wrong {}
type EnumPointer struct {
	V *Color `json:"v"`
}

//corpus:wrong {"v":["purple"]}
//corpus:wrong {"v":"red"}
type EnumSlice struct {
	V []Color `json:"v"`
}

//corpus:wrong {"v":["red"]}
//corpus:wrong {"v":["red","purple"]}
type EnumArray struct {
	V [2]Color `json:"v"`
}

//corpus:wrong 4
//corpus:wrong "1"
//corpus:wrong -1
type Level int

const (
	LevelLow Level = iota
	LevelMiddle
	LevelHigh
	LevelHighest
)

//corpus:wrong {"v":7}
type EnumIntField struct {
	V Level `json:"v"`
}

//corpus:wrong 2
//corpus:wrong 6
type Skipping uint8

const (
	SkippingOne Skipping = iota + 1
	_
	SkippingThree
	SkippingFour
)

//corpus:wrong 30
//corpus:wrong "10"
type Stepping int

const (
	Ten Stepping = 10 * (iota + 1)
	Twenty
	Forty Stepping = Twenty * 2
)

//corpus:wrong 3
//corpus:wrong "a"
type Negative int8

const (
	Below   Negative = -1
	Level0  Negative = 0
	Above   Negative = 1
	AboveIt Negative = Above
)

//corpus:wrong "1"
//corpus:wrong null
type Flags uint

const (
	FlagA Flags = 1 << iota
	FlagB
	FlagC
	FlagD
	FlagAll = FlagA | FlagB | FlagC | FlagD
)

//corpus:wrong {"v":"1"}
type FlagsField struct {
	V Flags `json:"v"`
}

//corpus:wrong "c"
//corpus:wrong 99
type Letter rune

const (
	LetterA Letter = 'a'
	LetterB Letter = 'b'
)

//corpus:wrong "x-z"
//corpus:wrong "x"
type Joined string

const (
	prefix          = "x-"
	JoinedA  Joined = prefix + "a"
	JoinedB  Joined = prefix + "b"
	JoinedA2        = JoinedA
)

//corpus:wrong 18446744073709551616000
//corpus:wrong 2
type Big uint64

const (
	BigOne Big = 1
	BigMax Big = 1<<64 - 1
)

//corpus:wrong "other"
type Quoted string

const (
	QuotedQuote   Quoted = "say \"hi\""
	QuotedUnicode Quoted = "h\u00e9\n"
	QuotedRaw     Quoted = `back\slash`
)

//corpus:wrong 5
//corpus:wrong null
type Length int

const (
	LengthOfA Length = Length(len("a"))
	LengthOfB Length = Length(len("bbb"))
)

//corpus:wrong true
//corpus:wrong "on"
//corpus:wrong 1
type Switch string

// SwitchOn and the other are declared apart.
const SwitchOn Switch = "ON"

// SwitchOff is the other.
const SwitchOff Switch = "OFF"

//corpus:wrong {"v":"purple","w":7}
//corpus:wrong {"v":"red","w":"0"}
type EnumsTogether struct {
	V Color `json:"v"`
	W Level `json:"w"`
}

//corpus:wrong 1
//corpus:wrong null
type EnumWithText int

const (
	TextOne EnumWithText = iota + 1
	TextTwo
)

func (e EnumWithText) MarshalText() ([]byte, error) {
	return []byte{'a' + byte(e)}, nil
}

//corpus:wrong "0"
//corpus:wrong 9
type EnumWithString int

const (
	ShownA EnumWithString = iota
	ShownB
)

func (e EnumWithString) String() string { return "shown" }

//corpus:wrong {"v":1}
//corpus:wrong {"v":"x"}
type EnumQuoted struct {
	V Level `json:"v,string"`
}

//corpus:wrong "a"
//corpus:wrong true
type OneConstant int

// Limit is no enum.
const Limit OneConstant = 100

//corpus:wrong "1"
//corpus:wrong null
type TwoFlags uint8

const (
	TwoFlagsA TwoFlags = 1 << iota
	TwoFlagsB
)

//corpus:wrong 3
//corpus:wrong 4
type TwoCounted uint8

const (
	TwoCountedA TwoCounted = 1
	TwoCountedB TwoCounted = 2
)

//corpus:wrong true
//corpus:wrong {}
type FlagsAndBoth int

const (
	FlagsAndBothA = FlagsAndBoth(1) << (iota + 1)
	FlagsAndBothB
	FlagsAndBothOf = FlagsAndBothA | FlagsAndBothB
)
