package gowasm

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"
	"time"
)

// things are n of them, one after the other.
func things(n int) iter.Seq[thing] {
	return func(yield func(thing) bool) {
		for i := range n {
			if !yield(thing{N: i, Text: "é"}) {
				return
			}
		}
	}
}

func converse(ctx context.Context, c *Call, send iter.Seq[thing]) iter.Seq2[thing, error] {
	return Converse(ctx, c, send, encodeThing, decodeThing)
}

func TestSocket(t *testing.T) {
	c := client(t)
	got, err := collect(converse(bg, call(c, &get, "/ws"), things(3)))
	if got != "0:é 1:é 2:é" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	got, err = collect(Receive(bg, call(c, &get, "/ws", "first", "2", "deaf", "1"), decodeThing))
	if got != "0:item 0 1:item 1" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	n := 0
	for v, err := range converse(bg, call(c, &get, "/ws"), things(20000)) {
		if err != nil || v.N != n {
			t.Fatalf("got %v, %v", v, err)
		}
		n++
	}
	want(t, n, 20000)
}

func TestSocketEnds(t *testing.T) {
	c := client(t)
	var closed *SocketError
	_, err := collect(converse(bg, call(c, &get, "/ws", "close", "4001"), things(1)))
	if !errors.As(err, &closed) || closed.Code != 4001 || closed.Reason != "why" {
		t.Errorf("got %v", err)
	}
	var network *NetworkError
	got, err := collect(converse(bg, call(c, &get, "/ws", "close", "1006"), things(1)))
	if got != "0:é" || !errors.As(err, &network) {
		t.Errorf("got %q, %v", got, err)
	}
	var typed *refused
	fail := `{"status":409,"error":"refused","value":{"n":1,"text":"no"}}`
	got, err = collect(converse(bg, call(c, &get, "/ws", "fail", fail, "close", "1011"), things(1)))
	if got != "0:é" || !errors.As(err, &typed) {
		t.Errorf("got %q, %v", got, err)
	}
	_, err = collect(Receive(bg, call(c.With(WithMaxBody(1000)), &get, "/ws", "show", "X", "X-Query", strings.Repeat("x", 1000)), decodeThing))
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	var status *StatusError
	err = nil
	for _, err = range Receive(bg, call(c, &get, "/ws", "refuse", "409"), decodeThing) {
	}
	if onJS && !errors.As(err, &network) || !onJS && (!errors.As(err, &status) || !errors.As(err, &typed)) {
		t.Errorf("got %v", err)
	}
}

func TestSocketEndsWithTheLoop(t *testing.T) {
	c := client(t)
	k := key(t)
	for v, err := range converse(bg, call(c, &get, "/ws", "key", k), things(1<<30)) {
		if err != nil {
			t.Fatal(err)
		}
		if v.N == 100 {
			break
		}
	}
	gone(t, k, 1)

	why := errors.New("enough")
	ctx, cancel := context.WithCancelCause(bg)
	time.AfterFunc(100*time.Millisecond, func() { cancel(why) })
	wait := func(yield func(thing) bool) {
		yield(thing{})
		<-ctx.Done()
	}
	_, err := collect(converse(ctx, call(c, &get, "/ws", "key", k), wait))
	if !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 2)
	want(t, strings.Count(seen(t, k+" gone").Text, "StatusNormalClosure") > 0, true)

	var timeout *TimeoutError
	slow := call(c.With(WithTimeout(100*time.Millisecond)), &get, "/slow", "ms", "60000", "key", k)
	if _, err := collect(Receive(bg, slow, decodeThing)); !errors.As(err, &timeout) {
		t.Errorf("got %v", err)
	}
}

func TestSocketCredentials(t *testing.T) {
	c := client(t, WithBearer("tea"))
	made := call(c, &get, "/ws", "show", "Authorization")
	made.Header("X-Query", "a b")
	for v, err := range Receive(bg, made, decodeThing) {
		if err != nil {
			t.Fatal(err)
		}
		wanted := "Bearer tea"
		if onJS {
			wanted = "a bgowasm,gowasm.auth.QmVhcmVyIHRlYQ"
		}
		want(t, strings.ReplaceAll(v.Text, ", ", ","), wanted)
		break
	}
}

func TestSocketOfMessagesThatCannotBeSent(t *testing.T) {
	c := client(t)
	broken := errors.New("broken")
	encode := func(e *Encoder, v *thing) { e.fail("broken", broken) }
	var failed *CallError
	for _, err := range Converse(bg, call(c, &get, "/ws"), things(1), encode, decodeThing) {
		if !errors.As(err, &failed) {
			t.Errorf("got %v", err)
		}
	}
	want(t, failed != nil, true)
}
