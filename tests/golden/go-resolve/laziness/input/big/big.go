package big

import "github.com/nobody/other"

type Address struct {
	Host string
	port other.Port
}

type unneeded struct{ Other other.Type }

type Level int

const (
	Low Level = iota
	high
	untyped = undefined
	Other   = Level(7) + high
	Bits    = 1 << 3
)
