package gowasm

// Header holds the fields of a header, as http.Header does: each name in its canonical form, such as "Content-Type".
type Header map[string][]string

// Get is the first value of a field, or "".
//
//go:noinline
func (h Header) Get(name string) string {
	if values := h[canonical(name)]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// Values are all values of a field.
func (h Header) Values(name string) []string { return h[canonical(name)] }

// Has reports whether there is such a field.
//
//go:noinline
func (h Header) Has(name string) bool { return len(h[canonical(name)]) > 0 }

// Set gives a field one value, in place of those that it has.
//
//go:noinline
func (h Header) Set(name, value string) { h[canonical(name)] = []string{value} }

// Add gives a field one more value.
//
//go:noinline
func (h Header) Add(name, value string) {
	name = canonical(name)
	h[name] = append(h[name], value)
}

// Del removes a field.
func (h Header) Del(name string) { delete(h, canonical(name)) }

// Clone is a copy of its own.
//
//go:noinline
func (h Header) Clone() Header {
	clone := make(Header, len(h))
	for name, values := range h {
		clone[name] = append([]string(nil), values...)
	}
	return clone
}

// canonical is the name with the first letter of each word in upper case and all others in lower case.
//
//go:noinline
func canonical(name string) string {
	start := true
	for i := range len(name) {
		c := name[i]
		if start && 'a' <= c && c <= 'z' || !start && 'A' <= c && c <= 'Z' {
			return canonicalCopy(name)
		}
		start = c == '-'
	}
	return name
}

func canonicalCopy(name string) string {
	b := append(buffer(nil), name...)
	start := true
	for i, c := range b {
		if start && 'a' <= c && c <= 'z' || !start && 'A' <= c && c <= 'Z' {
			b[i] = c ^ 0x20
		}
		start = c == '-'
	}
	return view(b)
}
