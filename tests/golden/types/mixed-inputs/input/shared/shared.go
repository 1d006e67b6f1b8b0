package shared

type Digest struct {
	Sum  [4]byte
	Tags []string
}

type Page[T any] struct {
	Items []T
	Next  *Page[T]
}

// Same is read and printed alike by both.
type Same struct {
	Name string `json:"name"`
}
