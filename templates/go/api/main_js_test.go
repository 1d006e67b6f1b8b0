package gowasm

import (
	"flag"
	"os"
	"syscall/js"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(m.Run())
}

func live() int { return LiveFuncs() }

// cookies are those that were sent, or, in a page, which are not sent to another origin, those of the page.
func cookies(sent string) string {
	if isNode {
		return sent
	}
	return js.Global().Get("document").Get("cookie").String()
}

// idle lets the goroutine start that handles events.
func idle() { time.Sleep(time.Millisecond) }

const onJS = true
