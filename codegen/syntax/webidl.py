"""From WebIDL text to `codegen.schemas.webidl`: `parse_webidl`.

What is *meant* (partials, mixins, whether a name exists) is `codegen.resolve`'s.
"""

from __future__ import annotations

from pathlib import PurePath

from codegen.diagnostics import Diagnostics
from codegen.schemas import webidl as idl
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.text import is_text
from codegen.syntax.tree import WEBIDL, first_error
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
    if not is_text(source, diagnostics):
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
        node = first_error(root)
        diagnostics.error("syntax", "this is not WebIDL", Span(source.path, node.start_byte, node.end_byte))
    return Reader(source).definitions(root)
