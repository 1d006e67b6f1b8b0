//go:build js && wasm

package rt

import (
	"errors"
	"slices"
	"strings"
	"syscall/js"
	"testing"
)

func TestDict(t *testing.T) {
	d := Dict{Keys: []string{"a", "b", "c"}}
	for range 3 {
		if s := show(NewDict(&d, 1, Undefined, []string{"x", "y"})); s != `{"a":1,"c":["x","y"]}` {
			t.Error(s)
		}
		if s := show(NewDict(&d, Undefined, Undefined, Undefined)); s != `{}` {
			t.Error(s)
		}
		if s := show(NewDict(&d, nil, "fresh "+strings.Repeat("ü", 30), false)); s != `{"a":null,"b":"fresh `+strings.Repeat("ü", 30)+`","c":false}` {
			t.Error(s)
		}
	}
	if s := show(NewDict(&Dict{})); s != "{}" {
		t.Error(s)
	}
	var long Dict
	var values []any
	want := ""
	for i := range 75 {
		key := "key" + strings.Repeat("x", i)
		long.Keys = append(long.Keys, key)
		if i%3 == 1 {
			values = append(values, Undefined)
			continue
		}
		values = append(values, "value "+key)
		want += `,"` + key + `":"value ` + key + `"`
	}
	if s := show(NewDict(&long, values...)); s != "{"+want[1:]+"}" {
		t.Error(s)
	}
	var other Dict
	other.Keys = []string{"z"}
	if s := show(NewDict(&other, NewDict(&d, 1, 2, 3))); s != `{"z":{"a":1,"b":2,"c":3}}` {
		t.Error(s)
	}
	if err := Catch(func() { NewDict(&d, 1, "fresh one", struct{}{}) }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if s := show(NewDict(&d, 1, 2, 3)); s != `{"a":1,"b":2,"c":3}` {
		t.Error(s)
	}
}

func TestLists(t *testing.T) {
	identity := func(x string) any { return x }
	if s := show(List[string](nil, identity)); s != "[]" {
		t.Error(s)
	}
	if s := show(List([]string{"a", "b"}, identity)); s != `["a","b"]` {
		t.Error(s)
	}
	many := make([]string, 300)
	for i := range many {
		many[i] = "entry " + strings.Repeat("é", i%7)
	}
	for _, s := range [][]string{{}, {""}, {"", ""}, {"a"}, {"a", "b", "c", "d"}, {"", "b", "", "d", "", ""}, {"a\x00b", "", "c", "d", "e"}, many} {
		v := Strings(s)
		if v.Length() != len(s) {
			t.Errorf("%q: length %d", s, v.Length())
		}
		if got := DecodeStrings(v); !slices.Equal(got, s) || got == nil {
			t.Errorf("%q: %q", s, got)
		}
		if got := DecodeList(v, Value.Str); !slices.Equal(got, s) {
			t.Errorf("%q: %q", s, got)
		}
	}
	if DecodeStrings(Undefined) != nil || DecodeList(Null, Value.Int) != nil {
		t.Error("nullish")
	}
	for src, want := range map[string][]int{
		"[1, 2]": {1, 2}, "new Set([3, 4])": {3, 4}, "(function*() { yield 5 })()": {5}, "[]": {}, "new Uint8Array([6, 7])": {6, 7},
		"({length: 2, 0: 8, 1: 9})": {8, 9},
	} {
		if got := DecodeList(eval(src), Value.Int); !slices.Equal(got, want) {
			t.Errorf("%s: %v", src, got)
		}
	}
	if got := DecodeStrings(eval("[null, undefined, 5, 'x', [1,2]]")); !slices.Equal(got, []string{"", "", "5", "x", "1,2"}) {
		t.Errorf("%q", got)
	}
	wantError(t, Catch(func() { DecodeList(eval("({[Symbol.iterator]() { throw 'it' }})"), Value.Int) }), "it")
	wantError(t, Catch(func() { DecodeList(eval("(function*() { yield 1; throw 'later' })()"), Value.Int) }), "later")
}

func TestRecords(t *testing.T) {
	v := Record(map[string]int{"b": 2, "a": 1, "ü": 3}, func(n int) any { return n })
	if s := show(v); s != `{"a":1,"b":2,"ü":3}` {
		t.Error(s)
	}
	m := DecodeRecord(v, Value.Int)
	if len(m) != 3 || m["a"] != 1 || m["ü"] != 3 {
		t.Error(m)
	}
	if DecodeRecord(Undefined, Value.Int) != nil {
		t.Error("undefined")
	}
	wantError(t, Catch(func() { DecodeRecord(eval("({get x() { throw 'x' }})"), Value.Int) }), "x")
}

func roundTrip[T Numeric](t *testing.T, class string, s []T) {
	t.Helper()
	v := Typed(s)
	if name := v.Get("constructor").Get("name").Str(); name != class {
		t.Errorf("%s: a %s", class, name)
	}
	if got := DecodeTyped[T](v); !slices.Equal(got, s) {
		t.Errorf("%s: %v, want %v", class, got, s)
	}
	join := Op{Class: &Class{Name: class}, Name: "join"}
	text := CallString(&join, Wrap(v))
	for range 3 {
		if got, err := CallFunc(eval("b => b.constructor.name + b.join()"), Buffer(s)); err != nil || got.Str() != class+text {
			t.Errorf("%s: Buffer %v %v", class, got, err)
		}
	}
	// A named type takes the generic way.
	type slice []T
	if got, err := CallFunc(eval("b => b.join()"), BufferOf(slice(s))); err != nil || got.Str() != text {
		t.Errorf("%s: BufferOf %v %v", class, got, err)
	}
	arg, back := Fill(s)
	if _, err := CallFunc(eval("b => { b.reverse() }"), arg); err != nil {
		t.Error(err)
	}
	reversed := slices.Clone(s)
	slices.Reverse(reversed)
	back()
	if !slices.Equal(s, reversed) {
		t.Errorf("%s: Fill %v", class, s)
	}
	if got := DecodeTyped[T](Typed([]T{})); got == nil || len(got) != 0 {
		t.Errorf("%s: empty %v", class, got)
	}
	if !Typed([]T(nil)).IsNull() || DecodeTyped[T](Null) != nil {
		t.Errorf("%s: nil", class)
	}
}

func TestTypedArrays(t *testing.T) {
	roundTrip(t, "Int8Array", []int8{-128, 0, 127})
	roundTrip(t, "Uint8Array", []uint8{0, 1, 255})
	roundTrip(t, "Int16Array", []int16{-32768, 5, 32767})
	roundTrip(t, "Uint16Array", []uint16{0, 5, 65535})
	roundTrip(t, "Int32Array", []int32{-1 << 31, 5, 1<<31 - 1})
	roundTrip(t, "Uint32Array", []uint32{0, 5, 1<<32 - 1})
	roundTrip(t, "BigInt64Array", []int64{-1 << 63, 5, 1<<63 - 1})
	roundTrip(t, "BigUint64Array", []uint64{0, 5, 1<<64 - 1})
	roundTrip(t, "Float32Array", []float32{-1.5, 0, 3e38})
	roundTrip(t, "Float64Array", []float64{-1.5, 0, 1e300})
}

func TestBuffers(t *testing.T) {
	b := []byte{1, 2, 3, 4, 5}
	if name := Clamped(b).Get("constructor").Get("name").Str(); name != "Uint8ClampedArray" {
		t.Error(name)
	}
	for _, v := range []Value{
		Clamped(b), DataView(b), ArrayBuffer(b), eval("new Uint8Array([0,1,2,3,4,5,6]).subarray(1, 6)"),
		eval("new DataView(new Uint8Array([0,1,2,3,4,5,6]).buffer, 1, 5)"),
	} {
		if got := DecodeTyped[byte](v); !slices.Equal(got, b) {
			t.Error(show(v), got)
		}
	}
	if got := DecodeTyped[uint16](ArrayBuffer(b)); len(got) != 2 || got[1] != 0x0403 {
		t.Error(got)
	}
	if !Clamped(nil).IsNull() || !DataView(nil).IsNull() || !ArrayBuffer(nil).IsNull() || !ToValue(Buffer([]byte(nil))).IsNull() {
		t.Error("nil")
	}
	// Two buffers in one call do not disturb each other, nor does a call inside the call.
	var inner Value
	fn := Func(bg, func(_ Value, args Args) any {
		inner, _ = CallFunc(eval("b => b.join()"), Buffer([]byte{9, 9, 9, 9, 9}))
		return Undefined
	})
	got, err := CallFunc(eval("(a, b, f) => { f(); return a.join() + '|' + b.join() }"), Buffer(b), Buffer([]byte{6, 7}), fn)
	if err != nil || got.Str() != "1,2,3,4,5|6,7" || inner.Str() != "9,9,9,9,9" {
		t.Error(got, err, inner)
	}
	large := make([]byte, 3<<20)
	large[len(large)-1] = 7
	if got, err := CallFunc(eval("b => b.length + '/' + b[b.length-1]"), Buffer(large)); err != nil || got.Str() != "3145728/7" {
		t.Error(got, err)
	}
	if err := Catch(func() { Buffer("text") }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	for _, x := range []any{Typed(b), nil} {
		if show(ToValue(Buffer(x))) != show(ToValue(x)) {
			t.Error("Buffer passes other things through")
		}
		arg, back := Fill(x)
		back()
		if show(ToValue(arg)) != show(ToValue(x)) {
			t.Error("Fill passes other things through")
		}
	}
	if name := ToValue([]float64{1}).Get("constructor").Get("name").Str(); name != "Float64Array" {
		t.Error(name)
	}
}

// The views stay right when memory grows between calls.
func TestMemoryGrowth(t *testing.T) {
	_, o := made(t, "Growth", "echo(s) { return s }")
	echo := Op{Class: &Class{Name: "Growth"}, Name: "echo"}
	var keep [][]byte
	for i := range 12 {
		keep = append(keep, make([]byte, 8<<20))
		s := "fresh ü " + strings.Repeat("x", i)
		if got := CallString(&echo, Wrap(o), s); got != s {
			t.Errorf("%q: %q", s, got)
		}
		if got := Call(&echo, Wrap(o), Buffer([]byte(s))); string(DecodeTyped[byte](got)[:len(s)]) != s {
			t.Error(got)
		}
	}
	if len(keep) != 12 {
		t.Error("kept")
	}
}

func TestKeptByJavaScript(t *testing.T) {
	// What is passed by Typed is JavaScript's own; what is passed by Buffer is not.
	list := eval("[]")
	push := Op{Class: &Class{Name: "Array"}, Name: "push"}
	for i := range 3 {
		Call(&push, Wrap(list), Typed([]byte{byte(i)}))
	}
	if s := js.Global().Get("JSON").Call("stringify", list.v).String(); s != `[{"0":0},{"0":1},{"0":2}]` {
		t.Error(s)
	}
}
