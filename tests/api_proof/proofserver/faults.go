package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
)

// faulty answers requests below /fault/<name>, as the example does but for what is wrong.
func (w *world) faulty(rw http.ResponseWriter, r *http.Request) {
	name := r.PathValue("fault")
	w.mutex.Lock()
	w.attempts[name]++
	attempt := w.attempts[name]
	w.running++
	w.mutex.Unlock()
	defer func() {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		w.running--
	}()
	next := http.StripPrefix("/fault/"+name, http.HandlerFunc(w.plain))
	switch name {
	case "hang": // no answer
		_, _ = io.Copy(io.Discard, r.Body)
		w.untilAborted(name, r)
	case "hang-body": // half an answer
		rw.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(rw, `{"id":`)
		_ = http.NewResponseController(rw).Flush()
		w.untilAborted(name, r)
	case "slow": // late, for a while
		time.Sleep(300 * time.Millisecond)
		next.ServeHTTP(rw, r)
	case "busy-twice":
		if attempt <= 2 {
			rw.Header().Set("Retry-After", "0")
			http.Error(rw, "busy", http.StatusServiceUnavailable)
			return
		}
		next.ServeHTTP(rw, r)
	case "busy":
		http.Error(rw, "busy", http.StatusServiceUnavailable)
	case "teapot": // a status that nobody declares
		http.Error(rw, "I am a teapot", http.StatusTeapot)
	case "fails": // an error that is not for clients
		fake := &api.TasksFake{}
		auth := gowasm.WithAuth(func(ctx context.Context, _ gowasm.Credentials) (context.Context, error) { return ctx, nil })
		quiet := gowasm.WithErrorLog(func(context.Context, string, error) {})
		http.StripPrefix("/fault/"+name, api.TasksHandler(fake, auth, quiet)).ServeHTTP(rw, r)
	case "malformed":
		rw.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(rw, `{"id": 1, "title": "Buy`)
	case "html":
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(rw, "<h1>Hello</h1>")
	case "drop": // no answer, and no connection
		panic(http.ErrAbortHandler)
	case "drop-once":
		if attempt == 1 {
			panic(http.ErrAbortHandler)
		}
		next.ServeHTTP(rw, r)
	case "lose-answer": // the first time, all is done, and nobody hears of it
		if attempt == 1 {
			next.ServeHTTP(httptest.NewRecorder(), r)
			panic(http.ErrAbortHandler)
		}
		next.ServeHTTP(rw, r)
	case "hang-once":
		if attempt == 1 {
			w.untilAborted(name, r)
			return
		}
		next.ServeHTTP(rw, r)
	case "drop-body": // half an answer, and no connection
		rw.Header().Set("Content-Type", "application/json")
		rw.Header().Set("Content-Length", "100")
		_, _ = io.WriteString(rw, `{"id":`)
		_ = http.NewResponseController(rw).Flush()
		panic(http.ErrAbortHandler)
	case "drop-stream": // the first time, a stream ends behind three values
		if attempt == 1 {
			rw = &shortAnswer{ResponseWriter: rw, left: 3}
		}
		next.ServeHTTP(rw, r)
	case "redirect":
		target := strings.TrimPrefix(r.URL.Path, "/fault/redirect")
		http.Redirect(rw, r, target, http.StatusTemporaryRedirect)
	default:
		http.Error(rw, "no such fault", http.StatusNotFound)
	}
}

func (w *world) untilAborted(name string, r *http.Request) {
	select {
	case <-r.Context().Done():
		w.mutex.Lock()
		defer w.mutex.Unlock()
		w.aborted[name]++
	case <-time.After(20 * time.Second):
	}
}

// shortAnswer cuts the connection behind so many values.
type shortAnswer struct {
	http.ResponseWriter
	left int
}

func (s *shortAnswer) Unwrap() http.ResponseWriter { return s.ResponseWriter }

func (s *shortAnswer) Write(data []byte) (int, error) {
	if len(strings.TrimSpace(string(data))) > 1 { // what keeps it alive is no value
		if s.left == 0 {
			time.Sleep(300 * time.Millisecond) // a browser throws away what it has not handed on when the connection ends
			panic(http.ErrAbortHandler)
		}
		s.left--
	}
	return s.ResponseWriter.Write(data)
}
