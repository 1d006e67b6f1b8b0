// Fetch: requests, responses, headers, forms, aborts, XMLHttpRequest, server-sent events.
package main

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
)

// aborts is how many requests of that id the server saw given up.
func aborts(id string) string {
	resp := check.Must(win.Fetch(ctx, "/aborts?id="+id))
	return check.Must(resp.Text(ctx))
}

// deliberately ends a context with a reason of its own.
var errEnough = errors.New("enough")

func main() {
	check.Case("GET", func() {
		resp := check.Must(win.Fetch(ctx, "/echo?a=1"))
		check.True(resp.Ok() && !resp.Redirected() && !resp.BodyUsed())
		check.Equal(resp.Status(), 200)
		check.Equal(resp.StatusText(), "OK")
		check.Equal(resp.Type(), dom.ResponseTypeBasic)
		check.True(strings.HasSuffix(resp.URL(), "/echo?a=1"))
		v := check.Must(resp.JSON(ctx))
		check.Equal(v.Get("method").String(), "GET")
		check.Equal(v.Get("query").Get("a").String(), "1")
		check.True(resp.BodyUsed())
		_, err := resp.Text(ctx)
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("unset members stay absent, set ones arrive", func() {
		resp := check.Must(win.Fetch(ctx, "/echo", &dom.RequestInit{
			Method:      new("PUT"),
			Headers:     dom.HeadersInitMap{"X-One": "1", "Content-Type": "text/x-mine"},
			Body:        dom.String("h\u00e9"),
			Cache:       new(dom.RequestCacheNoStore),
			Credentials: new(dom.RequestCredentialsOmit),
			Redirect:    new(dom.RequestRedirectFollow),
		}))
		v := check.Must(resp.JSON(ctx))
		check.Equal(v.Get("method").String(), "PUT")
		check.Equal(v.Get("body").String(), "h\u00e9")
		check.Equal(v.Get("headers").Get("x-one").String(), "1")
		check.Equal(v.Get("headers").Get("content-type").String(), "text/x-mine")
		resp = check.Must(win.Fetch(ctx, "/echo", &dom.RequestInit{}))
		check.Equal(check.Must(resp.JSON(ctx)).Get("method").String(), "GET")
	})

	check.Case("a body of each type", func() {
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("blob "), dom.Bytes{'b'}}))
		params := check.Must(dom.NewURLSearchParams("a=1&b=2"))
		bodies := map[string]dom.BodyInit{
			"text":     dom.String("text"),
			"bytes":    dom.Bytes("bytes"),
			"\x01\x02": dom.Buffer{Source: []uint16{0x0201}},
			"blob b":   blob,
			"a=1&b=2":  params,
		}
		for want, body := range bodies {
			resp := check.Must(win.Fetch(ctx, "/echo?raw", &dom.RequestInit{Method: new("POST"), Body: body}))
			check.Equal(check.Must(resp.Text(ctx)), want)
		}
		big := bytes.Repeat([]byte("0123456789abcdef"), 1<<14)
		resp := check.Must(win.Fetch(ctx, "/echo?raw", &dom.RequestInit{Method: new("POST"), Body: dom.Bytes(big)}))
		check.True(bytes.Equal(check.Must(resp.ArrayBuffer(ctx)), big))
	})

	check.Case("bodies out: bytes, blob, form data", func() {
		get := func() *dom.Response {
			return check.Must(win.Fetch(ctx, "/echo?raw", &dom.RequestInit{
				Method: new("POST"), Headers: dom.HeadersInitMap{"Content-Type": "application/x-www-form-urlencoded"}, Body: dom.String("a=1&b=%20"),
			}))
		}
		check.Equal(string(check.Must(get().Bytes(ctx))), "a=1&b=%20")
		check.Equal(string(check.Must(get().ArrayBuffer(ctx))), "a=1&b=%20")
		blob := check.Must(get().Blob(ctx))
		check.Equal(blob.Size(), 9)
		check.Equal(blob.Type(), "application/x-www-form-urlencoded")
		form := check.Must(get().FormData(ctx))
		check.True(form.Get("b") == dom.FormDataEntryValue(dom.String(" ")))
	})

	check.Case("an error status is no error, a dead host is one", func() {
		resp := check.Must(win.Fetch(ctx, "/status/404"))
		check.True(!resp.Ok())
		check.Equal(resp.Status(), 404)
		check.Equal(check.Must(resp.Text(ctx)), "status 404")
		resp = check.Must(win.Fetch(ctx, "/status/204"))
		check.Equal(check.Must(resp.Text(ctx)), "")
		_, err := win.Fetch(ctx, "http://127.0.0.1:1/")
		check.ErrorIs(err, dom.Named("TypeError"))
		_, err = win.Fetch(ctx, "http://[")
		check.ErrorIs(err, dom.Named("TypeError"))
		var exception *dom.Exception
		check.True(errors.As(err, &exception) && exception.Message() != "", err)
		_, err = win.Fetch(ctx, "/echo", &dom.RequestInit{Method: new("GET"), Body: dom.String("x")})
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("redirects", func() {
		resp := check.Must(win.Fetch(ctx, "/redirect?to=/echo?b=2"))
		check.True(resp.Redirected() && strings.HasSuffix(resp.URL(), "/echo?b=2"))
		resp = check.Must(win.Fetch(ctx, "/redirect", &dom.RequestInit{Redirect: new(dom.RequestRedirectManual)}))
		check.Equal(resp.Type(), dom.ResponseTypeOpaqueredirect)
		_, err := win.Fetch(ctx, "/redirect", &dom.RequestInit{Redirect: new(dom.RequestRedirectError)})
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("headers: maplike by hand, iterated in order", func() {
		headers := check.Must(dom.NewHeaders(dom.HeadersInitList{{"b", "2"}, {"a", "1"}, {"B", "3"}}))
		check.Equal(*check.Must(headers.Get("b")), "2, 3")
		check.True(check.Must(headers.Get("c")) == nil)
		check.True(check.Must(headers.Has("A")))
		check.NoError(headers.Set("c", "4"))
		check.NoError(headers.Append("c", "5"))
		check.NoError(headers.Delete("a"))
		pairs := maps.Collect(headers.All())
		check.Equal(len(pairs), 2)
		check.Equal(pairs["c"], "4, 5")
		check.Slices(slices.Collect(headers.Keys()), []string{"b", "c"})
		check.Slices(slices.Collect(headers.Values()), []string{"2, 3", "4, 5"})
		for key := range headers.All() {
			check.Equal(key, "b")
			break
		}
		copied := check.Must(dom.NewHeaders(headers))
		check.Equal(*check.Must(copied.Get("c")), "4, 5")
		sent := check.Must(win.Fetch(ctx, "/echo", &dom.RequestInit{Headers: headers}))
		check.Equal(check.Must(sent.JSON(ctx)).Get("headers").Get("b").String(), "2, 3")
		check.ErrorIs(headers.Set("bad name", "x"), dom.Named("TypeError"))
		_, err := dom.NewHeaders(dom.HeadersInitList{{"only"}})
		check.ErrorIs(err, dom.Named("TypeError"))
		resp := check.Must(win.Fetch(ctx, "/headers?x-a=1&x-b=2"))
		check.Equal(*check.Must(resp.Headers().Get("X-A")), "1")
	})

	check.Case("Request objects", func() {
		req := check.Must(dom.NewRequest("/echo", &dom.RequestInit{Method: new("POST"), Body: dom.String("again")}))
		check.Equal(req.Method(), "POST")
		check.Equal(req.Mode(), dom.RequestModeCORS)
		check.Equal(req.Cache(), dom.RequestCacheDefault)
		check.True(!req.Keepalive())
		check.True(!req.Signal().Aborted())
		clone := check.Must(req.Clone())
		changed := check.Must(dom.NewRequestWithRequest(clone, &dom.RequestInit{Method: new("PATCH")}))
		v := check.Must(check.Must(win.FetchWithRequest(ctx, req)).JSON(ctx))
		check.Equal(v.Get("body").String(), "again")
		v = check.Must(check.Must(win.FetchWithRequest(ctx, changed)).JSON(ctx))
		check.Equal(v.Get("method").String(), "PATCH")
		_, err := req.Clone()
		check.ErrorIs(err, dom.Named("TypeError"))
		_, err = dom.NewRequest("/x", &dom.RequestInit{Method: new("TRACE")})
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("Response objects: constructors and statics", func() {
		resp := check.Must(dom.NewResponse(new("made"), &dom.ResponseInit{
			Status: new(201), StatusText: new("Made"), Headers: dom.HeadersInitMap{"x-y": "z"},
		}))
		check.Equal(resp.Status(), 201)
		check.Equal(resp.StatusText(), "Made")
		check.Equal(check.Must(resp.Text(ctx)), "made")
		empty := check.Must(dom.NewResponse(nil))
		check.True(empty.Body() == nil, "the body of a response without")
		made := check.Must(dom.NewResponseWithBody(dom.Bytes{1, 2, 3}))
		check.Slices(check.Must(made.Bytes(ctx)), []byte{1, 2, 3})
		json := check.Must(dom.ResponseJSON(map[string]any{"a": []any{1, nil}}))
		check.Equal(check.Must(json.Text(ctx)), `{"a":[1,null]}`)
		check.Equal(check.Must(dom.ResponseError()).Type(), dom.ResponseTypeError)
		redirect := check.Must(dom.ResponseRedirect("/there", 301))
		check.Equal(redirect.Status(), 301)
		_, err := dom.ResponseRedirect("/there", 200)
		check.ErrorIs(err, dom.Named("RangeError"))
		_, err = dom.NewResponse(new("x"), &dom.ResponseInit{Status: new(99)})
		check.ErrorIs(err, dom.Named("RangeError"))
		_, err = dom.ResponseJSON(func() {})
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("cancel before the headers", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		time.AfterFunc(50*time.Millisecond, cancel)
		start := time.Now()
		_, err := win.Fetch(inner, "/delay?ms=5000&id=headers")
		check.ErrorIs(err, context.Canceled)
		check.True(time.Since(start) < 2*time.Second)
		check.Eventually(func() bool { return aborts("headers") == "1" }, "the server saw it go")
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("cancel with a cause", func() {
		attempt := func() error {
			inner, cancel := context.WithCancelCause(ctx)
			time.AfterFunc(20*time.Millisecond, func() { cancel(errEnough) })
			_, err := win.Fetch(inner, "/delay?ms=5000")
			return err
		}
		check.ErrorIs(attempt(), context.Canceled)
		dom.UseCause(context.Cause)
		check.ErrorIs(attempt(), errEnough)
	})

	check.Case("a ctx that had ended", func() {
		inner, cancel := context.WithCancel(ctx)
		cancel()
		_, err := win.Fetch(inner, "/echo?id=never")
		check.ErrorIs(err, context.Canceled)
	})

	check.Case("a deadline", func() {
		inner, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
		defer cancel()
		_, err := win.Fetch(inner, "/delay?ms=5000&id=deadline")
		check.ErrorIs(err, context.DeadlineExceeded)
		check.Eventually(func() bool { return aborts("deadline") == "1" })
	})

	check.Case("abort in the middle of a body", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		resp := check.Must(win.Fetch(inner, "/drip?bytes=1000&parts=100&ms=10000&id=body"))
		check.Equal(resp.Status(), 200)
		time.AfterFunc(100*time.Millisecond, cancel)
		start := time.Now()
		_, err := resp.Text(inner)
		check.ErrorIs(err, context.Canceled)
		check.True(time.Since(start) < 2*time.Second)
		check.Eventually(func() bool { return aborts("body") == "1" }, "the server saw it go")
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("a deadline in the middle of a body, read with another ctx", func() {
		inner, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
		defer cancel()
		resp := check.Must(win.Fetch(inner, "/drip?bytes=1000&parts=100&ms=10000&id=body2"))
		_, err := resp.Text(ctx) // the fetch's own ctx ends it all the same
		check.ErrorIs(err, context.DeadlineExceeded)
		check.Eventually(func() bool { return aborts("body2") == "1" })
	})

	check.Case("a body in pieces, left early", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		resp := check.Must(win.Fetch(inner, "/drip?bytes=1000&parts=10&ms=200"))
		total, pieces := 0, 0
		for chunk, err := range resp.Body().All(inner) {
			if !check.NoError(err) {
				break
			}
			total += chunk.Get("byteLength").Int()
			pieces++
		}
		check.Equal(total, 1000)
		check.True(pieces > 1, pieces)
		resp = check.Must(win.Fetch(inner, "/drip?bytes=1000&parts=100&ms=10000&id=left"))
		for _, err := range resp.Body().All(inner) {
			check.NoError(err)
			break
		}
		check.Eventually(func() bool { return aborts("left") == "1" }, "leaving the loop ends the request")
		resp = check.Must(win.Fetch(inner, "/drip?bytes=1000&parts=100&ms=10000&id=ctx"))
		pieces = 0
		for _, err := range resp.Body().All(inner) {
			if pieces++; pieces == 2 {
				cancel()
			}
			if err != nil {
				check.ErrorIs(err, context.Canceled)
				break
			}
		}
		check.Eventually(func() bool { return aborts("ctx") == "1" }, "the end of ctx ends the request")
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("one's own signal", func() {
		controller := check.Must(dom.NewAbortController())
		time.AfterFunc(20*time.Millisecond, func() { controller.Abort() })
		_, err := win.Fetch(ctx, "/delay?ms=5000", &dom.RequestInit{Signal: controller.Signal()})
		check.ErrorIs(err, dom.Named("AbortError"))
		check.ErrorIs(err, context.Canceled)
		_, err = win.Fetch(ctx, "/delay?ms=5000", &dom.RequestInit{Signal: dom.AbortSignalTimeout(20)})
		check.ErrorIs(err, context.DeadlineExceeded)
	})

	check.Case("one's own signal and a ctx", func() {
		controller := check.Must(dom.NewAbortController())
		inner, cancel := context.WithCancel(ctx)
		time.AfterFunc(50*time.Millisecond, cancel)
		_, err := win.Fetch(inner, "/delay?ms=5000&id=both", &dom.RequestInit{Signal: controller.Signal()})
		check.ErrorIs(err, context.Canceled)
		check.Eventually(func() bool { return aborts("both") == "1" }, "the ctx aborts the request too")
	})

	check.Case("many at once", func() {
		type answer struct {
			text string
			err  error
		}
		answers := make(chan answer)
		for i := range 50 {
			go func() {
				resp, err := win.Fetch(ctx, "/echo?raw&n="+strconv.Itoa(i), &dom.RequestInit{Method: new("POST"), Body: dom.String(strconv.Itoa(i))})
				if err != nil {
					answers <- answer{"", err}
					return
				}
				text, err := resp.Text(ctx)
				answers <- answer{text, err}
			}()
		}
		sum := 0
		for range 50 {
			a := <-answers
			check.NoError(a.err)
			n, _ := strconv.Atoi(a.text)
			sum += n
		}
		check.Equal(sum, 49*50/2)
	})

	check.Case("FormData: overloads, entries that are strings or files", func() {
		form := check.Must(dom.NewFormData(nil))
		form.Append("name", "ann")
		form.Append("name", "bob")
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("content")}, &dom.BlobPropertyBag{Type: new("text/x")}))
		form.AppendBlob("file", blob, "f.txt")
		form.Set("lone", "\u00fc")
		check.True(form.Has("file"))
		check.Equal(len(form.GetAll("name")), 2)
		check.True(form.Get("missing") == nil)
		switch entry := form.Get("file").(type) {
		case *dom.File:
			check.Equal(entry.Name(), "f.txt")
			check.Equal(check.Must(entry.Text(ctx)), "content")
		default:
			check.Fail("not a file")
		}
		name, ok := form.Get("name").(dom.String)
		check.True(ok && name == "ann")
		form.Delete("name")
		var keys []string
		for key, value := range form.All() {
			keys = append(keys, key)
			check.True(value != nil)
		}
		check.Slices(keys, []string{"file", "lone"})
		resp := check.Must(win.Fetch(ctx, "/echo", &dom.RequestInit{Method: new("POST"), Body: form}))
		v := check.Must(resp.JSON(ctx))
		check.True(strings.HasPrefix(v.Get("headers").Get("content-type").String(), "multipart/form-data"))
		check.True(strings.Contains(v.Get("body").String(), "\u00fc"))
	})

	check.Case("XMLHttpRequest with its events", func() {
		xhr := check.Must(dom.NewXMLHttpRequest())
		check.Equal(xhr.ReadyState(), dom.UNSENT)
		check.NoError(xhr.Open("POST", "/echo?raw"))
		check.NoError(xhr.SetRequestHeader("X-Mine", "1"))
		check.NoError(xhr.SetResponseType(dom.XMLHttpRequestResponseTypeArraybuffer))
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		done := make(chan float64, 1)
		var states []int
		dom.On(inner, xhr, dom.EventReadystatechange, func(*dom.Event) { states = append(states, xhr.ReadyState()) })
		dom.On(inner, xhr, dom.EventXMLHttpRequestLoad, func(e *dom.ProgressEvent) { done <- float64(e.Loaded()) })
		uploaded := 0.0
		dom.On(inner, xhr.Upload(), dom.EventXMLHttpRequestUploadProgress, func(e *dom.ProgressEvent) { uploaded = float64(e.Loaded()) })
		check.NoError(xhr.SendWithBody(dom.Bytes("12345")))
		check.Equal(<-done, 5)
		check.Equal(uploaded, 5)
		check.Equal(xhr.Status(), 200)
		check.Equal(xhr.Response().Get("byteLength").Int(), 5)
		check.Slices(states, []int{dom.HEADERS_RECEIVED, dom.XMLHttpRequest_LOADING, dom.XMLHttpRequest_DONE})
		check.True(xhr.GetResponseHeader("x-none") == nil)
		_, err := xhr.ResponseText()
		check.ErrorIs(err, dom.Named("InvalidStateError"))
		check.ErrorIs(xhr.Open("GET", "http://["), dom.Named("SyntaxError"))
	})

	check.Case("server-sent events", func() {
		source := check.Must(dom.NewEventSource("/sse?n=3"))
		inner, cancel := context.WithCancel(ctx)
		got := make(chan string, 10)
		dom.On(inner, source, dom.EventMessage, func(e *dom.MessageEvent) {
			got <- e.LastEventID() + e.Data().String()
		})
		for _, want := range []string{`1{"n":1}`, `2{"n":2}`, `3{"n":3}`} {
			check.Equal(<-got, want)
		}
		cancel()
		source.Close()
		check.Equal(source.ReadyState(), dom.EventSource_CLOSED)
	})

	check.Case("a thousand cancelled requests leave nothing", func() {
		before := dom.LiveFuncs()
		for range 1000 {
			inner, cancel := context.WithCancel(ctx)
			go cancel()
			if _, err := win.Fetch(inner, "/delay?ms=60000"); err != nil {
				check.ErrorIs(err, context.Canceled)
			}
		}
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, dom.LiveFuncs())
	})

	check.Done()
}
