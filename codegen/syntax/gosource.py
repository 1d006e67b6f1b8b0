"""From the text of a Go file to `codegen.schemas.gosource`: `read_go_file`. https://go.dev/ref/spec

Declarations are found by `goscan` and read with tree-sitter. Bodies of functions are not read, and of functions only
the names, but for those that encoding/json asks a value for.
"""

from __future__ import annotations

import re
from contextlib import suppress

from codegen.diagnostics import Diagnostics
from codegen.schemas import gosource as go
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile
from codegen.syntax.gocomments import Comments
from codegen.syntax.goexprs import ExprReader, NestedTooDeeply
from codegen.syntax.goliterals import unquote
from codegen.syntax.goscan import GoScanner, Piece, Range, comments_between
from codegen.syntax.gotokens import KEYWORDS
from codegen.syntax.text import is_text
from codegen.syntax.tree import GO, Node, first_error, parse_go

# Whose signatures are read.
MARSHALERS = frozenset(
    "MarshalJSON UnmarshalJSON MarshalText UnmarshalText AppendText MarshalJSONTo UnmarshalJSONFrom IsZero String "
    "Error".split()
)

# After so many faults a file is not Go.
MOST_FAULTS = 50

_GROUP_START = re.compile(rb"(?:const|var)\s*+\(")
_BLANK = bytes(byte if byte == 0x0A else 0x20 for byte in range(256))
_IMPORT = GO.kind("import_declaration")
_IMPORT_SPEC = GO.kind("import_spec")
_TYPE = GO.kind("type_declaration")
_CONST = GO.kind("const_declaration")
_VAR = GO.kind("var_declaration")
_VAR_SPEC = GO.kind("var_spec")
_SPECS = frozenset(map(GO.kind, ("import_spec_list", "var_spec_list")))
_CONST_SPEC = GO.kind("const_spec")
_TYPE_SPECS = frozenset(map(GO.kind, ("type_spec", "type_alias")))
_METHOD = GO.kind("method_declaration")
_FUNCTION = GO.kind("function_declaration")
_PACKAGE = GO.kind("package_clause")
_TYPE_PARAMETERS = GO.kind("type_parameter_list")
_EXPRESSIONS = GO.kind("expression_list")
_IDENTIFIER = GO.kind("identifier")
_COMMA = GO.token(",")
_EQUALS = GO.token("=")
_GROUP = GO.token("(")


def read_go_file(source: SourceFile, diagnostics: Diagnostics) -> go.GoSourceFile:
    """What a file declares, in source order. Declarations with errors are reported and left out; never raises on
    account of the text. Diagnostics: `go-syntax`, `not-utf8`, `nul-byte`, `nested-too-deeply`,
    `too-many-errors`, `stray-directive`; the warning `not-understood`."""
    if not is_text(source, diagnostics):
        return go.GoSourceFile(path=source.path, package="")
    return _FileReader(source, diagnostics).read()


class _TooManyFaults(Exception):
    """More would not help."""


class _FileReader:
    def __init__(self, source: SourceFile, diagnostics: Diagnostics) -> None:
        self._source = source
        self._data = source.data
        self._diagnostics = diagnostics
        self._faults = 0
        self._comments = Comments(source.path, source.data)
        self._reader = ExprReader(source.path, source.data, self._comments, self._report)
        self._package = ("", NOWHERE, go.NO_DOC)
        self._imports: list[go.ImportDecl] = []
        self._types: list[go.TypeDecl] = []
        self._constants: list[go.ConstDecl] = []
        self._variables: list[go.VarDecl] = []
        self._functions: list[go.FuncDecl] = []

    def read(self) -> go.GoSourceFile:
        with suppress(_TooManyFaults):
            self._pieces(GoScanner(self._data, self._report).scan())
        name, span, doc = self._package
        return go.GoSourceFile(
            path=self._source.path,
            package=name,
            package_span=span,
            doc=doc,
            imports=tuple(self._imports),
            types=tuple(self._types),
            constants=tuple(self._constants),
            variables=tuple(self._variables),
            functions=tuple(sorted(self._functions, key=lambda function: function.span)),
        )

    def _pieces(self, pieces: list[Piece]) -> None:
        self._check_order(pieces)
        kept: list[Piece] = []
        for index, piece in enumerate(pieces[:-1]):
            if piece.faulty:
                continue
            if piece.header is not None and not self._asked_for(piece.header):
                self._function(piece)
                continue
            if piece.keyword in (b"const", b"type", b"package"):
                self._add_comments(piece.gap)
                self._comments.add(piece.comments, piece.start)
                self._add_comments(pieces[index + 1].gap)
            elif piece.comments:
                self._comments.add(piece.comments, piece.start)
            kept.append(piece)
        self._declarations(kept)
        if self._comments.directives and not self._faults:
            self._check_directives(pieces)

    def _check_directives(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            self._add_comments(piece.gap)
        for directive in self._comments.strays():
            self._diagnostics.error(
                "stray-directive",
                f"'gowasm:{directive.name}' belongs to nothing here",
                directive.span,
                "it stands right above a type, constant, field or method of an interface, or behind it on its line",
            )

    def _add_comments(self, gap: Range) -> None:
        self._comments.add(comments_between(self._data, *gap), gap[0] - 1)

    def _check_order(self, pieces: list[Piece]) -> None:
        """The package clause, imports, and then the rest: https://go.dev/ref/spec#Source_file_organization."""
        first = pieces[0]
        if first.keyword != b"package":
            hint = "a file begins with 'package name'"
            end = first.start + max(1, len(first.keyword))
            self._report(first.start, end, "expected the package clause", hint)
        begun = False
        for piece in pieces[1:]:
            end = piece.start + len(piece.keyword)
            if piece.keyword == b"package":
                self._report(piece.start, end, "the file has a package clause already", "leave this one out")
            elif piece.keyword == b"import" and begun:
                self._report(piece.start, end, "imports stand before all other declarations", "move this one up")
            begun = begun or piece.keyword != b"import"

    def _report(self, start: int, end: int, message: str, hint: str) -> None:
        """Raises _TooManyFaults."""
        span = Span(self._source.path, start, end)
        if self._faults == MOST_FAULTS:
            message = f"stopped after {self._faults} errors"
            self._diagnostics.error("too-many-errors", message, span, "is this file Go?")
            raise _TooManyFaults
        self._faults += 1
        self._diagnostics.error("go-syntax", message, span, hint)

    # --- declarations -----------------------------------------------------------------------------------------------

    def _declarations(self, pieces: list[Piece]) -> None:
        texts = [self._blanked(piece) for piece in pieces]
        root = parse_go(b"\n".join(texts))
        if not root.has_error and len(nodes := root.named_children) == len(pieces):
            for piece, node in zip(pieces, nodes, strict=True):
                self._declaration(piece, node)
            return
        for piece, text in zip(pieces, texts, strict=True):
            root = parse_go(text)
            if not root.has_error and len(root.named_children) == 1:
                self._declaration(piece, root.named_children[0])
            elif not self._explain(piece, text):
                self._not_understood(piece, root)

    def _explain(self, piece: Piece, text: bytes) -> bool:
        from codegen.syntax.goerrors import explain  # noqa: PLC0415  # most files have no errors

        return explain(text, piece.start, self._report)

    def _not_understood(self, piece: Piece, root: Node) -> None:
        """What Go allows and the grammar does not. Of variables only constants could need something: their length."""
        node = first_error(root)
        start = node.start_byte + piece.start
        end = max(start + 1, node.end_byte + piece.start)
        if piece.keyword == b"var":
            message = "this is not understood, so the variables of this declaration are not known"
            hint = "nothing is wrong unless a constant needs them"
            self._diagnostics.warning("not-understood", message, Span(self._source.path, start, end), hint)
        else:
            self._report(start, end, "this is not understood", "write it in another way, or in another file")

    def _blanked(self, piece: Piece) -> bytes:
        """The text of a declaration with spaces for its comments and the contents of its braces."""
        text = bytearray(self._data[piece.start : piece.end])
        for start, end in piece.comments:
            text[start - piece.start : end - piece.start] = self._data[start:end].translate(_BLANK)
        for start, end in piece.contents:
            text[start - piece.start : end - piece.start] = b" " * (end - start)
        if _GROUP_START.match(text):
            text[-1:] = b"\n)"  # the grammar wants a line end before the last bracket, Go does not
        return bytes(text)

    def _declaration(self, piece: Piece, node: Node) -> None:
        self._reader.shift = piece.start - node.start_byte
        try:
            match node.kind_id:
                case kind if kind == _TYPE:
                    self._types += self._type_declarations(node)
                case kind if kind == _CONST:
                    self._constants += self._const_declarations(node)
                case kind if kind == _VAR:
                    self._variables += self._var_declarations(node)
                case kind if kind == _IMPORT:
                    self._imports += self._import_declarations(node)
                case kind if kind in (_METHOD, _FUNCTION):
                    self._signature(node)
                case kind if kind == _PACKAGE:
                    name = node.children[1]
                    doc = self._comments.doc(-1, piece.start)
                    self._package = (self._reader.text(name), self._reader.span(name), doc)
                case _:
                    self._report(piece.start, piece.end, "this is no declaration", "")
        except NestedTooDeeply as error:
            self._diagnostics.error(
                "nested-too-deeply",
                "this nests more deeply than gowasm-gen reads",
                error.args[0],
                "give a part of it a name of its own",
            )

    def _specs(self, node: Node) -> list[Node]:
        for child in node.named_children:
            if child.kind_id in _SPECS:
                return child.named_children
        return node.named_children

    def _doc(self, node: Node, spec: Node, alone: bool) -> go.Doc:
        """Of one spec: for the only one of its declaration the comment above the keyword counts, too. Directives there
        are for every spec of a group."""
        shift = self._reader.shift
        start, end, keyword = spec.start_byte + shift, spec.end_byte + shift, node.start_byte + shift
        if not alone:
            return self._comments.doc(end, start, group_start=keyword)
        return (
            self._comments.doc(end, start, keyword)
            if node.children[1].kind_id == _GROUP
            else self._comments.doc(end, keyword)
        )

    def _import_declarations(self, node: Node) -> list[go.ImportDecl]:
        reader, found = self._reader, []
        for spec in self._specs(node):
            *name, path = spec.children
            written = reader.check_literal(reader.span(path))
            found.append(
                go.ImportDecl(
                    name=reader.text(name[0]) if name else "",
                    path=unquote(written).decode("utf-8", "replace"),
                    span=reader.span(spec),
                )
            )
        return found

    def _type_declarations(self, node: Node) -> list[go.TypeDecl]:
        reader, found = self._reader, []
        specs = node.named_children
        for spec in specs:
            name, *rest = spec.children
            params: tuple[go.TypeParam, ...] = ()
            if rest[0].kind_id == _TYPE_PARAMETERS:
                params = self._type_params(rest[0])
            found.append(
                go.TypeDecl(
                    name=reader.text(name),
                    name_span=reader.span(name),
                    params=params,
                    alias=any(part.kind_id == _EQUALS for part in rest),
                    type=reader.expr(rest[-1]),
                    doc=self._doc(node, spec, len(specs) == 1),
                    span=reader.span(spec),
                )
            )
        return found

    def _type_params(self, node: Node) -> tuple[go.TypeParam, ...]:
        reader, found = self._reader, []
        for child in node.named_children:
            *names, constraint = child.named_children
            kind = reader.expr(constraint)
            found += [go.TypeParam(name=reader.text(name), constraint=kind, span=reader.span(name)) for name in names]
        return tuple(found)

    def _const_declarations(self, node: Node) -> list[go.ConstDecl]:
        reader, found = self._reader, []
        specs = node.named_children
        kind: go.GoExpr | None = None
        values: tuple[go.GoExpr, ...] = ()
        for iota, spec in enumerate(specs):
            names, declared, given = self._names(spec)
            implicit = declared is None and given is None
            if not implicit:
                kind = reader.expr(declared) if declared is not None else None
                values = reader.exprs(given) if given is not None else ()
            span = reader.span(spec)
            if len(names) != len(values):
                self._report(*self._unequal(names, values, span))
                continue
            doc = self._doc(node, spec, len(specs) == 1)
            found += [
                go.ConstDecl(
                    name=reader.text(name),
                    name_span=reader.span(name),
                    type=kind,
                    value=value,
                    iota=iota,
                    group=node.start_byte + reader.shift,
                    implicit=implicit,
                    doc=doc,
                    span=span,
                )
                for name, value in zip(names, values, strict=True)
            ]
        return found

    def _unequal(self, names: list[Node], values: tuple[go.GoExpr, ...], span: Span) -> tuple[int, int, str, str]:
        if len(names) > len(values):
            name = self._reader.span(names[len(values)])
            text = self._reader.text(names[len(values)])
            return name.start, name.end, f"the constant '{text}' has no value", "write '= ' and its value behind it"
        extra = values[len(names)].span
        start, end = (extra.start, extra.end) if extra.start >= span.start else (span.start, span.end)
        return start, end, "there are more values than names here", "each constant has one value"

    def _var_declarations(self, node: Node) -> list[go.VarDecl]:
        reader, found = self._reader, []
        for spec in self._specs(node):
            names, declared, given = self._names(spec)
            kind = reader.expr(declared) if declared is not None else None
            values: list[go.GoExpr | None] = []
            for value in given.named_children if given is not None else ():
                try:
                    values.append(reader.expr(value))
                except NestedTooDeeply:
                    values.append(go.OtherExpr(span=reader.span(value)))
            if len(values) != len(names):
                values = [None] * len(names)
            span = reader.span(spec)
            found += [
                go.VarDecl(name=reader.text(name), name_span=reader.span(name), type=kind, value=assigned, span=span)
                for name, assigned in zip(names, values, strict=True)
            ]
        return found

    def _names(self, spec: Node) -> tuple[list[Node], Node | None, Node | None]:
        """The names of a specification of constants or variables, its type, its list of values."""
        parts = [part for part in spec.children if part.kind_id not in (_COMMA, _EQUALS)]
        values = parts.pop() if parts[-1].kind_id == _EXPRESSIONS else None
        kind = parts.pop() if parts[-1].kind_id != _IDENTIFIER else None
        return parts, kind, values

    # --- functions --------------------------------------------------------------------------------------------------

    def _asked_for(self, header: re.Match[bytes]) -> bool:
        """Whether a function's signature is read. A generic method implements nothing: https://go.dev/doc/go1.27"""
        return header["name"].decode() in MARSHALERS and self._data[header.end() : header.end() + 1] != b"["

    def _function(self, piece: Piece) -> None:
        """A function whose signature nobody asks for."""
        header = piece.header
        assert header is not None
        if header["name"].decode() in KEYWORDS:
            name = header["name"].decode()
            hint = f"'{name}' is a keyword of Go: choose another name, such as '{name.title()}'"
            self._report(*header.span("name"), f"a function cannot be called '{name}'", hint)
            return
        params = header["params"]
        path = self._source.path
        self._functions.append(
            go.FuncDecl(
                name=header["name"].decode(),
                name_span=Span(path, *header.span("name")),
                receiver=(header["receiver"] or b"").decode(),
                pointer=bool(header["star"]),
                receiver_params=tuple(part.strip().decode() for part in params.split(b",")) if params else (),
                span=Span(path, piece.start, piece.end),
            )
        )

    def _signature(self, node: Node) -> None:
        reader = self._reader
        _, *parts = node.children
        kind: go.GoExpr | None = None
        if node.kind_id == _METHOD:
            receivers = parts.pop(0)
            if len(receivers.named_children) != 1:
                span = reader.span(receivers)
                hint = "a method is written 'func (name Type) Method()'"
                self._report(span.start, span.end, "a method has one receiver", hint)
                return
            kind = reader.expr(receivers.named_children[0].children[-1])
        name, *parts = parts
        if parts[0].kind_id == _TYPE_PARAMETERS:
            parts.pop(0)
        pointer, params = False, []
        while isinstance(kind, go.Paren | go.Star | go.Index):
            pointer = pointer or isinstance(kind, go.Star)
            if isinstance(kind, go.Index):
                params = [index.name for index in kind.indices if isinstance(index, go.Ident)]
            kind = kind.operand
        if kind is not None and not isinstance(kind, go.Ident):
            return  # of no type of this package: that is the compiler's to refuse
        self._functions.append(
            go.FuncDecl(
                name=reader.text(name),
                name_span=reader.span(name),
                receiver=kind.name if isinstance(kind, go.Ident) else "",
                pointer=pointer,
                receiver_params=tuple(params),
                type=reader.signature(node, parts) if reader.text(name) in MARSHALERS else None,
                span=reader.span(node),
            )
        )
