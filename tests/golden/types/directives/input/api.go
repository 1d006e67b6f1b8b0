package api

//gowasm:skip
type Skipped struct{ F func() }

//gowasm:rename Entry
type Task struct {
	ID   string //gowasm:readonly
	Name string `json:"name" gowasm:"readonly,optional"`
	//gowasm:skip
	Func func()
	Chan chan int `gowasm:"skip"`
	//gowasm:type "a" | "b"
	Kind string
	Raw  any `json:"raw" gowasm:"optional,type=Map<string, number> | null"`
	//gowasm:rename otherName
	Other   string
	Another string `gowasm:"name=x-y"`
	//gowasm:optional
	Maybe int
	Many  []Union
	Next  *Task
}

//gowasm:readonly
type Fixed struct{ A, B int }

//gowasm:type string | number
type Union struct{ F func() }

// Kept is documented.
//
//gowasm:type `${number}px`
type Length float64

type State string

const (
	Open State = "open"
	//gowasm:skip
	Internal State = "internal"
)

//gowasm:service base=/api
type Service interface{ Do() }
