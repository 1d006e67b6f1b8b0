package gowasm

import (
	"context"
	"io"
	"iter"
)

// errStopped is for the loop that has read enough.
const errStopped = fault("stopped")

// values makes a sequence of the JSON texts that run hands to take. The last pair is the error, if there is one.
func values[T any](c *Call, decode func(*Decoder, *T), run func(take func([]byte) error) error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		err := run(func(data []byte) error {
			var v T
			if err := DecodeJSON(data, &v, decode); err != nil {
				return err
			}
			if !yield(v, nil) {
				return errStopped
			}
			return nil
		})
		if err != nil && err != errStopped {
			var none T
			yield(none, c.failed(err))
		}
	}
}

// Lines are the values of a stream of NDJSON: one in each line. Breaking out ends the request.
func Lines[T any](ctx context.Context, c *Call, decode func(*Decoder, *T)) iter.Seq2[T, error] {
	return values(c, decode, func(take func([]byte) error) error { return c.lines(ctx, take) })
}

func (c *Call) lines(ctx context.Context, take func([]byte) error) error {
	a, err := c.stream(ctx)
	if err != nil {
		return err
	}
	defer a.Body.Close()
	if err := c.checkStream(ctx, a, "application/x-ndjson", "application/ndjson", "application/jsonl", "application/json"); err != nil {
		return err
	}
	lines := lineReader{r: a.Body, limit: c.client.settings.limit}
	for {
		line, err := lines.next()
		if line = withoutCR(line); len(line) > 0 && line[0] == 0x1E {
			return c.problem(a, line[1:])
		} else if len(line) > 0 && (err == nil || err == io.EOF) {
			if err := take(line); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func withoutCR(line []byte) []byte {
	for len(line) > 0 && line[len(line)-1] == '\r' {
		line = line[:len(line)-1]
	}
	return line
}

// checkStream does what check does, and has the beginning of an answer that is something else.
func (c *Call) checkStream(ctx context.Context, a *answer, types ...string) error {
	wrong := a.check(types...)
	if wrong != nil {
		wrong.Body, _ = readAll(ctx, a.Body, -1, 4<<10)
		return wrong
	}
	return nil
}

// problem is the error that ends a stream: see the documentation of the package.
func (c *Call) problem(a *answer, data []byte) error {
	said := problem{status: a.Status}
	err := DecodeJSON(data, &said, decodeProblem)
	failed := &StatusError{Method: c.method.Verb, URL: c.url(), Status: said.status, Header: a.Header}
	switch {
	case err != nil:
		failed.Body = append(failed.Body, data...)
	case said.value != "":
		failed.Body = append(failed.Body, said.value...)
		failed.Err = c.method.errorFor(said.status, failed.Body)
	default:
		failed.Body = append(AppendJSONString([]byte(`{"error":`), said.text), '}')
	}
	return failed
}

type problem struct {
	status int
	text   string
	value  string
}

var problemNames = []string{"status", "error", "value"}

func decodeProblem(d *Decoder, v *problem) {
	for i := d.Object(problemNames); i >= 0; i = d.Member(problemNames, i) {
		switch i {
		case 0:
			DecodeInt(d, &v.status)
		case 1:
			DecodeString(d, &v.text)
		case 2:
			v.value = d.raw()
		}
	}
}

// lineReader reads lines, without copying them: each is valid until the next one is read.
type lineReader struct {
	r      io.Reader
	limit  int64
	cr     bool // a lone carriage return ends a line, too
	buffer []byte
	start  int // of what was not returned yet
	looked int // up to where there is no end of a line
	skip   bool
	err    error
}

// next is a line without its end. What stands behind the last one comes together with io.EOF.
func (l *lineReader) next() ([]byte, error) {
	for {
		if l.skip && l.start < len(l.buffer) {
			l.skip = false
			if l.buffer[l.start] == '\n' { // behind a carriage return
				l.start++
			}
		}
		l.looked = max(l.looked, l.start)
		for i := l.looked; i < len(l.buffer); i++ {
			if b := l.buffer[i]; b == '\n' || b == '\r' && l.cr {
				line := l.buffer[l.start:i]
				l.start, l.looked, l.skip = i+1, i+1, b == '\r'
				return line, nil
			}
		}
		l.looked = len(l.buffer)
		if l.err != nil {
			rest := l.buffer[l.start:]
			l.start = len(l.buffer)
			return rest, l.err
		}
		if int64(len(l.buffer)-l.start) > l.limit {
			return nil, ErrTooLarge
		}
		l.fill()
	}
}

// fill reads more, into the room that the lines before have left.
func (l *lineReader) fill() {
	if l.start > 0 {
		n := copy(l.buffer, l.buffer[l.start:])
		l.buffer, l.looked, l.start = l.buffer[:n], l.looked-l.start, 0
	}
	if len(l.buffer) == cap(l.buffer) {
		l.buffer = append(make([]byte, 0, max(4<<10, 2*cap(l.buffer))), l.buffer...)
	}
	n, err := l.r.Read(l.buffer[len(l.buffer):cap(l.buffer)])
	l.buffer, l.err = l.buffer[:len(l.buffer)+n], err
}
