package gowasm

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"
)

// collect is a stream's values as text, and its error.
func collect(seq func(func(thing, error) bool)) (string, error) {
	var all []string
	for v, err := range seq {
		if err != nil {
			return strings.Join(all, " "), err
		}
		all = append(all, strconv.Itoa(v.N)+":"+v.Text)
	}
	return strings.Join(all, " "), nil
}

func TestEvents(t *testing.T) {
	c := client(t)
	events := Events(bg, call(c, &get, "/events", "n", "3", "key", key(t)), decodeThing)
	for range 2 {
		got, err := collect(events)
		if got != "1:item 1 2:item 2 3:item 3" || err != nil {
			t.Errorf("got %q, %v", got, err)
		}
	}
}

func TestEventsByTheStandard(t *testing.T) {
	c := client(t)
	for body, wanted := range map[string]string{
		"data: {\"n\":1}\r\n\r\ndata:{\"n\":2}\r\rdata: {\ndata: \"n\":3}\n\n": "1: 2: 3:",
		": comment\ndata\n\nevent: x\n\ndata: {\"n\":1}\n\ndata: {\"n\":2}\n":  "1:",
		"\ufeffid: 1\ndata: {\"n\":1}\nunknown: x\nretry: x\n\n\n\n":           "1:",
	} {
		got, err := collect(Events(bg, call(c, &get, "/raw", "type", "text/event-stream", "body", body), decodeThing))
		if got != wanted || err != nil {
			t.Errorf("%q: got %q, %v", body, got, err)
		}
	}
	_, err := collect(Events(bg, call(c, &get, "/raw", "type", "text/html", "body", "<p>"), decodeThing))
	var other *ContentTypeError
	if !errors.As(err, &other) || string(other.Body) != "<p>" {
		t.Errorf("got %v", err)
	}
	_, err = collect(Events(bg, call(c, &get, "/raw", "type", "text/event-stream", "body", "data: {\n\n"), decodeThing))
	var malformed *JSONError
	if !errors.As(err, &malformed) {
		t.Errorf("got %v", err)
	}
	c = client(t, WithMaxBody(100))
	body := "data: " + strings.Repeat("x", 60) + "\n"
	_, err = collect(Events(bg, call(c, &get, "/raw", "type", "text/event-stream", "body", body+body), decodeThing))
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	_, err = collect(Events(bg, call(c, &get, "/raw", "type", "text/event-stream", "body", strings.Repeat("x", 9000)), decodeThing))
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func TestEventsResume(t *testing.T) {
	c := client(t)
	k := key(t)
	got, err := collect(Events(bg, call(c, &get, "/events", "n", "7", "drop", "2", "drops", "9", "key", k), decodeThing))
	if err != nil || got != "1:item 1 2:item 2 3:item 3 4:item 4 5:item 5 6:item 6 7:item 7" {
		t.Errorf("got %q, %v", got, err)
	}
	want(t, seen(t, k).Text, ",2,4,6")

	// Nobody takes up what may not be sent twice, or what is not wanted.
	var network *NetworkError
	for _, it := range []*Call{
		call(c, &post, "/events", "n", "7", "drop", "2", "drops", "9", "key", k+"post"),
		call(c.With(WithReconnect(0)), &get, "/events", "n", "7", "drop", "2", "drops", "9", "key", k+"0"),
	} {
		got, err := collect(Events(bg, it, decodeThing))
		if got != "1:item 1 2:item 2" || !errors.As(err, &network) {
			t.Errorf("got %q, %v", got, err)
		}
	}
}

func TestEventsGiveUp(t *testing.T) {
	c := client(t, WithReconnect(3))
	k := key(t)
	transport := TransportFunc(func(ctx context.Context, req *Request) (*Response, error) {
		if seen(t, k).N > 0 {
			return nil, errors.New("nobody is there")
		}
		return defaultTransport.RoundTrip(ctx, req)
	})
	c = c.With(WithTransport(transport))
	got, err := collect(Events(bg, call(c, &get, "/events", "n", "7", "drop", "2", "drops", "1", "key", k), decodeThing))
	if got != "1:item 1 2:item 2" || err == nil || !strings.Contains(err.Error(), "nobody is there") {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestEventsEndWithTheLoop(t *testing.T) {
	c := client(t)
	k := key(t)
	for v, err := range Events(bg, call(c, &get, "/events", "n", "3", "hold", "1", "key", k), decodeThing) {
		if err != nil {
			t.Fatal(err)
		}
		if v.N == 2 {
			break
		}
	}
	gone(t, k, 1)

	ctx, cancel := context.WithTimeout(bg, 200*time.Millisecond)
	defer cancel()
	got, err := collect(Events(ctx, call(c, &get, "/events", "n", "3", "hold", "1", "key", k), decodeThing))
	if got != "1:item 1 2:item 2 3:item 3" || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %q, %v", got, err)
	}
	gone(t, k, 2)

	func() {
		defer func() { recover() }()
		for range Events(bg, call(c, &get, "/events", "n", "3", "hold", "1", "key", k), decodeThing) {
			panic("in the loop")
		}
	}()
	gone(t, k, 3)
}

func TestEventsFail(t *testing.T) {
	c := client(t)
	var status *StatusError
	var typed *refused
	fail := `{"status":409,"error":"refused","value":{"n":1,"text":"no"}}`
	_, err := collect(Events(bg, call(c, &get, "/events", "n", "1", "fail", fail), decodeThing))
	if !errors.As(err, &status) || !errors.As(err, &typed) || status.Status != 409 || typed.Text != "no" {
		t.Errorf("got %v", err)
	}
	status = nil
	_, err = collect(Events(bg, call(c, &get, "/events", "n", "1", "fail", `{"status":500,"error":"x"}`), decodeThing))
	if !errors.As(err, &status) || status.Status != 500 || string(status.Body) != `{"error":"x"}` {
		t.Errorf("got %v", err)
	}
	status = nil
	_, err = collect(Events(bg, call(c, &get, "/status", "code", "404"), decodeThing))
	if !errors.As(err, &status) || status.Status != 404 {
		t.Errorf("got %v", err)
	}
}

func TestManyEvents(t *testing.T) {
	c := client(t)
	n := 0
	for v, err := range Events(bg, call(c, &get, "/events", "n", "100000", "every", "1000", "key", key(t)), decodeThing) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; v.N != n {
			t.Fatalf("got %d, want %d", v.N, n)
		}
	}
	want(t, n, 100000)
}

func TestLines(t *testing.T) {
	c := client(t)
	got, err := collect(Lines(bg, call(c, &get, "/lines", "n", "3"), decodeThing))
	if got != "1:item 1 2:item 2 3:item 3" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	body := "\r\n{\"n\":1}\r\n  {\"n\":2}\n{\"n\":3}"
	got, err = collect(Lines(bg, call(c, &get, "/raw", "type", "application/jsonl", "body", body), decodeThing))
	if got != "1: 2: 3:" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	var network *NetworkError
	got, err = collect(Lines(bg, call(c, &get, "/lines", "n", "2", "cut", "1"), decodeThing))
	if got != "1:item 1 2:item 2" || !errors.As(err, &network) {
		t.Errorf("got %q, %v", got, err)
	}
	var typed *refused
	fail := `{"status":409,"error":"refused","value":{"n":1,"text":"no"}}`
	got, err = collect(Lines(bg, call(c, &get, "/lines", "n", "1", "fail", fail), decodeThing))
	if got != "1:item 1" || !errors.As(err, &typed) {
		t.Errorf("got %q, %v", got, err)
	}
	k := key(t)
	for _, err := range Lines(bg, call(c, &get, "/lines", "n", "2", "hold", "1", "key", k), decodeThing) {
		if err != nil {
			t.Error(err)
		}
		break
	}
	gone(t, k, 1)
}

func TestPages(t *testing.T) {
	c := client(t)
	load := func(cursor string) ([]thing, string, error) {
		v, err := Value(bg, call(c, &get, "/page", "cursor", cursor), decodeThing)
		if v.N == 2 {
			v.Text = ""
		}
		return []thing{{N: v.N}, {N: -v.N}}, v.Text, err
	}
	got, err := collect(Pages(load))
	if got != "0: 0: 1: -1: 2: -2:" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	for range Pages(load) {
		break
	}
	stuck := func(string) ([]thing, string, error) { return []thing{{N: 1}}, "same", nil }
	if got, err := collect(Pages(stuck)); got != "1: 1:" || err == nil {
		t.Errorf("got %q, %v", got, err)
	}
	broken := errors.New("broken")
	if _, err := collect(Pages(func(string) ([]thing, string, error) { return nil, "", broken })); err != broken {
		t.Errorf("got %v", err)
	}
}

// pieces is a reader that gives a text in random pieces.
type pieces struct {
	text   string
	random *rand.Rand
}

func (p *pieces) Read(b []byte) (int, error) {
	if p.text == "" {
		return 0, io.EOF
	}
	n := copy(b, p.text[:min(len(p.text), p.random.IntN(4))])
	p.text = p.text[n:]
	return n, nil
}

// TestLineReader compares with what a text of lines is, however it comes in.
func TestLineReader(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		b := make([]byte, random.IntN(40))
		for i := range b {
			b[i] = "ab\r\n"[random.IntN(4)]
		}
		for _, cr := range []bool{false, true} {
			plain := string(b)
			if cr {
				plain = strings.ReplaceAll(strings.ReplaceAll(plain, "\r\n", "\n"), "\r", "\n")
			}
			var got []string
			lines := lineReader{r: &pieces{string(b), random}, limit: 1000, cr: cr}
			for {
				line, err := lines.next()
				got = append(got, string(line))
				if err != nil {
					want(t, err, io.EOF)
					break
				}
			}
			want(t, strings.Join(got, "\n"), plain)
		}
	}
}
