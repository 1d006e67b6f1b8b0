//go:build js && wasm

package rt

import "math/bits"

// Integers as decimal text. Package strconv would bring package errors along, whose code every program runs at start.

func formatUint(n uint64) string {
	var text [20]byte
	i := len(text)
	for {
		i--
		text[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(text[i:])
		}
	}
}

func formatInt(n int64) string {
	if n < 0 {
		return "-" + formatUint(-uint64(n))
	}
	return formatUint(uint64(n))
}

// parseUint reads nothing but digits, and reports whether there were some, and the number is one of 64 bits.
func parseUint(s string) (n uint64, ok bool) {
	for i := range len(s) {
		digit := uint64(s[i] - '0')
		high, low := bits.Mul64(n, 10)
		next, carry := bits.Add64(low, digit, 0)
		if digit > 9 || high+carry != 0 {
			return 0, false
		}
		n = next
	}
	return n, s != ""
}

// parseInt is parseUint with a minus.
func parseInt(s string) (int64, bool) {
	negative := s != "" && s[0] == '-'
	if negative {
		s = s[1:]
	}
	n, ok := parseUint(s)
	if negative {
		return -int64(n), ok && n <= 1<<63
	}
	return int64(n), ok && n < 1<<63
}
