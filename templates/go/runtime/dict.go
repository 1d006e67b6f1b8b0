//go:build js && wasm

package rt

import (
	"math/bits"
	"syscall/js"
	"unsafe"
)

// Dict is the shape of a dictionary. It is made to be a package variable: var dictX = rt.Dict{Keys: []string{...}}.
type Dict struct {
	Keys []string
	base int          // place of the first key in the helper; the template is behind the last
	last []dictMember // what the template has; nil when that is not known
	busy bool         // a call that changes the template is on its way
}

// NewDict makes an object of the dictionary's members that are not Undefined, in the order of its keys.
func NewDict(d *Dict, values ...any) Value { return Value{newDictArg(d, values).JSValue()} }

// Members is a dictionary as an argument: its members that are not Undefined, in the order of its keys. As argument of
// a call it is made in the helper, and does not cross into Go at all.
//
//go:noinline
func Members(d *Dict, values ...any) any { return newDictArg(d, values) }

// dictArg is a dictionary as an argument.
type dictArg struct {
	d       *Dict
	members []dictMember
	word    func(*frame, *dictArg) (uint32, bool) // wordOfDict: so only programs with dictionaries have the code
}

type dictMember struct {
	key int
	x   any
}

// newDictArg does not keep values, so that they need no place in the heap.
func newDictArg(d *Dict, values []any) *dictArg {
	n := 0
	for _, x := range values {
		if !isAbsent(x) {
			n++
		}
	}
	a := &dictArg{d, make([]dictMember, 0, n), wordOfDict}
	for i, x := range values {
		if !isAbsent(x) {
			a.members = append(a.members, dictMember{i, x})
		}
	}
	return a
}

func isAbsent(x any) bool {
	v, ok := x.(Value)
	return ok && v.IsUndefined()
}

// JSValue is a new object of the members.
func (a *dictArg) JSValue() js.Value {
	if getHelper() != nil {
		f := takeFrame()
		object, exc := f.object(a)
		f.release()
		raise(exc)
		if !object.IsUndefined() {
			return object
		}
	}
	object := newObject()
	for _, m := range a.members {
		if v := toJS(m.x); !v.IsUndefined() {
			raise(setProp(object, intern(a.d.Keys[m.key]), v))
		}
	}
	return object
}

// object has the helper make the object; undefined when there are too many members for it.
func (f *frame) object(a *dictArg) (object js.Value, exc *Exception) {
	defer f.catch(&exc)
	if word, ok := wordOfDict(f, a); ok {
		f.setWord(0, word)
		theHelper.send(f)
		object = theHelper.object.Invoke()
		f.settle(true)
		spread(object)
	}
	return object, nil
}

const memberSize = 16 // bytes of a member: place of the key, word, number

// wordOfDict leaves the members to the helper, and is the word for the object that it makes of them; there is none when
// they are too many.
func wordOfDict(f *frame, a *dictArg) (uint32, bool) {
	h := getHelper()
	if h == nil {
		return 0, false
	}
	d := a.d
	if d.base == 0 {
		d.base = h.keep(append(d.Keys, ""))
	}
	at, ok := f.room(memberSize * (1 + len(a.members)))
	if !ok {
		return 0, false
	}
	template, last := uint32(0), []dictMember(nil)
	if f.template == nil && !d.busy && a.plain() {
		template = uint32(d.base + len(d.Keys))
		last = d.last
		if !sameKeys(last, a.members) {
			last = nil
		}
		f.template, f.members = d, a.members
		d.last, d.busy = nil, true
	}
	header := [2]uint32{template, 1}
	if last != nil {
		header[1] = 0
	}
	*(*[2]uint32)(unsafe.Pointer(&f.data[at])) = header
	n := 0
	for i, m := range a.members {
		if last != nil && same(last[i].x, m.x) {
			continue
		}
		word, x, ok := f.member(m.x)
		if !ok {
			f.settle(false)
			return 0, false
		}
		if word == wordAbsent {
			continue
		}
		n++
		p := unsafe.Pointer(&f.data[at+memberSize*n])
		*(*[2]uint32)(p) = [2]uint32{uint32(d.base + m.key), word}
		*(*float64)(unsafe.Add(p, 8)) = x
	}
	return uint32(at)<<16 | uint32(n)<<2, true
}

// plain reports whether the members are all numbers, booleans and short strings. Such dictionaries are mostly like the
// one before: only what differs is set in a template, of which a copy is made, which takes less than a new object.
func (a *dictArg) plain() bool {
	for _, m := range a.members {
		switch x := m.x.(type) {
		case bool, int, float64:
		case string:
			if len(x) > internLength {
				return false
			}
		default:
			return false
		}
	}
	return len(a.members) > 0
}

func sameKeys(a, b []dictMember) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].key != b[i].key {
			return false
		}
	}
	return true
}

// same compares two values of plain dictionaries.
func same(x, y any) bool {
	if f, ok := x.(float64); ok && f == 0 {
		return false // of either sign
	}
	return x == y
}

// settle is called when the call of a frame is over. When it went well, the template has what was sent; otherwise that
// is not known.
func (f *frame) settle(well bool) {
	d := f.template
	if d == nil {
		return
	}
	d.busy = false
	if well {
		d.last = f.members
	}
	f.template, f.members = nil, nil
}

const (
	wordNull   = keptNull<<2 | 2
	wordFalse  = (keptNull+1)<<2 | 2
	wordTrue   = (keptNull+2)<<2 | 2
	wordAbsent = ^uint32(0)
)

// member is the word for the value of a member, or 0 and a number.
func (f *frame) member(x any) (word uint32, number float64, ok bool) {
	switch x := x.(type) {
	case bool:
		if x {
			return wordTrue, 0, true
		}
		return wordFalse, 0, true
	case int:
		checkInteger(int64(x))
		return 0, float64(x), true
	case float64:
		return 0, x, true
	case string:
		if word, ok := f.textWord(x); ok {
			return word, 0, true
		}
	case *dictArg:
		if word, ok := x.word(f, x); ok {
			return word, 0, true
		}
	case *bufferArg:
		return f.keptWord(x.stage(f, x))
	}
	return f.keptWord(toJS(x))
}

// keptWord has the helper keep a value until the call. There are places for 15.
func (f *frame) keptWord(v js.Value) (word uint32, number float64, ok bool) {
	switch kindOf(v) {
	case KindUndefined:
		return wordAbsent, 0, true
	case KindNull:
		return wordNull, 0, true
	case KindNumber:
		return 0, v.Float(), true
	}
	place := bits.TrailingZeros16(^keptPlaces)
	if place == 16 {
		return 0, 0, false
	}
	keptPlaces |= 1 << place
	f.kept |= 1 << place
	must(invoke(theHelper.hold, numberValue(float64(place)), v))
	return uint32(place)<<2 | 2, 0, true
}

// keptPlaces are the places in the helper that are in use, a bit each.
var keptPlaces uint16

func newObject() js.Value { return must(invoke(nativeObject.get())) }

// List is a sequence: a new array of the converted elements.
//
//go:noinline
func List[T any](s []T, to func(T) any) Value {
	return Value{listOf(len(s), func(i int) any { return to(s[i]) })}
}

// DecodeList is the elements of an array or of any other iterable; nil when v is undefined or null.
//
//go:noinline
func DecodeList[T any](v Value, from func(Value) T) []T {
	if v.IsNullish() {
		return nil
	}
	array := toArray(v.v)
	n := array.Length()
	s := make([]T, n)
	for i := range s {
		s[i] = from(Value{array.Index(i)})
	}
	return s
}

// toArray is v itself when it is an array, and otherwise an array of what it iterates over. An array's elements are
// plain properties: reading them runs no code of others, but a holder of accessors can be made, so it is copied too.
func toArray(v js.Value) js.Value {
	return must(invoke(nativeArrayFrom.get(), v))
}

// Record is an object of the converted values, with its keys sorted.
func Record[T any](m map[string]T, to func(T) any) Value {
	object := newObject()
	for _, k := range sortedKeys(m) {
		if k == "__proto__" {
			setOwn(object, k, to(m[k]))
			continue
		}
		raise(setProp(object, intern(k), to(m[k])))
	}
	return Value{object}
}

// setOwn makes a property of the object itself, also where an inherited setter would take the value: setting
// __proto__ would change what the object is.
func setOwn(object js.Value, name string, x any) {
	descriptor := newObject()
	raise(setProp(descriptor, intern("value"), x))
	for _, flag := range []string{"configurable", "enumerable", "writable"} {
		descriptor.Set(flag, true)
	}
	must(invoke(nativeDefine.get(), object, js.ValueOf(name), descriptor))
}

// DecodeRecord is the own enumerable properties of an object; nil when v is undefined or null.
func DecodeRecord[T any](v Value, from func(Value) T) map[string]T {
	if v.IsNullish() {
		return nil
	}
	keys := must(invoke(nativeKeys.get(), v.v))
	n := keys.Length()
	m := make(map[string]T, n)
	for i := range n {
		k := keys.Index(i)
		m[k.String()] = from(Value{must(getProp(v.v, k))})
	}
	return m
}

// separator joins strings that cross as one; those that hold it cross one by one.
const separator = "\x00"

// Strings is a new array of strings. Many cross as one string that JavaScript splits.
func Strings(s []string) Value {
	size := 0
	for _, x := range s {
		size += len(x) + len(separator)
	}
	if len(s) <= helperArgs {
		args := make([]any, len(s))
		for i := range s {
			args[i] = s[i]
		}
		return Value{must(apply(nativeArrayOf.get(), js.Value{}, args))}
	}
	joined := make([]byte, 0, size)
	for i, x := range s {
		if i > 0 {
			joined = append(joined, separator...)
		}
		for j := range len(x) {
			if x[j] == separator[0] {
				return List(s, func(x string) any { return x })
			}
		}
		joined = append(joined, x...)
	}
	return Value{must(apply(nativeSplit.get(), js.Value{}, []any{string(joined), separator}))}
}

// DecodeStrings is the strings of an array or of any other iterable; nil when v is undefined or null. They cross as
// one string that JavaScript joins.
func DecodeStrings(v Value) []string {
	if v.IsNullish() {
		return nil
	}
	array := toArray(v.v)
	n := array.Length()
	if getHelper() != nil && n > 1 {
		joined, _, exc := runText(nativeJoin.get(), js.Value{}, []any{Value{array}, separator})
		raise(exc)
		if s := splitStrings(joined, n); s != nil {
			return s
		}
	}
	s := make([]string, n)
	for i := range s {
		s[i] = Value{array.Index(i)}.Str()
	}
	return s
}

// splitStrings takes n joined strings apart; nil when they are not n, because one of them holds the separator.
func splitStrings(joined string, n int) []string {
	s := make([]string, 0, n)
	start := 0
	for i := range len(joined) {
		if joined[i] == separator[0] {
			if len(s) == n-1 {
				return nil
			}
			s = append(s, joined[start:i])
			start = i + 1
		}
	}
	if len(s) != n-1 {
		return nil
	}
	return append(s, joined[start:])
}
