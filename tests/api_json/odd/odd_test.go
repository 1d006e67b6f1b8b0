package odd

import (
	"encoding/json"
	"net"
	"testing"
	"time"

	"gowasm.example/odd/gowasm"
	"gowasm.example/odd/other"
)

// TestKnownTypesInInterfaces prints what interfaces hold of the types that travel anyway.
func TestKnownTypesInInterfaces(t *testing.T) {
	var (
		name     = Name("x")
		task     = Task{Mine: "a"}
		noTask   *Task
		noLazy   *Lazy
		noTime   *time.Time
		noIP     *net.IP
		soon     = time.Unix(1e9, 0).UTC()
		anything = Anything(task)
	)
	for _, v := range []any{
		name, &name, task, &task, noTask, Lazy{3}, &Lazy{3}, noLazy, Count(3), Letter(2), soon, &soon, noTime, time.Second,
		net.IPv4(1, 2, 3, 4), noIP, Flag(true), Blob("x"), RecursiveMap{"a": nil}, Holder{Lazy: Lazy{1}}, &Holder{Lazy: Lazy{1}},
		other.State("open"), json.RawMessage(`{"a": [1]}`), json.Number("1.50"), []any{task, &task, []any{name}}, map[string]any{"a": Lazy{1}},
		Large{7}, &Large{7}, anything, []Task{task}, map[string]Task{"a": task}, [][]Task{{task}, nil}, []string{"a"}, nil, struct{ A int }{1},
	} {
		holding := Holding{Any: v, List: []any{v}, Map: map[string]any{"v": v}, Named: v}
		if sized, ok := v.(Sized); ok {
			holding.Sized, holding.All = sized, []Sized{sized, nil}
		}
		theirs, theirError := json.Marshal(&holding)
		ours, ourError := gowasm.AppendJSON(nil, &holding, encodeHoldingJSON)
		if _, unknown := v.(struct{ A int }); unknown {
			if ourError == nil || ourError.(*gowasm.JSONError).Path != "Any" {
				t.Errorf("%T: %s, %v", v, ours, ourError)
			}
			continue
		}
		if theirError != nil || ourError != nil || string(ours) != string(theirs) {
			t.Errorf("%T: %s, %v; encoding/json: %s, %v", v, ours, ourError, theirs, theirError)
		}
	}
}

func TestCycles(t *testing.T) {
	r := &Recursive{}
	r.Next = r
	r.Array = &[2]*Recursive{r, r}
	if b, err := gowasm.AppendJSON(nil, r, encodeRecursiveJSON); err == nil || b != nil {
		t.Errorf("%s, %v", b, err)
	}
}
