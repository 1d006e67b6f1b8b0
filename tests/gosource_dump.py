"""What a `GoSourceFile` says, in the words of tests/gosyntax, which prints what go/parser reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import assert_never

from codegen.schemas import gosource as go
from codegen.schemas.span import Span


def lines(file: go.GoSourceFile) -> list[str]:
    """A line for each declaration, in source order."""
    found = [(item.span, f"import {quoted(item.path)} {item.name}") for item in file.imports]
    found += [(item.name_span, _type(item)) for item in file.types]
    found += [(item.name_span, _constant(item)) for item in file.constants]
    found += [(item.name_span, _variable(item)) for item in file.variables]
    found += [(item.name_span, _function(item)) for item in file.functions]
    return [line for _, line in sorted(found, key=lambda item: item[0])]


def _words(*words: object) -> str:
    return " ".join(str(word).lower() if isinstance(word, bool) else str(word) for word in words)


def _type(item: go.TypeDecl) -> str:
    params = "(params" + "".join(f" [{param.name} {expr(param.constraint)}]" for param in item.params) + ")"
    return _words("type", item.name, item.alias, at(item.name_span), params, expr(item.type), quoted(item.doc.text))


def _constant(item: go.ConstDecl) -> str:
    place = item.name, at(item.name_span), item.group, item.iota, item.implicit
    return _words("const", *place, expr(item.type), expr(item.value), quoted(item.doc.text))


def _variable(item: go.VarDecl) -> str:
    return _words("var", item.name, at(item.name_span), expr(item.type), expr(item.value))


def _function(item: go.FuncDecl) -> str:
    signature = expr(item.type) if item.type is not None else "unread"
    receiver = item.receiver, item.pointer, ",".join(item.receiver_params)
    return _words("func", item.name, at(item.name_span), *receiver, signature)


def quoted(text: str) -> str:
    """As JSON, in Go's way."""
    return json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def at(span: Span) -> str:
    return f"{span.start}-{span.end}"


def expr(node: go.GoExpr | None) -> str:  # noqa: C901 - a `match` over every kind
    match node:
        case None:
            return "nothing"
        case go.Ident():
            return node.name
        case go.Selector():
            return _list("sel", [node.operand]) + node.name
        case go.BasicLiteral():
            return f"({node.literal} {at(node.span)})"
        case go.Paren():
            return _list("paren", [node.operand])
        case go.Star():
            return _list("star", [node.operand])
        case go.Unary():
            return _list(node.operator, [node.operand])
        case go.Binary():
            return _binary(node)
        case go.Call():
            return _list("call", [node.function, *node.arguments])
        case go.Index():
            return _list("index", [node.operand, *node.indices])
        case go.Composite():
            return _list(f"composite {node.length if node.length is not None else 'none'}", [node.type])
        case go.ArrayType():
            if node.open:
                return _list("open", [node.element])
            return _list("array", [node.length, node.element]) if node.length else _list("slice", [node.element])
        case go.MapType():
            return _list("map", [node.key, node.value])
        case go.ChanType():
            return _list(node.direction, [node.element])
        case go.FuncType():
            return f"(func {_params('params', node.params)}{_params('results', node.results)})"
        case go.StructType():
            return "(struct" + "".join(map(_field, node.fields)) + ")"
        case go.InterfaceType():
            methods = (
                f" {{{item.name} {at(item.name_span)} {expr(item.type)} {quoted(item.doc.text)}}}"
                for item in node.methods
            )
            return "(interface" + "".join(methods) + " |" + "".join(f" {expr(item)}" for item in node.embedded) + ")"
        case go.OtherExpr():
            return "other"
        case _:
            assert_never(node)


def _binary(node: go.Binary) -> str:
    operators, operands = [], []
    left: go.GoExpr = node
    while isinstance(left, go.Binary):
        operators.append(left.operator)
        operands.append(expr(left.right))
        left = left.left
    opening = "".join(f"({operator} " for operator in operators)
    return opening + expr(left) + "".join(f" {operand})" for operand in reversed(operands))


def _list(word: str, nodes: Iterable[go.GoExpr | None]) -> str:
    return f"({word}" + "".join(f" {expr(node)}" for node in nodes) + ")"


def _params(word: str, params: Iterable[go.Param]) -> str:
    return f"({word}" + "".join(f" [{item.name} {'...' * item.variadic}{expr(item.type)}]" for item in params) + ")"


def _field(field: go.FieldDecl) -> str:
    tag = "none" if field.tag is None else quoted(field.tag) + at(field.tag_span)
    name = "embedded" if field.embedded else f"{field.name} {at(field.name_span)}"
    return f" {{{name} {expr(field.type)} {tag} {quoted(field.doc.text)}}}"
