// The harness's own test program: plain syscall/js, no generated code.
package main

import (
	"fmt"
	"os"
	"syscall/js"
	"time"

	"gowasm.example/check"
)

func main() {
	document := js.Global().Get("document")
	mode := "cases"
	if len(os.Args) > 1 {
		mode, os.Args = os.Args[1], os.Args[:1]
	}
	switch mode {
	case "cases":
		check.Timeout = 300 * time.Millisecond
		check.Case("passes", func() { check.Equal(document.Get("title").String(), "test") })
		check.Case("fails twice", func() {
			check.Equal(1, 2)
			check.Slices([]string{"a"}, []string{"b"})
		})
		check.Case("panics", func() { panic("two\nlines") })
		check.Case("never ends", func() { select {} })
		check.Case("waits", func() { check.True(check.Panics(func() { panic(7) }) == 7) })
		check.Done()
	case "panic":
		fmt.Println("before")
		panic("this is the reason")
	case "exit":
		fmt.Print("no newline")
		os.Exit(0)
	case "page":
		clicks := 0
		button := document.Call("querySelector", "button")
		button.Call("addEventListener", "click", js.FuncOf(func(js.Value, []js.Value) any {
			clicks++
			button.Set("textContent", fmt.Sprint("clicked ", clicks, " ", document.Call("querySelector", "input").Get("value")))
			return nil
		}))
		fmt.Println("ready")
		select {}
	}
}
