package api

import (
	"context"

	"example.com/app/errs"
)

// Unauthorized is of another package.
type Unauthorized = errs.Unauthorized

// Problem is an error by its pointer.
type Problem struct{ Detail string }

func (p *Problem) Error() string { return p.Detail }

// Busy is an error by itself.
type Busy struct{ Seconds int }

func (b Busy) Error() string { return "busy" }

// Wrapped has the method of what it embeds.
type Wrapped struct{ Problem }

//gowasm:service base=/v1/options timeout=1m30s retry=2 auth=bearer,apikey:X-API-Key
//gowasm:error 401 Unauthorized
//gowasm:error 500 Problem
type Options interface {
	//gowasm:GET /plain
	Plain(ctx context.Context) error
	//gowasm:GET /timeout timeout=500ms
	Timeout(ctx context.Context) error
	//gowasm:GET /fraction timeout=1.5h
	Fraction(ctx context.Context) error
	//gowasm:GET /retry retry=0
	Never(ctx context.Context) error
	//gowasm:POST /idempotent idempotent retry=3
	Idempotent(ctx context.Context) error
	//gowasm:POST /key retry=5
	//gowasm:idempotency
	Key(ctx context.Context) error
	//gowasm:PATCH /key
	//gowasm:idempotency X-Key
	NamedKey(ctx context.Context) error
	//gowasm:GET /none auth=none
	None(ctx context.Context) error
	//gowasm:GET /basic auth=basic
	Basic(ctx context.Context) error
	//gowasm:GET /errors
	//gowasm:error 404 Problem
	//gowasm:error 503 Busy
	//gowasm:error 409 *Busy
	//gowasm:error 500 Wrapped
	//gowasm:error 418 errs.Unauthorized
	Errors(ctx context.Context) error
	// Old was good once.
	//
	// Deprecated: use Plain,
	// which is better.
	//
	//gowasm:GET /old
	Old(ctx context.Context) error
}

// Open has nothing to say.
//
//gowasm:service
//gowasm:skip
type Open interface {
	//gowasm:GET /open
	Open(ctx context.Context) error
}
