//go:build js && wasm

package rt

import "unsafe"

// Context is what the runtime needs of a context.Context, and every context.Context is one. Package context is not
// imported: with what it imports itself it would make a small program larger by 50 kB, gzipped.
type Context interface {
	Done() <-chan struct{}
	Err() error
}

// Forever is a Context that never ends.
var Forever Context = &forever{}

type forever struct{ _ byte }

func (*forever) Done() <-chan struct{} { return nil }
func (*forever) Err() error            { return nil }

var causeHook func(Context) error

// UseCause makes context.Cause the reason of what ends with a context: rt.UseCause(context.Cause). Without it the
// reason is the Err of the context.
func UseCause[C Context](cause func(C) error) {
	causeHook = func(ctx Context) error {
		if c, ok := ctx.(C); ok {
			return cause(c)
		}
		return ctx.Err()
	}
}

// causeOf is why a context ended.
func causeOf(ctx Context) error {
	if causeHook != nil {
		return causeHook(ctx)
	}
	return ctx.Err()
}

// A scope is what ends with a context, in the order in which it was added: one small goroutine
// for each context.
type scope struct{ first, last *ending }

// An ending is a function that a scope calls when its context ends.
type ending struct {
	scope      *scope
	fn         func()
	prev, next *ending
}

var scopes map[uint32]*scope

// key is the address of a channel, of which there are 32 bits. A scope keeps its channel alive.
func key(done <-chan struct{}) uint32 { return uint32(*(*uintptr)(unsafe.Pointer(&done))) }

// onEnd calls fn when ctx ends, unless the ending is cancelled before. It is nil when ctx never ends.
func onEnd(ctx Context, fn func()) *ending {
	if ctx == nil || ctx.Done() == nil {
		return nil
	}
	done := ctx.Done()
	s := scopes[key(done)]
	if s == nil {
		s = new(scope)
		if scopes == nil {
			scopes = make(map[uint32]*scope)
			ended = make(chan *scope)
			go endScopes()
		}
		scopes[key(done)] = s
		go s.wait(done)
	}
	e := &ending{scope: s, fn: fn, prev: s.last}
	if s.last == nil {
		s.first = e
	} else {
		s.last.next = e
	}
	s.last = e
	return e
}

// wait hands the scope to the one goroutine that calls the endings when its context ends. Calling JavaScript takes a
// larger stack than a new goroutine has, and growing one takes longer than the call.
func (s *scope) wait(done <-chan struct{}) {
	<-done
	delete(scopes, key(done))
	ended <- s
}

var ended chan *scope

func endScopes() {
	for s := range ended {
		for s.first != nil {
			e := s.first
			e.cancel()
			guard(e.fn)
		}
	}
}

// cancel takes an ending back; once it has been called or cancelled, this does nothing.
func (e *ending) cancel() {
	if e == nil || e.scope == nil {
		return
	}
	if e.prev == nil {
		e.scope.first = e.next
	} else {
		e.prev.next = e.next
	}
	if e.next == nil {
		e.scope.last = e.prev
	} else {
		e.next.prev = e.prev
	}
	e.scope, e.prev, e.next = nil, nil, nil
}
