package tasks

type Task struct {
	meta
	Title string
	Kind  Kind
}

type meta struct{ Version int }

type Kind int
