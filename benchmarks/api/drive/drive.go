//go:build js && wasm

// Package drive measures a client of the example's tasks: the same work for every one.
package drive

import (
	"runtime"
	"strconv"
	"syscall/js"
)

// A Client does with the tasks of the server what it is named after.
type Client interface {
	// Tour calls ten methods, each once, and leaves a task behind, whose number it gives.
	Tour() (id int64, err error)
	// Get reads a task.
	Get(id int64) error
	// List reads a page of fifty tasks, and says how many there were.
	List() (int, error)
	// Create adds a task.
	Create() error
}

const (
	many   = 8  // requests at once
	page   = 50 // tasks of a page
	budget = 60 // milliseconds of a turn
)

// Run measures, and prints a line for each case: its name, the contestant's, and requests per second of each round.
func Run(name string, c Client) {
	id, err := c.Tour()
	check(err)
	for range page {
		check(c.Create())
	}
	for _, one := range []struct {
		name string
		do   func(n int)
	}{
		{"a task, one after the other", func(n int) {
			for range n {
				check(c.Get(id))
			}
		}},
		{"a task, eight at once", func(n int) {
			done := make(chan error, many)
			for range many {
				go func() {
					for range n / many {
						if err := c.Get(id); err != nil {
							done <- err
							return
						}
					}
					done <- nil
				}()
			}
			for range many {
				check(<-done)
			}
		}},
		{"fifty tasks, one page after the other", func(n int) {
			for range n {
				got, err := c.List()
				check(err)
				if got != page {
					panic("a page has " + strconv.Itoa(got) + " tasks")
				}
			}
		}},
	} {
		n := many
		for took := turn(one.do, n); took < budget; took = turn(one.do, n) {
			n *= 2
		}
		line := one.name + "\t" + name + "\t"
		for range js.Global().Get("rounds").Int() {
			line += strconv.FormatFloat(float64(n)*1000/turn(one.do, n), 'f', 1, 64) + " "
		}
		println(line)
	}
}

func turn(do func(n int), n int) (milliseconds float64) {
	runtime.GC()
	performance := js.Global().Get("performance")
	start := performance.Call("now").Float()
	do(n)
	return performance.Call("now").Float() - start
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
