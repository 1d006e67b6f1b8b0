//go:build !js

package gowasm

import (
	"context"
	"net/http"
)

type exchangeKey struct{}

func exchangeOf(ctx context.Context) *Exchange {
	c, _ := ctx.Value(exchangeKey{}).(*Exchange)
	return c
}

// RequestOf is the request that an implementation was called for; nil when it was called otherwise. What the method's
// parameters hold is read from it already.
func RequestOf(ctx context.Context) *http.Request {
	if c := exchangeOf(ctx); c != nil {
		return c.request
	}
	return nil
}

// ResponseHeader are the headers of the answer, to be set before the implementation returns or sends a first value. When
// it was called otherwise than for a request, they go nowhere.
func ResponseHeader(ctx context.Context) http.Header {
	if c := exchangeOf(ctx); c != nil {
		return c.writer.Header()
	}
	return http.Header{}
}

// LastEventID is the id of the last event that the client has of this stream, or empty. The type of events gives each its
// id with a method EventID() string.
func LastEventID(ctx context.Context) string {
	if c := exchangeOf(ctx); c != nil {
		return c.request.Header.Get("Last-Event-ID")
	}
	return ""
}

// IdempotencyKey is the key that the client repeats when it sends a request again; empty where there is none.
func IdempotencyKey(ctx context.Context) string {
	if c := exchangeOf(ctx); c != nil && c.route.Idempotency != "" {
		return c.request.Header.Get(c.route.Idempotency)
	}
	return ""
}
