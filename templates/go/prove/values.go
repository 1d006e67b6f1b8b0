// Package gowasmprove makes values of Go types and writes the JSON that is printed of them, for `gowasm-gen types --prove`.
//
// It knows nothing of TypeScript, and of types only what package reflect does.
package gowasmprove

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"reflect"
	"strings"
)

// Type is a type to make values of. Number is what the lines of the output begin with.
type Type struct {
	Number int
	Type   reflect.Type
}

// Enums has values by package path and name of their type.
type Enums = map[string][]any

// The names of the language's own types, which a package may use for others.
type (
	Int    = int64
	Uint   = uint64
	String = string
	Bool   = bool
)

// Marshal is the function of encoding/json/v2 without options.
func Marshal[O any](marshal func(any, ...O) ([]byte, error)) func(any) ([]byte, error) {
	return func(value any) ([]byte, error) { return marshal(value) }
}

// Unmarshal is the function of encoding/json/v2 without options.
func Unmarshal[O any](unmarshal func([]byte, any, ...O) error) func([]byte, any) error {
	return func(text []byte, into any) error { return unmarshal(text, into) }
}

// Settings of a run.
type Settings struct {
	Types []Type

	// Others may be what an interface holds, beside Types.
	Others []reflect.Type

	// Enums holds, by package path and name, the values of types that have only these, beside the zero value.
	Enums Enums

	Marshal   func(any) ([]byte, error)
	Unmarshal func([]byte, any) error

	// Random is how many random values are made of each type, beside the zero, nil, empty and full ones.
	Random int

	Seed uint64

	// LoneBytes: strings may hold what is not UTF-8, which encoding/json/v2 refuses.
	LoneBytes bool
}

// Write makes the values and writes a line for each text that is printed, without repetition:
//
//	number JSON
//	number ! why this one is refused
func (s *Settings) Write(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(file)
	samples := map[reflect.Type][]reflect.Value{}
	for _, t := range s.Types {
		hash := fnv.New64a()
		hash.Write([]byte(t.Type.String()))
		m := &maker{Settings: s, random: rand.New(rand.NewPCG(s.Seed, hash.Sum64())), samples: samples}
		seen := map[string]bool{}
		for _, line := range m.lines(t.Type) {
			if !seen[line] {
				seen[line] = true
				fmt.Fprintf(out, "%d %s\n", t.Number, line)
			}
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return file.Close()
}

// lines gives what is printed of the values of a type: as they are, and behind a pointer, where methods of the pointer
// type count.
func (m *maker) lines(t reflect.Type) []string {
	var lines []string
	for i := range int(full) + 1 + m.Random {
		value := reflect.New(t)
		m.how, m.left = min(how(i), random), budget
		m.density = []float64{0.2, 0.5, 0.9}[i%3]
		why := m.refused(func() { m.set(value.Elem(), 0) })
		if why != nil {
			lines = append(lines, "! "+oneLine(why.Error()))
			continue
		}
		for _, given := range []any{value.Elem().Interface(), value.Interface()} {
			text, err := m.print(given)
			if err != nil {
				lines = append(lines, "! "+oneLine(err.Error()))
			} else {
				lines = append(lines, string(text))
			}
		}
	}
	return lines
}

func oneLine(text string) string {
	return strings.Join(strings.Fields(text), " ")
}

// print marshals a value. A method that panics is one that refuses.
func (m *maker) print(value any) (text []byte, err error) {
	if why := m.refused(func() { text, err = m.Marshal(value) }); why != nil {
		return nil, why
	}
	if err != nil {
		return nil, err
	}
	var line bytes.Buffer
	err = json.Compact(&line, text)
	return line.Bytes(), err
}

// refused runs something of the user's, and tells how it panicked.
func (m *maker) refused(run func()) (why error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			why = fmt.Errorf("panic: %v", panicked)
		}
	}()
	run()
	return nil
}
