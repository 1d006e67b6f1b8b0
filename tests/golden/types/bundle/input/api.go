package bundle

import "example.com/bundle/meta"

type Task struct {
	Object meta.Object
	Own    Object
}

type Object struct{ X int }
