package api

type (
	A chan int
	B chan<- chan int
	C chan (<-chan int)
	D <-chan <-chan int
	E chan <-chan <-chan int
)
