package gowasm

import "strconv"

// jsonPath is the way to the value at the end of a text that is well-formed so far, as in tasks[3].title. It is found
// when it is asked for, so that nobody keeps track of it while all is well.
func jsonPath(text []byte) string {
	type level struct {
		key   []byte // of an object, or nil
		index int    // in an array
		array bool
	}
	var levels []level
	var last []byte // the string that came last
	for i := 0; i < len(text); i++ {
		top := len(levels) - 1
		switch text[i] {
		case '{':
			levels = append(levels, level{})
		case '[':
			levels = append(levels, level{array: true})
		case '}', ']':
			if top >= 0 {
				levels = levels[:top]
			}
		case ',':
			if top >= 0 {
				levels[top].key = nil
				levels[top].index++
			}
		case ':':
			if top >= 0 {
				levels[top].key = last
			}
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
		case level.array:
			path = append(path, '[')
			path = strconv.AppendInt(path, int64(level.index), 10)
			path = append(path, ']')
		case level.key != nil:
			if len(path) > 0 {
				path = append(path, '.')
			}
			path = append(path, unquoted(level.key)...)
		}
	}
	return string(path)
}
