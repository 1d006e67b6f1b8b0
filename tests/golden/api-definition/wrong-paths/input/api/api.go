package api

import "context"

//gowasm:service
type Paths interface {
	//gowasm:GET tasks
	NoSlash(ctx context.Context) error
	//gowasm:GET https://example.org/tasks
	Absolute(ctx context.Context) error
	//gowasm:GET /tasks#top
	Fragment(ctx context.Context) error
	//gowasm:GET /a//b
	TwoSlashes(ctx context.Context) error
	//gowasm:GET /a/../b
	Dots(ctx context.Context) error
	//gowasm:GET /a/./b
	Dot(ctx context.Context) error
	//gowasm:GET /café/{id}
	Letters(ctx context.Context, id int) error
	//gowasm:GET /100%
	Percent(ctx context.Context) error
	//gowasm:GET /tasks/{id
	Open(ctx context.Context, id int) error
	//gowasm:GET /tasks/id}
	Close(ctx context.Context, id int) error
	//gowasm:GET /tasks/{}
	Nothing(ctx context.Context, id int) error
	//gowasm:GET /tasks/{task-id}
	Hyphen(ctx context.Context, id int) error
	//gowasm:GET /tasks/{id}.json
	Suffix(ctx context.Context, id int) error
	//gowasm:GET /tasks/{a}{b}
	Two(ctx context.Context, a, b int) error
	//gowasm:GET /tasks/{id}/{id}
	Twice(ctx context.Context, id int) error
	//gowasm:GET /files/{path...}/raw
	Rest(ctx context.Context, path string) error
	//gowasm:GET /tasks/{$}
	Dollar(ctx context.Context) error
	//gowasm:GET /q?
	NoQuery(ctx context.Context) error
	//gowasm:GET /q?state
	Valueless(ctx context.Context) error
	//gowasm:GET /q?state=open
	Constant(ctx context.Context) error
	//gowasm:GET /q?a={a}&a={b}
	SameName(ctx context.Context, a, b int) error
	//gowasm:GET /q?a={a}&&b={b}
	Gap(ctx context.Context, a, b int) error
	//gowasm:GET /q?={a}
	Nameless(ctx context.Context, a int) error
	//gowasm:GET /q?grün={a}
	QueryLetters(ctx context.Context, a int) error
}
