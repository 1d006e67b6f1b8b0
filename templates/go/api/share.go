package gowasm

import (
	"context"
	"sync"
)

// flights are the calls that are in flight, by key.
type flights struct {
	mu  sync.Mutex
	all map[string]*flight
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
	f := s.flights.join(b.ctx, key, c.send)
	select {
	case <-f.done:
		if f.err != nil {
			return nil, f.err
		}
		return &answer{Response: f.answer.Response, data: append([]byte{}, f.answer.data...)}, nil
	case <-b.ctx.Done():
		s.flights.leave(key, f)
		return nil, ended(b.ctx)
	}
}

func (fs *flights) join(ctx context.Context, key string, send func(context.Context) (*answer, error)) *flight {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	if f := fs.all[key]; f != nil {
		f.waiting++
		return f
	}
	own, stop := context.WithCancel(context.WithoutCancel(ctx))
	f := &flight{waiting: 1, stop: stop, done: make(chan struct{})}
	if fs.all == nil {
		fs.all = make(map[string]*flight)
	}
	fs.all[key] = f
	go func() {
		f.answer, f.err = send(own)
		stop()
		fs.mu.Lock()
		fs.remove(key, f)
		fs.mu.Unlock()
		close(f.done)
	}()
	return f
}

// leave is for who does not wait any more.
func (fs *flights) leave(key string, f *flight) {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	f.waiting--
	if f.waiting == 0 {
		f.stop()
		fs.remove(key, f)
	}
}

// remove is called with the lock held.
func (fs *flights) remove(key string, f *flight) {
	if fs.all[key] == f {
		delete(fs.all, key)
	}
}
