package a

type A struct {
	B int # comment
	C $int
	@D
	E int
}
