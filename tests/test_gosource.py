"""Go files into models: what they say, what is said of those that are wrong.

Each folder of `tests/golden/go-syntax` holds an `input.go` and, in `read.txt`, what is reported and read of it. The
judge of what is right is go/parser, over files of the standard library: tests/gosyntax prints what it reads.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas import gosource as go
from codegen.source import SourceFile
from codegen.syntax.gosource import read_go_file
from tests import toolchain
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
    docs = [*(item.doc for item in file.types), *(item.doc for item in file.constants)]
    for kind in file.types:
        if isinstance(kind.type, go.StructType):
            docs += [field.doc for field in kind.type.fields]
    found = [directive for doc in docs for directive in doc.directives]
    return sorted((item.name, item.arguments_span.start, item.arguments_span.end) for item in found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cases(case: Path, golden: Callable[[Path, str], None]) -> None:
    golden(case / "read.txt", report(SourceFile.read(case / "input.go", "input.go")))


# --- the judge --------------------------------------------------------------------------------------------------------

# Read in whole; of the others a sample, another one for each release.
ALWAYS = ("encoding/json", "go/ast", "net/http", "time", "internal/types/testdata")
SAMPLE = 600

# What go/parser lets pass and the compiler does not, and what the grammar cannot read and nobody needs.
EXCUSED = {
    "fixedbugs/issue39664.go", "fixedbugs/issue42987.go", "fixedbugs/issue47968.go", "fixedbugs/issue48703.go",
    "fixedbugs/issue53358.go", "examples/methods.go", "check/const0.go", "check/constdecl.go", "check/decls0.go",
    "check/decls2/decls2a.go", "check/expr0.go", "check/importdecl0/importdecl0b.go",
}  # fmt: skip


@pytest.fixture(scope="session")
def gosyntax(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that prints what go/parser reads."""
    folder = toolchain.go_module(tmp_path_factory.mktemp("gosyntax"), {"gosyntax": REPOSITORY / "tests/gosyntax"})
    toolchain.go("build", "-o", folder / "judge", "./gosyntax", cwd=folder, goos="")
    return folder / "judge"


def test_the_judge_agrees(go_version: str, gosyntax: Path) -> None:
    root = toolchain.go_root(go_version) / "src"
    files = sorted(root.rglob("*.go"))
    kept = [path for path in files if path.relative_to(root).as_posix().startswith(ALWAYS)]
    kept += random.Random(go_version).sample(files, SAMPLE)
    listed = gosyntax.parent / f"files-{go_version}"
    listed.write_text("\n".join(map(str, dict.fromkeys(kept))))
    wrong, right, refused = [], 0, 0
    for line in toolchain.run([gosyntax, listed], root).stdout.splitlines():
        said = json.loads(line)
        path = Path(said["path"])
        source = SourceFile.read(path)
        diagnostics = Diagnostics()
        file = read_go_file(source, diagnostics)
        if said["error"]:
            refused += 1
        elif diagnostics.failed or [file.package, file.doc.text, *lines(file)] != [
            said["package"], said["doc"], *said["lines"]
        ]:  # fmt: skip
            wrong.append(path.relative_to(root).as_posix())
        else:
            right += 1
    excused = {f"internal/types/testdata/{name}" for name in EXCUSED} | {"go/doc/testdata/issue17788.go"}
    assert sorted(set(wrong) - excused) == []
    assert right > SAMPLE
    assert refused > 0


# --- what no file may do --------------------------------------------------------------------------------------------

ORDINARY = b"".join(case.joinpath("input.go").read_bytes() for case in CASES if case.name in ("struct", "constants"))
ORDINARY += (REPOSITORY / "tests/golden/go-syntax/functions/input.go").read_bytes()
CUTS = [
    b"{",
    b"}",
    b"(",
    b")",
    b"[",
    b"]",
    b'"',
    b"`",
    b"'",
    b"\n",
    b"/*",
    b"*/",
    b"//",
    b"type ",
    b",",
    b"\\",
    b"\xff",
    b"=",
]


def holds(data: bytes) -> go.GoSourceFile:
    """Reading ends, nothing is raised, and every diagnostic can be printed."""
    source, diagnostics = SourceFile("input.go", data), Diagnostics()
    file = read_go_file(source, diagnostics)
    for item in diagnostics.sorted():
        assert 0 <= item.span.start <= item.span.end <= len(data) + 1, item
        assert format_diagnostic(item, {source.path: source})
    lines(file)
    return file


@given(st.data())
def test_mutated_files_are_no_disaster(data: st.DataObject) -> None:
    text = ORDINARY
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 30)))
        text = text[:start] + data.draw(st.sampled_from([b"", *CUTS])) + text[end:]
    holds(text)


@given(st.lists(st.sampled_from([*CUTS, b"a", b"struct", b"interface", b"func", b"const", b"1", b" ", b".", b"*"])))
def test_heaps_of_tokens_are_no_disaster(tokens: list[bytes]) -> None:
    holds(b"package a\n" + b"".join(tokens))


def test_every_beginning_of_a_file_is_no_disaster() -> None:
    for end in range(0, len(ORDINARY), 7):
        holds(ORDINARY[:end])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"package a\ntype A " + b"[]" * 10_000 + b"int\n", id="slices"),
        pytest.param(b"package a\ntype A " + b"*" * 100_000 + b"int\n", id="pointers"),
        pytest.param(b"package a\ntype A " + b"struct{ A " * 3_000 + b"int" + b" }" * 3_000, id="structs"),
        pytest.param(b"package a\nconst A = " + b"(" * 10_000 + b"1" + b")" * 10_000, id="parentheses"),
        pytest.param(b"package a\nconst A = " + b"-" * 10_000 + b"1", id="signs"),
        pytest.param(b"package a\nvar A = " + b"f(" * 10_000 + b")" * 10_000, id="calls"),
        pytest.param(b"package a\nfunc f() " + b"{" * 1_000_000, id="open braces"),
        pytest.param(b"package a\nfunc f() " + b"{" * 100_000 + b"}" * 100_000 + b"\n", id="braces"),
        pytest.param(b"package a\ntype A " + b"struct {" * 100_000, id="open structs"),
        pytest.param(b"package a\n" + b"/* x */ // y\n\n" * 300_000, id="comments"),
        pytest.param(b"package a\ntype (\n" + b"// x\n\n" * 300_000 + b"A int\n)", id="comments in a group"),
        pytest.param(b"package a\n" + b"x" * 10_000_000, id="one word"),
        pytest.param(b"package a\n" + b"type A struct { , }\n" * 30_000, id="faults"),
        pytest.param(b'"' * 5_000_000, id="quotes"),
        pytest.param(b"package a\nconst A = `" + b"x\n" * 5_000_000 + b"`", id="string"),
        pytest.param(b"package a\nvar A = []byte{" + b"0x00, " * 1_500_000 + b"}", id="bytes"),
        pytest.param(b"package a\nvar A = [...]byte{" + b"0x00, " * 300_000 + b"}", id="counted"),
        pytest.param(b"package a\ntype A " + b"struct{ A , " * 30_000, id="faults within faults"),
        pytest.param(b"package a\ntype A " + b"struct{ A [" * 3_000 + b"}" * 3_000, id="open brackets"),
        pytest.param(b"package a\ntype A " + b"(" * 100_000 + b"}" * 100_000, id="brackets that do not match"),
        pytest.param(b"package a\ntype A " + b"([" * 100_000 + b")" * 100_000, id="brackets that hardly match"),
        pytest.param(b"package a\nvar A =" + b"\n" * 1_000_000 + b"1", id="lines"),
        pytest.param(b"package a\nvar A =" + b" /* x */\n" * 100_000 + b"1", id="comments before a value"),
        pytest.param(b"package a\ntype A struct { " + b"/* x */ a int; " * 20_000 + b"}", id="one line"),
        pytest.param(b"package a; " + b"type A int /* x */; " * 20_000, id="declarations on one line"),
        pytest.param(b"package a\ntype A struct {\n" + b"a int // x\n" * 20_000 + b"}", id="fields"),
        pytest.param(b"package a\nvar A = " + b"f/" * 20_000 + b"1", id="slashes"),
    ],
)
def test_hostile_files_end_soon(data: bytes) -> None:
    start = time.process_time()
    holds(data)
    assert time.process_time() - start < 20


def test_a_long_sum_is_read() -> None:
    file, diagnostics = read("package a\n\nconst A = 0" + " +\n\t1" * 5_000 + "\n")
    assert not diagnostics.sorted()
    assert lines(file)[0].count("(+") == 5_000


def test_bytes_that_are_no_text() -> None:
    for data, code in (
        (b"package \xff", "not-utf8"),
        (b"package a\0", "nul-byte"),
        ("package a".encode("utf-16"), "not-utf8"),
    ):
        _, diagnostics = read(data)
        assert [item.code for item in diagnostics.sorted()] == [code]


def test_deep_types_are_reported() -> None:
    file, diagnostics = read("package a\ntype A " + "[]" * 200 + "int\ntype B int\n")
    assert [item.code for item in diagnostics.sorted()] == ["nested-too-deeply"]
    assert [item.name for item in file.types] == ["B"]


# --- figures --------------------------------------------------------------------------------------------------------


def test_bodies_cost_little() -> None:
    body = "\tfor i := range x {\n\t\tif s == \"{\" { f(`}`, '}', i/2) } // }\n\t}\n" * 20
    text = "package a\n" + "".join(f"func (x *T{n}) Size() (n int) {{\n{body}}}\n" for n in range(1_600))
    assert len(text) > 2_000_000
    best = min(_seconds(text) for _ in range(3))
    assert best < 0.4, f"{best * 1000:.0f} ms"


def _seconds(text: str) -> float:
    start = time.process_time()
    file, diagnostics = read(text)
    spent = time.process_time() - start
    assert not diagnostics.sorted()
    assert len(file.functions) == 1_600
    return spent
