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
	b := newBound(ctx, c.timeout(), "no answer")
	a, err := c.retry(b.ctx)
	return b.end(a, err, whole)
}

// attempt is one of them.
func (c *Call) attempt(ctx context.Context) (*answer, error) {
	b := newBound(ctx, c.client.settings.attempt, "no answer to an attempt")
	a, err := c.exchange(b.ctx)
	return b.end(a, err, c.atOnce)
}

// exchange sends the request and looks at the status of the answer.
func (c *Call) exchange(ctx context.Context) (*answer, error) {
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
	body := &download{ctx: ctx, body: response.Body}
	response.Body = body
	success := response.Status/100 == 2
	if success {
		body.total, body.progress = response.Size, s.download
		if !c.atOnce {
			return a, nil
		}
	}
	a.data, err = readAll(body, response.Size, s.limit)
	body.Close()
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
	refused := ""
	for again := false; ; again = true {
		req := c.request()
		req.credential = auth.header
		token, err := auth.apply(ctx, req.Header, refused)
		if err != nil {
			return nil, err
		}
		response, err := c.roundTrip(ctx, req)
		if again || err != nil || response.Status != 401 || auth.source == nil || !c.rewind(ctx) {
			return response, err
		}
		response.Body.Close()
		refused = token
	}
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

// roundTrip passes the request through the interceptors.
func (c *Call) roundTrip(ctx context.Context, req *Request) (*Response, error) {
	s := c.client.settings
	if err := ended(ctx); err != nil {
		return nil, err
	}
	pass := s.pass
	if pass == nil {
		pass = (*settings).transmit
	}
	response, err := pass(s, ctx, req)
	if end := ended(ctx); end != nil {
		if err == nil {
			response.Body.Close()
		}
		return nil, end
	}
	return response, err
}

func (s *settings) transmit(ctx context.Context, req *Request) (*Response, error) {
	response, err := s.transport.RoundTrip(ctx, req)
	if err != nil && ctx.Err() == nil {
		err = &NetworkError{err}
	}
	return response, err
}

// intercept has the first interceptor first.
func (s *settings) intercept(ctx context.Context, req *Request) (*Response, error) {
	next := Transport(TransportFunc(s.transmit))
	for i := len(s.interceptors) - 1; i >= 0; i-- {
		interceptor, inner := s.interceptors[i], next
		next = TransportFunc(func(ctx context.Context, req *Request) (*Response, error) {
			return interceptor(ctx, req, inner)
		})
	}
	return next.RoundTrip(ctx, req)
}

func (c *Call) timeout() time.Duration {
	if d := c.client.settings.timeout; d >= 0 {
		return d
	}
	return c.method.Timeout
}

// bound is a context that ends after some time.
type bound struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	timer  *time.Timer // or nil
	limit  int64       // in milliseconds: a time.Duration would bring how it is printed, for it is in the type of bodies
	what   string      // takes too long
}

// newBound begins it. A limit of 0 is none.
func newBound(ctx context.Context, limit time.Duration, what string) *bound {
	b := &bound{limit: limit.Milliseconds(), what: what}
	b.ctx, b.cancel = context.WithCancelCause(ctx)
	if limit > 0 {
		b.timer = time.AfterFunc(limit, b.expire)
	}
	return b
}

func (b *bound) expire() {
	b.cancel(&TimeoutError{b.what + " within " + strconv.FormatInt(b.limit, 10) + " ms"})
}

// lift takes the limit away.
func (b *bound) lift() {
	if b.timer != nil {
		b.timer.Stop()
	}
}

// stop ends the context.
func (b *bound) stop() {
	b.lift()
	b.cancel(nil)
}

// end is for when an answer is there. The context ends now, or with the body that is still to be read.
func (b *bound) end(a *answer, err error, whole bool) (*answer, error) {
	if err != nil || whole {
		b.stop()
	} else {
		b.lift()
		a.Body = &closing{a.Body, b}
	}
	return a, err
}

// closing is a body after which something ends, also where it is read to its end and not closed.
type closing struct {
	body  io.ReadCloser
	bound *bound
}

func (c *closing) Read(p []byte) (int, error) {
	n, err := c.body.Read(p)
	if err != nil {
		c.bound.stop()
	}
	return n, err
}

func (c *closing) Close() error {
	err := c.body.Close()
	c.bound.stop()
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
