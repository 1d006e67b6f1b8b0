package gowasm

import "strconv"

// jsonPath is the way to the value at the end of a text that is well-formed so far, as in tasks[3].title. It is found
// when it is asked for, so that nobody keeps track of it while all is well.
func jsonPath(text string) string {
	type level struct {
		start int // of its key or index in the path
		index int // in an array, of what came last; far below zero in an object
	}
	var path buffer
	var levels []level
	var last string
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch c {
		case '{', '[':
			index := -1
			if c == '{' {
				index = -1 << 62
			}
			levels = append(levels, level{len(path), index})
		case '"':
			start := i + 1
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
			last = text[start:min(i, len(text))]
			continue
		case '}', ']', ',', ':':
		default:
			continue
		}
		if len(levels) == 0 {
			continue
		}
		top := &levels[len(levels)-1]
		path = path[:top.start]
		switch c {
		case ':':
			if len(path) > 0 {
				path.add(".")
			}
			path.add(view(unquoted(last)))
		case '}', ']':
			levels = levels[:len(levels)-1]
		default:
			if top.index++; top.index >= 0 {
				path.add("[" + strconv.Itoa(top.index) + "]")
			}
		}
	}
	return view(path)
}
