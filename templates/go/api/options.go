package gowasm

import (
	"context"
	"time"
)

// Option is a choice for a client, or, by its With, for a call. What an option says comes before what the interface
// says.
type Option func(*settings)

// Interceptor is called for each request that is about to be sent, attempts of one call included. It may change the
// request, call next or not, and change the answer.
type Interceptor func(ctx context.Context, req *Request, next Transport) (*Response, error)

// settings are what options say. Those that are nil or negative are left to the interface.
type settings struct {
	transport    Transport
	interceptors []Interceptor
	header       Header
	auth         []*credential
	authorized   func(*Call, context.Context) (*Response, error)               // there are credentials: otherwise nobody has their code
	pass         func(*settings, context.Context, *Request) (*Response, error) // there are interceptors
	fetch        *Fetch
	upload       Progress
	download     Progress
	watch        watch // there is a Progress for answers that are read as a whole
	key          func(*Request) string
	share        func(*Call, context.Context) (*answer, error)
	sender       *sender
	idempotency  string
	timeout      time.Duration
	attempt      time.Duration
	retries      int
	reconnects   int
	firstWait    time.Duration
	longestWait  time.Duration
	limit        int64
}

// A sender is what clients have in common that send the same.
type sender struct{ _ byte }

func newSettings() *settings {
	return &settings{
		sender:      new(sender),
		timeout:     -1,
		retries:     -1,
		reconnects:  10,
		firstWait:   200 * time.Millisecond,
		longestWait: 10 * time.Second,
		limit:       64 << 20,
	}
}

// with is a copy with more options, which may not change what the original has.
func (s *settings) with(options []Option) *settings {
	copied := *s
	for _, option := range options {
		option(&copied)
	}
	return &copied
}

// WithTransport sends requests in another way: through a fake, or an http.Client of your own by HTTPTransport.
func WithTransport(transport Transport) Option {
	return func(s *settings) { s.transport, s.sender = transport, new(sender) }
}

// WithInterceptor adds an interceptor, inside of those that are there.
func WithInterceptor(interceptor Interceptor) Option {
	return func(s *settings) {
		s.interceptors = append(s.interceptors[:len(s.interceptors):len(s.interceptors)], interceptor)
		s.pass, s.sender = (*settings).intercept, new(sender)
	}
}

// WithHeader sets a field of the header of every request.
func WithHeader(name, value string) Option {
	return func(s *settings) {
		s.header = s.header.Clone()
		s.header.Set(name, value)
		s.sender = new(sender)
	}
}

// WithTimeout bounds a call as a whole: all attempts and the waiting between them, to the end of the answer. Of a
// stream and of an io.ReadCloser it bounds the time until the answer begins; after that, ctx does. 0 is no bound.
func WithTimeout(d time.Duration) Option {
	return func(s *settings) { s.timeout = d }
}

// WithAttemptTimeout bounds each attempt of a call in the same way. 0 is no bound.
func WithAttemptTimeout(d time.Duration) Option {
	return func(s *settings) { s.attempt = d }
}

// WithRetry makes at most n more attempts where a call fails by the network or with status 408, 425, 429, 502, 503 or
// 504: only of methods that may be sent twice, and never after ctx has ended.
func WithRetry(n int) Option {
	return func(s *settings) { s.retries = n }
}

// WithBackoff sets how long is waited between attempts: a random time up to first, to twice that, and so on up to
// longest. Retry-After of an answer comes before that; where it is longer than longest, there is no further attempt.
func WithBackoff(first, longest time.Duration) Option {
	return func(s *settings) { s.firstWait, s.longestWait = first, longest }
}

// WithReconnect sets how often a stream of server-sent events whose connection was lost is taken up again before an
// event comes: 10 times without this option. What is lost in between comes again where the server knows the id of the
// last event, which it is sent as Last-Event-ID.
func WithReconnect(n int) Option {
	return func(s *settings) { s.reconnects = n }
}

// WithIdempotencyKey sets the key of a method with `//gowasm:idempotency`, instead of a random one for each call.
func WithIdempotencyKey(key string) Option {
	return func(s *settings) { s.idempotency = key }
}

// WithDeduplication sends requests only once that are in flight at the same time and have the same key; all get its
// answer. It applies to GET and HEAD and to answers that are read as a whole. A nil function is the method and the URL;
// requests whose key is empty are sent.
func WithDeduplication(key func(*Request) string) Option {
	if key == nil {
		key = func(req *Request) string { return req.Method + " " + req.URL }
	}
	return func(s *settings) { s.key, s.share = key, (*Call).share }
}

// WithMaxBody sets how many bytes an answer that is read as a whole may have, or an event, a line or a message of a
// stream: 64 MB without this option.
func WithMaxBody(n int64) Option {
	return func(s *settings) { s.limit = n }
}

// WithUploadProgress is told how much of the request's body has been sent. In browsers such a request is sent by
// XMLHttpRequest, and so its answer comes as a whole, and of Fetch only Credentials have an effect.
func WithUploadProgress(progress Progress) Option {
	useProgress()
	return func(s *settings) { s.upload = progress }
}

// WithDownloadProgress is told how much of the answer's body has been read.
func WithDownloadProgress(progress Progress) Option {
	return func(s *settings) { s.download, s.watch = progress, (*settings).watchBody }
}

// WithFetch sets options of fetch, in browsers.
func WithFetch(fetch Fetch) Option {
	useFetch()
	return func(s *settings) { s.fetch = &fetch }
}
