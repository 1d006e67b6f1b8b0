package gowasm

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
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

// --- ctx ---------------------------------------------------------------------------------------------------------------

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

// --- again -------------------------------------------------------------------------------------------------------------

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
	keyed := Method{Verb: "POST", Idempotency: "Idempotency-Key", Retries: 2}
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

// --- options ------------------------------------------------------------------------------------------------------------

func TestInterceptors(t *testing.T) {
	order := ""
	note := func(name string) Interceptor {
		return func(ctx context.Context, req *Request, next Transport) (*Response, error) {
			order += name
			req.Header.Set("X-From", req.Header.Get("X-From")+name)
			return next.RoundTrip(ctx, req)
		}
	}
	outer := client(t, WithInterceptor(note("a")), WithInterceptor(note("b")), WithHeader("x-own", "1"))
	inner := outer.With(WithInterceptor(note("c")), WithHeader("X-Other", "2"))
	got := echoed(t, call(inner, &get, "/echo/", "show", "X-From,X-Own,X-Other"))
	want(t, got[3]+got[4]+got[5], "abc12")
	got = echoed(t, call(outer, &get, "/echo/", "show", "X-From,X-Own,X-Other"))
	want(t, got[3]+got[4]+got[5], "ab1")
	want(t, order, "abcab")

	fake := outer.With(WithInterceptor(func(context.Context, *Request, Transport) (*Response, error) {
		return &Response{Status: 200, Header: Header{}, Body: io.NopCloser(strings.NewReader(`{"n":5}`))}, nil
	}))
	if v, err := Value(bg, call(fake, &get, "/nowhere"), decodeThing); err != nil || v.N != 5 {
		t.Errorf("got %v, %v", v, err)
	}
}

func TestAuth(t *testing.T) {
	c := client(t, WithBearer("tea"), WithBasic("ü", "p:w"), WithAPIKey("X-Key", "k"))
	show := func(c *Client, m Method) string {
		m.Verb = "GET"
		got := echoed(t, call(c, &m, "/echo/", "show", "Authorization,X-Key"))
		return got[3] + "/" + got[4]
	}
	want(t, show(c, Method{}), "Bearer tea/")
	want(t, show(c, Method{Auth: []string{"basic"}}), "Basic w7w6cDp3/")
	want(t, show(c, Method{Auth: []string{"apikey:x-key"}}), "/k")
	want(t, show(c, Method{Auth: []string{"apikey:X-Other"}}), "/")
	want(t, show(c, Method{NoAuth: true}), "/")
	want(t, show(c.With(WithBearer("other")), Method{Auth: []string{"bearer"}}), "Bearer other/")
	want(t, show(c, Method{Auth: []string{"bearer"}}), "Bearer tea/")
}

func TestTokenSource(t *testing.T) {
	asked := 0
	var mu sync.Mutex
	c := client(t, WithTokenSource(func(ctx context.Context, refused string) (string, error) {
		mu.Lock()
		defer mu.Unlock()
		asked++
		if refused == "" {
			return "old", nil
		}
		want(t, refused, "old")
		return "new", nil
	}))
	var all sync.WaitGroup
	for range 5 {
		all.Go(func() {
			if err := call(c, &post, "/token", "good", "new").Done(bg); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	want(t, asked, 2)
	var status *StatusError
	broken := errors.New("no token")
	c = client(t, WithTokenSource(func(context.Context, string) (string, error) { return "bad", nil }))
	if err := call(c, &get, "/token", "good", "x").Done(bg); !errors.As(err, &status) || status.Status != 401 {
		t.Errorf("got %v", err)
	}
	c = client(t, WithTokenSource(func(context.Context, string) (string, error) { return "", broken }))
	if err := call(c, &get, "/token", "good", "x").Done(bg); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func TestDeduplication(t *testing.T) {
	c := client(t, WithDeduplication(nil))
	k := key(t)
	var all sync.WaitGroup
	left, leave := context.WithCancel(bg)
	all.Go(func() {
		if err := call(c, &get, "/slow", "ms", "300", "key", k).Done(left); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
	time.Sleep(50 * time.Millisecond)
	for range 5 {
		all.Go(func() {
			v, err := Value(bg, call(c.With(WithTimeout(time.Minute)), &get, "/slow", "ms", "300", "key", k), decodeThing)
			if err != nil || v.N != 1 {
				t.Errorf("got %v, %v", v, err)
			}
		})
	}
	time.Sleep(50 * time.Millisecond)
	leave()
	all.Wait()
	want(t, seen(t, k).N, 1)
	if v, err := Value(bg, call(c, &get, "/slow", "ms", "0", "key", k), decodeThing); err != nil || v.N != 2 {
		t.Errorf("got %v, %v", v, err)
	}

	// Where nobody waits any more, the request ends.
	ctx, cancel := context.WithTimeout(bg, 100*time.Millisecond)
	defer cancel()
	k += "alone"
	if err := call(c, &get, "/slow", "ms", "60000", "key", k).Done(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 1)
}

func TestLimit(t *testing.T) {
	c := client(t, WithMaxBody(1000))
	if data, err := call(c, &get, "/bytes", "n", "1000").Data(bg); err != nil || len(data) != 1000 {
		t.Errorf("got %d, %v", len(data), err)
	}
	if _, err := call(c, &get, "/bytes", "n", "1001").Data(bg); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	body, err := call(c, &get, "/bytes", "n", "100000").Open(bg)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(body)
	body.Close()
	if len(data) != 100000 || err != nil {
		t.Errorf("got %d, %v", len(data), err)
	}
}

func TestProgress(t *testing.T) {
	var done, total, calls int64
	c := client(t, WithDownloadProgress(func(d, t int64) { done, total, calls = d, t, calls+1 }))
	if _, err := call(c, &get, "/bytes", "n", "3000000").Data(bg); err != nil {
		t.Fatal(err)
	}
	if done != 3000000 || total != -1 && total != done || calls < 2 {
		t.Errorf("got %d of %d in %d calls", done, total, calls)
	}
	calls = 0
	c = client(t, WithUploadProgress(func(d, t int64) {
		if d < done && calls > 0 {
			panic("it went backwards")
		}
		done, total, calls = d, t, calls+1
	}))
	made := call(c, &post, "/echo/")
	made.Bytes(bytes.Repeat([]byte{'x'}, 1<<20))
	v, err := Value(bg, made, decodeThing)
	if err != nil || v.N != 1<<20 {
		t.Errorf("got %d, %v", v.N, err)
	}
	if done != 1<<20 || total != done || calls < 1 {
		t.Errorf("got %d of %d in %d calls", done, total, calls)
	}
}

// --- bodies -------------------------------------------------------------------------------------------------------------

func TestForms(t *testing.T) {
	c := client(t)
	made := call(c, &post, "/echo/", "show", "Content-Type")
	made.URLEncoded()
	made.Form("a b", "1&2")
	made.Form("c", "ü")
	got := echoed(t, made)
	want(t, got[3], "application/x-www-form-urlencoded")
	want(t, got[4], "a%20b=1%262&c=%C3%BC")

	for _, body := range []io.Reader{strings.NewReader("content"), io.MultiReader(strings.NewReader("con"), strings.NewReader("tent"))} {
		made = call(c, &post, "/form")
		made.Multipart()
		made.Part("name", "ü\"\n")
		made.File("file", File{Name: `a"b.txt`, ContentType: "text/plain", Body: body})
		v, err := Value(bg, made, decodeThing)
		if err != nil {
			t.Fatal(err)
		}
		want(t, strings.ReplaceAll(v.Text, `\r`, ""), `"ü\"\n" "a%22b.txt" text/plain content`) // as browsers write it
	}
}

func TestReader(t *testing.T) {
	c := client(t)
	made := call(c, &post, "/echo/", "show", "Content-Type")
	made.Reader(io.LimitReader(neverEnding('y'), 300_000))
	v, err := Value(bg, made, decodeThing)
	if err != nil || v.N != 300_000 || !strings.Contains(v.Text, "application/octet-stream") {
		t.Errorf("got %d, %v", v.N, err)
	}
	broken := errors.New("broken")
	made = call(c, &post, "/echo/")
	made.Reader(io.MultiReader(strings.NewReader("x"), failing{broken}))
	if err := made.Done(bg); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

type neverEnding byte

func (b neverEnding) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(b)
	}
	return len(p), nil
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
