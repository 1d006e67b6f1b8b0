//go:build js && wasm

package rt

import "syscall/js"

// BigInt is an integer of any size, as decimal text. The zero BigInt is 0.
type BigInt struct{ text string }

// NewBigInt makes a BigInt from an int64.
func NewBigInt(n int64) BigInt { return BigInt{formatInt(n)} }

// BigIntFromUint64 makes a BigInt from a uint64.
func BigIntFromUint64(n uint64) BigInt { return BigInt{formatUint(n)} }

// ParseBigInt reads decimal digits with an optional sign.
func ParseBigInt(s string) (BigInt, bool) {
	digits := s
	negative := false
	if digits != "" && (digits[0] == '-' || digits[0] == '+') {
		negative = digits[0] == '-'
		digits = digits[1:]
	}
	if digits == "" {
		return BigInt{}, false
	}
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return BigInt{}, false
		}
	}
	for len(digits) > 1 && digits[0] == '0' {
		digits = digits[1:]
	}
	if negative && digits != "0" {
		digits = "-" + digits
	}
	return BigInt{digits}, true
}

// String is the decimal text.
func (n BigInt) String() string {
	if n.text == "" {
		return "0"
	}
	return n.text
}

// Int64 is the number as int64, and whether it fits.
func (n BigInt) Int64() (int64, bool) { return parseInt(n.String()) }

// Uint64 is the number as uint64, and whether it fits.
func (n BigInt) Uint64() (uint64, bool) { return parseUint(n.String()) }

// JSValue is the number as a JavaScript BigInt.
func (n BigInt) JSValue() js.Value { return must(invoke(nativeBigInt.get(), intern(n.String()))) }
