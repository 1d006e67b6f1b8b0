//go:build !js

package gowasm

import (
	"context"
	"net"
	"net/http"
)

// HandlerTransport sends requests to a handler in memory: it is HTTP, but over no network, so that a client can be tested
// with a handler of any address.
func HandlerTransport(handler http.Handler) Transport {
	dial := func(context.Context, string, string) (net.Conn, error) {
		ours, theirs := net.Pipe()
		server := &http.Server{Handler: handler}
		go func() { _ = server.Serve(&oneConn{conn: theirs}) }() // it ends when it asks for another one
		return ours, nil
	}
	transport := &http.Transport{DialContext: dial, DialTLSContext: dial, DisableKeepAlives: true}
	return HTTPTransport(&http.Client{Transport: transport})
}

// oneConn is a net.Listener with one connection.
type oneConn struct{ conn net.Conn }

func (l *oneConn) Accept() (net.Conn, error) {
	conn := l.conn
	l.conn = nil
	if conn == nil {
		return nil, net.ErrClosed
	}
	return conn, nil
}

func (l *oneConn) Close() error   { return nil }
func (l *oneConn) Addr() net.Addr { return memoryAddr{} }

type memoryAddr struct{}

func (memoryAddr) Network() string { return "memory" }
func (memoryAddr) String() string  { return "memory" }
