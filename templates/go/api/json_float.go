package gowasm

import (
	"math"
	"math/bits"
)

// parseFloat reads a number of JSON as the next float of 64 or 32 bits, as strconv.ParseFloat does, which would make a
// program larger by 55 kB; false where it is too large for one.
func parseFloat(text string, size int) (float64, bool) {
	if len(text) < 16 && text[0] != '-' { // so many digits are exact; -0 is not an integer
		if n, ok := parseUint(text); ok && (size == 64 || n < 1<<24) {
			return float64(n), true
		}
	}
	negative := text[0] == '-'
	if negative {
		text = text[1:]
	}
	f, ok := 0.0, true
	switch d := readDecimal(text); {
	case d.digits == 0 || d.exponent < -400: // it is 0, or next to it
	case d.exponent > 400:
		ok = false
	default:
		sure := false
		if f, ok, sure = d.near().round(size); !sure {
			f, ok, _ = exactly(text, d.power).round(size)
		}
	}
	if negative {
		f = -f
	}
	return f, ok
}

// decimal is digits * 10^exponent; more is less than one more digit.
type decimal struct {
	digits   uint64
	exponent int
	more     bool
	power    int // of ten, for all digits as one integer
}

func readDecimal(text string) (d decimal) {
	i, fraction := 0, 0
	for ; i < len(text) && text[i]|0x20 != 'e'; i++ {
		switch c := text[i]; {
		case c == '.':
			fraction = 1
			continue
		case d.digits < 1e18:
			d.digits = d.digits*10 + uint64(c-'0')
		default:
			d.more = d.more || c != '0'
			d.exponent++
		}
		d.power -= fraction
	}
	sign, n := 1, 0
	for i++; i < len(text); i++ {
		switch c := text[i]; c {
		case '-':
			sign = -1
		case '+':
		default:
			n = min(n*10+int(c-'0'), 1<<27)
		}
	}
	d.power += sign * n
	d.exponent += d.power
	return d
}

// binary is mantissa * 2^exponent, where the mantissa has its highest bit; more is less than one more. All that up to
// the slack, where there is one.
type binary struct {
	mantissa uint64
	exponent int
	more     bool
	slack    uint64
}

// fives is 5^27, the largest power of five in 64 bits, with the highest bit: that is, twice.
const fives = 7450580596923828125 * 2

// near multiplies or divides by a power of ten. Where the power of five in that has no more than 64 bits, and there are
// no more digits, it is exact.
func (d *decimal) near() (b binary) {
	n := d.exponent
	b = binary{exponent: n, more: d.more}
	if d.more {
		b.slack = 64
	}
	fifths := n < 0
	if fifths {
		n = -n
	}
	power := uint64(1)
	for range n % 27 {
		power *= 5
	}
	power, shift := highest(power) // 5^n is power * 2^-shift
	for range n / 27 {
		power, _ = bits.Mul64(power, fives)
		var up int
		power, up = highest(power)
		shift += up + 1 - 64
		b.slack += 16
	}
	digits, up := highest(d.digits)
	var rest uint64
	if fifths {
		b.mantissa, rest = bits.Div64(digits>>1, digits<<63, power)
		b.exponent += shift - up - 63
	} else {
		b.mantissa, rest = bits.Mul64(digits, power)
		b.exponent += 64 - shift - up
	}
	b.more = b.more || rest != 0
	b.mantissa, up = highest(b.mantissa) // by one, whose bit does not matter
	b.exponent -= up
	return b
}

// highest shifts a number up until it has the highest bit, and says how far.
func highest(n uint64) (uint64, int) {
	up := bits.LeadingZeros64(n)
	return n << up, up
}

// round is the float next to it, the even one of two, and whether there is one. It is sure unless it is too near to the
// middle of two.
func (b binary) round(size int) (f float64, ok, sure bool) {
	mantissa, bias := 52, 1023 // https://en.wikipedia.org/wiki/IEEE_754#Basic_and_interchange_formats
	if size == 32 {
		mantissa, bias = 23, 127
	}
	exponent, drop := b.exponent+63+bias, 63-mantissa
	if exponent < 1 { // it is subnormal
		drop += 1 - exponent
		exponent = 1
	}
	if drop > 64 {
		return 0, true, b.slack == 0 || drop > 65
	}
	half := uint64(1) << (drop - 1)
	low := b.mantissa & (half<<1 - 1)
	if b.slack > 0 && low+b.slack >= half && low <= half+b.slack {
		return 0, false, false
	}
	n := b.mantissa >> drop
	if low > half || low == half && (b.more || n&1 != 0) {
		n++
	}
	n += uint64(exponent-1) << mantissa // whose highest bit counts as one more
	if n >= uint64(2*bias+1)<<mantissa {
		return 0, false, true
	}
	if size == 32 {
		return float64(math.Float32frombits(uint32(n))), true, true
	}
	return math.Float64frombits(n), true, true
}

// exactly divides all digits by a power of ten, or multiplies them.
func exactly(text string, power int) (b binary) {
	above, below := bignum{0}, bignum{1}
	for i, n := 0, 0; i < len(text) && text[i]|0x20 != 'e'; i++ {
		switch c := text[i]; {
		case c == '.':
		case n < 800: // more do not matter, but that they are there
			above = above.times(10, uint32(c-'0'))
			if n > 0 || c != '0' {
				n++
			}
		default:
			b.more = b.more || c != '0'
			power++
		}
	}
	for ; power > 0; power-- {
		above = above.times(10, 0)
	}
	for ; power < 0; power++ {
		below = below.times(10, 0)
	}
	for ; above.less(below); b.exponent-- {
		above = above.times(2, 0)
	}
	for ; !above.less(below); b.exponent++ {
		below = below.times(2, 0)
	}
	for range 64 {
		above = above.times(2, 0)
		b.mantissa <<= 1
		if !above.less(below) {
			above.subtract(below)
			b.mantissa |= 1
		}
	}
	b.exponent -= 64
	b.more = b.more || bignum{0}.less(above)
	return b
}

// bignum is an integer of any size, its least digits first.
type bignum []uint32

// times multiplies, and adds.
//
//go:noinline
func (n bignum) times(factor, plus uint32) bignum {
	carry := uint64(plus)
	for i, digit := range n {
		carry += uint64(digit) * uint64(factor)
		n[i] = uint32(carry)
		carry >>= 32
	}
	if carry > 0 {
		n = append(n, uint32(carry))
	}
	return n
}

func (n bignum) at(i int) uint32 {
	if i < len(n) {
		return n[i]
	}
	return 0
}

//go:noinline
func (n bignum) less(other bignum) bool {
	for i := max(len(n), len(other)) - 1; i >= 0; i-- {
		if n.at(i) != other.at(i) {
			return n.at(i) < other.at(i)
		}
	}
	return false
}

// subtract takes away what is not more.
func (n bignum) subtract(other bignum) {
	borrow := uint64(0)
	for i := range n {
		difference := uint64(n[i]) - uint64(other.at(i)) - borrow
		n[i] = uint32(difference)
		borrow = difference >> 63
	}
}
