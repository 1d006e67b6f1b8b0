"""Whether bytes are text at all: what every language that is read here asks for first."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import Span
from codegen.source import SourceFile


def is_text(source: SourceFile, diagnostics: Diagnostics) -> bool:
    """Whether the bytes are UTF-8 without NUL. Diagnostics: `not-utf8`, `nul-byte`, at the first place where they are
    not."""
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
