package gowasm

import (
	"encoding/json"
	"math/rand"
	"testing"
	"time"
)

// TestDecodeTime compares with encoding/json: what is right, what is nearly right, and random changes of it.
func TestDecodeTime(t *testing.T) {
	texts := []string{
		"2024-02-29T23:59:59Z", "2023-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z",
		"2024-01-01T1:02:03Z", "2024-01-01T01:02:03,5Z", "2024-01-01T01:02:03.Z", "2024-01-01T01:02:03.1234567891234Z",
		"2024-01-01T01:02:03+01:30", "2024-01-01T01:02:03-24:00", "2024-01-01T01:02:03+24:60", "2024-01-01T01:02:03+25:00",
		"2024-01-01T01:02:03+00:00", "2024-07-01T01:02:03+02:00", "2024-01-01T24:00:00Z", "2024-01-01T01:60:03Z",
		"2024-01-01T01:02:60Z", "2024-13-01T01:02:03Z", "2024-00-01T01:02:03Z", "2024-01-00T01:02:03Z", "2024-01-32T01:02:03Z",
		"2024-01-01 01:02:03Z", "2024-01-01t01:02:03z", "2024-01-01T01:02:03", "", "x", "2024-01-01T01:02:03ZZ", "24-1-1T1:2:3Z",
		"2024-01-01T01:02:03+0100", "2024-01-01T01:02:03+1:00", "1969-12-31T23:59:59.5Z", "2024-01-01T01:02:03+01:3",
	}
	check := func(data string) {
		t.Helper()
		var ours, theirs time.Time
		err := DecodeJSON([]byte(data), &ours, DecodeTime)
		if failed := json.Unmarshal([]byte(data), &theirs); (err != nil) != (failed != nil) {
			t.Errorf("%s: %v, and encoding/json says %v", data, err, failed)
		} else if err == nil && (!ours.Equal(theirs) || ours.Location().String() != theirs.Location().String() ||
			ours.Format(time.RFC3339Nano) != theirs.Format(time.RFC3339Nano)) {
			t.Errorf("%s: %v, and encoding/json reads %v", data, ours, theirs)
		}
	}
	for _, data := range []string{"null", "1", "{}", `"`, `"2024-01-01T01:02:03\u005a"`, ` "2024-01-01T01:02:03Z" `, "true"} {
		check(data)
	}
	random := rand.New(rand.NewSource(1))
	for _, text := range texts {
		check(`"` + text + `"`)
		for range 2000 {
			b := []byte(text)
			for range 1 + random.Intn(2) {
				if len(b) == 0 {
					break
				}
				at := random.Intn(len(b))
				switch random.Intn(3) {
				case 0:
					b[at] = "0123456789-+:.,TZ "[random.Intn(18)]
				case 1:
					b = append(b[:at], b[at+1:]...)
				default:
					b = append(b[:at+1], b[at:]...)
				}
			}
			check(`"` + string(b) + `"`)
		}
	}
}
