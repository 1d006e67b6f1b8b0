//go:build js && wasm

package rt

import (
	"context"
	"errors"
	"flag"
	"os"
	"runtime"
	"strings"
	"syscall/js"
	"testing"
	"time"
)

var plain = flag.Bool("plain", false, "run without the helper module and without knowing how values are laid out")

var own = flag.Bool("own", false, "run with a memory of the helper's own, as where the program's cannot be had")

func TestMain(m *testing.M) {
	flag.Parse()
	if *plain {
		layout = 2
		helperState = 2
	}
	if *own {
		layout = 2
	}
	UseCause(context.Cause)
	Any(nil) // tests pass arguments of any type without it
	os.Exit(m.Run())
}

func TestHelperIsThere(t *testing.T) {
	h := getHelper()
	if (h != nil) == *plain || h != nil && h.shared == *own {
		t.Errorf("helper: %v", h)
	}
}

// eval is the value of a JavaScript expression.
func eval(src string) Value {
	return Value{js.Global().Get("Function").New("return (" + src + ")").Invoke()}
}

// show is the JSON of a value.
func show(v Value) string {
	s := js.Global().Get("JSON").Call("stringify", v.v)
	if s.IsUndefined() {
		return "undefined"
	}
	return s.String()
}

// until lets other goroutines and JavaScript run until the condition holds.
func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for range 500 {
		if ok() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("never: %s", what)
}

// noLeak checks that every callback which the test made is gone at its end.
func noLeak(t *testing.T) {
	t.Helper()
	before := LiveFuncs()
	t.Cleanup(func() {
		for range 100 {
			if LiveFuncs() == before {
				return
			}
			time.Sleep(time.Millisecond)
		}
		t.Errorf("LiveFuncs: %d, at the start %d\n%s", LiveFuncs(), before, strings.Join(LiveFuncStacks(), "\n"))
	})
}

// newValue is New for a test that wants the object as a Value.
func newValue(c *Class, args ...any) (Value, error) {
	p, err := New(c, args...)
	return Value{ObjectValue(p)}, err
}

// made defines a class in JavaScript, made of a class body, and gives its Class and an instance.
func made(t *testing.T, name, body string) (*Class, Value) {
	t.Helper()
	js.Global().Set(name, eval("class "+name+" {"+body+"}").v)
	c := &Class{Name: name}
	v, err := newValue(c)
	if err != nil {
		t.Fatal(err)
	}
	return c, v
}

func wantError(t *testing.T, err error, text string) {
	t.Helper()
	if err == nil || err.Error() != text {
		t.Errorf("error %v, want %s", err, text)
	}
}

var bg = context.Background()

func newTarget(t *testing.T) Value {
	t.Helper()
	target, err := newValue(&classEventTarget)
	if err != nil {
		t.Fatal(err)
	}
	return target
}

func fire(target Value, event string) bool {
	e, err := newValue(&Class{Name: "Event"}, event, map[string]any{"cancelable": true})
	if err != nil {
		panic(err)
	}
	op := Op{Class: &classEventTarget, Name: "dispatchEvent"}
	return CallBool(&op, Wrap(target), e)
}

var _ = errors.Is
var _ = runtime.GC
