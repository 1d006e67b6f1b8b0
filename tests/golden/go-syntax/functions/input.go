package api

func F() {}
func G[T any](x T) (y T) { return x }
func (t Task) String() string { return "{" }
func (*Task) MarshalJSON() ([]byte, error) { return nil, nil }
func (p *Pair[K, _]) UnmarshalText(text []byte) error
func (List[T]) IsZero() bool {
	type local struct{}
	const hidden = '}'
	_ = "}" + `}` // }
	/* } */
	return false
}
func (t *Task) H(a interface{ M() }, b struct{}) func() { return nil }
func (t interface{ M() }) X() {}
func
Odd(
) {
}
