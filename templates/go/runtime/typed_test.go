//go:build js && wasm

package rt

import (
	"errors"
	"strings"
	"testing"
)

func TestTypedSetters(t *testing.T) {
	class, o := made(t, "Typed", `
		#x
		set v(x) { if (x === 'throw') throw new RangeError('no'); this.#x = x }
		get v() { return this.#x }`)
	op := Op{Class: class, Name: "v"}
	own := eval("({})") // of another class: its own property is used
	for _, s := range []string{"", "a", "a", "a", "größe", strings.Repeat("x", 70_000), "\uFEFFx"} {
		SetString(&op, Wrap(o), s)
		SetString(&op, Wrap(own), s)
		if got := GetString(&op, Wrap(o)); got != s || own.Get("v").Str() != s {
			t.Errorf("%.20q: %.20q", s, got)
		}
	}
	for _, x := range []float64{0, 1, -1.5, 1 << 53} {
		SetNumber(&op, Wrap(o), x)
		SetNumber(&op, Wrap(own), x)
		if got := GetFloat(&op, Wrap(o)); got != x || own.Get("v").Float() != x {
			t.Errorf("%v: %v", x, got)
		}
	}
	if err := TrySetString(&op, Wrap(o), "throw"); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
	SetString(&op, Wrap(o), "after")
	if GetString(&op, Wrap(o)) != "after" {
		t.Error("after a failure")
	}
	for _, nothing := range []Value{Undefined, Null} {
		if TrySetString(&op, Wrap(nothing), "x") == nil || Catch(func() { SetNumber(&op, Wrap(nothing), 1) }) == nil {
			t.Error("something was set on nothing")
		}
	}
	SetInt(&op, Wrap(o), -1<<53)
	if Catch(func() { SetInt(&op, Wrap(o), 1<<53+1) }) == nil || GetInt(&op, Wrap(o)) != -1<<53 {
		t.Error("integers")
	}
}

// Strings take the places of others, and setters notice.
func TestSettersOfManyStrings(t *testing.T) {
	class, o := made(t, "ManyStrings", `
		set a(x) { this.got = x }
		set b(x) { this.got = x }`)
	ops := []Op{{Class: class, Name: "a"}, {Class: class, Name: "b"}}
	for i := range 4 * internSlots {
		s := "s" + formatInt(int64(i))
		for j := range 6 {
			for k, want := range []string{s, "again"} {
				SetString(&ops[(j+k)%2], Wrap(o), want)
				if got := o.Get("got").Str(); got != want {
					t.Fatalf("%s, want %s", got, want)
				}
			}
		}
	}
}

func TestCallNumbers(t *testing.T) {
	class, o := made(t, "Numbers", `
		#brand
		m(...xs) {
			this.#brand = 1
			if (xs[0] === 13) throw new RangeError('no')
			this.sum = xs.reduce((a, b) => a + b, 0)
			this.count = xs.length
		}`)
	op := Op{Class: class, Name: "m"}
	many := make([]float64, 40)
	for i := range many {
		many[i] = float64(i)
	}
	for _, xs := range [][]float64{nil, {1}, {1, 2.5}, {1, 2, 3, 4, 5, 6}, many} {
		sum := 0.0
		for _, x := range xs {
			sum += x
		}
		CallNumbers(&op, Wrap(o), xs...)
		if o.Get("sum").Float() != sum || o.Get("count").Int() != len(xs) {
			t.Error(len(xs), o.Get("sum").Float(), o.Get("count").Int())
		}
	}
	if err := Catch(func() { CallNumbers(&op, Wrap(o), 13) }); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
	own := eval("({ m(x) { this.x = x } })")
	CallNumbers(&op, Wrap(own), 2)
	if own.Get("x").Int() != 2 {
		t.Error("an object of another class")
	}
	if Catch(func() { CallNumbers(&op, Wrap(Null), 1) }) == nil {
		t.Error("called on null")
	}
	CallInts(&op, Wrap(o), 4, 5)
	if o.Get("sum").Int() != 9 || Catch(func() { CallInts(&op, Wrap(o), 1<<53+1) }) == nil {
		t.Error("integers")
	}
	// A number takes no place that a later call of the frame reads.
	if v := Call(&Op{Class: class, Name: "m"}, Wrap(o), "a", "b"); !v.IsUndefined() || o.Get("sum").Str() != "0ab" {
		t.Error(o.Get("sum").Str())
	}
}

func TestGetSame(t *testing.T) {
	class, o := made(t, "Same", `
		get a() { this.reads = (this.reads ?? 0) + 1; return this.part ??= {} }
		get b() { return this.none ?? null }`)
	a, b := Op{Class: class, Name: "a"}, Op{Class: class, Name: "b"}
	var same SameObjects
	first := GetSame(&a, Wrap(o), &same)
	if again := GetSame(&a, Wrap(o), &same); again != first || o.Get("reads").Int() != 1 {
		t.Error("read again")
	}
	if GetSame(&b, Wrap(o), &same) != nil {
		t.Error("null is an object")
	}
	o.Set("none", eval("({ later: 1 })"))
	if p := GetSame(&b, Wrap(o), &same); p == nil || FromJS(ObjectValue(p)).Get("later").Int() != 1 || p == first {
		t.Error("null was kept")
	}
}

type colour string

func TestStringPointers(t *testing.T) {
	class, o := made(t, "Pointers", `
		get v() { return this.x }
		m(x) { return x }`)
	get, call := Op{Class: class, Name: "v"}, Op{Class: class, Name: "m"}
	o.Set("x", Null)
	if GetStringPtr(&get, Wrap(o)) != nil || CallStringPtr(&call, Wrap(o), Null) != nil {
		t.Error("null")
	}
	o.Set("x", "")
	if p := GetStringPtr(&get, Wrap(o)); p == nil || *p != "" {
		t.Error("empty")
	}
	o.Set("x", "red")
	if e, err := TryCallEnum[colour](&call, Wrap(o), "blue"); e != "blue" || err != nil {
		t.Error(e, err)
	}
	if p, err := TryCallStringPtr(&call, Wrap(o), "größe"); err != nil || p == nil || *p != "größe" {
		t.Error(p, err)
	}
}

func TestCallReturning(t *testing.T) {
	class, o := made(t, "Returning", `
		m(x, y) {
			if (x === null) throw new RangeError('no')
			this.x = x
			return y
		}`)
	op := Op{Class: class, Name: "m"}
	for range 3 {
		if v := CallReturning(&op, Wrap(o), 1, "a", o); !v.Equal(o) || o.Get("x").Str() != "a" {
			t.Error(v)
		}
	}
	if v, err := TryCallReturning(&op, Wrap(o), 1, 7, "s"); err != nil || v.Str() != "s" || o.Get("x").Int() != 7 {
		t.Error(v, err)
	}
	if _, err := TryCallReturning(&op, Wrap(o), 0, Null); !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
}

func TestDictArguments(t *testing.T) {
	class, o := made(t, "Taking", `
		m(...xs) {
			if (xs[0] && xs[0].a === 'throw') throw new RangeError('no')
			return JSON.stringify(xs)
		}
		v(x) {}
		set s(x) { this.got = x }`)
	m, v, s := Op{Class: class, Name: "m"}, Op{Class: class, Name: "v"}, Op{Class: class, Name: "s"}
	small := Dict{Keys: []string{"a", "b"}}
	long := Dict{Keys: strings.Split("a b c d e f g h i j k l m n", " ")}
	values := make([]any, len(long.Keys))
	for i := range values {
		values[i] = i
		if i%4 == 3 {
			values[i] = "fresh " + strings.Repeat("é", i)
		}
	}
	for range 3 {
		for _, c := range []struct {
			args func() []any
			want string
		}{
			{func() []any { return []any{Members(&small, 1, "x")} }, `[{"a":1,"b":"x"}]`},
			{func() []any { return []any{Members(&small)} }, `[{}]`},
			{func() []any { return []any{Members(&small, Absent, nil), "größe", Members(&small, true, Absent)} }, `[{"b":null},"größe",{"a":true}]`},
			{func() []any { return []any{Members(&small, Members(&small, 1, Members(&small, 2)), "fresh")} }, `[{"a":{"a":1,"b":{"a":2}},"b":"fresh"}]`},
			{func() []any { return []any{1, 2, 3, 4, Members(&small, 5)} }, `[1,2,3,4,{"a":5}]`},
			{func() []any { return []any{List([]int{7}, func(i int) any { return Members(&small, i) })} }, `[[{"a":7}]]`},
			{func() []any { return []any{Members(&long, values...)} }, "[" + show(NewDict(&long, values...)) + "]"},
		} {
			if got := CallString(&m, Wrap(o), c.args()...); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
			if got := Call(&m, Wrap(o), c.args()...).Str(); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		}
		CallVoid(&v, Wrap(o), Members(&small, 1))
		Set(&s, Wrap(o), Members(&small, "x", "y"))
		if got := show(o.Get("got")); got != `{"a":"x","b":"y"}` {
			t.Error(got)
		}
		if _, err := TryCall(&m, Wrap(o), Members(&small, "throw"), Members(&small, 1)); !errors.Is(err, Named("RangeError")) {
			t.Error(err)
		}
		if err := Catch(func() { Call(&m, Wrap(o), Members(&small, 1), Members(&small, 1, struct{}{})) }); !errors.Is(err, Named("TypeError")) {
			t.Error(err)
		}
		if keptPlaces != 0 {
			t.Fatalf("places %b stay in use", keptPlaces)
		}
	}
	// Where all places are in use, or there are more members than the helper takes, the object crosses.
	keptPlaces = 0xFFFF
	if got := CallString(&m, Wrap(o), Members(&small, 1, o.Get("none")), Members(&small, List([]int{7}, Arg[int]))); got != `[{"a":1},{"a":[7]}]` {
		t.Error(got)
	}
	keptPlaces = 0
	var huge Dict
	ones := make([]any, 2000)
	for i := range ones {
		huge.Keys = append(huge.Keys, "k"+formatInt(int64(i)))
		ones[i] = 1
	}
	nested := Members(&small, Members(&small, "in"), Members(&huge, ones...))
	if got := CallString(&m, Wrap(o), nested); len(got) < 8*2000 || got[:29] != `[{"a":{"a":"in"},"b":{"k0":1,` {
		t.Error(len(got))
	}
	if got := CallString(&m, Wrap(o), Members(&small, Members(&huge, ones...))); len(got) < 8*2000 || got[:17] != `[{"a":{"k0":1,"k1` {
		t.Error(len(got))
	}
	if got := CallString(&m, Wrap(o), Members(&small, -1.5, o.Get("got")), "next"); got != `[{"a":-1.5,"b":{"a":"x","b":"y"}},"next"]` {
		t.Error(got)
	}
	if got := show(Value{Members(&small, 1).(Object).JSValue()}); got != `{"a":1}` {
		t.Error(got)
	}
}
