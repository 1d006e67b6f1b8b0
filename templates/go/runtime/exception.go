//go:build js && wasm

package rt

import (
	"syscall/js"
)

// Exception is anything that JavaScript threw: an Error, a DOMException, a string, a number, null. It is also what
// this package raises itself, then with the name TypeError or RangeError.
type Exception struct {
	v       Value
	name    string // of an exception that was made here
	message string
	made    bool
}

//go:noinline
func typeError(message string) *Exception {
	return &Exception{name: "TypeError", message: message, made: true}
}

//go:noinline
func rangeError(message string) *Exception {
	return &Exception{name: "RangeError", message: message, made: true}
}

// NewException is the Exception of a value that JavaScript threw or rejected with.
func NewException(v Value) *Exception { return &Exception{v: v} }

// text reads a property that should be a string, of an object that may do anything.
func (e *Exception) text(name string) string {
	if !isObject(e.v.v) {
		return ""
	}
	v, exc := getProp(e.v.v, intern(name))
	if exc != nil || kindOf(v) != KindString {
		return ""
	}
	return v.String()
}

// Name is the name of the error, such as "NotFoundError"; empty when what was thrown is not an error.
func (e *Exception) Name() string {
	if e.made {
		return e.name
	}
	return e.text("name")
}

// Message is the message of the error; of other thrown values it is their text.
func (e *Exception) Message() string {
	if e.made {
		return e.message
	}
	if m := e.text("message"); m != "" || e.Name() != "" {
		return m
	}
	return e.v.String()
}

// Error is "Name: message".
func (e *Exception) Error() string {
	name, message := e.Name(), e.Message()
	switch {
	case name == "":
		return message
	case message == "":
		return name
	}
	return name + ": " + message
}

// Stack is the stack of the JavaScript error, where it has one.
func (e *Exception) Stack() string { return e.text("stack") }

// JSValue is what was thrown.
func (e *Exception) JSValue() js.Value {
	if e == nil {
		return js.Null()
	}
	if e.made && e.v.IsUndefined() {
		e.v = Value{js.Global().Get(e.name).New(e.message)}
	}
	return e.v.v
}

// Value is what was thrown.
func (e *Exception) Value() Value { return Value{e.JSValue()} }

// Cause is the cause of the error; Undefined where it has none.
func (e *Exception) Cause() Value {
	if !isObject(e.v.v) {
		return Undefined
	}
	v, exc := getProp(e.v.v, intern("cause"))
	if exc != nil {
		return Undefined
	}
	return Value{v}
}

// Unwrap is the cause of the error, as an error; nil where it has none.
func (e *Exception) Unwrap() error {
	if cause := e.Cause(); !cause.IsNullish() {
		return &Exception{v: cause}
	}
	return nil
}

// Is makes errors.Is hold for exceptions of the same thrown value, for the name alone ([Named]), and for
// context.Canceled and context.DeadlineExceeded where the platform says AbortError and TimeoutError.
func (e *Exception) Is(target error) bool {
	t, ok := target.(*Exception)
	if !ok {
		// By their texts, because package context is not imported: see Context.
		switch target.Error() {
		case "context canceled":
			return e.Name() == "AbortError"
		case "context deadline exceeded":
			return e.Name() == "TimeoutError"
		}
		return false
	}
	if t.made && t.message == "" && t.v.IsUndefined() {
		return e.Name() == t.name
	}
	return !e.made && !t.made && e.v.Equal(t.v)
}

// Named is a target for errors.Is: every exception of that name.
func Named(name string) *Exception { return &Exception{name: name, made: true} }

// Failure is an error that is told by its identity. Package errors has the like, and code at start for it.
type Failure struct{ Text string }

func (f *Failure) Error() string { return f.Text }

// BlockingError says that a promise was awaited inside a synchronous handler, where it can never settle.
type BlockingError struct{}

// Error explains what to do.
func (*BlockingError) Error() string {
	return "cannot wait for a promise inside a synchronous event handler or callback: JavaScript runs nothing else " +
		"until the handler returns; register the handler with OnAsync, or start a goroutine"
}

// Catch runs fn and returns the exception that it panicked with. Other panics pass.
func Catch(fn func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Exception:
			err = r
		case js.Error:
			err = &Exception{v: Value{r.Value}}
		default:
			panic(r)
		}
	}()
	fn()
	return nil
}
