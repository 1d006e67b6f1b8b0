//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// A frame holds the arguments of one call into JavaScript while they are made.
//
// Frames are taken from a list and given back after the call: calls nest (JavaScript calls back into Go), and any
// allocation may let another goroutine run, so nothing that a call uses may be shared by two calls.
type frame struct {
	vals     [frameSize]js.Value
	one      [1]any   // the arguments where there is one
	used     int      // how many values there are
	data     []byte   // what the helper's memory is to hold: strings that it is to make
	fresh    bool     // there are such strings
	kept     uint16   // places in the helper that are for this call, a bit each
	template Pointer  // to the Dict whose template this call changes
	staged   *staging // buffers that arguments are views of
	unstage  func(*frame)
	next     *frame
	result   [outSize]byte // a string that came back
}

const (
	frameSize = 16
	firstArg  = 2 // behind the function and this
)

var frames *frame

func takeFrame() *frame {
	f := frames
	if f == nil {
		return new(frame)
	}
	frames = f.next
	return f
}

// release gives the frame back. The values are dropped, so that nothing stays alive because of them.
func (f *frame) release() {
	for i := range f.used {
		f.vals[i] = js.Value{}
	}
	f.forget()
	f.used = 0
	keptPlaces &^= f.kept
	f.kept = 0
	f.settle(false)
	if f.staged != nil {
		f.unstage(f)
	}
	f.next = frames
	frames = f
}

// forget drops what the helper was to have.
func (f *frame) forget() {
	if len(f.data) > 0 {
		f.fresh = false
		f.data = f.data[:stringsAt]
		clear(f.data)
	}
}

// catch takes what making an argument panicked with. It is to be deferred.
func catch(exc **Exception) {
	if r := recover(); r != nil {
		*exc = thrown(r)
	}
}

// thrown is the exception that a failed call of syscall/js panicked with; every other panic goes on.
func thrown(r any) *Exception {
	switch r := r.(type) {
	case js.Error:
		return &Exception{v: Value{r.Value}}
	case *js.ValueError:
		return typeError(r.Error())
	case *Exception:
		return r
	}
	panic(r)
}

// A way is how a function is called: the first index of [helper.functions].
type way int

const (
	wayCall way = iota // as a method, for its result
	wayVoid            // as a method, without it
	wayText            // as a method, for its result as a string: for [helper.receive]
	wayOwn             // as the method that this has under a name
	wayNew             // as a constructor; there is no this
	ways
)

// run calls a function with arguments, which must fit into the frame, in one of the ways. The first n values are in the
// frame already, but for the function and this, which are the first two. It goes through the helper when there are
// strings to make, or when only the helper can do it.
func (f *frame) run(w way, fn *function, this js.Value, n int, args []any) (res js.Value, exc *Exception) {
	f.vals[0] = fn.plain
	f.vals[1] = this
	f.used = n
	if len(args) > 0 {
		if n, exc = f.fill(n, args); exc != nil {
			return res, exc
		}
	}
	target, vals := fn.uncurried, f.vals[:n]
	if f.fresh {
		theHelper.send(f)
	}
	if f.fresh || w != wayCall && w != wayNew {
		target, w = theHelper.functions[int(w)*(helperArgs+1)+n-firstArg], wayCall
	} else if w == wayCall {
		vals = vals[1:]
	} else {
		target, vals = fn.plain, vals[firstArg:]
	}
	res, exc = cross(target, w == wayNew, vals)
	if exc != nil && f.fresh {
		// No later call may take a string that this one has left.
		clear(f.data)
		theHelper.send(f)
	}
	f.settle(exc == nil)
	return res, exc
}

// fill adds arguments behind the n values that are there, and says how many values there are then. What is behind those
// is undefined: a missing optional argument is a missing argument.
func (f *frame) fill(n int, args []any) (end int, exc *Exception) {
	defer catch(&exc)
	helped := n+len(args) <= helperArgs+firstArg
	for i, x := range args {
		f.used = n + i + 1
		if f.add(n+i, x, helped) {
			end = f.used
		}
	}
	end = max(end, n)
	return end, nil
}

// run calls a function in one of the ways but [wayText].
func run(w way, fn *function, this js.Value, args []any) (js.Value, *Exception) {
	f := takeFrame()
	res, exc := f.run(w, fn, this, 2, args)
	f.release()
	return res, exc
}

// runOne is run with one argument.
func runOne(w way, fn *function, this js.Value, x any) (js.Value, *Exception) {
	return takeFrame().runLast(w, fn, this, firstArg, x)
}

// runLast is run with one argument behind those that are in the frame already, and gives the frame back.
func (f *frame) runLast(w way, fn *function, this js.Value, n int, x any) (js.Value, *Exception) {
	f.one[0] = x
	res, exc := f.run(w, fn, this, n, f.one[:])
	f.one[0] = nil
	f.release()
	return res, exc
}

// runText calls a function and takes its result as a string; null and undefined are not ok.
func runText(fn, this js.Value, args []any) (s string, ok bool, exc *Exception) {
	f := takeFrame()
	res, exc := f.run(wayText, &function{plain: fn}, this, firstArg, args)
	if exc == nil {
		s, ok = theHelper.receive(f, res.Float())
	}
	f.release()
	return s, ok, exc
}

// add converts an argument into the value at an index, and reports whether it is something but undefined. A string
// that is not known to JavaScript yet is left to the helper, when helped: then [frame.fresh] holds.
func (f *frame) add(at int, x any, helped bool) bool {
	switch y := x.(type) {
	case string:
		f.addText(at, y, helped)
		return true
	case Value:
		f.vals[at] = y.v
		return !y.v.IsUndefined()
	case int:
		checkInteger(int64(y))
		f.vals[at] = numberValue(float64(y))
		return true
	case float64:
		f.vals[at] = numberValue(y)
		return true
	case *bufferArg:
		f.vals[at] = y.stage(f, y)
		return true
	case *dictArg:
		if helped {
			if word, ok := y.word(f, y); ok {
				f.setWord(at, word)
				return true
			}
		}
		f.vals[at] = toJS(x) // not y.JSValue(), which would have every program have its code
		return true
	}
	v := toJS(x)
	f.vals[at] = v
	return !v.IsUndefined()
}

// addText is add for a string.
func (f *frame) addText(at int, s string, helped bool) {
	if v, known := lookup(s); known {
		f.vals[at] = v
	} else {
		f.addFresh(at, s, helped)
	}
}

// addFresh is addText for a string that is not known.
func (f *frame) addFresh(at int, s string, helped bool) {
	if !helped || !f.addString(at, s) {
		f.vals[at] = freshString(s)
	}
}

// addString leaves the string of an argument to the helper, where that is possible.
func (f *frame) addString(at int, s string) bool {
	if s == "" || getHelper() == nil {
		return false
	}
	word, ok := f.textWord(s)
	if ok {
		f.setWord(at, word)
	}
	return ok
}

// textWord leaves a string to the helper, and is the word for it, unless it is too long. The bytes are copied at
// once: s may lie on the stack of the caller, which may move.
func (f *frame) textWord(s string) (uint32, bool) {
	at, ok := f.room(len(s))
	if !ok {
		return 0, false
	}
	copy(f.data[at:], s)
	word := uint32(at)<<16 | uint32(len(s))<<2 | 1
	if isASCII(s) {
		word |= 2
	}
	return word, true
}

// room makes room for n bytes that the helper is to have, behind the words, and says where; there may be too many.
func (f *frame) room(n int) (at int, ok bool) {
	at = max(len(f.data), stringsAt)
	if at+n > inSize {
		return 0, false
	}
	if f.data == nil {
		f.data = make([]byte, inSize)
	}
	f.data = f.data[:at+n]
	return at, true
}

// setWord says to the helper where the argument at an index is.
func (f *frame) setWord(at int, word uint32) {
	f.fresh = true
	*(*uint32)(unsafe.Pointer(&f.data[4*(at-firstArg)])) = word
}

// isASCII looks at 8 bytes at a time.
func isASCII(s string) bool {
	var bits uint64
	p := unsafe.Pointer(unsafe.StringData(s))
	n := len(s)
	for ; n >= 8; n -= 8 {
		bits |= *(*uint64)(p)
		p = unsafe.Add(p, 8)
	}
	for i := range n {
		bits |= uint64(*(*byte)(unsafe.Add(p, i)))
	}
	return bits&0x8080808080808080 == 0
}
