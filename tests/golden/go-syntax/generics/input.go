package api

type List[T any] struct{ Items []T }
type Pair[K comparable, V int | ~string | *T] struct {
	Key   K
	Value V
}
type Set[T comparable] = map[T]struct{}
type Pointers[P *T,] struct{}
type Two[A, B interface{ ~[]byte }] struct{}
type Array [N]int
type Product [N * M]int
type Call [f(1)]int
type Matrix [N][M]List[Pair[string, int]]
