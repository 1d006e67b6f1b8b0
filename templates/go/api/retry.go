package gowasm

import (
	"context"
	"errors"
	"io"
	"time"
)

// retry makes attempts until one succeeds or cannot be repeated. It is never repeated after ctx has ended.
func (c *Call) retry(ctx context.Context, attempt func() (*answer, error)) (*answer, error) {
	left := c.retries()
	if name := c.method.Idempotency; name != "" && !c.header.Has(name) {
		key := c.client.settings.idempotency
		if key == "" {
			key = c.method.NewKey()
		}
		c.header.Set(name, key)
	}
	for n := 0; ; n++ {
		a, err := attempt()
		if err == nil || n >= left || ctx.Err() != nil || !transient(err) {
			return a, err
		}
		wait, ok := c.backoff(n, err)
		if deadline, has := ctx.Deadline(); !ok || has && time.Until(deadline) < wait || !c.rewind(ctx) {
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
	if status, ok := errors.AsType[*StatusError](err); ok {
		switch status.Status {
		case 408, 425, 429, 502, 503, 504:
			return true
		}
		return false
	}
	_, network := errors.AsType[*NetworkError](err)
	_, timeout := errors.AsType[*TimeoutError](err)
	return network || timeout
}

// backoff is how long to wait after attempt n, by full jitter; false where the server asks for more than is allowed.
func (c *Call) backoff(n int, err error) (time.Duration, bool) {
	s := c.client.settings
	if status, ok := errors.AsType[*StatusError](err); ok {
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

// httpDate is the seconds since 1970 of a date as https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 prefers it, such
// as "Sun, 06 Nov 1994 08:49:37 GMT". time.Parse would make a program larger by 60 kB.
func httpDate(text string) (int64, bool) {
	if len(text) != len("Sun, 06 Nov 1994 08:49:37 GMT") || text[25:] != " GMT" {
		return 0, false
	}
	const months = "JanFebMarAprMayJunJulAugSepOctNovDec"
	month := 0
	for month < len(months) && months[month:month+3] != text[8:11] {
		month += 3
	}
	var numbers [5]int64
	for i, piece := range [...]string{text[5:7], text[12:16], text[17:19], text[20:22], text[23:25]} {
		n, ok := natural(piece)
		if !ok || month == len(months) {
			return 0, false
		}
		numbers[i] = n
	}
	day, year, m := numbers[0], numbers[1], int64(month/3)-1 // of a year that begins with March: -1 is February
	if m < 1 {
		year, m = year-1, m+12
	}
	days := 365*year + year/4 - year/100 + year/400 + (153*(m-1)+2)/5 + day - 1 - 719468
	return ((days*24+numbers[2])*60+numbers[3])*60 + numbers[4], true
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

// position is where a reader stood when the call was made.
type position struct {
	seeker io.Seeker
	at     int64
}

// mark remembers where a reader of the body stands.
func (c *Call) mark(r io.Reader) {
	if seeker, ok := r.(io.Seeker); ok {
		if at, err := seeker.Seek(0, io.SeekCurrent); err == nil {
			c.marks = append(c.marks, position{seeker, at})
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
