//go:build js && wasm

// Command program does the same 10,000 cycles by several contestants, and prints what stays: "contestant <tab> figure
// <tab> number". A cycle makes a button with a handler, clicks it, takes the handler away and drops the button.
package main

import (
	"context"
	"runtime"
	"strconv"
	"syscall/js"
	"time"

	"gowasm.example/dom"
	hdom "honnef.co/go/js/dom/v2"
)

const cycles = 10_000

var clicks int

func main() {
	measure("raw", raw, func() int { return 0 })
	measure("ours", ours, dom.LiveFuncs)
	measure("go-js-dom", honnef, func() int { return 0 })
	println("end")
}

func measure(name string, cycle func(), live func() int) {
	for range 100 {
		cycle()
	}
	settle()
	clicks = 0
	liveBefore, heapBefore := live(), heap()
	start := time.Now()
	for range cycles {
		cycle()
	}
	took := time.Since(start)
	settle()
	say(name, "clicks", float64(clicks))
	say(name, "microseconds", float64(took.Microseconds())/cycles)
	say(name, "live functions", float64(live()-liveBefore))
	say(name, "heap bytes", float64(heap())-float64(heapBefore))
}

// settle lets finalizers run, which release what JavaScript holds for Go.
func settle() {
	for range 5 {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
}

func heap() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func say(name, figure string, value float64) {
	println(name + "\t" + figure + "\t" + strconv.FormatFloat(value, 'f', 1, 64))
}

func ours() {
	ctx, cancel := context.WithCancel(context.Background())
	doc := dom.Window().Document()
	button := dom.Create(doc, dom.TagButton)
	doc.Body().AppendChild(button)
	dom.On(ctx, button, dom.EventClick, func(e *dom.PointerEvent) { clicks++ })
	button.Click()
	cancel()
	button.Remove()
}

func raw() {
	doc := js.Global().Get("document")
	button := doc.Call("createElement", "button")
	doc.Get("body").Call("appendChild", button)
	fn := js.FuncOf(func(js.Value, []js.Value) any {
		clicks++
		return nil
	})
	button.Call("addEventListener", "click", fn)
	button.Call("click")
	button.Call("removeEventListener", "click", fn)
	fn.Release()
	button.Call("remove")
}

func honnef() {
	doc := hdom.GetWindow().Document().(hdom.HTMLDocument)
	button := doc.CreateElement("button").(*hdom.HTMLButtonElement)
	doc.Body().AppendChild(button)
	fn := button.AddEventListener("click", false, func(hdom.Event) { clicks++ })
	button.Click()
	button.RemoveEventListener("click", false, fn)
	fn.Release()
	button.Remove()
}
