// Package compare lets generated functions and encoding/json print and read the same, and tells where they differ.
package compare

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"gowasm.example/gowasmprove"
)

// Subject is a type with its generated functions.
type Subject struct {
	pointer reflect.Type
	check   func(*run, any)
	hostile func(*run)
}

// Of makes one of the functions of a type.
func Of[T any](encode func(*T) ([]byte, error), decode func([]byte, *T) error) Subject {
	both := func(r *run, data []byte, before []byte) { compareRead(r, data, before, decode) }
	return Subject{
		reflect.TypeFor[*T](),
		func(r *run, value any) {
			v := value.(*T)
			if v == nil {
				return
			}
			printed := comparePrinted(r, v, encode)
			if printed == nil {
				return
			}
			both(r, printed, nil)
			for range 6 {
				both(r, r.mutilated(printed), nil)
				both(r, r.changed(printed), nil)
			}
			if Twice {
				both(r, r.changed(printed), printed)
			}
		},
		func(r *run) {
			for _, text := range texts {
				both(r, []byte(text), nil)
				both(r, []byte("["+text+"]"), nil)
				both(r, []byte(`{"a":`+text+`}`), nil)
			}
		},
	}
}

// newer is the implementation of encoding/json by encoding/json/v2, which differs in what nobody should meet.
var newer = func() bool {
	text, _ := json.Marshal("\xff")
	return string(text) != `"\ufffd"`
}()

type run struct {
	t       *testing.T
	random  *rand.Rand
	printed int
	read    int
	refused int
	unknown int
	failed  map[reflect.Type]int
}

// Counts is what was compared. Unknown are values in interfaces that no generated function can know.
type Counts struct{ Printed, Read, Refused, Unknown int }

// Twice: members are there twice, of which the first may be wrong, and values are read into others. Generated methods of
// unions begin anew.
var Twice = true

// All compares values of all subjects, made by package gowasmprove, and texts made of their JSON.
func All(t *testing.T, seed uint64, values int, subjects ...Subject) Counts {
	r := &run{t: t, random: rand.New(rand.NewPCG(seed, seed)), failed: map[reflect.Type]int{}}
	settings := gowasmprove.Settings{Unmarshal: json.Unmarshal, Random: values, Seed: seed, LoneBytes: true}
	known := map[reflect.Type]Subject{}
	for i, subject := range subjects {
		known[subject.pointer] = subject
		settings.Types = append(settings.Types, gowasmprove.Type{Number: i, Type: subject.pointer.Elem()})
		subject.hostile(r)
	}
	settings.Marshal = func(value any) ([]byte, error) {
		if subject, ok := known[reflect.TypeOf(value)]; ok {
			subject.check(r, value)
		}
		return json.Marshal(value)
	}
	if err := settings.Write(t.TempDir() + "/lines"); err != nil {
		t.Fatal(err)
	}
	return Counts{r.printed, r.read, r.refused, r.unknown}
}

func (r *run) errorf(t reflect.Type, format string, values ...any) {
	if r.failed[t]++; r.failed[t] <= 3 && len(r.failed) <= 20 {
		r.t.Error(strings.ToValidUTF8(fmt.Sprintf("%v: "+format, append([]any{t}, values...)...), "?"))
	}
	r.t.Fail()
}

// attempt is what a function does, with a panic as an error.
func attempt(do func() error) (err error) {
	defer func() {
		if why := recover(); why != nil {
			err = fmt.Errorf("panic: %v", why)
		}
	}()
	return do()
}

func comparePrinted[T any](r *run, v *T, encode func(*T) ([]byte, error)) []byte {
	var theirs, ours []byte
	theirError := attempt(func() (err error) { theirs, err = json.Marshal(v); return })
	ourError := attempt(func() (err error) { ours, err = encode(v); return })
	if ourError != nil && strings.Contains(ourError.Error(), "a type that is not known here") {
		r.unknown++
		return nil
	}
	r.printed++
	for i := 0; i < 20 && ourError == nil && string(ours) != string(theirs); i++ { // keys that are one have no order
		attempt(func() (err error) { theirs, theirError = json.Marshal(v); return })
	}
	panics := ourError != nil && strings.HasPrefix(ourError.Error(), "panic") && !strings.HasPrefix(fmt.Sprint(theirError), "panic")
	if panics || (theirError == nil) != (ourError == nil) || theirError == nil && string(theirs) != string(ours) {
		r.errorf(reflect.TypeFor[T](), "prints\n\t%q, %v\nencoding/json\n\t%q, %v", ours, ourError, theirs, theirError)
		return nil
	}
	if theirError != nil {
		return nil
	}
	return theirs
}

// isOdd reports whether only the newer implementation takes a text, or does not take it: an empty object for a map whose
// keys cannot be read, and, within quotes, what is no JSON.
func isOdd(theirs, ours error) bool {
	text := fmt.Sprint(theirs, ours)
	for _, odd := range []string{
		"there is an object where null belongs", "the string does not hold what its type is",
		"into Go value of type json.Number: invalid syntax", "invalid surrogate pair",
	} {
		if strings.Contains(text, odd) {
			return true
		}
	}
	return false
}

// compareRead reads data into zero values, or into what was read of another text before.
func compareRead[T any](r *run, data, before []byte, decode func([]byte, *T) error) {
	theirs, ours := new(T), new(T)
	if before != nil {
		if attempt(func() error { return json.Unmarshal(before, theirs) }) != nil || attempt(func() error { return json.Unmarshal(before, ours) }) != nil {
			return
		}
	}
	theirError := attempt(func() error { return json.Unmarshal(data, theirs) })
	ourError := attempt(func() error { return decode(data, ours) })
	r.read++
	if newer && bytes.Contains(data, []byte(`"null"`)) {
		return // nil for a pointer with the option string, even where that has no meaning
	}
	if theirError != nil && strings.HasPrefix(theirError.Error(), "panic: reflect:") {
		return // a pointer that is embedded, not exported, and has a tag: https://go.dev/issue/21357
	}
	if theirError != nil {
		r.refused++
	}
	if newer && (theirError == nil) != (ourError == nil) && isOdd(theirError, ourError) {
		return
	}
	panics := ourError != nil && strings.HasPrefix(ourError.Error(), "panic") && !strings.HasPrefix(fmt.Sprint(theirError), "panic")
	if panics && !json.Valid(data) { // encoding/json finds that before it calls a method that panics
		panics = false
	}
	if panics || (theirError == nil) != (ourError == nil) || theirError == nil && !reflect.DeepEqual(theirs, ours) {
		var theirText, ourText []byte
		attempt(func() (err error) { theirText, err = json.Marshal(theirs); return })
		attempt(func() (err error) { ourText, err = json.Marshal(ours); return })
		r.errorf(reflect.TypeFor[T](), "reads %q after %q as\n\t%q, %v\nencoding/json\n\t%q, %v", data, before, ourText, ourError, theirText, theirError)
	}
}
