package gowasm

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func TestRetry(t *testing.T) {
	for _, code := range []string{"0", "1", "408", "425", "429", "502", "503", "504"} {
		c := client(t, WithRetry(2))
		v, err := Value(bg, call(c, &get, "/flaky", "key", key(t)+code, "fails", "2", "code", code), decodeThing)
		if err != nil || v.N != 3 {
			t.Errorf("%s: got %v, %v", code, v, err)
		}
	}
	c := client(t, WithRetry(2))
	for _, code := range []string{"400", "404", "500", "501"} {
		k := key(t) + code
		if err := call(c, &get, "/flaky", "key", k, "fails", "1", "code", code).Done(bg); err == nil {
			t.Errorf("%s: no error", code)
		}
		want(t, seen(t, k).N, 1)
	}
	k := key(t)
	var status *StatusError
	if err := call(c, &get, "/flaky", "key", k, "fails", "9", "code", "503").Done(bg); !errors.As(err, &status) {
		t.Errorf("got %v", err)
	}
	want(t, seen(t, k).N, 3)
}

func TestRetryOnlyWhereSafe(t *testing.T) {
	c := client(t, WithRetry(2))
	k := key(t)
	if err := call(c, &post, "/flaky", "key", k, "fails", "1", "code", "503").Done(bg); err == nil {
		t.Error("a POST was sent twice")
	}
	keyed := Method{Verb: "POST", Idempotency: "Idempotency-Key", NewKey: RandomKey, Retries: 2}
	c = client(t)
	k = key(t) + "keyed"
	made := call(c, &keyed, "/flaky", "key", k, "fails", "2", "code", "503")
	made.Bytes([]byte("-body"))
	if err := made.Done(bg); err != nil {
		t.Error(err)
	}
	keys := strings.Split(seen(t, k).Text, ",")
	if len(keys) != 3 || keys[0] != keys[1] || keys[1] != keys[2] || len(keys[0]) < 20 || !strings.HasSuffix(keys[0], "-body") {
		t.Errorf("keys %q", keys)
	}
	k += "own"
	made = call(c.With(WithIdempotencyKey("mine")), &keyed, "/flaky", "key", k)
	if err := made.Done(bg); err != nil || seen(t, k).Text != "mine" {
		t.Errorf("got %v, %q", err, seen(t, k).Text)
	}
}

func TestRetryOfReaders(t *testing.T) {
	put := Method{Verb: "PUT", Repeatable: true, Retries: 2}
	c := client(t)
	k := key(t)
	r := strings.NewReader("--all")
	io.CopyN(io.Discard, r, 2)
	made := call(c, &put, "/flaky", "key", k, "fails", "2", "code", "503")
	made.Reader(r)
	if err := made.Done(bg); err != nil {
		t.Error(err)
	}
	want(t, seen(t, k).Text, "all,all,all")
	k += "once"
	made = call(c, &put, "/flaky", "key", k, "fails", "2", "code", "503")
	made.Reader(io.MultiReader(strings.NewReader("all")))
	if err := made.Done(bg); err == nil {
		t.Error("a reader was read twice")
	}
	want(t, seen(t, k).N, 1)
}

func TestRetryAfter(t *testing.T) {
	c := client(t, WithRetry(1), WithBackoff(time.Millisecond, 3*time.Second))
	start := time.Now()
	if err := call(c, &get, "/flaky", "key", key(t), "fails", "1", "code", "429", "after", "1").Done(bg); err != nil {
		t.Error(err)
	}
	if took := time.Since(start); took < time.Second {
		t.Errorf("it waited %v", took)
	}
	k := key(t)
	start = time.Now()
	if err := call(c, &get, "/flaky", "key", k, "fails", "1", "code", "503", "after", "60").Done(bg); err == nil {
		t.Error("it did not wait")
	}
	ctx, cancel := context.WithTimeout(bg, 500*time.Millisecond)
	defer cancel()
	if err := call(c, &get, "/flaky", "key", k+"2", "fails", "1", "code", "503", "after", "2").Done(ctx); err == nil {
		t.Error("it did not wait")
	}
	if took := time.Since(start); took > 400*time.Millisecond {
		t.Errorf("it waited %v for what comes too late", took)
	}
	now := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	for value, wanted := range map[string]time.Duration{
		"":                              -1,
		"5":                             5 * time.Second,
		"-5":                            -1,
		"soon":                          -1,
		"Wed, 25 Nov 2026 12:01:00 GMT": time.Minute,
		"Wed, 25 Nov 2026 11:00:00 GMT": 0,
	} {
		header := Header{}
		header.Set("retry-after", value)
		got, ok := retryAfter(header, now)
		if !ok {
			got = -1
		}
		want(t, got, wanted)
	}
}

func TestNoRetryAfterTheEnd(t *testing.T) {
	c := client(t, WithRetry(100), WithBackoff(time.Hour, time.Hour))
	ctx, cancel := context.WithCancel(bg)
	k := key(t)
	time.AfterFunc(200*time.Millisecond, cancel)
	err := call(c, &get, "/flaky", "key", k, "fails", "100", "code", "503").Done(ctx)
	var status *StatusError
	if !errors.Is(err, context.Canceled) || !errors.As(err, &status) {
		t.Errorf("got %v", err)
	}
	want(t, seen(t, k).N, 1)
}

func TestAttemptTimeout(t *testing.T) {
	k := key(t)
	c := client(t, WithAttemptTimeout(100*time.Millisecond), WithRetry(1))
	if err := call(c, &get, "/slow", "ms", "60000", "key", k).Done(bg); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 2)
}

func TestJitter(t *testing.T) {
	for n := range 40 {
		most := time.Duration(0)
		for range 200 {
			most = max(most, jitter(time.Millisecond, time.Second, n))
		}
		bound := min(time.Second, time.Millisecond<<min(n, 20))
		if most >= bound || most < bound/2 {
			t.Errorf("attempt %d: up to %v of %v", n, most, bound)
		}
	}
	want(t, jitter(0, 0, 3), 0)
}
