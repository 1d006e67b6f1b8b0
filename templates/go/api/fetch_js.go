package gowasm

import (
	"context"
	"errors"
	"io"
	"syscall/js"
)

var defaultTransport Transport = fetchTransport{}

// fetchTransport is https://fetch.spec.whatwg.org/#fetch-method, in pages, workers and Node.
type fetchTransport struct{}

func (fetchTransport) RoundTrip(ctx context.Context, req *Request) (*Response, error) {
	if cookies := req.Header.Values("Cookie"); cookies != nil && !isNode {
		if err := setCookies(cookies); err != nil {
			return nil, err
		}
	}
	ex := newExchange(ctx)
	send := ex.send
	if req.Progress != nil && req.Body != nil && sendWithProgress != nil {
		send = func(req *Request) (*Response, error) { return sendWithProgress(ex, req) }
	}
	response, err := send(req)
	if err != nil {
		ex.stop()
		if ex.broken != nil {
			err = ex.broken
		}
		return nil, err
	}
	return response, nil
}

// exchange is what ends together with a request: the abort signal, and what sends the body.
type exchange struct {
	ctx        context.Context
	controller js.Value
	unwatch    func() bool
	done       bool
	release    func() // lets go of the request's body, where that is a stream
	broken     error  // of the reader that it is
}

func newExchange(ctx context.Context) *exchange {
	controller := js.Global().Get("AbortController").New()
	return &exchange{
		ctx:        ctx,
		controller: controller,
		unwatch:    context.AfterFunc(ctx, func() { controller.Call("abort", abortReason(ctx)) }),
		release:    func() {},
	}
}

// stop ends what is still under way.
func (ex *exchange) stop() {
	if ex.done {
		return
	}
	ex.finish()
	if ex.ctx.Err() != nil {
		ex.controller.Call("abort", abortReason(ex.ctx)) // who watches ctx may not have come to it yet
	} else {
		ex.controller.Call("abort")
	}
}

// finish lets go of everything when the answer is complete.
func (ex *exchange) finish() {
	ex.done = true
	ex.unwatch()
	ex.release()
}

// abortReason is the cause of ctx, named as the platform names it.
func abortReason(ctx context.Context) js.Value {
	cause := context.Cause(ctx)
	if thrown, ok := cause.(js.Error); ok {
		return thrown.Value
	}
	name := "AbortError"
	if errors.Is(cause, context.DeadlineExceeded) {
		name = "TimeoutError"
	}
	return js.Global().Get("DOMException").New(cause.Error(), name)
}

func (ex *exchange) send(req *Request) (*Response, error) {
	init := js.Global().Get("Object").New()
	init.Set("method", req.Method)
	init.Set("signal", ex.controller.Get("signal"))
	if req.Fetch != nil && applyFetch != nil {
		applyFetch(req.Fetch, init)
	}
	init.Set("headers", requestHeaders(req))
	if req.Body != nil {
		body, err := ex.body(req.Body)
		if err != nil {
			return nil, err
		}
		init.Set("body", body)
		init.Set("duplex", "half") // for a stream: https://fetch.spec.whatwg.org/#dom-requestinit-duplex
	}
	promise, err := try(func() js.Value { return js.Global().Call("fetch", req.URL, init) })
	if err != nil {
		return nil, err
	}
	v, err := await(ex.ctx, promise)
	if err != nil {
		return nil, err
	}
	header := responseHeader(v.Get("headers"))
	size := int64(-1)
	if n, ok := natural(header.Get("Content-Length")); ok && !header.Has("Content-Encoding") {
		size = n
	}
	response := &Response{Status: v.Get("status").Int(), Header: header, Size: size, URL: v.Get("url").String()}
	body := v.Get("body")
	if body.IsNull() || body.IsUndefined() {
		response.Body, response.Size = io.NopCloser(eof{}), 0
		ex.finish()
		return response, nil
	}
	if req.whole && size >= 0 && size <= req.limit {
		buffer, err := await(ex.ctx, v.Call("arrayBuffer"))
		if err != nil {
			return nil, err
		}
		data := make([]byte, buffer.Get("byteLength").Int())
		js.CopyBytesToGo(data, js.Global().Get("Uint8Array").New(buffer))
		response.Body = io.NopCloser(&bytesReader{data})
		ex.finish()
		return response, nil
	}
	response.Body = &fetchBody{exchange: ex, reader: body.Call("getReader")}
	return response, nil
}

// apply sets what is chosen.
func (f *Fetch) apply(init js.Value) {
	set := func(name, value string) {
		if value != "" {
			init.Set(name, value)
		}
	}
	set("mode", f.Mode)
	set("credentials", f.Credentials)
	set("cache", f.Cache)
	set("redirect", f.Redirect)
	set("referrer", f.Referrer)
	set("referrerPolicy", f.ReferrerPolicy)
	set("integrity", f.Integrity)
	set("priority", f.Priority)
	if f.Keepalive {
		init.Set("keepalive", true)
	}
}

// Under Node there is no page whose cookies are sent, and fetch may send any.
var isNode = js.Global().Get("document").IsUndefined() && js.Global().Get("process").Truthy()

// What some options need is in programs that use them.
var (
	sendWithProgress func(*exchange, *Request) (*Response, error)
	applyFetch       func(f *Fetch, init js.Value)
)

// useFetch is called where there is WithFetch.
func useFetch() { applyFetch = (*Fetch).apply }

// requestHeaders are pairs. They cross to JavaScript as one text, and so do those of the answer: each crossing takes
// longer than reading it.
func requestHeaders(req *Request) js.Value {
	b := []byte{'['}
	for name, values := range req.Header {
		if name == "Cookie" && !isNode {
			continue
		}
		for _, value := range values {
			if len(b) > 1 {
				b = append(b, ',')
			}
			b = AppendJSONString(append(b, '['), name)
			b = append(AppendJSONString(append(b, ','), byteString(value)), ']')
		}
	}
	return js.Global().Get("JSON").Call("parse", string(append(b, ']')))
}

// responseHeader reads Headers.
func responseHeader(headers js.Value) Header {
	pairs := js.Global().Get("Array").Call("from", headers)
	text := js.Global().Get("JSON").Call("stringify", pairs).String()
	header := make(Header)
	d := &Decoder{data: []byte(text)}
	var all [][]string
	DecodeList(d, &all, func(d *Decoder, v *[]string) { DecodeList(d, v, DecodeString) })
	for _, pair := range all {
		header.Add(pair[0], fromByteString(pair[1]))
	}
	return header
}

// byteString has a character for each byte: https://webidl.spec.whatwg.org/#idl-ByteString.
func byteString(text string) string {
	for i := range len(text) {
		if text[i] >= 0x80 {
			var b []byte
			for i := range len(text) {
				b = appendRune(b, rune(text[i]))
			}
			return string(b)
		}
	}
	return text
}

func fromByteString(text string) string {
	for i := range len(text) {
		if text[i] >= 0x80 {
			var b []byte
			for _, r := range text {
				b = append(b, byte(r))
			}
			return string(b)
		}
	}
	return text
}

type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }

// fetchBody reads the body of an answer.
type fetchBody struct {
	*exchange
	reader js.Value
	chunk  js.Value // what was read and not taken yet, from offset on
	offset int
	left   int
	err    error
}

func (b *fetchBody) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for b.left == 0 {
		if b.err != nil {
			return 0, b.err
		}
		if b.err = b.next(); b.err != nil {
			return 0, b.err
		}
	}
	chunk := b.chunk
	if b.offset > 0 || b.left > len(p) {
		chunk = chunk.Call("subarray", b.offset, b.offset+min(b.left, len(p)))
	}
	n := js.CopyBytesToGo(p, chunk)
	b.offset += n
	b.left -= n
	if b.left == 0 {
		b.chunk = js.Undefined()
	}
	return n, nil
}

// next waits for the next piece.
func (b *fetchBody) next() error {
	if inHandler() {
		return errBlocking
	}
	promise, err := try(func() js.Value { return b.reader.Call("read") })
	if err != nil {
		return err
	}
	result, err := await(b.ctx, promise)
	if err != nil {
		return err
	}
	if result.Get("done").Bool() {
		b.finish()
		return io.EOF
	}
	b.chunk, b.offset = result.Get("value"), 0
	b.left = b.chunk.Get("byteLength").Int()
	return nil
}

// Close aborts the request where there is more to read.
func (b *fetchBody) Close() error {
	if b.err == nil {
		b.err = errors.New("the body was closed")
	}
	b.left, b.chunk = 0, js.Undefined()
	b.stop()
	return nil
}

// random is from 0 to 1, and never 1.
func random() float64 { return js.Global().Get("Math").Call("random").Float() }

// RandomKey is nothing that anybody guesses or gets twice.
func RandomKey() string {
	array := js.Global().Get("crypto").Call("getRandomValues", js.Global().Get("Uint8Array").New(16))
	b := make([]byte, 16)
	js.CopyBytesToGo(b, array)
	key := make([]byte, 0, 32)
	for _, c := range b {
		key = append(key, hex[c>>4], hex[c&15])
	}
	return string(key)
}
