package api

import (
	"context"
	"net/netip"
	"time"

	"example.com/app/model"
)

type Level int8

type Search struct {
	Owner  string        `path:"owner"`
	Text   string        `query:"q,omitempty"`
	Levels []Level       `query:"level"`
	Since  *time.Time    `query:"since"`
	Trace  string        `header:"X-Trace"`
	Theme  *string       `cookie:"theme"`
	Wait   time.Duration `query:"wait,omitempty" json:"wait"`
	Cache  string        `query:"-"`
	Window
	hidden int
}

// Window is embedded, so its fields are those of Search.
type Window struct {
	// From counts from 0.
	From int `query:"from"`
	Size int `query:"size,omitempty"`
}

//gowasm:service
type Places interface {
	//gowasm:GET /a/{id}/b/{name}
	ByName(ctx context.Context, name string, id int64) error
	//gowasm:GET /c/{id}/d/{name}?q={q}
	ByOrder(context.Context, int64, string, string) error
	//gowasm:GET /e/{id}?type={kind}
	Blank(_ context.Context, _ int64, kind string) error
	//gowasm:GET /f/{path...}
	Rest(ctx context.Context, path string) error
	//gowasm:GET /g?ok={ok}&level={level}&ratio={ratio}&at={at}&addr={addr}
	Types(ctx context.Context, ok bool, level Level, ratio float32, at time.Time, addr netip.Addr) error
	//gowasm:GET /h?ok={ok}&level={level}&at={at}
	Optional(ctx context.Context, ok *bool, level *Level, at *time.Time) error
	//gowasm:GET /i?id={ids}&at={at}
	Many(ctx context.Context, ids []int64, at []time.Time) error
	//gowasm:GET /j?tag={tags}
	Variadic(ctx context.Context, tags ...string) error
	//gowasm:GET /k
	//gowasm:header X-Trace={trace} X-Tags={tags}
	//gowasm:header Accept-Language={lang}
	//gowasm:cookie session={session}
	Headers(ctx context.Context, trace string, tags []string, lang *string, session string) error
	//gowasm:GET /l/{owner}
	Spread(ctx context.Context, search Search) error
	//gowasm:GET /m/{owner}/{id}?page={page}
	SpreadNameless(context.Context, Search, int64, int) error
	//gowasm:POST /n/{owner}
	SpreadAndBody(ctx context.Context, search Search, body map[string]int) error
	//gowasm:GET /o/{id}?X={X}&filter[name]={name}
	OtherPackage(ctx context.Context, id model.ID, X int, name model.Name) error
	//gowasm:GET /p/{type}?func={func}
	Keywords(context.Context, string, string) error
	//gowasm:GET /q/caf%C3%A9/~me,you;a=b@c:d!
	Text(context.Context) error
	//gowasm:GET /r/
	Slash(context.Context) error
	//gowasm:GET /
	Root(ctx context.Context) (err error)
}
