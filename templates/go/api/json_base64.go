package gowasm

import "slices"

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// base64Values are the values of the digits, and 0xFF for all other bytes.
const (
	base64Values = noDigits + noDigits +
		"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3E\xFF\xFF\xFF\x3F" +
		"\x34\x35\x36\x37\x38\x39\x3A\x3B\x3C\x3D\xFF\xFF\xFF\xFF\xFF\xFF" +
		"\xFF\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D\x0E" +
		"\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\xFF\xFF\xFF\xFF\xFF" +
		"\xFF\x1A\x1B\x1C\x1D\x1E\x1F\x20\x21\x22\x23\x24\x25\x26\x27\x28" +
		"\x29\x2A\x2B\x2C\x2D\x2E\x2F\x30\x31\x32\x33\xFF\xFF\xFF\xFF\xFF" +
		noDigits + noDigits + noDigits + noDigits + noDigits + noDigits + noDigits + noDigits
	noDigits = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
)

// appendBase64 appends the standard encoding, with padding: https://www.rfc-editor.org/rfc/rfc4648#section-4.
func appendBase64(b []byte, s []byte) []byte {
	start, size := len(b), (len(s)+2)/3*4
	b = slices.Grow(b, size)[:start+size]
	out := b[start:]
	for ; len(s) >= 6; s, out = s[6:], out[8:] {
		six, eight := (*[6]byte)(s), (*[8]byte)(out)
		n := uint64(six[0])<<40 | uint64(six[1])<<32 | uint64(six[2])<<24 | uint64(six[3])<<16 | uint64(six[4])<<8 | uint64(six[5])
		eight[0] = base64Digits[n>>42&63]
		eight[1] = base64Digits[n>>36&63]
		eight[2] = base64Digits[n>>30&63]
		eight[3] = base64Digits[n>>24&63]
		eight[4] = base64Digits[n>>18&63]
		eight[5] = base64Digits[n>>12&63]
		eight[6] = base64Digits[n>>6&63]
		eight[7] = base64Digits[n&63]
	}
	for ; len(s) > 0; s, out = s[min(3, len(s)):], out[4:] {
		var three [3]byte
		copy(three[:], s)
		n := uint(three[0])<<16 | uint(three[1])<<8 | uint(three[2])
		out[0], out[1], out[2], out[3] = base64Digits[n>>18], base64Digits[n>>12&63], '=', '='
		if len(s) > 1 {
			out[2] = base64Digits[n>>6&63]
		}
		if len(s) > 2 {
			out[3] = base64Digits[n&63]
		}
	}
	return b
}

// fromBase64 reads it. As encoding/base64 does, it skips the ends of lines and does not look at bits that are left over.
func fromBase64[E ~uint8](text string) ([]E, bool) {
	out := make([]E, (len(text)+3)/4*3)
	used := 0
	for len(text) >= 4 && len(out)-used >= 3 {
		a, b, c, d := base64Values[text[0]], base64Values[text[1]], base64Values[text[2]], base64Values[text[3]]
		if a|b|c|d > 63 {
			break
		}
		n := uint(a)<<18 | uint(b)<<12 | uint(c)<<6 | uint(d)
		three := out[used : used+3]
		three[0], three[1], three[2] = E(n>>16), E(n>>8), E(n)
		text, used = text[4:], used+3
	}
	return restFromBase64(text, out[:used])
}

// restFromBase64 reads what has padding or ends of lines in it.
func restFromBase64[E ~uint8](text string, out []E) ([]E, bool) {
	n, digits, padding := uint(0), 0, 0
	for i := range len(text) {
		c := text[i]
		switch {
		case c == '\n' || c == '\r':
		case c == '=':
			if padding++; digits+padding > 4 || digits < 2 {
				return nil, false
			}
		case padding > 0 || base64Values[c] == 0xFF:
			return nil, false
		default:
			n = n<<6 | uint(base64Values[c])
			if digits++; digits == 4 {
				out = append(out, E(n>>16), E(n>>8), E(n))
				n, digits = 0, 0
			}
		}
	}
	switch {
	case digits == 0:
		return out, padding == 0
	case digits+padding != 4:
		return nil, false
	case digits == 2:
		return append(out, E(n>>4)), true
	}
	return append(out, E(n>>10), E(n>>2)), true
}
