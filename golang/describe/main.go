// Command stdlib writes what `gowasm-gen types` knows of the standard library: a JSON file for each package, below the
// folder that is named. With -older, a folder that an older release of Go wrote, it says what is new since then.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/build"
	"go/importer"
	"go/token"
	"go/types"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

func main() {
	log.SetFlags(0)
	older := flag.String("older", "", "a folder that an older release wrote")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: stdlib [-older folder] folder")
	}
	packages := describe(list())
	seen := prints(packages)
	for _, p := range packages {
		p.record(seen)
		if *older != "" {
			p.compare(*older)
		}
		p.write(flag.Arg(0))
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// goList asks the go command about a program for the browser.
func goList(arguments ...string) []string {
	command := exec.Command("go", append([]string{"list"}, arguments...)...)
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	command.Stderr = os.Stderr
	out, err := command.Output()
	check(err)
	return strings.Fields(string(out))
}

// list gives the packages that such a program can import.
func list() []string {
	var public []string
	for _, path := range goList("std") {
		if !strings.HasPrefix(path, "vendor/") && !strings.Contains("/"+path+"/", "/internal/") && path != "unsafe" {
			public = append(public, path)
		}
	}
	return public
}

// describe gives the exported types and constants of packages, and whatever other types they are made of.
func describe(paths []string) []*pkg {
	build.Default.GOOS, build.Default.GOARCH, build.Default.CgoEnabled = "js", "wasm", false
	build.Default.ToolTags = goList("-f", "{{join context.ToolTags \" \"}}", "runtime")
	w := &writer{files: token.NewFileSet(), packages: map[string]*pkg{}, done: map[*types.TypeName]bool{}}
	source := importer.ForCompiler(w.files, "source", nil)
	for _, path := range paths {
		imported, err := source.Import(path)
		check(err)
		p := w.pkg(imported)
		scope := imported.Scope()
		for _, name := range scope.Names() {
			if !token.IsExported(name) {
				continue
			}
			switch object := scope.Lookup(name).(type) {
			case *types.TypeName:
				w.reach(object)
			case *types.Const:
				p.constants = append(p.constants, w.constant(object))
			}
		}
	}
	for len(w.todo) > 0 {
		next := w.todo[0]
		w.todo = w.todo[1:]
		p := w.pkg(next.Pkg())
		p.types = append(p.types, w.declaration(next))
	}
	var all []*pkg
	for _, p := range w.packages {
		sort.Slice(p.types, func(i, j int) bool { return p.types[i].before(p.types[j].place) })
		sort.Slice(p.constants, func(i, j int) bool { return p.constants[i].before(p.constants[j].place) })
		p.group(w.files)
		all = append(all, p)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].path < all[j].path })
	return all
}

// record adds to each type what its MarshalJSON was seen to print.
func (p *pkg) record(seen map[string][]string) {
	for i, t := range p.types {
		p.types[i].Prints = seen[p.path+"."+t.Name]
	}
}

// compare names what an older release did not have, or had otherwise.
func (p *pkg) compare(folder string) {
	var old struct {
		Types, Constants []map[string]any
	}
	if text, err := os.ReadFile(p.file(folder)); err == nil {
		unmarshal(text, &old)
	}
	known := map[string]map[string]any{}
	for _, entry := range append(old.Types, old.Constants...) {
		known[entry["name"].(string)] = entry
	}
	release := strings.Join(strings.Split(strings.TrimPrefix(runtime.Version(), "go"), ".")[:2], ".")
	for _, entry := range p.entries() {
		var now map[string]any
		unmarshal(marshal(entry), &now)
		name := now["name"].(string)
		then := known[name]
		delete(now, "group") // which differs when other constants are new
		delete(then, "group")
		if !reflect.DeepEqual(now, then) {
			p.since = append(p.since, [2]string{name, release})
		}
	}
}

func (p *pkg) entries() []any {
	var all []any
	for _, t := range p.types {
		all = append(all, t)
	}
	for _, c := range p.constants {
		all = append(all, c)
	}
	return all
}

func (p *pkg) file(folder string) string {
	return filepath.Join(folder, filepath.FromSlash(p.path)+".json")
}

// write makes the file of a package: one line for each declaration, so that a diff shows what changed.
func (p *pkg) write(folder string) {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n\"path\": %q,\n\"name\": %q,\n\"types\": [", p.path, p.name)
	lines(&out, p.types)
	out.WriteString("],\n\"constants\": [")
	lines(&out, p.constants)
	out.WriteString("],\n\"since\": {")
	for i, entry := range p.since {
		fmt.Fprintf(&out, "%s\n%q: %q", comma(i), entry[0], entry[1])
	}
	out.WriteString("}\n}\n")
	check(os.MkdirAll(filepath.Dir(p.file(folder)), 0o755))
	check(os.WriteFile(p.file(folder), out.Bytes(), 0o644))
}

func lines[T any](out *bytes.Buffer, entries []T) {
	for i, entry := range entries {
		fmt.Fprintf(out, "%s\n%s", comma(i), marshal(entry))
	}
}

func comma(i int) string {
	if i == 0 {
		return ""
	}
	return ","
}

// unmarshal keeps numbers as they are, however large.
func unmarshal(text []byte, into any) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	check(decoder.Decode(into))
}

func marshal(value any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	check(encoder.Encode(value))
	return bytes.TrimSpace(out.Bytes())
}
