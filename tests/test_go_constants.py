"""Constants have the value and the type that go/types gives them, and what it refuses is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.resolve.golang.reach import text_of
from tests.resolve_go.expressions import PRELUDE, REFUSED, VALID
from tests.resolve_go.judging import Resolved, constants_of, judged, resolved
from tests.toolchain import MODULE

HEAD = f"package constants\n{PRELUDE}\n"


def written(folder: Path, expressions: list[str]) -> Path:
    """A package with a constant for each expression, on lines of their own."""
    folder.mkdir(exist_ok=True)
    (folder / "go.mod").write_text(f"module {MODULE}\n\ngo 1.26\n")
    lines = [f"const C{number} = {expression}" for number, expression in enumerate(expressions)]
    (folder / "constants.go").write_text(HEAD + "\n".join(lines) + "\n")
    return folder


def both(folder: Path, expressions: list[str], version: str) -> tuple[Resolved, dict[str, Any]]:
    written(folder, expressions)
    return resolved(version, ["."], folder), judged(version, [MODULE], {MODULE: folder})[MODULE]


def as_text(theirs: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Of strings, the text: what is no UTF-8 is U+FFFD in ours."""
    return {
        name: it | {"Value": text_of(bytes.fromhex(it["Value"])).encode().hex()} if "tring" in it["Type"] else it
        for name, it in theirs.items()
    }


def test_values(go_version: str, tmp_path: Path) -> None:
    expressions = VALID.split("\n")[1:-1]
    ours, theirs = both(tmp_path, expressions, go_version)
    assert (ours.words, theirs["Errors"]) == ("", None)
    found, wanted = constants_of(ours.program.packages[0].constants), as_text(theirs["Constants"])
    for number, expression in enumerate(expressions):
        assert found[f"C{number}"] == wanted[f"C{number}"], expression
    assert found.keys() == {name for name in wanted if name[0].isupper()}


def test_refused(go_version: str, tmp_path: Path) -> None:
    expressions = REFUSED.split("\n")[1:-1]
    ours, theirs = both(tmp_path, expressions, go_version)
    first = HEAD.count("\n") + 1
    accepted = [e for number, e in enumerate(expressions, first) if number not in ours.lines]
    assert {error["Line"] for error in theirs["Errors"]} == set(range(first, first + len(expressions)))
    assert accepted == []
    assert set(ours.lines) == set(range(first, first + len(expressions)))
