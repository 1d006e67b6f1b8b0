package gowasm

const hex = "0123456789ABCDEF"

// appendEscaped writes all but the unreserved characters as percent signs and bytes, which is right in every part of a
// URL: https://www.rfc-editor.org/rfc/rfc3986#section-2.3.
func appendEscaped(b []byte, text string) []byte {
	for i := range len(text) {
		c := text[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_', c == '.', c == '~':
			b = append(b, c)
		default:
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return b
}

// appendCookie escapes what no cookie may hold, and the sign of escapes:
// https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1.
func appendCookie(b []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; {
		case c <= ' ', c >= 0x7F, c == '"', c == ',', c == ';', c == '\\', c == '%':
			b = append(b, '%', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return b
}

// appendPair adds a pair to a query or a form.
func appendPair(b []byte, name, value string) []byte {
	if len(b) > 0 {
		b = append(b, '&')
	}
	return appendEscaped(append(appendEscaped(b, name), '='), value)
}

// Text is the text of a value that prints itself; one that fails to makes the call fail.
func (c *Call) Text(value interface{ MarshalText() ([]byte, error) }) string {
	text, err := value.MarshalText()
	c.fail(err)
	return string(text)
}
