//go:build !js

package far

import (
	"context"
	"iter"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"example.com/todo/far/gowasm"
	"example.com/todo/far/orders"
)

// TestAll calls everything by clients, over HTTP.
func TestAll(t *testing.T) {
	at := time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)
	order := orders.Order{ID: orders.ID{N: 7}, At: at, Next: &orders.Order{}}
	fake := &OrdersFake{
		GetFunc: func(_ context.Context, id orders.ID) (*orders.Order, error) {
			if id.N != 7 {
				return nil, Missing{ID: id}
			}
			return &order, nil
		},
		PageFunc: func(_ context.Context, after string) (Part[orders.Order], error) {
			if after != "" {
				return Part[orders.Order]{}, nil
			}
			return Part[orders.Order]{Items: []orders.Order{order}, Next: "x"}, nil
		},
		SinceFunc: func(_ context.Context, since time.Time, d *time.Duration) iter.Seq2[orders.Order, error] {
			return func(yield func(orders.Order, error) bool) {
				if since.Equal(at) && *d == time.Second {
					yield(order, nil)
				}
			}
		},
	}
	other := &OtherFake{
		FakeFunc: func(_ context.Context, gowasm, f, iter, context string) (string, error) {
			return gowasm + f + iter + context, nil
		},
	}
	mux := http.NewServeMux()
	mux.Handle("/orders/", OrdersHandler(fake))
	mux.Handle("/", OtherHandler(other))
	server := httptest.NewServer(mux)
	defer server.Close()
	client := NewOrdersClient(server.URL)
	if got, err := client.Get(t.Context(), orders.ID{N: 7}); err != nil || got.Next == nil || !got.At.Equal(at) {
		t.Error(got, err)
	}
	_, err := client.Get(t.Context(), orders.ID{N: 8})
	if missing, ok := err.(interface{ Unwrap() error }); !ok || missing.Unwrap() == nil {
		t.Error(err)
	}
	n := 0
	for got, err := range client.AllPage(t.Context()) {
		if err != nil || got.ID.N != 7 {
			t.Error(got, err)
		}
		n++
	}
	for got, err := range client.Since(t.Context(), at, new(time.Second)) {
		if err != nil || got.ID.N != 7 {
			t.Error(got, err)
		}
		n++
	}
	if n != 2 || len(fake.PageCalls()) != 2 || fake.PageCalls()[1].After != "x" {
		t.Error(n, fake.PageCalls())
	}
	if got, err := NewOtherClient(server.URL).Fake(t.Context(), "a", "b/", "c", "d"); got != "ab/cd" || err != nil {
		t.Error(got, err)
	}
	if _, err := NewOtherClient(server.URL).Iter(t.Context()); err == nil {
		t.Error("nothing is set for it")
	}
	var _ = gowasm.ErrUnset
}
