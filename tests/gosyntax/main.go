// Command gosyntax prints what go/parser reads in the files that are listed in a file, one JSON object each.
// tests/gosource_dump.py prints the same of our models.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"strconv"
	"strings"
)

type file struct {
	Path    string   `json:"path"`
	Error   string   `json:"error"`
	Offset  int      `json:"offset"`
	Package string   `json:"package"`
	Doc     string   `json:"doc"`
	Lines   []string `json:"lines"`
}

var marshalers = map[string]bool{
	"MarshalJSON": true, "UnmarshalJSON": true, "MarshalText": true, "UnmarshalText": true, "AppendText": true,
	"MarshalJSONTo": true, "UnmarshalJSONFrom": true, "IsZero": true, "String": true, "Error": true,
}

func main() {
	list, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	names := bufio.NewScanner(list)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for names.Scan() {
		if err := out.Encode(read(names.Text())); err != nil {
			panic(err)
		}
	}
}

func read(path string) file {
	positions := token.NewFileSet()
	parsed, err := parser.ParseFile(positions, path, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		found := file{Path: path, Error: err.Error()}
		if list, ok := err.(scanner.ErrorList); ok {
			found.Error, found.Offset = list[0].Msg, list[0].Pos.Offset
		}
		return found
	}
	p := &printer{file: positions.File(parsed.FileStart), lines: []string{}}
	for _, decl := range parsed.Decls {
		p.decl(decl)
	}
	return file{Path: path, Package: parsed.Name.Name, Doc: text(parsed.Doc), Lines: p.lines}
}

type printer struct {
	file  *token.File
	lines []string
}

func (p *printer) say(format string, args ...any) {
	p.lines = append(p.lines, fmt.Sprintf(format, args...))
}

func (p *printer) at(node ast.Node) string {
	return fmt.Sprintf("%d-%d", p.file.Offset(node.Pos()), p.file.Offset(node.End()))
}

// quoted is a string as JSON has it.
func quoted(s string) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(s); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func text(group *ast.CommentGroup) string { return strings.Trim(group.Text(), "\n") }

// doc is the comment above, or else the one behind.
func doc(comment *ast.CommentGroup, above ...*ast.CommentGroup) string {
	for _, group := range above {
		if group != nil {
			if found := text(group); found != "" {
				return found
			}
			break
		}
	}
	return text(comment)
}

func (p *printer) decl(decl ast.Decl) {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		p.function(decl)
	case *ast.GenDecl:
		var kind ast.Expr
		var values []ast.Expr
		for iota, spec := range decl.Specs {
			var outer *ast.CommentGroup
			if len(decl.Specs) == 1 {
				outer = decl.Doc
			}
			switch spec := spec.(type) {
			case *ast.ImportSpec:
				name := ""
				if spec.Name != nil {
					name = spec.Name.Name
				}
				path, _ := strconv.Unquote(spec.Path.Value)
				p.say("import %s %s", quoted(path), name)
			case *ast.TypeSpec:
				alias := spec.Assign.IsValid()
				p.say("type %s %t %s %s %s %s", spec.Name.Name, alias, p.at(spec.Name),
					p.fields("params", spec.TypeParams), p.expr(spec.Type), quoted(doc(spec.Comment, spec.Doc, outer)))
			case *ast.ValueSpec:
				implicit := spec.Type == nil && spec.Values == nil
				if decl.Tok == token.CONST && !implicit || decl.Tok == token.VAR {
					kind, values = spec.Type, spec.Values
				}
				for index, name := range spec.Names {
					value := "nothing"
					if len(values) == len(spec.Names) {
						value = p.expr(values[index])
					}
					if decl.Tok == token.VAR {
						p.say("var %s %s %s %s", name.Name, p.at(name), p.expr(kind), value)
						continue
					}
					p.say("const %s %s %d %d %t %s %s %s", name.Name, p.at(name), p.file.Offset(decl.Pos()), iota,
						implicit, p.expr(kind), value, quoted(doc(spec.Comment, spec.Doc, outer)))
				}
			}
		}
	}
}

func (p *printer) function(decl *ast.FuncDecl) {
	receiver, pointer, params := "", false, []string{}
	if decl.Recv != nil && len(decl.Recv.List) > 0 {
		kind := decl.Recv.List[0].Type
		for receiver == "" {
			switch known := kind.(type) {
			case *ast.ParenExpr:
				kind = known.X
			case *ast.StarExpr:
				pointer, kind = true, known.X
			case *ast.IndexExpr:
				params, kind = append(params, p.expr(known.Index)), known.X
			case *ast.IndexListExpr:
				for _, index := range known.Indices {
					params = append(params, p.expr(index))
				}
				kind = known.X
			case *ast.Ident:
				receiver = known.Name
			default:
				receiver = "?"
			}
		}
	}
	signature := "unread"
	if marshalers[decl.Name.Name] {
		signature = p.expr(decl.Type)
	}
	p.say("func %s %s %s %t %s %s", decl.Name.Name, p.at(decl.Name), receiver, pointer, strings.Join(params, ","), signature)
}

func (p *printer) fields(word string, list *ast.FieldList) string {
	found := "(" + word
	if list != nil {
		for _, field := range list.List {
			kind := p.expr(field.Type)
			if ellipsis, ok := field.Type.(*ast.Ellipsis); ok {
				kind = "..." + p.expr(ellipsis.Elt)
			}
			if field.Names == nil {
				found += " [ " + kind + "]"
			}
			for _, name := range field.Names {
				found += " [" + name.Name + " " + kind + "]"
			}
		}
	}
	return found + ")"
}

func (p *printer) expr(node ast.Expr) string {
	switch node := node.(type) {
	case nil:
		return "nothing"
	case *ast.Ident:
		return node.Name
	case *ast.SelectorExpr:
		return p.list("sel", node.X) + node.Sel.Name
	case *ast.BasicLit:
		kind := map[token.Token]string{token.INT: "int", token.FLOAT: "float", token.IMAG: "imaginary", token.CHAR: "rune",
			token.STRING: "string"}[node.Kind]
		return fmt.Sprintf("(%s %s)", kind, p.at(node))
	case *ast.ParenExpr:
		return p.list("paren", node.X)
	case *ast.StarExpr:
		return p.list("star", node.X)
	case *ast.UnaryExpr:
		return p.list(node.Op.String(), node.X)
	case *ast.BinaryExpr:
		return p.list(node.Op.String(), node.X, node.Y)
	case *ast.CallExpr:
		return p.list("call", append([]ast.Expr{node.Fun}, node.Args...)...)
	case *ast.IndexExpr:
		return p.list("index", node.X, node.Index)
	case *ast.IndexListExpr:
		return p.list("index", append([]ast.Expr{node.X}, node.Indices...)...)
	case *ast.CompositeLit:
		length := "none"
		if array, ok := node.Type.(*ast.ArrayType); ok {
			if _, ok := array.Len.(*ast.Ellipsis); ok {
				length = arrayLength(node.Elts)
			}
		}
		return p.list("composite "+length, node.Type)
	case *ast.ArrayType:
		if node.Len == nil {
			return p.list("slice", node.Elt)
		}
		if _, ok := node.Len.(*ast.Ellipsis); ok {
			return p.list("open", node.Elt)
		}
		return p.list("array", node.Len, node.Elt)
	case *ast.MapType:
		return p.list("map", node.Key, node.Value)
	case *ast.ChanType:
		return p.list(map[ast.ChanDir]string{ast.SEND: "send", ast.RECV: "receive", ast.SEND | ast.RECV: "both"}[node.Dir], node.Value)
	case *ast.FuncType:
		return "(func " + p.fields("params", node.Params) + p.fields("results", node.Results) + ")"
	case *ast.StructType:
		found := "(struct"
		for _, field := range node.Fields.List {
			tag, where := "none", ""
			if field.Tag != nil {
				where = p.at(field.Tag)
				content, _ := strconv.Unquote(field.Tag.Value)
				tag = quoted(content)
			}
			tail := fmt.Sprintf("%s %s%s %s}", p.expr(field.Type), tag, where, quoted(doc(field.Comment, field.Doc)))
			if field.Names == nil {
				found += " {embedded " + tail
			}
			for _, name := range field.Names {
				found += " {" + name.Name + " " + p.at(name) + " " + tail
			}
		}
		return found + ")"
	case *ast.InterfaceType:
		methods, embedded := "", ""
		for _, field := range node.Methods.List {
			if len(field.Names) == 0 {
				embedded += " " + p.expr(field.Type)
				continue
			}
			methods += fmt.Sprintf(" {%s %s %s %s}", field.Names[0].Name, p.at(field.Names[0]), p.expr(field.Type),
				quoted(doc(field.Comment, field.Doc)))
		}
		return "(interface" + methods + " |" + embedded + ")"
	default:
		return "other"
	}
}

func (p *printer) list(word string, nodes ...ast.Expr) string {
	found := "(" + word
	for _, node := range nodes {
		found += " " + p.expr(node)
	}
	return found + ")"
}

// arrayLength is the number of elements of `[...]T{...}` where all keys are numbers.
func arrayLength(elements []ast.Expr) string {
	next, most := int64(0), int64(0)
	for _, element := range elements {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			literal, ok := pair.Key.(*ast.BasicLit)
			if !ok {
				return "none"
			}
			key, err := strconv.ParseInt(literal.Value, 0, 64)
			if err != nil {
				return "none"
			}
			next = key
		}
		next++
		most = max(most, next)
	}
	return strconv.FormatInt(most, 10)
}
