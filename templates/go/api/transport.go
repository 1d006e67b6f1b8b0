package gowasm

import (
	"context"
	"io"
)

// Transport sends requests. It may be used by many goroutines at once.
type Transport interface {
	// RoundTrip sends the request once and returns when the headers of the answer have arrived, whatever its status is.
	// ctx governs the response's body, too: when it ends, reading fails. Whoever calls closes the body.
	RoundTrip(ctx context.Context, req *Request) (*Response, error)
}

// TransportFunc is a function that is a Transport.
type TransportFunc func(ctx context.Context, req *Request) (*Response, error)

// RoundTrip calls f.
func (f TransportFunc) RoundTrip(ctx context.Context, req *Request) (*Response, error) {
	return f(ctx, req)
}

// Request is one request, as it is sent.
type Request struct {
	Method string
	URL    string
	Header Header
	Body   *Body  // nil where there is none
	Fetch  *Fetch // nil, or what has an effect in browsers

	// Progress is told how much of the body has been sent.
	Progress Progress

	limit      int64  // of a message, or a body
	whole      bool   // the answer is read as a whole, and nobody wants to know how far it is
	credential string // the field of the header that holds one
}

// Response is an answer.
type Response struct {
	Status int
	Header Header
	Body   io.ReadCloser // never nil
	Size   int64         // of the body, or -1 where it is unknown
	URL    string        // where it came from, after redirects
}

// Progress is told how many bytes have gone over the wire, and how many it will be: -1 where that is unknown.
type Progress func(done, total int64)

// Body is what a request sends: Bytes, or what Open gives. An interceptor may put another one of Bytes in its place.
type Body struct {
	ContentType string
	Bytes       []byte
	Open        func() io.Reader
	Size        int64 // of what Open gives, -1 where it is unknown

	value bodyValue       // how JavaScript has it, where it is no Bytes
	idle  <-chan struct{} // closed when nobody reads any more what Open gave
}

// File is a file of a form. On js, a Blob of JavaScript may be its Body, and is sent as it is: see FileOf.
type File struct {
	Name        string
	ContentType string // application/octet-stream where it is empty
	Size        int64  // 0 where it is unknown
	Body        io.Reader
}

// Fetch are the options of fetch which HTTP knows nothing of; what is empty is left to the browser. They have no effect
// in other builds. https://fetch.spec.whatwg.org/#requestinit
type Fetch struct {
	_              incomparable
	Mode           string // cors, no-cors, same-origin
	Credentials    string // omit, same-origin, include
	Cache          string // default, no-store, reload, no-cache, force-cache, only-if-cached
	Redirect       string // follow, error, manual
	Referrer       string
	ReferrerPolicy string
	Integrity      string
	Keepalive      bool
	Priority       string // high, low, auto
}
