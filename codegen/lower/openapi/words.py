"""Names and comments of a document in Go."""

from __future__ import annotations

import re

from codegen.naming.go import exported, unexported

_LINK = re.compile(r"\[[^\]]*\]:")


def doc_lines(text: str, deprecated: str = "") -> tuple[str, ...]:
    """A description as lines of a comment, and why it is deprecated; such that gofmt leaves them as they are: without
    indents, which would be code, without two empty lines in a row, without what would be a link.
    https://go.dev/doc/comment"""
    lines: list[str] = []
    for raw in text.strip().splitlines():
        line = "".join(letter for letter in raw.strip() if letter.isprintable())
        if line and _LINK.match(line):
            line = f"See {line}"
        if line or (lines and lines[-1]):
            lines.append(line)
    if deprecated and not any(line.startswith("Deprecated:") for line in lines):
        lines += ["", f"Deprecated: {deprecated}"] if lines else [f"Deprecated: {deprecated}"]
    return tuple(lines)


def type_name(name: str) -> str:
    """The name of a type: as it is, where Go exports it."""
    if name.isidentifier() and "_" not in name and (name[:1].isupper() or not name.isascii()):
        return name[:1].upper() + name[1:]
    return exported(name)


def param_name(name: str) -> str:
    """The name of a parameter."""
    return unexported(name)


def constant_name(type_: str, value: str) -> str:
    """The name of a constant: `State` and `in progress` are StateInProgress."""
    if re.fullmatch(r"-\d+", value):
        return f"{type_}Minus{value[1:]}"
    part = exported(value) if re.search(r"[A-Za-z0-9]", value) else "Other"
    return f"{type_}{part[1:] if part[:1] == 'V' and value[:1].isdigit() else part}"
