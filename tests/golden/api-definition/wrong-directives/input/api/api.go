package api

import "context"

//gowasm:service
//gowasm:service base=/again
//gowasm:sevice
//gowasm:GET /tasks
type Tasks interface {
	//gowasm:get /lower
	Lower(ctx context.Context) error
	//gowasm:GTE /typo
	Typo(ctx context.Context) error
	//gowasm:GET
	Pathless(ctx context.Context) error
	//gowasm:GET /one
	//gowasm:POST /two
	Twice(ctx context.Context) error
	Routeless(ctx context.Context) error
	//gowasm:header
	//gowasm:GET /header
	//gowasm:header X-Trace
	//gowasm:header X-Trace=
	//gowasm:cookie =
	//gowasm:error 404
	//gowasm:error
	//gowasm:error 404 []string
	Malformed(ctx context.Context) error
	//gowasm:POST /key
	//gowasm:idempotency A B
	//gowasm:idempotency C
	Key(ctx context.Context) error
	//gowasm:GET /skip
	//gowasm:skip
	Skip(ctx context.Context) error
	//gowasm:GET /options timout=5s retry=1 retry=2 idempotent=yes auth colour=red
	Options(ctx context.Context) error
}
