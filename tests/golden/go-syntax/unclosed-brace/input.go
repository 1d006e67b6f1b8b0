package a

type A struct {
	B int

type C struct {
	D int
}
