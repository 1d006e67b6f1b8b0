package api

type Task struct {
	Names  []string
	Groups [][]string
	Pair   [2]int
	ByName map[string]int
	State  map[State]bool
	Inner  struct{ X int }
}

type State string

const Open State = "open"
