package api

import (
	"context"
	"io"
	"iter"
	"time"

	"example.com/app/api/gowasm"
)

type Task struct {
	Title string `json:"title"`
}

type Hash [4]byte

type Half struct{}

func (Half) MarshalText() ([]byte, error) { return nil, nil }

//gowasm:service
type Parameters interface {
	//gowasm:GET /none
	None() error
	//gowasm:GET /first/{id}
	First(id int) error
	//gowasm:GET /second/{id}
	Second(id int, ctx context.Context) error
	//gowasm:GET /dots
	Dots(ctx ...context.Context) error
	//gowasm:GET /unknown/{idd}
	Typo(ctx context.Context, id int) error
	//gowasm:GET /unknown/{a}/{b}
	TooMany(context.Context, int) error
	//gowasm:GET /ctx/{ctx}
	Context(ctx context.Context) error
	//gowasm:GET /unplaced
	Unplaced(ctx context.Context, limit int) error
	//gowasm:HEAD /unplaced
	Head(ctx context.Context, limit int) error
	//gowasm:POST /two
	TwoBodies(ctx context.Context, a Task, b int) error
	//gowasm:GET /twice/{id}?id={id}
	Twice(ctx context.Context, id int) error
	//gowasm:GET /path/{task}?task={other}&at={at}&map={map_}
	Struct(ctx context.Context, task, other Task, at *time.Location, map_ map[string]int) error
	//gowasm:GET /path/{a}/{b}/{c}
	Path(ctx context.Context, a *int, b []string, c Hash) error
	//gowasm:GET /query?a={a}&b={b}&c={c}&d={d}&e={e}
	Query(ctx context.Context, a **int, b [][]string, c []*int, d []byte, e any) error
	//gowasm:GET /half?half={half}&c={c}&f={f}
	Text(ctx context.Context, half Half, c complex128, f func()) error
	//gowasm:GET /cookies
	//gowasm:cookie a={a} a={b} b={c} c,d={c}
	Cookies(ctx context.Context, a, b string, c []string) error
	//gowasm:GET /headers
	//gowasm:header X-A={a} x-a={b} Host={c} Sec-Fetch={d} Content-Type={e} X:Y={f} X-G=Bearer{a} Cookie={b}
	Headers(ctx context.Context, a, b, c, d, e, f string) error
	//gowasm:GET /file?file={file}
	File(ctx context.Context, file gowasm.File) error
	//gowasm:POST /body/file
	BodyFile(ctx context.Context, file *gowasm.File) error
	//gowasm:POST /body/chan
	BodyChan(ctx context.Context, c chan int) error
	//gowasm:POST /body/funcs
	BodyFuncs(ctx context.Context, c []func()) error
	//gowasm:POST /body/writer
	BodyWriter(ctx context.Context, w io.Writer) error
	//gowasm:POST /body/closer
	BodyCloser(ctx context.Context, r io.ReadCloser) error
	//gowasm:POST /send
	Send(ctx context.Context, send iter.Seq[Task]) error
	//gowasm:GET /send/{send} stream=ws
	SendPath(ctx context.Context, send iter.Seq[Task]) iter.Seq2[Task, error]
	//gowasm:GET /ws/body stream=ws
	SocketBody(ctx context.Context, task Task) iter.Seq2[Task, error]
	//gowasm:GET /ws/chan stream=ws
	SocketChan(ctx context.Context, send iter.Seq[chan int]) iter.Seq2[Task, error]
	//gowasm:GET /ws/two stream=ws
	SocketTwo(ctx context.Context, a, b iter.Seq[Task]) iter.Seq2[Task, error]
	//gowasm:GET /body body=json
	BodyOfGet(ctx context.Context) error
	//gowasm:POST /body/none body=json
	BodyOfNothing(ctx context.Context) error
	//gowasm:POST /body/form body=form
	BodyForm(ctx context.Context, task Task) error
	//gowasm:POST /body/bytes body=bytes
	BodyBytes(ctx context.Context, task Task) error
	//gowasm:POST /body/reader body=json
	BodyReader(ctx context.Context, r io.Reader) error
}
