package gowasm

import (
	"context"
	"errors"
	"io"
	"strings"
	"syscall/js"
	"testing"
	"time"
)

// seeFetch lets a test look at what fetch is called with.
func seeFetch(t *testing.T, see func(init js.Value)) {
	t.Helper()
	real := js.Global().Get("fetch")
	spy := js.FuncOf(func(_ js.Value, args []js.Value) any {
		see(args[1])
		return real.Invoke(args[0], args[1])
	})
	js.Global().Set("fetch", spy)
	t.Cleanup(func() {
		js.Global().Set("fetch", real)
		spy.Release()
	})
}

func TestFetchOptions(t *testing.T) {
	c := client(t)
	var init js.Value
	seeFetch(t, func(v js.Value) { init = v })
	fetch := Fetch{
		Mode: "cors", Credentials: "omit", Cache: "no-store", Redirect: "follow", ReferrerPolicy: "no-referrer",
		Keepalive: true, Priority: "low",
	}
	if err := call(c.With(WithFetch(fetch)), &get, "/echo/").Done(bg); err != nil {
		t.Fatal(err)
	}
	for name, wanted := range map[string]any{
		"mode": "cors", "credentials": "omit", "cache": "no-store", "redirect": "follow", "referrerPolicy": "no-referrer",
		"keepalive": true, "priority": "low", "method": "GET", "integrity": js.Undefined(), "referrer": js.Undefined(),
	} {
		if got := init.Get(name); !got.Equal(js.ValueOf(wanted)) {
			t.Errorf("%s: got %v, want %v", name, got, wanted)
		}
	}
	wrong := Fetch{Integrity: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="} // of nothing
	var network *NetworkError
	if err := call(c.With(WithFetch(wrong)), &get, "/echo/").Done(bg); !errors.As(err, &network) {
		t.Errorf("got %v", err)
	}
}

func TestAbortReason(t *testing.T) {
	c := client(t)
	var signal js.Value
	seeFetch(t, func(init js.Value) { signal = init.Get("signal") })
	for _, it := range []struct{ cause, name string }{{"the user went away", "AbortError"}, {"", "TimeoutError"}} {
		ctx, cancel := context.WithCancelCause(bg)
		if it.cause != "" {
			time.AfterFunc(50*time.Millisecond, func() { cancel(errors.New(it.cause)) })
		} else {
			var stop func()
			ctx, stop = context.WithTimeout(ctx, 50*time.Millisecond)
			defer stop()
			it.cause = context.DeadlineExceeded.Error()
		}
		if err := call(c, &get, "/slow", "ms", "60000", "key", key(t)).Done(ctx); err == nil {
			t.Error("it was not cancelled")
		}
		time.Sleep(10 * time.Millisecond)
		reason := signal.Get("reason")
		want(t, signal.Get("aborted").Bool(), true)
		want(t, reason.Get("message").String(), it.cause)
		want(t, reason.Get("name").String(), it.name)
		cancel(nil)
	}
	thrown := js.Error{Value: js.Global().Get("Error").New("mine")}
	ctx, cancel := context.WithCancelCause(bg)
	time.AfterFunc(50*time.Millisecond, func() { cancel(thrown) })
	if err := call(c, &get, "/slow", "ms", "60000", "key", key(t)).Done(ctx); err == nil {
		t.Error("it was not cancelled")
	} else if found, ok := errors.AsType[js.Error](err); !ok || !found.Value.Equal(thrown.Value) {
		t.Errorf("got %v", err)
	}
	time.Sleep(10 * time.Millisecond)
	want(t, signal.Get("reason").Equal(thrown.Value), true)
}

func TestInAHandler(t *testing.T) {
	c := client(t, WithDeduplication(nil))
	for _, do := range []func() error{
		func() error { return call(c, &get, "/echo/").Done(bg) },
		func() error { return call(c, &post, "/echo/").Done(bg) },
		func() error { _, err := collect(Events(bg, call(c, &get, "/events"), decodeThing)); return err },
		func() error { _, err := collect(Receive(bg, call(c, &get, "/ws"), decodeThing)); return err },
	} {
		var err error
		handler := js.FuncOf(func(js.Value, []js.Value) any {
			err = do()
			return nil
		})
		handler.Invoke()
		handler.Release()
		if !errors.Is(err, errBlocking) {
			t.Errorf("got %v", err)
		}
	}
}

func TestBlob(t *testing.T) {
	c := client(t)
	options := js.Global().Get("Object").New()
	options.Set("type", "text/plain")
	value := js.Global().Get("Blob").New([]any{"0123456789", "é"}, options)
	file := FileOf(value)
	want(t, file.Name+" "+file.ContentType, "blob text/plain")
	want(t, file.Size, 12)
	body := file.Body.(*Blob)
	want(t, body.JSValue().Equal(value), true)
	if at, err := body.Seek(-4, io.SeekEnd); at != 8 || err != nil {
		t.Errorf("got %d, %v", at, err)
	}
	rest, err := io.ReadAll(body)
	want(t, string(rest), "89é")
	want(t, err, nil)
	if _, err := body.Seek(-1, io.SeekStart); err == nil {
		t.Error("before the beginning")
	}
	body.Seek(0, io.SeekStart)

	made := call(c, &post, "/form")
	made.Multipart()
	made.Part("name", "x")
	made.File("file", file)
	v, err := Value(bg, made, decodeThing)
	if err != nil {
		t.Fatal(err)
	}
	want(t, v.Text, `"x" "blob" text/plain 0123456789é`)

	put := Method{Verb: "PUT", Repeatable: true, Retries: 2}
	body.Seek(2, io.SeekStart)
	k := key(t)
	made = call(c, &put, "/flaky", "key", k, "fails", "2", "code", "503")
	made.Reader(body)
	if err := made.Done(bg); err != nil {
		t.Error(err)
	}
	want(t, seen(t, k).Text, strings.Repeat("23456789é,", 2)+"23456789é")
}
