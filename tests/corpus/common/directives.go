package corpus

import "encoding/json"

// Point2 says what its method prints.
//
//corpus:wrong [1]
//corpus:wrong {"x":1,"y":2}
//gowasm:type [number, number]
type Point2 struct{ X, Y float64 }

func (p Point2) MarshalJSON() ([]byte, error) { return json.Marshal([]float64{p.X, p.Y}) }

//corpus:wrong {"v":[1]}
type FieldOfPoint2 struct {
	V Point2 `json:"v"`
}

//corpus:wrong {"v":[1]}
//corpus:wrong {"v":null}
type TypeInTag struct {
	V [2]float64 `json:"v" gowasm:"optional,type=[x: number, y: number]"`
}

//
//corpus:wrong {"v":1}
//gowasm:rename RenamedTo
type Renamed struct {
	V string `json:"v"`
}

//corpus:wrong {"v":{"v":1}}
type FieldOfRenamed struct {
	V Renamed `json:"v"`
}

//corpus:wrong {"v":"1"}
type Readonly struct {
	V int `json:"v" gowasm:"readonly"`
}

//corpus:wrong {"v":"1"}
type OptionalByTag struct {
	V int `json:"v" gowasm:"optional"`
}

//
//corpus:wrong 3
//corpus:wrong "red"
//gowasm:enum union
type ForcedUnion int

const (
	ForcedA ForcedUnion = 1
	ForcedB ForcedUnion = 2
	ForcedC ForcedUnion = 4
)
