//go:build js && wasm

package rt

import (
	"syscall/js"
)

// Class is an interface, namespace or mixin of the platform. NoObject says that it has no interface object
// ([LegacyNoInterfaceObject] or a mixin), so that instances are told by their Symbol.toStringTag.
// It is made to be a package variable without code at start: var classNode = rt.Class{Name: "Node"}.
type Class struct {
	Name     string
	NoObject bool
	looked   bool
	object   js.Value // globalThis[Name]; undefined when there is none
}

// constructor is globalThis[Name], or undefined. A dot in the name leads into a namespace (LegacyNamespace).
func (c *Class) constructor() js.Value {
	if c.looked {
		return c.object
	}
	if c.NoObject {
		c.looked = true
		return c.object
	}
	v := lookUp(c.Name)
	if isObject(v) {
		// What is missing now may be defined later, so only a find is kept.
		c.looked = true
		c.object = v
		return v
	}
	return js.Value{}
}

// Has reports whether v is an instance of the class, of this realm or another.
func (c *Class) Has(v Value) bool {
	if !isObject(v.v) {
		return false
	}
	ctor := c.constructor()
	if kindOf(ctor) == KindFunction {
		if v.v.InstanceOf(ctor) {
			return true
		}
		if v.v.InstanceOf(nativeObject.get()) {
			return false // an object of this realm, which is of another class
		}
	}
	return hasTag(v.v, c.shortName(), c.NoObject)
}

func (c *Class) shortName() string {
	for i := len(c.Name) - 1; i >= 0; i-- {
		if c.Name[i] == '.' {
			return c.Name[i+1:]
		}
	}
	return c.Name
}

// hasTag reports whether an object of v's prototype chain has the name as its own Symbol.toStringTag. A name that no
// script can see is matched loosely: Chromium tags WEBGL_lose_context as WebGLLoseContext.
func hasTag(v js.Value, name string, loosely bool) bool {
	for !v.IsNull() {
		desc, exc := invoke(nativeDescriptor.get(), v, nativeTag.get())
		if exc != nil {
			return false
		}
		if !desc.IsUndefined() {
			if tag := desc.Get("value"); kindOf(tag) == KindString {
				if text := tag.String(); text == name || loosely && sameLetters(text, name) {
					return true
				}
			}
		}
		if v, exc = invoke(nativePrototype.get(), v); exc != nil {
			return false
		}
	}
	return false
}

// sameLetters compares names, but for case and underscores.
func sameLetters(a, b string) bool {
	for {
		for a != "" && a[0] == '_' {
			a = a[1:]
		}
		for b != "" && b[0] == '_' {
			b = b[1:]
		}
		if a == "" || b == "" {
			return a == b
		}
		if a[0]|0x20 != b[0]|0x20 {
			return false
		}
		a, b = a[1:], b[1:]
	}
}

// Op is a member of a class: a method or an attribute. It is made to be a package variable without code at start:
// var opNodeAppendChild = rt.Op{Class: &classNode, Name: "appendChild"}.
type Op struct {
	_     [0]func() // without it, the compiler would make a function that compares two
	Class *Class
	Name  string
	found *member
}

// member holds the functions of a member as found on the class's prototype. Those that are not there are undefined,
// and the property of the object itself is used.
type member struct {
	method, getter, setter function
	text                   *interned // what the setter was last called with, or another string now
	returns                bool      // the method has returned something to a caller who dropped it
	native                 bool      // the getter is the engine's own
}

// function is a method, plain for the helper and uncurried (it takes this as first argument) for syscall/js.
type function struct{ plain, uncurried js.Value }

func (f *function) missing() bool { return f.plain.IsUndefined() }

func (op *Op) member() *member {
	if op.found == nil {
		op.found = op.find()
	}
	return op.found
}

// find looks the member up on the class's prototype chain. Members of the global object ([Global]) and those that
// are [LegacyUnforgeable] are properties of the instance; for the global object itself, of which there is one,
// they are found as well.
func (op *Op) find() *member {
	m := new(member)
	if op.Class == nil {
		return m // a member of more than one class: always the object's own
	}
	ctor := op.Class.constructor()
	if kindOf(ctor) != KindFunction {
		return m
	}
	name := intern(op.Name)
	proto, exc := getProp(ctor, intern("prototype"))
	for exc == nil && isObject(proto) {
		desc, failed := invoke(nativeDescriptor.get(), proto, name)
		if failed != nil {
			return m
		}
		if !desc.IsUndefined() {
			m.fill(desc)
			return m
		}
		proto, exc = invoke(nativePrototype.get(), proto)
	}
	global := js.Global()
	if global.InstanceOf(ctor) {
		if desc, exc := invoke(nativeDescriptor.get(), global, name); exc == nil && !desc.IsUndefined() {
			m.fill(desc)
		}
	}
	return m
}

func (m *member) fill(desc js.Value) {
	fill := func(f *function, name string) {
		if fn := desc.Get(name); kindOf(fn) == KindFunction {
			*f = function{fn, uncurry(fn)}
		}
	}
	fill(&m.method, "value")
	fill(&m.getter, "get")
	fill(&m.setter, "set")
}

// platformOwns reports whether this is an object of the engine's own, by an attribute of its class: the engine's
// getters refuse all others, proxies too. What such a list has at an index is then read without any script to run,
// so nothing can be thrown.
func (op *Op) platformOwns(this js.Value) bool {
	m := op.member()
	if m.getter.missing() || isNullish(this) {
		return false
	}
	if !m.native {
		const mark = "[native code]"
		text := stringOf(m.getter.plain)
		for i := len(text) - len(mark); i >= 0 && !m.native; i-- {
			m.native = text[i:i+len(mark)] == mark
		}
	}
	if !m.native {
		return false
	}
	_, exc := invoke(m.getter.uncurried, this)
	return exc == nil
}

// foreign reports whether a failed call may have failed because this is not of the class: then nothing has happened
// yet (the check comes before every effect) and the object's own property is to be used.
func (op *Op) foreign(this js.Value, exc *Exception) bool {
	return exc.Name() == "TypeError" && isObject(this) && !op.Class.Has(Value{this})
}

// missing is the failure for a this that is undefined or null. The platform would take the global object instead:
// https://webidl.spec.whatwg.org/#js-operations
func (op *Op) missing(this js.Value) *Exception {
	return typeError("cannot use " + op.Name + " of " + stringOf(this))
}

func isNullish(v js.Value) bool { return v.IsUndefined() || v.IsNull() }

func (op *Op) get(this js.Value) (js.Value, *Exception) {
	if isNullish(this) {
		return js.Value{}, op.missing(this)
	}
	if fn := &op.member().getter; !fn.missing() {
		res, exc := invoke(fn.uncurried, this)
		if exc == nil || !op.foreign(this, exc) {
			return res, exc
		}
	}
	return getProp(this, intern(op.Name))
}

// getText is get for strings; null and undefined are not ok.
func (op *Op) getText(this js.Value) (s string, ok bool, exc *Exception) {
	if isNullish(this) {
		return "", false, op.missing(this)
	}
	if fn := &op.member().getter; !fn.missing() && getHelper() != nil {
		s, ok, exc = runText(fn.plain, this, nil)
		if exc == nil || !op.foreign(this, exc) {
			return s, ok, exc
		}
	}
	if getHelper() != nil && isObject(this) {
		return runText(nativeGet.get(), js.Value{}, []any{Value{this}, op.Name})
	}
	return text(op.get(this))
}

func (op *Op) set(this js.Value, x any) *Exception {
	if isNullish(this) {
		return op.missing(this)
	}
	if fn := &op.member().setter; !fn.missing() {
		_, exc := runOne(wayCall, fn, this, x)
		if exc == nil || !op.foreign(this, exc) {
			return exc
		}
	}
	return setProp(this, intern(op.Name), x)
}

// text is a value as a string; null and undefined are not ok.
func text(v js.Value, exc *Exception) (string, bool, *Exception) {
	if exc != nil || v.IsUndefined() || v.IsNull() {
		return "", false, exc
	}
	return stringOf(v), true, nil
}

func (op *Op) call(this js.Value, args []any) (js.Value, *Exception) {
	if isNullish(this) {
		return js.Value{}, op.missing(this)
	}
	if fn := &op.member().method; !fn.missing() && len(args) <= frameSize-2 {
		res, exc := run(wayCall, fn, this, args)
		if exc == nil || !op.foreign(this, exc) {
			return res, exc
		}
	}
	return op.callOwn(this, args)
}

func (op *Op) callVoid(this js.Value, args []any) *Exception {
	if isNullish(this) {
		return op.missing(this)
	}
	m := op.member()
	if fn := &m.method; m.returns && len(args) <= helperArgs && getHelper() != nil {
		_, exc := run(wayVoid, fn, this, args)
		if exc == nil || !op.foreign(this, exc) {
			return exc
		}
		_, exc = op.callOwn(this, args)
		return exc
	}
	res, exc := op.call(this, args)
	if !res.IsUndefined() && !m.method.missing() {
		m.returns = true
	}
	return exc
}

func (op *Op) callText(this js.Value, args []any) (s string, ok bool, exc *Exception) {
	if isNullish(this) {
		return "", false, op.missing(this)
	}
	if fn := &op.member().method; !fn.missing() && len(args) <= helperArgs && getHelper() != nil {
		s, ok, exc = runText(fn.plain, this, args)
		if exc == nil || !op.foreign(this, exc) {
			return s, ok, exc
		}
		return text(op.callOwn(this, args))
	}
	return text(op.call(this, args))
}

// callOwn calls the object's own method, by name.
func (op *Op) callOwn(this js.Value, args []any) (js.Value, *Exception) {
	if len(args) <= helperArgs && getHelper() != nil {
		return run(wayOwn, &function{plain: intern(op.Name)}, this, args)
	}
	fn, exc := getProp(this, intern(op.Name))
	if exc != nil {
		return js.Value{}, exc
	}
	if kindOf(fn) != KindFunction {
		return js.Value{}, typeError(op.Name + " is not a function")
	}
	return apply(fn, this, args)
}

// Functions of an op, for generated code: this is a pointer to a generated type, whose object it is about. Passing the
// pointer makes thousands of methods shorter than passing what is in it.

// self is the object that generated code calls a function for: undefined for nil.
func self(this Pointer) js.Value {
	if this == nil {
		return js.Value{}
	}
	return (*object)(this).ref.v
}

// Get reads an attribute.
//
//go:noinline
func Get(op *Op, this Pointer) Value { return Value{must(op.get(self(this)))} }

// TryGet reads an attribute.
//
//go:noinline
func TryGet(op *Op, this Pointer) (Value, error) { return result(op.get(self(this))) }

// GetString reads an attribute that is a string.
//
//go:noinline
func GetString(op *Op, this Pointer) string {
	s, _, exc := op.getText(self(this))
	raise(exc)
	return s
}

// GetStringOK reads an attribute that is a string or null; ok is false when it is null or undefined.
//
//go:noinline
func GetStringOK(op *Op, this Pointer) (s string, ok bool) {
	s, ok, exc := op.getText(self(this))
	raise(exc)
	return s, ok
}

// GetBool reads an attribute that is a boolean.
//
//go:noinline
func GetBool(op *Op, this Pointer) bool { return Get(op, this).Bool() }

// GetInt reads an attribute that is a number.
//
//go:noinline
func GetInt(op *Op, this Pointer) int { return Get(op, this).Int() }

// GetFloat reads an attribute that is a number.
//
//go:noinline
func GetFloat(op *Op, this Pointer) float64 { return Get(op, this).Float() }

// GetUint64 reads an attribute that is a 64-bit integer or a BigInt.
//
//go:noinline
func GetUint64(op *Op, this Pointer) uint64 { return Get(op, this).Uint64() }

// GetFloat32 reads an attribute that is a number.
//
//go:noinline
func GetFloat32(op *Op, this Pointer) float32 { return Get(op, this).Float32() }

// GetObject reads an attribute that is an object, as [Wrap] makes it.
//
//go:noinline
func GetObject(op *Op, this Pointer) Pointer { return Wrap(Get(op, this)) }

// Set writes an attribute.
//
//go:noinline
func Set(op *Op, this Pointer, v any) {
	raise(op.set(self(this), v))
}

// TrySet writes an attribute.
//
//go:noinline
func TrySet(op *Op, this Pointer, v any) error { return failure(op.set(self(this), v)) }

// Call calls a method.
//
//go:noinline
func Call(op *Op, this Pointer, args ...any) Value { return Value{must(op.call(self(this), args))} }

// CallBool calls a method that returns a boolean.
//
//go:noinline
func CallBool(op *Op, this Pointer, args ...any) bool { return Call(op, this, args...).Bool() }

// CallObject calls a method that returns an object, as [Wrap] makes it.
//
//go:noinline
func CallObject(op *Op, this Pointer, args ...any) Pointer { return Wrap(Call(op, this, args...)) }

// CallString calls a method that returns a string.
//
//go:noinline
func CallString(op *Op, this Pointer, args ...any) string {
	s, _, exc := op.callText(self(this), args)
	raise(exc)
	return s
}

// CallStringOK calls a method that returns a string or null; ok is false when it is null or undefined.
//
//go:noinline
func CallStringOK(op *Op, this Pointer, args ...any) (s string, ok bool) {
	s, ok, exc := op.callText(self(this), args)
	raise(exc)
	return s, ok
}

// CallVoid calls a method and drops its result.
//
//go:noinline
func CallVoid(op *Op, this Pointer, args ...any) { raise(op.callVoid(self(this), args)) }

// TryCall calls a method.
//
//go:noinline
func TryCall(op *Op, this Pointer, args ...any) (Value, error) {
	return result(op.call(self(this), args))
}

// TryCallObject calls a method that returns an object, as [Wrap] makes it.
//
//go:noinline
func TryCallObject(op *Op, this Pointer, args ...any) (Pointer, error) {
	return wrapped(TryCall(op, this, args...))
}

// TryCallString calls a method that returns a string.
//
//go:noinline
func TryCallString(op *Op, this Pointer, args ...any) (string, error) {
	s, _, exc := op.callText(self(this), args)
	return s, failure(exc)
}

// TryCallStringOK calls a method that returns a string or null; ok is false when it is null or undefined.
//
//go:noinline
func TryCallStringOK(op *Op, this Pointer, args ...any) (s string, ok bool, err error) {
	s, ok, exc := op.callText(self(this), args)
	return s, ok, failure(exc)
}

// TryCallVoid calls a method and drops its result.
//
//go:noinline
func TryCallVoid(op *Op, this Pointer, args ...any) error {
	return failure(op.callVoid(self(this), args))
}

// CallAsync calls a method that returns a promise and waits for it.
//
//go:noinline
func CallAsync(ctx Context, op *Op, this Pointer, args ...any) (Value, error) {
	res, exc := op.call(self(this), args)
	if exc != nil {
		return Undefined, exc
	}
	return Await(ctx, Value{res})
}

// CallAsyncObject is [CallAsync] for a promise of an object.
//
//go:noinline
func CallAsyncObject(ctx Context, op *Op, this Pointer, args ...any) (Pointer, error) {
	return wrapped(CallAsync(ctx, op, this, args...))
}

// GetAsync reads an attribute that is a promise and waits for it.
//
//go:noinline
func GetAsync(ctx Context, op *Op, this Pointer) (Value, error) {
	res, exc := op.get(self(this))
	if exc != nil {
		return Undefined, exc
	}
	return Await(ctx, Value{res})
}

func result(v js.Value, exc *Exception) (Value, error) {
	if exc != nil {
		return Undefined, exc
	}
	return Value{v}, nil
}

// failure is exc as an error: a nil *Exception must not become an error that is not nil.
func failure(exc *Exception) error {
	if exc != nil {
		return exc
	}
	return nil
}

// wrapped is a result as [Wrap] makes it.
func wrapped(v Value, err error) (Pointer, error) { return Wrap(v), err }
