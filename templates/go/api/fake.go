package gowasm

import (
	"errors"
	"iter"
	"slices"
	"sync"
)

// ErrUnset is the error of a fake's method for which no function was set.
var ErrUnset = errors.New("nothing is set for it")

type unsetError string

func (e unsetError) Error() string        { return string(e) + " is not set" }
func (e unsetError) Is(target error) bool { return target == ErrUnset }

// Unset is the error that says which function is not set.
func Unset(name string) error { return unsetError(name) }

// UnsetStream is a stream that fails so.
func UnsetStream[T any](name string) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) { yield(*new(T), Unset(name)) }
}

// Record holds the calls of a fake's method.
type Record[T any] struct {
	mutex sync.Mutex
	calls []T
}

// Add notes a call.
func (r *Record[T]) Add(call T) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.calls = append(r.calls, call)
}

// All are those that were noted.
func (r *Record[T]) All() []T {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return slices.Clone(r.calls)
}
