package gowasm

import (
	"context"
	"io"
	"iter"
	"time"
)

// Events are the values of a stream of server-sent events, the data of each being JSON. Breaking out ends the request.
// A connection that is lost is taken up again: see WithReconnect.
func Events[T any](ctx context.Context, c *Call, decode func(*Decoder, *T)) iter.Seq2[T, error] {
	return values(c, decode, func(take func([]byte) error) error {
		own := *c // its header changes, and the sequence may be ranged over again
		own.header = c.header.Clone()
		s := events{call: &own, take: take}
		return s.run(ctx)
	})
}

// events is https://html.spec.whatwg.org/multipage/server-sent-events.html, but for how a stream ends: with the answer.
type events struct {
	call  *Call
	take  func([]byte) error
	id    string // of the last event
	next  string // of the one that is being read
	wait  time.Duration
	kind  string
	data  []byte
	has   bool // a field data was there
	taken bool // an event, since the connection was made
}

func (s *events) run(ctx context.Context) error {
	c := s.call
	for failures := 0; ; failures++ {
		s.taken = false
		began, err := s.connect(ctx)
		if err == nil || failures == 0 && !began || !lost(ctx, err) || !c.method.Repeatable {
			return err
		}
		if s.taken {
			failures = 0
		}
		if failures >= c.client.settings.reconnects || !c.rewind(ctx) {
			return err
		}
		wait := max(s.wait, jitter(c.client.settings.firstWait, c.client.settings.longestWait, failures))
		if end := sleep(ctx, wait); end != nil {
			return abandoned(end, err)
		}
		if s.id != "" {
			c.header.Set("Last-Event-ID", s.id)
		}
	}
}

// lost reports whether the connection was, or could not be made again.
func lost(ctx context.Context, err error) bool {
	return ctx.Err() == nil && err != errStopped && transient(err)
}

// connect reads one answer to its end. began says whether there was one.
func (s *events) connect(ctx context.Context) (began bool, err error) {
	a, err := s.call.stream(ctx)
	if err != nil {
		return false, err
	}
	defer a.Body.Close()
	if a.Status == 204 {
		return true, nil
	}
	if err := s.call.checkStream(ctx, a, "text/event-stream"); err != nil {
		return true, err
	}
	s.kind, s.data, s.has, s.next = "", s.data[:0], false, s.id
	lines := lineReader{r: a.Body, limit: s.call.client.settings.limit, cr: true}
	for first := true; ; first = false {
		line, err := lines.next()
		if err == io.EOF {
			return true, nil // what was not complete does not count
		}
		if err != nil {
			return true, err
		}
		if first && len(line) >= 3 && string(line[:3]) == "\xEF\xBB\xBF" {
			line = line[3:]
		}
		if len(line) > 0 {
			if int64(len(s.data)+len(line)) > lines.limit {
				return true, ErrTooLarge
			}
			s.field(line)
		} else if err := s.dispatch(a); err != nil {
			return true, err
		}
	}
}

// field takes a line.
func (s *events) field(line []byte) {
	name, value := line, []byte(nil)
	for i, b := range line {
		if b == ':' {
			name, value = line[:i], line[i+1:]
			break
		}
	}
	if len(value) > 0 && value[0] == ' ' {
		value = value[1:]
	}
	switch string(name) {
	case "data":
		if s.has {
			s.data = append(s.data, '\n')
		}
		s.data, s.has = append(s.data, value...), true
	case "event":
		s.kind = string(value)
	case "id":
		for _, b := range value {
			if b == 0 {
				return
			}
		}
		if string(value) != s.next {
			s.next = string(value)
		}
	case "retry":
		if ms, ok := natural(string(value)); ok {
			s.wait = time.Duration(min(ms, 1<<31)) * time.Millisecond
		}
	}
}

// dispatch hands on an event that is complete.
func (s *events) dispatch(a *answer) error {
	s.id = s.next
	data, kind := s.data, s.kind
	empty := !s.has || len(data) == 0
	s.data, s.has, s.kind = s.data[:0], false, ""
	if empty {
		return nil
	}
	if kind == "error" {
		return s.call.problem(a, data)
	}
	s.taken = true
	return s.take(data)
}

// Pages are the items of all pages, from the first one on. load gives a page's items and the cursor of the next one,
// which is empty where there is none.
func Pages[T any, C ~string](load func(cursor C) ([]T, C, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		for cursor := C(""); ; {
			items, next, err := load(cursor)
			if err != nil {
				yield(none, err)
				return
			}
			for _, item := range items {
				if !yield(item, nil) {
					return
				}
			}
			if next == "" {
				return
			}
			if next == cursor {
				yield(none, fault("the cursor of a page leads to the same page"))
				return
			}
			cursor = next
		}
	}
}
