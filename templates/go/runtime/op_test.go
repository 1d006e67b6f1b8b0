//go:build js && wasm

package rt

import (
	"errors"
	"math"
	"strings"
	"syscall/js"
	"testing"
)

const memberBody = `
	constructor(...a) { this.args = a }
	get attr() { return this._attr }
	set attr(x) { if (x === "bad") throw new RangeError("no " + x); this._attr = x }
	get throws() { throw new TypeError("getter") }
	get throwsString() { throw "text" }
	get throwsNull() { throw null }
	get throwsBig() { throw 12345678901234567890n }
	get number() { return 41.9 }
	get flag() { return true }
	count(...a) { return a.length }
	join(...a) { return a.map(x => typeof x + ":" + String(x)).join(",") }
	fail(x) { throw x }
	self() { return this }
	static make(...a) { return a.length }
	static get kind() { return this.k ?? "class" }
	static set kind(k) { this.k = k }`

func TestMembers(t *testing.T) {
	class, o := made(t, "Members", memberBody)
	op := func(name string) *Op { return &Op{Class: class, Name: name} }
	for _, x := range []any{1, 2.5, "text", true, nil, []string{"a", "b"}} {
		Set(op("attr"), Wrap(o), x)
		if got := Get(op("attr"), Wrap(o)); show(got) != show(ToValue(x)) {
			t.Errorf("%v: %s", x, show(got))
		}
	}
	if n := GetInt(op("number"), Wrap(o)); n != 41 {
		t.Error(n)
	}
	if f := GetFloat(op("number"), Wrap(o)); f != 41.9 {
		t.Error(f)
	}
	if !GetBool(op("flag"), Wrap(o)) {
		t.Error("flag")
	}
	wantError(t, TrySet(op("attr"), Wrap(o), "bad"), "RangeError: no bad")
	wantError(t, Catch(func() { Set(op("attr"), Wrap(o), "bad") }), "RangeError: no bad")
	for name, want := range map[string]string{
		"throws": "TypeError: getter", "throwsString": "text", "throwsNull": "null", "throwsBig": "12345678901234567890",
	} {
		_, err := TryGet(op(name), Wrap(o))
		wantError(t, err, want)
		wantError(t, Catch(func() { GetString(op(name), Wrap(o)) }), want)
		wantError(t, Catch(func() { Get(&Op{Name: name}, Wrap(o)) }), want)
		wantError(t, Catch(func() { GetString(&Op{Name: name}, Wrap(o)) }), want)
	}
	if _, err := TryCall(op("missing"), Wrap(o)); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if err := TryCallVoid(&Op{Name: "missing"}, Wrap(o), "fresh string", 1); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if v := Get(op("missing"), Wrap(o)); !v.IsUndefined() {
		t.Error(v)
	}
	// After a failed call nothing of its strings is left to the next one.
	if s := CallString(&Op{Name: "join"}, Wrap(o), 1, true); s != "number:1,boolean:true" {
		t.Error(s)
	}
	for _, this := range []Value{Null, Undefined} {
		if _, err := TryCall(&Op{Class: &Class{Name: "URL"}, Name: "toJSON"}, Wrap(this)); !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
		if err := TryCallVoid(&Op{Name: "m"}, Wrap(this)); !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
		if _, err := TryGet(&Op{Name: "m"}, Wrap(this)); !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
	}
	CallVoid(op("self"), Wrap(o))
	CallVoid(op("self"), Wrap(o)) // returns something, so the helper drops it
	if err := TryCallVoid(op("fail"), Wrap(o), 5); err == nil || err.Error() != "5" {
		t.Error(err)
	}
}

func TestArguments(t *testing.T) {
	class, o := made(t, "Arguments", memberBody)
	count, join := Op{Class: class, Name: "count"}, Op{Class: class, Name: "join"}
	for _, c := range []struct {
		args []any
		want int
	}{
		{nil, 0},
		{[]any{Undefined}, 0},
		{[]any{1, Undefined, Undefined}, 1},
		{[]any{Undefined, 1}, 2},
		{[]any{nil}, 1},
		{[]any{"a", Undefined, "b", Undefined}, 3},
		{make([]any, 13), 13}, {make([]any, 14), 14}, {make([]any, 15), 15}, {make([]any, 16), 16}, {make([]any, 40), 40},
	} {
		for _, op := range []*Op{&count, {Name: "count"}} {
			if n := Call(op, Wrap(o), c.args...).Int(); n != c.want {
				t.Errorf("%d arguments: %d, want %d", len(c.args), n, c.want)
			}
		}
		v, err := newValue(class, c.args...)
		if err != nil || v.Get("args").Length() != c.want {
			t.Errorf("%d arguments: %v %v", len(c.args), v, err)
		}
		if n, err := CallFunc(eval("(...a) => a.length"), c.args...); err != nil || n.Int() != c.want {
			t.Errorf("%d arguments: %v %v", len(c.args), n, err)
		}
	}
	for _, c := range []struct {
		arg  any
		want string
	}{
		{nil, "object:null"}, {true, "boolean:true"}, {false, "boolean:false"}, {7, "number:7"}, {int8(-8), "number:-8"},
		{int16(-16), "number:-16"}, {int32(-32), "number:-32"}, {int64(-64), "number:-64"}, {uint(1), "number:1"},
		{uint8(8), "number:8"}, {uint16(16), "number:16"}, {uint32(math.MaxUint32), "number:4294967295"},
		{uint64(64), "number:64"}, {uintptr(9), "number:9"}, {float32(1.5), "number:1.5"}, {2.5, "number:2.5"},
		{0, "number:0"}, {math.NaN(), "number:NaN"}, {math.Inf(-1), "number:-Infinity"},
		{int64(1) << 53, "number:9007199254740992"}, {"text", "string:text"}, {"", "string:"},
		{NewBigInt(5), "bigint:5"}, {eval("Symbol('s')"), "symbol:Symbol(s)"}, {js.ValueOf("js"), "string:js"},
		{[]string{"a", "b"}, "object:a,b"}, {[]any{1, "x", nil}, "object:1,x,"}, {[]int{1, 2}, "object:1,2"},
		{map[string]any{"b": 1, "a": 2}, "object:[object Object]"}, {[]byte{1, 2}, "object:1,2"},
		{[]float32{0.5}, "object:0.5"}, {(*Exception)(nil), "object:null"}, {Args{eval("1"), eval("2")}, "object:1,2"},
	} {
		for _, op := range []*Op{&join, {Name: "join"}} {
			if s := CallString(op, Wrap(o), c.arg); s != c.want {
				t.Errorf("%v: %s, want %s", c.arg, s, c.want)
			}
		}
	}
	type named string
	for _, bad := range []any{int64(1)<<53 + 1, -(int64(1)<<53 + 1), uint64(1) << 60, int(1) << 60} {
		if _, err := TryCall(&join, Wrap(o), bad); !errors.Is(err, Named("RangeError")) {
			t.Errorf("%v: %v", bad, err)
		}
	}
	for _, bad := range []any{named("x"), struct{}{}, make(chan int), 1i, map[int]any{}} {
		if _, err := TryCall(&join, Wrap(o), "fresh before it", bad); !errors.Is(err, Named("TypeError")) {
			t.Errorf("%v: %v", bad, err)
		}
		if _, err := New(class, "fresh before it", bad); !errors.Is(err, Named("TypeError")) {
			t.Errorf("%v: %v", bad, err)
		}
	}
	if s := CallString(&join, Wrap(o), 1, 2); s != "number:1,number:2" {
		t.Error(s)
	}
}

func TestStatics(t *testing.T) {
	class, _ := made(t, "Statics", memberBody)
	if n := CallStatic(&Op{Class: class, Name: "make"}, 1, "two"); n.Int() != 2 {
		t.Error(n)
	}
	kind := &Op{Class: class, Name: "kind"}
	if s := GetStatic(kind).Str(); s != "class" {
		t.Error(s)
	}
	SetStatic(kind, "new")
	if s := GetStatic(kind).Str(); s != "new" {
		t.Error(s)
	}
	missing := &Class{Name: "NotHere"}
	if _, err := TryCallStatic(&Op{Class: missing, Name: "x"}); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if _, err := New(missing); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	if v, err := TryCallStatic(&Op{Class: &Class{Name: "Math"}, Name: "max"}, 1, 5, 3); err != nil || v.Int() != 5 {
		t.Error(v, err)
	}
	if _, err := New(&Class{Name: "URL"}, "no address"); err == nil || !strings.HasPrefix(err.Error(), "TypeError") {
		t.Error(err)
	}
	if v, err := New(&Class{Name: "WebAssembly.Memory"}, map[string]any{"initial": 1}); err != nil {
		t.Error(v, err)
	}
	// What is defined later is found then.
	late := &Class{Name: "LateClass"}
	if _, err := New(late); err == nil {
		t.Error("not defined yet")
	}
	js.Global().Set("LateClass", eval("class LateClass {}").v)
	if _, err := New(late); err != nil {
		t.Error(err)
	}
}

// Objects that are not of the class, but look like it, are used by their own members.
func TestDoubles(t *testing.T) {
	url := &Class{Name: "URL"}
	href := &Op{Class: url, Name: "href"}
	toJSON := &Op{Class: url, Name: "toJSON"}
	real, err := New(url, "https://example.org/a")
	if err != nil {
		t.Fatal(err)
	}
	double := eval("({href: 'double', toJSON() { return 'json ' + this.href }})")
	for range 2 {
		if s := GetString(href, real); s != "https://example.org/a" {
			t.Error(s)
		}
		if s := GetString(href, Wrap(double)); s != "double" {
			t.Error(s)
		}
		if s := Get(href, Wrap(double)).Str(); s != "double" {
			t.Error(s)
		}
		if s := CallString(toJSON, Wrap(double)); s != "json double" {
			t.Error(s)
		}
		if s := Call(toJSON, Wrap(double)).Str(); s != "json double" {
			t.Error(s)
		}
		Set(href, Wrap(double), "double")
	}
	if _, err := TryCall(toJSON, Wrap(eval("({})"))); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	Set(href, real, "https://example.org/b c")
	if s := GetString(href, real); s != "https://example.org/b%20c" {
		t.Error(s)
	}
	if err := TrySet(href, real, "no address"); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	own := eval("({m(a) { return a + this.x }, x: 1, get g() { return 'got' }})")
	none := &Class{Name: "NoObjectHere", NoObject: true}
	if n := Call(&Op{Class: none, Name: "m"}, Wrap(own), 2).Int(); n != 3 {
		t.Error(n)
	}
	if s := GetString(&Op{Class: none, Name: "g"}, Wrap(own)); s != "got" {
		t.Error(s)
	}
}

func TestHas(t *testing.T) {
	event := &Class{Name: "Event"}
	e, _ := newValue(event, "x")
	target := newTarget(t)
	if !event.Has(e) || event.Has(target) || event.Has(Undefined) || event.Has(eval("5")) || event.Has(eval("7n")) {
		t.Error("Event")
	}
	if !classEventTarget.Has(target) || classEventTarget.Has(eval("({})")) {
		t.Error("EventTarget")
	}
	tagged := eval("({[Symbol.toStringTag]: 'Ext'})")
	derived := eval("Object.create({[Symbol.toStringTag]: 'Ext'}, {[Symbol.toStringTag]: {value: 'Sub'}})")
	ext := &Class{Name: "Ext", NoObject: true}
	if !ext.Has(tagged) || !ext.Has(derived) || ext.Has(eval("({})")) || ext.Has(eval("Object.create(null)")) {
		t.Error("Ext")
	}
	if ext.Has(eval("new Proxy({}, {getPrototypeOf() { throw 1 }})")) {
		t.Error("a proxy that throws")
	}
	memory := &Class{Name: "WebAssembly.Memory"}
	m, err := newValue(memory, map[string]any{"initial": 1})
	if err != nil || !memory.Has(m) || memory.Has(e) {
		t.Error(err)
	}
}

func TestMaybe(t *testing.T) {
	one := 1
	for i, c := range []struct {
		got  any
		want string
	}{
		{Tail[int](nil), "undefined"}, {Tail([]int{3}), "3"}, {Opt[int](nil), "undefined"}, {Opt(&one), "1"},
		{Nullable[int](nil), "null"}, {Nullable(&one), "1"}, {OptObject(nil), "undefined"},
		{OptObject((*Exception)(nil)), "undefined"}, {OptObject(eval("[1]")), "[1]"},
		{Maybe[int]{}.Arg(), "undefined"}, {None[int]().Arg(), "null"}, {Some(4).Arg(), "4"},
	} {
		if s := show(ToValue(c.got)); s != c.want {
			t.Errorf("%d: %s, want %s", i, s, c.want)
		}
	}
	if err := Catch(func() { Tail([]int{1, 2}) }); !errors.Is(err, Named("TypeError")) {
		t.Error(err)
	}
	var absent Maybe[string]
	if absent.IsSet() || !None[string]().IsSet() || !None[string]().IsNull() || Some("x").Value() != "x" {
		t.Error("Maybe")
	}
}
