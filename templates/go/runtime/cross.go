//go:build js && wasm

package rt

import (
	"runtime"
	"syscall/js"
	"unsafe"
)

// A value is a js.Value, where that is laid out as it is known to be.
type value struct {
	bits uint64
	cell *cell
}

// A cell is what has the finalizer of a value. It is larger than it need be: the runtime keeps the finalizers of a page
// of objects in a list, sorted by address, and a new one goes through the whole list to its end. Of small objects a page
// has so many that this takes longer than the call.
type cell [8]uint64

// refs are the arguments of a call. Nothing allocates between their being put here and the call, which reads them first
// of all: no other call comes between, and nothing else need keep them alive.
var refs [frameSize]uint64

// invoke calls a function.
func invoke(fn js.Value, args ...js.Value) (js.Value, *Exception) { return cross(fn, false, args) }

// construct calls a constructor.
func construct(class js.Value, args ...js.Value) (js.Value, *Exception) {
	return cross(class, true, args)
}

func cross(fn js.Value, create bool, args []js.Value) (js.Value, *Exception) {
	if layout != 1 {
		return crossPlainly(fn, create, args)
	}
	list := refs[:]
	if len(args) > len(list) {
		list = make([]uint64, len(args))
	}
	list = list[:len(args)]
	for i := range list {
		list[i] = bitsOf(args[i])
	}
	var bits uint64
	var ok bool
	if create {
		bits, ok = valueNew(bitsOf(fn), list)
	} else {
		bits, ok = valueInvoke(bitsOf(fn), list)
	}
	if ok && bits == 0 {
		return js.Value{}, nil
	}
	return crossed(bits, ok)
}

// crossed is what came back: a result, or an exception.
//
//go:noinline
func crossed(bits uint64, ok bool) (js.Value, *Exception) {
	v := valueOf(bits)
	if !ok {
		return js.Value{}, &Exception{v: Value{v}}
	}
	return v, nil
}

// set calls a setter.
//
//go:noinline
func (fn *function) set(this, v js.Value) *Exception {
	if layout != 1 {
		_, exc := invoke(fn.uncurried, this, v)
		return exc
	}
	refs[0], refs[1] = bitsOf(this), bitsOf(v)
	bits, ok := valueInvoke(bitsOf(fn.uncurried), refs[:2])
	if ok {
		return nil
	}
	_, exc := crossed(bits, ok)
	return exc
}

// indexed is what an object has at an index, where reading that cannot fail.
func indexed(v js.Value, i int) js.Value {
	if layout != 1 {
		return v.Index(i)
	}
	return valueOf(valueIndex(bitsOf(v), i))
}

// valueOf is the value of the bits that came back, which is to be let go of when Go has no use for it any more.
func valueOf(bits uint64) js.Value {
	v := value{bits: bits}
	if bits>>32&nanHead == nanHead && bits>>32&7 != 0 {
		v.cell = &cell{bits}
		runtime.SetFinalizer(v.cell, letGo)
	}
	return *(*js.Value)(unsafe.Pointer(&v))
}

func letGo(c *cell) { finalizeRef(c[0]) }

// crossPlainly is cross by way of syscall/js.
//
//go:noinline
func crossPlainly(fn js.Value, create bool, args []js.Value) (js.Value, *Exception) {
	return try(func() js.Value {
		list := make([]any, len(args))
		for i, v := range args {
			list[i] = v
		}
		if create {
			return fn.New(list...)
		}
		return fn.Invoke(list...)
	})
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

// numberValue is a number as a js.Value.
func numberValue(x float64) js.Value {
	if layout != 1 {
		return js.ValueOf(x)
	}
	v := value{bits: *(*uint64)(unsafe.Pointer(&x))}
	if x == 0 {
		v.bits = nanHead<<32 | 1
	} else if x != x {
		v.bits = nanHead << 32
	}
	return *(*js.Value)(unsafe.Pointer(&v))
}
