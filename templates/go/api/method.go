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
	Errors      []ErrorCase
}

// ErrorCase is an error that is declared for a status, and how it is read.
type ErrorCase struct {
	Status int
	Read   func(d *Decoder) error
}

// errorFor is the error of the declared type, or nil where there is none or the body is not that.
func (m *Method) errorFor(status int, body []byte) error {
	for i := range m.Errors {
		if it := &m.Errors[i]; it.Status == status {
			d := &Decoder{data: view(body)}
			err := it.Read(d)
			if d.end() == nil {
				return err
			}
		}
	}
	return nil
}
