package a

type type struct{}

type A struct {
	func string
	B, range int
	C int
}

func type() {}
func (a A) String(map int) string
