package api

import "context"

// Routes are those that ServeMux tells apart.
//
//gowasm:service base=/
type Routes interface {
	//gowasm:GET /tasks
	List(ctx context.Context) error
	//gowasm:GET /tasks/
	Slash(ctx context.Context) error
	//gowasm:HEAD /tasks
	Head(ctx context.Context) error
	//gowasm:POST /tasks
	Create(ctx context.Context) error
	//gowasm:GET /tasks/{id}
	Get(ctx context.Context, id int) error
	//gowasm:GET /tasks/new
	New(ctx context.Context) error
	//gowasm:GET /tasks/{id}/notes/{note}
	Note(ctx context.Context, id, note int) error
	//gowasm:GET /tasks/{id}/notes/first
	First(ctx context.Context, id int) error
	//gowasm:GET /files/{path...}
	File(ctx context.Context, path string) error
	//gowasm:GET /files/{folder}/index
	Index(ctx context.Context, folder string) error
	//gowasm:PUT /{a}/x
	Left(ctx context.Context, a string) error
	//gowasm:DELETE /y/{b}
	Right(ctx context.Context, b string) error
}

//gowasm:service base=/admin
type Admin interface {
	//gowasm:GET /tasks
	List(ctx context.Context) error
}
