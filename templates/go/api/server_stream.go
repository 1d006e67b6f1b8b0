//go:build !js

package gowasm

import (
	"context"
	"iter"
	"net/http"
	"strings"
	"sync"
	"time"
)

// startDelay is how long a stream waits for its first value before it says that it is there: an error until then has a
// status of its own.
const startDelay = 50 * time.Millisecond

// AnswerSSE sends each value as an event: https://html.spec.whatwg.org/multipage/server-sent-events.html.
func AnswerSSE[T any](c *Exchange, status int, values iter.Seq2[T, error], encode func(*Encoder, *T)) error {
	return sendStream(c, &answerStream{exchange: c, status: status, contentType: "text/event-stream", idle: ":\n\n"}, values, encode)
}

// AnswerNDJSON sends each value as a line of JSON.
func AnswerNDJSON[T any](c *Exchange, status int, values iter.Seq2[T, error], encode func(*Encoder, *T)) error {
	return sendStream(c, &answerStream{exchange: c, status: status, contentType: "application/x-ndjson", idle: "\n"}, values, encode)
}

// answerStream is an answer that grows.
type answerStream struct {
	exchange    *Exchange
	status      int
	contentType string
	idle        string // what is sent while nothing happens

	mutex   sync.Mutex
	control *http.ResponseController
	last    time.Time // when something was sent
	done    chan struct{}
	ended   sync.WaitGroup
}

func sendStream[T any](c *Exchange, s *answerStream, values iter.Seq2[T, error], encode func(*Encoder, *T)) error {
	s.open()
	defer s.close() // before an error is told
	if values == nil || s.exchange.request.Method == http.MethodHead {
		return s.write(nil)
	}
	var line []byte
	for value, err := range values {
		if err != nil {
			return err
		}
		line = s.begin(line[:0], any(&value))
		if line, err = AppendJSON(line, &value, encode); err != nil {
			return err
		}
		if s.write(s.end(line)) != nil || s.exchange.base.Err() != nil {
			break
		}
	}
	if cause := context.Cause(s.exchange.base); cause != nil {
		return cause // the client is gone, or shall go
	}
	return s.write(nil)
}

func (s *answerStream) sse() bool { return s.idle == ":\n\n" }

// begin is what stands before a value.
func (s *answerStream) begin(line []byte, value any) []byte {
	if !s.sse() {
		return line
	}
	if event, ok := value.(interface{ EventID() string }); ok {
		if id := event.EventID(); id != "" && !strings.ContainsAny(id, "\r\n\x00") {
			line = append(append(append(line, "id: "...), id...), '\n')
		}
	}
	return append(line, "data: "...)
}

func (s *answerStream) end(line []byte) []byte {
	if s.sse() {
		return append(line, "\n\n"...)
	}
	return append(line, '\n')
}

func (s *answerStream) open() {
	s.control = http.NewResponseController(s.exchange.writer)
	_ = s.control.SetReadDeadline(time.Time{}) // a stream lasts; where there are no deadlines, none has to go
	s.exchange.last()
	s.done = make(chan struct{})
	s.ended.Go(s.keepAlive)
}

func (s *answerStream) close() {
	close(s.done)
	s.ended.Wait()
}

// keepAlive starts the answer when there is no value soon, and then says now and then that it goes on.
func (s *answerStream) keepAlive() {
	select {
	case <-time.After(startDelay):
	case <-s.done:
		return
	}
	every := s.exchange.server.keepAlive
	if s.write(nil) != nil || every <= 0 {
		return
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			if s.silent() < every/2 {
				continue
			}
			if s.write([]byte(s.idle)) != nil {
				return
			}
		case <-s.done:
			return
		}
	}
}

func (s *answerStream) silent() time.Duration {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return time.Since(s.last)
}

// write sends at once. An error means that the client is gone; the implementation's context ends with it.
func (s *answerStream) write(data []byte) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if !s.exchange.started {
		s.start()
	}
	_ = s.control.SetWriteDeadline(time.Now().Add(s.exchange.server.patience)) // net/http takes it away behind the answer
	if len(data) > 0 {
		if _, err := s.exchange.writer.Write(data); err != nil {
			s.exchange.cancel(err)
			return err
		}
		s.last = time.Now()
	}
	if err := s.control.Flush(); err != nil {
		s.exchange.cancel(err)
		return err
	}
	return nil
}

func (s *answerStream) start() {
	header := s.exchange.writer.Header()
	header.Set("Content-Type", s.contentType)
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // proxies that know it pass on each event at once
	s.exchange.started = true
	s.exchange.tell = s.fail
	s.exchange.writer.WriteHeader(s.status)
}

// fail is the last that is sent: see the package's documentation.
func (s *answerStream) fail(problem Problem) {
	head := "\x1e"
	if s.sse() {
		head = "event: error\ndata: "
	}
	_ = s.write(s.end(append([]byte(head), problem.message()...))) // who is gone needs no answer
}
