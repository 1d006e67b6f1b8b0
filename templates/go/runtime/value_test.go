//go:build js && wasm

package rt

import (
	"errors"
	"math"
	"strings"
	"syscall/js"
	"testing"
)

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		src    string
		kind   Kind
		text   string
		truthy bool
	}{
		{"undefined", KindUndefined, "undefined", false},
		{"null", KindNull, "null", false},
		{"true", KindBool, "true", true},
		{"false", KindBool, "false", false},
		{"1.5", KindNumber, "1.5", true},
		{"0", KindNumber, "0", false},
		{"NaN", KindNumber, "NaN", false},
		{"-Infinity", KindNumber, "-Infinity", true},
		{"''", KindString, "", false},
		{"'x\\0y'", KindString, "x\x00y", true},
		{"Symbol('q')", KindSymbol, "Symbol(q)", true},
		{"0n", KindBigInt, "0", false},
		{"123456789012345678901234567890n", KindBigInt, "123456789012345678901234567890", true},
		{"({})", KindObject, "[object Object]", true},
		{"({toString(){throw 1}})", KindObject, "[object]", true},
		{"Object.create(null)", KindObject, "[object]", true},
		{"[1,[2]]", KindObject, "1,2", true},
		{"(function f(){})", KindFunction, "function f(){}", true},
		{"class {}", KindFunction, "class {}", true},
	} {
		v := eval(c.src)
		if v.Kind() != c.kind || v.String() != c.text || v.Bool() != c.truthy {
			t.Errorf("%s: kind %s, text %q, truthy %v", c.src, v.Kind(), v.String(), v.Bool())
		}
	}
	if KindBigInt.String() != "bigint" || Kind(77).String() != "Kind(77)" {
		t.Error(KindBigInt.String(), Kind(77).String())
	}
	var zero Value
	if !zero.IsUndefined() || !Null.IsNull() || !zero.IsNullish() || !Null.IsNullish() || eval("0").IsNullish() {
		t.Error("undefined and null")
	}
	if Undefined.Str() != "" || Null.Str() != "" || eval("7n").Str() != "7" {
		t.Error("Str")
	}
}

func TestIntegers(t *testing.T) {
	for _, c := range []struct {
		src string
		n   int64
		ok  bool
	}{
		{"-9223372036854775808n", math.MinInt64, true},
		{"9223372036854775807n", math.MaxInt64, true},
		{"9223372036854775808n", 0, false},
		{"9007199254740991", 1<<53 - 1, true},
		{"-0", 0, true},
		{"1.5", 0, false},
		{"NaN", 0, false},
		{"Infinity", 0, false},
		{"2**63", 0, false},
		{"-(2**63)", math.MinInt64, true},
	} {
		var n int64
		err := Catch(func() { n = eval(c.src).Int64() })
		if c.ok && (err != nil || n != c.n) {
			t.Errorf("%s: %d, %v", c.src, n, err)
		}
		if !c.ok && !errors.Is(err, Named("RangeError")) {
			t.Errorf("%s: %d, %v", c.src, n, err)
		}
	}
	for src, n := range map[string]uint64{"18446744073709551615n": math.MaxUint64, "0n": 0, "2**52": 1 << 52} {
		if u := eval(src).Uint64(); u != n {
			t.Errorf("%s: %d", src, u)
		}
	}
	for _, src := range []string{"-1n", "2n**64n", "-1", "0.5", "2**64"} {
		if err := Catch(func() { eval(src).Uint64() }); !errors.Is(err, Named("RangeError")) {
			t.Errorf("%s: %v", src, err)
		}
	}
	for _, src := range []string{"'7'", "null", "undefined", "({})", "Symbol()", "true"} {
		for _, fn := range []func(){
			func() { eval(src).Int64() }, func() { eval(src).Uint64() }, func() { eval(src).Int() },
			func() { eval(src).Float() }, func() { eval(src).BigInt() },
		} {
			if err := Catch(fn); !errors.Is(err, Named("TypeError")) {
				t.Errorf("%s: %v", src, err)
			}
		}
	}
}

func TestBigInt(t *testing.T) {
	const digits = "-123456789012345678901234567890"
	n, ok := ParseBigInt(digits)
	if !ok || n.String() != digits {
		t.Error(n, ok)
	}
	if back := ToValue(n); back.Kind() != KindBigInt || back.BigInt() != n || !eval(digits+"n").Equal(back) && back.String() != digits {
		t.Error(back)
	}
	for text, want := range map[string]string{"+007": "7", "-0": "0", "000": "0", "42": "42"} {
		if n, ok := ParseBigInt(text); !ok || n.String() != want {
			t.Error(text, n, ok)
		}
	}
	for _, text := range []string{"", "-", "1.5", "0x10", " 1", "1e3"} {
		if n, ok := ParseBigInt(text); ok {
			t.Error(text, n)
		}
	}
	if i, ok := NewBigInt(math.MinInt64).Int64(); !ok || i != math.MinInt64 {
		t.Error(i, ok)
	}
	if u, ok := BigIntFromUint64(math.MaxUint64).Uint64(); !ok || u != math.MaxUint64 {
		t.Error(u, ok)
	}
	if _, ok := BigIntFromUint64(math.MaxUint64).Int64(); ok {
		t.Error("too large for int64")
	}
	if (BigInt{}).String() != "0" {
		t.Error(BigInt{})
	}
	if n := eval("1e21").BigInt(); n.String() != "1000000000000000000000" {
		t.Error(n)
	}
	if err := Catch(func() { eval("1.5").BigInt() }); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
}

func TestDynamicDoor(t *testing.T) {
	v := eval("({a: {b: [10, 20]}, add(x, y) { return this.a.b[0] + x + y }, set s(x) { this.t = x }, get bad() { throw 'no' }})")
	if n := v.Get("a").Get("b").Index(1).Int(); n != 20 {
		t.Error(n)
	}
	if n := v.Get("a").Get("b").Length(); n != 2 {
		t.Error(n)
	}
	v.Set("s", "text")
	if s := v.Get("t").Str(); s != "text" {
		t.Error(s)
	}
	if r, err := v.Call("add", 1, 2); err != nil || r.Int() != 13 {
		t.Error(r, err)
	}
	if _, err := v.Call("missing"); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	wantError(t, Catch(func() { v.Get("bad") }), "no")
	if err := Catch(func() { Undefined.Get("x") }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if n := eval("'hello'").Get("length").Int(); n != 5 {
		t.Error(n)
	}
	if !Global().Get("Object").Equal(FromJS(js.Global().Get("Object"))) {
		t.Error("Global")
	}
}

func TestProps(t *testing.T) {
	v := eval("Object.freeze({a: 1})")
	if !HasProp(v, "a") || HasProp(v, "b") {
		t.Error("HasProp")
	}
	for _, err := range []error{TrySetProp(v, "a", 2), TryDeleteProp(v, "a"), TrySetIndex(v, 0, 1)} {
		if !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
	}
	list := eval("[1, 2, 3]")
	SetIndex(list, 1, "two")
	DeleteIndex(list, 2)
	if s := show(list); s != `[1,"two",null]` {
		t.Error(s)
	}
	SetProp(list, "x", nil)
	if !Prop(list, "x").IsNull() {
		t.Error(Prop(list, "x"))
	}
	DeleteProp(list, "x")
	if _, err := TryProp(Null, "x"); err == nil {
		t.Error("property of null")
	}
	if _, err := TryIndex(eval("new Proxy([], {get() { throw new RangeError('r') }})"), 1); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
	if !Field(Undefined, "x").IsUndefined() || !Field(Null, "x").IsUndefined() {
		t.Error("Field")
	}
}

// Strings of every kind go in and come back as they were, by every way that strings take.
func TestStrings(t *testing.T) {
	_, o := made(t, "Echo", `
		echo(s) { return s }
		pair(a, b) { return a + "|" + b }
		four(a, b, c, d) { return [a, b, c, d].join("|") }
		get prop() { return this._prop }
		set prop(s) { this._prop = s }`)
	class := &Class{Name: "Echo"}
	echo, pair, four := Op{Class: class, Name: "echo"}, Op{Class: class, Name: "pair"}, Op{Class: class, Name: "four"}
	prop := Op{Class: class, Name: "prop"}
	ownEcho := Op{Name: "echo"}
	texts := []string{
		"", "a", "ab", "abcdef", "abcdefg", "\x00", "a\x00b", "exactly 16 bytes", "exactly 17 bytes!", "\x7f",
		"\ufeffBOM first", "mid\ufeffBOM", "größe", "日本語のテキスト", "🙂", "e\u0301", "\u2028\u2029",
		strings.Repeat("x", 32), strings.Repeat("x", 33), strings.Repeat("y", 64), strings.Repeat("y", 65),
		strings.Repeat("ä", 700), strings.Repeat("z", 1365), strings.Repeat("z", 1366), strings.Repeat("z", 16352),
		strings.Repeat("z", 16353), strings.Repeat("日", 500), strings.Repeat("w", 1<<20), strings.Repeat("🙂", 1<<18),
	}
	for n := 1; n < 130; n++ {
		texts = append(texts, strings.Repeat("0123456789", 13)[:n])
	}
	for _, s := range texts {
		name := s
		if len(name) > 20 {
			name = name[:20]
		}
		for range 3 { // the second time it may be kept
			if got := CallString(&echo, Wrap(o), s); got != s {
				t.Errorf("%q: CallString %q", name, got)
			}
			if got := Call(&echo, Wrap(o), s).Str(); got != s {
				t.Errorf("%q: Call %q", name, got)
			}
			if got := CallString(&ownEcho, Wrap(o), s); got != s {
				t.Errorf("%q: the object's own method %q", name, got)
			}
			if got := CallString(&pair, Wrap(o), s, s+"!"); got != s+"|"+s+"!" {
				t.Errorf("%q: two %q", name, got)
			}
			if got := CallString(&four, Wrap(o), "k", s, 5, s+"?"); got != "k|"+s+"|5|"+s+"?" {
				t.Errorf("%q: four %q", name, got)
			}
			Set(&prop, Wrap(o), s)
			if got := GetString(&prop, Wrap(o)); got != s {
				t.Errorf("%q: attribute %q", name, got)
			}
			SetProp(o, "free", s)
			if got := Prop(o, "free").Str(); got != s {
				t.Errorf("%q: property %q", name, got)
			}
			if got := ToValue(s).Str(); got != s {
				t.Errorf("%q: value %q", name, got)
			}
		}
	}
	for in, want := range map[string]string{
		"\xff": "\ufffd", "a\xc3": "a\ufffd", "\xed\xa0\x80": "\ufffd\ufffd\ufffd", "ok\xf0\x9f\x99": "ok\ufffd",
	} {
		for range 3 {
			if got := CallString(&echo, Wrap(o), in); got != want || js.ValueOf(in).String() != want {
				t.Errorf("%q: %q, syscall/js %q", in, got, js.ValueOf(in).String())
			}
		}
	}
	Prop(o, "prop")
	for src, want := range map[string]string{"'\\ud800'": "\ufffd", "'x\\udc00y'": "x\ufffdy", "'\\ud83d\\ude42'": "🙂"} {
		Set(&prop, Wrap(o), eval(src))
		if got := GetString(&prop, Wrap(o)); got != want || eval(src).Str() != want {
			t.Errorf("%s: %q", src, got)
		}
	}
}

func TestStringResults(t *testing.T) {
	class, o := made(t, "Results", `
		get v() { return this.x }
		m() { return this.x }`)
	get, call := Op{Class: class, Name: "v"}, Op{Class: class, Name: "m"}
	for _, c := range []struct {
		src, want string
		ok        bool
	}{
		{"null", "", false}, {"undefined", "", false}, {"''", "", true}, {"'undefined'", "undefined", true},
		{"'null'", "null", true}, {"5", "5", true}, {"7n", "7", true}, {"[1,2]", "1,2", true}, {"false", "false", true},
	} {
		o.Set("x", eval(c.src))
		if s, ok := GetStringOK(&get, Wrap(o)); s != c.want || ok != c.ok {
			t.Errorf("%s: attribute %q, %v", c.src, s, ok)
		}
		if s, ok := CallStringOK(&call, Wrap(o)); s != c.want || ok != c.ok {
			t.Errorf("%s: method %q, %v", c.src, s, ok)
		}
		if s, ok, err := TryCallStringOK(&call, Wrap(o)); s != c.want || ok != c.ok || err != nil {
			t.Errorf("%s: method %q, %v, %v", c.src, s, ok, err)
		}
	}
}

// The table of kept strings stays of its size, and what it gives is always right.
func TestIntern(t *testing.T) {
	for i := range 5000 {
		s := strings.Repeat("k", i%70) + string(rune('a'+i%26)) + strings.Repeat("é", i%3)
		for range 3 {
			if got := intern(s).String(); got != s {
				t.Fatalf("%q: %q", s, got)
			}
		}
	}
	buffer := []byte("mutable")
	s := string(buffer)
	intern(s)
	v := intern(s)
	copy(buffer, "changed")
	if v.String() != "mutable" || intern("mutable").String() != "mutable" {
		t.Error("kept string changed")
	}
}
