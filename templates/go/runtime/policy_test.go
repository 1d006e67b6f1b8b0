//go:build js && wasm

package rt

import (
	"context"
	"strings"
	"testing"
)

// TestWithoutEval needs no JavaScript source, so it also runs under a policy that forbids eval.
func TestWithoutEval(t *testing.T) {
	noLeak(t)
	class := &Class{Name: "URLSearchParams"}
	set, get, size := Op{Class: class, Name: "set"}, Op{Class: class, Name: "get"}, Op{Class: class, Name: "toString"}
	p, err := New(class)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"short", "größe", strings.Repeat("long ", 100)} {
		CallVoid(&set, p, "key", s)
		if got := CallString(&get, p, "key"); got != s {
			t.Errorf("%q", got)
		}
	}
	if _, ok := CallStringOK(&get, p, "missing"); ok {
		t.Error("missing")
	}
	if s := CallString(&size, p); !strings.HasPrefix(s, "key=long+long") {
		t.Error(s)
	}
	ctx, cancel := context.WithCancel(bg)
	target, n := newTarget(t), 0
	Listen(ctx, target, "x", ListenOptions{}, func(Value) { n++ })
	fire(target, "x")
	cancel()
	if n != 1 {
		t.Error(n)
	}
	v, err := Await(bg, Promise(bg, func(Context) (any, error) { return "settled", nil }))
	if err != nil || v.Str() != "settled" {
		t.Error(v, err)
	}
}
