//go:build !js

package gowasm

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/coder/websocket"
)

// patience is how long the other side has to answer when a connection is closed politely.
const patience = 200 * time.Millisecond

// DialSocket opens a connection with the same http.Client.
func (t *httpTransport) DialSocket(ctx context.Context, req *Request) (Socket, *Response, error) {
	header := http.Header(req.Header.Clone())
	conn, answer, err := websocket.Dial(ctx, req.URL, &websocket.DialOptions{HTTPClient: t.client, HTTPHeader: header})
	if err != nil && answer != nil && answer.StatusCode != http.StatusSwitchingProtocols {
		return nil, &Response{
			Status: answer.StatusCode,
			Header: Header(answer.Header),
			Body:   answer.Body,
			Size:   answer.ContentLength,
			URL:    req.URL,
		}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	conn.SetReadLimit(req.limit)
	return &nativeSocket{conn}, nil, nil
}

type nativeSocket struct{ conn *websocket.Conn }

func (s *nativeSocket) Read(ctx context.Context) ([]byte, error) {
	_, data, err := s.conn.Read(ctx)
	var closed websocket.CloseError
	switch {
	case err == nil:
		return data, nil
	case errors.Is(err, websocket.ErrMessageTooBig):
		return nil, ErrTooLarge
	case !errors.As(err, &closed):
		return nil, &NetworkError{err}
	case closed.Code == websocket.StatusNormalClosure:
		return nil, io.EOF
	}
	return nil, &SocketError{int(closed.Code), closed.Reason}
}

func (s *nativeSocket) Write(ctx context.Context, data []byte) error {
	return s.conn.Write(ctx, websocket.MessageText, data)
}

func (s *nativeSocket) Close(polite bool) {
	if polite {
		timer := time.AfterFunc(patience, func() { _ = s.conn.CloseNow() })
		_ = s.conn.Close(websocket.StatusNormalClosure, "")
		timer.Stop()
	}
	_ = s.conn.CloseNow() // it may be closed already
}
