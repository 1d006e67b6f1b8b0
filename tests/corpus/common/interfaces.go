package corpus

//corpus:wrong {}
//corpus:wrong {"v":1,"w":2}
type Any struct {
	V any `json:"v"`
}

//corpus:wrong {}
type EmptyInterface struct {
	V interface{} `json:"v"`
}

//corpus:wrong {"v":{}}
//corpus:wrong {"v":1}
type SliceOfAny struct {
	V []any `json:"v"`
}

type anything any

//corpus:wrong {}
type NamedAny struct {
	V anything `json:"v"`
}

//corpus:wrong {}
//corpus:wrong {"w":1}
type InterfaceWithMethod struct {
	V interface{ Area() float64 } `json:"v"`
}

//corpus:wrong {"w":1}
//corpus:wrong []
type OmitemptyAny struct {
	V any `json:"v,omitempty"`
}

//corpus:wrong {"v":{"type":"circle","radius":1}}
//corpus:wrong {"v":1}
type PointerToAny struct {
	W *any `json:"w"`
}
