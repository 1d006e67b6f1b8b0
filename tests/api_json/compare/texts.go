package compare

import (
	"bytes"
	"encoding/json"
	"strings"
)

// texts are tried on every type.
var texts = []string{
	``, `null`, `true`, `false`, `0`, `-1`, `1.5`, `1e3`, `300`, `1e400`, `123456789012345678901234567890`, `""`, `"a"`, `"1"`, `"null"`, `"true"`,
	`"\ud800"`, "\"\xff\"", `"AQID"`, `"2024-02-29T12:00:00Z"`, `[]`, `[null]`, `[1,"a",{},[]]`, `{}`, `{"a":1}`, `{"V":1,"v":null}`, `{"1":1}`, `{"":[]}`,
	`{"x":{"y":[1,2,{"z":null}]}}`, `[`, `{"a"`, `{"v":[1,}`, `nul`, `1 2`, `"a`, "\x00",
}

// mutilated is a text with a few bytes wrong.
func (r *run) mutilated(text []byte) []byte {
	text = bytes.Clone(text)
	for range 1 + r.random.IntN(3) {
		if len(text) == 0 {
			break
		}
		switch i := r.random.IntN(len(text)); r.random.IntN(4) {
		case 0:
			text = append(text[:i], text[i+1:]...)
		case 1:
			text[i] = byte(r.random.IntN(256))
		case 2:
			text[i] = `{}[]",:\0129.eE-+tfn u`[r.random.IntN(22)]
		case 3:
			text = text[:i]
		}
	}
	return text
}

// changed is JSON in which some values are of other types, and members in another order, in another case, there twice,
// or nobody's.
func (r *run) changed(text []byte) []byte {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var out strings.Builder
	r.change(decoder, &out)
	return []byte(out.String())
}

func (r *run) change(decoder *json.Decoder, out *strings.Builder) {
	token, err := decoder.Token()
	if err != nil {
		panic(err)
	}
	switch token {
	case json.Delim('{'):
		var members []string
		for decoder.More() {
			name, err := decoder.Token()
			if err != nil {
				panic(err)
			}
			var member strings.Builder
			r.change(decoder, &member)
			key := name.(string)
			switch r.random.IntN(12 + btoi(Twice)) {
			case 0:
				key = strings.ToUpper(key)
			case 1:
				key = strings.ToLower(key)
			case 2:
				key = strings.NewReplacer("k", "\u212A", "s", "ſ").Replace(key)
			case 3:
				members = append(members, `"nobody\u0027s":[{"x":null}]`)
			case 12:
				members = append(members, quote(key)+":"+texts[1+r.random.IntN(12)])
			}
			members = append(members, quote(key)+" : "+member.String())
		}
		if r.random.IntN(4) == 0 {
			r.random.Shuffle(len(members), func(i, j int) { members[i], members[j] = members[j], members[i] })
		}
		decoder.Token()
		out.WriteString("{" + strings.Join(members, ",\n") + "}")
	case json.Delim('['):
		var elements []string
		for decoder.More() {
			var element strings.Builder
			r.change(decoder, &element)
			elements = append(elements, element.String())
			if r.random.IntN(8) == 0 {
				elements = append(elements, element.String())
			}
		}
		decoder.Token()
		out.WriteString("[ " + strings.Join(elements, "\t,") + "]")
	default:
		if r.random.IntN(10) == 0 {
			out.WriteString(texts[1+r.random.IntN(27)])
			return
		}
		text, _ := json.Marshal(token)
		out.Write(text)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}
