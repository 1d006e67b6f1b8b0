package gowasm

import (
	"context"
	"io"
	"syscall/js"
)

var defaultTransport Transport = new(fetchTransport)

// fetchTransport is https://fetch.spec.whatwg.org/#fetch-method, in pages, workers and Node.
type fetchTransport struct{}

func (*fetchTransport) RoundTrip(ctx context.Context, req *Request) (*Response, error) {
	if cookies := req.Header.Values("Cookie"); cookies != nil && !isNode {
		if err := setCookies(cookies); err != nil {
			return nil, err
		}
	}
	ex := &exchange{ctx: ctx, controller: newObject("AbortController")}
	send := (*exchange).send
	if req.Progress != nil && req.Body != nil && sendWithProgress != nil {
		send = sendWithProgress
	}
	response, err := send(ex, req)
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
	done       bool
	unwatch    chan struct{} // closed then, where ctx is watched
	release    func()        // lets go of the request's body, where that is a stream
	broken     error         // of the reader that it is
}

// watch aborts when ctx ends, while nobody waits for JavaScript. It is not a context.AfterFunc, which would make a program
// larger by 8 kB.
func (ex *exchange) watch() {
	ex.unwatch = make(chan struct{})
	go func() {
		select {
		case <-ex.ctx.Done():
			ex.abort()
		case <-ex.unwatch:
		}
	}()
}

// stop ends what is still under way.
func (ex *exchange) stop() {
	if !ex.done {
		ex.finish()
		ex.abort()
	}
}

// finish lets go of everything when the answer is complete.
func (ex *exchange) finish() {
	ex.done = true
	if ex.unwatch != nil {
		close(ex.unwatch)
	}
	if ex.release != nil {
		ex.release()
	}
}

// abort says why, where ctx has ended.
func (ex *exchange) abort() {
	reason := js.Undefined()
	if ex.ctx.Err() != nil {
		reason = abortReason(ex.ctx)
	}
	ex.controller.Call("abort", reason)
}

// abortReason is the cause of ctx, named as the platform names it.
func abortReason(ctx context.Context) js.Value {
	cause := context.Cause(ctx)
	if thrown, ok := cause.(js.Error); ok {
		return thrown.Value
	}
	name := "AbortError"
	if holds(cause, isDeadline) {
		name = "TimeoutError"
	}
	return newObject("DOMException", cause.Error(), name)
}

func isDeadline(err error) bool {
	if err == context.DeadlineExceeded {
		return true
	}
	same, ok := err.(interface{ Is(target error) bool })
	return ok && same.Is(context.DeadlineExceeded)
}

func (ex *exchange) send(req *Request) (*Response, error) {
	init := requestInit(req)
	init.Set("signal", ex.controller.Get("signal"))
	if req.Fetch != nil && applyFetch != nil {
		applyFetch(req.Fetch, init)
	}
	if req.Body != nil {
		body, err := ex.body(req.Body)
		if err != nil {
			return nil, err
		}
		init.Set("body", body)
	}
	v, err := await(ex.ctx, js.Global(), "fetch", req.URL, init)
	if err != nil {
		return nil, err
	}
	response := &Response{
		Status: v.Get("status").Int(),
		Header: responseHeader(v.Get("headers")),
		Size:   -1,
		URL:    v.Get("url").String(),
	}
	if n, ok := natural(response.Header.Get("Content-Length")); ok && !response.Header.Has("Content-Encoding") {
		response.Size = n
	}
	body := v.Get("body")
	switch {
	case body.Type() != js.TypeObject:
		response.Body, response.Size = new(bytesReader), 0
	case req.whole && response.Size >= 0 && response.Size <= req.limit:
		data, err := arrayBuffer(ex.ctx, v)
		if err != nil {
			return nil, err
		}
		response.Body = &bytesReader{data}
	default:
		response.Body = &fetchBody{exchange: ex, reader: body.Call("getReader")}
		ex.watch()
		return response, nil
	}
	ex.finish()
	return response, nil
}

// arrayBuffer is all that a Blob or the Response of a fetch has.
func arrayBuffer(ctx context.Context, v js.Value) ([]byte, error) {
	buffer, err := await(ctx, v, "arrayBuffer")
	if err != nil {
		return nil, err
	}
	array := newObject("Uint8Array", buffer)
	data := make([]byte, array.Length())
	js.CopyBytesToGo(data, array)
	return data, nil
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
var isNode = js.Global().Get("document").IsUndefined() && js.Global().Get("process").Type() == js.TypeObject

// What some options need is in programs that use them.
var (
	sendWithProgress func(*exchange, *Request) (*Response, error)
	applyFetch       func(f *Fetch, init js.Value)
)

// useFetch is called where there is WithFetch.
func useFetch() { applyFetch = (*Fetch).apply }

// requestInit is what fetch is told of a request, but for the body. It crosses to JavaScript as one text, and so do the
// headers of the answer: each crossing takes longer than reading it.
func requestInit(req *Request) js.Value {
	var b buffer
	b.add(`{"duplex":"half","method":`) // for a stream: https://fetch.spec.whatwg.org/#dom-requestinit-duplex
	b.quote(req.Method)
	b.add(`,"headers":[`)
	pair := "["
	for name, values := range req.Header {
		if name == "Cookie" && !isNode {
			continue
		}
		for _, value := range values {
			b.add(pair)
			b.quote(name)
			b.sign(',')
			b.quote(byteString(value))
			b.sign(']')
			pair = ",["
		}
	}
	b.add("]}")
	return callStatic("JSON", "parse", view(b))
}

// responseHeader reads Headers.
func responseHeader(headers js.Value) Header {
	pairs := callStatic("Array", "from", headers)
	text := callStatic("JSON", "stringify", pairs).String()
	header, name := make(Header), ""
	d := Decoder{data: text}
	for d.more() {
		if d.peek() != '"' {
			d.i++
			continue
		}
		if said := d.text(); name == "" {
			name = said
		} else {
			header.Add(name, fromByteString(said))
			name = ""
		}
	}
	return header
}

// byteString has a character for each byte: https://webidl.spec.whatwg.org/#idl-ByteString.
func byteString(text string) string {
	for i := range len(text) {
		if text[i] >= 0x80 {
			var b buffer
			for i := range len(text) {
				b.rune(rune(text[i]))
			}
			return view(b)
		}
	}
	return text
}

func fromByteString(text string) string {
	for i := range len(text) {
		if text[i] >= 0x80 {
			var b buffer
			for _, r := range text {
				b.sign(byte(r))
			}
			return view(b)
		}
	}
	return text
}

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
	result, err := await(b.ctx, b.reader, "read")
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
		b.err = fault("the body was closed")
	}
	b.left, b.chunk = 0, js.Undefined()
	b.stop()
	return nil
}

// random is from 0 to 1, and never 1.
func random() float64 { return callStatic("Math", "random").Float() }

// httpDate is the seconds since 1970 of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7. time.Parse would make a
// program larger by 60 kB.
func httpDate(text string) (int64, bool) {
	ms := callStatic("Date", "parse", text).Float()
	return int64(ms / 1000), ms == ms && hasSuffix(text, " GMT") // without which browsers read many a text
}

// RandomKey is nothing that anybody guesses or gets twice.
func RandomKey() string {
	numbers := newObject("Uint32Array", 4)
	callStatic("crypto", "getRandomValues", numbers)
	return numbers.Call("join", "-").String()
}
