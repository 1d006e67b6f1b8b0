package api

// Basics has a field of every basic type.
type Basics struct {
	Bool    bool
	String  string
	Int     int
	Int8    int8
	Int16   int16
	Int32   int32
	Int64   int64
	Uint    uint
	Uint8   uint8
	Uint16  uint16
	Uint32  uint32
	Uint64  uint64
	Uintptr uintptr
	Float32 float32
	Float64 float64
	Byte    byte
	Rune    rune
	Any     any
	Error   error
}

type (
	// ID names a thing.
	ID     string
	Count  int
	Ratio  float64
	On     bool
	Values []float64
)
