package api

type Wide struct {
	A int64
	B uint64
	C []int64
	D map[int64]uint64
	E *int64 `json:",omitempty"`
	F int64  `json:",string"`
	G int
	L Level
	M ID
}

type ID uint64

type Level int64

const (
	Low  Level = 1
	High Level = 9007199254740993
)
