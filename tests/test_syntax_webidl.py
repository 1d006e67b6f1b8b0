"""WebIDL text that is wrong: `tests/golden/webidl-syntax/<case>/{input.webidl,diagnostics.txt}`, and what never happens."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas.webidl import IdlFile, Includes
from codegen.source import SourceFile
from codegen.syntax.tree import WEBIDL
from codegen.syntax.webidl import parse_webidl
from codegen.syntax.webidl_errors import locate_errors
from codegen.syntax.webidl_tokens import tokenise
from codegen.syntax.webidl_words import KEYWORDS
from tests.conftest import REPOSITORY

CASES = sorted(path.parent for path in (REPOSITORY / "tests/golden/webidl-syntax").glob("*/input.webidl"))
PLATFORM = sorted((REPOSITORY / "webidl/platform").glob("*.webidl"))


def parse(text: str | bytes, path: str = "input.webidl") -> tuple[IdlFile, Diagnostics]:
    diagnostics = Diagnostics()
    data = text.encode() if isinstance(text, str) else text
    return parse_webidl(SourceFile(path, data), diagnostics), diagnostics


def report(source: SourceFile) -> str:
    """Every diagnostic, and the definitions that were read in spite of them."""
    diagnostics = Diagnostics()
    file = parse_webidl(source, diagnostics)
    blocks = [format_diagnostic(item, {source.path: source}) for item in diagnostics.sorted()]
    names = [node.target if isinstance(node, Includes) else node.name for node in file.definitions]
    return "\n\n".join([*blocks, f"still read: {', '.join(names) or 'nothing'}"]) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_errors(case: Path, golden: Callable[[Path, str], None]) -> None:
    golden(case / "diagnostics.txt", report(SourceFile.read(case / "input.webidl", "input.webidl")))


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80
