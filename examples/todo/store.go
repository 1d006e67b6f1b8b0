package main

import (
	"strings"

	"gowasm.example/dom"
)

// A todo is what is kept of an item.
type todo struct {
	title string
	done  bool
}

// The todos are saved as lines like "[x] Buy milk". JSON would do, but encoding/json alone makes the program larger by
// two megabytes.
const (
	key     = "todos-gowasm"
	open    = "[ ] "
	checked = "[x] "
)

// load reads the todos from the browser's storage.
func load(window *dom.WindowProxy) []todo {
	storage, err := window.LocalStorage()
	if err != nil {
		return nil // the user does not allow it; save tells
	}
	text := storage.GetItem(key)
	if text == nil {
		return nil
	}
	var todos []todo
	for line := range strings.Lines(*text) {
		line = strings.TrimSuffix(line, "\n")
		if title, ok := strings.CutPrefix(line, checked); ok {
			todos = append(todos, todo{title, true})
		} else if title, ok := strings.CutPrefix(line, open); ok {
			todos = append(todos, todo{title, false})
		}
	}
	return todos
}

// save writes the todos to the browser's storage.
func save(window *dom.WindowProxy, todos []todo) {
	var text strings.Builder
	for _, t := range todos {
		mark := open
		if t.done {
			mark = checked
		}
		text.WriteString(mark + t.title + "\n")
	}
	storage, err := window.LocalStorage()
	if err == nil {
		err = storage.SetItem(key, text.String())
	}
	if err != nil {
		dom.Console.Warn("the todos are not saved: " + err.Error())
	}
}
