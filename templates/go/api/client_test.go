package gowasm

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func TestValue(t *testing.T) {
	c := client(t)
	made := call(c, &post, "/echo/")
	made.Segment("a b/ü?")
	made.Path("/")
	made.Rest("x/y z/")
	made.Query("show", "X-One,X-List,Cookie,Content-Type,Accept")
	made.Query("q%20", "1+1&ä")
	made.Header("X-One", "Grüße")
	made.HeaderItem("X-List", "a")
	made.HeaderItem("X-List", `b,"c"`)
	in := thing{7, "<é>"}
	made.JSON(AppendJSON(nil, &in, encodeThing))
	got := echoed(t, made)
	want(t, got[0], "POST")
	want(t, got[1], "/echo/a%20b%2F%C3%BC%3F/x/y%20z/")
	want(t, got[2], "show=X-One%2CX-List%2CCookie%2CContent-Type%2CAccept&q%20=1%2B1%26%C3%A4")
	want(t, got[3], "Grüße")
	want(t, strings.ReplaceAll(got[4], "|", ", "), `a, "b,\"c\""`)
	want(t, got[6], "application/json")
	want(t, got[8], `{"n":7,"text":"\u003cé\u003e"}`)
}

func TestWhatCannotBeSent(t *testing.T) {
	c := client(t)
	for _, add := range []func(*Call){
		func(c *Call) { c.Segment("") },
		func(c *Call) { c.Segment("..") },
		func(c *Call) { c.Rest("a/../b") },
		func(c *Call) { c.Rest("a//b") },
		func(c *Call) { c.Rest("/b") },
		func(c *Call) { c.Header("X", "a\nb") },
		func(c *Call) { c.JSON(nil, errors.New("no JSON")) },
	} {
		made := call(c, &get, "/echo/")
		add(made)
		var failed *CallError
		if err := made.Done(bg); !errors.As(err, &failed) {
			t.Errorf("got %v", err)
		}
	}
	for _, rest := range []string{"", "a", "a/", "a/b"} {
		made := call(c, &get, "/echo/")
		made.Rest(rest)
		want(t, echoed(t, made)[1], "/echo/"+rest)
	}
}

func TestCookies(t *testing.T) {
	c := client(t)
	made := call(c, &get, "/echo/", "show", "Cookie")
	made.Cookie("first", "1 ü;")
	made.Cookie("second", "a=b/c%")
	want(t, cookies(echoed(t, made)[3]), "first=1%20%C3%BC%3B; second=a=b/c%25")
}

func TestStatus(t *testing.T) {
	c := client(t)
	err := call(c, &get, "/status", "code", "409", "type", "application/json", "body", `{"n":3,"text":"no"}`).Done(bg)
	var status *StatusError
	var typed *refused
	if !errors.As(err, &status) || !errors.As(err, &typed) {
		t.Fatalf("got %v", err)
	}
	want(t, status.Status, 409)
	want(t, status.Header.Get("x-answer"), "Grüße")
	want(t, string(status.Body), `{"n":3,"text":"no"}`)
	want(t, typed.N, 3)
	want(t, strings.HasSuffix(err.Error(), ": status 409: refused: no"), true)

	// A body that is not of the type, and a status that is not declared.
	for _, query := range [][]string{{"code", "409", "body", "<html>"}, {"code", "410", "body", "{}"}} {
		err := call(c, &get, "/status", query...).Done(bg)
		status, typed = nil, nil
		if !errors.As(err, &status) || errors.As(err, &typed) {
			t.Errorf("got %v", err)
		}
	}
	if err := call(c, &get, "/status", "code", "204").Done(bg); err != nil {
		t.Error(err)
	}
	if _, err := Value(bg, call(c, &get, "/status", "code", "204"), decodeThing); err == nil {
		t.Error("no content is no value")
	}
}

func TestNotJSON(t *testing.T) {
	c := client(t)
	_, err := Value(bg, call(c, &get, "/status", "code", "200", "type", "text/html", "body", "<p>"), decodeThing)
	var other *ContentTypeError
	if !errors.As(err, &other) || other.ContentType != "text/html" || string(other.Body) != "<p>" {
		t.Errorf("got %v", err)
	}
	_, err = Value(bg, call(c, &get, "/status", "code", "200", "type", "application/json", "body", `{"n":`), decodeThing)
	var malformed *JSONError
	if !errors.As(err, &malformed) {
		t.Errorf("got %v", err)
	}
	v, err := Value(bg, call(c, &get, "/status", "code", "203", "type", "application/problem+json; charset=utf-8", "body", `{"n":1}`), decodeThing)
	if err != nil || v.N != 1 {
		t.Errorf("got %v, %v", v, err)
	}
}

func TestRedirect(t *testing.T) {
	c := client(t)
	want(t, echoed(t, call(c, &get, "/redirect", "code", "302"))[1], "/echo/there")
	made := call(c, &post, "/redirect", "code", "307")
	made.Bytes([]byte("again"))
	got := echoed(t, made)
	want(t, got[0]+got[1]+got[len(got)-1], "POST/echo/thereagain")
}

func TestNoServer(t *testing.T) {
	noLeak(t)
	c := NewClient("http://127.0.0.1:9") // discard, which nobody serves
	var network *NetworkError
	if err := call(c, &get, "/").Done(bg); !errors.As(err, &network) || errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestCancelBeforeHeaders(t *testing.T) {
	c := client(t)
	why := errors.New("the user went away")
	ctx, cancel := context.WithCancelCause(bg)
	k := key(t)
	time.AfterFunc(100*time.Millisecond, func() { cancel(why) })
	err := call(c, &get, "/slow", "ms", "60000", "key", k).Done(ctx)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 1)
	if err := call(c, &get, "/slow", "ms", "0", "key", k).Done(ctx); !errors.Is(err, why) {
		t.Errorf("got %v", err)
	}
	want(t, seen(t, k).N, 1)
}

func TestDeadlineInTheBody(t *testing.T) {
	c := client(t)
	ctx, cancel := context.WithTimeout(bg, 200*time.Millisecond)
	defer cancel()
	k := key(t)
	start := time.Now()
	_, err := call(c, &get, "/drip", "bytes", "1000", "ms", "20", "key", k).Data(ctx)
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	gone(t, k, 1)
}

func TestTimeout(t *testing.T) {
	k := key(t)
	c := client(t, WithTimeout(150*time.Millisecond))
	err := call(c, &get, "/drip", "bytes", "1000", "ms", "20", "key", k).Done(bg)
	var timeout *TimeoutError
	if !errors.Is(err, context.DeadlineExceeded) || !errors.As(err, &timeout) || errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 1)

	// Of what is read by the caller it bounds the beginning only.
	body, err := call(c, &get, "/drip", "bytes", "20", "ms", "20").Open(bg)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(body)
	if len(data) != 20 || err != nil {
		t.Errorf("got %q, %v", data, err)
	}
	body.Close()
	if _, err := call(c, &get, "/slow", "ms", "5000", "key", k).Open(bg); !errors.As(err, &timeout) {
		t.Errorf("got %v", err)
	}
	own := get
	own.Timeout = time.Millisecond
	if err := call(client(t), &own, "/slow", "ms", "5000", "key", k).Done(bg); !errors.As(err, &timeout) {
		t.Errorf("got %v", err)
	}
	if err := call(client(t, WithTimeout(0)), &own, "/slow", "ms", "50", "key", k).Done(bg); err != nil {
		t.Errorf("got %v", err)
	}
}

func TestCancelInTheBodyOfAnError(t *testing.T) {
	c := client(t)
	ctx, cancel := context.WithTimeout(bg, 200*time.Millisecond)
	defer cancel()
	err := call(c, &get, "/drip", "bytes", "1000", "ms", "20", "code", "500", "key", key(t)).Done(ctx)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestReadingToTheEndIsEnough(t *testing.T) {
	c := client(t)
	body, err := call(c, &get, "/bytes", "n", "1000").Open(bg)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(body)
	if len(data) != 1000 || err != nil {
		t.Errorf("got %d, %v", len(data), err)
	}
	if n, err := body.Read(data); n != 0 || err != io.EOF {
		t.Errorf("behind the end: %d, %v", n, err)
	}
}

func TestClosingEndsTheRequest(t *testing.T) {
	c := client(t)
	k := key(t)
	body, err := call(c, &get, "/drip", "bytes", "1000", "ms", "10", "key", k).Open(bg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(body, make([]byte, 3)); err != nil {
		t.Fatal(err)
	}
	body.Close()
	if _, err := body.Read(make([]byte, 1)); err == nil {
		t.Error("it could be read after Close")
	}
	gone(t, k, 1)
}
