"""Web IDL's validation rules, each by a golden case, and over the whole platform.

A case of `golden/webidl-validation` is `input.webidl` with the `diagnostics.txt` it must give; `known.webidl`, where
present, only explains names. `case.toml` may say `closed = false`: names that nobody defines are notes then.
A case of `golden/webidl-valid` must be silent.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.naming.suggest import closest
from codegen.resolve.validate import read_allowances, validate_idl
from codegen.resolve.validate.values import integer_value
from codegen.schemas.webidl import IdlFile
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl

ROOT = Path(__file__).resolve().parent.parent
INVALID = ROOT / "tests" / "golden" / "webidl-validation"
VALID = ROOT / "tests" / "golden" / "webidl-valid"
PLATFORM = ROOT / "webidl" / "platform"
RULES = ROOT / "codegen" / "resolve" / "validate"


def _parse(text: bytes, path: str, sources: dict[str, SourceFile]) -> IdlFile:
    """One parsed file, which must have no syntax error: those are the grammar's to test."""
    diagnostics = Diagnostics()
    sources[path] = SourceFile(path, text)
    file = parse_webidl(sources[path], diagnostics)
    assert not diagnostics.sorted(), "\n".join(format_diagnostic(item, sources) for item in diagnostics.sorted())
    return file


def _judge(case: Path) -> str:
    """All that the validation says about a case, as it would be printed."""
    sources: dict[str, SourceFile] = {}
    options = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    file = _parse((case / "input.webidl").read_bytes(), "input.webidl", sources)
    known_text = case / "known.webidl"
    known = [_parse(known_text.read_bytes(), "known.webidl", sources)] if known_text.exists() else []
    diagnostics = Diagnostics()
    validate_idl([file], diagnostics, closed=options.get("closed", True), known=known)
    return "\n\n".join(format_diagnostic(item, sources) for item in diagnostics.sorted()) + "\n"


@pytest.mark.parametrize("case", sorted(INVALID.iterdir()), ids=lambda case: case.name)
def test_invalid(case: Path, golden: Callable[[Path, str], None]) -> None:
    text = _judge(case)
    assert text.strip(), "an invalid case that nothing is said about"
    golden(case / "diagnostics.txt", text)


@pytest.mark.parametrize("case", sorted(VALID.iterdir()), ids=lambda case: case.name)
def test_valid(case: Path) -> None:
    assert not _judge(case).strip()


def test_every_rule_has_a_case() -> None:
    """The codes that stand in the rules' source, against those in the goldens."""
    source = "".join(path.read_text() for path in RULES.glob("*.py"))
    codes = set(re.findall(r'(?:\.(?:error|warning|undecided)\(\s*|return )f?"([a-z]+(?:-[a-z]+)+)"', source))
    codes |= {"setter-without-getter", "deleter-without-getter", "unknown-type", "unknown-interface"}
    codes |= {"unknown-dictionary", "unknown-mixin"}
    codes -= {"unused-allowance", "too-deep"}  # tested below
    found = "".join(path.read_text() for path in INVALID.glob("*/diagnostics.txt"))
    assert codes - set(re.findall(r"(?:error|warning|note)\[([a-z-]+)\]", found)) == set()


# --- the platform ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def platform() -> list[IdlFile]:
    sources: dict[str, SourceFile] = {}
    return [_parse(path.read_bytes(), path.name, sources) for path in sorted(PLATFORM.glob("*.webidl"))]


def test_platform_is_valid(platform: list[IdlFile]) -> None:
    """Nothing is wrong with the web platform, but for what is allowed with a reason; and every allowance is needed."""
    diagnostics = Diagnostics()
    allow = read_allowances(ROOT / "webidl" / "patches" / "allow.toml", "allow.toml")
    validate_idl(platform, diagnostics, closed=True, allow=allow)
    assert len(platform) > 300
    assert [(item.code, item.message) for item in diagnostics.sorted()] == []


def test_own_file_beside_the_platform(platform: list[IdlFile]) -> None:
    """Only the checked file is spoken of, also where the platform is involved."""
    sources: dict[str, SourceFile] = {}
    text = b"""
        [Exposed=Window] interface Gadget : EventTarget { attribute DOMStrin name; };
        partial interface Window { attribute long self; };
    """
    diagnostics = Diagnostics()
    validate_idl([_parse(text, "gadget.webidl", sources)], diagnostics, closed=True, known=platform)
    assert [(item.code, item.span.path) for item in diagnostics.sorted()] == [
        ("unknown-type", "gadget.webidl"),
        ("duplicate-member", "gadget.webidl"),
    ]


def test_a_newer_copy_of_a_specification_replaces_the_old_one(platform: list[IdlFile]) -> None:
    dom = next(file for file in platform if file.specification == "dom")
    newer = dom.model_copy(update={"path": "mine/dom.webidl"})
    diagnostics = Diagnostics()
    validate_idl([newer], diagnostics, closed=True, known=platform)
    assert [item.code for item in diagnostics.sorted()] == []


# --- any text at all -------------------------------------------------------------------------------------------------

_TOKENS = [
    token
    for path in sorted((*INVALID.glob("*/input.webidl"), *VALID.glob("*/input.webidl")))
    for token in re.findall(r'"[^"\n]*"|[\w-]+|\.\.\.|\S', path.read_text())
]
"""The tokens of all cases, one after the other."""

_RENAMES = ("Circle", "Options", "A", "B", "M", "Node", "Mode", "long", "DOMString")


@given(
    st.lists(st.tuples(st.integers(0, len(_TOKENS) - 1), st.integers(5, 60)), min_size=1, max_size=6),
    st.dictionaries(st.integers(0, 200), st.sampled_from(_RENAMES), max_size=8),
    st.booleans(),
)
def test_never_raises(pieces: list[tuple[int, int]], renames: dict[int, str], closed: bool) -> None:
    """Pieces of all cases in one file, with some words replaced: whatever can be parsed can be judged."""
    tokens: list[str] = []
    for start, count in pieces:
        first = next((n for n in range(start, 0, -1) if _TOKENS[n - 1] == ";" and _TOKENS[n - 2] == "}"), 0)
        end = next((n for n in range(start + count, len(_TOKENS)) if _TOKENS[n - 1] == ";"), len(_TOKENS))
        tokens += _TOKENS[first:end]
    for place, word in renames.items():
        if place < len(tokens) and re.fullmatch(r"[A-Z]\w*", tokens[place]):
            tokens[place] = word
    source = SourceFile("fuzz.webidl", " ".join(tokens).encode())
    diagnostics = Diagnostics()
    file = parse_webidl(source, diagnostics)
    validate_idl([file], diagnostics, closed=closed)
    for item in diagnostics.sorted():
        format_diagnostic(item, {source.path: source})


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"typedef (A{n} or A{n}) A{n + 1};" for n in range(60)) + "typedef (long or DOMString) A0;",
        "".join(f"typedef sequence<A{n}> A{n + 1};" for n in range(3000)) + "typedef long A0;",
        "".join(f"typedef A{n} A{n + 1};" for n in range(3000)) + "typedef long A0;",
        "".join(f"dictionary A{n} {{ A{n + 1} a; A{n + 1} b; }};" for n in range(60)) + "dictionary A60 {};",
        "".join(f"dictionary A{n} {{ A{n + 1} a; }};" for n in range(2000)) + "dictionary A2000 {};",
        "".join(f"dictionary A{n} : A{n + 1} {{}};" for n in range(1000)) + "dictionary A1000 {};",
        "".join(f"typedef record<DOMString, (A{n} or sequence<A{n}>)> A{n + 1};" for n in range(60))
        + "typedef long A0; [Exposed=*] interface I { undefined f(A60 a, long b); undefined f(A59 a, DOMString b); };",
    ],
    ids=["unions", "sequences", "renames", "dictionaries", "deep", "parents", "records"],
)
def test_definitions_that_multiply(text: str) -> None:
    """What stands in what stands in what: no step may double the work, and no depth may raise."""
    diagnostics = Diagnostics()
    validate_idl([_parse(text.encode(), "input.webidl", {})], diagnostics, closed=True)
    assert {item.code for item in diagnostics.sorted()} <= {
        "union-ambiguous",
        "typedef-of-typedef",
        "too-deep",
        "overload-argument-mismatch",
    }


# --- allowances ------------------------------------------------------------------------------------------------------

_ALLOWANCE = '[[allow]]\ncode = "missing-exposed"\nat = ["A", "Gone"]\nreason = "a test"\n'


def test_allowances(tmp_path: Path) -> None:
    (tmp_path / "allow.toml").write_text(_ALLOWANCE)
    sources = {"allow.toml": SourceFile.read(tmp_path / "allow.toml", "allow.toml")}
    file = _parse(b"interface A {};\ninterface B {};", "input.webidl", sources)
    diagnostics = Diagnostics()
    allow = read_allowances(tmp_path / "allow.toml", "allow.toml")
    validate_idl([file], diagnostics, closed=True, allow=allow)
    text = "\n".join(format_diagnostic(item, sources) for item in diagnostics.sorted())
    assert "allow.toml:2:1: error[unused-allowance]: nothing at 'Gone' needs the allowance of 'missing-exposed'" in text
    assert "input.webidl:2:11: error[missing-exposed]" in text
    assert "input.webidl:1" not in text


# --- small parts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("-0", 0), ("10", 10), ("-10", -10), ("0x1F", 31), ("-0X1f", -31), ("017", 15), ("00", 0)],
)
def test_integer_value(text: str, value: int) -> None:
    assert integer_value(text) == value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("USVStrin", "USVString"),
        ("usvstring", "USVString"),
        ("DOMSrting", "DOMString"),
        ("Nodes", "Node"),
        ("Completely", ""),
        ("X", ""),
    ],
)
def test_closest(name: str, expected: str) -> None:
    assert closest(name, ["DOMString", "USVString", "Node", "Element"]) == expected


@given(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=5))
def test_closest_is_one_of_the_known(name: str, known: list[str]) -> None:
    assert closest(name, known) in ("", *known)
