"""Reads Go with tree-sitter-go: https://go.dev/ref/spec. Only what other rooms ask for."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics
from codegen.schemas.gosource import GoNames
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.tree import Node, first_error, parse_go

# Where a function declares names: the field that holds them, by the kind of node.
_DECLARATIONS = {
    "parameter_declaration": "name",
    "variadic_parameter_declaration": "name",
    "var_spec": "name",
    "const_spec": "name",
    "short_var_declaration": "left",
    "range_clause": "left",
    "receive_statement": "left",
    "type_switch_statement": "alias",
}

_WORD = re.compile(rb"\b[A-Za-z_][0-9A-Za-z_]*")
_QUALIFIED = re.compile(rb"\b([A-Za-z_][0-9A-Za-z_]*)\s*\.\s*([A-Za-z_][0-9A-Za-z_]*)")


def go_names(source: SourceFile, diagnostics: Diagnostics) -> GoNames:
    """The names that a file uses of other packages and after dots. Diagnostics: the warning `go-syntax`, after which
    every word of the file counts as used: whether it is valid is the compiler's to say."""
    root = parse_go(source.data)
    if root.has_error:
        place = first_error(root)
        diagnostics.warning(
            "go-syntax",
            "this is not understood as Go; all words of the file count as used",
            Span(source.path, place.start_byte, max(place.end_byte, place.start_byte + 1)),
        )
    imports: set[tuple[str, str]] = set()
    qualified: set[tuple[str, str]] = set()
    selected: set[str] = set()
    declared: set[str] = set()
    identifiers: set[str] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        match node.type:
            case "import_spec":
                name = node.child_by_field_name("name")
                imports.add((_text(name), _text(node.child_by_field_name("path"))[1:-1]))
                continue
            case "selector_expression" | "qualified_type":
                left = node.child_by_field_name("operand") or node.child_by_field_name("package")
                right = _text(node.child_by_field_name("field") or node.child_by_field_name("name"))
                if left is not None and left.type in ("identifier", "package_identifier"):
                    qualified.add((_text(left), right))
                else:
                    selected.add(right)
            case "method_elem":
                selected.add(_text(node.child_by_field_name("name")))
            case "identifier" | "type_identifier" | "field_identifier":
                identifiers.add(_text(node))
            case kind if kind in _DECLARATIONS:
                for child in node.children_by_field_name(_DECLARATIONS[kind]):
                    declared.update(_text(item) for item in (child, *child.children) if item.type == "identifier")
        stack.extend(node.children)
    if root.has_error:
        every = {word.decode() for word in _WORD.findall(source.data)}
        qualified |= {(left.decode(), right.decode()) for left, right in _QUALIFIED.findall(source.data)}
        selected, declared, identifiers = every, every, every
    return GoNames(
        imports=frozenset(imports),
        qualified=frozenset(qualified),
        selected=frozenset(selected),
        declared=frozenset(declared),
        identifiers=frozenset(identifiers),
    )


def _text(node: Node | None) -> str:
    return (node.text or b"").decode("utf-8", "replace") if node is not None else ""
