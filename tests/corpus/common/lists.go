package corpus

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":"a"}
//corpus:wrong-v2 {"v":null}
type Slice struct {
	V []string `json:"v"`
}

//corpus:wrong ["a"]
//corpus:wrong-v2 null
type NamedSlice []int

//corpus:wrong {"v":["a"]}
//corpus:wrong-v2 {"v":null}
type FieldOfNamedSlice struct {
	V NamedSlice `json:"v"`
}

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":{}}
type SliceOfPointers struct {
	V []*String `json:"v"`
}

//corpus:wrong {"v":[["a"]]}
//corpus:wrong {"v":[1]}
//corpus:wrong-v2 {"v":[null]}
type SliceOfSlices struct {
	V [][]int `json:"v"`
}

//corpus:wrong {"v":null}
//corpus:wrong {"v":[1,2]}
//corpus:wrong {"v":[1,2,3,4]}
//corpus:wrong {"v":["1","2","3"]}
type Array struct {
	V [3]int `json:"v"`
}

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":null}
type EmptyArray struct {
	V [0]int `json:"v"`
}

//corpus:wrong {"v":["a"]}
//corpus:wrong {"v":null}
type LongArray struct {
	V [100]int `json:"v"`
}

//corpus:wrong {"v":[[1,2],[3]]}
//corpus:wrong {"v":[[1,2]]}
type ArrayOfArrays struct {
	V [2][2]int `json:"v"`
}

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":[null,null,null]}
type ArrayOfPointers struct {
	V [2]*int `json:"v"`
}

//corpus:wrong {"v":[1,2]}
//corpus:wrong-v2 {"v":null}
type Bytes struct {
	V []byte `json:"v"`
}

//corpus:wrong [1]
//corpus:wrong {}
type NamedBytes []byte

//corpus:wrong {"v":[[1]]}
//corpus:wrong {"v":"a"}
type SliceOfBytes struct {
	V [][]byte `json:"v"`
}

//corpus:wrong-v1 {"v":"AAAA"}
//corpus:wrong-v1 {"v":[1,2,3]}
//corpus:wrong-v2 {"v":[1,2,3,4]}
//corpus:wrong {"v":null}
type ByteArray struct {
	V [4]byte `json:"v"`
}

type octet byte

//corpus:wrong {"v":1}
//corpus:wrong {"v":{}}
type SliceOfNamedBytes struct {
	V []octet `json:"v"`
}

type textByte byte

func (b textByte) MarshalText() ([]byte, error) { return []byte{'x'}, nil }

//corpus:wrong {"v":1}
//corpus:wrong {"v":{}}
type SliceOfBytesWithMethods struct {
	V []textByte `json:"v"`
}

//corpus:wrong {"v":"a"}
//corpus:wrong {"v":[1]}
type PointerToSlice struct {
	V *[]string `json:"v"`
}

//corpus:wrong {"v":[1,2]}
//corpus:wrong {"v":"a"}
type PointerToArray struct {
	V *[3]int `json:"v"`
}

//corpus:wrong {"v":[{"v":1}]}
//corpus:wrong {"v":[null]}
type SliceOfStructs struct {
	V []String `json:"v"`
}

const size = 1 << 1

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":[1,2,3]}
type ArrayOfConstantLength struct {
	V [size]int `json:"v"`
}
