//go:build !js

package gowasm

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
)

var serve = flag.Bool("serve", false, "serve what the tests ask for until the input ends, and say where")

func TestMain(m *testing.M) {
	flag.Parse()
	if *server == "" {
		s := httptest.NewServer(allow(testHandler()))
		*server = s.URL
		defer s.Close()
	}
	if *serve {
		fmt.Println(*server)
		io.Copy(io.Discard, os.Stdin)
		return
	}
	os.Exit(m.Run())
}

func live() int { return 0 }

// cookies are those that were sent.
func cookies(sent string) string { return sent }

// idle ends connections that are kept for the next request.
func idle() { http.DefaultClient.CloseIdleConnections() }

const onJS = false

// allow lets pages of other origins read everything.
func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "*, Authorization")
		w.Header().Set("Access-Control-Allow-Methods", "*")
		w.Header().Set("Access-Control-Expose-Headers", "*")
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
		}
	})
}

// drop ends the connection, when what was written has been read: a browser forgets what waits when it sees an error.
func drop(w http.ResponseWriter) {
	http.NewResponseController(w).Flush()
	time.Sleep(50 * time.Millisecond)
	panic(http.ErrAbortHandler)
}

// counters are what the server has seen, by key.
type counters struct {
	mu    sync.Mutex
	count map[string]int
	texts map[string][]string
}

func (c *counters) add(key, text string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.count[key]++
	c.texts[key] = append(c.texts[key], text)
	return c.count[key]
}

func testHandler() http.Handler {
	seen := &counters{count: map[string]int{}, texts: map[string][]string{}}
	mux := http.NewServeMux()
	reply := func(w http.ResponseWriter, v any) {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(v)
	}
	number := func(r *http.Request, name string) int {
		n, _ := strconv.Atoi(r.URL.Query().Get(name))
		return n
	}
	item := func(n int) string { return fmt.Sprintf(`{"n":%d,"text":"item %d"}`, n, n) }

	// What was sent, as JSON.
	mux.HandleFunc("/echo/{rest...}", func(w http.ResponseWriter, r *http.Request) {
		said := []string{r.Method, r.URL.EscapedPath(), r.URL.RawQuery}
		for _, name := range strings.Split(r.URL.Query().Get("show"), ",") {
			said = append(said, strings.Join(r.Header.Values(name), "|"))
		}
		body, _ := io.ReadAll(r.Body)
		reply(w, map[string]any{"n": len(body), "text": strings.Join(append(said, string(body)), "\n")})
	})
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseMultipartForm(1 << 20); err != nil {
			http.Error(w, err.Error(), 400)
			return
		}
		file, head, err := r.FormFile("file")
		if err != nil {
			http.Error(w, err.Error(), 400)
			return
		}
		data, _ := io.ReadAll(file)
		text := fmt.Sprintf("%q %q %s %s", r.FormValue("name"), head.Filename, head.Header.Get("Content-Type"), data)
		reply(w, map[string]any{"n": len(data), "text": text})
	})
	mux.HandleFunc("/status", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.URL.Query().Get("type"))
		w.Header().Set("X-Answer", "Grüße")
		w.WriteHeader(number(r, "code"))
		io.WriteString(w, r.URL.Query().Get("body"))
	})
	mux.HandleFunc("/redirect", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/echo/there", number(r, "code"))
	})
	// Counts; waits where it is told to, and tells whether the client went away.
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body) // a server looks after the connection when it has all of the body
		key := r.URL.Query().Get("key")
		n := seen.add(key, r.Header.Get("Idempotency-Key"))
		select {
		case <-time.After(time.Duration(number(r, "ms")) * time.Millisecond):
			reply(w, map[string]any{"n": n, "text": key})
		case <-r.Context().Done():
			seen.add(key+" gone", "")
		}
	})
	mux.HandleFunc("/seen", func(w http.ResponseWriter, r *http.Request) {
		seen.mu.Lock()
		defer seen.mu.Unlock()
		key := r.URL.Query().Get("key")
		reply(w, map[string]any{"n": seen.count[key], "text": strings.Join(seen.texts[key], ",")})
	})
	// Fails as often as it is told to, then answers.
	mux.HandleFunc("/flaky", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		n := seen.add(r.URL.Query().Get("key"), r.Header.Get("Idempotency-Key")+string(body))
		if n <= number(r, "fails") {
			if after := r.URL.Query().Get("after"); after != "" {
				w.Header().Set("Retry-After", after)
			}
			switch code := number(r, "code"); code {
			case 0: // the connection is dropped
				panic(http.ErrAbortHandler)
			case 1: // in the middle of the body
				w.Header().Set("Content-Length", "100")
				io.WriteString(w, "{")
				http.NewResponseController(w).Flush()
				panic(http.ErrAbortHandler)
			default:
				w.WriteHeader(code)
			}
			return
		}
		reply(w, map[string]any{"n": n, "text": "at last"})
	})
	// Bytes, one by one.
	mux.HandleFunc("/drip", func(w http.ResponseWriter, r *http.Request) {
		n := number(r, "bytes")
		w.Header().Set("Content-Length", strconv.Itoa(n))
		w.WriteHeader(max(number(r, "code"), 200))
		for range n {
			select {
			case <-time.After(time.Duration(number(r, "ms")) * time.Millisecond):
				io.WriteString(w, "x")
				http.NewResponseController(w).Flush()
			case <-r.Context().Done():
				seen.add(r.URL.Query().Get("key")+" gone", "")
				return
			}
		}
	})
	mux.HandleFunc("/bytes", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Write(make([]byte, number(r, "n")))
	})
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		n := number(r, "cursor")
		reply(w, map[string]any{"n": n, "text": strconv.Itoa(n + 1)})
	})
	// Tokens are good once they were renewed.
	mux.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+r.URL.Query().Get("good") {
			w.WriteHeader(401)
			return
		}
		reply(w, map[string]any{"n": 1, "text": "welcome"})
	})

	// n events; after `drop` of them the connection is lost, once for each key and number of it.
	mux.HandleFunc("/events", func(w http.ResponseWriter, r *http.Request) {
		key := r.URL.Query().Get("key")
		w.Header().Set("Content-Type", "text/event-stream")
		last, _ := strconv.Atoi(r.Header.Get("Last-Event-ID"))
		visit := seen.add(key, r.Header.Get("Last-Event-ID"))
		io.WriteString(w, "\ufeff: hello\nretry: 10\n\n")
		for n := last + 1; n <= number(r, "n"); n++ {
			fmt.Fprintf(w, "id: %d\nevent: item\ndata: {\"n\":%d,\ndata:\"text\":\"item %d\"}\n\n", n, n, n)
			if n%max(number(r, "every"), 1) == 0 {
				http.NewResponseController(w).Flush()
			}
			if after := number(r, "drop"); after > 0 && visit <= number(r, "drops") && n == last+after {
				drop(w)
			}
		}
		if fail := r.URL.Query().Get("fail"); fail != "" {
			fmt.Fprintf(w, "event: error\ndata: %s\n\n", fail)
		}
		if r.URL.Query().Get("hold") != "" {
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
			seen.add(key+" gone", "")
		}
	})
	// The stream as it stands in the query, cut into pieces.
	mux.HandleFunc("/raw", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.URL.Query().Get("type"))
		for _, b := range []byte(r.URL.Query().Get("body")) {
			w.Write([]byte{b})
			http.NewResponseController(w).Flush()
		}
	})
	mux.HandleFunc("/lines", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		for n := 1; n <= number(r, "n"); n++ {
			io.WriteString(w, item(n)+"\n\n")
		}
		if number(r, "cut") == 1 {
			io.WriteString(w, item(0)[:5])
			drop(w)
		}
		if fail := r.URL.Query().Get("fail"); fail != "" {
			io.WriteString(w, "\x1e"+fail+"\n")
		}
		if r.URL.Query().Get("hold") != "" {
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
			seen.add(r.URL.Query().Get("key")+" gone", "")
		}
	})
	// Sends back what comes, n times each; ends as it is told to.
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		if number(r, "refuse") > 0 {
			http.Error(w, `{"n":1,"text":"no"}`, number(r, "refuse"))
			return
		}
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{"gowasm"}, InsecureSkipVerify: true})
		if err != nil {
			return
		}
		conn.SetReadLimit(-1)
		defer conn.CloseNow()
		ctx := context.Background()
		for n := range number(r, "first") {
			conn.Write(ctx, websocket.MessageText, []byte(item(n)))
		}
		if header := query.Get("show"); header != "" {
			said := r.Header.Get(header) + query.Get("X-Query") + strings.Join(r.Header.Values("Sec-WebSocket-Protocol"), ",")
			text, _ := json.Marshal(map[string]any{"n": 0, "text": said})
			conn.Write(ctx, websocket.MessageText, text)
		}
		for query.Get("deaf") == "" {
			_, data, err := conn.Read(ctx)
			if err != nil {
				seen.add(query.Get("key")+" gone", websocket.CloseStatus(err).String())
				return
			}
			if len(data) == 0 {
				break
			}
			conn.Write(ctx, websocket.MessageText, data)
		}
		if fail := query.Get("fail"); fail != "" {
			conn.Write(ctx, websocket.MessageText, []byte("\x1e"+fail))
		}
		switch code := number(r, "close"); code {
		case 0:
			conn.Close(websocket.StatusNormalClosure, "")
		case 1006: // the connection is dropped
		default:
			conn.Close(websocket.StatusCode(code), "why")
		}
	})
	return mux
}
