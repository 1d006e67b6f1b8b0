package gowasm

import "time"

// Method is what the interface says of a method.
type Method struct {
	Verb        string
	Accept      string // the type of the answer, or empty where any is
	Timeout     time.Duration
	Retries     int
	Repeatable  bool     // may be sent twice
	Idempotency string   // the field for a key that makes it so
	Auth        []string // any of these schemes; any at all where it is empty
	NoAuth      bool
	Errors      []ErrorType
}

// ErrorType is the type of the error that an answer of a status is.
type ErrorType struct {
	status int
	decode func(data []byte) (error, error)
}

// ErrorOf is an error whose pointer is the error: errors.As finds *T.
func ErrorOf[T any, P interface {
	*T
	error
}](status int, decode func(*Decoder, *T)) ErrorType {
	return ErrorType{status, func(data []byte) (error, error) {
		v := new(T)
		err := DecodeJSON(data, v, decode)
		return P(v), err
	}}
}

// ErrorValueOf is an error that is no pointer: errors.As finds T.
func ErrorValueOf[T error](status int, decode func(*Decoder, *T)) ErrorType {
	return ErrorType{status, func(data []byte) (error, error) {
		var v T
		err := DecodeJSON(data, &v, decode)
		return v, err
	}}
}

// errorFor is the error of the declared type, or nil where there is none or the body is not that.
func (m *Method) errorFor(status int, body []byte) error {
	for _, e := range m.Errors {
		if e.status == status {
			if err, failed := e.decode(body); failed == nil {
				return err
			}
		}
	}
	return nil
}
