package a

const A
const B int
const (
	C
	D = 1
	E, F
	G = 1, 2
	H := 3
	I = 
	J = 1 +
)
