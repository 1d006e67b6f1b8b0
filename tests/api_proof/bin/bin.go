// Package bin describes a server that is not ours: go-httpbin.
package bin

import (
	"context"
	"io"
	"iter"

	"example.com/todo/bin/gowasm"
)

// Bin is the part of go-httpbin that the proof asks for.
//
//gowasm:service base=/bin
//gowasm:error 400 Failure
type Bin interface {
	//gowasm:GET /get?a={a}&b={b}
	//gowasm:header X-Trace={trace}
	Get(ctx context.Context, a string, b []int, trace string) (Echo, error)
	//gowasm:POST /post
	Post(ctx context.Context, in map[string]any) (Echo, error)
	//gowasm:PUT /put
	Put(ctx context.Context, in io.Reader) (Echo, error)
	//gowasm:PATCH /patch
	Form(ctx context.Context, in Form) (Echo, error)
	//gowasm:POST /upload
	Upload(ctx context.Context, in []byte) (Received, error)
	//gowasm:DELETE /delete
	Delete(ctx context.Context) (Echo, error)
	//gowasm:HEAD /head
	Head(ctx context.Context) error
	//gowasm:GET /delay/{duration} timeout=10s
	Delay(ctx context.Context, duration string) (Echo, error)
	//gowasm:GET /drip?duration={duration}&numbytes={n}&code={code}
	Drip(ctx context.Context, duration string, n, code int) ([]byte, error)
	//gowasm:GET /status/{code}
	Status(ctx context.Context, code int) error
	//gowasm:GET /redirect/{n}
	Redirect(ctx context.Context, n int) (Echo, error)
	//gowasm:GET /sse?count={count}&duration={duration} stream=sse
	Events(ctx context.Context, count int, duration string) iter.Seq2[Ping, error]
	//gowasm:GET /jsonl?count={count}&duration={duration} stream=ndjson
	Lines(ctx context.Context, count int, duration string) iter.Seq2[Line, error]
	//gowasm:GET /bytes/{n}?seed={seed}
	Bytes(ctx context.Context, n, seed int) (io.ReadCloser, error)
	//gowasm:GET /gzip
	Gzip(ctx context.Context) (Echo, error)
	//gowasm:GET /bearer auth=bearer
	Bearer(ctx context.Context) (Authenticated, error)
	//gowasm:GET /basic-auth/{user}/{password} auth=basic
	Basic(ctx context.Context, user, password string) (Authenticated, error)
	//gowasm:GET /html
	HTML(ctx context.Context) (Echo, error)
	//gowasm:GET /websocket/echo stream=ws
	Echo(ctx context.Context, send iter.Seq[Ping]) iter.Seq2[Ping, error]
}

// Echo is what the server says of a request.
type Echo struct {
	Args     map[string][]string `json:"args"`
	Headers  map[string][]string `json:"headers"`
	Method   string              `json:"method"`
	URL      string              `json:"url"`
	Data     string              `json:"data"`
	Files    map[string][]string `json:"files"`
	Form     map[string][]string `json:"form"`
	JSON     any                 `json:"json"`
	Gzipped  bool                `json:"gzipped"`
	Deflated bool                `json:"deflated"`
}

// Form is sent with a file.
type Form struct {
	Name string      `form:"name"`
	File gowasm.File `form:"file"`
}

// Received says how much came.
type Received struct {
	Bytes int64 `json:"bytes_received"`
}

// Ping is an event.
type Ping struct {
	ID        int   `json:"id"`
	Timestamp int64 `json:"timestamp"`
}

// Line is a line.
type Line struct {
	ID int `json:"id"`
}

// Authenticated says who is known.
type Authenticated struct {
	Authenticated bool   `json:"authenticated"`
	User          string `json:"user,omitempty"`
	Token         string `json:"token,omitempty"`
}

// Failure is what the server says of a wrong request.
type Failure struct {
	Code    int    `json:"status_code"`
	Message string `json:"error"`
	Detail  string `json:"detail,omitempty"`
}

func (e *Failure) Error() string { return e.Message + ": " + e.Detail }
