package gowasm

import (
	"context"
	"io"
)

// Value is the answer to a call, read from JSON.
func Value[T any](ctx context.Context, c *Call, decode func(*Decoder, *T)) (v T, err error) {
	d, err := c.json(ctx)
	if err == nil {
		decode(d, &v)
		err = c.read(d)
	}
	return v, err
}

// json is the answer, to be read as JSON. What is done for every type alike stands here, and in read: code of generic
// functions is made for each.
func (c *Call) json(ctx context.Context) (*Decoder, error) {
	a, err := c.whole(ctx)
	if err != nil {
		return nil, err
	}
	if wrong := a.check("application/json"); wrong != nil {
		return nil, c.failed(wrong)
	}
	return &Decoder{data: view(a.data)}, nil
}

// check says what an answer is instead of one of these types, or nil. One that does not say what it is may be one.
func (a *answer) check(types ...string) *ContentTypeError {
	said := a.Header.Get("Content-Type")
	kind, _, _ := cut(lower(said), ';')
	kind = trim(kind)
	for _, it := range types {
		if kind == "" || kind == it || it == "application/json" && hasSuffix(kind, "+json") {
			return nil
		}
	}
	return &ContentTypeError{Want: types[0], ContentType: said, Body: a.data}
}

func (c *Call) read(d *Decoder) error {
	if err := d.end(); err != nil {
		return c.failed(err)
	}
	return nil
}

// Done waits for success.
func (c *Call) Done(ctx context.Context) error {
	_, err := c.whole(ctx)
	return err
}

// Data is the body of the answer.
func (c *Call) Data(ctx context.Context) ([]byte, error) {
	a, err := c.whole(ctx)
	if err != nil {
		return nil, err
	}
	return a.data, nil
}

// Open is the body of the answer, to be read and closed by the caller. ctx governs it until then.
func (c *Call) Open(ctx context.Context) (io.ReadCloser, error) {
	a, err := c.stream(ctx)
	if err != nil {
		return nil, c.failed(err)
	}
	return a.Body, nil
}
