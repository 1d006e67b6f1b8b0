package other

import (
	"testing"

	"gowasm.example/dom"
)

func TestClear(t *testing.T) {
	if !Clear(dom.Window().Document()) {
		t.Fatal("not cleared")
	}
}
