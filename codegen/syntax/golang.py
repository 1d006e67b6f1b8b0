"""Reads Go with tree-sitter-go: https://go.dev/ref/spec. Only what other rooms ask for."""

from __future__ import annotations

from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics
from codegen.schemas.gosource import GoNames
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.tree import GO, Node


def go_names(source: SourceFile, diagnostics: Diagnostics) -> GoNames:
    """The names that a file uses of other packages and after dots. Diagnostics: `go-syntax`."""
    root = GO.parse(source.data)
    if root.has_error:
        broken = _first_error(root)
        diagnostics.error(
            "go-syntax", "this is not valid Go", Span(source.path, broken.start_byte, broken.end_byte), "see 'go vet'"
        )
    imports: dict[str, str] = {}
    dots: set[str] = set()
    qualified: set[tuple[str, str]] = set()
    selected: set[str] = set()
    identifiers: set[str] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        match node.type:
            case "import_spec":
                path_node, name_node = node.child_by_field_name("path"), node.child_by_field_name("name")
                path = _text(path_node)[1:-1]
                name = _text(name_node) if name_node else PurePosixPath(path).name
                if name == ".":
                    dots.add(path)
                else:
                    imports[name] = path
            case "selector_expression" | "qualified_type":
                left = node.child_by_field_name("operand") or node.child_by_field_name("package")
                right = node.child_by_field_name("field") or node.child_by_field_name("name")
                if right is not None:
                    selected.add(_text(right))
                    if left is not None and left.type in ("identifier", "package_identifier"):
                        qualified.add((_text(left), _text(right)))
                stack.extend(node.children)
            case "identifier" | "type_identifier" | "field_identifier":
                identifiers.add(_text(node))
            case _:
                stack.extend(node.children)
    return GoNames(
        qualified=frozenset((imports[name], member) for name, member in qualified if name in imports),
        selected=frozenset(selected),
        dot_imports=frozenset(dots),
        identifiers=frozenset(identifiers),
    )


def _text(node: Node | None) -> str:
    return (node.text or b"").decode("utf-8", "replace") if node is not None else ""


def _first_error(root: Node) -> Node:
    node = root
    while True:
        for child in node.children:
            if child.is_missing or child.type == "ERROR":
                return child
            if child.has_error:
                node = child
                break
        else:
            return node
