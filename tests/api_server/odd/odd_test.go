//go:build !js

package odd

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"math/rand/v2"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"example.com/todo/odd/gowasm"
)

// fixture is a server whose implementation is the fake.
type fixture struct {
	*testing.T
	fake   *OddFake
	server *httptest.Server
	mutex  sync.Mutex
	logged []string
}

type whoKey struct{}

func serve(t *testing.T, options ...gowasm.HandlerOption) *fixture {
	f := &fixture{T: t, fake: &OddFake{}}
	base := []gowasm.HandlerOption{
		gowasm.WithAuth(func(ctx context.Context, c gowasm.Credentials) (context.Context, error) {
			switch c.Token + c.Password {
			case "good":
				return context.WithValue(ctx, whoKey{}, fmt.Sprintf("%+v", c)), nil
			case "blocked":
				return nil, gowasm.ErrForbidden
			case "teapot":
				return nil, Plain{7}
			case "busy":
				return nil, gowasm.Fail(503, "later")
			}
			return nil, errors.New("this is nobody's business")
		}),
		gowasm.WithErrorLog(func(_ context.Context, method string, err error) {
			f.mutex.Lock()
			defer f.mutex.Unlock()
			text, _, _ := strings.Cut(err.Error(), "\n")
			f.logged = append(f.logged, method+": "+text)
		}),
	}
	f.server = httptest.NewServer(OddHandler(f.fake, append(base, options...)...))
	t.Cleanup(f.server.Close)
	return f
}

// send gives status, body and header of the answer to a request; head are lines of its header.
func (f *fixture) send(method, path, body string, head ...string) (int, string, http.Header) {
	f.Helper()
	request, err := http.NewRequest(method, f.server.URL+"/odd"+path, strings.NewReader(body))
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range head {
		name, value, _ := strings.Cut(line, ": ")
		request.Header.Add(name, value)
	}
	answer, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		f.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		text = append(text, " then "+err.Error()...)
	}
	return answer.StatusCode, string(text), answer.Header
}

// want checks the answer to a request, which is `METHOD path`, lines of a header, an empty line and a body.
func (f *fixture) want(request, want string) {
	f.Helper()
	head, body, _ := strings.Cut(request, "\n\n")
	lines := strings.Split(head, "\n")
	method, path, _ := strings.Cut(lines[0], " ")
	status, text, header := f.send(method, path, body, lines[1:]...)
	if got := strings.TrimSpace(fmt.Sprintf("%d %s", status, text)); got != want {
		f.Errorf("%s\n got %s\nwant %s", lines[0], got, want)
	}
	if status >= 400 && method != "HEAD" && header.Get("Content-Type") != "application/json" {
		f.Errorf("%s: an error of type %q", lines[0], header.Get("Content-Type"))
	}
}

func (f *fixture) wantLog(want ...string) {
	f.Helper()
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if strings.Join(f.logged, "\n") != strings.Join(want, "\n") {
		f.Errorf("logged %q, want %q", f.logged, want)
	}
	f.logged = nil
}

func TestValues(t *testing.T) {
	f := serve(t)
	f.fake.SpreadFunc = func(_ context.Context, in Spread) (Spread2, error) {
		text := func(p *Color) string {
			if p == nil {
				return "nil"
			}
			return string(*p)
		}
		return Spread2{fmt.Sprintf("%d %s %v %v %v %g %v %q %s %s %s %q %v",
			in.ID, in.When.Format(time.DateOnly), in.Until, in.Levels, in.Flags, in.Ratio, in.Yes, in.Names,
			in.Session, text(in.Theme), text(in.Lang), in.Trace, in.Addr)}, nil
	}
	day := "when=2026-11-25T00:00:00Z"
	f.want("GET /spread/7?"+day+"\nCookie: session=a",
		`200 {"spread":"7 2026-11-25 \u003cnil\u003e [] [] 0 false [] a nil nil \"\" invalid IP"}`)
	f.want("GET /spread/65535?"+day+"&until="+day[5:]+"&level=-128&level=127&ratio=1.5&yes=true&lang=de&addr=::1\n"+
		"Cookie: session=%C3%A4%3B; theme=dark\nX-Flag: on, off\nX-Flag: on\nX-Name: a b, \"c, \\\"d\", ä\nX-Name: e\nX-Trace: x, y",
		`200 {"spread":"65535 2026-11-25 2026-11-25 00:00:00 +0000 UTC [-128 127] [{true} {false} {true}] 1.5 true `+
			`[\"a b\" \"c, \\\"d\" \"ä\" \"e\"] ä; dark de \"x, y\" ::1"}`)
	f.want("GET /spread/65536?when=now&level=1&level=128&ratio=x&yes=maybe&addr=1\nX-Flag: on, of\nCookie: x=y",
		`400 {"error":"path parameter 'id': '65536' does not fit into 16 bits; `+
			`query parameter 'when': 'now' is not accepted: parsing time \"now\" as \"2006-01-02T15:04:05Z07:00\": `+
			`cannot parse \"now\" as \"2006\"; query parameter 'level': '128' does not fit into 8 bits; `+
			`header 'X-Flag': 'of' is not accepted: neither on nor off; query parameter 'ratio': 'x' is no number; `+
			`query parameter 'yes': 'maybe' is neither true nor false; cookie 'session' is missing; `+
			`query parameter 'addr': '1' is not accepted: ParseAddr(\"1\"): unable to parse IP"}`)

	f.fake.PathsFunc = func(_ context.Context, color Alias, level Level, flag Flag, rest string) (string, error) {
		return fmt.Sprint(color, level, flag, " ", rest), nil
	}
	f.want("GET /paths/a%2Fb/-3/on/x/y%2Fz/", `200 "a/b-3 {true} x/y/z/"`)
	f.want("GET /paths/a/-3/on/", `200 "a-3 {true} "`)
	f.want("GET /paths/a/b/c/d", `400 {"error":"path parameter 'level': 'b' is no integer; path parameter 'flag': 'c' is not accepted: neither on nor off"}`)

	f.fake.QueriesFunc = func(_ context.Context, s string, n int, opt *uint8, late string, many ...int) (string, error) {
		if opt == nil {
			return fmt.Sprint(s, n, late, many), nil
		}
		return fmt.Sprint(s, n, *opt, late, many), nil
	}
	f.want("GET /queries?s=%26a+b&n=-1&sp%C3%A4t=%E2%82%AC", `200 "\u0026a b-1€[]"`)
	f.want("GET /queries?s=&n=1&opt=255&sp%C3%A4t=&many=1&many=2", `200 "1 255[1 2]"`)
	f.want("GET /queries?s=x", `400 {"error":"query parameter 'n' is missing; query parameter 'spät' is missing"}`)
	f.want("GET /queries?s=x&n=&opt=256&sp%C3%A4t=y&many=", `400 {"error":"query parameter 'n': '' is no integer; `+
		`query parameter 'opt': '256' does not fit into 8 bits; query parameter 'many': '' is no integer"}`)
	f.want("GET /queries?s=%zz&n=1&sp%C3%A4t=y", `400 {"error":"the query is malformed: invalid URL escape \"%zz\"; query parameter 's' is missing"}`)
	f.want("GET /queries?s=x&n="+strings.Repeat("9", 200)+"&sp%C3%A4t=y", `400 {"error":"query parameter 'n': '`+
		strings.Repeat("9", 80)+`...' does not fit into 64 bits"}`)

	f.fake.UnnamedFunc = func(_ context.Context, a string, b int, c Item) (Item, error) {
		return Item{len(a) + b + c.N}, nil
	}
	f.want("POST /unnamed/abc?b=20\nContent-Type: application/json\n\n{\"n\":100}", `200 {"n":123}`)
	f.fake.ShadowFunc = func(_ context.Context, c, err, impl, gowasm, time, result string, options ...string) error {
		return &Problem{fmt.Sprint(c, err, impl, gowasm, time, result, options)}
	}
	f.want("POST /shadow/1?err=2&impl=3&gowasm=4&time=5&result=6&options=7&options=8", `409 {"text":"123456[7 8]"}`)
	f.fake.PageFunc = func(_ context.Context, after string) (ItemPage, error) { return ItemPage{Next: after + "x"}, nil }
	f.want("GET /page", `200 {"items":null,"next":"x"}`)
	f.want("GET /page?after=x", `200 {"items":null,"next":"xx"}`)
}

func TestBodies(t *testing.T) {
	f := serve(t, gowasm.WithBodyLimit(1000))
	f.fake.JSONFunc = func(_ context.Context, in map[string][]*Item) (map[string][]*Item, error) { return in, nil }
	const asJSON = "\nContent-Type: application/json; charset=utf-8\n\n"
	f.want("POST /json"+asJSON+`{"b":[{"n":1},null],"a":null}`, `200 {"a":null,"b":[{"n":1},null]}`)
	f.want("POST /json\nContent-Type: application/problem+json\n\nnull", `200 null`)
	f.want("POST /json\nContent-Type: text/plain\n\n{}", `415 {"error":"the body is 'text/plain', not application/json"}`)
	f.want("POST /json\n\n{}", `415 {"error":"the body has no Content-Type, not application/json"}`)
	for _, body := range []string{``, `{`, `{"a":1}`, `{} x`, `{"a":[{"n":"1"}]}`, `{"a":[{"n":1e99}]}`} {
		status, text, _ := f.send("POST", "/json", body, "Content-Type: application/json")
		var told struct{ Error string }
		if err := json.Unmarshal([]byte(text), &told); err != nil || status != 400 || !strings.HasPrefix(told.Error, "body: ") {
			t.Errorf("%s: %d %s", body, status, text)
		}
	}
	long := `{"` + strings.Repeat("x", 1000) + `":null}`
	f.want("POST /json"+asJSON+long, `413 {"error":"the body has more than 1000 bytes"}`)
	f.fake.ScalarFunc = func(_ context.Context, in int8) (*string, error) {
		if in < 0 {
			return nil, nil
		}
		return new(fmt.Sprint(in)), nil
	}
	f.want("POST /scalar"+asJSON+"127", `200 "127"`)
	f.want("POST /scalar"+asJSON+"-1", `200 null`)
	f.fake.TextsFunc = func(_ context.Context, in map[Flag]json.Number) (map[Flag]json.Number, error) { return in, nil }
	f.want("POST /texts"+asJSON+`{"on": 1.50, "off": 2}`, `202 {"off":2,"on":1.50}`)

	f.fake.BytesFunc = func(ctx context.Context, data Blob) ([]byte, error) {
		if len(data) == 1 {
			gowasm.ResponseHeader(ctx).Set("Content-Type", "image/png")
		}
		return data, nil
	}
	if _, _, header := f.send("PUT", "/bytes", "a"); header.Get("Content-Type") != "image/png" {
		t.Error("the implementation's type is not sent", header)
	}
	if _, _, header := f.send("PUT", "/bytes", "ab"); header.Get("Content-Type") != "application/octet-stream" {
		t.Error("type of bytes", header)
	}
	f.want("PUT /bytes\n\n\x00\xff", "200 \x00\xff")
	f.want("PUT /bytes\n\n"+long, `413 {"error":"the body has more than 1000 bytes"}`)
	var closed bool
	f.fake.ReaderFunc = func(_ context.Context, data io.Reader) (io.ReadCloser, error) {
		text, err := io.ReadAll(data)
		if err != nil {
			return nil, fmt.Errorf("uploading: %w", err)
		}
		switch string(text) {
		case "nil":
			return nil, nil
		case "at once":
			return io.NopCloser(iotest.ErrReader(&Problem{"at once"})), nil
		case "later":
			return io.NopCloser(io.MultiReader(strings.NewReader("begin"), iotest.ErrReader(&Problem{"later"}))), nil
		}
		return closer{strings.NewReader(strings.ToUpper(string(text))), &closed}, nil
	}
	f.want("PUT /reader\n\nabc", "200 ABC")
	if !closed {
		t.Error("the reader was not closed")
	}
	f.want("PUT /reader\n\nnil", "200")
	f.want("PUT /reader\n\nat once", `409 {"text":"at once"}`)
	f.want("PUT /reader\n\nlater", `200 begin then unexpected EOF`)
	f.want("PUT /reader\n\n"+long, `413 {"error":"the body has more than 1000 bytes"}`)
	f.wantLog()
}

type closer struct {
	io.Reader
	closed *bool
}

func (c closer) Close() error {
	*c.closed = true
	return nil
}

func TestValidation(t *testing.T) {
	const asJSON, asForm = "\nContent-Type: application/json\n\n", "POST /form\nContent-Type: application/x-www-form-urlencoded\n\n"
	f := serve(t)
	f.fake.UnnamedFunc = func(_ context.Context, a string, b int, c Item) (Item, error) { return c, nil }
	f.fake.FormFunc = func(context.Context, Form) (string, error) { return "", nil }
	f.want("POST /unnamed/a?b=1"+asJSON+`{"n":1}`, `200 {"n":1}`)
	f.want("POST /unnamed/a?b=1"+asJSON+`{"n":666}`, `409 {"text":"the number of the beast"}`)
	f.want("POST /unnamed/a?b=1"+asJSON+`{"n":667}`, `400 {"error":"body: its neighbour"}`)
	f.want("POST /unnamed/a?b=x"+asJSON+`{"n":667}`, `400 {"error":"query parameter 'b': 'x' is no integer"}`)
	f.want(asForm+"name=invalid", `400 {"error":"parameters: no name"}`)
	f.fake.JSONFunc = func(_ context.Context, in map[string][]*Item) (map[string][]*Item, error) { return nil, nil }
	f.want("POST /json"+asJSON+`{"a":[{"n":666}]}`, `200 null`) // only what is at the top
	f.want("POST /list"+asJSON+`[{"n":1},null,{"n":667}]`, `400 {"error":"body: its neighbour"}`)

	var seen []string
	f = serve(t, gowasm.WithValidation(func(value any) error {
		seen = append(seen, fmt.Sprintf("%T", value))
		if form, ok := value.(*Form); ok && form.Sure {
			return gowasm.Fail(422, "not so sure")
		}
		return nil
	}))
	f.fake.FormFunc = func(context.Context, Form) (string, error) { return "", nil }
	f.fake.ListFunc = func(context.Context, []*Item) error { return nil }
	f.want(asForm+"name=a", `200 ""`)
	f.want(asForm+"name=a&sure=1", `422 {"error":"not so sure"}`)
	f.want("POST /list"+asJSON+`[{"n":1},null]`, `204`)
	f.want("POST /list"+asJSON+`null`, `204`)
	if got := strings.Join(seen, " "); got != "*odd.Form *odd.Form *odd.Item" {
		t.Error(got)
	}
}

func TestForms(t *testing.T) {
	f := serve(t)
	f.fake.FormFunc = func(_ context.Context, in Form) (string, error) {
		text, _ := json.Marshal(in)
		return string(text), nil
	}
	const asForm = "POST /form\nContent-Type: application/x-www-form-urlencoded\n\n"
	f.want(asForm+"name=a+b%26&tag=x&tag=y&level=-1&sure=true", `200 "{\"Name\":\"a b\\u0026\",\"Level\":-1,\"Tags\":[\"x\",\"y\"],\"Sure\":true}"`)
	f.want(asForm+"name=", `200 "{\"Name\":\"\",\"Level\":null,\"Tags\":null,\"Sure\":false}"`)
	f.want(asForm+"level=x", `400 {"error":"form field 'name' is missing; form field 'level': 'x' is no integer"}`)
	f.want(asForm+"name=%zz", `400 {"error":"the form is malformed: invalid URL escape \"%zz\"; form field 'name' is missing"}`)
	f.want("POST /form?name=a\nContent-Type: application/json\n\n{}", `415 {"error":"the body is 'application/json', not application/x-www-form-urlencoded"}`)

	f.fake.FilesFunc = func(_ context.Context, in Files) (string, error) {
		say := func(file gowasm.File) string {
			if file.Body == nil {
				return "-"
			}
			text, err := io.ReadAll(file.Body)
			if err != nil {
				return err.Error()
			}
			return fmt.Sprintf("%s,%s,%d,%d", file.Name, file.ContentType, file.Size, len(text))
		}
		said := []string{in.Where, in.Title, say(in.One), say(in.Other)}
		if in.Maybe != nil {
			said = append(said, say(*in.Maybe))
		}
		for _, one := range in.Many {
			said = append(said, say(one))
		}
		return strings.Join(said, " "), nil
	}
	form := func(parts ...string) string {
		var body bytes.Buffer
		w := multipart.NewWriter(&body)
		_ = w.SetBoundary("boundary")
		for _, part := range parts {
			name, text, _ := strings.Cut(part, "=")
			name, file, isFile := strings.Cut(name, "@")
			header := textproto.MIMEHeader{}
			header.Set("Content-Disposition", multipart.FileContentDisposition(name, file))
			header.Set("Content-Type", "text/plain")
			if !isFile {
				header = textproto.MIMEHeader{"Content-Disposition": {`form-data; name="` + name + `"`}}
			}
			writer, _ := w.CreatePart(header)
			_, _ = io.WriteString(writer, text)
		}
		_ = w.Close()
		return "POST /files?where=here\nContent-Type: multipart/form-data; boundary=boundary\n\n" + body.String()
	}
	f.want(form("title=t", "one@a.txt=abc"), `200 "here t a.txt,text/plain,3,3 -"`)
	f.want(form("title=t", "one@a=", "other@o=1", "maybe@m=22", "many@x="+strings.Repeat("x", 20<<20), "many@y=y"),
		`200 "here t a,text/plain,0,0 o,text/plain,1,1 m,text/plain,2,2 x,text/plain,20971520,20971520 y,text/plain,1,1"`)
	f.want(form("one=abc"), `400 {"error":"form field 'title' is missing; form file 'one' is missing"}`)
	f.want(form("title=t", "one@a="+strings.Repeat("x", 33<<20)), `413 {"error":"the body has more than 33554432 bytes"}`)
	f.want("POST /files?where=here\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nbroken",
		`400 {"error":"the body cannot be read: malformed MIME header: missing colon: \"broken\""}`)
	f.want("POST /files?where=here\nContent-Type: multipart/form-data\n\n", `400 {"error":"the form is malformed: no multipart boundary param in Content-Type"}`)
}

func TestRoutes(t *testing.T) {
	f := serve(t)
	for _, set := range []*func(context.Context) error{&f.fake.SlashFunc, &f.fake.OptionsFunc, &f.fake.DeleteFunc, &f.fake.OldFunc} {
		*set = func(context.Context) error { return nil }
	}
	f.fake.HeadFunc = func(_ context.Context, id string) error {
		if id != "a" {
			return &Problem{"no"}
		}
		return nil
	}
	f.want("GET /slash/", "204")
	f.want("GET /slash/x", `404 {"error":"Not Found"}`)
	f.want("GET /nowhere", `404 {"error":"Not Found"}`)
	f.want("PUT /json", `405 {"error":"Method Not Allowed"}`)
	if _, _, header := f.send("PUT", "/json", ""); header.Get("Allow") != "POST" {
		t.Error("Allow", header)
	}
	f.want("HEAD /head/a", "204")
	f.want("HEAD /head/b", "409")
	f.want("OPTIONS /options", "204")
	f.want("DELETE /thing", "200")
	if _, _, header := f.send("GET", "/old", ""); header.Get("Deprecation") != "@0" {
		t.Error("Deprecation", header)
	}
	f.fake.KeyFunc = func(ctx context.Context) (string, error) {
		return gowasm.IdempotencyKey(ctx) + gowasm.RequestOf(ctx).Method, nil
	}
	f.want("POST /key\nX-Key: k", `200 "kPOST"`)
	if gowasm.RequestOf(t.Context()) != nil || gowasm.LastEventID(t.Context()) != "" || gowasm.IdempotencyKey(t.Context()) != "" {
		t.Error("outside of a request there is none")
	}
	gowasm.ResponseHeader(t.Context()).Set("X", "goes nowhere")
}

func TestErrors(t *testing.T) {
	f := serve(t)
	var err error
	f.fake.KeyFunc = func(context.Context) (string, error) { return "", err }
	for _, one := range []struct {
		err    error
		want   string
		logged []string
	}{
		{&Problem{"<x>"}, `409 {"text":"\u003cx\u003e"}`, nil},
		{fmt.Errorf("wrapped: %w", &Problem{"x"}), `409 {"text":"x"}`, nil},
		{errors.Join(io.EOF, Plain{3}), `418 {"code":3}`, nil},
		{&Plain{4}, `418 {"code":4}`, nil},
		{(*Problem)(nil), `500 {"error":"Internal Server Error"}`, []string{"Odd.Key: panic: runtime error: invalid memory address or nil pointer dereference"}},
		{fmt.Errorf("no: %w", gowasm.Fail(451, "not \"here\"")), `451 {"error":"not \"here\""}`, nil},
		{errors.New("the password of the database is x"), `500 {"error":"Internal Server Error"}`, []string{"Odd.Key: the password of the database is x"}},
		{fmt.Errorf("slow: %w", context.DeadlineExceeded), `504 {"error":"Gateway Timeout"}`, []string{"Odd.Key: slow: context deadline exceeded"}},
		{context.Canceled, `500 {"error":"Internal Server Error"}`, []string{"Odd.Key: context canceled"}},
		{&gowasm.StatusError{Status: 404, Body: []byte("of another server")}, `500 {"error":"Internal Server Error"}`, []string{"Odd.Key:  : status 404"}},
	} {
		err = one.err
		f.want("POST /key", one.want)
		f.wantLog(one.logged...)
	}
	f.fake.KeyFunc = func(context.Context) (string, error) { panic(&Problem{"a panic is no answer"}) }
	f.want("POST /key", `500 {"error":"Internal Server Error"}`)
	if len(f.logged) != 1 || !strings.HasPrefix(f.logged[0], "Odd.Key: panic: ") {
		t.Error(f.logged)
	}
	f.fake.KeyFunc = nil
	f.logged = nil
	f.want("POST /key", `500 {"error":"Internal Server Error"}`)
	f.wantLog("Odd.Key: OddFake.KeyFunc is not set")
}

func TestPanicIsLogged(t *testing.T) {
	var log bytes.Buffer
	old := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(old)
	fake := &OddFake{KeyFunc: func(context.Context) (string, error) { panic("oh") }}
	auth := gowasm.WithAuth(func(ctx context.Context, _ gowasm.Credentials) (context.Context, error) { return ctx, nil })
	recorder := httptest.NewRecorder()
	OddHandler(fake, auth).ServeHTTP(recorder, httptest.NewRequest("POST", "/odd/key", nil))
	if recorder.Code != 500 || !strings.Contains(log.String(), "method=Odd.Key") || !strings.Contains(log.String(), "odd_test.go") {
		t.Error(recorder.Code, log.String())
	}
	defer func() {
		if text := fmt.Sprint(recover()); text != "gowasm: Odd.Secret asks for credentials: give the handler gowasm.WithAuth, to check them" {
			t.Error(text)
		}
	}()
	OddHandler(fake)
}

func TestAuth(t *testing.T) {
	f := serve(t)
	f.fake.SecretFunc = func(ctx context.Context) (string, error) { return ctx.Value(whoKey{}).(string), nil }
	basic := func(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }
	f.want("GET /secret\nAuthorization: bearer good", `200 "{Kind:bearer Token:good Header: User: Password:}"`)
	f.want("GET /secret\nAuthorization: Basic "+basic("me:good"), `200 "{Kind:basic Token: Header: User:me Password:good}"`)
	f.want("GET /secret\nX-API-Key: good", `200 "{Kind:apikey Token:good Header:X-API-Key User: Password:}"`)
	for _, head := range []string{"", "\nAuthorization: good", "\nAuthorization: Bearer", "\nAuthorization: Basic ?", "\nAuthorization: Bearer bad", "\nAuthorization: Digest good"} {
		f.want("GET /secret"+head, `401 {"error":"Unauthorized"}`)
	}
	if _, _, header := f.send("GET", "/secret", ""); strings.Join(header.Values("WWW-Authenticate"), "; ") != `Bearer; Basic realm="api", charset="UTF-8"` {
		t.Error(header)
	}
	f.want("GET /secret\nX-API-Key: blocked", `403 {"error":"Forbidden"}`)
	f.want("GET /secret\nX-API-Key: teapot", `418 {"code":7}`)
	f.want("GET /secret\nX-API-Key: busy", `503 {"error":"later"}`)
	if n := len(f.fake.SecretCalls()); n != 3 {
		t.Error("called", n)
	}
	f.wantLog()
}

func TestCORS(t *testing.T) {
	f := serve(t, gowasm.WithCORS("https://a.example"))
	f.fake.OldFunc = func(context.Context) error { return nil }
	preflight := []string{"Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type,x-a"}
	status, _, header := f.send("OPTIONS", "/json", "", append(preflight, "Origin: https://a.example")...)
	if status != 204 || header.Get("Access-Control-Allow-Origin") != "https://a.example" || header.Get("Access-Control-Allow-Methods") != "POST" ||
		header.Get("Access-Control-Allow-Headers") != "content-type,x-a" || header.Get("Access-Control-Allow-Credentials") != "true" || header.Get("Vary") != "Origin" {
		t.Error(status, header)
	}
	status, _, header = f.send("OPTIONS", "/json", "", append(preflight, "Origin: https://b.example")...)
	if status != 204 || header.Get("Access-Control-Allow-Origin") != "" {
		t.Error(status, header)
	}
	status, _, header = f.send("GET", "/old", "", "Origin: https://a.example")
	if status != 204 || header.Get("Access-Control-Allow-Origin") != "https://a.example" || !strings.Contains(header.Get("Access-Control-Expose-Headers"), "Retry-After") {
		t.Error(status, header)
	}
	if _, _, header = f.send("GET", "/old", "", "Origin: https://b.example"); header.Get("Access-Control-Allow-Origin") != "" {
		t.Error(header)
	}
	f = serve(t, gowasm.WithCORS("*"))
	f.fake.OldFunc = func(context.Context) error { return &Problem{} }
	if _, _, header = f.send("GET", "/old", "", "Origin: https://b.example"); header.Get("Access-Control-Allow-Origin") != "*" || header.Get("Access-Control-Allow-Credentials") != "" {
		t.Error(header)
	}
}

// items yields so many, and then the error, if any.
func items(n int, err error) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for i := range n {
			if !yield(Item{i}, nil) {
				return
			}
		}
		if err != nil {
			yield(Item{}, err)
		}
	}
}

func TestStreams(t *testing.T) {
	f := serve(t)
	var values iter.Seq2[Item, error]
	f.fake.EventsFunc = func(context.Context) iter.Seq2[Item, error] { return values }
	f.fake.LinesFunc = func(_ context.Context, n int) iter.Seq2[*Item, error] {
		return func(yield func(*Item, error) bool) {
			for item, err := range values {
				if !yield(&item, err) {
					return
				}
			}
		}
	}
	const events, lines = "GET /events\nAuthorization: Bearer good", "GET /lines?n=1"
	values = items(2, nil)
	f.want(events, "200 data: {\"n\":0}\n\ndata: {\"n\":1}")
	f.want(lines, "200 {\"n\":0}\n{\"n\":1}")
	_, _, header := f.send("GET", "/events", "", "Authorization: Bearer good")
	if header.Get("Content-Type") != "text/event-stream" || header.Get("Cache-Control") != "no-store" {
		t.Error(header)
	}
	values = items(0, nil)
	f.want(events, "200")
	f.want(lines, "200")
	values = items(0, &Problem{"x"})
	f.want(events, `409 {"text":"x"}`)
	f.want(lines, `409 {"text":"x"}`)
	f.want("GET /lines?n=x", `400 {"error":"query parameter 'n': 'x' is no integer"}`)
	values = items(1, &Problem{"x"})
	f.want(events, "200 data: {\"n\":0}\n\nevent: error\ndata: {\"status\":409,\"error\":\"x\",\"value\":{\"text\":\"x\"}}")
	f.want(lines, "200 {\"n\":0}\n\x1e{\"status\":409,\"error\":\"x\",\"value\":{\"text\":\"x\"}}")
	f.wantLog()
	values = items(1, errors.New("secret"))
	f.want(lines, "200 {\"n\":0}\n\x1e{\"status\":500,\"error\":\"Internal Server Error\"}")
	f.wantLog("Odd.Lines: secret")
	values = func(yield func(Item, error) bool) {
		yield(Item{5}, nil)
		panic("oh")
	}
	f.want(events, "200 data: {\"n\":5}\n\nevent: error\ndata: {\"status\":500,\"error\":\"Internal Server Error\"}")
	f.wantLog("Odd.Events: panic: oh")
	f.fake.EventsFunc = func(context.Context) iter.Seq2[Item, error] { return nil }
	f.want(events, "200")
	values = func(yield func(Item, error) bool) {
		for yield(Item{}, nil) { // without end
		}
	}
	f.want("HEAD /events\nAuthorization: Bearer good", "200")
	values = items(100_000, nil)
	status, text, _ := f.send("GET", "/lines?n=1", "")
	if n := strings.Count(text, "\n"); status != 200 || n != 100_000 {
		t.Error(status, n)
	}
	f.wantLog()
}

func TestStreamIsAliveAndEnds(t *testing.T) {
	f := serve(t, gowasm.WithKeepAlive(20*time.Millisecond))
	ended := make(chan error, 2)
	silent := func(ctx context.Context) iter.Seq2[Item, error] {
		return func(func(Item, error) bool) {
			<-ctx.Done()
			ended <- context.Cause(ctx)
		}
	}
	f.fake.EventsFunc = silent
	f.fake.LinesFunc = func(ctx context.Context, _ int) iter.Seq2[*Item, error] {
		return func(yield func(*Item, error) bool) {
			for range silent(ctx) {
			}
		}
	}
	for path, idle := range map[string]string{"/events": ":", "/lines?n=1": ""} {
		ctx, cancel := context.WithCancel(t.Context())
		request, _ := http.NewRequestWithContext(ctx, "GET", f.server.URL+"/odd"+path, nil)
		request.Header.Set("Authorization", "Bearer good")
		answer, err := http.DefaultTransport.RoundTrip(request)
		if err != nil {
			t.Fatal(err) // the head comes before any value
		}
		line, err := bufio.NewReader(answer.Body).ReadString('\n')
		if err != nil || line != idle+"\n" {
			t.Errorf("%q %v", line, err)
		}
		cancel()
		select {
		case err := <-ended:
			if err == nil {
				t.Error("no cause")
			}
		case <-time.After(5 * time.Second):
			t.Fatal("the implementation does not hear that the client is gone")
		}
	}
	f.wantLog()
}

func TestClientThatTakesNothing(t *testing.T) {
	f := serve(t, gowasm.WithStreamTimeout(100*time.Millisecond))
	ended := make(chan bool, 2)
	f.fake.LinesFunc = func(context.Context, int) iter.Seq2[*Item, error] {
		return func(yield func(*Item, error) bool) {
			for yield(&Item{}, nil) {
			}
			ended <- true
		}
	}
	f.fake.TickerFunc = func(ctx context.Context) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			for yield(Item{}, nil) {
			}
			ended <- true
		}
	}
	server := httptest.NewUnstartedServer(f.server.Config.Handler)
	server.Config.ConnContext = func(ctx context.Context, conn net.Conn) context.Context {
		_ = conn.(*net.TCPConn).SetWriteBuffer(4 << 10) // so that it is soon full
		return ctx
	}
	server.Start()
	defer server.Close()
	const upgrade = "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
	for _, head := range []string{"GET /odd/lines?n=1 HTTP/1.1", "GET /odd/ticker HTTP/1.1" + upgrade} {
		conn, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		_ = conn.(*net.TCPConn).SetReadBuffer(4 << 10)
		_, _ = io.WriteString(conn, head+"\r\nHost: x\r\n\r\n")
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
			t.Fatalf("%s goes on for ever", head[:15])
		}
	}
	f.wantLog()
}

func TestShutdown(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	f := serve(t, gowasm.WithShutdown(ctx))
	started := make(chan bool, 3)
	f.fake.LinesFunc = func(ctx context.Context, _ int) iter.Seq2[*Item, error] {
		return func(yield func(*Item, error) bool) {
			yield(&Item{1}, nil)
			started <- true
			<-ctx.Done()
			yield(nil, context.Cause(ctx))
		}
	}
	f.fake.TickerFunc = func(ctx context.Context) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			started <- true
			for yield(Item{2}, nil) { // it does not even look
				time.Sleep(time.Millisecond)
			}
		}
	}
	f.fake.KeyFunc = func(ctx context.Context) (string, error) {
		started <- true
		time.Sleep(100 * time.Millisecond)
		return "done", ctx.Err()
	}
	var all sync.WaitGroup
	all.Go(func() { f.want("GET /lines?n=1", "200 {\"n\":1}\n then unexpected EOF") })
	all.Go(func() { f.want("POST /key", `200 "done"`) })
	all.Go(func() {
		if got, status := f.dial("/ticker", nil); len(got) == 0 || status != -1 {
			t.Error(got, status)
		}
	})
	for range cap(started) {
		<-started
	}
	cancel()
	patience, end := context.WithTimeout(t.Context(), 5*time.Second)
	defer end()
	if err := f.server.Config.Shutdown(patience); err != nil {
		t.Error(err)
	}
	all.Wait()
	f.wantLog()
}

func TestNothingStaysBehind(t *testing.T) {
	before := runtime.NumGoroutine()
	t.Run("all", func(t *testing.T) {
		TestStreams(t)
		TestStreamIsAliveAndEnds(t)
		TestErrors(t)
		TestSocket(t)
		TestSocketThatOnlySends(t)
		TestSocketEnds(t)
	})
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	stacks := make([]byte, 1<<20)
	t.Errorf("%d goroutines, %d before\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
}

// TestWhateverComes sends requests that are taken apart and put together at random: all are the client's mistake, or fine.
func TestWhateverComes(t *testing.T) {
	f := serve(t, gowasm.WithBodyLimit(200))
	fine := map[int]bool{200: true, 202: true, 204: true, 301: true, 307: true, 400: true, 401: true, 404: true, 405: true, 413: true, 415: true, 426: true}
	f.fake.SpreadFunc = func(context.Context, Spread) (Spread2, error) { return Spread2{}, nil }
	f.fake.PathsFunc = func(context.Context, Alias, Level, Flag, string) (string, error) { return "", nil }
	f.fake.QueriesFunc = func(context.Context, string, int, *uint8, string, ...int) (string, error) { return "", nil }
	f.fake.FormFunc = func(context.Context, Form) (string, error) { return "", nil }
	f.fake.FilesFunc = func(context.Context, Files) (string, error) { return "", nil }
	f.fake.JSONFunc = func(context.Context, map[string][]*Item) (map[string][]*Item, error) { return nil, nil }
	f.fake.TextsFunc = func(context.Context, map[Flag]json.Number) (map[Flag]json.Number, error) { return nil, nil }
	f.fake.ScalarFunc = func(context.Context, int8) (*string, error) { return nil, nil }
	f.fake.EventsFunc = func(context.Context) iter.Seq2[Item, error] { return items(1, nil) }
	seen := map[int]int{}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	pick := func(words ...string) string { return words[random.IntN(len(words))] }
	some := func(words ...string) string {
		text := ""
		for range random.IntN(8) {
			text += pick(words...)
		}
		return text
	}
	types := map[string]string{"/form": "application/x-www-form-urlencoded", "/files": "multipart/form-data; boundary=b"}
	for range 3000 {
		method, path, _ := strings.Cut(pick("GET /spread/1", "GET /spread/", "GET /paths/a/1/on/", "GET /paths/", "GET /queries", "POST /form",
			"POST /files", "POST /json", "POST /texts", "POST /scalar", "GET /events", "GET /socket/a"), " ")
		contentType := types[path]
		if contentType == "" {
			contentType = "application/json"
		}
		if strings.HasSuffix(path, "/") {
			path += some("1", "a", "/", "%2F", "%00", "..", "%", "on")
		}
		target := "/odd" + path + "?" + pick("", "when=2026-11-25T00:00:00Z&", "s=a&n=1&sp%C3%A4t=b&", "where=a&") +
			some("s=", "n=", "1", "&", "%", ";", "=", "when=", "level=", "where=", "sp%C3%A4t=")
		body := pick("", "1", "{}", "null", "name=a", "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na\r\n") +
			some("", "", "{", "}", "\"a\"", ":", "[", "]", "1", "null", "\xff", "--b\r\n", "--b--", "name=", "&", "%",
				"Content-Disposition: form-data; name=\"one\"; filename=\"x\"\r\n\r\n", strings.Repeat(" ", 100))
		parsed, err := url.ParseRequestURI(target)
		if err != nil {
			continue // net/http does not let it through
		}
		request := httptest.NewRequest(pick(method, method, method, method, "HEAD", "OPTIONS", "X"), "/", strings.NewReader(body))
		request.URL = parsed
		request.Header.Set("Content-Type", pick(contentType, contentType, contentType, "multipart/form-data", ";", ""))
		request.Header.Set("Cookie", pick("session=a", some("session=", "a", ";", "%", "\"")))
		request.Header.Set("X-Flag", pick("on", some("on", ",", "\"", "\\", " ")))
		request.Header.Set("Authorization", pick("Bearer good", some("Bearer ", "Basic ", "good", "Og==")))
		request.Header.Set("Sec-WebSocket-Protocol", some("gowasm", ".auth.", "QmVhcmVyIGdvb2Q", ", "))
		recorder := httptest.NewRecorder()
		f.server.Config.Handler.ServeHTTP(recorder, request)
		seen[recorder.Code]++
		if !fine[recorder.Code] {
			t.Fatalf("seed %d: %s %s %q: %d %s", seed, request.Method, target, body, recorder.Code, recorder.Body)
		}
	}
	for _, status := range []int{200, 400, 401, 404, 405, 413, 415} {
		if seen[status] == 0 {
			t.Errorf("seed %d: no answer is %d: %v", seed, status, seen)
		}
	}
	f.wantLog()
}
