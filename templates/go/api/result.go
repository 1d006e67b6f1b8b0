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
	if err := c.check(a, "application/json"); err != nil {
		return nil, c.failed(err)
	}
	return &Decoder{data: view(a.data)}, nil
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
	if c.client.settings.key != nil {
		return append([]byte{}, a.data...), nil // others have the same answer
	}
	return a.data, nil
}

// Open is the body of the answer, to be read and closed by the caller. ctx governs it until then.
func (c *Call) Open(ctx context.Context) (io.ReadCloser, error) {
	response, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	return response.Body, nil
}
