package api

type (
	object struct{ X int }
	number int
	Record struct{ Y int }
	Größe  struct{ Z int }
	Array  []int
)

type Uses struct {
	object object
	Object object
	Number number
	Record Record
	Größe  Größe
	Array  Array `json:",omitempty"`
	// Value is called as our own is.
	Value JsonValue
	Any   any
}

type JsonValue struct{ A int }

type unused struct{ X int }
