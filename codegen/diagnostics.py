"""Collect, sort and format diagnostics. Printing them is `codegen.cli`'s."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile


class Diagnostics:
    """A growing list of what a run has to say. Stages add to it and go on; the pipeline stops between stages."""

    def __init__(self) -> None:
        self._items: list[Diagnostic] = []

    def error(
        self,
        code: str,
        message: str,
        span: Span = NOWHERE,
        hint: str = "",
        related: Iterable[tuple[Span, str]] = (),
    ) -> None:
        self._items.append(Diagnostic(code=code, message=message, span=span, hint=hint, related=tuple(related)))

    def warning(self, code: str, message: str, span: Span = NOWHERE, hint: str = "") -> None:
        self._items.append(Diagnostic(severity="warning", code=code, message=message, span=span, hint=hint))

    def note(self, code: str, message: str, span: Span = NOWHERE, hint: str = "") -> None:
        self._items.append(Diagnostic(severity="note", code=code, message=message, span=span, hint=hint))

    def add(self, diagnostic: Diagnostic) -> None:
        self._items.append(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._items.extend(diagnostics)

    @property
    def failed(self) -> bool:
        return any(item.severity == "error" for item in self._items)

    def sorted(self) -> list[Diagnostic]:
        """In the order of the files and of the text, without repetition."""
        unique = dict.fromkeys(self._items)
        return sorted(unique, key=lambda item: (item.span, item.code, item.message))


def format_diagnostic(diagnostic: Diagnostic, sources: Mapping[str, SourceFile]) -> str:
    """A diagnostic as text: place, severity and code, message; the line; a caret; hint and related places."""
    head = f"{diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"
    place = _place(diagnostic.span, sources)
    lines = [f"{place}: {head}" if place else head]
    lines += _excerpt(diagnostic.span, sources)
    if diagnostic.hint:
        lines.append(f"help: {diagnostic.hint}")
    for span, words in diagnostic.related:
        where = _place(span, sources)
        lines.append(f"{where}: note: {words}" if where else f"note: {words}")
    return "\n".join(lines)


def _place(span: Span, sources: Mapping[str, SourceFile]) -> str:
    source = sources.get(span.path)
    if source is None:
        return span.path
    line, column = source.position(span.start)
    return f"{span.path}:{line}:{column}"


_LONGEST_LINE = 160


def _excerpt(span: Span, sources: Mapping[str, SourceFile]) -> list[str]:
    source = sources.get(span.path)
    if source is None:
        return []
    number, column = source.position(span.start)
    text = "".join(" " if unicodedata.category(c) == "Cc" and c != "\t" else c for c in source.line(number))
    end_line, end_column = source.position(max(span.end, span.start + 1))
    last = end_column if end_line == number else len(text) + 1
    shift = 0
    if len(text) > _LONGEST_LINE:
        shift = max(0, min(column - 1 - _LONGEST_LINE // 2, len(text) - _LONGEST_LINE))
        text = text[shift : shift + _LONGEST_LINE]
    start = column - 1 - shift
    pad = "".join("\t" if c == "\t" else " " for c in text[:start]) + " " * max(0, start - len(text))
    width = max(1, min(last - column, len(text) - start))
    gutter = f"{number:>5} | "
    return [gutter + text, " " * (len(gutter) - 2) + "| " + pad + "^" * width]
