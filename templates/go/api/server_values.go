//go:build !js

package gowasm

import (
	"encoding"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unsafe"
)

// Texts are the values that a request has for one parameter.
type Texts struct {
	call   *Exchange
	place  string
	name   string
	values []string
}

// Path is what stands in the path for a placeholder.
func (c *Exchange) Path(name string) Texts {
	return Texts{c, "path parameter", name, []string{c.request.PathValue(name)}}
}

// Query are the values of a parameter of the query. Its name is escaped as in the query.
func (c *Exchange) Query(name string) Texts {
	if c.query == nil {
		query, err := url.ParseQuery(c.request.URL.RawQuery)
		if err != nil {
			c.bad(400, "the query is malformed: "+err.Error())
		}
		c.query = query
	}
	if plain, err := url.QueryUnescape(name); err == nil {
		name = plain
	}
	return Texts{c, "query parameter", name, c.query[name]}
}

// Header are the values of a header, those in one line apart too. A WebSocket of a browser has no headers: there, they are
// in the query.
func (c *Exchange) Header(name string) Texts {
	values := c.request.Header.Values(name)
	if len(values) == 0 && c.route.Refuse != nil {
		return Texts{c, "header", name, c.Query(url.QueryEscape(name)).values}
	}
	return Texts{c, "header", name, values}
}

// Headers are the values of a header that may be repeated: those in lines of their own, and those between commas.
func (c *Exchange) Headers(name string) Texts {
	texts := c.Header(name)
	var values []string
	for _, line := range texts.values {
		values = appendList(values, line)
	}
	texts.values = values
	return texts
}

// Cookie is the value of a cookie.
func (c *Exchange) Cookie(name string) Texts {
	texts := Texts{call: c, place: "cookie", name: name}
	if cookie, err := c.request.Cookie(name); err == nil {
		value := cookie.Value
		if plain, err := url.PathUnescape(value); err == nil {
			value = plain
		}
		texts.values = []string{value}
	}
	return texts
}

// appendList takes apart a list of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 with the strings of section 5.6.4.
func appendList(values []string, line string) []string {
	for line != "" {
		line = strings.TrimLeft(line, " \t,")
		if !strings.HasPrefix(line, `"`) {
			value, rest, _ := strings.Cut(line, ",")
			if value = strings.TrimRight(value, " \t"); value != "" {
				values = append(values, value)
			}
			line = rest
			continue
		}
		var value strings.Builder
		at := 1
		for ; at < len(line) && line[at] != '"'; at++ {
			if line[at] == '\\' && at+1 < len(line) {
				at++
			}
			value.WriteByte(line[at])
		}
		values = append(values, value.String())
		_, line, _ = strings.Cut(line[min(at+1, len(line)):], ",")
	}
	return values
}

func (t Texts) bad(what string) {
	t.call.bad(400, fmt.Sprintf("%s '%s': %s", t.place, t.name, what))
}

func (t Texts) missing() {
	if t.name != "" { // there is a form to miss it in
		t.call.bad(400, fmt.Sprintf("%s '%s' is missing", t.place, t.name))
	}
}

func readText[T any](t Texts, text string, read func(string) (T, error)) T {
	value, err := read(text)
	if err != nil {
		if len(text) > 80 {
			text = strings.ToValidUTF8(text[:80], "") + "..."
		}
		t.bad(fmt.Sprintf("'%s' %s", text, err))
	}
	return value
}

// One is the value of a parameter that must be there. Of several, the first counts.
func One[T any](t Texts, read func(string) (T, error)) T {
	if len(t.values) == 0 {
		t.missing()
		return *new(T)
	}
	return readText(t, t.values[0], read)
}

// OrZero is the value of a parameter that is left out where it is the zero value.
func OrZero[T any](t Texts, read func(string) (T, error)) T {
	if len(t.values) == 0 {
		return *new(T)
	}
	return readText(t, t.values[0], read)
}

// Optional is nil where the parameter is absent.
func Optional[T any](t Texts, read func(string) (T, error)) *T {
	if len(t.values) == 0 {
		return nil
	}
	return new(readText(t, t.values[0], read))
}

// Many are the values of a parameter that may be repeated; nil where it is absent.
func Many[T any](t Texts, read func(string) (T, error)) []T {
	var all []T
	for _, text := range t.values {
		all = append(all, readText(t, text, read))
	}
	return all
}

// ParseString takes the text as it is.
func ParseString[T ~string](text string) (T, error) { return T(text), nil }

// ParseBool reads what strconv.ParseBool does.
func ParseBool[T ~bool](text string) (T, error) {
	value, err := strconv.ParseBool(text)
	if err != nil {
		return false, errors.New("is neither true nor false")
	}
	return T(value), nil
}

// ParseInt reads an integer that fits.
func ParseInt[T ~int | ~int8 | ~int16 | ~int32 | ~int64](text string) (T, error) {
	value, err := strconv.ParseInt(text, 10, bitsOf[T]())
	return T(value), checkNumber[T](err, "is no integer")
}

// ParseUint reads a natural number that fits.
func ParseUint[T ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64](text string) (T, error) {
	value, err := strconv.ParseUint(text, 10, bitsOf[T]())
	return T(value), checkNumber[T](err, "is no natural number")
}

// ParseFloat reads a number that fits.
func ParseFloat[T ~float32 | ~float64](text string) (T, error) {
	value, err := strconv.ParseFloat(text, bitsOf[T]())
	return T(value), checkNumber[T](err, "is no number")
}

// ParseText reads what UnmarshalText does.
func ParseText[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](text string) (T, error) {
	var value T
	if err := P(&value).UnmarshalText([]byte(text)); err != nil {
		return value, fmt.Errorf("is not accepted: %w", err)
	}
	return value, nil
}

func bitsOf[T any]() int { return int(unsafe.Sizeof(*new(T))) * 8 }

func checkNumber[T any](err error, what string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, strconv.ErrRange):
		return fmt.Errorf("does not fit into %d bits", bitsOf[T]())
	default:
		return errors.New(what)
	}
}
