package a

type A struct {
	B int,
	C string;
	D: string
	E int F int
	G string
}
