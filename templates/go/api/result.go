package gowasm

import (
	"context"
	"io"
)

// Value is the answer to a call, read from JSON.
func Value[T any](ctx context.Context, c *Call, decode func(*Decoder, *T)) (T, error) {
	var v T
	a, err := c.whole(ctx)
	if err != nil {
		return v, err
	}
	if err = c.check(a, "application/json"); err == nil {
		err = DecodeJSON(a.data, &v, decode)
	}
	if err != nil {
		return v, c.failed(err)
	}
	return v, nil
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
