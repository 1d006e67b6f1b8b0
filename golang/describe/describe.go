package main

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"log"
	"math/big"
	"os"
)

// The models of codegen/schemas/gotypes.py, as far as the table has them. What is not set is left out.

type pkg struct {
	path, name string
	types      []declaration
	constants  []constantOf
	since      [][2]string
}

// place tells where a declaration stands, which is the order that is kept.
type place struct {
	position token.Position
	object   types.Object
}

func (p place) before(other place) bool {
	if p.position.Filename != other.position.Filename {
		return p.position.Filename < other.position.Filename
	}
	return p.position.Offset < other.position.Offset
}

type node = map[string]any

type declaration struct {
	place
	Package string   `json:"package"`
	Name    string   `json:"name"`
	Params  []node   `json:"params,omitempty"`
	Alias   bool     `json:"alias,omitempty"`
	Type    node     `json:"type"`
	Methods []node   `json:"methods,omitempty"`
	Prints  []string `json:"prints,omitempty"`
}

type constantOf struct {
	place
	Package string `json:"package"`
	Name    string `json:"name"`
	Type    node   `json:"type"`
	Value   any    `json:"value"`
	Group   int    `json:"group"`
	Iota    int    `json:"iota,omitempty"`
}

// matters holds the methods that encoding/json asks a type for, and those of the interfaces fmt.Stringer and error.
var matters = map[string]bool{
	"MarshalJSON": true, "UnmarshalJSON": true, "MarshalJSONTo": true, "UnmarshalJSONFrom": true,
	"MarshalText": true, "UnmarshalText": true, "AppendText": true, "IsZero": true, "String": true, "Error": true,
}

// writer turns what go/types knows into nodes. `todo` holds the types that were referred to and not written yet.
type writer struct {
	files    *token.FileSet
	packages map[string]*pkg
	todo     []*types.TypeName
	done     map[*types.TypeName]bool
}

func (w *writer) pkg(of *types.Package) *pkg {
	if w.packages[of.Path()] == nil {
		w.packages[of.Path()] = &pkg{path: of.Path(), name: of.Name()}
	}
	return w.packages[of.Path()]
}

func (w *writer) reach(name *types.TypeName) {
	if !w.done[name] {
		w.done[name] = true
		w.todo = append(w.todo, name)
	}
}

func (w *writer) place(object types.Object) place {
	return place{w.files.Position(object.Pos()), object}
}

func (w *writer) declaration(name *types.TypeName) declaration {
	d := declaration{place: w.place(name), Package: name.Pkg().Path(), Name: name.Name(), Alias: name.IsAlias()}
	switch t := name.Type().(type) {
	case *types.Alias:
		d.Params, d.Type = w.params(t.TypeParams()), w.typ(t.Rhs())
	case *types.Named:
		// The type on the right is not kept by go/types where it is named itself: only what it is underneath, which is
		// all that JSON depends on.
		d.Params, d.Type = w.params(t.TypeParams()), w.typ(t.Underlying())
		for method := range t.Methods() {
			if matters[method.Name()] {
				d.Methods = append(d.Methods, w.method(method))
			}
		}
	default:
		log.Fatalf("%s is no declared type", name)
	}
	return d
}

func (w *writer) method(method *types.Func) node {
	n := node{"name": method.Name()}
	if !matters[method.Name()] {
		return n
	}
	signature := method.Signature()
	f := node{"kind": "func"}
	if list := w.tuple(signature.Params()); list != nil {
		f["params"] = list
	}
	if list := w.tuple(signature.Results()); list != nil {
		f["results"] = list
	}
	if receiver := signature.Recv(); receiver != nil {
		if _, pointer := receiver.Type().(*types.Pointer); pointer {
			n["pointer"] = true
		}
	}
	n["signature"] = f
	return n
}

func (w *writer) tuple(tuple *types.Tuple) []node {
	var list []node
	for variable := range tuple.Variables() {
		list = append(list, w.typ(variable.Type()))
	}
	return list
}

func (w *writer) params(list *types.TypeParamList) []node {
	var params []node
	for param := range list.TypeParams() {
		params = append(params, node{"name": param.Obj().Name(), "constraint": w.typ(param.Constraint())})
	}
	return params
}

func (w *writer) named(name *types.TypeName, arguments *types.TypeList) node {
	w.reach(name)
	n := node{"kind": "named", "package": name.Pkg().Path(), "name": name.Name()}
	var list []node
	for argument := range arguments.Types() {
		list = append(list, w.typ(argument))
	}
	if list != nil {
		n["arguments"] = list
	}
	return n
}

func (w *writer) typ(t types.Type) node {
	switch t := t.(type) {
	case *types.Basic:
		return node{"kind": "basic", "name": basicName(t)}
	case *types.Alias:
		if t.Obj().Pkg() == nil { // any
			return w.typ(t.Rhs())
		}
		return w.named(t.Obj(), t.TypeArgs())
	case *types.Named:
		if t.Obj().Pkg() == nil { // error, comparable
			return node{"kind": "basic", "name": t.Obj().Name()}
		}
		return w.named(t.Origin().Obj(), t.TypeArgs())
	case *types.TypeParam:
		return node{"kind": "parameter", "name": t.Obj().Name()}
	case *types.Pointer:
		return node{"kind": "pointer", "element": w.typ(t.Elem())}
	case *types.Slice:
		return node{"kind": "slice", "element": w.typ(t.Elem())}
	case *types.Array:
		return node{"kind": "array", "length": t.Len(), "element": w.typ(t.Elem())}
	case *types.Map:
		return node{"kind": "map", "key": w.typ(t.Key()), "value": w.typ(t.Elem())}
	case *types.Chan:
		return node{"kind": "chan", "element": w.typ(t.Elem())}
	case *types.Signature:
		return node{"kind": "func"} // no JSON: what it takes would only bring in more types
	case *types.Struct:
		return w.structure(t)
	case *types.Interface:
		return w.interfaceOf(t)
	}
	log.Fatalf("%T is no type of a declaration", t)
	return nil
}

// basicName sees through byte and rune.
func basicName(t *types.Basic) string {
	if t.Kind() == types.UnsafePointer {
		return "unsafe.Pointer"
	}
	return types.Typ[t.Kind()].Name()
}

// structure leaves out the fields that encoding/json never looks at.
func (w *writer) structure(t *types.Struct) node {
	var fields []node
	for i := range t.NumFields() {
		field := t.Field(i)
		if !field.Exported() && !field.Embedded() {
			continue
		}
		n := node{"name": field.Name(), "type": w.typ(field.Type())}
		if field.Embedded() {
			n["embedded"] = true
		}
		if tag := t.Tag(i); tag != "" {
			n["tag"] = tag
		}
		fields = append(fields, n)
	}
	n := node{"kind": "struct"}
	if fields != nil {
		n["fields"] = fields
	}
	return n
}

func (w *writer) interfaceOf(t *types.Interface) node {
	n := node{"kind": "interface"}
	var methods, terms []node
	for method := range t.Methods() {
		m := w.method(method)
		methods = append(methods, m)
	}
	for embedded := range t.EmbeddedTypes() {
		if union, is := embedded.(*types.Union); is {
			for term := range union.Terms() {
				one := node{"type": w.typ(term.Type())}
				if term.Tilde() {
					one["tilde"] = true
				}
				terms = append(terms, one)
			}
		}
	}
	if methods != nil {
		n["methods"] = methods
	}
	if terms != nil {
		n["terms"] = terms
	}
	return n
}

// constant gives a value exactly: a float as two integers, a complex number as two floats.
func (w *writer) constant(object *types.Const) constantOf {
	c := constantOf{place: w.place(object), Package: object.Pkg().Path(), Name: object.Name(), Type: w.typ(object.Type())}
	value := object.Val()
	basic := object.Type().Underlying().(*types.Basic)
	switch info := basic.Info(); {
	case info&types.IsBoolean != 0:
		c.Value = constant.BoolVal(value)
	case info&types.IsString != 0:
		c.Value = constant.StringVal(value)
	case info&types.IsInteger != 0:
		c.Value = integer(constant.ToInt(value))
	case info&types.IsFloat != 0:
		c.Value = fraction(value)
	default:
		c.Value = []any{fraction(constant.Real(value)), fraction(constant.Imag(value))}
	}
	return c
}

func integer(value constant.Value) *big.Int {
	i, ok := new(big.Int).SetString(value.ExactString(), 10)
	if !ok {
		log.Fatalf("%s is no integer", value)
	}
	return i
}

func fraction(value constant.Value) []any {
	value = constant.ToFloat(value)
	if f, is := constant.Val(value).(*big.Float); is {
		r, _ := f.Rat(nil)
		return []any{r.Num(), r.Denom()}
	}
	return []any{integer(constant.Num(value)), integer(constant.Denom(value))}
}

// group tells which constants stand in one block, and where in it.
func (p *pkg) group(files *token.FileSet) {
	type block struct{ group, iota int }
	blocks := map[place]block{}
	parsed := map[string]bool{}
	count := 0
	for i, c := range p.constants {
		name := c.position.Filename
		if !parsed[name] {
			parsed[name] = true
			text, err := os.ReadFile(name)
			check(err)
			again := token.NewFileSet()
			file, err := parser.ParseFile(again, name, text, parser.SkipObjectResolution)
			check(err)
			for _, one := range file.Decls {
				general, is := one.(*ast.GenDecl)
				if !is || general.Tok != token.CONST {
					continue
				}
				count++
				for iota, spec := range general.Specs {
					for _, identifier := range spec.(*ast.ValueSpec).Names {
						blocks[place{position: again.Position(identifier.Pos())}] = block{count, iota}
					}
				}
			}
		}
		found := blocks[place{position: c.position}]
		p.constants[i].Group, p.constants[i].Iota = found.group, found.iota
	}
}
