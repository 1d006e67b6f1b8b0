package api

import "context"

type NotFound struct{ ID int }

func (e *NotFound) Error() string { return "" }

type Plain struct{}

type Text string

func (Text) Error() string { return "" }

//gowasm:service
//gowasm:error 500 Plain
type Errors interface {
	//gowasm:GET /status
	//gowasm:error 200 NotFound
	//gowasm:error 40x NotFound
	//gowasm:error NotFound 404
	Status(ctx context.Context) error
	//gowasm:GET /types
	//gowasm:error 404 Plain
	//gowasm:error 409 Text
	//gowasm:error 410 error
	Types(ctx context.Context) error
	//gowasm:GET /twice
	//gowasm:error 404 NotFound
	//gowasm:error 404 *NotFound
	Twice(ctx context.Context) error
}
