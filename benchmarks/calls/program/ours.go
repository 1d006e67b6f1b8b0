//go:build js && wasm

package main

import (
	"context"
	"runtime"
	"strconv"
	"strings"
	"unsafe"

	"syscall/js"

	"gowasm.example/rt"
)

var (
	numberSink int
	boolSink   bool
	stringSink string
	valueSink  js.Value
	rtSink     rt.Value
	long       = strings.Repeat("0123456789", 20)
)

func floatBytes(f []float32) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(f))), 4*len(f))
}

var (
	classNode     = rt.Class{Name: "Node"}
	classElement  = rt.Class{Name: "Element"}
	classHTML     = rt.Class{Name: "HTMLElement"}
	classInput    = rt.Class{Name: "HTMLInputElement"}
	classCanvas   = rt.Class{Name: "CanvasRenderingContext2D"}
	classDocument = rt.Class{Name: "Document"}
	classData     = rt.Class{Name: "CharacterData"}
	classTokens   = rt.Class{Name: "DOMTokenList"}
	classTarget   = rt.Class{Name: "EventTarget"}
	classFloats   = rt.Class{Name: "Float32Array"}

	opNodeType      = rt.Op{Class: &classNode, Name: "nodeType"}
	opTextContent   = rt.Op{Class: &classNode, Name: "textContent"}
	opIsConnected   = rt.Op{Class: &classNode, Name: "isConnected"}
	opFirstChild    = rt.Op{Class: &classNode, Name: "firstChild"}
	opAppendChild   = rt.Op{Class: &classNode, Name: "appendChild"}
	opTagName       = rt.Op{Class: &classElement, Name: "tagName"}
	opClassList     = rt.Op{Class: &classElement, Name: "classList"}
	opSetAttribute  = rt.Op{Class: &classElement, Name: "setAttribute"}
	opGetAttribute  = rt.Op{Class: &classElement, Name: "getAttribute"}
	opHasAttribute  = rt.Op{Class: &classElement, Name: "hasAttribute"}
	opRemove        = rt.Op{Class: &classElement, Name: "remove"}
	opTabIndex      = rt.Op{Class: &classHTML, Name: "tabIndex"}
	opDisabled      = rt.Op{Class: &classInput, Name: "disabled"}
	opLineCap       = rt.Op{Class: &classCanvas, Name: "lineCap"}
	opBeginPath     = rt.Op{Class: &classCanvas, Name: "beginPath"}
	opRect          = rt.Op{Class: &classCanvas, Name: "rect"}
	opCreateElement = rt.Op{Class: &classDocument, Name: "createElement"}
	opData          = rt.Op{Class: &classData, Name: "data"}
	opToggle        = rt.Op{Class: &classTokens, Name: "toggle"}
	opDispatch      = rt.Op{Class: &classTarget, Name: "dispatchEvent"}
	opFloatsSet     = rt.Op{Class: &classFloats, Name: "set"}

	dictInit = rt.Dict{Keys: []string{"bubbles", "cancelable", "composed", "clientX", "clientY", "key"}}
)

// ours is the runtime under generated code, called as generated code calls it.
func init() {
	div := rt.FromJS(document.Call("createElement", "div"))
	document.Get("body").Call("appendChild", div.JSValue())
	text := rt.FromJS(document.Call("createTextNode", "hello world"))
	div.JSValue().Call("appendChild", text.JSValue())
	input := rt.FromJS(document.Call("createElement", "input"))
	child := rt.FromJS(document.Call("createElement", "b"))
	div.JSValue().Call("appendChild", child.JSValue())
	canvas := rt.FromJS(document.Call("createElement", "canvas").Call("getContext", "2d"))
	target := rt.FromJS(js.Global().Get("EventTarget").New())
	event := rt.FromJS(js.Global().Get("Event").New("x"))
	promise := rt.FromJS(js.Global().Get("Promise").Call("resolve", 1))
	floats := make([]float32, 64)
	sink := rt.FromJS(js.Global().Get("Float32Array").New(64))
	longs := rt.FromJS(document.Call("createTextNode", long))
	doc := rt.FromJS(document)
	ctx := context.Background()
	peers = append(peers, peer{"ours", map[string]func(n int){
		"read number attribute": func(n int) {
			for range n {
				numberSink = rt.GetInt(&opNodeType, div)
			}
		},
		"write number attribute": func(n int) {
			for i := range n {
				rt.Set(&opTabIndex, div, i)
			}
		},
		"read boolean attribute": func(n int) {
			for range n {
				boolSink = rt.GetBool(&opIsConnected, div)
			}
		},
		"write boolean attribute": func(n int) {
			for i := range n {
				rt.Set(&opDisabled, input, i&1 == 0)
			}
		},
		"read string attribute": func(n int) {
			for range n {
				stringSink = rt.GetString(&opTagName, div)
			}
		},
		"read fresh string": func(n int) {
			for range n {
				stringSink = rt.GetString(&opData, text)
			}
		},
		"read string, 200 bytes": func(n int) {
			for range n {
				stringSink = rt.GetString(&opData, longs)
			}
		},
		"write string, repeated": func(n int) {
			for range n {
				rt.Set(&opTextContent, child, "hello world")
			}
		},
		"write string, fresh": func(n int) {
			for i := range n {
				rt.Set(&opTextContent, child, "hello "+strconv.Itoa(i))
			}
		},
		"write string, 200 bytes": func(n int) {
			for range n {
				rt.Set(&opData, text, long)
			}
		},
		"write string, not ASCII": func(n int) {
			for i := range n {
				rt.Set(&opTextContent, child, "größe "+strconv.Itoa(i))
			}
		},
		"write enum": func(n int) {
			for range n {
				rt.Set(&opLineCap, canvas, "round")
			}
		},
		"setAttribute, repeated": func(n int) {
			for range n {
				rt.CallVoid(&opSetAttribute, div, "class", "active")
			}
		},
		"setAttribute, fresh value": func(n int) {
			for i := range n {
				rt.CallVoid(&opSetAttribute, div, "title", "hello "+strconv.Itoa(i))
			}
		},
		"getAttribute": func(n int) {
			for range n {
				stringSink = rt.CallString(&opGetAttribute, div, "class")
			}
		},
		"hasAttribute": func(n int) {
			for range n {
				boolSink = rt.Call(&opHasAttribute, div, "class").Bool()
			}
		},
		"classList.toggle": func(n int) {
			for i := range n {
				rt.Call(&opToggle, rt.Get(&opClassList, div), "on", i&1 == 0)
			}
		},
		"read object attribute": func(n int) {
			for range n {
				rtSink = rt.Get(&opFirstChild, div)
			}
		},
		"pass object": func(n int) {
			for range n {
				rt.CallVoid(&opAppendChild, div, child)
			}
		},
		"no arguments": func(n int) {
			for range n {
				rt.CallVoid(&opBeginPath, canvas)
			}
		},
		"four numbers": func(n int) {
			for i := range n {
				rt.CallVoid(&opRect, canvas, i, 10, 1.5, 2.5)
				if i&255 == 0 {
					rt.CallVoid(&opBeginPath, canvas)
				}
			}
		},
		"create element": func(n int) {
			for range n {
				rtSink = rt.Call(&opCreateElement, doc, "div")
			}
		},
		"build element": func(n int) {
			for i := range n {
				li := rt.Call(&opCreateElement, doc, "li")
				rt.CallVoid(&opSetAttribute, li, "class", "item")
				rt.Set(&opTextContent, li, "entry "+strconv.Itoa(i))
				rt.CallVoid(&opAppendChild, child, li)
				rt.CallVoid(&opRemove, li)
			}
		},
		"dictionary of six": func(n int) {
			for i := range n {
				rtSink = rt.NewDict(&dictInit, true, false, true, i, 2.5, "Enter")
			}
		},
		"64 floats": func(n int) {
			for range n {
				rt.CallVoid(&opFloatsSet, sink, rt.Buffer(floats))
			}
		},
		"64 floats, view": func(n int) {
			for range n {
				rt.CallVoid(&opFloatsSet, sink, rt.Buffer(floats))
			}
		},
		"dispatch event": func(n int) {
			ctx, cancel := context.WithCancel(ctx)
			count := 0
			rt.Listen(ctx, target, "x", rt.ListenOptions{}, func(event rt.Value) {
				rtSink = event
				count++
			})
			for range n {
				rt.Call(&opDispatch, target, event)
			}
			cancel()
			runtime.Gosched()
			if count != n {
				panic(count)
			}
		},
		"listen and cancel": func(n int) {
			for range n {
				ctx, cancel := context.WithCancel(ctx)
				rt.Listen(ctx, target, "x", rt.ListenOptions{}, func(event rt.Value) {})
				cancel()
				runtime.Gosched()
			}
		},
		"await": func(n int) {
			for range n {
				v, err := rt.Await(ctx, promise)
				if err != nil {
					panic(err)
				}
				rtSink = v
			}
		},
	}})
}
