//go:build js && wasm

package rt

import (
	"math/bits"
	"syscall/js"
	"unsafe"
)

// Dict is the shape of a dictionary. It is made to be a package variable: var dictX = rt.Dict{Keys: []string{...}}.
//
// Kinds says how the Go struct of the dictionary is laid out, for [Fields], with a byte for each member: b, i, f and s
// are pointers to bool, int, float64 and string, and o to a generated type of an interface; their capitals are required
// members, which are there without a pointer; a digit is any other field, of so many words.
type Dict struct {
	Keys  []string
	Kinds string
	base  int          // place of the first key in the helper; the template is behind the last
	last  []dictMember // what the template has, when that is known
	parts []dictPart
	known bool
	busy  bool // a call that changes the template is on its way

	callee js.Value // the function that was first called with it
	native bool     // which is the engine's own
}

// NewDict makes an object of the dictionary's members that are not Undefined, in the order of its keys.
func NewDict(d *Dict, values ...any) Value { return Value{membersOf(d, values).object()} }

// Members is a dictionary as an argument: its members that are not Undefined, in the order of its keys. As argument of
// a call it is made in the helper, and does not cross into Go at all. It is for one call.
func Members(d *Dict, values ...any) any { return &membersOf(d, values).arg }

// dictArg is a dictionary as an argument, as all programs know it: only those with dictionaries have the code and the
// types of [members].
type dictArg struct {
	word func(*frame, *dictArg) (uint32, bool) // useDict
}

// members are the members of a dictionary that are set. Those that a call has used are used again.
type members struct {
	arg   dictArg // first: members are where it is
	d     *Dict
	list  []dictMember
	parts []dictPart
	rich  bool // there are others than numbers, booleans and short strings
	next  *members
}

var usedMembers *members

func takeMembers(d *Dict) *members {
	a := usedMembers
	if a == nil {
		return &members{arg: dictArg{useDict}, d: d}
	}
	usedMembers = a.next
	a.d = d
	return a
}

func (a *dictArg) members() *members { return (*members)(Pointer(a)) }

// release gives the argument back, and those in it, without what it refers to.
func (a *members) release() {
	for i := range a.parts {
		if inner, ok := a.parts[i].x.(*dictArg); ok {
			inner.members().release()
		}
	}
	clear(a.parts)
	a.d = nil
	a.list, a.parts = a.list[:0], a.parts[:0]
	a.rich = false
	a.next = usedMembers
	usedMembers = a
}

//go:noinline
func membersOf(d *Dict, values []any) *members {
	a := takeMembers(d)
	for key, x := range values {
		a.take(key, x)
	}
	return a
}

// Fields is Members of a struct that is laid out as d says; values has those whose kind is a digit. The struct is read
// at once and not kept: it needs no place in the heap.
//
//go:noinline
func Fields(d *Dict, fields Pointer, values ...any) any {
	a := takeMembers(d)
	kinds := d.Kinds
	for key := range len(kinds) {
		kind := kinds[key]
		at := fields
		if kind != 'B' {
			at = unsafe.Add(at, int(-uintptr(at))&(wordSize-1)) // behind a required bool
		}
		p := at
		switch {
		case kind > 'Z':
			fields = unsafe.Add(at, wordSize)
			if p = *(*Pointer)(at); p == nil {
				continue
			}
		case kind <= '9':
			fields = unsafe.Add(at, int(kind-'0')*wordSize)
			a.take(key, values[0])
			values = values[1:]
			continue
		case kind == 'B':
			fields = unsafe.Add(at, 1)
		case kind == 'S':
			fields = unsafe.Add(at, 2*wordSize)
		default:
			fields = unsafe.Add(at, wordSize)
			if kind == 'O' {
				p = *(*Pointer)(at)
			}
		}
		switch kind | 0x20 {
		case 'b':
			a.add(key, wordOf(*(*bool)(p)), 0)
		case 'i':
			n := *(*int)(p)
			checkInteger(int64(n))
			a.add(key, 0, float64(n))
		case 'f':
			a.add(key, 0, *(*float64)(p))
		case 's':
			a.addText(key, *(*string)(p))
		default:
			a.addPart(key, wordObject, dictPart{object: ObjectValue(p)})
		}
	}
	return &a.arg
}

const wordSize = int(unsafe.Sizeof(uintptr(0)))

// add makes a member.
func (a *members) add(key int, word uint32, number float64) {
	a.list = append(a.list, dictMember{uint32(key), word, number})
}

// addPart makes a member that has more than a number; it is rich but for short strings.
func (a *members) addPart(key int, word uint32, part dictPart) {
	a.rich = a.rich || word != wordText || len(part.text) > internLength
	a.add(key, word, float64(len(a.parts)))
	a.parts = append(a.parts, part)
}

func (a *members) addText(key int, s string) { a.addPart(key, wordText, dictPart{text: s}) }

// A dictMember is a member of a dictionary that is set.
type dictMember struct {
	key    uint32
	word   uint32  // what it is
	number float64 // also the index of its part
}

type dictPart struct {
	_      [0]func() // see Op
	text   string
	object js.Value
	x      any
}

// What a member is: 0 is a number, and others are as the helper takes them, but for these.
const (
	wordText   = 1
	wordValue  = 3 // x
	wordObject = 7
)

func wordOf(x bool) uint32 {
	if x {
		return wordTrue
	}
	return wordFalse
}

// take adds a member that is not Undefined.
func (a *members) take(key int, x any) {
	switch y := x.(type) {
	case Value:
		if !y.IsUndefined() {
			a.addPart(key, wordObject, dictPart{object: y.v})
		}
	case bool:
		a.add(key, wordOf(y), 0)
	case int:
		checkInteger(int64(y))
		a.add(key, 0, float64(y))
	case float64:
		a.add(key, 0, y)
	case string:
		a.addText(key, y)
	case nil:
		a.add(key, wordNull, 0)
	default:
		a.addPart(key, wordValue, dictPart{x: x})
	}
}

// JSValue is a new object of the members.
func (a *dictArg) JSValue() js.Value { return a.members().object() }

func (a *members) object() js.Value {
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
	for i := range a.list {
		if v := a.js(&a.list[i]); !v.IsUndefined() {
			raise(setProp(object, intern(a.d.Keys[a.list[i].key]), Value{v}))
		}
	}
	return object
}

// part is what a member has besides.
func (a *members) part(m *dictMember) *dictPart { return &a.parts[int(m.number)] }

// js is a member as a JavaScript value.
func (a *members) js(m *dictMember) js.Value {
	switch m.word {
	case 0:
		return numberValue(m.number)
	case wordText:
		return intern(a.part(m).text)
	case wordValue:
		return toJS(a.part(m).x)
	case wordObject:
		return a.part(m).object
	case wordNull:
		return js.Null()
	}
	return js.ValueOf(m.word == wordTrue)
}

// object has the helper make the object; undefined when there are too many members for it.
func (f *frame) object(a *members) (object js.Value, exc *Exception) {
	defer catch(&exc)
	if word, ok := wordOfDict(f, a); ok {
		f.setWord(firstArg, word)
		theHelper.send(f)
		object, exc = invoke(theHelper.object)
		f.settle(exc == nil)
	}
	return object, exc
}

const memberSize = 16 // bytes of a member: place of the key, word, number

// useDict is wordOfDict of an argument that is not needed any more when there is a word.
func useDict(f *frame, arg *dictArg) (uint32, bool) {
	a := arg.members()
	word, ok := wordOfDict(f, a)
	if ok {
		a.release()
	}
	return word, ok
}

// wordOfDict leaves the members to the helper, and is the word for the object that it makes of them; there is none when
// they are too many.
//
// A dictionary of numbers, booleans and short strings is mostly like the one before: only what differs is set in a
// template, of which the helper makes a copy, which takes less than a new object. A function of the engine's own reads it
// before it does anything (https://webidl.spec.whatwg.org/#js-dictionary), and needs no copy.
func wordOfDict(f *frame, a *members) (uint32, bool) {
	h, d := getHelper(), a.d
	if h == nil {
		return 0, false
	}
	if d.base == 0 {
		d.base = h.keep(append(d.Keys, ""))
	}
	if d.callee.IsUndefined() {
		d.callee, d.native = f.vals[0], isNative(f.vals[0])
	}
	at, ok := f.room(memberSize * (1 + len(a.list)))
	if !ok {
		return 0, false
	}
	template := [2]uint32{} // its place, and what to do with it
	n := -1
	if f.template == nil && !d.busy && len(a.list) > 0 && !a.rich && (!d.native || d.callee.Equal(f.vals[0])) {
		template[0] = d.template()
		if d.known {
			n = f.changes(a, at)
		}
		if n < 0 {
			template[1] = templateNew
			f.use(d)
			d.last, d.parts = append(d.last[:0], a.list...), append(d.parts[:0], a.parts...)
		}
	}
	if n < 0 {
		if n, ok = f.all(a, at); !ok {
			f.settle(false)
			return 0, false
		}
	}
	if d.native {
		template[1] |= templateItself
	}
	*(*[2]uint32)(Pointer(&f.data[at])) = template
	return uint32(at)<<16 | uint32(n)<<2, true
}

const (
	templateNew    = 1
	templateItself = 2
)

// isNative reports whether a function is the engine's own. Those that are bound, and proxies, have no name in their text,
// or more than one word: https://tc39.es/ecma262/#prod-NativeFunction
func isNative(fn js.Value) bool {
	if kindOf(fn) != KindFunction {
		return false
	}
	text, _, _ := runText(nativeToString.get(), fn, nil)
	const start, end = "function ", "(){[nativecode]}"
	if len(text) < len(start) || text[:len(start)] != start {
		return false
	}
	i := len(start)
	for i < len(text) && text[i] > ' ' && text[i] != '(' {
		i++
	}
	if i == len(start) {
		return false
	}
	n := 0
	for ; i < len(text); i++ {
		if text[i] > ' ' {
			if n == len(end) || text[i] != end[n] {
				return false
			}
			n++
		}
	}
	return n == len(end)
}

// all leaves all members to the helper, and is how many those are.
func (f *frame) all(a *members, at int) (n int, ok bool) {
	for i := range a.list {
		m := &a.list[i]
		word, number, set, ok := f.encode(a, m)
		if !ok {
			return 0, false
		}
		if set {
			n++
			f.put(at+memberSize*n, a.d, m, word, number)
		}
	}
	return n, true
}

// changes leaves what differs from the template to the helper, and is how much that is: -1 where other members are set
// than there.
func (f *frame) changes(a *members, at int) (n int) {
	d := a.d
	if len(d.last) != len(a.list) {
		return -1
	}
	f.use(d)
	for i := range a.list {
		m, last := &a.list[i], &d.last[i]
		if *(*[2]uint64)(Pointer(m)) == *(*[2]uint64)(Pointer(last)) {
			if m.word != wordText || a.part(m).text == d.parts[int(m.number)].text {
				continue
			}
			d.parts[int(m.number)].text = a.part(m).text
		} else if m.key != last.key || m.word == wordText || last.word == wordText {
			f.settle(false)
			return -1
		}
		word, number, _, ok := f.encode(a, m)
		if !ok {
			f.settle(false)
			return -1
		}
		*last = *m
		n++
		f.put(at+memberSize*n, d, m, word, number)
	}
	return n
}

// template is the place of it in the helper.
func (d *Dict) template() uint32 { return uint32(d.base + len(d.Keys)) }

// put writes a member for the helper.
func (f *frame) put(at int, d *Dict, m *dictMember, word uint32, number float64) {
	*(*dictMember)(Pointer(&f.data[at])) = dictMember{uint32(d.base) + m.key, word, number}
}

// use has the call of a frame change the template of a dictionary; no other call can before [frame.settle].
func (f *frame) use(d *Dict) {
	f.template = Pointer(d)
	d.known, d.busy = false, true
}

// settle is called when the call of a frame is over. When it went well, the template has what was sent; otherwise that
// is not known.
func (f *frame) settle(well bool) {
	if d := (*Dict)(f.template); d != nil {
		d.known, d.busy = well, false
		f.template = nil
	}
}

const (
	wordNull  = keptNull<<2 | 2
	wordFalse = (keptNull+1)<<2 | 2
	wordTrue  = (keptNull+2)<<2 | 2
)

// encode is the word of a member for the helper, and its number where that is 0. It is not set where it is undefined;
// it is not ok where the helper has no room.
func (f *frame) encode(a *members, m *dictMember) (word uint32, number float64, set, ok bool) {
	switch m.word {
	case wordText:
		if word, ok = f.textWord(a.part(m).text); ok {
			return word, 0, true, true
		}
	case wordValue:
		switch x := a.part(m).x.(type) {
		case *dictArg:
			if word, ok = wordOfDict(f, x.members()); ok {
				return word, 0, true, true
			}
		case *bufferArg:
			return f.keptWord(x.stage(f, x))
		}
	case wordObject:
	default:
		return m.word, m.number, true, true
	}
	return f.keptWord(a.js(m))
}

// keptWord has the helper keep a value until the call. There are places for 16.
func (f *frame) keptWord(v js.Value) (word uint32, number float64, set, ok bool) {
	switch kindOf(v) {
	case KindUndefined:
		return 0, 0, false, true
	case KindNull:
		return wordNull, 0, true, true
	case KindNumber:
		return 0, v.Float(), true, true
	}
	place := bits.TrailingZeros16(^keptPlaces)
	if place == 16 {
		return 0, 0, false, false
	}
	keptPlaces |= 1 << place
	f.kept |= 1 << place
	must(invoke(theHelper.hold, numberValue(float64(place)), v))
	return uint32(place)<<2 | 2, 0, true, true
}

// keptPlaces are the places in the helper that are in use, a bit each.
var keptPlaces uint16

func newObject() js.Value { return must(invoke(nativeObject.get())) }
