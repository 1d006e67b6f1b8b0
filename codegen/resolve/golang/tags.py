"""Struct tags, as package reflect reads them, and where their parts stand in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.schemas import gotypes as go
from codegen.schemas.span import Span

_KEY = re.compile(r' *([^\x00-\x20":\x7f]+):"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPE = re.compile(r"\\([abfnrtv\\\"]|x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})")
_SIMPLE = dict(zip("abfnrtv", "\a\b\f\n\r\t\v", strict=True))


@dataclass(frozen=True)
class TagValue:
    """The value of a key in a tag, unquoted; `offset` is where it begins in the tag."""

    text: str
    offset: int


def tag_values(tag: str | None) -> Iterator[tuple[str, TagValue]]:
    """Each key of a tag with its value, up to where it is malformed: https://pkg.go.dev/reflect#StructTag.Get."""
    position = 0
    while tag and (found := _KEY.match(tag, position)):
        position = found.end()
        value = _unquote(found[2])
        if value is not None:
            yield found[1], TagValue(value, found.start(2))


def tag_value(tag: str | None, key: str) -> TagValue | None:
    """The first value of a key; None where there is none."""
    if not tag or key not in tag:
        return None
    return next((value for name, value in tag_values(tag) if name == key), None)


def _unquote(text: str) -> str | None:
    """What strconv.Unquote makes of the text between quotes; None where it refuses."""
    if "\\" not in text:
        return None if "\n" in text else text
    rest = _ESCAPE.sub("", text)
    if "\\" in rest or "\n" in rest:
        return None

    def plain(match: re.Match[str]) -> str:
        code = match[1]
        if code[0] in _SIMPLE and len(code) == 1:
            return _SIMPLE[code]
        if code in '\\"':
            return code
        return chr(int(code[1:], 16) if code[0] in "xuU" else int(code, 8))

    return _ESCAPE.sub(plain, text)


def span_in_tag(field: go.StructField, offset: int, length: int) -> Span:
    """Where a part of a tag stands in the file: the whole tag where it is written in double quotes."""
    if not field.tag_raw or field.tag is None:
        return field.tag_span
    before = len(field.tag[:offset].encode())
    start = field.tag_span.start + 1 + before
    return Span(field.tag_span.path, start, start + len(field.tag[offset : offset + length].encode()))
