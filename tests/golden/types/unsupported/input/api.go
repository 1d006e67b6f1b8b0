package api

type Func func()

type A struct {
	Func    func(int) (string, error)
	Named   Func
	Chan    <-chan int
	Complex complex128
	Pointer *func()
	Slice   []chan int
	Inner   struct{ F func() }
	Fine    func() `json:"-"`
	Keys    map[float64]int
	Struct  map[struct{ X int }]int
	Any     map[any]int
	private func()
}

type Channel chan int
