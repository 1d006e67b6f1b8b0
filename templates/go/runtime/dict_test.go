//go:build js && wasm

package rt

import (
	"errors"
	"math"
	"strings"
	"testing"
)

// What is made of a template is right whatever was before it: fewer members, others, failures, calls inside the call.
func TestTemplates(t *testing.T) {
	class, o := made(t, "Templates", `
		m(...xs) {
			if (xs[0].a === 'call') xs[1]()
			if (xs[0].a === 'throw') throw new RangeError('no')
			return JSON.stringify(xs, (k, v) => Object.is(v, -0) ? '-0' : v)
		}
		keep(x) { this.kept ??= []; this.kept.push(x) }`)
	m, keep := Op{Class: class, Name: "m"}, Op{Class: class, Name: "keep"}
	d := Dict{Keys: []string{"a", "b", "c"}}
	check := func(want string, args ...any) {
		t.Helper()
		if got := CallString(&m, Wrap(o), args...); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	minus := `"-0"`
	if getHelper() == nil {
		minus = "0" // syscall/js makes no difference
	}
	for i := range 3 {
		check(`[{"a":1,"b":true,"c":"x"}]`, Members(&d, 1, true, "x"))
		check(`[{"a":1,"b":false,"c":"x"}]`, Members(&d, 1, false, "x"))
		check(`[{"a":1,"b":false,"c":"y"}]`, Members(&d, 1, false, "y"))
		check(`[{"a":true,"b":1,"c":null}]`, Members(&d, true, 1, nil))
		check(`[{"a":1,"c":"y"}]`, Members(&d, 1, Absent, "y"))
		check(`[{"a":0,"c":"y"}]`, Members(&d, 0, Absent, "y"))
		check(`[{"a":`+minus+`,"c":"y"}]`, Members(&d, math.Copysign(0, -1), Absent, "y"))
		check(`[{"a":0,"c":"y"}]`, Members(&d, 0.0, Absent, "y"))
		check(`[{"a":"","c":"é"}]`, Members(&d, "", Absent, "é"))
		long := strings.Repeat("l", internLength+1+i)
		check(`[{"a":"","c":"`+long+`"}]`, Members(&d, "", Absent, long))
		check(`[{"a":"","c":[1]}]`, Members(&d, "", Absent, List([]int{1}, Arg[int])))
		check(`[{"a":2},{"a":3},{"b":4}]`, Members(&d, 2), Members(&d, 3), Members(&d, Absent, 4))
		check(`[{"a":2,"b":{"a":3,"b":4}}]`, Members(&d, 2, Members(&d, 3, 4)))
		if s := show(NewDict(&d, 5, 6)); s != `{"a":5,"b":6}` {
			t.Error(s)
		}
		// An argument behind the dictionary fails, then the call.
		if err := Catch(func() { Call(&m, Wrap(o), Members(&d, 7, 8), struct{}{}) }); !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
		check(`[{"a":5,"b":8}]`, Members(&d, 5, 8))
		if _, err := TryCall(&m, Wrap(o), Members(&d, "throw", 9)); !errors.Is(err, Named("RangeError")) {
			t.Error(err)
		}
		check(`[{"a":5,"b":9}]`, Members(&d, 5, 9))
		if d.busy {
			t.Fatal("a call that is over changes the template")
		}
		again := Func(bg, func(Value, Args) any {
			check(`[{"a":10,"b":1}]`, Members(&d, 10, 1))
			check(`[{"a":10,"b":2}]`, Members(&d, 10, 2))
			return nil
		})
		if got := CallString(&m, Wrap(o), Members(&d, "call", 3), again); got != `[{"a":"call","b":3},null]` {
			t.Error(got)
		}
		check(`[{"a":"x","b":3}]`, Members(&d, "x", 3))
	}
	// JavaScript may keep what it is given.
	for i := range 3 {
		CallVoid(&keep, Wrap(o), Members(&d, i, "same"))
	}
	if s := show(o.Get("kept")); s != `[{"a":0,"b":"same"},{"a":1,"b":"same"},{"a":2,"b":"same"}]` {
		t.Error(s)
	}
}

// A function of the engine's own is given the template itself; functions that may be anything are given objects that they
// may keep.
func TestNative(t *testing.T) {
	for src, want := range map[string]bool{
		"Map":                                  true,
		"Array.prototype.map":                  true,
		"Map.bind(null)":                       false,
		"new Proxy(Map, {})":                   false,
		"() => 1":                              false,
		"class {}":                             false,
		"function f() {}":                      false,
		"{}":                                   false,
		"'function f() { [native code] }'":     false,
		"function f() { /* [native code] */ }": false,
		"Object.getOwnPropertyDescriptor(Map.prototype, 'size').get":                 false,
		"Object.assign(() => 1, {toString: () => 'function f() { [native code] }'})": false,
	} {
		if getHelper() != nil && isNative(eval(src).v) != want {
			t.Errorf("%s: %v", src, !want)
		}
	}
	format, keep := Op{Name: "toLocaleString"}, Op{Name: "keep"}
	proxy := eval(`{kept: [], keep: new Proxy(Map, {apply: (_, o, [x]) => { o.kept.push(x) }})}`)
	d := Dict{Keys: []string{"minimumFractionDigits", "style", "currency"}}
	class := Class{Name: "Number"}
	digits := Op{Class: &class, Name: "toLocaleString"}
	for range 3 {
		for i, want := range []string{"2", "2.0", "2.00"} {
			if got := CallString(&digits, Wrap(eval("Object(2)")), "en", Members(&d, i)); got != want {
				t.Errorf("%s, want %s", got, want)
			}
			if got := CallString(&format, Wrap(eval("Object(2)")), "en", Members(&d, i)); got != want {
				t.Errorf("%s, want %s", got, want)
			}
			CallVoid(&keep, Wrap(proxy), Members(&d, i))
		}
		if got := CallString(&digits, Wrap(eval("Object(2)")), "en", Members(&d, 1, "currency", "EUR")); got != "€2.0" {
			t.Error(got)
		}
	}
	if getHelper() != nil && !d.native {
		t.Error("it is given copies")
	}
	if s := show(proxy.Get("kept")); s != `[{"minimumFractionDigits":0},{"minimumFractionDigits":1},{"minimumFractionDigits":2},`+
		`{"minimumFractionDigits":0},{"minimumFractionDigits":1},{"minimumFractionDigits":2},`+
		`{"minimumFractionDigits":0},{"minimumFractionDigits":1},{"minimumFractionDigits":2}]` {
		t.Error(s)
	}
}

func TestFields(t *testing.T) {
	type options struct {
		A *bool
		B *int
		C any
		D *string
		E []int
		F *float64
		G *options
		H *object
	}
	d := Dict{Keys: strings.Split("a b c d e f g h", " "), Kinds: "bi2s3f1o"}
	var arg func(*options) any
	arg = func(o *options) any {
		if o == nil {
			return Absent
		}
		return Fields(&d, Pointer(o), Unless(o.C == nil, Any(o.C)), Unless(o.E == nil, List(o.E, Arg[int])), arg(o.G))
	}
	n, s, f, yes := 7, "text", 1.5, true
	for range 3 {
		for _, c := range []struct {
			options options
			want    string
		}{
			{options{}, `{}`},
			{options{A: &yes, B: &n, D: &s, F: &f}, `{"a":true,"b":7,"d":"text","f":1.5}`},
			{options{A: &yes, B: &n, C: 1, D: &s, E: []int{2, 3}, F: &f}, `{"a":true,"b":7,"c":1,"d":"text","e":[2,3],"f":1.5}`},
			{options{E: []int{}, F: &f}, `{"e":[],"f":1.5}`},
			{options{F: &f, G: &options{D: &s}}, `{"f":1.5,"g":{"d":"text"}}`},
			{options{A: &yes, H: (*object)(Wrap(eval("[1]")))}, `{"a":true,"h":[1]}`},
			{options{H: new(object)}, `{"h":null}`},
		} {
			if got := show(ToValue(arg(&c.options))); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		}
	}
	// The struct is read anew each time.
	o := options{B: &n, D: &s}
	for i, want := range []string{`{"b":0,"d":""}`, `{"b":1,"d":"+"}`, `{"b":2,"d":"++"}`} {
		n, s = i, strings.Repeat("+", i)
		if got := show(ToValue(arg(&o))); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	n = maxSafeInteger + 1
	if err := Catch(func() { ToValue(arg(&o)) }); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
	n = 3
	if got := show(ToValue(arg(&o))); got != `{"b":3,"d":"++"}` {
		t.Error(got)
	}
}

// Required members are there without a pointer. Only bool is shorter than a word: some stand in one, before others.
func TestRequiredFields(t *testing.T) {
	type required struct {
		a, b bool
		C    *int
		d    bool
		e    string
		f    int
		g    float64
		h    *object
		I    Maybe[string]
		j    bool
	}
	d := Dict{Keys: strings.Split("a b c d e f g h i j", " "), Kinds: "BBiBSIFO3B"}
	arg := func(r *required) any { return Fields(&d, Pointer(r), MaybeArg(r.I)) }
	n := 7
	for range 3 {
		for _, c := range []struct {
			required required
			want     string
		}{
			{required{}, `{"a":false,"b":false,"d":false,"e":"","f":0,"g":0,"h":null,"j":false}`},
			{
				required{true, false, &n, true, "text", -8, 1.5, (*object)(Wrap(eval("[1]"))), Some("i"), true},
				`{"a":true,"b":false,"c":7,"d":true,"e":"text","f":-8,"g":1.5,"h":[1],"i":"i","j":true}`,
			},
			{
				required{b: true, I: None[string](), j: true},
				`{"a":false,"b":true,"d":false,"e":"","f":0,"g":0,"h":null,"i":null,"j":true}`,
			},
		} {
			if got := show(ToValue(arg(&c.required))); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		}
	}
	if Catch(func() { arg(&required{f: 1 << 60}) }) == nil {
		t.Error("an integer that a Number cannot hold")
	}
}
