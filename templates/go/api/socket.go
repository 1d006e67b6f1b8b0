package gowasm

import (
	"context"
	"io"
	"iter"
	"strconv"
)

// Socket is a connection by WebSocket: https://websockets.spec.whatwg.org. Read and Write may be called at the same time.
type Socket interface {
	// Read waits for a message. io.EOF is a connection that was closed with 1000.
	Read(ctx context.Context) ([]byte, error)
	// Write sends a message of text.
	Write(ctx context.Context, data []byte) error
	// Close closes the connection, with 1000 where that is polite.
	Close(polite bool)
}

// SocketTransport is a Transport that makes WebSockets in a way of its own.
type SocketTransport interface {
	Transport
	// DialSocket opens a connection, or gives the answer that refuses it.
	DialSocket(ctx context.Context, req *Request) (Socket, *Response, error)
}

// SocketError is a connection that was closed otherwise than with 1000.
type SocketError struct {
	Code   int
	Reason string
}

func (e *SocketError) Error() string {
	text := "the connection was closed with " + strconv.Itoa(e.Code)
	if e.Reason != "" {
		text += ": " + e.Reason
	}
	return text
}

// Receive are the messages of a WebSocket. Breaking out closes it.
func Receive[Out any](ctx context.Context, c *Call, decode func(*Decoder, *Out)) iter.Seq2[Out, error] {
	return values(c, decode, func(take func([]byte) error) error { return c.converse(ctx, nil, take) })
}

// Converse sends messages by a WebSocket, and gives those that come. Breaking out closes it. send is called in a
// goroutine of its own; when it is complete the server is told, and may go on. It should end with ctx where it waits.
func Converse[In, Out any](
	ctx context.Context, c *Call, send iter.Seq[In], encode func(*Encoder, *In), decode func(*Decoder, *Out),
) iter.Seq2[Out, error] {
	say := func(write func([]byte) error) error {
		for v := range send {
			data, err := AppendJSON(nil, &v, encode)
			if err != nil {
				return err
			}
			if write(data) != nil {
				return nil // whoever reads sees it, too
			}
		}
		_ = write(nil) // an empty message: there are no more
		return nil
	}
	if send == nil {
		say = nil
	}
	return values(c, decode, func(take func([]byte) error) error { return c.converse(ctx, say, take) })
}

// converse opens a connection, and reads it to its end.
func (c *Call) converse(ctx context.Context, say func(write func([]byte) error) error, take func([]byte) error) error {
	socket, a, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer a.Body.Close()
	outer := ctx
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	write := func(data []byte) error {
		if err := outer.Err(); err != nil {
			return err // what ends with it is not complete, and is not said to be
		}
		return socket.Write(ctx, data)
	}
	if say != nil {
		go func() {
			if err := say(write); err != nil {
				cancel(&unsaid{err})
			}
		}()
	}
	for {
		data, err := socket.Read(ctx)
		unsent, failed := context.Cause(ctx).(*unsaid)
		switch {
		case failed:
			return unsent.err
		case err == io.EOF:
			socket.Close(true)
			return nil
		case err != nil && ctx.Err() != nil:
			return ended(ctx)
		case err != nil:
			return err
		case len(data) == 0:
			continue
		case data[0] == 0x1E:
			return c.problem(a, data[1:])
		}
		if err := take(data); err != nil {
			socket.Close(true)
			return err
		}
	}
}

// unsaid is a message that could not be sent.
type unsaid struct{ err error }

func (e *unsaid) Error() string { return e.err.Error() }

// dial opens a connection as other requests are sent: through the interceptors, with credentials, within the timeouts.
// Closing the answer's body closes the connection.
func (c *Call) dial(ctx context.Context) (Socket, *answer, error) {
	dialer, ok := c.client.settings.transport.(SocketTransport)
	if !ok {
		return nil, nil, fault("this transport makes no WebSockets")
	}
	var socket Socket
	own, settings := *c, *c.client.settings
	own.client = &Client{c.client.base, &settings}
	settings.transport = TransportFunc(func(ctx context.Context, req *Request) (*Response, error) {
		made, response, err := dialer.DialSocket(ctx, req)
		if err != nil || response != nil {
			return response, err
		}
		socket = made
		return &Response{Status: 200, Header: Header{}, Body: closingSocket{made}, Size: -1, URL: req.URL}, nil
	})
	a, err := own.stream(ctx)
	return socket, a, err
}

// closingSocket is the body of an answer that is a connection.
type closingSocket struct{ socket Socket }

func (closingSocket) Read([]byte) (int, error) { return 0, io.EOF }

func (c closingSocket) Close() error {
	c.socket.Close(false)
	return nil
}
