package old

import "example.com/mixed-inputs/shared"

type Task struct {
	Digest  shared.Digest
	Digests shared.Page[shared.Digest]
	Same    shared.Same
	More    *Task
}

type Plain struct {
	Same shared.Same
}
