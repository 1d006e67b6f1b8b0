package api

//gowasm:enum const
type State string

const (
	Open State = "open"
	Done State = "done"
)
