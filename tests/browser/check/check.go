// Package check is what behaviour tests in Go are written with. A program runs cases one after the other
// and says on its console, for the Python tests, what became of each:
//
//	ok <name>
//	FAIL <name>: <why>
//	done <number of cases>
package check

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

// Timeout ends a case that waits for what never comes.
var Timeout = 15 * time.Second

var (
	count   int
	mutex   sync.Mutex
	current *state
)

type state struct{ failures []string }

// Case runs a case in a goroutine of its own, so that it may block, and reports it. A panic fails the case
// only. A name has no colon.
func Case(name string, run func()) {
	if len(os.Args) > 1 && !strings.Contains(name, os.Args[1]) {
		return
	}
	count++
	this := &state{}
	mutex.Lock()
	current = this
	mutex.Unlock()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer func() {
			if thrown := recover(); thrown != nil {
				this.fail(fmt.Sprint("panic: ", thrown))
			}
		}()
		run()
	}()
	select {
	case <-ended:
	case <-time.After(Timeout):
		this.fail("still running after " + Timeout.String())
	}
	mutex.Lock()
	defer mutex.Unlock()
	if len(this.failures) == 0 {
		fmt.Println("ok", name)
		return
	}
	fmt.Printf("FAIL %s: %s\n", name, strings.ReplaceAll(strings.Join(this.failures, "; "), "\n", "\\n"))
}

// Done says that every case has been run. Call it last in main.
func Done() { fmt.Println("done", count) }

func (s *state) fail(why string) {
	mutex.Lock()
	defer mutex.Unlock()
	s.failures = append(s.failures, why)
}

// Fail marks the running case as failed and goes on: it may be called from a JavaScript callback too.
func Fail(why ...any) {
	mutex.Lock()
	this := current
	mutex.Unlock()
	this.fail(strings.TrimSuffix(fmt.Sprintln(why...), "\n"))
}

// Equal fails the case unless got is want.
func Equal[T comparable](got, want T) bool {
	if got != want {
		Fail(fmt.Sprintf("got %#v, want %#v", got, want))
	}
	return got == want
}

// Slices fails the case unless got holds what want holds, in that order.
func Slices[T comparable](got, want []T) bool {
	same := len(got) == len(want)
	for i := 0; same && i < len(got); i++ {
		same = got[i] == want[i]
	}
	if !same {
		Fail(fmt.Sprintf("got %#v, want %#v", got, want))
	}
	return same
}

// True fails the case unless ok.
func True(ok bool, why ...any) bool {
	if !ok {
		Fail(append([]any{"not true:"}, why...)...)
	}
	return ok
}

// NoError fails the case when err is one.
func NoError(err error) bool {
	if err != nil {
		Fail("error:", err.Error())
	}
	return err == nil
}

// ErrorIs fails the case unless err is or wraps target.
func ErrorIs(err, target error) bool {
	if !errors.Is(err, target) {
		Fail(fmt.Sprintf("got error %v, want %v", err, target))
		return false
	}
	return true
}

// Must gives the value, or fails the case and ends it when err is one.
func Must[T any](value T, err error) T {
	if err != nil {
		panic("error: " + err.Error())
	}
	return value
}

// Panics fails the case unless run panics; it gives what was thrown.
func Panics(run func()) (thrown any) {
	defer func() {
		thrown = recover()
		if thrown == nil {
			Fail("no panic")
		}
	}()
	run()
	return nil
}

// Eventually waits until the condition holds, and fails the case when it does not within two seconds.
func Eventually(condition func() bool, why ...any) bool {
	for end := time.Now().Add(2 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if condition() {
			return true
		}
	}
	Fail(append([]any{"never true:"}, why...)...)
	return false
}
