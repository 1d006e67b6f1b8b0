package gowasm

import (
	"context"
	"io"
	"strconv"
	"time"
)

// answer is a response with all of its body.
type answer struct {
	*Response
	data []byte
}

// open sends the call until there is an answer of success, whose body is still to be read. Closing the body ends all
// that the call has made.
func (c *Call) open(ctx context.Context) (*Response, error) {
	a, err := c.send(ctx, false)
	if err != nil {
		return nil, c.failed(err)
	}
	return a.Response, nil
}

// whole sends the call until there is an answer of success, and reads it.
func (c *Call) whole(ctx context.Context) (*answer, error) {
	share := c.client.settings.share
	if share == nil {
		share = (*Call).sendWhole
	}
	a, err := share(c, ctx)
	if err != nil {
		return nil, c.failed(err)
	}
	return a, nil
}

func (c *Call) sendWhole(ctx context.Context) (*answer, error) { return c.send(ctx, true) }

// send makes attempts until one succeeds, or there may be no more. With whole, an attempt is over when the body has
// been read.
func (c *Call) send(ctx context.Context, whole bool) (*answer, error) {
	if c.err != nil {
		return nil, c.err
	}
	if inHandler() {
		return nil, errBlocking
	}
	c.atOnce = whole
	return within(ctx, c.timeout(), "no answer", whole, func(ctx context.Context) (*answer, error) {
		return c.retry(ctx, func() (*answer, error) { return c.attempt(ctx, whole) })
	})
}

// attempt is one of them.
func (c *Call) attempt(ctx context.Context, whole bool) (*answer, error) {
	limit := c.client.settings.attempt
	return within(ctx, limit, "no answer to an attempt", whole, func(ctx context.Context) (*answer, error) {
		return c.exchange(ctx, whole)
	})
}

// within bounds the time that an answer takes: all of it with whole, and otherwise until its body begins, which then
// ends what the bound has made when it is closed.
func within(
	ctx context.Context, d time.Duration, what string, whole bool, do func(context.Context) (*answer, error),
) (*answer, error) {
	bound, lift, stop := bounded(ctx, d, what)
	a, err := do(bound)
	if err != nil || whole {
		stop()
		return a, err
	}
	lift()
	a.Body = &closing{a.Body, stop}
	return a, nil
}

// exchange sends the request and looks at the status of the answer.
func (c *Call) exchange(ctx context.Context, whole bool) (*answer, error) {
	s := c.client.settings
	send := s.authorized
	if send == nil {
		send = (*Call).plain
	}
	response, err := send(c, ctx)
	if err != nil {
		return nil, err
	}
	a := &answer{Response: response}
	success := response.Status/100 == 2
	if success {
		response.Body = &download{ctx: ctx, body: response.Body, total: response.Size, progress: s.download}
	} else {
		response.Body = &download{ctx: ctx, body: response.Body}
	}
	if success && !whole {
		return a, nil
	}
	a.data, err = readAll(response.Body, response.Size, s.limit)
	response.Body.Close()
	if success || ctx.Err() != nil && err != nil {
		return a, err
	}
	return nil, &StatusError{
		Method: c.method.Verb,
		URL:    c.url(),
		Status: response.Status,
		Header: response.Header,
		Body:   a.data,
		Err:    c.method.errorFor(response.Status, a.data),
	}
}

func (c *Call) plain(ctx context.Context) (*Response, error) { return c.roundTrip(ctx, c.request()) }

// authorized sends the request with a credential, and once more with another token where the server refuses the one that was sent.
func (c *Call) authorized(ctx context.Context) (*Response, error) {
	auth := c.client.settings.credentialFor(c.method)
	if auth == nil {
		return c.plain(ctx)
	}
	req := c.request()
	req.credential = auth.header
	token, err := auth.apply(ctx, req.Header, "")
	if err != nil {
		return nil, err
	}
	response, err := c.roundTrip(ctx, req)
	if err != nil || response.Status != 401 || auth.source == nil || !c.rewind(ctx) {
		return response, err
	}
	again := c.request()
	again.credential = auth.header
	if _, err := auth.apply(ctx, again.Header, token); err != nil {
		response.Body.Close()
		return nil, err
	}
	response.Body.Close()
	return c.roundTrip(ctx, again)
}

// request is what is sent, but for the credential.
func (c *Call) request() *Request {
	req := &Request{
		Method:   c.method.Verb,
		URL:      c.url(),
		Header:   c.header.Clone(),
		Body:     c.body,
		Fetch:    c.client.settings.fetch,
		Progress: c.client.settings.upload,
		limit:    c.client.settings.limit,
		whole:    c.atOnce && c.client.settings.download == nil,
	}
	if c.cookie != nil {
		req.Header.Set("Cookie", string(c.cookie))
	}
	if c.method.Accept != "" && !req.Header.Has("Accept") {
		req.Header.Set("Accept", c.method.Accept)
	}
	if c.body != nil && c.body.ContentType != "" && !req.Header.Has("Content-Type") {
		req.Header.Set("Content-Type", c.body.ContentType)
	}
	return req
}

// roundTrip passes the request through the interceptors, the first one first.
func (c *Call) roundTrip(ctx context.Context, req *Request) (*Response, error) {
	s := c.client.settings
	next := Transport(TransportFunc(func(ctx context.Context, req *Request) (*Response, error) {
		response, err := s.transport.RoundTrip(ctx, req)
		if err != nil && ctx.Err() == nil {
			err = &NetworkError{err}
		}
		return response, err
	}))
	for i := len(s.interceptors) - 1; i >= 0; i-- {
		interceptor, inner := s.interceptors[i], next
		next = TransportFunc(func(ctx context.Context, req *Request) (*Response, error) {
			return interceptor(ctx, req, inner)
		})
	}
	if err := ended(ctx); err != nil {
		return nil, err
	}
	response, err := next.RoundTrip(ctx, req)
	if end := ended(ctx); end != nil {
		if err == nil {
			response.Body.Close()
		}
		return nil, end
	}
	return response, err
}

func (c *Call) timeout() time.Duration {
	if d := c.client.settings.timeout; d >= 0 {
		return d
	}
	return c.method.Timeout
}

// bounded is a context that ends after some time, unless lift is called before. 0 is no bound. stop ends it.
func bounded(ctx context.Context, d time.Duration, what string) (bound context.Context, lift, stop func()) {
	bound, cancel := context.WithCancelCause(ctx)
	stop = func() { cancel(nil) }
	if d <= 0 {
		return bound, func() {}, stop
	}
	timer := time.AfterFunc(d, func() { cancel(&TimeoutError{what + " within " + strconv.FormatInt(d.Milliseconds(), 10) + " ms"}) })
	return bound, func() { timer.Stop() }, func() { timer.Stop(); cancel(nil) }
}

// closing is a body after which something ends, also where it is read to its end and not closed.
type closing struct {
	io.ReadCloser
	stop func()
}

func (c *closing) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	if err != nil {
		c.stop()
	}
	return n, err
}

func (c *closing) Close() error {
	err := c.ReadCloser.Close()
	c.stop()
	return err
}

// download is a body whose errors are those of its context, or the network's.
type download struct {
	ctx         context.Context
	body        io.ReadCloser
	done, total int64
	progress    Progress
	err         error
}

func (d *download) Read(p []byte) (int, error) {
	if d.err != nil {
		return 0, d.err
	}
	n := 0
	if d.err = ended(d.ctx); d.err == nil {
		n, d.err = d.body.Read(p)
	}
	if n > 0 {
		d.done += int64(n)
		if d.progress != nil {
			d.progress(d.done, d.total)
		}
	}
	if d.err != nil && d.err != io.EOF {
		if end := ended(d.ctx); end != nil {
			d.err = end
		} else {
			d.err = &NetworkError{d.err}
		}
	}
	return n, d.err
}

func (d *download) Close() error { return d.body.Close() }

// readAll reads no more than a limit. size is how much there will be, where that is known.
func readAll(r io.Reader, size, limit int64) ([]byte, error) {
	data := make([]byte, 0, max(min(size+1, limit+1, 1<<20), 512))
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case int64(len(data)) > limit:
			return data[:limit], ErrTooLarge
		case err == io.EOF:
			return data, nil
		case err != nil:
			return data, err
		case len(data) == cap(data):
			data = append(make([]byte, 0, 2*cap(data)), data...)
		}
	}
}
