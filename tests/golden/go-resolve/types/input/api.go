package app

import (
	"sync/atomic"
	"time"
	"unsafe"
)

const size = 3

var table int

func make2() {}

type (
	Length struct {
		A size
		B [table]int
		C [-1]int
		D [1.5]int
		E ["a"]int
		F [size * 1.0]int
		G [Length]int
		I [1 << 70]int
		J [make2()]int
		K time
		L make2
		M table
		N nil
		O len
		P time.Second
		Q unsafe.Pointer
		R unsafe.Sizeof
		S unsafe.Missing
		T func() int
	}
	Generic[T any]     struct{ V T }
	Two[K, V any]      struct{ K K; V V }
	Arguments struct {
		A Generic
		B Generic[int, int]
		C Two[int]
		D time.Time[int]
		E int[int]
		F atomic.Pointer
		G atomic.Pointer[int]
		H Generic[Generic]
	}
	Params[T any] struct {
		A T[int]
		B Params
		T
	}
	Keys struct {
		A map[[]int]int
		B map[map[int]int]int
		C map[func()]int
		D map[struct{ S []int }]int
		E map[any]int
		F map[[2]string]int
		G map[Slice]int
	}
	Slice   []int
	Pointer *int
	Iface   interface{ M() }
	Embeds  struct {
		Pointer
		*Iface
		Slice
		Iface
		*Keys
	}
)
