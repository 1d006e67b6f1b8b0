package gowasm

import (
	"fmt"
	"math"
	"math/rand"
	"strconv"
	"strings"
	"testing"
)

// sameFloat compares with strconv.
func sameFloat(t *testing.T, text string) {
	t.Helper()
	for _, size := range []int{64, 32} {
		theirs, err := strconv.ParseFloat(text, size)
		ours, ok := parseFloat(text, size)
		if ok != (err == nil) || ok && math.Float64bits(ours) != math.Float64bits(theirs) {
			t.Errorf("%d bits of %s: %v %v, and strconv says %v %v", size, text, ours, ok, theirs, err)
		}
	}
}

func TestFloats(t *testing.T) {
	zeros := strings.Repeat("0", 900)
	for _, text := range []string{
		"0", "-0", "0.0", "-0.0", "0e5", "1E+2", "1e23", "8.5e22", "1e400", "1e-400", "1e309", "0.1e-99999999999",
		"1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "4.9e-324", "2.5e-324",
		"2.4703282292062327e-324", "2.4703282292062328e-324", "3.4028235e38", "3.4028236e38", "1.401298464324817e-45", "7e-46",
		"7.1e-46", "1e99999999999999999999", "1e-99999999999999999999", "9007199254740993", "123456789012345678901234567890e-30",
		"9007199254740993." + zeros + "1", "0." + zeros + "1e900", "0." + zeros + "123e601", "1" + zeros[:300], "1" + zeros,
	} {
		sameFloat(t, text)
		sameFloat(t, "-"+strings.TrimPrefix(text, "-"))
	}
	random := rand.New(rand.NewSource(1))
	for range 20_000 {
		f := math.Float64frombits(random.Uint64())
		g := math.Float32frombits(random.Uint32())
		between := (float64(g) + float64(math.Nextafter32(g, math.MaxFloat32))) / 2 // of two of 32 bits
		for _, text := range []string{
			strconv.FormatFloat(f, 'e', -1, 64), strconv.FormatFloat(f, 'e', random.Intn(30), 64),
			strconv.FormatFloat(float64(g), 'f', -1, 32), strconv.FormatFloat(between, 'e', 60, 64),
			strconv.FormatFloat(random.NormFloat64(), 'f', random.Intn(40)+1, 64),
			fmt.Sprintf("%d.%de%d", random.Int63(), random.Int63(), random.Intn(700)-350),
			fmt.Sprintf("%de%d", random.Intn(1000), random.Intn(6000)-3000),
		} {
			if isNumber(text) {
				sameFloat(t, text)
			}
		}
	}
}

// TestFloatsBetween has what lies in the middle of two floats, and next to that.
func TestFloatsBetween(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for range 300 {
		const power = 120
		n := random.Uint64()>>11 | 1<<52 // n * 2^-power, and the middle is half of the last bit more
		text := decimalOf(2*n+1, power+1)
		last := len(text) - 1
		for _, text := range []string{text, text + "0000001", text[:last] + "4999"} {
			sameFloat(t, text)
		}
	}
}

// decimalOf is n / 2^power with all of its digits, of which the last one is 5.
func decimalOf(n uint64, power int) string {
	digits := bignum{uint32(n), uint32(n >> 32)}
	for range power {
		digits = digits.times(5, 0)
	}
	var text []byte
	for (bignum{0}).less(digits) {
		rest := uint64(0)
		for i := len(digits) - 1; i >= 0; i-- {
			rest = rest<<32 | uint64(digits[i])
			digits[i] = uint32(rest / 10)
			rest %= 10
		}
		text = append(text, '0'+byte(rest))
	}
	for i, j := 0, len(text)-1; i < j; i, j = i+1, j-1 {
		text[i], text[j] = text[j], text[i]
	}
	return fmt.Sprintf("%se-%d", text, power)
}
