"""The only module that knows tree-sitter: languages, parsers and node kinds.

The rest of the room walks `Node` objects by their numeric kinds, which cost a fraction of what names and fields do.
"""

from __future__ import annotations

import re

import tree_sitter
import tree_sitter_go
from tree_sitter import Node

from codegen.syntax import _webidl

__all__ = ["GO", "WEBIDL", "Grammar", "Node", "first_error", "parse_go"]


class Grammar:
    """A language with its parser. Not for use from several threads at once."""

    def __init__(self, capsule: object) -> None:
        self._language = tree_sitter.Language(capsule)
        self._parser = tree_sitter.Parser(self._language)

    def parse(self, data: bytes) -> Node:
        """The root of the tree of `data`; whether it is whole is `has_error`'s to say."""
        return self._parser.parse(data).root_node

    def kind(self, name: str) -> int:
        """The number of a named node kind. Raises KeyError when the grammar has none of that name."""
        number = self._language.id_for_node_kind(name, True)
        if number is None:
            raise KeyError(name)
        return number

    def token(self, text: str) -> int:
        """The number of a keyword or punctuation. Raises KeyError when the grammar has no such token."""
        number = self._language.id_for_node_kind(text, False)
        if number is None:
            raise KeyError(text)
        return number


WEBIDL = Grammar(_webidl.language())
GO = Grammar(tree_sitter_go.language())

# Since Go 1.26 `new` takes an expression: https://go.dev/doc/go1.26#language. The grammar knows only types there, but
# any expression in a call of something else, of which there is one of the same length.
_NEW = re.compile(rb"\bnew\((?!\s*(?:\*\s*)*(?:\[|map\b|chan\b|func\b|struct\b|interface\b))")


def parse_go(data: bytes) -> Node:
    """The root of the tree of Go text. The grammar insists on a line end at its end, Go does not."""
    root = GO.parse(data + b"\n")
    return GO.parse(_NEW.sub(b"neu(", data) + b"\n") if root.has_error and b"new(" in data else root


def first_error(root: Node) -> Node:
    """The node at which the parser gave up first."""
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
