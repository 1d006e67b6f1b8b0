// Judge says what go/types and go/constant make of packages, as JSON: the types that they declare with their method
// sets, and their constants. Everything is checked from source, for js/wasm.
//
//	judge -goroot /usr/local/go -module example.org/m=/tmp/m example.org/m net/http
package main

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"go/ast"
	"go/build"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"math/big"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

type Package struct {
	Constants map[string]Constant
	Types     map[string]Type
	Errors    []Error
}

type Constant struct{ Type, Value string }

type Type struct {
	Alias      bool
	Params     []string
	Underlying string
	Methods    []string
	Value      map[string][]string // the method set: by name, the embedded fields on the way
	Pointer    map[string][]string // that of the pointer type
}

type Error struct {
	File    string
	Line    int
	Message string
}

type checker struct {
	fset    *token.FileSet
	context build.Context
	modules map[string]string
	wanted  map[string]bool
	known   map[string]*types.Package
	errors  map[string][]Error
}

func main() {
	goroot := flag.String("goroot", "", "where Go is")
	modules := map[string]string{}
	flag.Func("module", "path=folder", func(text string) error {
		path, folder, _ := strings.Cut(text, "=")
		modules[path] = folder
		return nil
	})
	flag.Parse()
	context := build.Default
	context.GOROOT, context.GOOS, context.GOARCH, context.CgoEnabled = *goroot, "js", "wasm", false
	context.ToolTags = nil // the experiments of the machine's own architecture
	c := &checker{token.NewFileSet(), context, modules, map[string]bool{}, map[string]*types.Package{}, map[string][]Error{}}
	out := map[string]Package{}
	for _, path := range flag.Args() {
		c.wanted[path] = true
	}
	for _, path := range flag.Args() {
		found, err := c.Import(path)
		if err != nil {
			panic(err)
		}
		out[path] = describe(found, c.errors[path])
	}
	encoder := json.NewEncoder(os.Stdout)
	if err := encoder.Encode(out); err != nil {
		panic(err)
	}
}

func (c *checker) folder(path string) string {
	for module, folder := range c.modules {
		if path == module || strings.HasPrefix(path, module+"/") {
			return filepath.Join(folder, strings.TrimPrefix(path, module))
		}
	}
	folder := filepath.Join(c.context.GOROOT, "src", path)
	if _, err := os.Stat(folder); err == nil {
		return folder
	}
	return filepath.Join(c.context.GOROOT, "src", "vendor", path)
}

// Import checks a package. Errors are those of the package itself: where a package is missing, what is of it is invalid.
func (c *checker) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if found := c.known[path]; found != nil {
		return found, nil
	}
	built, err := c.context.ImportDir(c.folder(path), 0)
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range built.GoFiles {
		file, err := parser.ParseFile(c.fset, filepath.Join(built.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{
		IgnoreFuncBodies: true,
		Importer:         c,
		Sizes:            types.SizesFor("gc", "wasm"),
		Error: func(err error) {
			if wrong := err.(types.Error); c.wanted[path] {
				place := c.fset.Position(wrong.Pos)
				c.errors[path] = append(c.errors[path], Error{filepath.Base(place.Filename), place.Line, wrong.Msg})
			}
		},
	}
	found, _ := config.Check(path, c.fset, files, nil)
	c.known[path] = found
	return found, nil
}

func describe(p *types.Package, errors []Error) Package {
	out := Package{map[string]Constant{}, map[string]Type{}, errors}
	for _, name := range p.Scope().Names() {
		switch object := p.Scope().Lookup(name).(type) {
		case *types.Const:
			out.Constants[name] = Constant{show(object.Type()), value(object.Val(), object.Type())}
		case *types.TypeName:
			out.Types[name] = describeType(object)
		}
	}
	return out
}

func describeType(object *types.TypeName) Type {
	out := Type{Alias: object.IsAlias(), Value: map[string][]string{}, Pointer: map[string][]string{}}
	var params *types.TypeParamList
	switch t := object.Type().(type) {
	case *types.Alias:
		params, out.Underlying = t.TypeParams(), show(t.Rhs())
	case *types.Named:
		params, out.Underlying = t.TypeParams(), show(t.Underlying())
		for method := range t.Methods() {
			out.Methods = append(out.Methods, method.Name())
		}
		sort.Strings(out.Methods)
	default:
		out.Underlying = show(t)
	}
	for param := range params.TypeParams() {
		out.Params = append(out.Params, show(param.Constraint()))
	}
	methodSet(object.Type(), out.Value)
	if !types.IsInterface(object.Type()) {
		methodSet(types.NewPointer(object.Type()), out.Pointer)
	}
	return out
}

func methodSet(t types.Type, out map[string][]string) {
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		selection := set.At(i)
		way := []string{}
		at := t
		index := selection.Index()
		for _, number := range index[:len(index)-1] {
			if pointer, ok := at.Underlying().(*types.Pointer); ok {
				at = pointer.Elem()
			}
			field := at.Underlying().(*types.Struct).Field(number)
			way = append(way, field.Name())
			at = field.Type()
		}
		out[selection.Obj().Name()] = way
	}
}

// show prints a type with full paths; aliases by name, type parameters by number.
func show(t types.Type) string {
	switch t := t.(type) {
	case *types.Basic:
		if t.Kind() == types.UnsafePointer {
			return "unsafe.Pointer"
		}
		return types.Typ[t.Kind()].Name()
	case *types.Alias:
		if t.Obj().Pkg() == nil {
			return show(types.Unalias(t))
		}
		return name(t.Obj(), t.TypeArgs())
	case *types.Named:
		return name(t.Obj(), t.TypeArgs())
	case *types.TypeParam:
		return "$" + strconv.Itoa(t.Index())
	case *types.Pointer:
		return "*" + show(t.Elem())
	case *types.Slice:
		return "[]" + show(t.Elem())
	case *types.Array:
		return "[" + strconv.FormatInt(t.Len(), 10) + "]" + show(t.Elem())
	case *types.Map:
		return "map[" + show(t.Key()) + "]" + show(t.Elem())
	case *types.Chan:
		return "chan " + show(t.Elem())
	case *types.Signature:
		text := "func(" + tuple(t.Params()) + ")(" + tuple(t.Results()) + ")"
		if t.Variadic() {
			text += "..."
		}
		return text
	case *types.Struct:
		var fields []string
		for i := range t.NumFields() {
			field := t.Field(i)
			text := field.Name() + " " + show(field.Type())
			if field.Embedded() {
				text = "+" + text
			}
			fields = append(fields, text+" "+hex.EncodeToString([]byte(t.Tag(i))))
		}
		return "struct{" + strings.Join(fields, "; ") + "}"
	case *types.Interface:
		var methods []string
		for method := range t.Methods() {
			methods = append(methods, method.Name()+" "+show(method.Type()))
		}
		sort.Strings(methods)
		return "interface{" + strings.Join(methods, "; ") + "}"
	}
	return t.String()
}

func name(object *types.TypeName, arguments *types.TypeList) string {
	text := object.Name()
	if object.Pkg() != nil {
		text = strings.TrimPrefix(object.Pkg().Path(), "vendor/") + "." + text
	}
	var inner []string
	for argument := range arguments.Types() {
		inner = append(inner, show(argument))
	}
	if inner != nil {
		text += "[" + strings.Join(inner, ",") + "]"
	}
	return text
}

func tuple(t *types.Tuple) string {
	var parts []string
	for variable := range t.Variables() {
		parts = append(parts, show(variable.Type()))
	}
	return strings.Join(parts, ",")
}

// value prints a constant exactly: strings in hexadecimal, numbers with a fraction as a quotient.
func value(v constant.Value, t types.Type) string {
	basic, _ := t.Underlying().(*types.Basic)
	switch {
	case v.Kind() == constant.Unknown || basic == nil:
		return "unknown"
	case basic.Info()&types.IsBoolean != 0:
		return v.ExactString()
	case basic.Info()&types.IsString != 0:
		return hex.EncodeToString([]byte(constant.StringVal(v)))
	case basic.Info()&types.IsInteger != 0:
		return constant.ToInt(v).ExactString()
	case basic.Info()&types.IsFloat != 0:
		return ratio(v)
	default:
		return ratio(constant.Real(v)) + "," + ratio(constant.Imag(v))
	}
}

func ratio(v constant.Value) string {
	switch x := constant.Val(constant.ToFloat(v)).(type) {
	case int64:
		return big.NewRat(x, 1).String()
	case *big.Int:
		return new(big.Rat).SetInt(x).String()
	case *big.Rat:
		return x.String()
	case *big.Float:
		exact, _ := x.Rat(nil)
		return exact.String()
	}
	return "unknown"
}
