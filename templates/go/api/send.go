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
	data  []byte
	bound *bound // what ends with a body that is not read as a whole
}

// stream sends the call until there is an answer of success, whose body is still to be read. Closing the body ends all
// that the call has made.
func (c *Call) stream(ctx context.Context) (*answer, error) {
	c.open = (*settings).watchBody
	return c.send(ctx)
}

// whole sends the call until there is an answer of success, and reads it.
func (c *Call) whole(ctx context.Context) (*answer, error) {
	share := c.client.settings.share
	if share == nil {
		share = (*Call).send
	}
	a, err := share(c, ctx)
	if err != nil {
		return nil, c.failed(err)
	}
	return a, nil
}

// send makes attempts until one succeeds, or there may be no more. An attempt is over when the body has been read,
// unless the call is a stream.
func (c *Call) send(ctx context.Context) (*answer, error) {
	if c.err != nil {
		return nil, c.err
	}
	if inHandler() {
		return nil, errBlocking
	}
	b := newBound(ctx, c.timeout(), "no answer")
	a, err := c.retry(b.ctx)
	b.end(c, a, err)
	return a, err
}

// attempt is one of them.
func (c *Call) attempt(ctx context.Context) (*answer, error) {
	b := newBound(ctx, c.client.settings.attempt, "no answer to an attempt")
	a, err := c.exchange(b.ctx)
	b.end(c, a, err)
	return a, err
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
	success := response.Status/100 == 2
	if success && c.open != nil {
		c.open(s, ctx, a)
		return a, nil
	}
	if success && s.watch != nil {
		s.watch(s, ctx, a)
	}
	a.data, err = readAll(ctx, response.Body, response.Size, s.limit)
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
	s := c.client.settings
	req := &Request{
		Method:   c.method.Verb,
		URL:      c.url(),
		Header:   c.header.Clone(),
		Body:     c.body,
		Fetch:    s.fetch,
		Progress: s.upload,
		limit:    s.limit,
		whole:    c.open == nil && s.download == nil,
	}
	if c.cookie != nil {
		req.Header.Set("Cookie", view(c.cookie))
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
	outer  *bound      // ends with the same body
}

// newBound begins it. A limit of 0 is none.
func newBound(ctx context.Context, limit time.Duration, what string) *bound {
	b := &bound{limit: limit.Milliseconds(), what: what}
	b.ctx, b.cancel = context.WithCancelCause(ctx)
	if limit > 0 {
		b.timer = time.AfterFunc(limit, func() {
			b.cancel(&TimeoutError{b.what + " within " + strconv.FormatInt(b.limit, 10) + " ms"})
		})
	}
	return b
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

// end is for when an answer is there, or an error. The context ends now, or with the body that is still to be read.
func (b *bound) end(c *Call, a *answer, err error) {
	if err != nil || c.open == nil {
		b.stop()
		return
	}
	b.lift()
	b.outer, a.bound = a.bound, b
}

// watch looks at how the body of an answer is read. Programs that read all bodies as a whole do not have what does that.
type watch func(*settings, context.Context, *answer)

func (s *settings) watchBody(ctx context.Context, a *answer) {
	a.Body = &download{ctx: ctx, answer: a, body: a.Body, progress: s.download}
}

// download is a body whose errors are those of its context, or the network's. What the call has made ends with it, also
// where it is read to its end and not closed.
type download struct {
	ctx      context.Context
	answer   *answer
	body     io.ReadCloser
	done     int64
	progress Progress
	err      error
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
			d.progress(d.done, d.answer.Size)
		}
	}
	if d.err != nil {
		if d.err != io.EOF {
			d.err = broken(d.ctx, d.err)
		}
		d.stop()
	}
	return n, d.err
}

func (d *download) Close() error {
	err := d.body.Close()
	d.stop()
	return err
}

func (d *download) stop() {
	for b := d.answer.bound; b != nil; b = b.outer {
		b.stop()
	}
}

// broken is why reading a body failed: its context has ended, or it is the network.
func broken(ctx context.Context, err error) error {
	if end := ended(ctx); end != nil {
		return end
	}
	if _, said := err.(*NetworkError); said {
		return err
	}
	return &NetworkError{err}
}

// readAll reads no more than a limit. size is how much there will be, where that is known.
func readAll(ctx context.Context, r io.ReadCloser, size, limit int64) ([]byte, error) {
	data := make([]byte, 0, max(min(size+1, limit+1, 1<<20), 512))
	for {
		n, err := 0, ended(ctx)
		if err == nil {
			n, err = r.Read(data[len(data):cap(data)])
			data = data[:len(data)+n]
		}
		switch {
		case int64(len(data)) > limit:
			return data[:limit], ErrTooLarge
		case err == io.EOF:
			return data, nil
		case err != nil:
			return data, broken(ctx, err)
		case len(data) == cap(data):
			data = append(make([]byte, 0, 2*cap(data)), data...)
		}
	}
}
