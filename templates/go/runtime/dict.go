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
// are pointers to bool, int, float64 and string; a digit is any other field, of so many words.
type Dict struct {
	Keys  []string
	Kinds string
	base  int          // place of the first key in the helper; the template is behind the last
	last  []dictMember // what the template has, when that is known
	known bool
	busy  bool // a call that changes the template is on its way
}

// NewDict makes an object of the dictionary's members that are not Undefined, in the order of its keys.
func NewDict(d *Dict, values ...any) Value { return Value{newDictArg(d, nil, values).JSValue()} }

// Members is a dictionary as an argument: its members that are not Undefined, in the order of its keys. As argument of
// a call it is made in the helper, and does not cross into Go at all.
func Members(d *Dict, values ...any) any { return newDictArg(d, nil, values) }

// Fields is Members of a struct that is laid out as d says; values has those whose kind is a digit.
func Fields(d *Dict, fields Pointer, values ...any) any { return newDictArg(d, fields, values) }

// dictArg is a dictionary as an argument.
type dictArg struct {
	d      *Dict
	fields Pointer // of a struct; nil when all members are values
	values []any
	word   func(*frame, *dictArg) (uint32, bool) // wordOfDict: so only programs with dictionaries have the code
}

//go:noinline
func newDictArg(d *Dict, fields Pointer, values []any) *dictArg {
	a := &dictArg{d, fields, nil, wordOfDict}
	for _, x := range values {
		if !isAbsent(x) {
			a.values = append([]any(nil), values...) // values itself needs no place in the heap then
			break
		}
	}
	return a
}

func isAbsent(x any) bool {
	v, ok := x.(Value)
	return ok && v.IsUndefined()
}

// A dictMember is a member of a dictionary that is set.
type dictMember struct {
	_      [0]func() // see Op
	key    int
	word   uint32 // what it is
	number float64
	text   string
	x      any
}

// What a member is: 0 is a number, and others are as the helper takes them, but for these two.
const (
	wordText  = 1
	wordValue = 3
)

// A cursor goes over the members of a dictionary that are set.
type cursor struct {
	dictMember
	next, values int     // the key and the value to look at
	field        Pointer // the field of the next key
}

func (c *cursor) advance(a *dictArg) bool {
	if a.fields == nil {
		for c.values < len(a.values) {
			c.key = c.values
			if c.value(a) {
				return true
			}
		}
		return false
	}
	field, kinds := c.field, a.d.Kinds
	for i := c.next; i < len(kinds); i++ {
		kind := kinds[i]
		if kind <= '9' {
			field = unsafe.Add(field, int(kind-'0')*wordSize)
			if !c.value(a) {
				continue
			}
		} else {
			p := *(*Pointer)(field)
			field = unsafe.Add(field, wordSize)
			if p == nil {
				continue
			}
			switch kind {
			case 'b':
				c.bool(*(*bool)(p))
			case 'i':
				c.int(*(*int)(p))
			case 'f':
				c.word, c.number = 0, *(*float64)(p)
			default:
				c.word, c.text = wordText, *(*string)(p)
			}
		}
		c.key, c.next, c.field = i, i+1, field
		return true
	}
	return false
}

// value takes the next of the values, and reports whether it is set.
func (c *cursor) value(a *dictArg) bool {
	if c.values == len(a.values) {
		return false
	}
	x := a.values[c.values]
	c.values++
	if isAbsent(x) {
		return false
	}
	c.take(x)
	return true
}

const wordSize = int(unsafe.Sizeof(uintptr(0)))

func (m *dictMember) bool(x bool) {
	m.word = wordFalse
	if x {
		m.word = wordTrue
	}
}

func (m *dictMember) int(x int) {
	checkInteger(int64(x))
	m.word, m.number = 0, float64(x)
}

func (m *dictMember) take(x any) {
	switch y := x.(type) {
	case bool:
		m.bool(y)
	case int:
		m.int(y)
	case float64:
		m.word, m.number = 0, y
	case string:
		m.word, m.text = wordText, y
	case nil:
		m.word = wordNull
	default:
		m.word, m.x = wordValue, x
	}
}

// plain reports whether the member is a number, a boolean or a short string.
func (m *dictMember) plain() bool {
	return m.word != wordValue && (m.word != wordText || len(m.text) <= internLength)
}

func (m *dictMember) equal(n *dictMember) bool {
	switch m.word {
	case 0:
		return n.word == 0 && *(*uint64)(Pointer(&m.number)) == *(*uint64)(Pointer(&n.number))
	case wordText:
		return n.word == wordText && m.text == n.text
	}
	return m.word == n.word
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
	for c := a.cursor(); c.advance(a); {
		if v := c.js(); !v.IsUndefined() {
			raise(setProp(object, intern(a.d.Keys[c.key]), Value{v}))
		}
	}
	return object
}

func (a *dictArg) cursor() cursor { return cursor{field: a.fields} }

// js is the member as a JavaScript value.
func (m *dictMember) js() js.Value {
	switch m.word {
	case 0:
		return numberValue(m.number)
	case wordText:
		return intern(m.text)
	case wordValue:
		return toJS(m.x)
	case wordNull:
		return js.Null()
	}
	return js.ValueOf(m.word == wordTrue)
}

// object has the helper make the object; undefined when there are too many members for it.
func (f *frame) object(a *dictArg) (object js.Value, exc *Exception) {
	defer f.catch(&exc)
	if word, ok := wordOfDict(f, a); ok {
		f.setWord(firstArg, word)
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
//
// A dictionary of numbers, booleans and short strings is mostly like the one before: only what differs is set in a
// template, of which the helper makes a copy, which takes less than a new object.
func wordOfDict(f *frame, a *dictArg) (uint32, bool) {
	h, d := getHelper(), a.d
	if h == nil {
		return 0, false
	}
	if d.base == 0 {
		d.base = h.keep(append(d.Keys, ""))
	}
	free := f.template == nil && !d.busy
	if free && d.known {
		if word, ok := f.changes(a); ok {
			return word, true
		}
	}
	count, plain := 0, true
	for c := a.cursor(); c.advance(a); count++ {
		plain = plain && c.plain()
	}
	at, ok := f.room(memberSize * (1 + count))
	if !ok {
		return 0, false
	}
	template := [2]uint32{} // its place, and whether it is a new one
	if free && plain && count > 0 {
		template = [2]uint32{d.template(), 1}
		d.last = d.last[:0]
		f.use(d)
	}
	*(*[2]uint32)(Pointer(&f.data[at])) = template
	n := 0
	for c := a.cursor(); c.advance(a); {
		word, number, set, ok := f.encode(&c.dictMember)
		if !ok {
			f.settle(false)
			return 0, false
		}
		if set {
			n++
			f.put(at+memberSize*n, d.base+c.key, word, number)
		}
		if template[0] != 0 {
			d.last = append(d.last, c.dictMember)
		}
	}
	return uint32(at)<<16 | uint32(n)<<2, true
}

// changes is wordOfDict for what differs from the template. It is not ok where other members are set than there, or
// such as no template has.
func (f *frame) changes(a *dictArg) (uint32, bool) {
	d := a.d
	at, ok := f.room(memberSize * (1 + len(d.last)))
	if !ok {
		return 0, false
	}
	f.use(d)
	*(*[2]uint32)(Pointer(&f.data[at])) = [2]uint32{d.template(), 0}
	n, i := 0, 0
	for c := a.cursor(); c.advance(a); i++ {
		if i == len(d.last) || d.last[i].key != c.key || !c.plain() {
			i = -1
			break
		}
		if c.equal(&d.last[i]) {
			continue
		}
		d.last[i] = c.dictMember
		word, number, _, ok := f.encode(&c.dictMember)
		if !ok {
			i = -1
			break
		}
		n++
		f.put(at+memberSize*n, d.base+c.key, word, number)
	}
	if i != len(d.last) {
		f.settle(false)
		f.data = f.data[:at]
		return 0, false
	}
	return uint32(at)<<16 | uint32(n)<<2, true
}

// template is the place of it in the helper.
func (d *Dict) template() uint32 { return uint32(d.base + len(d.Keys)) }

// put writes a member for the helper.
func (f *frame) put(at, key int, word uint32, number float64) {
	p := Pointer(&f.data[at])
	*(*[2]uint32)(p) = [2]uint32{uint32(key), word}
	*(*float64)(unsafe.Add(p, 8)) = number
}

// use has the call of a frame change the template of a dictionary; no other call can before [frame.settle].
func (f *frame) use(d *Dict) {
	f.template = d
	d.known, d.busy = false, true
}

// settle is called when the call of a frame is over. When it went well, the template has what was sent; otherwise that
// is not known.
func (f *frame) settle(well bool) {
	if d := f.template; d != nil {
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
func (f *frame) encode(m *dictMember) (word uint32, number float64, set, ok bool) {
	switch m.word {
	case wordText:
		if word, ok = f.textWord(m.text); ok {
			return word, 0, true, true
		}
	case wordValue:
		switch x := m.x.(type) {
		case *dictArg:
			if word, ok = x.word(f, x); ok {
				return word, 0, true, true
			}
		case *bufferArg:
			return f.keptWord(x.stage(f, x))
		}
	default:
		return m.word, m.number, true, true
	}
	return f.keptWord(m.js())
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
