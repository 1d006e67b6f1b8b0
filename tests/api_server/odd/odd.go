// Package odd has a service with a value of every kind in every place.
package odd

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"net/netip"
	"time"

	"example.com/todo/odd/gowasm"
)

type (
	Color  string
	Level  int8
	Colors []Color
	Blob   []byte
	Alias  = Color
)

// Flag is text of its own.
type Flag struct{ On bool }

func (f Flag) MarshalText() ([]byte, error) {
	return []byte(map[bool]string{true: "on", false: "off"}[f.On]), nil
}

func (f *Flag) UnmarshalText(text []byte) error {
	if string(text) != "on" && string(text) != "off" {
		return &Problem{Text: "neither on nor off"}
	}
	f.On = string(text) == "on"
	return nil
}

// Common is embedded.
type Common struct {
	Trace string `header:"X-Trace,omitempty"`
	Lang  *Color `query:"lang"`
}

// Spread goes everywhere.
type Spread struct {
	Common
	ID       uint16     `path:"id"`
	When     time.Time  `query:"when"`
	Until    *time.Time `query:"until"`
	Levels   []Level    `query:"level"`
	Flags    []Flag     `header:"X-Flag"`
	Ratio    float32    `query:"ratio,omitempty"`
	Yes      bool       `query:"yes,omitempty"`
	Names    []string   `header:"X-Name"`
	Session  string     `cookie:"session"`
	Theme    *Color     `cookie:"theme"`
	Addr     netip.Addr `query:"addr,omitempty"`
	Hidden   int        `query:"-"`
	internal int
}

// Form is URL-encoded.
type Form struct {
	Name  string   `form:"name"`
	Level *Level   `form:"level"`
	Tags  []string `form:"tag"`
	Sure  bool     `form:"sure,omitempty"`
}

// Validate is called by servers.
func (f Form) Validate() error {
	if f.Name == "invalid" {
		return errors.New("no name")
	}
	return nil
}

// Files is multipart.
type Files struct {
	Where string        `query:"where"`
	Title string        `form:"title"`
	One   gowasm.File   `form:"one"`
	Maybe *gowasm.File  `form:"maybe"`
	Other gowasm.File   `form:"other,omitempty"`
	Many  []gowasm.File `form:"many"`
}

// Problem is a declared error.
type Problem struct {
	Text string `json:"text"`
}

func (e *Problem) Error() string { return e.Text }

// Plain is a declared error that is no pointer.
type Plain struct {
	Code int `json:"code"`
}

func (e Plain) Error() string { return "plain" }

// Item is one of a page.
type Item struct {
	N int `json:"n"`
}

// Validate is called by servers.
func (i *Item) Validate() error {
	switch i.N {
	case 666:
		return &Problem{"the number of the beast"}
	case 667:
		return errors.New("its neighbour")
	}
	return nil
}

// ItemPage is a page.
type ItemPage struct {
	Items []Item `json:"items"`
	Next  string `json:"next"`
}

//gowasm:service base=/odd
//gowasm:error 409 Problem
//gowasm:error 418 Plain
type Odd interface {
	//gowasm:GET /spread/{id}
	Spread(ctx context.Context, in Spread) (Spread2, error)
	//gowasm:GET /paths/{color}/{level}/{flag}/{rest...}
	Paths(ctx context.Context, color Alias, level Level, flag Flag, rest string) (string, error)
	//gowasm:GET /slash/
	Slash(ctx context.Context) error
	//gowasm:GET /queries?s={s}&n={n}&many={many}&opt={opt}&sp%C3%A4t={late}
	Queries(ctx context.Context, s string, n int, opt *uint8, late string, many ...int) (string, error)
	//gowasm:POST /unnamed/{a}?b={b}
	Unnamed(context.Context, string, int, Item) (Item, error)
	//gowasm:POST /shadow/{c}?err={err}&impl={impl}&gowasm={gowasm}&time={time}&result={result}&options={options}
	Shadow(ctx context.Context, c, err, impl, gowasm, time, result string, options ...string) error
	//gowasm:POST /form
	Form(ctx context.Context, in Form) (string, error)
	//gowasm:POST /files
	Files(ctx context.Context, in Files) (string, error)
	//gowasm:PUT /bytes body=bytes
	Bytes(ctx context.Context, data Blob) ([]byte, error)
	//gowasm:PUT /reader
	Reader(ctx context.Context, data io.Reader) (io.ReadCloser, error)
	//gowasm:POST /json
	JSON(ctx context.Context, in map[string][]*Item) (map[string][]*Item, error)
	//gowasm:POST /list
	List(ctx context.Context, in []*Item) error
	//gowasm:POST /scalar
	Scalar(ctx context.Context, in int8) (*string, error)
	//gowasm:POST /texts status=202
	Texts(ctx context.Context, in map[Flag]json.Number) (map[Flag]json.Number, error)
	//gowasm:GET /page?after={after} page=cursor
	Page(ctx context.Context, after string) (ItemPage, error)
	//gowasm:HEAD /head/{id}
	Head(ctx context.Context, id string) error
	//gowasm:OPTIONS /options
	Options(ctx context.Context) error
	//gowasm:DELETE /thing status=200
	Delete(ctx context.Context) error
	//gowasm:POST /key
	//gowasm:idempotency X-Key
	Key(ctx context.Context) (string, error)
	// Old does it the old way.
	//
	// Deprecated: do not.
	//
	//gowasm:GET /old
	Old(ctx context.Context) error
	//gowasm:GET /secret auth=bearer,basic,apikey:X-API-Key
	Secret(ctx context.Context) (string, error)
	//gowasm:GET /events stream=sse auth=bearer
	Events(ctx context.Context) iter.Seq2[Item, error]
	//gowasm:GET /lines?n={n} stream=ndjson
	Lines(ctx context.Context, n int) iter.Seq2[*Item, error]
	//gowasm:GET /socket/{room}?level={level} stream=ws auth=bearer
	//gowasm:header X-Trace={trace}
	Socket(ctx context.Context, room string, level Level, trace string, send iter.Seq[Item]) iter.Seq2[Item, error]
	//gowasm:GET /ticker stream=ws
	Ticker(ctx context.Context) iter.Seq2[Item, error]
}

// Spread2 is Spread as JSON.
type Spread2 struct {
	Spread string `json:"spread"`
}
