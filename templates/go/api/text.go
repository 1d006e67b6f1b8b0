package gowasm

import (
	"io"
	"time"
)

// What package strings and others have for this, they have with the tables of Unicode, which are for nobody here.

func hasPrefix(text, start string) bool { return len(text) >= len(start) && text[:len(start)] == start }

func hasSuffix(text, end string) bool {
	return len(text) >= len(end) && text[len(text)-len(end):] == end
}

// cut is what stands before the first of these bytes, and behind it.
func cut(text string, sep byte) (before, behind string, found bool) {
	for i := range len(text) {
		if text[i] == sep {
			return text[:i], text[i+1:], true
		}
	}
	return text, "", false
}

func contains(text string, c byte) bool {
	_, _, found := cut(text, c)
	return found
}

// bytesReader reads bytes. It is a body, too.
type bytesReader struct{ left []byte }

func (r *bytesReader) Read(p []byte) (int, error) {
	if len(r.left) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.left)
	r.left = r.left[n:]
	return n, nil
}

func (r *bytesReader) Close() error { return nil }

const hex = "0123456789ABCDEF"

// escaped writes all but the unreserved characters as percent signs and bytes, which is right in every part of a URL:
// https://www.rfc-editor.org/rfc/rfc3986#section-2.3.
//
//go:noinline
func (b *buffer) escaped(text string) {
	for i := range len(text) {
		switch c := text[i]; {
		case c|0x20-'a' < 26, c-'0' < 10, c == '-', c == '_', c == '.', c == '~':
			b.sign(c)
		default:
			b.percent(c)
		}
	}
}

// cookie escapes what no cookie may hold, and the sign of escapes:
// https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1.
func (b *buffer) cookie(text string) {
	for i := range len(text) {
		switch c := text[i]; {
		case c <= ' ', c >= 0x7F, c == '"', c == ',', c == ';', c == '\\', c == '%':
			b.percent(c)
		default:
			b.sign(c)
		}
	}
}

//go:noinline
func (b *buffer) percent(c byte) {
	b.sign('%')
	b.sign(hex[c>>4])
	b.sign(hex[c&15])
}

// pair adds a pair to a query or a form.
func (b *buffer) pair(name, value string) {
	if len(*b) > 0 {
		b.sign('&')
	}
	b.escaped(name)
	b.sign('=')
	b.escaped(value)
}

// Text is what a value's MarshalText gives. Where that fails, so does the call.
//
//go:noinline
func (c *Call) Text(text []byte, err error) string {
	c.fail(err)
	return string(text)
}

// Time is what a time's MarshalText gives, likewise.
//
//go:noinline
func (c *Call) Time(t time.Time) string {
	var b buffer
	if !b.time(&t) {
		c.fail(fault(noText))
	}
	return view(b)
}

// lower is the text with the letters of ASCII in lower case.
//
//go:noinline
func lower(text string) string {
	for i := range len(text) {
		if 'A' <= text[i] && text[i] <= 'Z' {
			b := append(buffer(nil), text...)
			for i, c := range b {
				if 'A' <= c && c <= 'Z' {
					b[i] = c | 0x20
				}
			}
			return view(b)
		}
	}
	return text
}

// trim is the text without spaces at its ends.
//
//go:noinline
func trim(text string) string {
	for text != "" && text[0] <= ' ' {
		text = text[1:]
	}
	for text != "" && text[len(text)-1] <= ' ' {
		text = text[:len(text)-1]
	}
	return text
}

// natural is a number of digits only. What strconv says of others would bring its quoting.
//
//go:noinline
func natural(text string) (n int64, ok bool) {
	for i := range len(text) {
		digit := int64(text[i]) - '0'
		if digit < 0 || digit > 9 || n > (1<<62)/10 {
			return 0, false
		}
		n = n*10 + digit
	}
	return n, text != ""
}
