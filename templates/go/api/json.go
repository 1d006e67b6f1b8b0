package gowasm

import (
	"strconv"
	"sync/atomic"
)

// Go has a function for each struct that could be compared, called or not. A field of this type spares programs those of
// the larger ones.
type incomparable = [0]func()

// JSONError is JSON that cannot be read, or a value that has no JSON.
type JSONError struct {
	_       incomparable
	Path    string // of the value, as in tasks[3].title; empty for the whole
	Offset  int    // in the text that is read; of what is printed, 0
	Message string
	Err     error // of a method of the value's type, or nil
}

func (e *JSONError) Error() string {
	text := "json: "
	if e.Path != "" {
		text += e.Path + ": "
	}
	text += e.Message
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	if e.Offset > 0 {
		text += " (at byte " + strconv.Itoa(e.Offset) + ")"
	}
	return text
}

// Unwrap is the error of the method, or nil.
func (e *JSONError) Unwrap() error { return e.Err }

// spare is an encoder that is kept for its buffers, unless these are very large. A sync.Pool would make a program larger
// by 15 kB.
var spare atomic.Pointer[Encoder]

const largeBuffer = 1 << 20

// AppendJSON appends the JSON of *v to b: what json.Marshal(v) prints. Its error is a *JSONError, and b is as it was.
func AppendJSON[T any](b []byte, v *T, encode func(*Encoder, *T)) ([]byte, error) {
	e := spare.Swap(nil)
	if e == nil {
		e = new(Encoder)
	}
	encode(e, v)
	return e.appendTo(b)
}

// appendTo ends the printing. A method that panics on the way leaves the encoder to the garbage collector.
func (e *Encoder) appendTo(b []byte) ([]byte, error) {
	err := e.err
	if err == nil {
		b = append(b, e.b...)
	}
	if cap(e.b) <= largeBuffer {
		e.b, e.keys, e.values = e.b[:0], e.keys[:0], e.values[:0]
		e.depth, e.err = 0, nil
		spare.Store(e)
	}
	if err != nil {
		return b, err
	}
	return b, nil
}

// DecodeJSON reads data into *v: what json.Unmarshal(data, v) does, but that it is done once, so that a syntax error is
// found when a part has been read. Its error is a *JSONError.
func DecodeJSON[T any](data []byte, v *T, decode func(*Decoder, *T)) error {
	d := &Decoder{data: view(data)}
	decode(d, v)
	return d.end()
}

// end is what was wrong with a text of which all should have been read.
func (d *Decoder) end() error {
	if d.more() && !d.stopped {
		d.syntax("there is more behind the value")
	}
	if d.err != nil {
		return d.err
	}
	return nil
}

// maxDepth is how deeply encoding/json reads arrays and objects in one another.
const maxDepth = 10_000
