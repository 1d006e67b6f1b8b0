//go:build js && wasm

package rt

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestAwait(t *testing.T) {
	noLeak(t)
	for _, c := range []struct{ src, want, fail string }{
		{"5", "5", ""},
		{"null", "null", ""},
		{"({a: 1})", `{"a":1}`, ""},
		{"Promise.resolve('x')", `"x"`, ""},
		{"new Promise(r => setTimeout(() => r(7), 2))", "7", ""},
		{"Promise.resolve(Promise.resolve(8))", "8", ""},
		{"({then(ok) { ok(9) }})", "9", ""},
		{"({then(ok, bad) { bad('thenable') }})", "", "thenable"},
		{"Promise.reject(new RangeError('r'))", "", "RangeError: r"},
		{"Promise.reject('text')", "", "text"},
		{"Promise.reject(undefined)", "", "undefined"},
		{"Promise.reject(5n)", "", "5"},
		{"(async () => { throw new TypeError('async') })()", "", "TypeError: async"},
		{"({get then() { throw new Error('getter') }})", "", "Error: getter"},
	} {
		for range 2 {
			v, err := Await(bg, eval(c.src))
			if c.fail != "" {
				wantError(t, err, c.fail)
			} else if err != nil || show(v) != c.want {
				t.Errorf("%s: %s, %v", c.src, show(v), err)
			}
		}
	}
	if _, err := Await(nil, eval("Promise.resolve(1)")); err != nil {
		t.Error(err)
	}
}

func TestAwaitEnds(t *testing.T) {
	noLeak(t)
	ctx, cancel := context.WithTimeout(bg, 3*time.Millisecond)
	defer cancel()
	if _, err := Await(ctx, eval("new Promise(() => {})")); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	why := errors.New("why")
	ctx, end := context.WithCancelCause(bg)
	late := eval("(() => { let r; const p = new Promise((ok, bad) => { r = bad }); return {p, r} })()")
	go func() {
		time.Sleep(time.Millisecond)
		end(why)
	}()
	if _, err := Await(ctx, late.Get("p")); err != why {
		t.Error(err)
	}
	CallFunc(late.Get("r"), "after the end") // nobody listens, and nothing is reported
	if _, err := Await(ctx, eval("Promise.reject('silent')")); err != why {
		t.Error(err)
	}
	time.Sleep(2 * time.Millisecond)
}

func TestManyPromises(t *testing.T) {
	noLeak(t)
	done := make(chan int)
	for i := range 500 {
		go func() {
			ctx, cancel := context.WithCancel(bg)
			defer cancel()
			src := "new Promise(r => setTimeout(() => r(1), 1))"
			if i%5 == 0 {
				src = "new Promise(() => {})"
				go cancel()
			}
			v, err := Await(ctx, eval(src))
			if i%5 == 0 && err == nil || i%5 != 0 && (err != nil || v.Int() != 1) {
				t.Error(i, v, err)
			}
			done <- 1
		}()
	}
	for range 500 {
		<-done
	}
	if waiterCount > maxWaiters {
		t.Error(waiterCount)
	}
}

func TestPromise(t *testing.T) {
	noLeak(t)
	for _, c := range []struct {
		fn   func(Context) (any, error)
		want string
		fail string
	}{
		{func(Context) (any, error) { return 5, nil }, "5", ""},
		{func(Context) (any, error) { return nil, nil }, "null", ""},
		{func(Context) (any, error) { return Undefined, nil }, "undefined", ""},
		{func(Context) (any, error) { return nil, errors.New("go") }, "", "Error: go"},
		{func(Context) (any, error) { return nil, rangeError("js") }, "", "RangeError: js"},
		{func(Context) (any, error) { time.Sleep(2 * time.Millisecond); return "late", nil }, `"late"`, ""},
		{func(ctx Context) (any, error) { return Await(ctx, eval("Promise.resolve([1])")) }, "[1]", ""},
		{func(ctx Context) (any, error) { return Await(ctx, eval("Promise.reject('in')")) }, "", "in"},
	} {
		v, err := Await(bg, Promise(bg, c.fn))
		if c.fail != "" {
			wantError(t, err, c.fail)
		} else if err != nil || show(v) != c.want {
			t.Errorf("%s: %s, %v", c.want, show(v), err)
		}
	}
	if v, err := Await(bg, Promise(nil, func(ctx Context) (any, error) { return ctx != nil, nil })); err != nil || !v.Bool() {
		t.Error(v, err)
	}
	defer OnPanic(nil)
	OnPanic(func(any, []byte) {})
	if _, err := Await(bg, Promise(bg, func(Context) (any, error) { return make(chan int), nil })); err == nil {
		t.Error("a value without JavaScript form")
	}
}

func TestAsyncFunc(t *testing.T) {
	noLeak(t)
	ctx, cancel := context.WithCancel(bg)
	fn := AsyncFunc(ctx, func(ctx Context, args Args) (any, error) {
		time.Sleep(time.Millisecond)
		if args.At(0).Bool() {
			return args.At(1).Str() + "!", nil
		}
		return nil, errors.New("refused")
	})
	p := must2(CallFunc(fn, true, "x"))
	if v, err := Await(bg, p); err != nil || v.Str() != "x!" {
		t.Error(v, err)
	}
	_, err := Await(bg, must2(CallFunc(fn, false)))
	wantError(t, err, "Error: refused")
	cancel()
	if v := must2(CallFunc(fn, true)); !v.IsUndefined() {
		t.Error(v)
	}
}

func TestCallAsync(t *testing.T) {
	noLeak(t)
	class, o := made(t, "Asyncs", `
		async get(x) { if (x === "bad") throw new RangeError(x); return x }
		throws() { throw new TypeError("at once") }
		get ready() { return Promise.resolve("ready") }
		static async make(x) { return x + 1 }`)
	if v, err := CallAsync(bg, &Op{Class: class, Name: "get"}, Wrap(o), "fine"); err != nil || v.Str() != "fine" {
		t.Error(v, err)
	}
	_, err := CallAsync(bg, &Op{Class: class, Name: "get"}, Wrap(o), "bad")
	wantError(t, err, "RangeError: bad")
	_, err = CallAsync(bg, &Op{Class: class, Name: "throws"}, Wrap(o))
	wantError(t, err, "TypeError: at once")
	if v, err := GetAsync(bg, &Op{Class: class, Name: "ready"}, Wrap(o)); err != nil || v.Str() != "ready" {
		t.Error(v, err)
	}
	if v, err := CallStaticAsync(bg, &Op{Class: class, Name: "make"}, 1); err != nil || v.Int() != 2 {
		t.Error(v, err)
	}
	if _, err := CallStaticAsync(bg, &Op{Class: &Class{Name: "NotHere"}, Name: "x"}); err == nil {
		t.Error("no class")
	}
}

func TestWithSignal(t *testing.T) {
	noLeak(t)
	if o := WithSignal(bg, nil); o != nil {
		t.Error(o)
	}
	ctx, end := context.WithCancelCause(bg)
	first := ToValue(WithSignal(ctx, Undefined))
	signal := first.Get("signal")
	if signal.Get("aborted").Bool() {
		t.Error("aborted early")
	}
	mine := eval("({a: 1})")
	second := ToValue(WithSignal(ctx, mine))
	if !second.Get("signal").Equal(signal) || second.Get("a").Int() != 1 || HasProp(mine, "signal") {
		t.Error("options of the caller")
	}
	own := eval("(c => ({get signal() { return c.signal }}))(new AbortController())")
	first, second = ToValue(WithSignal(ctx, own)).Get("signal"), ToValue(WithSignal(ctx, eval("({signal: AbortSignal.abort(1)})"))).Get("signal")
	if first.Get("aborted").Bool() || !second.Get("aborted").Bool() {
		t.Error("a signal of the caller")
	}
	end(errors.New("enough"))
	until(t, "aborted beside a signal of the caller", func() bool { return first.Get("aborted").Bool() })
	until(t, "aborted", func() bool { return signal.Get("aborted").Bool() })
	if r := signal.Get("reason"); r.Get("name").Str() != "AbortError" || r.Get("message").Str() != "enough" {
		t.Error(r)
	}
	if len(signals) != 0 {
		t.Error("signals are kept")
	}
	if v := ToValue(WithSignal(ctx, nil)); !v.Get("signal").Get("aborted").Bool() {
		t.Error("a context that has ended")
	}
	ctx, cancel := context.WithTimeout(bg, time.Millisecond)
	defer cancel()
	signal = ToValue(WithSignal(ctx, nil)).Get("signal")
	until(t, "timeout", func() bool { return signal.Get("aborted").Bool() })
	if r := signal.Get("reason"); r.Get("name").Str() != "TimeoutError" {
		t.Error(r)
	}
}

// A real operation that takes a signal: a body that never ends.
func TestAbortMidBody(t *testing.T) {
	noLeak(t)
	ctx, cancel := context.WithCancel(bg)
	class, o := made(t, "Bodies", `
		read({signal}) {
			const stream = new ReadableStream({
				start(c) { c.enqueue(new Uint8Array(3)); signal.addEventListener("abort", () => c.error(signal.reason)) }
			})
			return new Response(stream).arrayBuffer()
		}`)
	go func() {
		time.Sleep(2 * time.Millisecond)
		cancel()
	}()
	_, err := CallAsync(ctx, &Op{Class: class, Name: "read"}, Wrap(o), WithSignal(ctx, Undefined))
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	time.Sleep(2 * time.Millisecond)
}

func TestExceptions(t *testing.T) {
	thrown := func(src string) *Exception {
		_, err := CallFunc(eval("() => { throw " + src + " }"))
		var e *Exception
		if !errors.As(err, &e) {
			t.Fatal(src, err)
		}
		return e
	}
	for _, c := range []struct{ src, name, message, text string }{
		{"new RangeError('m')", "RangeError", "m", "RangeError: m"},
		{"new Error()", "Error", "", "Error"},
		{"new DOMException('gone', 'NotFoundError')", "NotFoundError", "gone", "NotFoundError: gone"},
		{"'text'", "", "text", "text"},
		{"5", "", "5", "5"},
		{"12345678901234567890n", "", "12345678901234567890", "12345678901234567890"},
		{"null", "", "null", "null"},
		{"undefined", "", "undefined", "undefined"},
		{"Symbol('s')", "", "Symbol(s)", "Symbol(s)"},
		{"({})", "", "[object Object]", "[object Object]"},
		{"({name: 5, message: {}})", "", "[object Object]", "[object Object]"},
		{"({get name() { throw 1 }, get message() { throw 2 }, toString() { throw 3 }})", "", "[object]", "[object]"},
		{"Object.create(null)", "", "[object]", "[object]"},
		{"new Proxy({}, {get() { throw 1 }})", "", "[object]", "[object]"},
		{"(() => {})", "", "() => {}", "() => {}"},
	} {
		e := thrown(c.src)
		if c.src == "(() => {})" {
			continue // a function has a name of its own, which may be anything
		}
		if e.Name() != c.name || e.Message() != c.message || e.Error() != c.text {
			t.Errorf("%s: %q, %q, %q", c.src, e.Name(), e.Message(), e.Error())
		}
	}
	e := thrown("new TypeError('outer', {cause: new RangeError('inner')})")
	if !errors.Is(e, Named("RangeError")) || !errors.Is(e, Named("TypeError")) || errors.Is(e, Named("SyntaxError")) {
		t.Error("Is")
	}
	if e.Unwrap().Error() != "RangeError: inner" || e.Cause().Get("message").Str() != "inner" {
		t.Error(e.Unwrap())
	}
	if !strings.Contains(e.Stack(), "outer") {
		t.Error(e.Stack())
	}
	same := NewException(e.Value())
	if !errors.Is(e, same) || errors.Is(e, thrown("5")) {
		t.Error("identity")
	}
	if !errors.Is(thrown("new DOMException('', 'AbortError')"), context.Canceled) ||
		!errors.Is(thrown("new DOMException('', 'TimeoutError')"), context.DeadlineExceeded) ||
		errors.Is(thrown("new Error()"), context.Canceled) {
		t.Error("context errors")
	}
	if thrown("null").Unwrap() != nil || thrown("({get cause() { throw 1 }})").Unwrap() != nil {
		t.Error("no cause")
	}
	// Exceptions go back into JavaScript as what they were.
	v := eval("({code: 1})")
	if r, err := CallFunc(eval("e => e.code"), NewException(v)); err != nil || r.Int() != 1 {
		t.Error(r, err)
	}
	if name := FromJS(typeError("made here").JSValue()).Get("name").Str(); name != "TypeError" {
		t.Error(name)
	}
	var none *Exception
	if !none.JSValue().IsNull() {
		t.Error("nil")
	}
	if err := Catch(func() {}); err != nil {
		t.Error(err)
	}
	wantError(t, Catch(func() { eval("(() => { throw 'from js' })()") }), "from js")
	func() {
		defer func() {
			if recover() != "other" {
				t.Error("another panic must pass")
			}
		}()
		Catch(func() { panic("other") })
	}()
}

func collect[T any](seq func(func(T) bool)) []T {
	var all []T
	for v := range seq {
		all = append(all, v)
	}
	return all
}

func TestIterate(t *testing.T) {
	texts := func(src string) []string {
		var all []string
		for v := range Iterate(eval(src)) {
			all = append(all, v.String())
		}
		return all
	}
	for src, want := range map[string][]string{
		"[1, 'a', null]": {"1", "a", "null"}, "new Set()": nil, "new Map([[1, 2]])": {"1,2"}, "'a🙂b'": {"a", "🙂", "b"},
		"(function*() { yield undefined; yield 0; yield '' })()":                                                 {"undefined", "0", ""},
		"({[Symbol.iterator]() { let n = 0; return {next() { return n++ < 2 ? {value: n} : {done: 'yes'} }} }})": {"1", "2"},
	} {
		if got := texts(src); !slices.Equal(got, want) {
			t.Errorf("%s: %v", src, got)
		}
	}
	log := eval("(globalThis.log = [])")
	endless := "({[Symbol.iterator]() { let n = 0; return {next() { return {value: n++} }, return(...a) { log.push('closed' + a.length); return {} }} }})"
	for v := range Iterate(eval(endless)) {
		if v.Int() == 3 {
			break
		}
	}
	func() {
		defer func() { recover() }()
		for range Iterate(eval(endless)) {
			panic("out of the loop")
		}
	}()
	if s := show(log); s != `["closed0","closed0"]` {
		t.Error(s)
	}
	for src, want := range map[string]string{
		"({[Symbol.iterator]() { throw 'make' }})":                                               "make",
		"({[Symbol.iterator]() { return {next() { throw 'next' }} }})":                           "next",
		"({[Symbol.iterator]() { return {next() { return {get done() { throw 'done' }} }} }})":   "done",
		"({[Symbol.iterator]() { return {next() { return {get value() { throw 'value' }} }} }})": "value",
	} {
		wantError(t, Catch(func() { texts(src) }), want)
	}
	for _, src := range []string{"({})", "5", "({[Symbol.iterator]: 7})", "({[Symbol.iterator]() { return {next() { return 5 }} }})"} {
		if err := Catch(func() { texts(src) }); !errors.Is(err, Named("TypeError")) {
			t.Errorf("%s: %v", src, err)
		}
	}
	var pairs []string
	for k, v := range Entries(eval("new Map([['a', 1], ['b', 2]])")) {
		pairs = append(pairs, k.Str()+v.String())
	}
	if !slices.Equal(pairs, []string{"a1", "b2"}) {
		t.Error(pairs)
	}
	list := eval("['x', 'y', 'z']")
	n := 0
	for i, v := range Indexed(list) {
		n++
		if i == 0 {
			list.Call("pop")
		}
		if i == 1 && v.Str() != "y" {
			t.Error(v)
		}
	}
	if n != 2 {
		t.Error(n)
	}
	for range Indexed(list) {
		break
	}
	if got := collect(AllKeys(eval("new Map([['k', 1]])"), Value.Str)); !slices.Equal(got, []string{"k"}) {
		t.Error(got)
	}
}

func TestIterateAsync(t *testing.T) {
	noLeak(t)
	eval("(globalThis.log = [])")
	gather := func(ctx Context, src string, limit int) (all []string, err error) {
		for v, e := range IterateAsync(ctx, eval(src)) {
			if e != nil {
				return all, e
			}
			all = append(all, v.String())
			if len(all) == limit {
				break
			}
		}
		return all, nil
	}
	for _, c := range []struct {
		src   string
		limit int
		want  string
		fail  string
	}{
		{"(async function*() { yield 1; yield 2 })()", 9, "1 2", ""},
		{"(async function*() { try { yield 1; yield 2 } finally { log.push('finally') } })()", 1, "1", ""},
		{"(async function*() { yield 1; throw new RangeError('later') })()", 9, "1", "RangeError: later"},
		{"[3, 4]", 9, "3 4", ""},
		{"({})", 9, "", "TypeError: the value is not iterable"},
		{"({[Symbol.asyncIterator]() { throw 'make' }})", 9, "", "make"},
		{"({[Symbol.asyncIterator]() { return {next() { throw 'next' }} }})", 9, "", "next"},
		{"({[Symbol.asyncIterator]() { return {next: async () => 5} }})", 9, "", "TypeError: the result of an iterator is not an object"},
		{"new ReadableStream({start(c) { c.enqueue('chunk'); c.close() }})", 9, "chunk", ""},
	} {
		all, err := gather(bg, c.src, c.limit)
		if strings.Join(all, " ") != c.want {
			t.Errorf("%s: %v", c.src, all)
		}
		if c.fail != "" {
			wantError(t, err, c.fail)
		} else if err != nil {
			t.Errorf("%s: %v", c.src, err)
		}
	}
	until(t, "closed", func() bool { return show(Global().Get("log")) == `["finally"]` })
	ctx, cancel := context.WithTimeout(bg, 2*time.Millisecond)
	defer cancel()
	src := "({[Symbol.asyncIterator]() { return {next: () => new Promise(() => {}), return: async () => { log.push('left') }} }})"
	if _, err := gather(ctx, src, 9); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if s := show(Global().Get("log")); s != `["finally","left"]` {
		t.Error(s)
	}
}
