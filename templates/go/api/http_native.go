//go:build !js

package gowasm

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	mathrand "math/rand/v2"
	"net/http"
	"net/url"
	"sync"
)

var defaultTransport = HTTPTransport(http.DefaultClient)

// HTTPTransport sends requests by an http.Client. Its Timeout should be 0: the options and ctx bound calls.
func HTTPTransport(client *http.Client) Transport { return &httpTransport{client} }

type httpTransport struct{ client *http.Client }

func (t *httpTransport) RoundTrip(ctx context.Context, req *Request) (*Response, error) {
	out, err := http.NewRequestWithContext(ctx, req.Method, req.URL, nil)
	if err != nil {
		return nil, err
	}
	out.Header = http.Header(req.Header.Clone())
	if req.Body != nil {
		setBody(out, req)
	}
	in, err := t.client.Do(out)
	if err != nil {
		if outer := (*url.Error)(nil); errors.As(err, &outer) {
			err = outer.Err // the caller says where
		}
		return nil, err
	}
	return &Response{
		Status: in.StatusCode,
		Header: Header(in.Header),
		Body:   in.Body,
		Size:   in.ContentLength,
		URL:    in.Request.URL.String(),
	}, nil
}

func setBody(out *http.Request, req *Request) {
	body, size := req.Body.reader()
	if req.Progress != nil {
		body = &upload{Reader: body, total: size, progress: req.Progress}
	}
	idle := make(chan struct{})
	out.Body, out.ContentLength = &sending{body, sync.OnceFunc(func() { close(idle) })}, size
	if size == 0 {
		out.Body = http.NoBody
	} else if req.Body.Open != nil {
		req.Body.idle = idle
	}
	if req.Body.Open == nil {
		out.GetBody = func() (io.ReadCloser, error) { // for a redirect that sends it again
			again, _ := req.Body.reader()
			return io.NopCloser(again), nil
		}
	}
}

// sending is a body that net/http closes when it has read what it wants, be it after the answer. The caller's reader is
// not for it to close.
type sending struct {
	io.Reader
	done func()
}

func (s *sending) Close() error {
	s.done()
	return nil
}

// inHandler is for JavaScript, too.
func inHandler() bool { return false }

// bodyValue, and what makes it, is for JavaScript.
type bodyValue struct{}

func readerValue(io.Reader) bodyValue { return bodyValue{} }
func formValue(*form) bodyValue       { return bodyValue{} }
func useProgress()                    {}
func useFetch()                       {}

// httpDate is the seconds since 1970 of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7.
func httpDate(text string) (int64, bool) {
	at, err := http.ParseTime(text)
	return at.Unix(), err == nil
}

// RandomKey is nothing that anybody guesses or gets twice.
func RandomKey() string { return rand.Text() }

// random is from 0 to 1, and never 1.
func random() float64 { return mathrand.Float64() }
