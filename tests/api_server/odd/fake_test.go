package odd

import (
	"errors"
	"testing"

	"example.com/todo/odd/gowasm"
)

func TestFake(t *testing.T) {
	fake := &OddFake{}
	if _, err := fake.Queries(t.Context(), "s", 1, nil, "", 2, 3); !errors.Is(err, gowasm.ErrUnset) || err.Error() != "OddFake.QueriesFunc is not set" {
		t.Error(err)
	}
	for _, err := range fake.Events(t.Context()) {
		if !errors.Is(err, gowasm.ErrUnset) {
			t.Error(err)
		}
	}
	if calls := fake.QueriesCalls(); len(calls) != 1 || calls[0].S != "s" || calls[0].N != 1 || len(calls[0].Many) != 2 {
		t.Error(calls)
	}
	if calls := fake.SlashCalls(); len(calls) != 0 {
		t.Error(calls)
	}
}
