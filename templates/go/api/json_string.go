package gowasm

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"
)

// What encoding/json, which is safe within HTML, does not print as it is, of ASCII: a bit for each byte below 64, and the
// backslash.
const escapedBelow = 1<<' ' - 1 | 1<<'"' | 1<<'&' | 1<<'<' | 1<<'>'

func isEscaped(c byte) bool { return c < 64 && escapedBelow>>c&1 != 0 || c == '\\' }

// appendEscape prints such a byte.
//
//go:noinline
func appendEscape(b []byte, c byte) []byte {
	escape := [...]byte{'\\', c, '0', '0', hexDigits[c>>4], hexDigits[c&0xF]}
	switch {
	case c == '"' || c == '\\':
		return append(b, escape[:2]...)
	case '\b' <= c && c <= '\r' && c != '\v':
		escape[1] = "btn_fr"[c-'\b']
		return append(b, escape[:2]...)
	}
	escape[1] = 'u'
	return append(b, escape[:]...)
}

//go:noinline
func appendText(b []byte, s string) []byte { return append(b, s...) }

const hexDigits = "0123456789abcdef"

// AppendJSONString appends s as a string of JSON, with what is no UTF-8 replaced.
func AppendJSONString(b []byte, s string) []byte { return appendString(b, s) }

func appendString(b []byte, s string) []byte {
	if !isPlain(s) {
		return appendWithEscapes(b, s)
	}
	n := len(b)
	b = slices.Grow(b, len(s)+2)[:n+len(s)+2]
	b[n] = '"'
	copy(b[n+1:], s)
	b[len(b)-1] = '"'
	return b
}

// isPlain reports whether nothing has to be escaped, and all is ASCII.
func isPlain(s string) bool {
	if len(s) < 8 {
		for i := range len(s) {
			if c := s[i]; c >= utf8.RuneSelf || isEscaped(c) {
				return false
			}
		}
		return true
	}
	for i := 0; i+8 <= len(s); i += 8 {
		if !allPlain(eight(s, i), 0) {
			return false
		}
	}
	return allPlain(eight(s, len(s)-8), 0)
}

func appendWithEscapes(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	checked, valid := false, uint64(0) // valid is all ones when, from i on, what is beyond ASCII is known to be right
	for i, stop := 0, 0; i < len(s); {
		if i >= stop { // so that those who have many escapes are not looked at in vain
			for i+8 <= len(s) && allPlain(eight(s, i), valid) {
				i += 8
			}
			stop = i + 8
			continue
		}
		c := s[i]
		switch {
		case c < utf8.RuneSelf:
			if isEscaped(c) {
				b = appendEscape(appendText(b, s[start:i]), c)
				start = i + 1
			}
			i++
		case isLineEnd(s[i:]):
			end := `\u2028`
			if s[i+2]&1 != 0 {
				end = `\u2029`
			}
			b = appendText(appendText(b, s[start:i]), end)
			i += 3
			start = i
		case valid != 0:
			i++
		case !checked:
			checked = true
			if utf8.ValidString(s[i:]) {
				valid = 1<<64 - 1
			}
		default:
			r, size := decodeRune(s[i:])
			if r == utf8.RuneError && size == 1 {
				b = appendText(appendText(b, s[start:i]), replacement)
				start = i + size
			}
			i += size
		}
	}
	return append(appendText(b, s[start:]), '"')
}

// isLineEnd reports whether a text begins with U+2028 or U+2029, which end lines in old JavaScript.
func isLineEnd(s string) bool {
	return s[0] == lineEnd && len(s) >= 3 && s[1] == 0x80 && s[2]&^1 == 0xA8
}

// lineEnd is the first byte of such an end.
const lineEnd = 0xE2

// Eight bytes are looked at at once, as the bytes of a word. What is added up below sets the highest bit of a byte that
// is looked for, and at times of one above it: https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// eight are the bytes from i to i+8, which must be there, as one word.
func eight(s string, i int) uint64 {
	return *(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i))
}

// allPlain is true where no byte has to be escaped, and false at least where one has. Bytes beyond ASCII may have, unless
// they are valid and no ends of lines.
func allPlain(w, valid uint64) bool {
	found := (w - ' '*ones) | (((w | 4*ones) ^ '&'*ones) - ones) // control characters, '"' and '&'
	found |= (((w | 2*ones) ^ '>'*ones) - ones)                  // '<' and '>'
	found |= (w ^ '\\'*ones) - ones
	end := w ^ lineEnd*ones
	return (found&^w|(end-ones)&^end|w&^valid)&highs == 0
}

// noneEnds is the same for strings that are read, where only quotes, backslashes and control characters matter.
func noneEnds(w uint64) bool {
	found := (w - ' '*ones) | ((w ^ '"'*ones) - ones) | ((w ^ '\\'*ones) - ones)
	return found&^w&highs == 0
}

// unquoted is the text between two quotes, whose escapes are known to be right. What is no UTF-8 or UTF-16 is replaced.
func unquoted(s []byte) []byte {
	b := make([]byte, 0, len(s)+utf8.UTFMax)
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\\' && i+1 < len(s):
			i++
			if s[i] != 'u' {
				b = append(b, unescaped(s[i]))
				i++
				continue
			}
			r := rune(hex4(s[i+1:]))
			i += 5
			if utf16.IsSurrogate(r) {
				second := rune(-1)
				if i+1 < len(s) && s[i] == '\\' && s[i+1] == 'u' {
					second = rune(hex4(s[i+2:]))
				}
				if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
					i += 6
				}
			}
			b = appendRune(b, r)
		case c < utf8.RuneSelf:
			b = append(b, c)
			i++
		default:
			r, size := decodeRune(view(s[i:]))
			b = appendRune(b, r)
			i += size
		}
	}
	return b
}

// These are a thousand bytes each, once for all who call them.

//go:noinline
func appendRune(b []byte, r rune) []byte { return utf8.AppendRune(b, r) }

//go:noinline
func decodeRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }

func unescaped(c byte) byte {
	switch c {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return c
}

// hex4 is the number of four hexadecimal digits, or -1.
func hex4(s []byte) int {
	if len(s) < 4 {
		return -1
	}
	n := 0
	for _, c := range s[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		n = n<<4 | int(c)
	}
	return n
}
