//go:build js && wasm

package rt

import (
	"syscall/js"
	"unsafe"
)

// Strings cross into JavaScript by a copy, a decoding and an entry in a table with a finalizer. Names, enum values,
// classes and tags repeat, so strings that are seen a second time are kept, in a table of fixed size.
const (
	internSlots  = 512 // a power of two
	internLength = 64  // longer strings are not kept
)

type interned struct {
	s    string
	hash uint32 // of the string that was seen last
	v    js.Value
}

var internTable *[internSlots]interned

// intern is s as a JavaScript string.
func intern(s string) js.Value {
	if v, ok := lookup(s); ok {
		return v
	}
	return freshString(s)
}

// lookup is s as a JavaScript string when it is kept, or is kept from now on because it came before.
func lookup(s string) (js.Value, bool) {
	if e := findInterned(s); e != nil {
		return e.v, true
	}
	return js.Value{}, false
}

// findInterned is what is kept of a string, or nil.
func findInterned(s string) *interned {
	if len(s) > internLength {
		return nil
	}
	hash := hashString(s)
	if t := internTable; t != nil {
		if e := &t[hash%internSlots]; e.s == s && !e.v.IsUndefined() {
			return e
		}
	}
	return remember(s, hash)
}

// remember keeps a string that came before.
//
//go:noinline
func remember(s string, hash uint32) *interned {
	if internTable == nil {
		internTable = new([internSlots]interned)
	}
	e := &internTable[hash%internSlots]
	if e.hash != hash {
		e.hash = hash // kept when it comes again before another of its slot
		return nil
	}
	v := freshString(s)
	e.s = string(append([]byte(nil), s...)) // s may be a part of something large
	e.v = v
	return e
}

// freshString is s as a new JavaScript string. syscall/js decodes with a decoder that swallows a byte order mark.
func freshString(s string) js.Value {
	if len(s) >= 3 && s[0] == 0xEF && s[1] == 0xBB && s[2] == 0xBF {
		s = "\uFEFF" + s
	}
	return js.ValueOf(s)
}

// hashString mixes the string by words of 8 bytes.
func hashString(s string) uint32 {
	h := uint64(len(s)) * 0x9E3779B97F4A7C15
	p := unsafe.Pointer(unsafe.StringData(s))
	n := len(s)
	for ; n >= 8; n -= 8 {
		h = (h ^ *(*uint64)(p)) * 0xFF51AFD7ED558CCD
		h ^= h >> 32
		p = unsafe.Add(p, 8)
	}
	var last uint64
	for i := range n {
		last = last<<8 | uint64(*(*byte)(unsafe.Add(p, i)))
	}
	h = (h ^ last) * 0xC4CEB9FE1A85EC53
	return uint32(h >> 32)
}
