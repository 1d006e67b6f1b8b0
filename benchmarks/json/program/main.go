//go:build js && wasm

// Command program prints and reads JSON by generated functions and by encoding/json, by turns. Each result is printed
// as "case <tab> contestant <tab> nanoseconds of each round".
package main

import (
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"gowasm.example/json/api"
)

func main() {
	rounds, _ := strconv.Atoi(os.Args[1])
	for _, c := range api.Cases() {
		size := " (" + strconv.Itoa(c.Size) + " bytes)"
		compare("print "+c.Name+size, rounds, c.Encode, c.EncodeTheirs)
		compare("read "+c.Name+size, rounds, c.Decode, c.DecodeTheirs)
	}
}

func compare(name string, rounds int, ours, theirs func()) {
	n := 1
	for start := time.Now(); time.Since(start) < 20*time.Millisecond; n++ {
		theirs()
		ours()
	}
	var times [2][]string
	for range rounds {
		for i, do := range []func(){ours, theirs} {
			runtime.GC()
			start := now()
			for range n {
				do()
			}
			times[i] = append(times[i], strconv.FormatFloat((now()-start)*1e6/float64(n), 'f', 0, 64))
		}
	}
	println(name + "\tours\t" + strings.Join(times[0], " "))
	println(name + "\tencoding/json\t" + strings.Join(times[1], " "))
}

// now is in milliseconds; the clock of package time has a coarser one beneath it.
func now() float64 { return js.Global().Get("performance").Call("now").Float() }
