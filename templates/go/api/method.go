package gowasm

import "time"

// Method is what the interface says of a method.
type Method struct {
	Verb        string
	Accept      string // the type of the answer, or empty where any is
	Timeout     time.Duration
	Retries     int
	Repeatable  bool          // may be sent twice
	Idempotency string        // the field for a key that makes it so
	NewKey      func() string // is RandomKey then
	Auth        []string      // any of these schemes; any at all where it is empty
	NoAuth      bool
	Errors      func(status int, body []byte) error // the declared error that an answer is, or nil
}

// ErrorOf reads a declared error whose pointer is the error, so that errors.As finds *T; nil where the body is not that.
func ErrorOf[T any, P interface {
	*T
	error
}](body []byte, decode func(*Decoder, *T)) error {
	v, d := new(T), &Decoder{data: view(body)}
	decode(d, v)
	if d.end() != nil {
		return nil
	}
	return P(v)
}

// ErrorValueOf reads a declared error that is no pointer: errors.As finds T.
func ErrorValueOf[T error](body []byte, decode func(*Decoder, *T)) error {
	v, d := new(T), &Decoder{data: view(body)}
	decode(d, v)
	if d.end() != nil {
		return nil
	}
	return *v
}

// errorFor is the error of the declared type, or nil where there is none or the body is not that.
func (m *Method) errorFor(status int, body []byte) error {
	if m.Errors == nil {
		return nil
	}
	return m.Errors(status, body)
}
