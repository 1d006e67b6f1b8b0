package gowasm

import (
	"context"
	"sync"
)

// flights are the calls that are in flight. They are not among the settings, so that programs without them do not have
// their types.
var flights struct {
	mu  sync.Mutex
	all map[flightKey]*flight
}

// flightKey tells calls apart by their key, and by what else is sent.
type flightKey struct {
	sender *sender
	key    string
}

// A flight is one call that some wait for. It ends when nobody does any more.
type flight struct {
	waiting int
	stop    context.CancelFunc
	done    chan struct{}
	answer  *answer
	err     error
}

// share is a whole answer: that of an equal call which is in flight, where that is wanted.
func (c *Call) share(ctx context.Context) (*answer, error) {
	s := c.client.settings
	if c.err != nil || inHandler() || c.method.Verb != "GET" && c.method.Verb != "HEAD" {
		return c.send(ctx)
	}
	key := s.key(c.request())
	if key == "" {
		return c.send(ctx)
	}
	b := newBound(ctx, c.timeout(), "no answer")
	defer b.stop()
	in := flightKey{s.sender, key}
	f := join(b.ctx, in, c.send)
	select {
	case <-f.done:
		if f.err != nil {
			return nil, f.err
		}
		return &answer{Response: f.answer.Response, data: append([]byte{}, f.answer.data...)}, nil
	case <-b.ctx.Done():
		leave(in, f)
		return nil, ended(b.ctx)
	}
}

func join(ctx context.Context, key flightKey, send func(context.Context) (*answer, error)) *flight {
	flights.mu.Lock()
	defer flights.mu.Unlock()
	if f := flights.all[key]; f != nil {
		f.waiting++
		return f
	}
	own, stop := context.WithCancel(context.WithoutCancel(ctx))
	f := &flight{waiting: 1, stop: stop, done: make(chan struct{})}
	if flights.all == nil {
		flights.all = make(map[flightKey]*flight)
	}
	flights.all[key] = f
	go func() {
		f.answer, f.err = send(own)
		stop()
		flights.mu.Lock()
		remove(key, f)
		flights.mu.Unlock()
		close(f.done)
	}()
	return f
}

// leave is for who does not wait any more.
func leave(key flightKey, f *flight) {
	flights.mu.Lock()
	defer flights.mu.Unlock()
	f.waiting--
	if f.waiting == 0 {
		f.stop()
		remove(key, f)
	}
}

// remove is called with the lock held.
func remove(key flightKey, f *flight) {
	if flights.all[key] == f {
		delete(flights.all, key)
	}
}
