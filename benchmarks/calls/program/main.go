//go:build js && wasm

// Command program measures calls into JavaScript: the same work by several peers, in one program in one page.
// Each result is printed as "case peer nanoseconds".
package main

import (
	"os"
	"runtime"
	"strconv"
	"syscall/js"
)

// A peer is one way to write the same calls. Every case is a function that does the work n times.
type peer struct {
	name  string
	cases map[string]func(n int)
}

var peers []peer

var document = js.Global().Get("document")

// order is the order in which cases are printed; a peer need not have them all.
var order = []string{
	"read number attribute", "write number attribute", "read boolean attribute", "write boolean attribute",
	"read string attribute", "read fresh string", "write string, repeated", "write string, fresh", "write string, 200 bytes",
	"read string, 200 bytes", "write string, not ASCII", "write enum", "setAttribute, repeated", "setAttribute, fresh value", "getAttribute", "hasAttribute", "classList.toggle",
	"read object attribute", "pass object", "no arguments", "four numbers", "create element",
	"build element", "dictionary of six", "64 floats", "64 floats, view", "dispatch event", "listen and cancel", "await",
}

func now() float64 { return performance.Call("now").Float() }

var performance = js.Global().Get("performance")

// measure is the least time of one repetition, in nanoseconds: the least is what the neighbours disturbed least.
func measure(fn func(n int), budget float64) float64 {
	n := 1
	for {
		start := now()
		fn(n)
		if took := now() - start; took > budget/10 {
			break
		}
		n *= 2
	}
	runtime.GC()
	start := now()
	fn(n)
	return (now() - start) * 1e6 / float64(n)
}

func main() {
	rounds, budget := 40, 5.0
	only := ""
	if len(os.Args) > 1 {
		only = os.Args[1]
	}
	for _, name := range order {
		if only != "" && only != name {
			continue
		}
		best := make([]float64, len(peers))
		for range rounds {
			for i, p := range peers {
				if fn := p.cases[name]; fn != nil {
					if t := measure(fn, budget); best[i] == 0 || t < best[i] {
						best[i] = t
					}
				}
			}
		}
		for i, p := range peers {
			if best[i] > 0 {
				println(name + "\t" + p.name + "\t" + strconv.FormatFloat(best[i], 'f', 1, 64))
			}
		}
	}
	println("end")
}
