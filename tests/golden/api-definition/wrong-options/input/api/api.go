package api

import (
	"context"
	"iter"
)

//gowasm:service base=api timeout=5 retry=-1 auth=oauth
type A interface {
	//gowasm:GET /a timeout=5y retry=many auth=none,bearer status=404
	A(ctx context.Context) error
	//gowasm:GET /b timeout=0s retry=101 auth=bearer,bearer status=2xx
	B(ctx context.Context) error
	//gowasm:GET /c timeout=99999999999h auth=apikey status=20
	C(ctx context.Context) error
	//gowasm:GET /d timeout=1s2 auth=apikey:X Y page=offset stream=grpc body=xml
	D(ctx context.Context) error
	//gowasm:GET /e auth=bearer, status=204
	E(ctx context.Context) (int, error)
	//gowasm:POST /f retry=2
	F(ctx context.Context) error
	//gowasm:GET /g
	//gowasm:idempotency
	G(ctx context.Context) error
	//gowasm:POST /h stream=ws
	H(ctx context.Context) iter.Seq2[int, error]
	//gowasm:GET /i stream=ws status=200
	I(ctx context.Context) iter.Seq2[int, error]
	//gowasm:POST /j
	//gowasm:idempotency Host
	J(ctx context.Context) error
}

//gowasm:service base=/api/
type B interface {
	//gowasm:GET /a
	A(ctx context.Context) error
}

//gowasm:service base=/{tenant}
type C interface {
	//gowasm:GET /a
	A(ctx context.Context) error
}

//gowasm:service base=/a//b
type D interface {
	//gowasm:GET /a
	A(ctx context.Context) error
}

//gowasm:service base
type E interface {
	//gowasm:GET /e
	A(ctx context.Context) error
}
