package gowasm

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"strconv"
	"time"
)

// retry makes attempts until one succeeds or cannot be repeated. It is never repeated after ctx has ended.
func (c *Call) retry(ctx context.Context, attempt func() (*answer, error)) (*answer, error) {
	left := c.retries()
	c.mark()
	if name := c.method.Idempotency; name != "" && !c.header.Has(name) {
		key := c.client.settings.idempotency
		if key == "" {
			key = randomKey()
		}
		c.header.Set(name, key)
	}
	for n := 0; ; n++ {
		a, err := attempt()
		if err == nil || n >= left || ctx.Err() != nil || !transient(err) {
			return a, err
		}
		wait, ok := c.backoff(n, err)
		if deadline, has := ctx.Deadline(); !ok || has && time.Until(deadline) < wait || !c.rewind() {
			return nil, err
		}
		if end := sleep(ctx, wait); end != nil {
			return nil, &abandoned{end, err}
		}
	}
}

// abandoned is the end of a context while an attempt is waited for, and why the last one failed.
type abandoned struct{ end, last error }

func (e *abandoned) Error() string   { return e.end.Error() + ", after " + e.last.Error() }
func (e *abandoned) Unwrap() []error { return []error{e.end, e.last} }

// retries is how many more attempts the call may have.
func (c *Call) retries() int {
	if !c.method.Repeatable && c.method.Idempotency == "" {
		return 0
	}
	if n := c.client.settings.retries; n >= 0 {
		return n
	}
	return c.method.Retries
}

// transient reports whether the next attempt may succeed.
func transient(err error) bool {
	var network *NetworkError
	var timeout *TimeoutError
	if status := (*StatusError)(nil); errors.As(err, &status) {
		switch status.Status {
		case 408, 425, 429, 502, 503, 504:
			return true
		}
		return false
	}
	return errors.As(err, &network) || errors.As(err, &timeout)
}

// backoff is how long to wait after attempt n, by full jitter; false where the server asks for more than is allowed.
func (c *Call) backoff(n int, err error) (time.Duration, bool) {
	s := &c.client.settings
	var status *StatusError
	if errors.As(err, &status) {
		if wait, ok := retryAfter(status.Header, time.Now()); ok {
			return wait, wait <= s.longestWait
		}
	}
	return jitter(s.firstWait, s.longestWait, n), true
}

// jitter is a random time up to first, twice that, and so on, and no more than longest.
func jitter(first, longest time.Duration, n int) time.Duration {
	most := longest
	if n < 30 && first<<n < longest {
		most = first << n
	}
	if most <= 0 {
		return 0
	}
	return time.Duration(rand.Int64N(int64(most)))
}

// retryAfter is https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3.
func retryAfter(header Header, now time.Time) (time.Duration, bool) {
	value := header.Get("Retry-After")
	if value == "" {
		return 0, false
	}
	if seconds, err := strconv.ParseUint(value, 10, 32); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	if at, err := time.Parse("Mon, 02 Jan 2006 15:04:05 GMT", value); err == nil {
		return max(0, at.Sub(now)), true
	}
	return 0, false
}

// sleep waits, unless ctx ends before: then it says why.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ended(ctx)
	case <-ctx.Done():
		return ended(ctx)
	}
}

// --- bodies that are sent again ------------------------------------------------------------------------------------

// mark remembers where the readers of the body stand.
func (c *Call) mark() {
	c.marks = nil
	for _, r := range c.body.readers() {
		at := int64(-1)
		if seeker, ok := r.(io.Seeker); ok {
			if n, err := seeker.Seek(0, io.SeekCurrent); err == nil {
				at = n
			}
		}
		c.marks = append(c.marks, at)
	}
}

// rewind brings them back to where they stood; false where one of them cannot go back.
func (c *Call) rewind() bool {
	for i, r := range c.body.readers() {
		if i >= len(c.marks) || c.marks[i] < 0 {
			return false
		}
		if _, err := r.(io.Seeker).Seek(c.marks[i], io.SeekStart); err != nil {
			return false
		}
	}
	return true
}

// readers are those that the body is made of.
func (b *Body) readers() []io.Reader {
	if b == nil {
		return nil
	}
	var all []io.Reader
	if b.Reader != nil {
		all = append(all, b.Reader)
	}
	for _, part := range b.Parts {
		if part.File != nil && part.File.Body != nil {
			all = append(all, part.File.Body)
		}
	}
	return all
}
