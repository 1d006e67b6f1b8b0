package a

type A
type B = 
type C<T> struct{}
type D[T] struct{}
type E[T any struct{}
type F interface {
	M(a int, string)
	N() error,
	O(
}
type G [...]int
type H func
type I enum { A, B }
