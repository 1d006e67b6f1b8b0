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
	body, contentType, size := req.Body.Open()
	if body != nil && req.Progress != nil {
		body = &upload{Reader: body, total: size, progress: req.Progress}
	}
	if body != nil {
		body = io.NopCloser(body) // the caller's reader is not for net/http to close
	}
	out, err := http.NewRequestWithContext(ctx, req.Method, req.URL, body)
	if err != nil {
		return nil, err
	}
	out.Header = http.Header(req.Header.Clone())
	if body != nil {
		out.ContentLength = size
		if contentType != "" && out.Header.Get("Content-Type") == "" {
			out.Header.Set("Content-Type", contentType)
		}
		out.GetBody = req.Body.again()
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

// again makes the body for a redirect that sends it again, where it can be had twice.
func (b *Body) again() func() (io.ReadCloser, error) {
	if b.Reader != nil || b.Parts != nil {
		return nil
	}
	return func() (io.ReadCloser, error) {
		r, _, _ := b.Open()
		return io.NopCloser(r), nil
	}
}

// randomKey is nothing that anybody guesses or gets twice.
func randomKey() string { return rand.Text() }
