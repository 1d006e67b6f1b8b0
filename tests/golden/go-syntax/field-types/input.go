package a

type A struct {
	B []
	C map[string]
	D map int
	E [3
	F string?
	G List<int>
	H *
	I struct
	J (K)
	L fmt.
	M int
}
