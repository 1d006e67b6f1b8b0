package a

func () String() string { return "" }
func (a A, b B) Error() string { return "" }
func (a A) MarshalJSON ([]byte, error) {
}
func (a A) String() string {} type B int
