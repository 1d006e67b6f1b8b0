package gowasmprove

import (
	"bytes"
	"errors"
	"math/big"
	"reflect"
	"time"
)

// common are values that implement interfaces of the standard library: error, fmt.Stringer, io.Reader and the like.
var common = []any{errors.New("failed"), time.Second, time.Unix(0, 0).UTC(), big.NewInt(7), bytes.NewBufferString("text")}

// setInterface lets an interface hold any JSON where it asks for no method, and else a value of a type that has them.
func (m *maker) setInterface(v reflect.Value, depth int) {
	if !m.present(depth) {
		return
	}
	t := v.Type()
	if t.NumMethod() == 0 {
		if value := m.anything(depth); value != nil {
			v.Set(reflect.ValueOf(value))
		}
		return
	}
	var choices []reflect.Type
	for _, known := range m.Types {
		choices = append(choices, implementers(known.Type, t)...)
	}
	for _, other := range m.Others {
		choices = append(choices, implementers(other, t)...)
	}
	if choices == nil {
		for _, value := range common {
			if reflect.TypeOf(value).Implements(t) {
				v.Set(reflect.ValueOf(value))
				if m.random.IntN(2) == 0 {
					return
				}
			}
		}
		return
	}
	chosen := pick(m, choices...)
	if chosen.Kind() == reflect.Pointer {
		made := reflect.New(chosen.Elem())
		if m.set(made.Elem(), depth+1) {
			v.Set(made)
		}
		return
	}
	made := reflect.New(chosen).Elem()
	if m.set(made, depth+1) {
		v.Set(made)
	}
}

// implementers gives a type or the pointer to it, as far as they implement an interface.
func implementers(t, wanted reflect.Type) []reflect.Type {
	var found []reflect.Type
	if t.Kind() == reflect.Interface {
		return nil
	}
	for _, candidate := range []reflect.Type{t, reflect.PointerTo(t)} {
		if candidate.Implements(wanted) {
			found = append(found, candidate)
		}
	}
	return found
}

// anything makes what an interface without methods may hold.
func (m *maker) anything(depth int) any {
	m.left--
	switch choice := m.random.IntN(7); {
	case choice == 0:
		return nil
	case choice == 1:
		return pick(m, true, false)
	case choice == 2:
		return pick(m, 0.5, -1, 1e21)
	case choice == 3 && depth < deepest && m.left > 0:
		list := []any{}
		for range m.random.IntN(3) {
			list = append(list, m.anything(depth+1))
		}
		return list
	case choice == 4 && depth < deepest && m.left > 0:
		object := map[string]any{}
		for range m.random.IntN(3) {
			object[m.text()] = m.anything(depth + 1)
		}
		return object
	}
	return m.text()
}
