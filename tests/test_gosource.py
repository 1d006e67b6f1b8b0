"""Go files into models: what they say, what is said of those that are wrong.

Each folder of `tests/golden/go-syntax` holds an `input.go` and, in `read.txt`, what is reported and read of it. The
judge of what is right is go/parser, over files of the standard library: tests/gosyntax prints what it reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas import gosource as go
from codegen.source import SourceFile
from codegen.syntax.gosource import read_go_file
from tests.conftest import REPOSITORY
from tests.gosource_dump import lines, quoted

CASES = sorted(path.parent for path in (REPOSITORY / "tests/golden/go-syntax").glob("*/input.go"))


def read(text: str | bytes) -> tuple[go.GoSourceFile, Diagnostics]:
    diagnostics = Diagnostics()
    data = text.encode() if isinstance(text, str) else text
    return read_go_file(SourceFile("input.go", data), diagnostics), diagnostics


def report(source: SourceFile) -> str:
    """Every diagnostic, and what is read in spite of them: each field and method on a line of its own."""
    diagnostics = Diagnostics()
    file = read_go_file(source, diagnostics)
    blocks = [format_diagnostic(item, {source.path: source}) for item in diagnostics.sorted()]
    tree = [f"package {file.package} {quoted(file.doc.text)}", *lines(file)]
    tree += [f"directive {name} {source.data[start:end]!r}" for name, start, end in _directives(file)]
    return "\n\n".join([*blocks, re.sub(r" (?=\{)", "\n    ", "\n".join(tree))]) + "\n"


def _directives(file: go.GoSourceFile) -> list[tuple[str, int, int]]:
    """Names and the spans of arguments, wherever they stand."""
    docs = [item.doc for item in (*file.types, *file.constants)]
    for kind in file.types:
        if isinstance(kind.type, go.StructType):
            docs += [field.doc for field in kind.type.fields]
    found = [directive for doc in docs for directive in doc.directives]
    return sorted((item.name, item.arguments_span.start, item.arguments_span.end) for item in found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cases(case: Path, golden: Callable[[Path, str], None]) -> None:
    golden(case / "read.txt", report(SourceFile.read(case / "input.go", "input.go")))
