package gowasm

import (
	"context"
	"strconv"
)

// StatusError is an answer that is not the success which was expected. errors.As finds the type that the service
// declares for the status, too, where it declares one and the body is that.
type StatusError struct {
	Method string // of the request
	URL    string
	Status int
	Header Header
	Body   []byte // as it came, up to the limit
	Err    error  // of the declared type, or nil
}

func (e *StatusError) Error() string {
	text := e.Method + " " + e.URL + ": status " + strconv.Itoa(e.Status)
	if e.Err != nil {
		return text + ": " + e.Err.Error()
	}
	return text
}

// Unwrap is the error of the declared type, or nil.
func (e *StatusError) Unwrap() error { return e.Err }

// CallError is a call that got no answer, or one that cannot be used.
type CallError struct {
	_      incomparable
	Method string // of the request
	URL    string
	Err    error
}

func (e *CallError) Error() string { return e.Method + " " + e.URL + ": " + e.Err.Error() }

// Unwrap is why it failed.
func (e *CallError) Unwrap() error { return e.Err }

// fault is an error that is a text. errors.New is called for each, by programs that begin as well.
type fault string

func (e fault) Error() string { return string(e) }

// ErrTooLarge says that an answer is larger than WithMaxBody allows.
var ErrTooLarge error = fault("the answer is larger than allowed")

// errBlocking is for a call that would wait for JavaScript, while JavaScript waits for Go.
const errBlocking = fault("a call waits, and so cannot be made in a handler that JavaScript waits for: start a goroutine")

// NetworkError is why no answer came, or not all of it.
type NetworkError struct{ Err error }

func (e *NetworkError) Error() string { return e.Err.Error() }

// Unwrap is what the transport said.
func (e *NetworkError) Unwrap() error { return e.Err }

// ContentTypeError is an answer of success that is something else, by its Content-Type.
type ContentTypeError struct {
	Want        string
	ContentType string
	Body        []byte // its beginning at least
}

func (e *ContentTypeError) Error() string {
	return "the answer is " + e.ContentType + ", not " + e.Want
}

// TimeoutError is a timeout of the client; it is a context.DeadlineExceeded.
type TimeoutError struct{ what string }

func (e *TimeoutError) Error() string { return e.what }

// Timeout is true.
func (e *TimeoutError) Timeout() bool { return true }

// Is reports whether target is context.DeadlineExceeded.
func (e *TimeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

// bothErrors are two: the end of a context with its cause, which is what it says, or with the last error before that.
type bothErrors struct {
	_             incomparable
	text          string
	first, second error
}

func (e *bothErrors) Error() string   { return e.text }
func (e *bothErrors) Unwrap() []error { return []error{e.first, e.second} }

// abandoned is the end of a context while an attempt is waited for, and why the last one failed.
func abandoned(end, last error) error {
	return &bothErrors{text: end.Error() + ", after " + last.Error(), first: end, second: last}
}

// ended is why ctx has ended, or nil.
//
//go:noinline
func ended(ctx context.Context) error {
	err := ctx.Err()
	if err == nil {
		return nil
	}
	cause := context.Cause(ctx)
	if _, ours := cause.(*TimeoutError); ours || cause == err {
		return cause
	}
	return &bothErrors{text: cause.Error(), first: err, second: cause}
}

// holds reports whether err, or an error that it wraps, is one that is looked for. errors.Is and errors.AsType, which
// also ask methods, would make a program larger by 7 kB.
func holds(err error, is func(error) bool) bool {
	for err != nil && !is(err) {
		switch outer := err.(type) {
		case interface{ Unwrap() error }:
			err = outer.Unwrap()
			continue
		case interface{ Unwrap() []error }:
			for _, inner := range outer.Unwrap() {
				if holds(inner, is) {
					return true
				}
			}
		}
		return false
	}
	return err != nil
}
