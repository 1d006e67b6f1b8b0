// Package corpus holds one type for each construct. What stands behind corpus:wrong is JSON that Go does not print of
// the type, and so must not be of its TypeScript type; corpus:open says why there is none.
package corpus

//corpus:wrong {"v":null}
//corpus:wrong {"v":"true"}
//corpus:wrong {"v":0}
//corpus:wrong {}
type Bool struct {
	V bool `json:"v"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":1}
//corpus:wrong {"w":"a"}
//corpus:wrong {"v":"a","w":"b"}
type String struct {
	V string `json:"v"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":"1"}
//corpus:wrong {"v":[1]}
type Int struct {
	V int `json:"v"`
}

//corpus:wrong {"a":1,"b":2,"c":3,"d":"4"}
//corpus:wrong {"a":1,"b":2,"c":3}
type SignedInts struct {
	A int8  `json:"a"`
	B int16 `json:"b"`
	C int32 `json:"c"`
	D int64 `json:"d"`
}

//corpus:wrong {"a":1,"b":2,"c":3,"d":4,"e":5,"f":null}
//corpus:wrong {"a":1,"b":2,"c":3,"d":4,"e":true,"f":6}
type UnsignedInts struct {
	A uint    `json:"a"`
	B uint8   `json:"b"`
	C uint16  `json:"c"`
	D uint32  `json:"d"`
	E uint64  `json:"e"`
	F uintptr `json:"f"`
}

//corpus:wrong {"a":1.5,"b":"NaN"}
//corpus:wrong {"a":null,"b":1}
type Floats struct {
	A float32 `json:"a"`
	B float64 `json:"b"`
}

//corpus:wrong {"a":"a","b":98}
//corpus:wrong {"a":97,"b":"b"}
type ByteAndRune struct {
	A byte `json:"a"`
	B rune `json:"b"`
}

//corpus:wrong {"A":1,"B":"2","C":3}
//corpus:wrong {"A":1,"B":2}
type SeveralNames struct {
	A, B, C int
}

//corpus:wrong {"a":1}
//corpus:wrong []
//corpus:wrong "x"
//corpus:wrong null
type EmptyStruct struct{}

//corpus:wrong {"Exported":1,"hidden":2}
type Unexported struct {
	Exported int
	hidden   int
}

//corpus:wrong 1
//corpus:wrong null
type NamedString string

//corpus:wrong "1"
//corpus:wrong null
type NamedInt int

//corpus:wrong 0
type NamedBool bool

//corpus:wrong "1.5"
type NamedFloat float64

//corpus:wrong {"s":1,"i":1,"b":true,"f":1}
//corpus:wrong {"s":"","i":"1","b":true,"f":1}
//corpus:wrong {"s":"","i":1,"b":1,"f":1}
//corpus:wrong {"s":"","i":1,"b":true,"f":null}
type NamedBasics struct {
	S NamedString `json:"s"`
	I NamedInt    `json:"i"`
	B NamedBool   `json:"b"`
	F NamedFloat  `json:"f"`
}

//corpus:wrong {"V":1}
//corpus:wrong "a"
type NamedOfStruct String

//corpus:wrong 1
//corpus:wrong {}
type NamedOfNamed NamedString

//corpus:wrong {"a":{"v":1}}
//corpus:wrong {"a":null}
//corpus:wrong {"a":{}}
type Nested struct {
	A String `json:"a"`
}

//corpus:wrong {"v":1,"f":null}
type WithFuncIgnored struct {
	V int        `json:"v"`
	F func()     `json:"-"`
	C chan int   `json:"-"`
	X complex128 `json:"-"`
}
