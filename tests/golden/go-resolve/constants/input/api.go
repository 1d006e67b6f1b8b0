package app

import (
	"errors"
	"math"
	"strings"
	"time"
)

type (
	Level  int8
	Mode   string
	Point  struct{ X int }
	Number interface{ ~int }
)

var variable = 1

const (
	TooLarge Level = 1 << (iota + 6)
	AlsoTooLarge
	TooLarge3
)

const (
	Negative     uint8 = -1
	Float        int   = 1.5
	Huge               = 1 << 600
	HugeFloat          = 1e1000000
	HugeHex            = 0x1p99999
	Float32      float32 = 1e40
	Zero               = 1 / 0
	ZeroFloat          = 1.5 / (1 - 1)
	ZeroModulo         = Level(5) % 0
	Long               = 1 << 5000
	Backwards          = 1 << -1
	Half               = 1 << 0.5
	Shifted            = "a" << 1
	Words        Level = "a"
	Number2      Mode  = 5
	Mixed              = Level(1) + time.Second
	MixedKinds         = "a" + 1
	MixedTruth         = true && 1
	NoMinus            = -"a"
	NoOrder            = true < false
	NoModulo           = 1.5 % 2
	Variable           = variable + 1
	Called             = strings.ToUpper("a")
	Field              = Point{}.X
	Method             = math.Sqrt
	Error              = errors.ErrUnsupported
	Type               = Level
	Package            = math
	Builtin            = len
	Nil                = nil
	Structure    Point = 1
	Interface    error = nil
	Pointer      *int  = nil
	Bytes              = []byte("a")
	Length             = len(variable)
	Arguments          = len("a", "b")
	Conversion         = Level(1, 2)
	Real               = real("a")
	Complex            = complex(1, "a")
	Minimum            = min(1, "a")
	Function           = func() {}
	ReadAhead          = Later + 1
	Later              = "later" + 2
	Wrong              = string(1.5)
)

const (
	Chicken = Egg + 1
	Egg     = Hen
	Hen     = Chicken * 2
	Self    = Self
)

const Iota = iota
var iotas = iota
const Length2 = len([iota]int{})
