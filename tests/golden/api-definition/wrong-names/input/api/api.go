package api

import "context"

//gowasm:service
type Names interface {
	//gowasm:GET /a
	//gowasm:error 404 NotFond
	//gowasm:error 405 errs.Missing
	A(ctx context.Context, in Taks) (Task, error)
}

type Task struct{ State Stat }

type NotFound struct{}

func (*NotFound) Error() string { return "" }
