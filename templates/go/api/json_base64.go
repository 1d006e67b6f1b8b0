package gowasm

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// base64Values are the values of the digits, and 0xFF for all other bytes.
var base64Values = func() (table [256]byte) {
	for i := range table {
		table[i] = 0xFF
	}
	for i := range len(base64Digits) {
		table[base64Digits[i]] = byte(i)
	}
	return table
}()

// appendBase64 appends the standard encoding, with padding: https://www.rfc-editor.org/rfc/rfc4648#section-4.
func appendBase64[E ~uint8](b []byte, s []E) []byte {
	for ; len(s) >= 3; s = s[3:] {
		n := uint(s[0])<<16 | uint(s[1])<<8 | uint(s[2])
		b = append(b, base64Digits[n>>18], base64Digits[n>>12&63], base64Digits[n>>6&63], base64Digits[n&63])
	}
	switch len(s) {
	case 1:
		n := uint(s[0]) << 16
		b = append(b, base64Digits[n>>18], base64Digits[n>>12&63], '=', '=')
	case 2:
		n := uint(s[0])<<16 | uint(s[1])<<8
		b = append(b, base64Digits[n>>18], base64Digits[n>>12&63], base64Digits[n>>6&63], '=')
	}
	return b
}

// fromBase64 reads it. As encoding/base64 does, it skips the ends of lines and does not look at bits that are left over.
func fromBase64[E ~uint8](text []byte) ([]E, bool) {
	out := make([]E, 0, (len(text)+3)/4*3)
	n, digits, padding := uint(0), 0, 0
	for _, c := range text {
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
