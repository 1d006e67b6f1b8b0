package api

import (
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"time"

	"gowasm.example/json/api/gowasm"
)

// Case is a value that is printed and read by generated functions, and by encoding/json.
type Case struct {
	Name                       string
	Size                       int // of its JSON
	Encode, Decode             func()
	EncodeTheirs, DecodeTheirs func()
}

// Cases are all, each of which has been tried.
func Cases() []Case {
	tasks := make([]Task, 500)
	for i := range tasks {
		tasks[i] = task(i)
	}
	points := make([]Point, 2000)
	for i := range points {
		f := float64(i)
		points[i] = Point{math.Sin(f) * 1000, f / 8, f}
	}
	texts := make([]string, 500)
	for i := range texts {
		texts[i] = []string{
			"The quick brown fox jumps over the lazy dog, and then it sleeps for a while in the shade of a tree.",
			"Übergrößenträger, café, 日本語の文章、そして絵文字 😀 を含むテキスト",
			"a \"quoted\" line\nand another\t<b>with & marks</b>",
			"short",
		}[i%4]
	}
	maps := map[string]map[string]int{}
	for i := range 50 {
		inner := map[string]int{}
		for j := range 20 {
			inner["key"+strconv.Itoa(j)] = i * j
		}
		maps["group"+strconv.Itoa(i)] = inner
	}
	var anything any
	text, _ := json.Marshal(tasks[:100])
	json.Unmarshal(text, &anything)
	content := make([]byte, 64<<10)
	for i := range content {
		content[i] = byte(i * 7)
	}
	return []Case{
		one("one task", tasks[1], encodeTaskJSON, decodeTaskJSON),
		one("500 tasks", tasks, encodeTaskListJSON, decodeTaskListJSON),
		one("2,000 points of floats", points, encodePointListJSON, decodePointListJSON),
		one("500 texts", texts, encodeStringListJSON, decodeStringListJSON),
		one("maps in a map", maps, encodeIntMapMapJSON, decodeIntMapMapJSON),
		one("100 tasks in any", anything, encodeAnyJSON, gowasm.DecodeAny),
		one("64 kB of bytes", File{"x.bin", content}, encodeFileJSON, decodeFileJSON),
	}
}

func task(i int) Task {
	created := time.Date(2024, 2, 29, 12, i%60, i%60, i*1000, time.UTC)
	email := "someone" + strconv.Itoa(i) + "@example.org"
	t := Task{
		ID: int64(i) * 1_000_003, Title: "Task number " + strconv.Itoa(i) + " is to be done", State: "open", Priority: i % 5, Done: i%2 == 0,
		Created: created, Tags: []string{"home", "garden", "urgent"}[:i%4%3], Owner: User{ID: int64(i), Name: "Someone Else", Email: &email},
	}
	if i%2 == 1 {
		t.Due = &created
		t.Labels = map[string]string{"color": "red", "room": "kitchen"}
	}
	if i%10 == 1 {
		t.Subtasks = []Task{task(i + 1), task(i + 3)}
	}
	return t
}

func one[T any](name string, value T, encode func(*gowasm.Encoder, *T), decode func(*gowasm.Decoder, *T)) Case {
	theirs, err := json.Marshal(&value)
	ours, ourErr := gowasm.AppendJSON(nil, &value, encode)
	if err != nil || ourErr != nil || string(ours) != string(theirs) {
		panic(name + ": printed otherwise")
	}
	var a, b T
	if json.Unmarshal(theirs, &a) != nil || gowasm.DecodeJSON(theirs, &b, decode) != nil || !reflect.DeepEqual(a, b) {
		panic(name + ": read otherwise")
	}
	return Case{
		name, len(theirs),
		func() { ours, ourErr = gowasm.AppendJSON(nil, &value, encode) },
		func() {
			var v T
			ourErr = gowasm.DecodeJSON(theirs, &v, decode)
		},
		func() { ours, err = json.Marshal(&value) },
		func() {
			var v T
			err = json.Unmarshal(theirs, &v)
		},
	}
}
