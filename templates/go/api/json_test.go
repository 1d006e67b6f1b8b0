package gowasm

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"
)

// texts are JSON, and what nearly is: each is tried as it is, as an element and as a member, whole and mutilated.
var texts = []string{
	``, ` `, `null`, `nul`, `nulll`, `true`, `false`, `tru`, `fals`, `True`, `1`, `-1`, `0`, `-0`, `01`, `-01`, `00`, `-`, `+1`, `.5`, `1.`,
	`1.5`, `1.50e2`, `1e5`, `1E+5`, `1e-5`, `1e`, `1e+`, `1.e5`, `1e1.5`, `0x10`, `1_000`, `NaN`, `Infinity`, `-Infinity`, `1e308`, `1e309`,
	`-1e309`, `3.4e38`, `3.5e38`, `1e-400`, `127`, `128`, `-128`, `-129`, `255`, `256`, `32767`, `32768`, `65535`, `65536`, `2147483647`,
	`2147483648`, `-2147483649`, `4294967296`, `9007199254740993`, `9223372036854775807`, `9223372036854775808`, `-9223372036854775808`,
	`-9223372036854775809`, `18446744073709551615`, `18446744073709551616`, `123456789012345678901234567890`, `0.1`, `0.30000000000000004`,
	`5e-324`, `1.7976931348623157e308`, `16777217`, `0.000001`, `1e21`, `12345678.9`, `-0.0`, `-0e5`,
	`""`, `"a"`, `"`, `"a`, `a"`, `'a'`, `"\"\\\/\b\f\n\r\t"`, `"\u0041"`, `"\u00e9\u20AC"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ude00"`, `"\ud83d\u0041"`,
	`"\ud83dx"`, `"\ud83d\n"`, `"\u12"`, `"\u12G4"`, `"\x41"`, `"\'"`, `"\`, `"\"`, "\"\x00\"", "\"\x1f\"", "\"\n\"", "\"\x7f\"", "\"\xff\"",
	"\"\xc3\x28\"", "\"\xed\xa0\x80\"", "\"é€😀\u2028\"", "\"a\xffb\\n\xf0\x9f\x98\"", "\"\\u0000\"",
	`[]`, `[ ]`, `[1]`, `[1,2,3]`, `[1,]`, `[,1]`, `[1 2]`, `[1,,2]`, `[`, `[1`, `[1,`, `]`, `[[]]`, `[[[[1]]]]`, `[null,true,"x",1.5,{}]`,
	`{}`, `{ }`, `{"a":1}`, `{"a":1,"b":2}`, `{"a":1,"a":2}`, `{"A":1,"a":2}`, `{"a":1,}`, `{,}`, `{"a"}`, `{"a":}`, `{"a" 1}`, `{a:1}`, `{1:1}`, `{"a":1 "b":2}`,
	`{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `}`, `{"":1}`, `{"\u0061":1}`, `{"é":[{"ß":null}]}`, "{\"\xff\":1}", `{"a":{"b":{"c":[1,{"d":2}]}}}`,
	`1 2`, `1,`, `{}{}`, `[] x`, "\t\r\n 1 \t\r\n", "\v1", "\u00a01", "\ufeff1", "1\x00", `/* */1`, `"a" "b"`, `{"a":1}}`,
	`"AQID"`, `"AQI="`, `"AQ=="`, `"AQ="`, `"AQ"`, `"A"`, `"AQ==AQ=="`, `"AQ\nID"`, `"AQ-_"`, `"="`, `"===="`, `"AR=="`, `"AQ==\n"`, `"AQI=="`, `"A==="`,
	`"2024-02-29T12:00:00Z"`, `"2023-02-29T12:00:00Z"`, `"2024-02-29T12:00:00.123456789+05:30"`, `"0000-01-01T00:00:00Z"`, `"1"`, `"1.5"`, `"true"`, `"-"`,
	`{"1":1}`, `{"-1":1,"07":2}`, `{"x":1}`, `{"300":1}`, `{"1":"x"}`, `{"1":null}`,
	`{"a":[1,2`, `[{"a":1},{"b":[}]`, `"\u2028<>&"`,
}

func every(each func(string)) {
	for _, text := range texts {
		for _, form := range []string{text, "[" + text + "]", `{"a":` + text + `}`, "[1, " + text + " ,2]", `{"b":null , "a" : ` + text + "\n}"} {
			each(form)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		text := []byte(texts[random.IntN(len(texts))] + texts[random.IntN(len(texts))])
		for range random.IntN(4) {
			if len(text) == 0 {
				break
			}
			switch i := random.IntN(len(text)); random.IntN(4) {
			case 0:
				text = append(text[:i], text[i+1:]...)
			case 1:
				text[i] = byte(random.IntN(256))
			case 2:
				text[i] = `{}[]",:\0129.eE-+tfn u`[random.IntN(22)]
			case 3:
				text = text[:i]
			}
		}
		each(string(text))
	}
}

// same reads all texts with both, into values that are made alike.
func same[T any](t *testing.T, decode func(*Decoder, *T), start func() T) {
	t.Helper()
	failures := 0
	every(func(text string) {
		theirs, ours := start(), start()
		theirError := json.Unmarshal([]byte(text), &theirs)
		ourError := DecodeJSON([]byte(text), &ours, decode)
		if (theirError == nil) != (ourError == nil) || theirError == nil && !reflect.DeepEqual(theirs, ours) {
			if failures++; failures < 10 {
				t.Errorf("%T of %q: %#v, %v; encoding/json: %#v, %v", ours, text, ours, ourError, theirs, theirError)
			}
		}
	})
}

func zero[T any]() (v T) { return }

func number[T any](t *testing.T, decode func(*Decoder, *T), some T) {
	t.Helper()
	same(t, decode, zero)
	same(t, decode, func() T { return some })
}

type (
	word   string
	letter byte
	level  int8
)

// upper is text in both directions.
type upper struct{ text string }

func (u upper) MarshalText() ([]byte, error) { return []byte(strings.ToLower(u.text)), nil }
func (u *upper) UnmarshalText(text []byte) error {
	u.text = strings.ToUpper(string(text))
	return nil
}

func TestJSONScalars(t *testing.T) {
	number(t, DecodeInt[int], 7)
	number(t, DecodeInt[int8], 7)
	number(t, DecodeInt[int16], 7)
	number(t, DecodeInt[int32], 7)
	number(t, DecodeInt[int64], 7)
	number(t, DecodeUint[uint], 7)
	number(t, DecodeUint[uint8], 7)
	number(t, DecodeUint[uint16], 7)
	number(t, DecodeUint[uint32], 7)
	number(t, DecodeUint[uint64], 7)
	number(t, DecodeUint[uintptr], 7)
	number(t, DecodeFloat32[float32], 7)
	number(t, DecodeFloat64[float64], 7)
	number(t, DecodeInt[level], 7)
	number(t, DecodeBool[bool], true)
	number(t, DecodeString[string], "x")
	number(t, DecodeString[word], "x")
	number(t, DecodeNumber[json.Number], "1")
	number(t, DecodeUnmarshaler[time.Time], time.Unix(1, 0).UTC())
	number(t, DecodeUnmarshaler[json.RawMessage], json.RawMessage("1"))
	number(t, DecodeText[upper], upper{"X"})
	same(t, DecodeAny, zero)
	same(t, DecodeAny, func() any { return "x" })
	same(t, DecodeNothing[error], zero)
}

func TestJSONValues(t *testing.T) {
	seven := func() *int { n := 7; return &n }
	same(t, func(d *Decoder, v **int) { DecodePointer(d, v, DecodeInt) }, zero)
	same(t, func(d *Decoder, v **int) { DecodePointer(d, v, DecodeInt) }, seven)
	same(t, func(d *Decoder, v **time.Time) { DecodePointer(d, v, DecodeUnmarshaler) }, zero)
	same(t, func(d *Decoder, v *[]int) { DecodeList(d, v, DecodeInt) }, zero)
	same(t, func(d *Decoder, v *[]int) { DecodeList(d, v, DecodeInt) }, func() []int { return []int{7, 8, 9} })
	same(t, func(d *Decoder, v *[]any) { DecodeList(d, v, DecodeAny) }, zero)
	same(t, func(d *Decoder, v *[2]any) { DecodeArray(d, v[:], DecodeAny) }, func() [2]any { return [2]any{7, 8} })
	same(t, func(d *Decoder, v *[0]any) { DecodeArray(d, v[:], DecodeAny) }, zero)
	same(t, DecodeBytes[[]byte], zero)
	same(t, DecodeBytes[[]letter], zero)
	same(t, func(d *Decoder, v *map[string]any) { DecodeMap(d, v, DecodeStringKey, DecodeAny) }, zero)
	same(t, func(d *Decoder, v *map[word]int) { DecodeMap(d, v, DecodeStringKey, DecodeInt) }, func() map[word]int { return map[word]int{"a": 1, "q": 2} })
	same(t, func(d *Decoder, v *map[int8]any) { DecodeMap(d, v, DecodeIntKey, DecodeAny) }, zero)
	same(t, func(d *Decoder, v *map[uint8]any) { DecodeMap(d, v, DecodeUintKey, DecodeAny) }, zero)
	same(t, func(d *Decoder, v *map[upper]any) { DecodeMap(d, v, DecodeTextKey, DecodeAny) }, zero)
}

type member struct {
	A any
	B *member `json:"b"`
	É string
	K int `json:"kelvin"`
}

func decodeMember(d *Decoder, v *member) {
	names := []string{"A", "b", "É", "kelvin"}
	for i := d.Object(names); i >= 0; i = d.Member(names, i) {
		switch i {
		case 0:
			DecodeAny(d, &v.A)
		case 1:
			DecodePointer(d, &v.B, decodeMember)
		case 2:
			DecodeString(d, &v.É)
		case 3:
			DecodeInt(d, &v.K)
		}
	}
}

func TestJSONObjects(t *testing.T) {
	texts = append(texts, `{"a":1,"B":{"A":2},"é":"x","x":[{}],"\u212aELVIN":3}`, `{"b":{"b":{"b":null}},"b":{"a":5}}`, `{"É":1,"KELVIN":"x","x":}`)
	same(t, decodeMember, zero)
	same(t, func(d *Decoder, v *[]member) { DecodeList(d, v, decodeMember) }, zero)
}

func TestJSONDepth(t *testing.T) {
	for _, depth := range []int{9_999, 10_000, 10_001, 1_000_000} {
		for _, text := range []string{
			strings.Repeat("[", depth) + strings.Repeat("]", depth),
			strings.Repeat(`{"a":`, depth) + "1" + strings.Repeat("}", depth),
			`{"x":` + strings.Repeat("[", depth-1) + strings.Repeat("]", depth-1) + "}",
			strings.Repeat("[", depth),
		} {
			var theirs, ours any
			var object member
			theirError := json.Unmarshal([]byte(text), &theirs)
			ourError := DecodeJSON([]byte(text), &ours, DecodeAny)
			if (theirError == nil) != (ourError == nil) {
				t.Errorf("depth %d, %.10q: %v, encoding/json: %v", depth, text, ourError, theirError)
			}
			if err := DecodeJSON([]byte(text), &object, decodeMember); text[0] == '{' && (err == nil) != (theirError == nil) {
				t.Errorf("depth %d of members, %.10q: %v", depth, text, err)
			}
		}
	}
}

func printed[T any](t *testing.T, encode func(*Encoder, *T), values ...T) {
	t.Helper()
	for _, v := range values {
		theirs, theirError := json.Marshal(&v)
		ours, ourError := AppendJSON([]byte("x"), &v, encode)
		if (theirError == nil) != (ourError == nil) || ourError == nil && string(ours) != "x"+string(theirs) {
			t.Errorf("%T %#v: %s, %v; encoding/json: %s, %v", v, v, ours, ourError, theirs, theirError)
		}
		if ourError != nil && string(ours) != "x" {
			t.Errorf("%T %#v: %s with an error", v, v, ours)
		}
	}
}

func TestJSONPrinted(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		printed(t, EncodeFloat64, math.Float64frombits(random.Uint64()), float64(random.Int64()>>random.IntN(64)), math.Round(random.NormFloat64()*1e6)/100)
		printed(t, EncodeFloat32, math.Float32frombits(random.Uint32()), float32(random.Int64()>>random.IntN(64)))
		bytes := make([]byte, random.IntN(12))
		for i := range bytes {
			bytes[i] = byte(random.Uint32() >> random.IntN(3))
		}
		printed(t, EncodeString, string(bytes))
		printed(t, EncodeBytes[[]byte], bytes)
		if got, ok := fromBase64[byte](base64.StdEncoding.EncodeToString(bytes)); !ok || string(got) != string(bytes) {
			t.Errorf("base64 of %q: %q, %v", bytes, got, ok)
		}
	}
	zero := 0.0
	printed(t, EncodeFloat64, zero, -zero, math.Copysign(0, -1), 1e21, 1e20, 1e-6, 1e-7, 1e15, 1<<53, 1<<53+2, 1<<63, -1<<63, 1.5, math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64)
	printed(t, EncodeFloat32, 0, float32(math.Copysign(0, -1)), 1<<24, 1<<24+2, 1e10, 8589934592, 1e21, 1e-6, 1e-7, 3.4e38, float32(math.Inf(1)))
	printed(t, EncodeInt[int64], 0, -1, math.MinInt64, math.MaxInt64)
	printed(t, EncodeUint[uint64], 0, math.MaxUint64)
	printed(t, EncodeBool[bool], true, false)
	printed(t, EncodeString, texts...)
	printed(t, EncodeString, "<script>&amp;</script>", "\u2028\u2029\u2027", "é€😀", "a\xffb")
	printed(t, EncodeString[word], "x")
	printed(t, EncodeBytes[[]letter], nil, []letter{}, []letter{1, 2, 3, 255})
	printed(t, EncodeBytes[[]byte], nil)
	printed(t, EncodeNumber[json.Number], "", "1", "-1.5e3", "x", "1x", "01", "-", "1.", " 1", "1 ", ".5", "+1")
	printed(t, EncodeTime, time.Time{}, time.Unix(1e9, 1), time.Date(2024, 2, 29, 1, 2, 3, 120, time.FixedZone("x", 5*3600+1800)), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2024, 2, 29, 1, 2, 3, 120, time.FixedZone("x", 25*3600)))
	for _, text := range texts {
		printed(t, EncodeMarshaler[json.RawMessage], json.RawMessage(text), json.RawMessage(" ["+text+" , {\"<\" : \"\u2028&\"}\n]"))
		printed(t, EncodeText, upper{text})
	}
	printed(t, func(e *Encoder, v **int) { EncodePointer(e, v, EncodeInt) }, nil, new(int))
	printed(t, func(e *Encoder, v *[]string) { EncodeList(e, v, EncodeString) }, nil, []string{}, texts)
	printed(t, func(e *Encoder, v *map[word]string) { EncodeMap(e, v, EncodeStringKey, EncodeString) }, nil, map[word]string{}, map[word]string{"b": "x", "a": "y", "<": "z", "": ""})
	printed(t, func(e *Encoder, v *map[int]bool) { EncodeMap(e, v, EncodeIntKey, EncodeBool) }, map[int]bool{1: true, 10: true, 2: false, -1: true})
	printed(t, func(e *Encoder, v *map[upper]bool) { EncodeMap(e, v, EncodeTextKey, EncodeBool) }, map[upper]bool{{"B"}: true, {"A"}: false})
}

func encodeAny(e *Encoder, v *any) { EncodeAny(e, *v, encodeAny) }

func TestJSONOfInterfaces(t *testing.T) {
	every(func(text string) {
		var v any
		if json.Unmarshal([]byte(text), &v) == nil {
			printed(t, encodeAny, v)
		}
	})
	for _, v := range []any{int8(1), uint16(2), float32(1.5), []byte("x"), []string{"x"}, json.Number("1"), json.RawMessage("[1]"), time.Unix(1, 0).UTC(), upper{"X"}, &upper{"X"}, map[string]string{"a": "b"}, []any{[]int{1}, []float64{1.5}}} {
		printed(t, encodeAny, v)
	}
	var v any = struct{}{}
	if b, err := AppendJSON(nil, &v, encodeAny); err == nil || b != nil {
		t.Errorf("%s, %v", b, err)
	}
}

func TestJSONQuoted(t *testing.T) {
	type quoted struct {
		I int          `json:",string"`
		P *int         `json:",string"`
		F float64      `json:",string"`
		B bool         `json:",string"`
		S string       `json:",string"`
		N json.Number  `json:",string"`
		U uint8        `json:",string"`
		T *json.Number `json:",string"`
	}
	names := []string{"I", "P", "F", "B", "S", "N", "U", "T"}
	decode := func(d *Decoder, v *quoted) {
		for i := d.Object(names); i >= 0; i = d.Member(names, i) {
			switch i {
			case 0:
				DecodeQuoted(d, &v.I, DecodeInt)
			case 1:
				DecodeQuoted(d, &v.P, func(d *Decoder, v **int) { DecodePointer(d, v, DecodeInt) })
			case 2:
				DecodeQuoted(d, &v.F, DecodeFloat64)
			case 3:
				DecodeQuoted(d, &v.B, DecodeBool)
			case 4:
				DecodeQuoted(d, &v.S, DecodeString)
			case 5:
				DecodeQuoted(d, &v.N, DecodeNumber)
			case 6:
				DecodeQuoted(d, &v.U, DecodeUint)
			case 7:
				DecodeQuoted(d, &v.T, func(d *Decoder, v **json.Number) { DecodePointer(d, v, DecodeNumber) })
			}
		}
	}
	encode := func(e *Encoder, v *quoted) {
		e.Begin()
		e.Key(`"I":`)
		EncodeQuoted(e, &v.I, EncodeInt)
		e.Key(`"P":`)
		if v.P == nil {
			e.Null()
		} else {
			EncodeQuoted(e, v.P, EncodeInt)
		}
		e.Key(`"F":`)
		EncodeQuoted(e, &v.F, EncodeFloat64)
		e.Key(`"B":`)
		EncodeQuoted(e, &v.B, EncodeBool)
		e.Key(`"S":`)
		EncodeQuoted(e, &v.S, EncodeString)
		e.Key(`"N":`)
		EncodeQuoted(e, &v.N, EncodeNumber)
		e.Key(`"U":`)
		EncodeQuoted(e, &v.U, EncodeUint)
		e.Key(`"T":`)
		e.Null()
		e.End()
	}
	for _, text := range texts {
		for _, name := range names {
			if replacement != `\ufffd` && (!json.Valid([]byte(text)) || strings.Contains(text, `\ud`) || name == "N" || name == "T") {
				continue // of what should not stand within a string, the implementation by encoding/json/v2 takes other than v1
			}
			quote, _ := json.Marshal(text)
			inner, _ := json.Marshal(string(quote))
			for _, value := range []string{text, string(quote), string(inner), `"` + text + `"`} {
				document := []byte(`{"` + name + `":` + value + `}`)
				var theirs, ours quoted
				theirError := json.Unmarshal(document, &theirs)
				ourError := DecodeJSON(document, &ours, decode)
				if (theirError == nil) != (ourError == nil) || theirError == nil && !reflect.DeepEqual(theirs, ours) {
					t.Errorf("%s: %+v, %v; encoding/json: %+v, %v", document, ours, ourError, theirs, theirError)
				}
			}
		}
		printed(t, encode, quoted{S: text, F: 1.5}, quoted{I: -5, B: true, U: 7, N: json.Number(text), P: new(int)})
	}
}

func TestJSONErrors(t *testing.T) {
	for _, one := range []struct{ text, path, said string }{
		{`{"b":{"b":{"kelvin":"x"}}}`, "b.b.kelvin", "json: b.b.kelvin: there is a string where a number belongs (at byte 20)"},
		{`{"a":[1,{"x":[2,tru]}]}`, "a[1].x[1]", "json: a[1].x[1]: this is neither true, false nor null (at byte 19)"},
		{`{"a":[1,2`, "a[1]", "json: a[1]: the text ends too early (at byte 9)"},
		{`{"kelvin":1e400}`, "kelvin", "json: kelvin: the number 1e400 does not fit (at byte 10)"},
		{`[]`, "", "json: there is an array where an object belongs"},
		{`{} x`, "", "json: there is more behind the value (at byte 3)"},
		{`{"\u0062":5}`, "b", "json: b: there is a number where an object belongs (at byte 10)"},
	} {
		var v member
		err := DecodeJSON([]byte(one.text), &v, decodeMember)
		if err == nil || err.Error() != one.said || err.(*JSONError).Path != one.path {
			t.Errorf("%s: %v", one.text, err)
		}
	}
	var v any = map[string]any{"a": []any{1, map[string]any{"b": math.NaN()}}}
	_, err := AppendJSON([]byte(`{"x":[`), &v, encodeAny)
	if err == nil || err.Error() != "json: a[1].b: NaN is no number of JSON" {
		t.Error(err)
	}
	list := []any{nil}
	list[0] = list
	v = list
	if _, err := AppendJSON(nil, &v, encodeAny); err == nil || !strings.HasSuffix(err.Error(), "it is nested too deeply, or contains itself") {
		t.Error(err)
	}
}

// TestJSONLongStrings has each kind of byte at each place, since eight of them are looked at at once.
func TestJSONLongStrings(t *testing.T) {
	kinds := []string{"\"", "\\", "<", ">", "&", "\x1f", "\x00", "\x20", "\x7f", "\x80", "\xff", "\xe2\x80\xa8", "\xe2\x80\xa7", "\xe2\x80", "\xe2", "é", "😀", "!", "#", "'", "%", "=", "?", "[", "]", "|"}
	for _, filling := range []string{"a", "é", "\x7f", "日本"} {
		for before := range 20 {
			for _, kind := range kinds {
				for _, after := range []string{"", kind, "x", strings.Repeat(filling, 9), strings.Repeat("x", 9) + "\xff"} {
					text := strings.Repeat(filling, before) + kind + after
					printed(t, EncodeString, text)
					for _, quoted := range []string{`"` + text + `"`, `["` + text + `", 1]`, `"` + text} {
						var theirs, ours any
						theirError, ourError := json.Unmarshal([]byte(quoted), &theirs), DecodeJSON([]byte(quoted), &ours, DecodeAny)
						if (theirError == nil) != (ourError == nil) || theirError == nil && !reflect.DeepEqual(theirs, ours) {
							t.Fatalf("%q: %#v, %v; encoding/json: %#v, %v", quoted, ours, ourError, theirs, theirError)
						}
					}
				}
			}
		}
	}
}

func TestJSONLargeMaps(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for n := range 300 {
		numbers, values := map[string]int{}, map[string]any{}
		for range n {
			key := string(rune('a' + random.IntN(26)))
			for range random.IntN(4) {
				key += string(rune(random.IntN(0x300)))
			}
			numbers[key] = random.Int()
			values[key] = map[string]any{key: nil, "x": []string{key}}
		}
		printed(t, func(e *Encoder, v *map[string]int) { EncodeMap(e, v, EncodeStringKey, EncodeInt) }, numbers)
		printed(t, encodeAny, any(values))
	}
}

// TestJSONOfBrokenText would take minutes if each of the characters had all that follow looked at.
func TestJSONOfBrokenText(t *testing.T) {
	printed(t, EncodeString, strings.Repeat("é", 1<<20)+"\xff")
}
