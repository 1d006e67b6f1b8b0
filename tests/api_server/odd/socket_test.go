//go:build !js

package odd

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"strings"
	"testing"
	"time"

	"example.com/todo/odd/gowasm"
	"github.com/coder/websocket"
)

// dial opens a WebSocket, and gives what then comes until it is closed, and the status with which it is.
func (f *fixture) dial(path string, options *websocket.DialOptions, send ...string) (got []string, status websocket.StatusCode) {
	f.Helper()
	ctx, cancel := context.WithTimeout(f.Context(), 10*time.Second)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(f.server.URL, "http")+"/odd"+path, options)
	if err != nil {
		f.Fatal(err)
	}
	defer conn.CloseNow()
	for _, text := range send {
		if err := conn.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
			f.Fatal(err)
		}
	}
	for {
		_, data, err := conn.Read(ctx)
		if err != nil {
			return got, websocket.CloseStatus(err)
		}
		got = append(got, string(data))
	}
}

func (f *fixture) wantTalk(got []string, status websocket.StatusCode, want string) {
	f.Helper()
	if text := fmt.Sprintf("%s %d", strings.Join(got, " "), status); text != want {
		f.Errorf("got %s, want %s", text, want)
	}
}

func withHeader(lines ...string) *websocket.DialOptions {
	header := http.Header{}
	for _, line := range lines {
		name, value, _ := strings.Cut(line, ": ")
		header.Add(name, value)
	}
	return &websocket.DialOptions{HTTPHeader: header}
}

func TestSocket(t *testing.T) {
	f := serve(t)
	f.fake.SocketFunc = func(_ context.Context, room string, level Level, trace string, send iter.Seq[Item]) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			sum := Item{len(room) + int(level) + len(trace)}
			for item := range send {
				sum.N += item.N
				if item.N == 13 {
					yield(Item{}, &Problem{"13"})
					return
				}
				if item.N == 14 {
					panic("14")
				}
				if !yield(Item{item.N}, nil) {
					return
				}
			}
			yield(sum, nil)
		}
	}
	good := []string{"Authorization: Bearer good", "X-Trace: ab"}
	one := func(options *websocket.DialOptions, send ...string) ([]string, websocket.StatusCode) {
		return f.dial("/socket/room?level=100", options, send...)
	}
	got, status := one(withHeader(good...), `{"n":1}`, `{"n":2}`, "")
	f.wantTalk(got, status, `{"n":1} {"n":2} {"n":109} 1000`)
	got, status = one(withHeader(good...), `{"n":1}`, `{"n":13}`)
	f.wantTalk(got, status, "{\"n\":1} \x1e{\"status\":409,\"error\":\"13\",\"value\":{\"text\":\"13\"}} 1011")
	f.wantLog()
	got, status = one(withHeader(good...), `{"n":14}`)
	f.wantTalk(got, status, "\x1e{\"status\":500,\"error\":\"Internal Server Error\"} 1011")
	f.wantLog("Odd.Socket: panic: 14")
	got, status = one(withHeader(good...), `{"n":"x"}`)
	if len(got) != 1 || !strings.HasPrefix(got[0], "\x1e{\"status\":400,\"error\":\"message: ") || status != 1011 {
		t.Error(got, status)
	}
	got, status = one(withHeader(good...), `{"n":666}`)
	f.wantTalk(got, status, "\x1e{\"status\":409,\"error\":\"the number of the beast\",\"value\":{\"text\":\"the number of the beast\"}} 1011")
	got, status = one(withHeader("X-Trace: x"))
	f.wantTalk(got, status, "\x1e{\"status\":401,\"error\":\"Unauthorized\"} 1011")
	got, status = one(withHeader(good[0]))
	f.wantTalk(got, status, "\x1e{\"status\":400,\"error\":\"header 'X-Trace' is missing\"} 1011")
	// as a browser does, which can set no headers
	browser := &websocket.DialOptions{Subprotocols: []string{"gowasm", "gowasm.auth." + base64.RawURLEncoding.EncodeToString([]byte("Bearer good"))}}
	got, status = f.dial("/socket/room?level=0&X-Trace=abc", browser, "")
	f.wantTalk(got, status, `{"n":7} 1000`)
	got, status = f.dial("/socket/room?level=x&X-Trace=abc", browser, "")
	f.wantTalk(got, status, "\x1e{\"status\":400,\"error\":\"query parameter 'level': 'x' is no integer\"} 1011")
	f.want("GET /socket/room?level=1\nAuthorization: Bearer good\nX-Trace: a", `426 {"error":"this is a WebSocket"}`)
	f.want("GET /socket/room?level=1", `401 {"error":"Unauthorized"}`)
	f.wantLog()
}

func TestSocketThatOnlySends(t *testing.T) {
	f := serve(t, gowasm.WithKeepAlive(5*time.Millisecond), gowasm.WithBodyLimit(100))
	f.fake.TickerFunc = func(context.Context) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			time.Sleep(50 * time.Millisecond) // pings are answered in the meantime
			yield(Item{1}, nil)
		}
	}
	start := time.Now()
	got, status := f.dial("/ticker", nil, "{}", "", "{}")
	f.wantTalk(got, status, `{"n":1} 1000`)
	if took := time.Since(start); took > 2*time.Second {
		t.Error("closing took", took)
	}
	got, status = f.dial("/ticker", nil, strings.Repeat("x", 200))
	f.wantTalk(got, status, ` 1009`)
	f.wantLog()
}

func TestSocketEnds(t *testing.T) {
	f := serve(t)
	ended := make(chan error, 1)
	f.fake.TickerFunc = func(ctx context.Context) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			yield(Item{1}, nil)
			<-ctx.Done()
			ended <- context.Cause(ctx)
			yield(Item{}, ctx.Err())
		}
	}
	conn, _, err := websocket.Dial(t.Context(), "ws"+strings.TrimPrefix(f.server.URL, "http")+"/odd/ticker", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := conn.Read(t.Context()); err != nil {
		t.Fatal(err)
	}
	_ = conn.CloseNow()
	select {
	case err := <-ended:
		if err == nil || errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("the implementation does not hear that the client is gone")
	}
	f.wantLog()
}

func TestSocketOfOtherOrigins(t *testing.T) {
	for _, one := range []struct {
		allowed []string
		origin  string
		status  int
	}{
		{nil, "https://a.example", 403},
		{[]string{"https://a.example"}, "https://a.example", 101},
		{[]string{"https://a.example"}, "https://b.example", 403},
		{[]string{"*"}, "https://b.example", 101},
	} {
		f := serve(t, gowasm.WithCORS(one.allowed...))
		f.fake.TickerFunc = func(context.Context) iter.Seq2[Item, error] { return items(1, nil) }
		conn, answer, err := websocket.Dial(t.Context(), "ws"+strings.TrimPrefix(f.server.URL, "http")+"/odd/ticker", withHeader("Origin: "+one.origin))
		if answer == nil || answer.StatusCode != one.status {
			t.Errorf("%v %s: %v %v", one.allowed, one.origin, answer, err)
		}
		if conn != nil {
			_ = conn.CloseNow()
		}
	}
}
