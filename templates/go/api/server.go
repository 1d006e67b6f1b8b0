//go:build !js

package gowasm

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"time"
)

// Server serves the methods of a service. It is an http.Handler; the paths that it knows begin with the service's base.
//
// What a method answers with an error:
//
//   - an error that the service declares: its status, and the error as JSON;
//   - one of [Fail]: the status and text that it was given;
//   - context.DeadlineExceeded: 504;
//   - any other: 500. What it says goes to the log only.
//
// The body is {"error":"..."} but for the first.
type Server struct {
	mux       *http.ServeMux
	limit     int64
	check     func(context.Context, Credentials) (context.Context, error)
	log       func(ctx context.Context, method string, err error)
	keepAlive time.Duration
	origins   []string
	validate  func(any) error
	patience  time.Duration
	life      context.Context
}

// HandlerOption changes how a service is served.
type HandlerOption func(*Server)

// WithBodyLimit answers 413 to bodies of more than so many bytes. Without it, the limit is 32 MiB.
func WithBodyLimit(bytes int64) HandlerOption {
	return func(s *Server) { s.limit = bytes }
}

// WithErrorLog is told of what clients are not: errors that are neither declared nor of [Fail], and panics, which are a
// *[PanicError]. Without it, they go to log/slog. The method is named as in Tasks.Get.
func WithErrorLog(log func(ctx context.Context, method string, err error)) HandlerOption {
	return func(s *Server) { s.log = log }
}

// WithKeepAlive sets how often something is sent on a stream that is silent, so that nobody on the way takes it for dead.
// Without it, every 15 seconds; with 0, never.
func WithKeepAlive(every time.Duration) HandlerOption {
	return func(s *Server) { s.keepAlive = every }
}

// WithStreamTimeout sets how long the client of a stream may take nothing before it counts as gone, where so much was sent
// that no more fits on the way. Without it, a minute.
func WithStreamTimeout(patience time.Duration) HandlerOption {
	return func(s *Server) { s.patience = patience }
}

// ErrShutdown is the cause of a context that ended by [WithShutdown].
var ErrShutdown = errors.New("the server shuts down")

// WithShutdown cuts streams and WebSockets when ctx ends, which would go on for ever otherwise: http.Server.Shutdown waits
// for what is being answered. Clients take a stream of events up again where they were cut off. Other calls may end.
func WithShutdown(ctx context.Context) HandlerOption {
	return func(s *Server) { s.life = ctx }
}

// NewServer makes a server without methods.
func NewServer(options ...HandlerOption) *Server {
	s := &Server{
		mux: http.NewServeMux(), limit: 32 << 20, log: logError,
		keepAlive: 15 * time.Second, patience: time.Minute, life: context.Background(),
	}
	for _, option := range options {
		option(s)
	}
	return s
}

func logError(ctx context.Context, method string, err error) {
	slog.ErrorContext(ctx, "serving failed", "method", method, "error", err)
}

// Route is what a server has to know of a method.
type Route struct {
	// Name is that of the service and the method: Tasks.Get.
	Name string
	// Auth are bearer, basic and apikey:X-Header, any of which will do; empty where nobody has to say who they are.
	Auth []string
	// Errors are those that are declared.
	Errors []ErrorRule
	// Idempotency is the header with the key that makes it safe to repeat a request.
	Idempotency string
	// Deprecated tells clients so.
	Deprecated bool
	// Refuse answers with an error, where that is not a plain answer.
	Refuse func(c *Exchange, problem Problem)
}

// Handle serves a method at a pattern of http.ServeMux. It panics when the method asks for credentials that nobody
// checks: see [WithAuth].
func (s *Server) Handle(pattern string, route Route, serve func(*Exchange) error) {
	if len(route.Auth) > 0 && s.check == nil {
		panic("gowasm: " + route.Name + " asks for credentials: give the handler gowasm.WithAuth, to check them")
	}
	s.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancelCause(r.Context())
		defer cancel(nil)
		c := &Exchange{server: s, route: &route, writer: w, request: r, cancel: cancel}
		c.base = context.WithValue(ctx, exchangeKey{}, c)
		c.ctx = c.base
		defer c.release()
		defer c.contain()
		if route.Deprecated {
			w.Header().Set("Deprecation", "@0") // since when is not said: https://www.rfc-editor.org/rfc/rfc9745#section-2
		}
		err := c.authenticate()
		if err == nil {
			r.Body = http.MaxBytesReader(w, r.Body, s.limit)
			err = serve(c)
		}
		if err != nil {
			c.fail(err)
		}
	})
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.crossOrigin(w, r) {
		return
	}
	if _, pattern := s.mux.Handler(r); pattern == "" {
		w = &plainAnswer{ResponseWriter: w}
	}
	s.mux.ServeHTTP(w, r)
}

// plainAnswer makes JSON of what ServeMux says itself: 404 and 405.
type plainAnswer struct{ http.ResponseWriter }

func (p *plainAnswer) WriteHeader(status int) {
	writeError(p.ResponseWriter, status, Problem{Text: http.StatusText(status)}.body())
}

func (p *plainAnswer) Write(text []byte) (int, error) { return len(text), nil }

// Exchange is one request on its way through a method.
type Exchange struct {
	server  *Server
	route   *Route
	writer  http.ResponseWriter
	request *http.Request
	base    context.Context // ends with the request
	ctx     context.Context // the same, with what is known of the client
	cancel  context.CancelCauseFunc
	query   url.Values
	form    *multipart.Form
	wrong   *Failure
	invalid error         // what validation says
	started bool          // the head of the answer is on its way
	tell    func(Problem) // sends an error behind what was sent already
	socket  any           // a *serverSocket
	closers []func()
}

// Context is for the implementation: it ends with the request, and has what [RequestOf] and the like find.
func (c *Exchange) Context() context.Context { return c.ctx }

// Err is what is wrong with the parameters that were read so far.
func (c *Exchange) Err() error {
	if c.wrong != nil {
		return c.wrong
	}
	return c.invalid
}

// bad notes what is wrong. All that is wrong with parameters is told; of other mistakes, the first.
func (c *Exchange) bad(status int, text string) {
	if c.wrong == nil {
		c.wrong = &Failure{Status: status, Text: text}
	} else if c.wrong.Status == http.StatusBadRequest && status == http.StatusBadRequest {
		c.wrong.Text += "; " + text
	}
}

// last makes the context end with the server, of what would not end by itself.
func (c *Exchange) last() {
	stop := context.AfterFunc(c.server.life, func() { c.cancel(ErrShutdown) })
	c.closers = append(c.closers, func() { stop() })
}

func (c *Exchange) release() {
	for _, closer := range c.closers {
		closer()
	}
}

// contain makes an error of a panic. http.ErrAbortHandler is for net/http.
func (c *Exchange) contain() {
	value := recover()
	if value == nil {
		return
	}
	if value == http.ErrAbortHandler {
		panic(value)
	}
	c.fail(&PanicError{Value: value, Stack: debug.Stack()})
}

// PanicError is the panic of an implementation.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("panic: %v\n%s", e.Value, e.Stack) }

// Unwrap gives the value of the panic, where it is an error.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// Failure is an error with a text for the client.
type Failure struct {
	Status int
	Text   string
}

// Fail is an error that the client sees: the status, and {"error":"text"}.
func Fail(status int, text string) error { return &Failure{Status: status, Text: text} }

func (e *Failure) Error() string { return fmt.Sprintf("%d: %s", e.Status, e.Text) }

// Problem is an error as clients see it.
type Problem struct {
	Status int
	Text   string
	Value  []byte // the JSON of a declared error
}

// body is that of an answer.
func (p Problem) body() []byte {
	if p.Value != nil {
		return p.Value
	}
	return append(AppendJSONString([]byte(`{"error":`), p.Text), '}')
}

// message is what ends a stream.
func (p Problem) message() []byte {
	b := strconv.AppendInt([]byte(`{"status":`), int64(p.Status), 10)
	b = AppendJSONString(append(b, `,"error":`...), p.Text)
	if p.Value != nil {
		b = append(append(b, `,"value":`...), p.Value...)
	}
	return append(b, '}')
}

// ErrorRule finds a declared error in another one.
type ErrorRule func(err error) (problem Problem, found bool)

// DeclaredValue is the rule of an error whose method Error has a value as its receiver; pointers to it count as well.
func DeclaredValue[T error, P interface {
	*T
	error
}](status int, encode func(*Encoder, *T)) ErrorRule {
	return func(err error) (Problem, bool) {
		if value, ok := errors.AsType[T](err); ok {
			return problemOf(status, value, &value, encode)
		}
		if value, ok := errors.AsType[P](err); ok && value != nil {
			return problemOf(status, value, value, encode)
		}
		return Problem{}, false
	}
}

// Declared is the rule of an error that is a pointer.
func Declared[T any, P interface {
	*T
	error
}](status int, encode func(*Encoder, *T)) ErrorRule {
	return func(err error) (Problem, bool) {
		if value, ok := errors.AsType[P](err); ok && value != nil {
			return problemOf(status, value, value, encode)
		}
		return Problem{}, false
	}
}

// problemOf gives up an error that cannot be printed: it is one of the implementation then.
func problemOf[T any](status int, err error, value *T, encode func(*Encoder, *T)) (Problem, bool) {
	body, failed := AppendJSON(nil, value, encode)
	return Problem{status, err.Error(), body}, failed == nil
}

// unusable is why a message of a WebSocket ended the call.
type unusable struct{ err error }

func (e *unusable) Error() string { return e.err.Error() }

// errAnswered says that there is nothing to answer any more.
var errAnswered = errors.New("an answer was sent already")

// fail answers with an error, as far as an answer can still say so.
func (c *Exchange) fail(err error) {
	if cause := context.Cause(c.base); cause != nil && !isPanic(err) {
		message, ours := cause.(*unusable)
		if !ours {
			c.abort() // the client is gone, or shall go
			return
		}
		err = message.err // that the context has ended is why the implementation failed
	}
	if err == errAnswered {
		return
	}
	problem := c.problem(err)
	switch {
	case c.tell != nil:
		c.tell(problem)
	case c.started:
		c.abort() // what was sent is not all, and the client must see that
	case c.route.Refuse != nil:
		c.route.Refuse(c, problem)
	default:
		c.refuse(problem)
	}
}

// abort cuts the connection, which net/http does not have any more when it is a WebSocket's.
func (c *Exchange) abort() {
	if c.socket == nil {
		panic(http.ErrAbortHandler)
	}
}

func (c *Exchange) refuse(problem Problem) {
	c.started = true
	writeError(c.writer, problem.Status, problem.body())
}

func isPanic(err error) bool {
	_, is := err.(*PanicError)
	return is
}

// problem is what clients see of an error.
func (c *Exchange) problem(err error) Problem {
	if !isPanic(err) {
		for _, rule := range c.route.Errors {
			if problem, found := rule(err); found {
				return problem
			}
		}
		if failure, ok := errors.AsType[*Failure](err); ok {
			return Problem{Status: failure.Status, Text: failure.Text}
		}
		if large, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return Problem{Status: http.StatusRequestEntityTooLarge, Text: largeText(large)}
		}
	}
	c.server.log(c.ctx, c.route.Name, err)
	status := http.StatusInternalServerError
	if errors.Is(err, context.DeadlineExceeded) {
		status = http.StatusGatewayTimeout
	}
	return Problem{Status: status, Text: http.StatusText(status)}
}

func largeText(err *http.MaxBytesError) string {
	return fmt.Sprintf("the body has more than %d bytes", err.Limit)
}

func writeError(w http.ResponseWriter, status int, body []byte) {
	header := w.Header()
	header.Del("Content-Length") // both may be those of the answer that was meant
	header.Del("Content-Encoding")
	header.Set("Content-Type", "application/json")
	header.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(body) // who is gone needs no answer
}
