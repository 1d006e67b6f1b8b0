package gowasm

import "unicode/utf8"

// Decoder reads JSON as encoding/json does: https://pkg.go.dev/encoding/json#Unmarshal.
//
// A value of a wrong type is skipped, and the first error of that kind stays; a wrong syntax stops everything. Each
// function that reads a value begins before its white space and ends behind its last byte.
type Decoder struct {
	data    string // which is not kept: texts are copied
	i       int
	depth   int
	quoted  floatReader // data is what stood in a string, for the option string, where encoding/json takes more numbers
	stopped bool
	err     *JSONError
	fold    func(key, name string) bool // whether they are the same in any case; nil is foldASCII
}

// Fold compares names by strings.EqualFold, where some are not ASCII. It is given, so that no other program has the
// tables of Unicode.
func (d *Decoder) Fold(equal func(key, name string) bool) { d.fold = equal }

// foldASCII compares with a name of ASCII. Two letters beyond that have one of ASCII as lower case, or upper case.
func foldASCII(key, name string) bool {
	for i := range len(name) {
		if len(key) == 0 {
			return false
		}
		c, size := key[0], 1
		switch {
		case len(key) > 1 && key[:2] == "ſ":
			c, size = 's', 2
		case len(key) > 2 && key[:3] == "\u212A":
			c, size = 'k', 3
		}
		if lowerASCII(c) != lowerASCII(name[i]) {
			return false
		}
		key = key[size:]
	}
	return len(key) == 0
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// stop ends the reading: all that comes behind is the end.
func (d *Decoder) stop(message string, err error) {
	if !d.stopped {
		d.err = nil // the first error of another kind
		d.refuse(message)
		d.err.Err, d.stopped = err, true
		d.i = len(d.data)
	}
}

// syntax stops at what is no JSON.
//
//go:noinline
func (d *Decoder) syntax(message string) {
	if d.i >= len(d.data) {
		d.i = len(d.data)
		message = "the text ends too early"
	}
	d.stop(message, nil)
}

// refuse remembers that the value at this place cannot be read, and goes on.
//
//go:noinline
func (d *Decoder) refuse(message string) {
	if d.err == nil {
		d.err = &JSONError{Path: jsonPath(d.data[:d.i]), Offset: d.i, Message: message}
	}
}

// mismatch skips a value that is not what is wanted, such as "a number".
func (d *Decoder) mismatch(wanted string) {
	d.Reject("there is " + kindOf(d.peek()) + " where " + wanted + " belongs")
}

// Reject skips a value that cannot be read for the reason in message.
func (d *Decoder) Reject(message string) {
	if d.peek() != 0 {
		d.refuse(message)
	}
	d.Skip()
}

func kindOf(c byte) string {
	switch c {
	case '"':
		return "a string"
	case '{':
		return "an object"
	case '[':
		return "an array"
	case 't', 'f':
		return "a boolean"
	case 'n':
		return "null"
	}
	return "a number"
}

// peek is the byte that comes next behind white space; 0 at the end.
//
//go:noinline
func (d *Decoder) peek() byte {
	for ; d.i < len(d.data); d.i++ {
		if c := d.data[d.i]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c
		}
	}
	return 0
}

// more reports whether anything but white space is left.
//
//go:noinline
func (d *Decoder) more() bool {
	d.peek()
	return d.i < len(d.data)
}

// word reads the rest of true, false or null, whose first letter is there.
func (d *Decoder) word(word string) {
	for i := range len(word) {
		if d.i >= len(d.data) || d.data[d.i] != word[i] {
			d.syntax("this is neither true, false nor null")
			return
		}
		d.i++
	}
}

// Null reads null, if that comes.
func (d *Decoder) Null() bool {
	if d.peek() != 'n' {
		return false
	}
	d.word("null")
	return true
}

// open goes into an array or object, if that comes.
func (d *Decoder) open(bracket byte, what string) bool {
	switch d.peek() {
	case bracket:
		if d.depth++; d.depth > maxDepth {
			d.stop("it is nested too deeply", nil)
			return false
		}
		d.i++
		return true
	case 'n':
		d.word("null")
	default:
		d.mismatch(what)
	}
	return false
}

// next tells whether another element or member comes, and reads the comma before it.
func (d *Decoder) next(bracket byte, first bool) bool {
	c := byte(0) // what peek is, which is called only for white space
	if d.i < len(d.data) {
		c = d.data[d.i]
	}
	if c <= ' ' {
		c = d.peek()
	}
	switch {
	case c == bracket:
		d.i++
		d.depth--
		return false
	case first:
		return !d.stopped
	case c == ',':
		d.i++
		return true
	}
	d.syntax("here belongs a comma or the end")
	return false
}

// Object begins an object and reads the key of its first member that is among names: the index is returned. Where there
// is none it is -1, and the value has been read; so it is for null, and for what is no object, which is an error.
func (d *Decoder) Object(names []string) int {
	if !d.open('{', "an object") {
		return -1
	}
	return d.member(names, 0, true)
}

// Member is the same for the member behind the one whose index was last.
func (d *Decoder) Member(names []string, last int) int { return d.member(names, last+1, false) }

func (d *Decoder) member(names []string, likely int, first bool) int {
	for d.next('}', first) {
		key := d.key()
		if d.stopped {
			break
		}
		if found := d.lookUp(names, key, likely); found >= 0 {
			return found
		}
		d.Skip()
		first = false
	}
	return -1
}

// lookUp finds a name: as it is, or else in any case. Members mostly come in the order of the names.
func (d *Decoder) lookUp(names []string, key string, likely int) int {
	if likely < len(names) && key == names[likely] {
		return likely
	}
	for i, name := range names {
		if key == name {
			return i
		}
	}
	fold := d.fold
	if fold == nil {
		fold = foldASCII
	}
	for i, name := range names {
		if fold(key, name) {
			return i
		}
	}
	return -1
}

// Discriminator is the string that the object to come has as this member, which is "" where there is none. Nothing is
// read by it.
func (d *Decoder) Discriminator(name string) string {
	if d.peek() != '{' {
		return ""
	}
	ahead := Decoder{data: d.data, i: d.i, depth: d.depth, fold: d.fold}
	value, names := "", []string{name}
	for i := ahead.Object(names); i >= 0; i = ahead.Member(names, i) {
		switch ahead.peek() {
		case '"':
			value = clone(ahead.text())
		case 'n':
			ahead.word("null")
		default:
			return ""
		}
	}
	return value
}

// key reads the key of a member and the colon.
func (d *Decoder) key() (key string) {
	if d.peek() != '"' {
		d.syntax("here belongs the name of a member, in quotes")
	} else if key = d.text(); d.peek() != ':' {
		d.syntax("here belongs a colon")
	} else {
		d.i++
	}
	return key
}

// text reads a string, whose quote is there. What it returns may be a part of the input.
func (d *Decoder) text() (text string) {
	start := d.i + 1
	asIs := d.string()
	if !d.stopped {
		text = d.data[start : d.i-1]
	}
	if !asIs && !isClean(text) {
		text = view(unquoted(text))
	}
	return text
}

// isClean reports whether a string has neither escapes nor wrong UTF-8.
func isClean(text string) bool {
	for i := range len(text) {
		if text[i] == '\\' {
			return false
		}
	}
	return utf8.ValidString(text)
}

// string goes past a string, and reports whether its bytes are all ASCII and no escapes.
func (d *Decoder) string() bool {
	data, i := d.data, d.i+1
	asIs, high := true, uint64(0)
	for {
		for i+8 <= len(data) {
			w := eight(data, i)
			if !noneEnds(w) {
				break
			}
			high |= w
			i += 8
		}
		if i >= len(data) {
			d.i = len(data)
			d.syntax("")
			return false
		}
		switch c := data[i]; {
		case c == '"':
			d.i = i + 1
			return asIs && high&highs == 0
		case c == '\\':
			asIs = false
			if i = d.escape(i + 1); i < 0 {
				return false
			}
		case c < ' ':
			d.i = i
			d.syntax("a control character stands in a string")
			return false
		default:
			high |= uint64(c)
		}
		i++
	}
}

// escape is the place of the last byte of the escape whose letter is at i, or -1.
func (d *Decoder) escape(i int) int {
	d.i = i
	if i < len(d.data) {
		switch d.data[i] {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			return i
		case '\'':
			if d.quoted != nil {
				return i
			}
		case 'u':
			if hex4(d.data[i+1:]) >= 0 {
				return i + 4
			}
		}
	}
	d.syntax("a string has an escape that JSON does not know")
	return -1
}

// Skip reads a value of any kind.
func (d *Decoder) Skip() {
	switch d.peek() {
	case '"':
		d.string()
	case '{':
		if d.open('{', "") {
			for first := true; d.next('}', first); first = false {
				d.key()
				d.Skip()
			}
		}
	case '[':
		if d.open('[', "") {
			for first := true; d.next(']', first); first = false {
				d.Skip()
			}
		}
	case 't':
		d.word("true")
	case 'f':
		d.word("false")
	case 'n':
		d.word("null")
	default:
		d.number()
	}
}

// number reads a number, whose first byte comes, and returns its text:
// https://www.rfc-editor.org/rfc/rfc8259#section-6.
func (d *Decoder) number() (text string) {
	start, data := d.i, d.data
	i := start
	if d.quoted != nil {
		i = len(data)
	} else if i < len(data) && data[i] == '-' {
		i++
	}
	for part := 0; d.quoted == nil; { // 0 is the integer, 1 the fraction, 2 the exponent
		first := i
		for i < len(data) && data[i]-'0' < 10 {
			i++
		}
		if i == first || part == 0 && i > first+1 && data[first] == '0' {
			d.i = i
			d.syntax("this is no value of JSON")
			return ""
		}
		c := byte(0)
		if i < len(data) {
			c = data[i]
		}
		if c == '.' && part == 0 {
			part = 1
		} else if c|0x20 == 'e' && part < 2 {
			part = 2
			if i+1 < len(data) && (data[i+1] == '+' || data[i+1] == '-') {
				i++
			}
		} else {
			break
		}
		i++
	}
	d.i = i
	return data[start:i]
}

// raw reads a value of any kind, and returns its text, which is a part of the input.
func (d *Decoder) raw() string {
	d.peek()
	start := d.i
	if d.quoted != nil {
		d.i = len(d.data)
	} else {
		d.Skip()
	}
	return d.data[start:d.i]
}
