package app

type Task struct {
	Name  string
	Title string
	Name  int
	_     int
	_     int
}

func (Task) Title() string { return "" }

func (Task) Done()  {}
func (*Task) Done() {}

type Doer interface {
	Do()
	Do(int)
}

const _, _ = 1, 2

func init() {}
func init() {}
