//go:build js && wasm

package rt

import (
	"context"
	"errors"
	"math"
	"runtime"
	"syscall/js"
	"testing"
	"time"
)

func eval(src string) Value {
	return Value{js.Global().Get("Function").New("return (" + src + ")").Invoke()}
}

func TestValues(t *testing.T) {
	for _, c := range []struct {
		src  string
		kind Kind
		text string
	}{
		{"undefined", KindUndefined, "undefined"},
		{"null", KindNull, "null"},
		{"true", KindBool, "true"},
		{"1.5", KindNumber, "1.5"},
		{"0", KindNumber, "0"},
		{"NaN", KindNumber, "NaN"},
		{"'x'", KindString, "x"},
		{"Symbol('q')", KindSymbol, "Symbol(q)"},
		{"123456789012345678901234567890n", KindBigInt, "123456789012345678901234567890"},
		{"({})", KindObject, "[object Object]"},
		{"({toString(){throw 1}})", KindObject, "[object]"},
		{"Object.create(null)", KindObject, "[object]"},
		{"(function f(){})", KindFunction, "function f(){}"},
	} {
		v := eval(c.src)
		if v.Kind() != c.kind || v.String() != c.text {
			t.Errorf("%s: kind %s, text %q", c.src, v.Kind(), v.String())
		}
	}
	if n := eval("-9223372036854775808n").Int64(); n != math.MinInt64 {
		t.Error(n)
	}
	if n := eval("18446744073709551615n").Uint64(); n != math.MaxUint64 {
		t.Error(n)
	}
	err := Catch(func() { eval("2n**64n").Uint64() })
	if !errors.Is(err, Named("RangeError")) {
		t.Error(err)
	}
}

func TestEvents(t *testing.T) {
	target, err := New(&classEventTarget)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	before := LiveFuncs()
	n := 0
	Listen(ctx, target, "x", ListenOptions{}, func(e Value) {
		n++
		if e.Get("type").Str() != "x" {
			t.Error(e.Get("type"))
		}
		_, err := Await(ctx, eval("new Promise(()=>{})"))
		var b *BlockingError
		if !errors.As(err, &b) {
			t.Error(err)
		}
	})
	ev, _ := New(&Class{Name: "Event"}, "x")
	op := Op{Class: &classEventTarget, Name: "dispatchEvent"}
	if !Call(&op, target, ev).Bool() {
		t.Error("cancelled?")
	}
	cancel()
	Call(&op, target, ev)
	if n != 1 {
		t.Error(n)
	}
	runtime.Gosched()
	time.Sleep(time.Millisecond)
	if LiveFuncs() != before {
		t.Error(LiveFuncs())
	}
}

func TestAwait(t *testing.T) {
	before := LiveFuncs()
	v, err := Await(context.Background(), eval("new Promise(r => setTimeout(() => r(7), 5))"))
	if err != nil || v.Int() != 7 {
		t.Error(v, err)
	}
	_, err = Await(context.Background(), eval("Promise.reject('bad')"))
	if err == nil || err.Error() != "bad" {
		t.Error(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	_, err = Await(ctx, eval("new Promise(() => {})"))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	p := Promise(context.Background(), func(context.Context) (any, error) { return 5, nil })
	v, err = Await(context.Background(), p)
	if err != nil || v.Int() != 5 {
		t.Error(v, err)
	}
	if LiveFuncs() != before {
		t.Error(LiveFuncs())
	}
}

func TestBuffersAndDicts(t *testing.T) {
	f := []float32{1, -2.5, 3}
	v := Typed(f)
	if v.Get("constructor").Get("name").Str() != "Float32Array" || v.Index(1).Float() != -2.5 {
		t.Error(v)
	}
	if g := DecodeTyped[float32](v); len(g) != 3 || g[1] != -2.5 {
		t.Error(g)
	}
	d := Dict{Keys: []string{"a", "b", "c"}}
	o := NewDict(&d, 1, Undefined, []string{"x", "y"})
	if s := js.Global().Get("JSON").Call("stringify", o.v).String(); s != `{"a":1,"c":["x","y"]}` {
		t.Error(s)
	}
	h, err := New(&Class{Name: "Headers"}, map[string]any{"B": "2", "a": "1"})
	if err != nil {
		t.Fatal(err)
	}
	var s string
	for k, v := range Entries(h) {
		s += k.Str() + "=" + v.Str() + ";"
	}
	if s != "a=1;b=2;" {
		t.Error(s)
	}
}
