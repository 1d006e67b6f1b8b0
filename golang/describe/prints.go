package main

import (
	"fmt"
	"go/types"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// samples makes values of the types that marshal themselves, beside the zero value, which every type has.
var samples = map[string][]string{
	"crypto/x509.OID":      {`must(x509.ParseOID("1.2.840"))`},
	"encoding/json.Number": {`json.Number("12")`, `json.Number("-1.5e300")`},
	"encoding/json.RawMessage": {
		"json.RawMessage(`null`)", "json.RawMessage(`true`)", "json.RawMessage(`1`)", "json.RawMessage(`\"\"`)",
		"json.RawMessage(`[]`)", "json.RawMessage(`{}`)",
	},
	"encoding/json/jsontext.Value": {
		"jsontext.Value(`null`)", "jsontext.Value(`true`)", "jsontext.Value(`1`)", "jsontext.Value(`\"\"`)",
		"jsontext.Value(`[]`)", "jsontext.Value(`{}`)",
	},
	"log/slog.Level":     {`slog.LevelInfo`, `slog.LevelError + 7`, `slog.Level(-1000)`},
	"log/slog.LevelVar":  {`levelVar(slog.LevelWarn)`},
	"math/big.Float":     {`*big.NewFloat(1.5)`, `*new(big.Float).SetInf(true)`},
	"math/big.Int":       {`*big.NewInt(-7)`, `*new(big.Int).Lsh(big.NewInt(1), 200)`},
	"math/big.Rat":       {`*big.NewRat(1, 3)`, `*big.NewRat(4, 2)`},
	"net.IP":             {`net.IPv4(127, 0, 0, 1)`, `net.IPv6loopback`},
	"net/netip.Addr":     {`netip.MustParseAddr("::1%eth0")`},
	"net/netip.AddrPort": {`netip.MustParseAddrPort("127.0.0.1:80")`},
	"net/netip.Prefix":   {`netip.MustParsePrefix("10.0.0.0/8")`},
	"regexp.Regexp":      {`*regexp.MustCompile("a+")`},
	"time.Time":          {`time.Now()`, `time.Unix(0, 0).UTC()`, `time.Date(9999, 12, 31, 23, 59, 59, 999999999, time.UTC)`},
	"uuid.UUID":          {`uuid.New()`},
}

const program = `package main

import (
	v1 "encoding/json"
	v2 "encoding/json/v2"
	"fmt"
%s)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func levelVar(level slog.Level) *slog.LevelVar {
	made := new(slog.LevelVar)
	made.Set(level)
	return made
}

// show prints the first byte of the JSON of a value, by either package.
func show(name string, value any) {
	if text, err := v1.Marshal(value); err == nil {
		fmt.Println(name, string(text[:1]))
	}
	if text, err := v2.Marshal(value); err == nil {
		fmt.Println(name, string(text[:1]))
	}
}

func main() {
%s}
`

var kinds = map[string]string{"n": "null", "t": "boolean", "f": "boolean", `"`: "string", "[": "array", "{": "object"}

// prints runs a program that marshals values of every type with a method MarshalJSON, MarshalJSONTo or MarshalText, and
// gives the kinds of JSON that it saw, by "path.Type". Of types that have only MarshalText it makes sure that it is a
// string, and does not tell.
func prints(packages []*pkg) map[string][]string {
	var imports, body strings.Builder
	isText := map[string]bool{}
	v2 := slices.ContainsFunc(packages, func(p *pkg) bool { return p.path == "encoding/json/v2" })
	for _, p := range packages {
		var lines []string
		for _, d := range p.types {
			name := p.path + "." + d.Name
			json := d.has("MarshalJSON") || d.has("MarshalJSONTo")
			if !d.object.Exported() || d.Alias || d.Params != nil || types.IsInterface(d.object.Type()) || !json && !d.has("MarshalText") {
				continue
			}
			isText[name] = !json
			values := append([]string{fmt.Sprintf("*new(%s.%s)", p.name, d.Name)}, samples[name]...)
			for _, value := range values {
				lines = append(lines, fmt.Sprintf("\t{\n\t\tvalue := %s\n\t\tshow(%q, &value)\n\t}\n", value, name))
			}
		}
		if lines != nil {
			fmt.Fprintf(&imports, "\t%q\n", p.path)
			body.WriteString(strings.Join(lines, ""))
		}
	}
	source := fmt.Sprintf(program, imports.String(), body.String())
	if !v2 { // an older release, which has one package only
		source = strings.NewReplacer(
			"\tv2 \"encoding/json/v2\"\n", "", "v2.Marshal", "v1.Marshal",
		).Replace(source)
	}
	return kindsSeen(run(source), isText)
}

func (d declaration) has(method string) bool {
	return slices.ContainsFunc(d.Methods, func(n node) bool { return n["name"] == method })
}

func run(source string) string {
	folder, err := os.MkdirTemp("", "prints")
	check(err)
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "main.go")
	check(os.WriteFile(file, []byte(source), 0o644))
	command := exec.Command("go", "run", file)
	command.Dir = folder
	command.Stderr = os.Stderr
	out, err := command.Output()
	check(err)
	return string(out)
}

// kindsSeen reads the lines of `show`.
func kindsSeen(shown string, isText map[string]bool) map[string][]string {
	seen := map[string][]string{}
	for line := range strings.Lines(shown) {
		name, first, _ := strings.Cut(strings.TrimSpace(line), " ")
		kind, known := kinds[first]
		if !known {
			kind = "number"
		}
		if !slices.Contains(seen[name], kind) {
			seen[name] = append(seen[name], kind)
		}
	}
	for name, text := range isText {
		if seen[name] == nil {
			log.Fatalf("%s printed nothing: give it a sample", name)
		}
		slices.Sort(seen[name])
		if text {
			if !slices.Equal(seen[name], []string{"string"}) {
				log.Fatalf("%s has MarshalText, and printed %v", name, seen[name])
			}
			delete(seen, name)
		}
	}
	return seen
}
