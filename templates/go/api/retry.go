package gowasm

import (
	"context"
	"io"
	"time"
)

// retry makes attempts until one succeeds or cannot be repeated. It is never repeated after ctx has ended.
func (c *Call) retry(ctx context.Context) (*answer, error) {
	m, s := c.method, c.client.settings
	if m.Idempotency != "" && !c.header.Has(m.Idempotency) {
		key := s.idempotency
		if key == "" {
			key = m.NewKey()
		}
		c.header.Set(m.Idempotency, key)
	}
	left := 0
	if m.Repeatable || m.Idempotency != "" {
		if left = s.retries; left < 0 {
			left = m.Retries
		}
	}
	for n := 0; ; n++ {
		a, err := c.attempt(ctx)
		if err == nil || n >= left || ctx.Err() != nil || !transient(err) {
			return a, err
		}
		wait, ok := c.backoff(n, err)
		deadline, has := ctx.Deadline()
		late := has && deadline.UnixMilli()-time.Now().UnixMilli() < wait.Milliseconds()
		if !ok || late || !c.rewind(ctx) {
			return nil, err
		}
		if end := sleep(ctx, wait); end != nil {
			return nil, abandoned(end, err)
		}
	}
}

// transient reports whether the next attempt may succeed.
func transient(err error) bool {
	if status := statusOf(err); status != nil {
		switch status.Status {
		case 408, 425, 429, 502, 503, 504:
			return true
		}
		return false
	}
	return holds(err, func(err error) bool {
		switch err.(type) {
		case *NetworkError, *TimeoutError:
			return true
		}
		return false
	})
}

// statusOf is the StatusError in err, or nil.
func statusOf(err error) (found *StatusError) {
	holds(err, func(err error) bool {
		status, ok := err.(*StatusError)
		if ok {
			found = status
		}
		return ok
	})
	return found
}

// backoff is how long to wait after attempt n, by full jitter; false where the server asks for more than is allowed.
func (c *Call) backoff(n int, err error) (time.Duration, bool) {
	s := c.client.settings
	if status := statusOf(err); status != nil {
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
	return time.Duration(random() * float64(most))
}

// retryAfter is https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3.
func retryAfter(header Header, now time.Time) (time.Duration, bool) {
	value := header.Get("Retry-After")
	if value == "" {
		return 0, false
	}
	if seconds, ok := natural(value); ok {
		return time.Duration(min(seconds, 1<<31)) * time.Second, true
	}
	if at, ok := httpDate(value); ok {
		return time.Duration(max(0, at-now.Unix())) * time.Second, true
	}
	return 0, false
}

// sleep waits, unless ctx ends before: then it says why.
func sleep(ctx context.Context, d time.Duration) error {
	b := newBound(ctx, max(d, 1), "")
	<-b.ctx.Done()
	b.stop()
	return ended(ctx)
}

// --- bodies that are sent again ------------------------------------------------------------------------------------

// position is where a reader stood when the call was made.
type position struct {
	_      incomparable
	seeker io.Seeker
	at     int64
}

// mark remembers where a reader of the body stands.
func (c *Call) mark(r io.Reader) {
	if seeker, ok := r.(io.Seeker); ok {
		if at, err := seeker.Seek(0, io.SeekCurrent); err == nil {
			c.marks = append(c.marks, position{seeker: seeker, at: at})
			return
		}
	}
	c.once = true
}

// rewind brings the readers back to where they stood; false where one of them cannot go back.
func (c *Call) rewind(ctx context.Context) bool {
	if c.once {
		return false
	}
	if c.body != nil && c.body.idle != nil {
		select {
		case <-c.body.idle:
		case <-ctx.Done():
			return false
		}
	}
	for _, mark := range c.marks {
		if _, err := mark.seeker.Seek(mark.at, io.SeekStart); err != nil {
			return false
		}
	}
	return true
}
