package api

import (
	"context"
	"io"
	"iter"
	"time"

	"example.com/app/gowasm"
)

type ID int64

type Level int

const (
	Low Level = iota + 1
	High
)

// Item is one thing.
type Item struct {
	ID    ID        `json:"id"`
	Name  string    `json:"name"`
	Level Level     `json:"level"`
	Made  time.Time `json:"made"`
}

// Page is a part of all items.
type Page struct {
	Items []Item `json:"items"`
	Next  string `json:"next,omitempty"`
}

type NotFound struct {
	ID ID `json:"id"`
}

func (e *NotFound) Error() string { return "not found" }

type Conflict struct {
	With Item `json:"with"`
}

func (e *Conflict) Error() string { return "conflict" }

// Busy holds for every method.
type Busy struct {
	Seconds int `json:"seconds"`
}

func (e *Busy) Error() string { return "busy" }

// Search says what to look for.
type Search struct {
	Text     string     `query:"q"`
	Levels   []Level    `query:"level"`
	Since    *time.Time `query:"since"`
	PageSize int        `query:"page_size,omitempty"`
	Trace    string     `header:"X-Trace,omitempty"`
}

type Photo struct {
	Title string        `form:"title"`
	Tags  []string      `form:"tag"`
	File  gowasm.File   `form:"file"`
	More  []gowasm.File `form:"more"`
}

type Login struct {
	User     string `form:"user"`
	Password string `form:"password"`
	Remember bool   `form:"remember,omitempty"`
}

type Said struct {
	Text string `json:"text"`
}

// Items is everything that a service may be.
//
//gowasm:service base=/api/v1 timeout=30s retry=2 auth=bearer
//gowasm:error 503 Busy
type Items interface {
	// Find gives the items that match.
	//
	//gowasm:GET /items
	Find(ctx context.Context, search Search) ([]Item, error)
	// List gives the items page by page.
	//
	//gowasm:GET /pages?cursor={cursor}&limit={limit} page=cursor
	List(ctx context.Context, cursor string, limit *int) (Page, error)
	//gowasm:GET /items/{id}
	//gowasm:error 404 NotFound
	Get(ctx context.Context, id ID) (Item, error)
	// Create makes an item.
	//
	//gowasm:POST /items status=201
	//gowasm:error 409 Conflict
	//gowasm:idempotency
	Create(ctx context.Context, item Item) (*Item, error)
	//gowasm:PUT /items/{id}
	//gowasm:error 404 NotFound
	//gowasm:error 409 Conflict
	Replace(ctx context.Context, id ID, item Item) (Item, error)
	// Delete removes an item.
	//
	// Deprecated: use Replace.
	//
	//gowasm:DELETE /items/{id} auth=basic,apikey:X-Key
	Delete(ctx context.Context, id ID) error
	//gowasm:GET /files/{path...}
	Download(ctx context.Context, path string) (io.ReadCloser, error)
	//gowasm:GET /thumbs/{name}
	Thumb(ctx context.Context, name string) ([]byte, error)
	//gowasm:PUT /files/{path...}
	Upload(ctx context.Context, path string, body io.Reader) error
	//gowasm:POST /echo retry=0 auth=none
	Echo(ctx context.Context, body []byte) ([]byte, error)
	//gowasm:POST /photos
	AddPhoto(ctx context.Context, photo Photo) (Said, error)
	//gowasm:POST /login body=form auth=none
	Login(ctx context.Context, login Login) (Said, error)
	//gowasm:GET /me auth=none
	//gowasm:cookie session={session}
	//gowasm:header X-Trace={trace}
	Me(ctx context.Context, session string, trace []string) (Said, error)
	//gowasm:GET /slow timeout=200ms
	Slow(ctx context.Context) (Said, error)
	//gowasm:GET /events?from={from} stream=sse
	Watch(ctx context.Context, from int) iter.Seq2[Said, error]
	//gowasm:GET /lines?count={count} stream=ndjson
	//gowasm:error 404 NotFound
	Lines(ctx context.Context, count int) iter.Seq2[Said, error]
	//gowasm:GET /chat?room={room} stream=ws auth=none
	//gowasm:error 404 NotFound
	Chat(ctx context.Context, room string, send iter.Seq[Said]) iter.Seq2[Said, error]
	//gowasm:HEAD /has/{id}
	Has(ctx context.Context, id ID) error
	// Ping says whether it lives.
	//
	//gowasm:GET /ping
	Ping(ctx context.Context) error
}
