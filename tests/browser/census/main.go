// Command census prints what Go programs for js/wasm use of the generated package, one symbol a line: `NewURL`,
// `Document.CreateElement`. The compiler's own types tell, so an inherited method counts for the type that has it.
//
//	census <import path of the package> <patterns of programs>
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// listed is what `go list` says of a package.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	DepOnly                 bool
}

func main() {
	path, patterns := os.Args[1], os.Args[2:]
	command := exec.Command("go", append([]string{"list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,DepOnly"}, patterns...)...)
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	command.Stderr = os.Stderr
	output, err := command.Output()
	stop(err)
	exports := map[string]string{}
	var programs []listed
	for decoder := json.NewDecoder(bytes.NewReader(output)); ; {
		var one listed
		if err := decoder.Decode(&one); err == io.EOF {
			break
		} else {
			stop(err)
		}
		exports[one.ImportPath] = one.Export
		if !one.DepOnly {
			programs = append(programs, one)
		}
	}
	files := token.NewFileSet()
	config := types.Config{Importer: importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })}
	used := map[string]bool{}
	for _, program := range programs {
		var parsed []*ast.File
		for _, name := range program.GoFiles {
			file, err := parser.ParseFile(files, filepath.Join(program.Dir, name), nil, 0)
			stop(err)
			parsed = append(parsed, file)
		}
		info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
		_, err := config.Check(program.ImportPath, files, parsed, info)
		stop(err)
		for _, object := range info.Uses {
			if object.Pkg() != nil && object.Pkg().Path() == path {
				used[symbol(object)] = true
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		fmt.Println(name)
	}
}

// symbol is the name of an object, with that of its receiver.
func symbol(object types.Object) string {
	function, ok := object.(*types.Func)
	if !ok || function.Signature().Recv() == nil {
		return object.Name()
	}
	receiver := function.Signature().Recv().Type()
	if pointer, ok := receiver.(*types.Pointer); ok {
		receiver = pointer.Elem()
	}
	if named, ok := receiver.(*types.Named); ok {
		return named.Obj().Name() + "." + object.Name()
	}
	return object.Name()
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
