//go:build js && wasm

package rt

import (
	"math"
	"strconv"
	"testing"
)

func TestDecimals(t *testing.T) {
	for _, n := range []uint64{0, 1, 9, 10, 1<<53 + 1, math.MaxInt64, 1 << 63, math.MaxUint64} {
		if s := formatUint(n); s != strconv.FormatUint(n, 10) {
			t.Error(n, s)
		}
		if got, ok := parseUint(formatUint(n)); got != n || !ok {
			t.Error(n, got, ok)
		}
		for _, i := range []int64{int64(n), -int64(n)} {
			if s := formatInt(i); s != strconv.FormatInt(i, 10) {
				t.Error(i, s)
			}
			if got, ok := parseInt(formatInt(i)); got != i || !ok {
				t.Error(i, got, ok)
			}
		}
	}
	for _, s := range []string{"", "-", "x", "1x", "-x", "18446744073709551616", "99999999999999999999", "+1", " 1"} {
		if n, ok := parseUint(s); ok {
			t.Error(s, n)
		}
		if n, ok := parseInt(s); ok {
			t.Error(s, n)
		}
	}
	for _, s := range []string{"9223372036854775808", "-9223372036854775809"} {
		if n, ok := parseInt(s); ok {
			t.Error(s, n)
		}
	}
}
