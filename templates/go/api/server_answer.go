//go:build !js

package gowasm

import (
	"io"
	"net/http"
	"strconv"
)

// Answer sends a value as JSON.
func Answer[T any](c *Exchange, status int, value *T, encode func(*Encoder, *T)) error {
	body, err := AppendJSON(nil, value, encode)
	if err != nil {
		return err
	}
	return c.send(status, "application/json", body)
}

// AnswerBytes sends bytes. Their type is what the implementation set, or application/octet-stream.
func AnswerBytes(c *Exchange, status int, body []byte) error {
	return c.send(status, "application/octet-stream", body)
}

// AnswerNothing sends only the status.
func AnswerNothing(c *Exchange, status int) error {
	c.started = true
	c.writer.WriteHeader(status)
	return nil
}

func (c *Exchange) send(status int, contentType string, body []byte) error {
	header := c.writer.Header()
	if header.Get("Content-Type") == "" {
		header.Set("Content-Type", contentType)
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	c.started = true
	c.writer.WriteHeader(status)
	_, _ = c.writer.Write(body) // who is gone needs no answer
	return nil
}

// AnswerReader sends what can be read, and closes it. When reading fails, the connection is cut: the client sees that it
// has not got all. The implementation may set Content-Type and Content-Length with [ResponseHeader].
func AnswerReader(c *Exchange, status int, body io.ReadCloser) error {
	header := c.writer.Header()
	if header.Get("Content-Type") == "" {
		header.Set("Content-Type", "application/octet-stream")
	}
	if body != nil {
		c.closers = append(c.closers, func() { _ = body.Close() }) // it was only read
	}
	if body == nil || c.request.Method == http.MethodHead {
		return AnswerNothing(c, status)
	}
	buffer := make([]byte, 32<<10)
	n, err := body.Read(buffer) // while nothing is sent, an error can be told
	if err != nil && err != io.EOF {
		return err
	}
	c.started = true
	c.writer.WriteHeader(status)
	control := http.NewResponseController(c.writer)
	for {
		if _, failed := c.writer.Write(buffer[:n]); failed != nil {
			return nil // who is gone needs no answer
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		_ = control.Flush() // what comes slowly is seen at once; where that is not possible, later
		n, err = body.Read(buffer)
	}
}
