//go:build js && wasm

package rt

import (
	"math/bits"
	"syscall/js"
	"unsafe"
)

// A frame holds the arguments of one call into JavaScript. Putting a js.Value into an interface allocates; the
// interfaces of a frame are made once and point at its values, so a call through a frame allocates nothing.
//
// Frames are taken from a list and given back after the call: calls nest (JavaScript calls back into Go), and any
// allocation may let another goroutine run, so nothing that a call uses may be shared by two calls.
type frame struct {
	vals        [frameSize]js.Value
	boxes       []any         // each points at the value of its index
	args        []any         // what is passed: the boxes, but for numbers and booleans, which are passed as they came
	plain       uint32        // which of args are no boxes, a bit each
	numbers     []float64     // arguments that are known to be numbers
	numberBoxes []any         // each points at the number of its index
	one         [1]any        // the arguments where there is one
	used        int           // how many arguments there are
	data        []byte        // what the helper's memory is to hold: strings that it is to make
	fresh       bool          // there are such strings
	result      [outSize]byte // a string that came back
	kept        uint16        // places in the helper that are for this call, a bit each
	template    Pointer       // to the Dict whose template this call changes
	staged      *staging      // buffers that arguments are views of
	unstage     func(*frame)
	next        *frame
}

const (
	frameSize = 16
	firstArg  = 2 // behind the function and this
)

var frames *frame

func takeFrame() *frame {
	f := frames
	if f == nil {
		return newFrame()
	}
	frames = f.next
	return f
}

//go:noinline
func newFrame() *frame {
	f := new(frame)
	f.boxes = make([]any, frameSize)
	f.args = make([]any, frameSize)
	for i := range f.vals {
		f.boxes[i] = boxed(js.Value{}, unsafe.Pointer(&f.vals[i]))
		f.args[i] = f.boxes[i]
	}
	return f
}

// boxed is an interface of x's type whose content is at p. An interface is two words: type and pointer to content.
func boxed(x any, p unsafe.Pointer) any {
	(*[2]unsafe.Pointer)(unsafe.Pointer(&x))[1] = p
	return x
}

// release gives the frame back. The values are dropped, so that nothing stays alive because of them.
func (f *frame) release() {
	for i := range f.used {
		f.vals[i] = js.Value{}
	}
	for f.plain != 0 {
		i := bits.TrailingZeros32(f.plain)
		f.args[i] = f.boxes[i]
		f.plain &= f.plain - 1
	}
	if len(f.data) > 0 {
		f.fresh = false
		f.data = f.data[:stringsAt]
		clear(f.data)
	}
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

// catch takes what the call panicked with. It is to be deferred.
func (f *frame) catch(exc **Exception) {
	if r := recover(); r != nil {
		*exc = thrown(r)
		if f.fresh {
			// No later call may take a string that this one has left.
			f.data = f.data[:stringsAt]
			clear(f.data)
			theHelper.send(f)
		}
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
	defer f.catch(&exc)
	f.vals[0] = fn.plain
	f.vals[1] = this
	f.used = n
	helped := n+len(args) <= helperArgs+firstArg
	for _, x := range args {
		at := f.used
		f.used++
		if f.add(at, x, helped) {
			n = f.used
		}
	}
	// What is behind n is undefined: a missing optional argument is a missing argument.
	f.used = n
	res = f.send(w, fn, n)
	f.settle(true)
	spread(res)
	return res, nil
}

// spread allocates a little garbage after a value that has a finalizer. The runtime keeps the finalizers of a page of
// small objects in a list, sorted by address, and a new one goes through the whole list to its end: 500 on average
// when the page has nothing but the cells of js.Values, which takes longer than the call. With other objects between
// them, the lists are short.
func spread(v js.Value) {
	if bitsOf(v)>>32&nanHead == nanHead && bitsOf(v)>>32&7 != 0 {
		pad(2)
	}
}

//go:noinline
func pad(n int) {
	for range n {
		padding = new([2]uint64)
	}
}

var padding *[2]uint64 // as large as the cells of two js.Values, which share a place

func (f *frame) send(w way, fn *function, n int) js.Value {
	if f.fresh {
		theHelper.send(f)
	} else if w == wayCall {
		return fn.uncurried.Invoke(f.args[1:n]...)
	} else if w == wayNew {
		return fn.plain.New(f.args[2:n]...)
	}
	return theHelper.functions[w][n-2].Invoke(f.args[:n]...)
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
	res, exc := f.run(wayText, &function{plain: fn}, this, 2, args)
	if exc == nil {
		s, ok = theHelper.receive(f, res.Float())
	}
	f.release()
	return s, ok, exc
}

// invoke calls a plain function with plain values. It is called as a method is: what syscall/js calls is uncurried.
func invoke(fn js.Value, args ...js.Value) (js.Value, *Exception) {
	var this js.Value
	if len(args) > 0 {
		this = args[0]
	}
	return direct(wayCall, &function{uncurried: fn}, this, 1, args)
}

// construct calls a constructor with plain values.
func construct(class js.Value, args ...js.Value) (js.Value, *Exception) {
	return direct(wayNew, &function{plain: class}, js.Value{}, 2, args)
}

// direct puts plain values into a frame, from an index on, and runs it.
func direct(w way, fn *function, this js.Value, at int, args []js.Value) (js.Value, *Exception) {
	f := takeFrame()
	n := at + copy(f.vals[at:], args)
	res, exc := f.run(w, fn, this, n, nil)
	f.release()
	return res, exc
}

// must is the value of a call that cannot fail but through a fault of the program: it panics with the exception.
//
//go:noinline
func must(v js.Value, exc *Exception) js.Value {
	if exc != nil {
		panic(exc)
	}
	return v
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
	case float64, bool, float32:
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
	default:
		v := toJS(x)
		f.vals[at] = v
		return !v.IsUndefined()
	}
	f.args[at] = x
	f.plain |= 1 << at
	return true
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

// addNumber is add for a number; nothing is allocated but the first time.
func (f *frame) addNumber(at int, x float64) {
	if f.numbers == nil {
		f.numbers = make([]float64, frameSize)
		f.numberBoxes = make([]any, frameSize)
		for i := range f.numbers {
			f.numberBoxes[i] = boxed(x, unsafe.Pointer(&f.numbers[i]))
		}
	}
	f.numbers[at] = x
	f.args[at] = f.numberBoxes[at]
	f.plain |= 1 << at
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

// numberBox holds number: it is how a number becomes a js.Value without allocation.
var (
	number    float64
	numberBox = boxed(number, unsafe.Pointer(&number))
)

func numberValue(x float64) js.Value {
	number = x
	return js.ValueOf(numberBox)
}
