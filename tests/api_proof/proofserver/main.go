// Command proofserver serves the tasks of the example, with faults. It prints its address, and ends with its input.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
	"example.com/todo/control"
	controlled "example.com/todo/control/gowasm"
	"example.com/todo/tasks"

	"github.com/mccutchen/go-httpbin/v2/httpbin"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	w := &world{address: listener.Addr().String()}
	_ = w.Reset(context.Background())
	mux := http.NewServeMux()
	mux.Handle("/api/", http.HandlerFunc(w.plain))
	mux.Handle("/fault/{fault}/", http.HandlerFunc(w.faulty))
	mux.Handle("/control/", control.ControlHandler(w, controlled.WithCORS("*")))
	mux.Handle("/bin/", httpbin.New(httpbin.WithPrefix("/bin")))
	w.mux = anywhere(mux)
	w.serve(listener)
	fmt.Println(listener.Addr())
	_, _ = io.Copy(io.Discard, os.Stdin)
}

// world is the server and what it knows of its clients.
type world struct {
	address string
	mux     http.Handler
	server  *http.Server

	mutex    sync.Mutex
	tasks    http.Handler
	attempts map[string]int
	aborted  map[string]int
	running  int
}

func (w *world) serve(listener net.Listener) {
	w.server = &http.Server{Handler: w.mux}
	go func() { _ = w.server.Serve(listener) }() // it ends when it is closed
}

func (w *world) Reset(context.Context) error {
	store := tasks.New()
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.tasks = api.TasksHandler(store, gowasm.WithAuth(store.Check), gowasm.WithCORS("*"), gowasm.WithKeepAlive(200*time.Millisecond))
	w.attempts, w.aborted = map[string]int{}, map[string]int{}
	return nil
}

func (w *world) Attempts(_ context.Context, fault string) (int, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.attempts[fault], nil
}

func (w *world) Aborted(ctx context.Context, fault string) (int, error) {
	return w.wait(ctx, func() int { return w.aborted[fault] }, func(n int) bool { return n > 0 })
}

func (w *world) Running(ctx context.Context) (int, error) {
	return w.wait(ctx, func() int { return w.running }, func(n int) bool { return n == 0 })
}

func (w *world) wait(ctx context.Context, get func() int, enough func(int) bool) (int, error) {
	for range 250 {
		w.mutex.Lock()
		n := get()
		w.mutex.Unlock()
		if enough(n) {
			return n, nil
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return n, ctx.Err()
		}
	}
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return get(), nil
}

func (w *world) Restart(_ context.Context, milliseconds int) error {
	time.AfterFunc(20*time.Millisecond, func() { // the answer is on its way
		_ = w.server.Close()
		time.Sleep(time.Duration(milliseconds) * time.Millisecond)
		listener, err := net.Listen("tcp", w.address)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		w.serve(listener)
	})
	return nil
}

func (w *world) Echo(_ context.Context, values control.Values) (control.Echoed, error) {
	return control.Echoed(values), nil
}

func (w *world) EchoForm(_ context.Context, values control.Form) (control.Echoed, error) {
	return control.Echoed{Text: values.Text, Many: values.Many}, nil
}

// anywhere lets pages of every origin ask, also for what fails.
func anywhere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Access-Control-Allow-Origin", "*")
		header.Set("Access-Control-Expose-Headers", "*")
		if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
			header.Set("Access-Control-Allow-Methods", r.Header.Get("Access-Control-Request-Method"))
			header.Set("Access-Control-Allow-Headers", r.Header.Get("Access-Control-Request-Headers"))
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// plain answers as the example does.
func (w *world) plain(rw http.ResponseWriter, r *http.Request) {
	w.mutex.Lock()
	w.running++
	next := w.tasks
	w.mutex.Unlock()
	defer func() {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		w.running--
	}()
	next.ServeHTTP(rw, r)
}
