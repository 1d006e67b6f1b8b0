package gowasm

import (
	"context"
	"io"
	"syscall/js"
	"time"
)

// full is how many bytes may wait to be sent.
const full = 1 << 20

// DialSocket opens a connection by the WebSocket of the browser. That sends no header: values are in the query, and the
// credential is among the protocols, as gowasm.auth. and the base64url of it.
func (*fetchTransport) DialSocket(ctx context.Context, req *Request) (Socket, *Response, error) {
	class := js.Global().Get("WebSocket")
	if class.IsUndefined() {
		return nil, nil, fault("there is no WebSocket here: Node has it from release 22 on")
	}
	url, protocols, err := socketAddress(req)
	if err != nil {
		return nil, nil, err
	}
	s := &jsSocket{wake: make(chan struct{}, 1), limit: req.limit}
	s.value, err = try(func() js.Value { return class.New(url, protocols) })
	if err != nil {
		return nil, nil, err
	}
	s.value.Set("binaryType", "arraybuffer")
	var handler js.Value
	handler, s.release = function(s.handle)
	for _, name := range socketEvents {
		s.value.Set(name, handler)
	}
	for !s.open && s.err == nil {
		if err := s.wait(ctx); err != nil {
			s.Close(false)
			return nil, nil, err
		}
	}
	if !s.open {
		err := s.err
		s.Close(false)
		return nil, nil, err
	}
	return s, nil, nil
}

// socketAddress is where the request goes to, and what stands for its header.
func socketAddress(req *Request) (url string, protocols js.Value, err error) {
	var query buffer
	protocols = newObject("Array")
	for name, values := range req.Header {
		switch name {
		case "Cookie":
			if err := setCookies(values); err != nil {
				return "", protocols, err
			}
		case "Authorization", canonical(req.credential):
			text := values[0]
			if name != "Authorization" {
				text = name + ": " + text
			}
			protocols.Call("push", "gowasm", "gowasm.auth."+base64URL(text))
		default:
			for _, value := range values {
				query.pair(name, value)
			}
		}
	}
	url = req.URL
	if location := js.Global().Get("location"); location.Truthy() {
		base := location.Get("href")
		if document := js.Global().Get("document"); document.Truthy() {
			base = document.Get("baseURI")
		}
		full, err := try(func() js.Value { return newObject("URL", url, base).Get("href") })
		if err != nil {
			return "", protocols, err
		}
		url = full.String()
	}
	if hasPrefix(url, "http") {
		url = "ws" + url[len("http"):]
	}
	if len(query) > 0 && contains(url, '?') {
		url += "&"
	} else if len(query) > 0 {
		url += "?"
	}
	return url + string(query), protocols, nil
}

// base64URL is https://www.rfc-editor.org/rfc/rfc4648#section-5, without padding.
func base64URL(text string) string {
	b := appendBase64(nil, []byte(text))
	for i, c := range b {
		switch c {
		case '+':
			b[i] = '-'
		case '/':
			b[i] = '_'
		case '=':
			return string(b[:i])
		}
	}
	return string(b)
}

// jsSocket is a WebSocket. Messages wait until they are read.
type jsSocket struct {
	value    js.Value
	release  func()
	wake     chan struct{} // something has happened
	open     bool
	messages [][]byte
	limit    int64
	err      error
}

var socketEvents = []string{"onopen", "onmessage", "onerror", "onclose"}

// handle takes an event.
func (s *jsSocket) handle(args []js.Value) any {
	event := args[0]
	switch event.Get("type").String() {
	case "open":
		s.open = true
	case "message":
		s.take(event.Get("data"))
	case "error":
		if !s.open { // Node tells no close of a connection that was refused
			s.err = fault("the WebSocket could not be opened")
		}
	case "close":
		if code := event.Get("code").Int(); s.err != nil {
			break
		} else if code == 1000 {
			s.err = io.EOF
		} else if s.err = error(&SocketError{code, event.Get("reason").String()}); code == 1006 {
			s.err = &NetworkError{fault("the connection was lost")}
		}
	}
	select {
	case s.wake <- struct{}{}:
	default:
	}
	return nil
}

func (s *jsSocket) take(data js.Value) {
	if s.err != nil {
		return
	}
	var message []byte
	if data.Type() == js.TypeString {
		message = []byte(data.String())
	} else {
		array := newObject("Uint8Array", data)
		message = make([]byte, array.Length())
		js.CopyBytesToGo(message, array)
	}
	if int64(len(message)) > s.limit {
		s.err = ErrTooLarge
		return
	}
	s.messages = append(s.messages, message)
}

func (s *jsSocket) wait(ctx context.Context) error {
	select {
	case <-s.wake:
		return nil
	case <-ctx.Done():
		return ended(ctx)
	}
}

func (s *jsSocket) Read(ctx context.Context) ([]byte, error) {
	for len(s.messages) == 0 {
		if s.err != nil {
			return nil, s.err
		}
		if err := s.wait(ctx); err != nil {
			return nil, err
		}
	}
	message := s.messages[0]
	s.messages = s.messages[1:]
	return message, nil
}

// Write waits while too much is still to be sent.
func (s *jsSocket) Write(ctx context.Context, data []byte) error {
	for s.err == nil && s.value.Get("bufferedAmount").Int() > full {
		if err := sleep(ctx, 5*time.Millisecond); err != nil {
			return err
		}
	}
	if err := ended(ctx); err != nil {
		return err
	}
	if s.err != nil {
		return s.err
	}
	_, err := try(func() js.Value { return s.value.Call("send", string(data)) })
	return err
}

func (s *jsSocket) Close(polite bool) {
	if s.err == nil {
		s.err = fault("the connection was closed")
	}
	for _, name := range socketEvents {
		s.value.Set(name, js.Null())
	}
	s.release()
	s.value.Call("close", 1000)
}
