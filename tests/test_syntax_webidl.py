"""WebIDL text into models and back, and what is said of text that is wrong.

Each folder of `tests/golden/webidl-syntax` holds an `input.webidl` and the `diagnostics.txt` that it gives.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas import webidl as idl
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile
from codegen.syntax.tree import WEBIDL
from codegen.syntax.webidl import parse_webidl
from codegen.syntax.webidl_errors import locate_errors
from codegen.syntax.webidl_tokens import tokenise
from codegen.syntax.webidl_words import KEYWORDS
from codegen.syntax.writer import write_webidl
from tests import webidl_models as models
from tests.conftest import REPOSITORY
from tests.webidl_models import without_spans

CASES = sorted(path.parent for path in (REPOSITORY / "tests/golden/webidl-syntax").glob("*/input.webidl"))
TYPES = (idl.BuiltinType, idl.ReferenceType, idl.GenericType, idl.UnionType)
PLATFORM = sorted((REPOSITORY / "webidl/platform").glob("*.webidl"))


def parse(text: str | bytes, path: str = "input.webidl") -> tuple[idl.IdlFile, Diagnostics]:
    diagnostics = Diagnostics()
    data = text.encode() if isinstance(text, str) else text
    return parse_webidl(SourceFile(path, data), diagnostics), diagnostics


def report(source: SourceFile) -> str:
    """Every diagnostic, and the definitions that were read in spite of them."""
    diagnostics = Diagnostics()
    file = parse_webidl(source, diagnostics)
    blocks = [format_diagnostic(item, {source.path: source}) for item in diagnostics.sorted()]
    names = [node.target if isinstance(node, idl.Includes) else node.name for node in file.definitions]
    return "\n\n".join([*blocks, f"still read: {', '.join(names) or 'nothing'}"]) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_errors(case: Path, golden: Callable[[Path, str], None]) -> None:
    golden(case / "diagnostics.txt", report(SourceFile.read(case / "input.webidl", "input.webidl")))


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80


# --- what is read -------------------------------------------------------------------------------------------------


def member(text: str) -> object:
    """The model of an interface's only member."""
    file, diagnostics = parse(f"interface X {{ {text} }};")
    assert not diagnostics.sorted()
    (interface,) = file.definitions
    assert isinstance(interface, idl.Interface)
    (found,) = interface.members
    return without_spans(found)


def long_(**fields: object) -> idl.BuiltinType:
    return idl.BuiltinType.model_validate({"name": "long", **fields})


def ext(name: str, value_kind: str = "none", *values: str, arguments: object = None) -> idl.ExtendedAttribute:
    fields = {"name": name, "value_kind": value_kind, "values": values, "arguments": arguments}
    return idl.ExtendedAttribute.model_validate(fields)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("attribute long a;", idl.Attribute(name="a", type=long_())),
        ("static readonly attribute long a;", idl.Attribute(name="a", type=long_(), static=True, readonly=True)),
        ("inherit attribute long _static;", idl.Attribute(name="static", type=long_(), inherit=True)),
        ("stringifier attribute long a;", idl.Attribute(name="a", type=long_(), stringifier=True)),
        ("stringifier;", idl.Operation(special="stringifier")),
        ("getter long (long _x);", idl.Operation(
            special="getter", return_type=long_(), arguments=(idl.Argument(name="x", type=long_()),)
        )),
        ("static long includes();", idl.Operation(name="includes", static=True, return_type=long_())),
        ("const long A = -0x1f;", idl.Const(
            name="A", type=long_(), value=idl.LiteralValue(kind="integer", text="-0x1f")
        )),
        ("const double A = -Infinity;", idl.Const(
            name="A", type=idl.BuiltinType(name="double"), value=idl.LiteralValue(kind="decimal", text="-Infinity")
        )),
        ("constructor();", idl.Constructor()),
        ("iterable<long>;", idl.Iterable(value_type=long_())),
        ("async_iterable<A, long>(optional long x = 1);", idl.Iterable(
            asynchronous=True,
            key_type=idl.ReferenceType(name="A"),
            value_type=long_(),
            arguments=(
                idl.Argument(
                    name="x", type=long_(), optional=True, default=idl.LiteralValue(kind="integer", text="1")
                ),
            ),
        )),
        ("readonly maplike<A, [B] long>;", idl.Maplike(
            readonly=True, key_type=idl.ReferenceType(name="A"), value_type=long_(ext_attrs=(ext("B"),))
        )),
        ("setlike<long>;", idl.Setlike(value_type=long_())),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_members(text: str, expected: object) -> None:
    assert member(text) == without_spans(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unsigned  long\n long", idl.BuiltinType(name="unsigned long long")),
        ("unsigned /* and */ long", idl.BuiltinType(name="unsigned long")),
        ("long /* or */ ?", long_(nullable=True)),
        ("_any ?", idl.ReferenceType(name="any", nullable=True)),
        ("Foo // or none\n ?", idl.ReferenceType(name="Foo", nullable=True)),
        ("async", idl.ReferenceType(name="async")),
        ("Float16Array?", idl.BuiltinType(name="Float16Array", nullable=True)),
        ("sequence<[A] long>?", idl.GenericType(
            name="sequence", arguments=(long_(ext_attrs=(ext("A"),)),), nullable=True
        )),
        ("record<USVString, long?>", idl.GenericType(
            name="record", arguments=(idl.BuiltinType(name="USVString"), long_(nullable=True))
        )),
        ("Promise<undefined>", idl.GenericType(name="Promise", arguments=(idl.BuiltinType(name="undefined"),))),
        ("(long or (A or [B] long)?)", idl.UnionType(members=(
            long_(),
            idl.UnionType(members=(idl.ReferenceType(name="A"), long_(ext_attrs=(ext("B"),))), nullable=True),
        ))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_types(text: str, expected: idl.IdlType) -> None:
    assert member(f"attribute {text} x;") == without_spans(idl.Attribute(name="x", type=expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A", ext("A")),
        ("A=_b", ext("A", "identifier", "b")),
        ("A=(b, c)", ext("A", "identifiers", "b", "c")),
        ('A="s"', ext("A", "string", "s")),
        ('A=("s", "")', ext("A", "strings", "s", "")),
        ("A=-1", ext("A", "integer", "-1")),
        ("A=(1, 0x2)", ext("A", "integers", "1", "0x2")),
        ("A=1.5", ext("A", "decimal", "1.5")),
        ("A=*", ext("A", "wildcard", "*")),
        ("A()", ext("A", arguments=())),
        ("A=b()", ext("A", "identifier", "b", arguments=())),
        ("A=b(long c)", ext("A", "identifier", "b", arguments=(idl.Argument(name="c", type=long_()),))),
    ],
)
def test_extended_attributes(text: str, expected: idl.ExtendedAttribute) -> None:
    assert member(f"[{text}] constructor();") == without_spans(idl.Constructor(ext_attrs=(expected,)))


def test_strings_hold_any_text() -> None:
    file, diagnostics = parse('enum E { "größe", "", "two\nlines", "// no comment", "\u2028" };')
    assert not diagnostics.sorted()
    (enum,) = file.definitions
    assert isinstance(enum, idl.Enum)
    assert [item.value for item in enum.values] == ["größe", "", "two\nlines", "// no comment", "\u2028"]


def test_a_byte_order_mark_is_let_through() -> None:
    file, diagnostics = parse(b"\xef\xbb\xbfinterface A {};")
    assert not diagnostics.sorted()
    assert len(file.definitions) == 1
    file, diagnostics = parse(b"\xef\xbb\xbfinterface A {}; interfac B {};")
    assert [item.code for item in diagnostics.sorted()] == ["unknown-definition"]
    assert len(file.definitions) == 1


def test_carriage_returns_are_space() -> None:
    file, diagnostics = parse("interface\tA\r\n{\r\n// text\r\nattribute long\ra;\r\n};\r\n")
    assert not diagnostics.sorted()
    assert write_webidl(file) == "interface A {\n    attribute long a;\n};\n"


def test_specification_and_path() -> None:
    file, _ = parse("", "somewhere/dom.webidl")
    assert (file.path, file.specification, file.definitions) == ("somewhere/dom.webidl", "dom", ())
    assert parse_webidl(SourceFile("x.idl", b""), Diagnostics(), "fetch").specification == "fetch"


# --- the platform -------------------------------------------------------------------------------------------------


def test_the_platform_is_there() -> None:
    assert len(PLATFORM) >= 300


@pytest.mark.parametrize("path", PLATFORM, ids=lambda path: path.stem)
def test_round_trip_of_the_platform(path: Path) -> None:
    file, diagnostics = parse(path.read_bytes(), path.name)
    assert not diagnostics.sorted()
    printed = write_webidl(file)
    again, diagnostics = parse(printed, path.name)
    assert not diagnostics.sorted()
    assert without_spans(again) == without_spans(file)
    assert write_webidl(again) == printed


@pytest.mark.parametrize("path", PLATFORM, ids=lambda path: path.stem)
def test_spans_point_at_what_they_name(path: Path) -> None:
    data = path.read_bytes()
    file, _ = parse(data, path.name)

    def check(node: object, outer: Span) -> None:
        if isinstance(node, tuple) and not isinstance(node, Span):
            for item in node:
                check(item, outer)
        if not isinstance(node, idl.IdlNode):
            return
        assert node.span.path == path.name
        assert outer.start <= node.span.start < node.span.end <= outer.end
        for field, value in node:
            if field.endswith("_span") and value != NOWHERE:
                text = data[value.start : value.end].decode()
                assert text.removeprefix("_") == getattr(node, field.removesuffix("_span"))
            # A type's span is the type alone; its extended attributes stand before it.
            check(value, outer if field == "ext_attrs" and isinstance(node, TYPES) else node.span)

    for definition in file.definitions:
        check(definition, Span(path.name, 0, len(data)))


# --- whatever comes -----------------------------------------------------------------------------------------------


@given(file=models.files)
def test_round_trip_of_random_models(file: idl.IdlFile) -> None:
    printed = write_webidl(file)
    again, diagnostics = parse(printed, file.path)
    assert not diagnostics.sorted(), printed
    assert without_spans(again) == without_spans(file)
    assert write_webidl(again) == printed


@given(data=st.binary(max_size=200))
def test_random_bytes(data: bytes) -> None:
    report(SourceFile("x.webidl", data))


@given(words=st.lists(st.sampled_from([*sorted(KEYWORDS), *"()[]{}<>=,;:?*", "...", "foo", "1", '"s"']), max_size=30))
def test_checker_and_grammar_agree_on_random_words(words: list[str]) -> None:
    agree(" ".join(words))


def test_checker_and_grammar_agree_on_damaged_files() -> None:
    """The checker explains what the grammar refuses: it must find fault with the same texts, and with no others."""
    chance = random.Random(1)
    words = [*sorted(KEYWORDS), *"()[]{}<>=,;:?*@-/_", "...", "foo", "-1", "09", "1.5", '"s"', '"', "é", "/*", "//c\n"]
    pool = []
    for name in ("dom", "html", "fetch", "webcodecs", "IndexedDB", "webrtc", "streams", "css-typed-om"):
        data = (REPOSITORY / f"webidl/platform/{name}.webidl").read_bytes()
        found = (data[node.start_byte : node.end_byte].decode() for node in WEBIDL.parse(data).children)
        pool += [[token.text for token in tokenise(text)[:-1]] for text in found if 10 < len(text) < 1500]
    for _ in range(1500):
        text = list(chance.choice(pool)) or ["a"]
        for _ in range(chance.choice([1, 1, 2])):
            place = chance.randrange(len(text))
            match chance.randrange(4):
                case 0:
                    text[place] = chance.choice(words)
                case 1:
                    text.insert(place, chance.choice(words))
                case 2:
                    text.insert(place, text[place])
                case _:
                    text[place] = ""
        agree(chance.choice([" ", "\n"]).join(text))


def agree(text: str) -> None:
    data = text.encode()
    diagnostics = Diagnostics()
    faulty = locate_errors(SourceFile("x.webidl", data), diagnostics)
    assert bool(faulty) == diagnostics.failed == WEBIDL.parse(data).has_error, text
    rest = bytearray(data)
    for start, end in faulty:
        rest[start:end] = b" " * (end - start)
    assert not WEBIDL.parse(bytes(rest)).has_error, text


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("(", 100_000),
        ("[", 200_000),
        ("{", 200_000),
        ('"', 200_001),
        ("/*", 100_000),
        ("foo bar ", 30_000),
        ("foo;\n", 50_000),
        ("interface A {", 20_000),
        ("typedef sequence<", 20_000),
        ("partial ", 30_000),
        ("a", 300_000),
        ("interface A { attribute long x\n", 10_000),
        ("[A(", 50_000),
        ("\x01", 100_000),
        ("é", 100_000),
    ],
    ids=repr,
)
def test_much_of_the_same(piece: str, count: int) -> None:
    start = time.monotonic()
    text = report(SourceFile("x.webidl", (piece * count).encode()))
    assert "error[" in text
    assert len(text) < 100_000
    assert time.monotonic() - start < 30


@pytest.mark.parametrize(
    ("opening", "inner", "closing"),
    [
        ("sequence<", "long", ">"),
        ("(", "long", " or long)"),
        ("(long or ", "long", ")"),
        ("record<DOMString, ", "any", ">"),
        ("[A(", "long", " x)] long"),
    ],
)
@pytest.mark.parametrize("depth", [60, 100, 20_000])
def test_depth(opening: str, inner: str, closing: str, depth: int) -> None:
    text = f"typedef {opening * depth}{inner}{closing * depth} Deep; interface Ok {{}};"
    file, diagnostics = parse(text)
    codes = [item.code for item in diagnostics.sorted()]
    assert codes == ([] if depth == 60 else ["nested-too-deeply"])
    assert isinstance(file.definitions[-1], idl.Interface)
