package api

import "context"

//gowasm:service base=/api
type Tasks interface {
	//gowasm:GET /tasks/{id}
	Get(ctx context.Context, id int) error
	//gowasm:GET /tasks/{name}
	ByName(ctx context.Context, name string) error
	//gowasm:GET /a/{x}
	Left(ctx context.Context, x int) error
	//gowasm:GET /{x}/b
	Right(ctx context.Context, x int) error
	//gowasm:POST /files/{path...}
	Files(ctx context.Context, path string) error
	//gowasm:POST /{folder}/index
	Index(ctx context.Context, folder string) error
	//gowasm:HEAD /h/{x}
	Head(ctx context.Context, x int) error
	//gowasm:GET /h/first
	First(ctx context.Context) error
}

//gowasm:service base=/api
type More interface {
	//gowasm:GET /tasks/{task}
	Get(ctx context.Context, task int) error
	//gowasm:PUT /other
	Other(ctx context.Context) error
}
