package api

import (
	"sync"
	"time"
)

type Locked struct {
	sync.Mutex
	A int
}

type Methodless time.Time

type Predeclared struct {
	int8 `json:"i8"`
}

type Fine struct {
	inner `json:"inner"`
	Empty struct{}
}

type inner struct{ A int }
