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

func TestUploadsWithProgressEnd(t *testing.T) {
	c := client(t, WithUploadProgress(func(int64, int64) {}))
	k := key(t)
	ctx, cancel := context.WithTimeout(bg, 200*time.Millisecond)
	defer cancel()
	made := call(c, &post, "/slow", "ms", "60000", "key", k)
	made.Bytes([]byte("x"))
	if err := made.Done(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	gone(t, k, 1)

	made = call(c, &post, "/status", "code", "418", "body", "a teapot")
	made.Reader(strings.NewReader("x"))
	status, ok := errors.AsType[*StatusError](made.Done(bg))
	if !ok || status.Status != 418 || string(status.Body) != "a teapot" || status.Header.Get("X-Answer") != "Grüße" {
		t.Errorf("got %v", status)
	}

	made = call(c, &post, "/form")
	made.Multipart()
	made.Part("name", "ü")
	made.File("file", File{Name: "a.txt", Body: strings.NewReader("content")})
	if v, err := Value(bg, made, decodeThing); err != nil || v.Text != `"ü" "a.txt" application/octet-stream content` {
		t.Errorf("got %v, %v", v, err)
	}
}
