//go:build !js

package gowasm

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net/http"
	"net/url"
)

var defaultTransport = HTTPTransport(http.DefaultClient)

// HTTPTransport sends requests by an http.Client. Its Timeout should be 0: the options and ctx bound calls.
func HTTPTransport(client *http.Client) Transport { return &httpTransport{client} }

type httpTransport struct{ client *http.Client }

func (t *httpTransport) RoundTrip(ctx context.Context, req *Request) (*Response, error) {
	var body io.Reader
	var size int64
	if req.Body != nil {
		body, size = req.Body.reader()
		if req.Progress != nil {
			body = &upload{Reader: body, total: size, progress: req.Progress}
		}
		body = io.NopCloser(body) // the caller's reader is not for net/http to close
	}
	out, err := http.NewRequestWithContext(ctx, req.Method, req.URL, body)
	if err != nil {
		return nil, err
	}
	out.Header = http.Header(req.Header.Clone())
	if body != nil {
		out.ContentLength = size
		if req.Body.Open == nil { // for a redirect that sends it again
			out.GetBody = func() (io.ReadCloser, error) {
				again, _ := req.Body.reader()
				return io.NopCloser(again), nil
			}
		}
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

// bodyValue, and what makes it, is for JavaScript.
type bodyValue struct{}

func readerValue(io.Reader) bodyValue { return bodyValue{} }
func formValue(*form) bodyValue       { return bodyValue{} }
func useProgress()                    {}
func useFetch()                       {}

// randomKey is nothing that anybody guesses or gets twice.
func randomKey() string { return rand.Text() }
