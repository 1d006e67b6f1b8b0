package api

type State string

const (
	A State = "aaaaaaaaaaaaaaaaaaaaaa"
	B State = "bbbbbbbbbbbbbbbbbbbbbb"
	C State = "cccccccccccccccccccccc"
	D State = "dddddddddddddddddddddd"
)

type Long struct {
	Object struct {
		Aaaaaaaaaaaaaaaaaaaaa int
		Bbbbbbbbbbbbbbbbbbbbb int
		Ccccccccccccccccccccc int
	}
	Objects []struct {
		Aaaaaaaaaaaaaaaaaaaaa int
		Bbbbbbbbbbbbbbbbbbbbb int
		Ccccccccccccccccccccc int
	}
	ByName map[string]struct {
		Aaaaaaaaaaaaaaaaaaaaa int
		Bbbbbbbbbbbbbbbbbbbbb int
		Ccccccccccccccccccccc int
	}
	Tuple     [10]map[string]int
	Numbers   [16]float64
	Commented []struct {
		// X is documented.
		X int
	}
}
