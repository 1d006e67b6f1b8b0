"""Turns tree-sitter's nodes of Go types and expressions into models: `ExprReader`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from codegen.schemas import gosource as go
from codegen.schemas.span import NOWHERE, Span
from codegen.syntax.gocomments import Comments
from codegen.syntax.goliterals import array_length, literal_fault, unquote
from codegen.syntax.goscan import DEEPEST, Report
from codegen.syntax.tree import GO, Node

_LITERALS: dict[int, Literal["int", "float", "imaginary", "rune", "string"]] = {
    GO.kind("int_literal"): "int",
    GO.kind("float_literal"): "float",
    GO.kind("imaginary_literal"): "imaginary",
    GO.kind("rune_literal"): "rune",
    GO.kind("raw_string_literal"): "string",
    GO.kind("interpreted_string_literal"): "string",
}
_STRINGS = frozenset(map(GO.kind, ("raw_string_literal", "interpreted_string_literal")))
_FIELD_NAME = GO.kind("field_identifier")
_IDENTIFIER = GO.kind("identifier")
_COMMA = GO.token(",")
_STAR = GO.token("*")
_DOTS = GO.token("...")
_ARROW = GO.token("<-")
_CHANNEL = GO.kind("channel_type")
_FIELD = GO.kind("field_declaration")
_METHOD = GO.kind("method_elem")
_ELEMENT = GO.kind("type_elem")
_PARAMETER = GO.kind("parameter_declaration")
_VARIADIC = GO.kind("variadic_parameter_declaration")
_PARAMETERS = GO.kind("parameter_list")
_BINARY = GO.kind("binary_expression")


class NestedTooDeeply(Exception):
    """Types or expressions within each other beyond `DEEPEST`; `args[0]` is the span."""


class ExprReader:
    """Reads the nodes of a tree whose text stands `shift` bytes further on in the file `path` with the bytes `data`."""

    def __init__(self, path: str, data: bytes, comments: Comments, report: Report) -> None:
        self.path = path
        self._report = report
        self.data = data
        self.comments = comments
        self.shift = 0
        self._depth = 0
        self._readers = _readers(self)

    def span(self, node: Node) -> Span:
        return Span(self.path, node.start_byte + self.shift, node.end_byte + self.shift)

    def text(self, node: Node) -> str:
        return self.data[node.start_byte + self.shift : node.end_byte + self.shift].decode()

    def expr(self, node: Node) -> go.GoExpr:
        """Raises NestedTooDeeply."""
        read = self._readers.get(node.kind_id)
        if read is None:
            return go.OtherExpr(span=self.span(node))
        self._depth += 1
        if self._depth > DEEPEST:
            self._depth = 0
            raise NestedTooDeeply(self.span(node))
        result = read(node)
        self._depth -= 1
        return result

    def exprs(self, node: Node) -> tuple[go.GoExpr, ...]:
        """Of a list in brackets or between commas."""
        return tuple(self.expr(child) for child in node.named_children)

    # --- expressions ------------------------------------------------------------------------------------------------

    def ident(self, node: Node) -> go.Ident:
        return go.Ident(name=self.text(node), span=self.span(node))

    def literal(self, node: Node) -> go.BasicLiteral:
        span = self.span(node)
        self.check_literal(span)
        return go.BasicLiteral(literal=_LITERALS[node.kind_id], text=self.text(node), span=span)

    def check_literal(self, span: Span) -> bytes:
        """A literal as it is written. What the grammar lets pass of it is reported."""
        text = self.data[span.start : span.end]
        if (b"\\" in text or text[0] in b"'0.") and (fault := literal_fault(text)):
            start, end, message, hint = fault
            self._report(span.start + start, span.start + end, message, hint)
        return text

    def selector(self, node: Node) -> go.Selector:
        operand, _, name = node.children
        return go.Selector(
            operand=self.expr(operand), name=self.text(name), name_span=self.span(name), span=self.span(node)
        )

    def paren(self, node: Node) -> go.Paren:
        return go.Paren(operand=self.expr(node.children[1]), span=self.span(node))

    def star(self, node: Node) -> go.Star:
        return go.Star(operand=self.expr(node.children[1]), span=self.span(node))

    def unary(self, node: Node) -> go.GoExpr:
        operator, operand = node.children
        if operator.kind_id == _STAR:
            return self.star(node)
        return go.Unary(operator=self.text(operator), operand=self.expr(operand), span=self.span(node))

    def binary(self, node: Node) -> go.GoExpr:
        """A chain `a + b + c ...` nests on the left, and may be as long as a file."""
        chain = []
        while node.kind_id == _BINARY:
            chain.append(node)
            node = node.children[0]
        left = self.expr(node)
        for whole in reversed(chain):
            _, operator, right = whole.children
            left = go.Binary(operator=self.text(operator), left=left, right=self.expr(right), span=self.span(whole))
        return left

    def call(self, node: Node) -> go.Call:
        function, *_, arguments = node.children
        operand = self.expr(function)
        if len(node.children) == 3:
            operand = self._indexed(function, operand, node.children[1])
        return go.Call(function=operand, arguments=self.exprs(arguments), span=self.span(node))

    def conversion(self, node: Node) -> go.Call:
        """`T(x)` where T can only be a type."""
        kind, _, operand, *_ = node.children
        return go.Call(function=self.expr(kind), arguments=(self.expr(operand),), span=self.span(node))

    def index(self, node: Node) -> go.Index:
        """`x[i]`, or `T[A, B]` in one of its forms: the operand, and in brackets the rest."""
        operand, *rest = node.named_children
        return go.Index(operand=self.expr(operand), indices=tuple(map(self.expr, rest)), span=self.span(node))

    def generic(self, node: Node) -> go.Index:
        name, arguments = node.children
        return self._indexed(name, self.expr(name), arguments)

    def _indexed(self, first: Node, operand: go.GoExpr, arguments: Node) -> go.Index:
        start, end = first.start_byte + self.shift, arguments.end_byte + self.shift
        return go.Index(operand=operand, indices=self.exprs(arguments), span=Span(self.path, start, end))

    def composite(self, node: Node) -> go.Composite:
        kind = self.expr(node.children[0])
        body = node.children[-1]
        length = None
        if isinstance(kind, go.ArrayType) and kind.open:
            length = array_length(self.data[body.start_byte + self.shift + 1 : body.end_byte + self.shift - 1])
        return go.Composite(type=kind, length=length, span=self.span(node))

    # --- types --------------------------------------------------------------------------------------------------------

    def union(self, node: Node) -> go.GoExpr:
        """The terms of a constraint, or one type."""
        left: go.GoExpr | None = None
        start = node.start_byte + self.shift
        for child in node.named_children:
            right = self.expr(child)
            span = Span(self.path, start, child.end_byte + self.shift)
            left = right if left is None else go.Binary(operator="|", left=left, right=right, span=span)
        return left if left is not None else go.OtherExpr(span=self.span(node))

    def array(self, node: Node) -> go.ArrayType:
        _, length, _, element = node.children
        span = self.span(node)
        if length.kind_id == _DOTS:
            return go.ArrayType(open=True, element=self.expr(element), span=span)
        return go.ArrayType(length=self.expr(length), element=self.expr(element), span=span)

    def slice(self, node: Node) -> go.ArrayType:
        return go.ArrayType(element=self.expr(node.children[-1]), span=self.span(node))

    def map(self, node: Node) -> go.MapType:
        _, _, key, _, value = node.children
        return go.MapType(key=self.expr(key), value=self.expr(value), span=self.span(node))

    def chan(self, node: Node) -> go.ChanType:
        return self._chan(node.children, node.end_byte + self.shift)

    def _chan(self, parts: list[Node], end: int) -> go.ChanType:
        """`<-` belongs to the leftmost `chan`: `chan <-chan T` is `chan<- (chan T)`, which the grammar has as
        `chan (<-chan T)`. https://go.dev/ref/spec#Channel_types"""
        *words, element = parts
        span = Span(self.path, words[0].start_byte + self.shift, end)
        if len(words) == 2:
            direction: Literal["send", "receive"] = "receive" if words[0].kind_id == _ARROW else "send"
            return go.ChanType(direction=direction, element=self.expr(element), span=span)
        if element.kind_id == _CHANNEL and element.children[0].kind_id == _ARROW:
            return go.ChanType(direction="send", element=self._chan(element.children[1:], end), span=span)
        return go.ChanType(element=self.expr(element), span=span)

    def func(self, node: Node) -> go.FuncType:
        return self.signature(node, node.children[1:])

    def signature(self, node: Node, parts: list[Node]) -> go.FuncType:
        """Of a function: `parts` are its parameters, and its results where it has any."""
        params, *results = parts
        found: tuple[go.Param, ...] = ()
        if results and results[0].kind_id == _PARAMETERS:
            found = tuple(self._params(results[0]))
        elif results:
            found = (go.Param(type=self.expr(results[0]), span=self.span(results[0])),)
        return go.FuncType(params=tuple(self._params(params)), results=found, span=self.span(node))

    def _params(self, node: Node) -> Iterator[go.Param]:
        children = node.named_children
        if len({child.child_count > 1 + (child.kind_id == _VARIADIC) for child in children}) > 1:
            span = self.span(node)
            hint = "give each of them a name, or none"
            self._report(span.start, span.end, "some parameters have names and some have not", hint)
        for child in children:
            names = [part for part in child.children if part.kind_id == _IDENTIFIER]
            variadic = child.kind_id == _VARIADIC
            kind = self.expr(child.children[-1])
            if not names:
                yield go.Param(type=kind, variadic=variadic, span=self.span(child))
            for name in names:
                yield go.Param(name=self.text(name), type=kind, variadic=variadic, span=self.span(name))

    def struct(self, node: Node) -> go.StructType:
        fields: list[go.FieldDecl] = []
        for child in node.children[-1].named_children:
            if child.kind_id == _FIELD:
                self._fields(child, fields)
        return go.StructType(fields=tuple(fields), span=self.span(node))

    def _fields(self, node: Node, fields: list[go.FieldDecl]) -> None:
        parts = node.children
        span = self.span(node)
        tag: str | None = None
        tag_span, raw = NOWHERE, True
        if parts[-1].kind_id in _STRINGS:
            literal = parts.pop()
            tag_span = self.span(literal)
            written = self.check_literal(tag_span)
            raw = written.startswith(b"`")
            tag = unquote(written).decode("utf-8", "replace")
        doc = self.comments.doc(span.end, span.start)
        if parts[0].kind_id != _FIELD_NAME:
            kind = self.expr(parts[-1])
            if parts[0].kind_id == _STAR:
                kind = go.Star(operand=kind, span=Span(self.path, span.start, kind.span.end))
            name = embedded_name(kind)
            fields.append(
                go.FieldDecl(
                    name=name[0],
                    name_span=name[1],
                    type=kind,
                    embedded=True,
                    tag=tag,
                    tag_span=tag_span,
                    tag_raw=raw,
                    doc=doc,
                    span=span,
                )
            )
            return
        kind = self.expr(parts.pop())
        fields += [
            go.FieldDecl(
                name=self.text(part),
                name_span=self.span(part),
                type=kind,
                tag=tag,
                tag_span=tag_span,
                tag_raw=raw,
                doc=doc,
                span=span,
            )
            for part in parts
            if part.kind_id == _FIELD_NAME
        ]

    def interface(self, node: Node) -> go.InterfaceType:
        methods: list[go.MethodSpec] = []
        embedded: list[go.GoExpr] = []
        for child in node.named_children:
            if child.kind_id == _METHOD:
                name, *parts = child.children
                span = self.span(child)
                methods.append(
                    go.MethodSpec(
                        name=self.text(name),
                        name_span=self.span(name),
                        type=self.signature(child, parts),
                        doc=self.comments.doc(span.end, span.start),
                        span=span,
                    )
                )
            else:
                embedded.append(self.expr(child))
        return go.InterfaceType(methods=tuple(methods), embedded=tuple(embedded), span=self.span(node))


def embedded_name(kind: go.GoExpr) -> tuple[str, Span]:
    """The name that Go gives an embedded field: https://go.dev/ref/spec#Struct_types."""
    while True:
        match kind:
            case go.Ident():
                return kind.name, kind.span
            case go.Selector():
                return kind.name, kind.name_span
            case go.Star() | go.Paren() | go.Index():
                kind = kind.operand
            case _:
                return "", kind.span


def _readers(reader: ExprReader) -> dict[int, Callable[[Node], go.GoExpr]]:
    """What reads each kind of node. Kinds that are not here are neither types nor constants."""
    read: dict[str, Callable[[Node], go.GoExpr]] = {
        "identifier": reader.ident,
        "type_identifier": reader.ident,
        "package_identifier": reader.ident,
        "iota": reader.ident,
        "true": reader.ident,
        "false": reader.ident,
        "nil": reader.ident,
        "selector_expression": reader.selector,
        "qualified_type": reader.selector,
        "variadic_argument": lambda node: reader.expr(node.children[0]),
        "parenthesized_expression": reader.paren,
        "parenthesized_type": reader.paren,
        "pointer_type": reader.star,
        "unary_expression": reader.unary,
        "negated_type": lambda node: go.Unary(
            operator="~", operand=reader.expr(node.children[1]), span=reader.span(node)
        ),
        "binary_expression": reader.binary,
        "call_expression": reader.call,
        "type_conversion_expression": reader.conversion,
        "index_expression": reader.index,
        "type_instantiation_expression": reader.index,
        "generic_type": reader.generic,
        "composite_literal": reader.composite,
        "type_elem": reader.union,
        "type_constraint": reader.union,
        "array_type": reader.array,
        "implicit_length_array_type": reader.array,
        "slice_type": reader.slice,
        "map_type": reader.map,
        "channel_type": reader.chan,
        "function_type": reader.func,
        "struct_type": reader.struct,
        "interface_type": reader.interface,
    }
    return {GO.kind(name): function for name, function in read.items()} | dict.fromkeys(_LITERALS, reader.literal)
