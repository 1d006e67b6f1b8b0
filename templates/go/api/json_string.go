package gowasm

import (
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"
)

// What encoding/json, which is safe within HTML, does not print as it is, of ASCII: a bit for each byte below 64, and the
// backslash.
const escapedBelow = 1<<' ' - 1 | 1<<'"' | 1<<'&' | 1<<'<' | 1<<'>'

func isEscaped(c byte) bool { return c < 64 && escapedBelow>>c&1 != 0 || c == '\\' }

// escape prints such a byte.
//
//go:noinline
func (b *buffer) escape(c byte) {
	switch {
	case c == '"' || c == '\\':
	case '\b' <= c && c <= '\r' && c != '\v':
		c = "btn_fr"[c-'\b']
	default:
		*b = append(*b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
		return
	}
	*b = append(*b, '\\', c)
}

const hexDigits = "0123456789abcdef"

// AppendJSONString appends s as a string of JSON, with what is no UTF-8 replaced.
func AppendJSONString(b []byte, s string) []byte {
	text := buffer(b)
	text.quote(s)
	return text
}

// quote prints a string.
func (b *buffer) quote(s string) {
	if !isPlain(s) {
		b.quoteWithEscapes(s)
		return
	}
	n := len(*b)
	end := n + len(s) + 2
	if end > cap(*b) {
		b.sign('"')
		b.add(s)
		b.sign('"')
		return
	}
	*b = (*b)[:end]
	out := (*b)[n:]
	out[0] = '"'
	copy(out[1:], s)
	out[len(out)-1] = '"'
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

func (b *buffer) quoteWithEscapes(s string) {
	b.sign('"')
	checked, valid := false, uint64(0) // valid is all ones when, from i on, what is beyond ASCII is known to be right
	for i := 0; i < len(s); {
		start := i
		for i+8 <= len(s) && allPlain(eight(s, i), valid) {
			i += 8
		}
		if i > start {
			b.add(s[start:i])
		}
		for stop := min(i+8, len(s)); i < stop; { // eight more, for one that is not plain is among them
			c, size := s[i], 1
			switch {
			case c < utf8.RuneSelf && isEscaped(c):
				b.escape(c)
			case c < utf8.RuneSelf, valid != 0 && c != lineEnd:
				*b = append(*b, c)
			case isLineEnd(s[i:]):
				b.add(`\u202`)
				b.sign(s[i+2]&0xF + '0')
				size = 3
			case !checked:
				checked, size = true, 0
				if utf8.ValidString(s[i:]) {
					valid = 1<<64 - 1
				}
			default:
				r := utf8.RuneError
				if r, size = decodeRune(s[i:]); r == utf8.RuneError && size == 1 {
					b.add(replacement)
				} else {
					b.add(s[i : i+size])
				}
			}
			i += size
		}
	}
	b.sign('"')
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
func unquoted(s string) []byte {
	b := make(buffer, 0, len(s)+utf8.UTFMax)
	for {
		plain, high := 0, byte(0)
		for plain < len(s) && s[plain] != '\\' {
			high |= s[plain]
			plain++
		}
		if high < utf8.RuneSelf || utf8.ValidString(s[:plain]) {
			b.add(s[:plain])
		} else {
			for _, r := range s[:plain] {
				b.rune(r)
			}
		}
		if s = s[plain:]; s == "" {
			return b
		}
		if s[1] != 'u' {
			b.sign(unescaped(s[1]))
			s = s[2:]
			continue
		}
		r := rune(hex4(s[2:]))
		s = s[6:]
		if utf16.IsSurrogate(r) {
			second := rune(-1)
			if len(s) > 1 && s[0] == '\\' && s[1] == 'u' {
				second = rune(hex4(s[2:]))
			}
			if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
				s = s[6:]
			}
		}
		b.rune(r)
	}
}

// decodeRune is the first character of a text, and how many bytes it has: one, where these are no UTF-8. As rune below,
// it is what package utf8 has with more code.
//
//go:noinline
func decodeRune(s string) (r rune, size int) {
	for i, c := range s {
		if i > 0 {
			return r, i
		}
		r = c
	}
	return r, len(s)
}

// rune adds a character.
//
//go:noinline
func (b *buffer) rune(r rune) {
	first, shift := rune(0), 0
	switch {
	case r >= 1<<16:
		first, shift = 0xF0, 18
	case r >= 1<<11:
		first, shift = 0xE0, 12
	case r >= utf8.RuneSelf:
		first, shift = 0xC0, 6
	}
	b.sign(byte(first | r>>shift))
	for shift > 0 {
		shift -= 6
		b.sign(byte(0x80 | r>>shift&0x3F))
	}
}

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
//
//go:noinline
func hex4(s string) int {
	if len(s) < 4 {
		return -1
	}
	n := 0
	for i := range 4 {
		c := s[i]
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
