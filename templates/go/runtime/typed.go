//go:build js && wasm

package rt

import "syscall/js"

// Calls whose arguments are of one known type: nothing is put into an interface on the way, which would allocate.

// SetString writes an attribute that is a string or an enum.
//
//go:noinline
func SetString(op *Op, this Pointer, s string) { raise(op.setString(self(this), s)) }

// TrySetString writes an attribute that is a string or an enum.
//
//go:noinline
func TrySetString(op *Op, this Pointer, s string) error { return failure(op.setString(self(this), s)) }

// setString has the shortest way first, which is mostly taken: a string that JavaScript knows, for a setter that is known.
func (op *Op) setString(this js.Value, s string) (exc *Exception) {
	if m := op.found; m != nil && !m.setter.missing() && !isNullish(this) {
		e := m.text
		if e == nil || e.s != s {
			e = findInterned(s)
			m.text = e
		}
		if e != nil {
			exc = m.setter.set(this, e.v)
		} else {
			_, exc = m.setter.callFresh(s, this)
		}
		if exc == nil || !op.foreign(this, exc) {
			return exc
		}
	}
	return op.setOwn(this, s)
}

// setOwn sets the object's own property, unless there is a setter that has not been looked for.
//
//go:noinline
func (op *Op) setOwn(this js.Value, s string) *Exception {
	if isNullish(this) {
		return op.missing(this)
	}
	if op.found == nil && !op.member().setter.missing() {
		return op.setString(this, s)
	}
	key := intern(op.Name)
	res, known := lookup(s)
	var exc *Exception
	if known {
		res, exc = invoke(nativeSet.get(), this, key, res)
	} else {
		set := function{nativeSet.get(), uncurriedSet.get()}
		res, exc = set.callFresh(s, js.Value{}, this, key)
	}
	return refused(res, exc, "cannot set property ", key)
}

// callFresh calls a method whose last argument is a string that JavaScript need not know.
//
//go:noinline
func (fn *function) callFresh(s string, this js.Value, args ...js.Value) (js.Value, *Exception) {
	f := takeFrame()
	n := firstArg + copy(f.vals[firstArg:], args)
	f.addFresh(n, s, true)
	res, exc := f.run(wayCall, fn, this, n+1, nil)
	f.release()
	return res, exc
}

// SetNumber writes an attribute that is a number.
//
//go:noinline
func SetNumber(op *Op, this Pointer, x float64) { raise(op.setNumber(self(this), x)) }

func (op *Op) setNumber(this js.Value, x float64) *Exception {
	if isNullish(this) {
		return op.missing(this)
	}
	if fn := &op.member().setter; !fn.missing() {
		exc := fn.set(this, numberValue(x))
		if exc == nil || !op.foreign(this, exc) {
			return exc
		}
	}
	return setProp(this, intern(op.Name), x)
}

// CallNumbers calls a method that takes only numbers and returns nothing.
//
//go:noinline
func CallNumbers(op *Op, this Pointer, args ...float64) { raise(op.callNumbers(self(this), args)) }

func (op *Op) callNumbers(this js.Value, args []float64) *Exception {
	if fn := &op.member().method; !fn.missing() && !isNullish(this) && len(args) <= frameSize-2 {
		var vals [frameSize]js.Value
		vals[0] = this
		for i, x := range args {
			vals[1+i] = numberValue(x)
		}
		_, exc := invoke(fn.uncurried, vals[:1+len(args)]...)
		if exc == nil || !op.foreign(this, exc) {
			return exc
		}
	}
	list := make([]any, len(args))
	for i, x := range args {
		list[i] = x
	}
	return op.callVoid(this, list)
}

// SetInt writes an attribute that is a number. It panics with a RangeError when a Number cannot hold it.
//
//go:noinline
func SetInt(op *Op, this Pointer, x int) {
	checkInteger(int64(x))
	SetNumber(op, this, float64(x))
}

// CallInts is [CallNumbers] for integers. It panics with a RangeError when a Number cannot hold one.
//
//go:noinline
func CallInts(op *Op, this Pointer, args ...int) {
	var room [frameSize]float64
	numbers := room[:0]
	for _, x := range args {
		checkInteger(int64(x))
		numbers = append(numbers, float64(x))
	}
	CallNumbers(op, this, numbers...)
}

// TryCallEnum calls a method that returns an enum.
func TryCallEnum[E ~string](op *Op, this Pointer, args ...any) (E, error) {
	s, err := TryCallString(op, this, args...)
	return E(s), err
}

// CallReturning calls a method that returns one of its arguments as it is: the result does not cross back.
//
//go:noinline
func CallReturning(op *Op, this Pointer, which int, args ...any) Value {
	CallVoid(op, this, args...)
	return ToValue(args[which])
}

// TryCallReturning calls a method that returns one of its arguments as it is: the result does not cross back.
//
//go:noinline
func TryCallReturning(op *Op, this Pointer, which int, args ...any) (Value, error) {
	if err := TryCallVoid(op, this, args...); err != nil {
		return Undefined, err
	}
	return ToValue(args[which]), nil
}

// GetStringPtr reads an attribute that is a string or null, which is nil.
//
//go:noinline
func GetStringPtr(op *Op, this Pointer) *string {
	s, ok := GetStringOK(op, this)
	return stringPtr(s, ok)
}

// CallStringPtr calls a method that returns a string or null, which is nil.
//
//go:noinline
func CallStringPtr(op *Op, this Pointer, args ...any) *string {
	s, ok := CallStringOK(op, this, args...)
	return stringPtr(s, ok)
}

// TryCallStringPtr calls a method that returns a string or null, which is nil.
//
//go:noinline
func TryCallStringPtr(op *Op, this Pointer, args ...any) (*string, error) {
	s, ok, err := TryCallStringOK(op, this, args...)
	return stringPtr(s, ok), err
}

func stringPtr(s string, ok bool) *string {
	if !ok {
		return nil
	}
	return &s
}

// SameObjects keeps what the [SameObject] attributes of an object have given: https://webidl.spec.whatwg.org/#SameObject
type SameObjects struct{ first *sameObject }

type sameObject struct {
	op     *Op
	object Pointer
	next   *sameObject
}

// GetSame reads an attribute that always is the same object, as Wrap makes it. It crosses into JavaScript the first time
// only.
//
//go:noinline
func GetSame(op *Op, this Pointer, same *SameObjects) Pointer {
	if p := same.find(op); p != nil {
		return p
	}
	p := Wrap(Get(op, this))
	if p != nil {
		same.first = &sameObject{op, p, same.first}
	}
	return p
}

func (s *SameObjects) find(op *Op) Pointer {
	for o := s.first; o != nil; o = o.next {
		if o.op == op {
			return o.object
		}
	}
	return nil
}
