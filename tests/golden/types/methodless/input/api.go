package api

// Everything that is exported but no data is left out.
type (
	Handler  func()
	Events   chan int
	Store    interface{ Get() }
	Integers interface{ ~int | ~int64 }
	Nothing  struct{}
	Hidden   struct{ x int }
)
