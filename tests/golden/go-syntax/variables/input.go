package api

var A, B = 1, "x"
var C, D = f()
var E []struct {
	// Doc.
	X int `json:"x"`
}
var (
	F = [...]int{1, 2, 3}
	G = [...]string{5: "a", "b", 0: "c",}
	H = [...]int{k: 1}
	I map[string]int
)
var J = func() { var inner int; _ = inner }
var K = new(1 + 2)
var L =
	func() {}
var M = T[int]{a: 1}
var N = []byte("x")
var (O = 1)
