package api

// Weekday is a day.
type Weekday int

// The days.
const (
	// Sunday is the first.
	Sunday Weekday = iota
	Monday           // the second
	_
	Wednesday, Thursday = iota * 2, iota * 3
	Friday, Saturday
)

const Pi, E = 3.14, 2.72

// Only is alone in its group.
const (
	Only = "a" + `b` + "\u00e9"
)

const ( A = 1 << iota; B; C )
const single = 'x' // behind

const (
	typed uint8 = 1
	big         = 0x_ff + 0b1 + 0o17 + 1_000 + .5e3 + 0x1p-2 + 2i
	length      = len([...]string{2: "a", "b"})
)

const point = 5.

const (
	longer = 1_000_000_000_000. // behind
	name   = x5.
		Pi
)
