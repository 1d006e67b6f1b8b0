//go:build !js

package gowasm

import (
	"context"
	"iter"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"
)

// serverSocket is a connection with its reader, which must always run: https://pkg.go.dev/github.com/coder/websocket#Conn.
type serverSocket struct {
	exchange *Exchange
	conn     *websocket.Conn
	messages chan []byte   // closed when the client sends no more
	done     chan struct{} // closed when the implementation is
	waiting  atomic.Bool   // the reader waits for the implementation
	ended    chan struct{} // closed when the reader is
}

// OpenSocket accepts the connection of a client.
func OpenSocket(c *Exchange) error {
	if !asksForSocket(c.request) {
		c.writer.Header().Set("Connection", "Upgrade")
		c.writer.Header().Set("Upgrade", "websocket")
		return Fail(http.StatusUpgradeRequired, "this is a WebSocket")
	}
	hosts := c.server.hosts()
	c.started = true // Accept answers, also with what is wrong
	conn, err := websocket.Accept(c.writer, c.request, &websocket.AcceptOptions{
		Subprotocols:       []string{"gowasm"},
		OriginPatterns:     hosts,
		InsecureSkipVerify: len(hosts) == 1 && hosts[0] == "*",
	})
	if err != nil {
		return errAnswered
	}
	conn.SetReadLimit(c.server.limit)
	s := &serverSocket{
		exchange: c, conn: conn,
		messages: make(chan []byte), done: make(chan struct{}), ended: make(chan struct{}),
	}
	c.socket, c.tell = s, s.fail
	c.last()
	c.closers = append(c.closers, s.close)
	go s.read()
	go s.keepAlive()
	return nil
}

func asksForSocket(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// RefuseSocket tells what is wrong on the connection: a browser's program sees nothing of another answer.
func RefuseSocket(c *Exchange, problem Problem) {
	if !asksForSocket(c.request) || c.started {
		c.refuse(problem)
	} else if OpenSocket(c) == nil {
		c.tell(problem)
	}
}

// Received are the messages of the client, until it sends no more. A message that is malformed ends the call.
func Received[T any](c *Exchange, decode func(*Decoder, *T)) iter.Seq[T] {
	s := c.socket.(*serverSocket)
	return func(yield func(T) bool) {
		for data := range s.messages {
			var value T
			if err := DecodeJSON(data, &value, decode); err != nil {
				c.cancel(&unusable{Fail(http.StatusBadRequest, "message: "+err.Error())})
				return
			}
			if err := c.verdict("message", &value); err != nil {
				c.cancel(&unusable{err})
				return
			}
			if !yield(value) {
				return
			}
		}
	}
}

// AnswerSocket sends each value as a message, and closes the connection behind the last one.
func AnswerSocket[T any](c *Exchange, values iter.Seq2[T, error], encode func(*Encoder, *T)) error {
	s := c.socket.(*serverSocket)
	var data []byte
	if values != nil {
		for value, err := range values {
			if err != nil {
				return err
			}
			if c.base.Err() != nil {
				break // a message was malformed, or the client is gone
			}
			if data, err = AppendJSON(data[:0], &value, encode); err != nil {
				return err
			}
			if s.write(c.base, data) != nil {
				break // who is gone needs no answer
			}
		}
	}
	if cause := context.Cause(c.base); cause != nil {
		return cause
	}
	s.finish(websocket.StatusNormalClosure)
	return nil
}

// fail is the last that is sent: see the package's documentation.
func (s *serverSocket) fail(problem Problem) {
	ctx := context.WithoutCancel(s.exchange.base)                // a malformed message has ended it
	_ = s.write(ctx, append([]byte{0x1e}, problem.message()...)) // who is gone needs no answer
	s.finish(websocket.StatusInternalError)
}

func (s *serverSocket) write(ctx context.Context, data []byte) error {
	ctx, cancel := context.WithTimeout(ctx, s.exchange.server.patience)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, data)
}

func (s *serverSocket) finish(status websocket.StatusCode) {
	close(s.done)
	_ = s.conn.Close(status, "") // it waits for the client's own; who is gone has none
	s.close()
}

// close ends everything, however far it is.
func (s *serverSocket) close() {
	_ = s.conn.CloseNow() // it may be closed already
	<-s.ended
}

// read hands on what comes. When the client is gone, the implementation's context ends.
func (s *serverSocket) read() {
	defer close(s.ended)
	open := true
	finish := func() {
		if open {
			close(s.messages)
		}
		open = false
	}
	defer finish()
	for {
		kind, data, err := s.conn.Read(context.WithoutCancel(s.exchange.base)) // closing ends it
		switch {
		case err != nil:
			s.exchange.cancel(err)
			return
		case kind != websocket.MessageText:
			s.exchange.cancel(&unusable{Fail(http.StatusBadRequest, "message: it is no text")})
			return
		case len(data) == 0:
			finish()
		case open:
			s.waiting.Store(true)
			select {
			case s.messages <- data:
			case <-s.done:
			case <-s.exchange.base.Done():
			}
			s.waiting.Store(false)
		}
	}
}

// keepAlive asks now and then whether the client is there. While its messages wait, so does its answer.
func (s *serverSocket) keepAlive() {
	every := s.exchange.server.keepAlive
	if every <= 0 {
		return
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			if s.waiting.Load() {
				continue
			}
			ctx, cancel := context.WithTimeout(context.Background(), 2*every)
			err := s.conn.Ping(ctx)
			cancel()
			if err != nil {
				return // the reader sees it, too
			}
		case <-s.ended:
			return
		}
	}
}
