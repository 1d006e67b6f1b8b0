//go:build js && wasm

package rt

import (
	"iter"
	"syscall/js"
)

// iterator is a running iteration of JavaScript.
type iterator struct{ it, next js.Value }

func newIterator(this, symbol js.Value) (iterator, *Exception) {
	method, exc := getProp(this, symbol)
	if exc != nil {
		return iterator{}, exc
	}
	if kindOf(method) != KindFunction {
		return iterator{}, typeError("the value is not iterable")
	}
	it, exc := apply(method, this, nil)
	if exc != nil {
		return iterator{}, exc
	}
	next, exc := getProp(it, intern("next"))
	return iterator{it, next}, exc
}

// result takes a result of next apart.
func (iterator) result(r js.Value) (v js.Value, done bool, exc *Exception) {
	if !isObject(r) {
		return v, true, typeError("the result of an iterator is not an object")
	}
	end, exc := getProp(r, intern("done"))
	if exc != nil || (Value{end}).Bool() {
		return v, true, exc
	}
	v, exc = getProp(r, intern("value"))
	return v, exc != nil, exc
}

// close calls return, where there is one.
func (i iterator) close() (js.Value, *Exception) {
	fn, exc := getProp(i.it, intern("return"))
	if exc != nil || kindOf(fn) != KindFunction {
		return js.Value{}, exc
	}
	return apply(fn, i.it, nil)
}

// step is the next value of a plain iteration.
func (i iterator) step() (v js.Value, done bool, exc *Exception) {
	if h := getHelper(); h != nil {
		v, exc = invoke(h.next, i.next, i.it)
		return v, exc != nil || v.Equal(h.end), exc
	}
	r, exc := apply(i.next, i.it, nil)
	if exc != nil {
		return v, true, exc
	}
	return i.result(r)
}

// Iterate goes over an iterable. It panics with an *Exception when the iterable throws.
func Iterate(this Value) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		i, exc := newIterator(this.v, nativeIterator.get())
		raise(exc)
		finished := false
		defer func() {
			if !finished {
				i.close() // left early, by break or by a panic
			}
		}()
		for {
			v, done, exc := i.step()
			if done {
				finished = true
				raise(exc)
				return
			}
			if !yield(Value{v}) {
				return
			}
		}
	}
}

// Entries goes over an iterable of pairs.
func Entries(this Value) iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		for pair := range Iterate(this) {
			if !yield(Index(pair, 0), Index(pair, 1)) {
				return
			}
		}
	}
}

// Indexed goes over the elements of a list, by length and index. The length is read before each step, so that a list
// that changes on the way is gone through as it is then.
func Indexed(this Value) iter.Seq2[int, Value] {
	return func(yield func(int, Value) bool) {
		h := getHelper()
		for i := 0; ; i++ {
			var v js.Value
			if h != nil {
				v = must(invoke(h.item, this.v, numberValue(float64(i))))
				if v.Equal(h.end) {
					return
				}
			} else {
				if i >= this.Length() {
					return
				}
				v = Index(this, i).v
			}
			if !yield(i, Value{v}) {
				return
			}
		}
	}
}

// IterateAsync goes over an asynchronous iterable, or over a plain one. The first error ends it. Leaving early ends
// the iteration in JavaScript too.
func IterateAsync(ctx Context, this Value) iter.Seq2[Value, error] {
	return func(yield func(Value, error) bool) {
		symbol := nativeAsync.get()
		if fn, exc := getProp(this.v, symbol); exc == nil && (Value{fn}).IsNullish() {
			symbol = nativeIterator.get()
		}
		i, exc := newIterator(this.v, symbol)
		if exc != nil {
			yield(Undefined, exc)
			return
		}
		finished := false
		defer func() {
			if !finished {
				if p, exc := i.close(); exc == nil && isObject(p) {
					silence(p)
				}
			}
		}()
		for {
			r, exc := apply(i.next, i.it, nil)
			if exc != nil {
				finished = true
				yield(Undefined, exc)
				return
			}
			res, err := Await(ctx, Value{r})
			if err != nil {
				_, finished = err.(*Exception) // an iterator that failed is closed; one that ctx left is not
				yield(Undefined, err)
				return
			}
			v, done, exc := i.result(res.v)
			if done {
				finished = true
				if exc != nil {
					yield(Undefined, exc)
				}
				return
			}
			if !yield(Value{v}, nil) {
				return
			}
		}
	}
}
