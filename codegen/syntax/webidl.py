"""From WebIDL text to `codegen.schemas.webidl`: `parse_webidl`.

What is *meant* (partials, mixins, whether a name exists) is `codegen.resolve`'s.
"""

from __future__ import annotations

from pathlib import PurePath

from codegen.diagnostics import Diagnostics
from codegen.schemas import webidl as idl
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.tree import WEBIDL, Node
from codegen.syntax.webidl_errors import locate_errors
from codegen.syntax.webidl_reader import NestedTooDeeply, Reader


def parse_webidl(source: SourceFile, diagnostics: Diagnostics, specification: str | None = None) -> idl.IdlFile:
    """The definitions of `source`, in source order; those with syntax errors are reported and left out.

    `specification` is the short name of the file's specification, by default the stem of its path. Never raises on
    account of the text.
    """
    return idl.IdlFile(
        path=source.path,
        specification=specification if specification is not None else PurePath(source.path).stem,
        span=Span(source.path, 0, len(source.data)),
        definitions=_definitions(source, diagnostics),
    )


def _definitions(source: SourceFile, diagnostics: Diagnostics) -> tuple[idl.Definition, ...]:
    if not _is_text(source, diagnostics):
        return ()
    root = WEBIDL.parse(source.data)
    if not root.has_error:
        try:
            return Reader(source).definitions(root)
        except NestedTooDeeply:
            pass
    faulty = locate_errors(source, diagnostics)
    # Blank out what is faulty and read the rest, which keeps its place in the file.
    data = bytearray(source.data)
    for start, end in faulty:
        data[start:end] = b" " * (end - start)
    root = WEBIDL.parse(bytes(data))
    if root.has_error and not faulty:
        diagnostics.error("syntax", "this is not WebIDL", _first_error(root, source.path))
    return Reader(source).definitions(root)


def _is_text(source: SourceFile, diagnostics: Diagnostics) -> bool:
    """Whether the bytes are UTF-8 without NUL; reports the first place where they are not."""
    data = source.data
    utf16 = any(half.count(0) * 2 > len(half) for half in (data[:32:2], data[1:32:2]))
    hint = "it looks like UTF-16: save it as UTF-8" if utf16 else "save the file as UTF-8"
    try:
        data.isascii() or data.decode()
    except UnicodeDecodeError as error:
        span = Span(source.path, error.start, error.end)
        diagnostics.error("not-utf8", f"byte 0x{data[error.start]:02x} is not UTF-8", span, hint)
        return False
    nul = data.find(b"\0")
    if nul != -1:
        diagnostics.error("nul-byte", "the file contains a NUL byte", Span(source.path, nul, nul + 1), hint)
    return nul == -1


def _first_error(root: Node, path: str) -> Span:
    """Where tree-sitter gave up first."""
    node = root
    while (child := next((child for child in node.children if child.has_error), None)) is not None:
        node = child
    return Span(path, node.start_byte, node.end_byte)
