package gowasm

import (
	"context"
	"flag"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// server is where the tests send their requests: natively to a server of their own, and under js/wasm to a native one,
// which the same tests are when they are started with -serve.
var server = flag.String("server", "", "the URL of a server that runs already")

// thing is what the tests send and receive.
type thing struct {
	N    int
	Text string
}

var thingNames = []string{"n", "text"}

func encodeThing(e *Encoder, v *thing) {
	e.Begin()
	e.Key(`"n":`)
	EncodeInt(e, &v.N)
	e.Key(`"text":`)
	EncodeString(e, &v.Text)
	e.End()
}

func decodeThing(d *Decoder, v *thing) {
	for i := d.Object(thingNames); i >= 0; i = d.Member(thingNames, i) {
		switch i {
		case 0:
			DecodeInt(d, &v.N)
		case 1:
			DecodeString(d, &v.Text)
		}
	}
}

// refused is the declared error of the tests.
type refused struct{ thing }

func (e *refused) Error() string { return "refused: " + e.Text }

func decodeRefused(d *Decoder, v *refused) { decodeThing(d, &v.thing) }

var bg = context.Background()

// get and post are methods of which nothing is said but the verb and how errors are read.
var (
	get  = Method{Verb: "GET", Repeatable: true, Errors: []ErrorCase{{409, readRefused}}}
	post = Method{Verb: "POST"}
)

func readRefused(d *Decoder) error {
	v := new(refused)
	decodeRefused(d, v)
	return v
}

// call is a call of the server, with pairs of names and values for the query.
func call(c *Client, m *Method, path string, query ...string) *Call {
	made := c.Call(m)
	made.Path(path)
	for i := 0; i < len(query); i += 2 {
		made.Query(query[i], query[i+1])
	}
	return made
}

// client is one whose end is checked: nothing may be left that its calls have made.
func client(t *testing.T, options ...Option) *Client {
	t.Helper()
	noLeak(t)
	return NewClient(*server, append([]Option{WithBackoff(time.Millisecond, 100*time.Millisecond)}, options...)...)
}

func noLeak(t *testing.T) {
	t.Helper()
	idle()
	goroutines, funcs := runtime.NumGoroutine(), live()
	t.Cleanup(func() {
		idle()
		for range 300 {
			if runtime.NumGoroutine() <= goroutines && live() <= funcs {
				return
			}
			time.Sleep(10 * time.Millisecond)
			idle()
		}
		stack := make([]byte, 64<<10)
		stack = stack[:runtime.Stack(stack, true)]
		t.Errorf("left: %d goroutines, at the start %d; %d functions, at the start %d\n%s",
			runtime.NumGoroutine(), goroutines, live(), funcs, stack)
	})
}

// seen is how often the server has seen a key, and with which texts.
func seen(t *testing.T, key string) thing {
	t.Helper()
	v, err := Value(bg, call(NewClient(*server), &get, "/seen", "key", key), decodeThing)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// gone waits until the server has seen that a client went away.
func gone(t *testing.T, key string, times int) {
	t.Helper()
	for range 300 {
		if seen(t, key+" gone").N >= times {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("the server never saw that %q went away", key)
}

// key is one that no other test or run has.
func key(t *testing.T) string {
	return t.Name() + "-" + strconv.FormatInt(time.Now().UnixNano(), 36)
}

// echoed are the lines of what /echo answers.
func echoed(t *testing.T, c *Call) []string {
	t.Helper()
	v, err := Value(bg, c, decodeThing)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(v.Text, "\n")
}

func want[T comparable](t *testing.T, got, wanted T) {
	t.Helper()
	if got != wanted {
		t.Errorf("got %v, want %v", got, wanted)
	}
}
