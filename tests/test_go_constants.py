"""Constants have the value and the type that go/types gives them, and what it refuses is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from codegen.resolve.golang.reach import text_of
from tests.resolve_go.expressions import PRELUDE, REFUSED, VALID
from tests.resolve_go.judging import Resolved, constants_of, judged, resolved
from tests.toolchain import MODULE, NEWEST_GO

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
        name: it | {"Value": text_of(bytes.fromhex(it["Value"])).encode().hex()}
        if it["Type"].endswith(("string", "Text"))
        else it
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


# --- random expressions ---------------------------------------------------------------------------------------------

INTEGER_TYPES = ["int", "int8", "uint8", "int32", "uint64", "Int8", "Byte", "uint"]
LITERALS = st.one_of(
    st.integers(0, 300).map(str),
    st.integers(0, 1 << 70).map(hex),
    st.sampled_from(["1.5", "0.1", "2.0", "1e20", "1e-20", "0x1p-3", ".25", "3i", "1.5i", "'a'", "'\\xff'", "'é'"]),
    st.sampled_from(['"a"', '"bc"', '""', '"\\xff"', "`raw`", "true", "false"]),
    st.sampled_from(["A", "B", "D", "E", "F", "S", "KB", "GB", "Four", "Big", "Tiny", "math.Pi", "time.Second"]),
    st.sampled_from(["math.MaxInt64", "math.MaxFloat32", "len(grid)", "unsafe.Sizeof(point)"]),
)
BINARY = "+ - * / % & | ^ &^ << >> == != < <= > >= && ||".split()
CONVERSIONS = [
    *INTEGER_TYPES,
    "float32",
    "float64",
    "Real",
    "complex64",
    "complex128",
    "string",
    "Text",
    "bool",
    "rune",
]


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(BINARY), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "*", "/", "-"]), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from(["<<", ">>"]), st.integers(0, 70)),
        st.builds("{}({})".format, st.sampled_from("+-!^"), inner),
        st.builds("{}({})".format, st.sampled_from(CONVERSIONS), inner),
        st.builds("{}({})".format, st.sampled_from(["len", "real", "imag"]), inner),
        st.builds("{}({}, {})".format, st.sampled_from(["min", "max", "complex"]), inner, inner),
    )


EXPRESSIONS = st.recursive(LITERALS, larger, max_leaves=6)


@given(st.lists(EXPRESSIONS, min_size=20, max_size=60))
@settings(max_examples=40, phases=[Phase.generate])  # a failure names its expression: there is nothing to shrink
def test_random_expressions(tmp_path_factory: pytest.TempPathFactory, expressions: list[str]) -> None:
    ours, theirs = both(tmp_path_factory.mktemp("constants"), expressions, NEWEST_GO)
    first = HEAD.count("\n") + 1
    refused = {error["Line"] - first for error in theirs["Errors"] or ()}
    found, wanted = constants_of(ours.program.packages[0].constants), as_text(theirs["Constants"])
    # go/types holds a number that has come of integers to their 512 bits, even where its kind is untyped float by now.
    # Such numbers are exact to us.
    large = {e["Line"] - first for e in theirs["Errors"] or () if re.match("constant .*overflow$", e["Message"])}
    for number, expression in enumerate(expressions):
        if number in large and found.get(f"C{number}", {}).get("Type") in ("untyped float", "untyped complex"):
            continue
        assert (number + first in ours.lines) == (number in refused), expression
        if number not in refused:
            assert found[f"C{number}"] == wanted[f"C{number}"], expression
