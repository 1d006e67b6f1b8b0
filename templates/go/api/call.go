package gowasm

import (
	"io"
)

// Client is what generated clients share. It may be used by many goroutines at once.
type Client struct {
	base     string
	settings *settings
}

// NewClient makes a client of what is served below a URL. In a page, the URL may be relative to it: "" is its origin.
func NewClient(base string, options ...Option) *Client {
	s := newSettings()
	s.transport = defaultTransport
	for hasSuffix(base, "/") {
		base = base[:len(base)-1]
	}
	return &Client{base, s.with(options)}
}

// With is a client with more options.
func (c *Client) With(options ...Option) *Client {
	return &Client{c.base, c.settings.with(options)}
}

// Call is a call of a method, on its way: first its values, then what is expected.
type Call struct {
	client *Client
	method *Method
	path   buffer
	query  buffer
	cookie buffer
	header Header
	body   *Body
	form   any        // the *form of a body with parts: programs without one do not have its type
	marks  []position // of the readers that the body is made of
	once   bool       // one of them cannot go back
	open   watch      // the answer is not read as a whole
	err    error      // the first value that cannot be sent
}

// Call begins a call.
//
//go:noinline
func (c *Client) Call(m *Method) *Call {
	return &Call{client: c, method: m, header: c.settings.header.Clone()}
}

// Path adds a piece of the path, as it is written in the interface.
//
//go:noinline
func (c *Call) Path(text string) { c.path.add(text) }

// Segment adds a value to the path. A browser takes "." and ".." out of a URL, however they are written.
//
//go:noinline
func (c *Call) Segment(value string) {
	if value == "" || value == "." || value == ".." {
		c.fail(fault("a part of the path cannot be \"" + value + "\""))
	}
	c.path.escaped(value)
}

// Rest adds a value to the path whose slashes are part of it.
func (c *Call) Rest(value string) {
	for rest := value; rest != ""; {
		part, behind, more := cut(rest, '/')
		if part == "" {
			c.fail(fault("a path cannot have two slashes in a row"))
			return
		}
		c.Segment(part)
		if more {
			c.path.sign('/')
		}
		rest = behind
	}
}

// Query adds a value to the query. The name is escaped already.
//
//go:noinline
func (c *Call) Query(name, value string) {
	if len(c.query) > 0 {
		c.query.sign('&')
	}
	c.query.add(name)
	c.query.sign('=')
	c.query.escaped(value)
}

// Header sets a field of the header.
//
//go:noinline
func (c *Call) Header(name, value string) {
	c.header.Del(name)
	c.addHeader(name, value)
}

func (c *Call) addHeader(name, value string) {
	for i := range len(value) {
		if b := value[i]; b < ' ' && b != '\t' || b == 0x7F {
			c.fail(fault("header " + name + " cannot hold a control character"))
		}
	}
	c.header.Add(name, value)
}

// HeaderItem adds a value to a field of the header that is a list: in quotes where it would not be one item of it.
// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
func (c *Call) HeaderItem(name, value string) {
	if value != "" && value[0] != '"' && trim(value) == value && !contains(value, ',') {
		c.addHeader(name, value)
		return
	}
	quoted := []byte{'"'}
	for i := range len(value) {
		if value[i] == '"' || value[i] == '\\' {
			quoted = append(quoted, '\\')
		}
		quoted = append(quoted, value[i])
	}
	c.addHeader(name, string(append(quoted, '"')))
}

// Cookie adds a cookie. In a page it becomes one of the page. What may not stand in one is escaped as in a URL.
//
//go:noinline
func (c *Call) Cookie(name, value string) {
	if c.cookie != nil {
		c.cookie.add("; ")
	}
	c.cookie.add(name)
	c.cookie.sign('=')
	c.cookie.cookie(value)
}

// JSON sets the body.
//
//go:noinline
func (c *Call) JSON(data []byte, err error) {
	c.fail(err)
	c.setBody("application/json", data)
}

// Bytes sets the body.
//
//go:noinline
func (c *Call) Bytes(data []byte) { c.setBody("application/octet-stream", data) }

//go:noinline
func (c *Call) setBody(contentType string, data []byte) {
	c.body = &Body{ContentType: contentType, Bytes: data}
}

// Reader sets the body. A call whose reader cannot seek is not sent twice.
func (c *Call) Reader(r io.Reader) {
	c.mark(r)
	open := func() io.Reader { return r }
	c.body = &Body{ContentType: "application/octet-stream", Open: open, Size: -1, value: readerValue(r)}
}

// URLEncoded makes the body a form that is URL-encoded.
//
//go:noinline
func (c *Call) URLEncoded() { c.setBody("application/x-www-form-urlencoded", nil) }

// Form adds a value to it.
//
//go:noinline
func (c *Call) Form(name, value string) { (*buffer)(&c.body.Bytes).pair(name, value) }

// fail keeps the first error.
//
//go:noinline
func (c *Call) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// url is where the call goes to.
//
//go:noinline
func (c *Call) url() string {
	url := c.client.base + view(c.path)
	if len(c.query) > 0 {
		url += "?" + view(c.query)
	}
	return url
}

// failed is an error of the call.
//
//go:noinline
func (c *Call) failed(err error) error {
	return &CallError{Method: c.method.Verb, URL: c.url(), Err: err}
}
