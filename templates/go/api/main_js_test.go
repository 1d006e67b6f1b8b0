package gowasm

import (
	"flag"
	"os"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(m.Run())
}

func live() int { return LiveFuncs() }

// idle lets the goroutine start that handles events.
func idle() { time.Sleep(time.Millisecond) }

const onJS = true
