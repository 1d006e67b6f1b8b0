// WebSocket against the harness's echo server, message channels, broadcasts.
package main

import (
	"bytes"
	"context"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
)

// open connects and waits until the socket is open. Its messages, and then nil, arrive on the channel.
func open(ctx context.Context, query string, protocols ...string) (*dom.WebSocket, chan dom.Value) {
	address := strings.Replace(win.Location().Origin(), "http", "ws", 1) + "/ws" + query
	socket := check.Must(dom.NewWebSocketWithList(address, protocols))
	messages, ready := make(chan dom.Value, 100), make(chan struct{})
	dom.Once(ctx, socket, dom.EventOpen, func(*dom.Event) { close(ready) })
	dom.On(ctx, socket, dom.EventMessage, func(e *dom.MessageEvent) { messages <- e.Data() })
	check.Equal(socket.ReadyState(), dom.CONNECTING)
	<-ready
	return socket, messages
}

func main() {
	check.Case("text and bytes", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		socket, messages := open(inner, "")
		check.Equal(socket.ReadyState(), dom.OPEN)
		check.Equal(socket.BinaryType(), dom.BinaryTypeBlob)
		check.NoError(socket.Send("hello \U0001F600"))
		check.Equal((<-messages).String(), "hello \U0001F600")
		check.NoError(socket.SendWithData(dom.Bytes{0, 1, 255}))
		blob, ok := dom.As[*dom.Blob](<-messages)
		check.True(ok, "blobs by default")
		check.Slices(check.Must(blob.Bytes(ctx)), []byte{0, 1, 255})
		socket.SetBinaryType(dom.BinaryTypeArraybuffer)
		check.NoError(socket.SendWithData(dom.Buffer{Source: []float64{1.5, -2}}))
		check.Slices(dom.SliceOf[float64](<-messages), []float64{1.5, -2})
		big := bytes.Repeat([]byte("x"), 1<<20)
		check.NoError(socket.SendWithData(dom.Bytes(big)))
		check.True(bytes.Equal(dom.SliceOf[byte](<-messages), big))
		check.NoError(socket.SendWithData(check.Must(dom.NewBlob([]dom.BlobPart{dom.String("a blob")}))))
		check.Equal(string(dom.SliceOf[byte](<-messages)), "a blob")
		check.Equal(socket.BufferedAmount(), 0)
		check.NoError(socket.Close(nil))
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before })
	})

	check.Case("protocols", func() {
		socket, _ := open(ctx, "", "first", "second")
		check.Equal(socket.Protocol(), "first")
		check.True(strings.HasPrefix(socket.URL(), "ws://"))
		check.NoError(socket.Close(new(1000)))
	})

	check.Case("closing, from both sides", func() {
		socket, _ := open(ctx, "")
		closed := make(chan *dom.CloseEvent, 1)
		dom.On(ctx, socket, dom.EventWebSocketClose, func(e *dom.CloseEvent) { closed <- e })
		check.NoError(socket.Send("close 4000 enough"))
		e := <-closed
		check.Equal(e.Code(), 4000)
		check.Equal(e.Reason(), "enough")
		check.True(e.WasClean())
		check.Equal(socket.ReadyState(), dom.WebSocket_CLOSED)
		socket, _ = open(ctx, "")
		dom.On(ctx, socket, dom.EventWebSocketClose, func(e *dom.CloseEvent) { closed <- e })
		check.NoError(socket.Close(new(3001), "bye"))
		check.Equal((<-closed).Code(), 3001)
		socket, _ = open(ctx, "")
		dom.On(ctx, socket, dom.EventWebSocketClose, func(e *dom.CloseEvent) { closed <- e })
		check.NoError(socket.Send("drop"))
		e = <-closed
		check.Equal(e.Code(), 1006)
		check.True(!e.WasClean())
	})

	check.Case("errors", func() {
		_, err := dom.NewWebSocket("ftp://example.org")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		socket := check.Must(dom.NewWebSocket("ws://127.0.0.1:1/"))
		check.ErrorIs(socket.Send("too early"), dom.Named("InvalidStateError"))
		check.ErrorIs(socket.Close(new(1)), dom.Named("InvalidAccessError"))
		check.ErrorIs(socket.Close(new(3000), strings.Repeat("x", 200)), dom.Named("SyntaxError"))
		failed := make(chan string, 1)
		dom.Once(ctx, socket, dom.EventError, func(e *dom.Event) { failed <- e.Type() })
		check.Equal(<-failed, "error")
	})

	check.Case("message channels transfer", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		channel := check.Must(dom.NewMessageChannel())
		got := make(chan *dom.MessageEvent, 4)
		dom.On(inner, channel.Port2(), dom.EventMessage, func(e *dom.MessageEvent) { got <- e })
		channel.Port2().Start()
		check.NoError(channel.Port1().PostMessage(map[string]any{"n": 1.5, "list": []any{"a", true}}))
		e := <-got
		check.Equal(e.Data().Get("n").Float(), 1.5)
		check.Equal(e.Data().Get("list").Index(0).String(), "a")
		second := check.Must(dom.NewMessageChannel())
		check.NoError(channel.Port1().PostMessageTransfer("port", []any{second.Port1()}))
		e = <-got
		check.Equal(len(e.Ports()), 1)
		dom.On(inner, second.Port2(), dom.EventMessage, func(e *dom.MessageEvent) { got <- e })
		second.Port2().Start()
		check.NoError(e.Ports()[0].PostMessage(nil))
		check.True((<-got).Data().IsNull())
		buffer := dom.ValueOf([]byte{1, 2, 3}).Get("buffer")
		check.NoError(channel.Port1().PostMessage(buffer, &dom.StructuredSerializeOptions{Transfer: []any{buffer}}))
		check.Slices(dom.SliceOf[byte]((<-got).Data()), []byte{1, 2, 3})
		check.Equal(buffer.Get("byteLength").Int(), 0)
		check.ErrorIs(channel.Port1().PostMessage(win), dom.Named("DataCloneError"))
		channel.Port1().Close()
	})

	check.Case("window messages and clones", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		got := make(chan *dom.MessageEvent, 1)
		dom.On(inner, win, dom.EventMessage, func(e *dom.MessageEvent) { got <- e })
		check.NoError(win.PostMessage([]any{1, "two"}, win.Location().Origin()))
		e := <-got
		check.Equal(e.Data().Length(), 2)
		check.Equal(e.Origin(), win.Location().Origin())
		source, ok := e.Source().(*dom.WindowProxy)
		check.True(ok && source.JSValue().Equal(win.JSValue()))
		check.NoError(win.PostMessageOptions("x", &dom.WindowPostMessageOptions{TargetOrigin: new("/")}))
		check.Equal((<-got).Data().String(), "x")
		check.ErrorIs(win.PostMessage(win, "/"), dom.Named("DataCloneError"))
		check.ErrorIs(win.PostMessage("x", "not an origin"), dom.Named("SyntaxError"))
		clone := check.Must(win.StructuredClone(map[string]any{"a": []byte{1}}))
		check.Slices(dom.SliceOf[byte](clone.Get("a")), []byte{1})
		_, err := win.StructuredClone(win.Document())
		check.ErrorIs(err, dom.Named("DataCloneError"))
	})

	check.Case("broadcasts", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		a, b := check.Must(dom.NewBroadcastChannel("c")), check.Must(dom.NewBroadcastChannel("c"))
		got := make(chan string, 1)
		dom.On(inner, b, dom.EventMessage, func(e *dom.MessageEvent) { got <- e.Data().String() })
		check.NoError(a.PostMessage("all"))
		check.Equal(<-got, "all")
		a.Close()
		check.ErrorIs(a.PostMessage("late"), dom.Named("InvalidStateError"))
	})

	check.Done()
}
