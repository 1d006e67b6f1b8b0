package gowasm

import "strconv"

// jsonPath is the way to the value at the end of a text that is well-formed so far, as in tasks[3].title. It is found
// when it is asked for, so that nobody keeps track of it while all is well.
func jsonPath(text []byte) string {
	type level struct {
		key   []byte // of an object
		index int    // in an array; -1 in an object
	}
	levels := make([]level, 0, 8)
	var last []byte // the string that came last
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '{' || c == '[' {
			inner := level{}
			if c == '{' {
				inner.index = -1
			}
			levels = append(levels, inner)
			continue
		}
		if c != '"' && len(levels) == 0 {
			continue
		}
		switch top := len(levels) - 1; c {
		case '}', ']':
			levels = levels[:top]
		case ',':
			levels[top].key = nil
			if levels[top].index >= 0 {
				levels[top].index++
			}
		case ':':
			levels[top].key = last
		case '"':
			start := i + 1
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
			last = text[start:min(i, len(text))]
		}
	}
	var path []byte
	for _, level := range levels {
		switch {
		case level.index >= 0:
			path = appendText(path, "["+strconv.Itoa(level.index)+"]")
		case level.key != nil:
			if len(path) > 0 {
				path = append(path, '.')
			}
			path = appendText(path, view(unquoted(level.key)))
		}
	}
	return string(path)
}
