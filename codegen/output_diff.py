"""Changes of files as a unified diff: https://www.gnu.org/software/diffutils/manual/html_node/Unified-Format.html."""

from __future__ import annotations

import difflib
import itertools
import os
import re
from collections.abc import Iterable
from pathlib import Path

from codegen.output import Change


def diff(changes: Iterable[Change], start: Path | None = None) -> str:
    """The changes as one text, which `patch -p1` understands in their folder, or in `start` when that is given."""
    return "".join(_diff(change, _name(change, start)) for change in changes)


def _name(change: Change, start: Path | None) -> str:
    return change.path if start is None else Path(os.path.relpath(change.target, start)).as_posix()


def _diff(change: Change, name: str) -> str:
    before, after = _lines(change.before), _lines(change.after)
    old = "/dev/null" if change.before is None else f"a/{name}"
    new = "/dev/null" if change.after is None else f"b/{name}"
    if before is None or after is None:
        return f"Binary files {old} and {new} differ\n"
    # difflib takes long over long texts, and most of a changed file is as it was.
    head = _common(before, after)
    tail = min(_common(reversed(before), reversed(after)), min(len(before), len(after)) - head)
    start, end = max(0, head - _CONTEXT), max(0, tail - _CONTEXT)
    body = difflib.unified_diff(before[start : len(before) - end], after[start : len(after) - end], old, new)
    lines = [_shift(line, start) for line in body]
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)


def _lines(data: bytes | None) -> list[str] | None:
    """The lines with their ends, or None when it is not text."""
    try:
        text = (data or b"").decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Not splitlines, to which a form feed ends a line too.
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    """How many lines are the same before the first that is not."""
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in same)


_CONTEXT = 3
_HUNK = re.compile(r"@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@")


def _shift(line: str, start: int) -> str:
    found = _HUNK.match(line)
    if not found or not start:
        return line
    return f"@@ -{int(found[1]) + start}{found[2] or ''} +{int(found[3]) + start}{found[4] or ''} @@\n"
