//go:build js && wasm

// Command program measures calls into JavaScript: the same work by several contestants, in one program in one page,
// by turns. Each result is printed as "case <tab> contestant <tab> nanoseconds of each round".
package main

import (
	"os"
	"runtime"
	"strconv"
	"syscall/js"
	"time"
)

// A contestant is one way to write the same calls. Every case is a function that does the work n times.
type contestant struct {
	name  string
	cases map[string]func(n int)
}

var contestants []contestant

var (
	document    = js.Global().Get("document")
	performance = js.Global().Get("performance")
)

// Where the results of the work go, so that it is not left out.
var (
	numberSink int
	boolSink   bool
	stringSink string
	objectSink any
)

// order is the order of the cases; a contestant need not have them all.
var order = []string{
	readNumber, writeNumber, readTag, readID, readClass, writeID,
	writeText, writeFreshText, setAttribute, setFreshAttribute, getAttribute,
	classAdd, classToggle, build, querySelector, getElementByID, appendChild, insertBefore, firstChild,
	enumOptions, dictionary, click, style, fillRect, fillStyle, floats64, floats4096, iterate, await, timeout, listen,
}

const (
	readNumber        = "read a number: nodeType"
	writeNumber       = "write a number: tabIndex"
	readTag           = "read a string: tagName"
	readID            = "read a string: id"
	readClass         = "read a string: className"
	writeID           = "write a string: id"
	writeText         = "textContent, repeated"
	writeFreshText    = "textContent, fresh"
	setAttribute      = "setAttribute, repeated"
	setFreshAttribute = "setAttribute, fresh"
	getAttribute      = "getAttribute"
	classAdd          = "classList.add"
	classToggle       = "classList.toggle"
	build             = "create, attribute, text, append"
	querySelector     = "querySelector"
	getElementByID    = "getElementById"
	appendChild       = "appendChild"
	insertBefore      = "insertBefore"
	firstChild        = "read an object: firstChild"
	enumOptions       = "enums in a dictionary"
	dictionary        = "dictionary of six members"
	click             = "event: click() to a handler"
	style             = "style property"
	fillRect          = "canvas fillRect"
	fillStyle         = "canvas fillStyle"
	floats64          = "bufferData, 64 floats"
	floats4096        = "bufferData, 4096 floats"
	iterate           = "iterate 100 nodes"
	await             = "await a promise"
	timeout           = "setTimeout, until it is called"
	listen            = "add and remove a listener"
)

// timersAtOnce is how many timers a turn starts at least, all from one task. A page gives a timer that timers have started
// 4 milliseconds (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timer-initialisation-steps): of few
// timers that would be all there is to measure, and of many, which wait at the same time, it is what each one costs.
const timersAtOnce = 2000

// plain is JavaScript's own turn; plain.js measures itself.
const plain = "javascript"

func now() float64 { return performance.Call("now").Float() }

// turn does a case n times, and gives the milliseconds that took.
func turn(c *contestant, name string, n int) float64 {
	runtime.GC()
	time.Sleep(time.Millisecond) // finalizers of the contestant before, and the page, have their turn
	if c == nil {
		return plainTurn(name, n)
	}
	start := now()
	c.cases[name](n)
	took := now() - start
	js.Global().Call("reset")
	return took
}

func plainTurn(name string, n int) float64 {
	done := make(chan float64, 1)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- args[0].Float()
		return nil
	})
	defer then.Release()
	js.Global().Call("plainTurn", name, n).Call("then", then)
	took := <-done
	js.Global().Call("reset")
	return took
}

// calibrate is how often a case is to be done to last for about the budget.
func calibrate(c *contestant, name string, budget float64) int {
	least := 1
	if name == timeout {
		least = timersAtOnce
	}
	n := least
	for {
		took := turn(c, name, n)
		for range 2 { // the least of three, since a neighbour on the machine may have been in the way
			took = min(took, turn(c, name, n))
		}
		if took > budget/4 {
			return max(least, int(float64(n)*budget/took))
		}
		n *= 4
	}
}

func main() {
	rounds, budget := 15, 4.0
	only := ""
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	if len(os.Args) > 2 {
		only = os.Args[2]
	}
	for _, name := range order {
		if only != "" && only != name {
			continue
		}
		compare(name, rounds, budget)
	}
	println("end")
}

func compare(name string, rounds int, budget float64) {
	var names []string
	var takes []*contestant
	for i := range contestants {
		if contestants[i].cases[name] != nil {
			names = append(names, contestants[i].name)
			takes = append(takes, &contestants[i])
		}
	}
	if js.Global().Call("hasPlain", name).Bool() {
		names = append(names, plain)
		takes = append(takes, nil)
	}
	counts := make([]int, len(takes))
	for i, c := range takes {
		counts[i] = calibrate(c, name, budget)
	}
	times := make([][]float64, len(takes))
	for range rounds {
		for i, c := range takes {
			times[i] = append(times[i], turn(c, name, counts[i])*1e6/float64(counts[i]))
		}
	}
	for i := range takes {
		line := name + "\t" + names[i] + "\t"
		for _, t := range times[i] {
			line += strconv.FormatFloat(t, 'f', 1, 64) + " "
		}
		println(line)
	}
}
