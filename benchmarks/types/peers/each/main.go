// Program each runs a peer on packages, each by itself, so that one which it cannot do takes no other with it:
// each tygo|guts FOLDER PACKAGE... writes FOLDER/<last element of the package>.ts.
package main

import (
	"fmt"
	"os"
	"path"

	"github.com/coder/guts"
	"github.com/coder/guts/config"
	"github.com/gzuidhof/tygo/tygo"
)

var tools = map[string]func(pkg, out string) error{"tygo": runTygo, "guts": runGuts}

func main() {
	run, folder := tools[os.Args[1]], os.Args[2]
	for _, pkg := range os.Args[3:] {
		if err := try(run, pkg, path.Join(folder, path.Base(pkg)+".ts")); err != nil {
			fmt.Printf("%s: %v\n", pkg, err)
		}
	}
}

func try(run func(pkg, out string) error, pkg, out string) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = fmt.Errorf("panic: %v", thrown)
			os.Remove(out)
		}
	}()
	return run(pkg, out)
}

func runTygo(pkg, out string) error {
	return tygo.New(&tygo.Config{Packages: []*tygo.PackageConfig{{Path: pkg, OutputPath: out}}}).Generate()
}

// runGuts does what guts's own command does.
func runGuts(pkg, out string) error {
	gen, err := guts.NewGolangParser()
	if err != nil {
		return err
	}
	if err := gen.IncludeGenerate(pkg); err != nil {
		return err
	}
	gen.IncludeCustomDeclaration(config.StandardMappings())
	ts, err := gen.ToTypescript()
	if err != nil {
		return err
	}
	ts.ApplyMutations(config.EnumLists, config.ExportTypes, config.ReadOnly)
	text, err := ts.Serialize()
	if err != nil {
		return err
	}
	return os.WriteFile(out, []byte(text), 0o666)
}
