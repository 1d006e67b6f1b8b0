package gowasm

import "unicode/utf8"

// Decoder reads JSON as encoding/json does: https://pkg.go.dev/encoding/json#Unmarshal.
//
// A value of a wrong type is skipped, and the first error of that kind stays; a wrong syntax stops everything. Each
// function that reads a value begins before its white space and ends behind its last byte.
type Decoder struct {
	data    []byte
	i       int
	depth   int
	quoted  bool // data is what stood in a string, for the option string, where encoding/json takes more numbers
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

// stop ends the reading.
func (d *Decoder) stop(message string, err error) {
	if !d.stopped {
		d.err = &JSONError{Path: jsonPath(d.data[:d.i]), Offset: d.i, Message: message, Err: err}
		d.stopped = true
	}
}

// syntax stops at what is no JSON.
func (d *Decoder) syntax(message string) {
	if d.i >= len(d.data) {
		d.i = len(d.data)
		message = "the text ends too early"
	}
	d.stop(message, nil)
}

// refuse remembers that the value at this place cannot be read, and goes on.
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

// peek is the byte that comes next behind white space; 0 at the end, or when all has stopped.
func (d *Decoder) peek() byte {
	if d.i < len(d.data) && d.data[d.i] > ' ' && !d.stopped {
		return d.data[d.i]
	}
	return d.peekFurther()
}

func (d *Decoder) peekFurther() byte {
	for d.i < len(d.data) {
		if c := d.data[d.i]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			if d.stopped {
				return 0
			}
			return c
		}
		d.i++
	}
	return 0
}

// more reports whether anything but white space is left.
func (d *Decoder) more() bool {
	d.peek()
	return d.i < len(d.data)
}

// word reads the rest of true, false or null, whose first letter is there.
func (d *Decoder) word(word string) {
	if len(d.data)-d.i >= len(word) && string(d.data[d.i:d.i+len(word)]) == word {
		d.i += len(word)
		return
	}
	for d.i < len(d.data) && word != "" && d.data[d.i] == word[0] {
		d.i, word = d.i+1, word[1:]
	}
	d.syntax("this is neither true, false nor null")
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
	switch c := d.peek(); {
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
func (d *Decoder) lookUp(names []string, key []byte, likely int) int {
	if likely < len(names) && string(key) == names[likely] {
		return likely
	}
	for i, name := range names {
		if string(key) == name {
			return i
		}
	}
	fold := d.fold
	if fold == nil {
		fold = foldASCII
	}
	for i, name := range names {
		if fold(view(key), name) {
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
			value = string(ahead.text())
		case 'n':
			ahead.word("null")
		default:
			return ""
		}
	}
	return value
}

// key reads the key of a member and the colon.
func (d *Decoder) key() []byte {
	if d.peek() != '"' {
		d.syntax("here belongs the name of a member, in quotes")
		return nil
	}
	key := d.text()
	if d.peek() != ':' {
		d.syntax("here belongs a colon")
		return nil
	}
	d.i++
	return key
}

// text reads a string, whose quote is there. What it returns may be a part of the input.
func (d *Decoder) text() []byte {
	start := d.i + 1
	asIs := d.string()
	if d.stopped {
		return nil
	}
	text := d.data[start : d.i-1]
	if asIs || isClean(text) {
		return text
	}
	return unquoted(text)
}

// isClean reports whether a string has neither escapes nor wrong UTF-8.
func isClean(text []byte) bool {
	for _, c := range text {
		if c == '\\' {
			return false
		}
	}
	return utf8.ValidString(view(text))
}

// string goes past a string, and reports whether its bytes are all ASCII and no escapes.
func (d *Decoder) string() bool {
	data, i := view(d.data), d.i+1
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
			if d.quoted {
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
	switch c := d.peek(); c {
	case '"':
		d.string()
	case '{':
		if d.open('{', "") {
			for first := true; d.next('}', first); first = false {
				if d.peek() != '"' {
					d.syntax("here belongs the name of a member, in quotes")
					return
				}
				d.string()
				if d.peek() != ':' {
					d.syntax("here belongs a colon")
					return
				}
				d.i++
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

// number reads a number, and returns its text: https://www.rfc-editor.org/rfc/rfc8259#section-6.
func (d *Decoder) number() []byte {
	d.peek()
	start, data := d.i, d.data
	if d.quoted {
		d.i = len(data)
		return data[start:]
	}
	i := start
	if i < len(data) && data[i] == '-' {
		i++
	}
	first := i
	i = digits(data, i)
	bad := i == first || i > first+1 && data[first] == '0'
	if i < len(data) && data[i] == '.' && !bad {
		fraction := i + 1
		i = digits(data, fraction)
		bad = i == fraction
	}
	if i < len(data) && data[i]|0x20 == 'e' && !bad {
		i++
		if i < len(data) && (data[i] == '+' || data[i] == '-') {
			i++
		}
		exponent := i
		i = digits(data, exponent)
		bad = i == exponent
	}
	if bad {
		d.i = i
		d.syntax("this is no value of JSON")
		return nil
	}
	d.i = i
	return data[start:i]
}

// digits is the end of the digits at i.
func digits(data []byte, i int) int {
	for i < len(data) && data[i]-'0' < 10 {
		i++
	}
	return i
}

// raw reads a value of any kind, and returns its text, which is a part of the input.
func (d *Decoder) raw() []byte {
	d.peek()
	start := d.i
	if d.quoted {
		d.i = len(d.data)
	} else {
		d.Skip()
	}
	return d.data[start:d.i]
}
