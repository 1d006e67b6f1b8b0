"""What a Go file says, as we read it: https://go.dev/ref/spec. Nothing is looked up: that is `codegen.resolve`'s.

Bodies of functions are not read. Types and expressions are one grammar in Go (`T[x]`, `*T` and `T(x)` may be either),
so they are one union here, as in go/ast.
"""

from __future__ import annotations

from typing import Literal

from codegen.schemas.node import Node
from codegen.schemas.span import NOWHERE, Span


class GoNames(Node):
    """The names that a Go file uses.

    imports:     (name or "" where none is given, path) of each import; `.` is the name of a dot import.
    qualified:   (left, right) of each `left.right` with a plain identifier on the left.
    selected:    the names after any other dot, and those of the methods that interfaces ask for.
    declared:    identifiers that the file declares within functions, which may hide the name of an import.
    identifiers: every plain identifier.
    """

    imports: frozenset[tuple[str, str]] = frozenset()
    qualified: frozenset[tuple[str, str]] = frozenset()
    selected: frozenset[str] = frozenset()
    declared: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()


class GoNode(Node):
    """Anything with a place in a file."""

    span: Span = NOWHERE


# --- expressions and types ------------------------------------------------------------------------------------


class Ident(GoNode):
    kind: Literal["ident"] = "ident"
    name: str


class Selector(GoNode):
    """`operand.name`: a name of another package, a field, a method."""

    kind: Literal["selector"] = "selector"
    operand: GoExpr
    name: str
    name_span: Span = NOWHERE


class BasicLiteral(GoNode):
    """`text` is the token as written, quotes and underscores included."""

    kind: Literal["literal"] = "literal"
    literal: Literal["int", "float", "imaginary", "rune", "string"]
    text: str


class Paren(GoNode):
    kind: Literal["paren"] = "paren"
    operand: GoExpr


class Star(GoNode):
    """`*operand`: a pointer type, or what a pointer points at."""

    kind: Literal["star"] = "star"
    operand: GoExpr


class Unary(GoNode):
    """`~T` of constraints is one, too."""

    kind: Literal["unary"] = "unary"
    operator: str
    operand: GoExpr


class Binary(GoNode):
    """`A | B` of constraints is one, too."""

    kind: Literal["binary"] = "binary"
    operator: str
    left: GoExpr
    right: GoExpr


class Call(GoNode):
    """A call or a conversion. Type arguments are part of `function`, as an `Index`."""

    kind: Literal["call"] = "call"
    function: GoExpr
    arguments: tuple[GoExpr, ...] = ()


class Index(GoNode):
    """`operand[a, b]`: an element, or a generic type or function with its type arguments."""

    kind: Literal["index"] = "index"
    operand: GoExpr
    indices: tuple[GoExpr, ...]


class Composite(GoNode):
    """`T{...}`. `length` is how many elements an array literal has where all its keys are plain numbers, else None."""

    kind: Literal["composite"] = "composite"
    type: GoExpr
    length: int | None = None


class ArrayType(GoNode):
    """`[length]element`; `length` is None for a slice, and for `[...]T`, which is `open`."""

    kind: Literal["array"] = "array"
    length: GoExpr | None = None
    open: bool = False
    """`[...]T`, whose length its literal tells."""
    element: GoExpr


class MapType(GoNode):
    kind: Literal["map"] = "map"
    key: GoExpr
    value: GoExpr


class ChanType(GoNode):
    kind: Literal["chan"] = "chan"
    direction: Literal["both", "send", "receive"] = "both"
    element: GoExpr


class FuncType(GoNode):
    kind: Literal["func"] = "func"
    params: tuple[Param, ...] = ()
    results: tuple[Param, ...] = ()


class StructType(GoNode):
    kind: Literal["struct"] = "struct"
    fields: tuple[FieldDecl, ...] = ()


class InterfaceType(GoNode):
    """`embedded` are the elements that are no methods: interfaces, and unions of terms as `Binary` and `Unary`."""

    kind: Literal["interface"] = "interface"
    methods: tuple[MethodSpec, ...] = ()
    embedded: tuple[GoExpr, ...] = ()


class OtherExpr(GoNode):
    """What is neither a type nor can be a constant: a function literal, a slice expression, a type assertion..."""

    kind: Literal["other"] = "other"


GoExpr = (
    Ident
    | Selector
    | BasicLiteral
    | Paren
    | Star
    | Unary
    | Binary
    | Call
    | Index
    | Composite
    | ArrayType
    | MapType
    | ChanType
    | FuncType
    | StructType
    | InterfaceType
    | OtherExpr
)


# --- comments -------------------------------------------------------------------------------------------------


class Directive(GoNode):
    """A comment `//gowasm:name arguments`; `span` is that of the whole comment, `arguments_span` of what follows."""

    name: str
    arguments: str = ""
    arguments_span: Span = NOWHERE


class Doc(Node):
    """The comment above a declaration, or else the one behind it on the same line. `directives` are those of both, and
    of the comment above the group that the declaration is in.

    `text` has its lines without comment signs and without directives of any tool (`//go:...`, `//nolint`), trimmed as
    https://pkg.go.dev/go/ast#CommentGroup.Text does, without a line end at its end.
    """

    text: str = ""
    directives: tuple[Directive, ...] = ()


NO_DOC = Doc()


# --- parts of declarations --------------------------------------------------------------------------------------


class Param(GoNode):
    """One parameter or result; `name` is empty where there is none."""

    name: str = ""
    type: GoExpr
    variadic: bool = False


class FieldDecl(GoNode):
    """One field of a struct: `A, B int` gives two. An embedded field has `embedded`, and the name that Go gives it.

    `tag` is the content of the tag, unquoted, or None; `tag_span` is that of the literal. `tag_raw` tells that it is
    written in back quotes, where an offset in `tag` is an offset in the source.
    """

    name: str
    name_span: Span = NOWHERE
    type: GoExpr
    embedded: bool = False
    tag: str | None = None
    tag_span: Span = NOWHERE
    tag_raw: bool = True
    doc: Doc = NO_DOC


class MethodSpec(GoNode):
    """A method that an interface asks for."""

    name: str
    name_span: Span = NOWHERE
    type: FuncType
    doc: Doc = NO_DOC


class TypeParam(GoNode):
    name: str
    constraint: GoExpr


# --- declarations -------------------------------------------------------------------------------------------------


class TypeDecl(GoNode):
    """`type Name[Params] Type`, or an alias `type Name[Params] = Type`."""

    kind: Literal["type"] = "type"
    name: str
    name_span: Span = NOWHERE
    params: tuple[TypeParam, ...] = ()
    alias: bool = False
    type: GoExpr
    doc: Doc = NO_DOC


class ConstDecl(GoNode):
    """One constant: https://go.dev/ref/spec#Constant_declarations.

    Implicit repetition is written out: `type` and `value` are those that hold for it. `group` tells the declarations of
    one parenthesized block apart from others (the offset of the keyword), `iota` is its place in that block.
    """

    kind: Literal["const"] = "const"
    name: str
    name_span: Span = NOWHERE
    type: GoExpr | None = None
    value: GoExpr
    iota: int = 0
    group: int = 0
    implicit: bool = False
    """The value is repeated from a declaration above."""
    doc: Doc = NO_DOC


class VarDecl(GoNode):
    """One variable; `value` is None where there is none or it is one of several results."""

    kind: Literal["var"] = "var"
    name: str
    name_span: Span = NOWHERE
    type: GoExpr | None = None
    value: GoExpr | None = None


class FuncDecl(GoNode):
    """A function, or a method: then `receiver` names the type that it is declared on, `pointer` tells whether `*T`."""

    kind: Literal["func_decl"] = "func_decl"
    name: str
    name_span: Span = NOWHERE
    receiver: str = ""
    pointer: bool = False
    receiver_params: tuple[str, ...] = ()
    """The names of the receiver's type parameters."""
    type: FuncType | None = None
    """None where the reader was not asked for signatures of functions of this name."""


class ImportDecl(GoNode):
    """`name` is empty where the package's own name holds; `.` and `_` as written."""

    name: str = ""
    path: str


class GoSourceFile(Node):
    """One file. Declarations are in source order, of all kinds but imports."""

    path: str
    package: str
    package_span: Span = NOWHERE
    doc: Doc = NO_DOC
    imports: tuple[ImportDecl, ...] = ()
    types: tuple[TypeDecl, ...] = ()
    constants: tuple[ConstDecl, ...] = ()
    variables: tuple[VarDecl, ...] = ()
    functions: tuple[FuncDecl, ...] = ()
