"""`--used-by`: programs build with what it leaves of the platform, and that is little.

Each folder of tests/used_by is a program that reaches the package in its own way; all of them build with the whole
platform too, so that one that does not build with less shows a hole in `codegen.lower.dom.use`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.lower.dom.use import Use, use_of
from codegen.source import SourceFile
from codegen.syntax.golang import go_names
from tests import toolchain
from tests.platform import generate_dom
from tests.toolchain import REPOSITORY

PROGRAMS = sorted(path for path in (REPOSITORY / "tests" / "used_by").iterdir() if path.is_dir())
EXAMPLES = sorted(path.parent for path in (REPOSITORY / "examples").glob("*/main.go"))
LINES = 6_000
"""More than this no program of ours needs; the whole platform has some 190,000, the runtime apart."""


def _lines(folder: Path) -> int:
    return sum(len(path.read_text().splitlines()) for path in folder.glob("*.go"))


@pytest.mark.slow
def test_the_programs_build_with_everything(platform_module: Path) -> None:
    names = [path.name for path in PROGRAMS]
    for path in PROGRAMS:
        shutil.copytree(path, platform_module / path.name)
    toolchain.go("vet", *(f"./{name}/..." for name in names), cwd=platform_module)
    assert toolchain.gofmt("-l", *names, cwd=platform_module).stdout == ""


@pytest.mark.parametrize("program", [*PROGRAMS, *EXAMPLES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_program_builds_with_what_it_uses(program: Path, tmp_path: Path) -> None:
    module = toolchain.go_module(tmp_path / "module", {program.name: program})
    generate_dom(module / "dom", "--used-by", module / program.name)
    toolchain.go("vet", "./...", cwd=module)
    assert toolchain.gofmt("-l", "dom", cwd=module).stdout == ""
    assert 100 < _lines(module / "dom") < LINES


def test_what_is_used_does_not_depend_on_the_order(tmp_path: Path) -> None:
    program = PROGRAMS[0]
    module = toolchain.go_module(tmp_path / "module", {"a": program, "b": program, "c": EXAMPLES[0]})
    generate_dom(module / "one", "--used-by", module / "a", "--used-by", module / "c", "--package", "dom")
    generate_dom(module / "two", "--used-by", module / "c", "--used-by", module / "b", "--package", "dom")
    ones = {path.name: path.read_text() for path in (module / "one").glob("*.go")}
    assert ones == {path.name: path.read_text().replace("/two", "/one") for path in (module / "two").glob("*.go")}


def _use(text: str, path: str = "example.com/app/dom", package: str = "dom") -> Use:
    diagnostics = Diagnostics()
    names = go_names(SourceFile("main.go", f"package main\n{text}".encode()), diagnostics)
    assert diagnostics.sorted() == []
    return use_of([names], path, package)


def test_words_after_the_package() -> None:
    use = _use('import "example.com/app/dom"\nvar x dom.Element = dom.NewBlob().Size')
    assert use.names == {"Element", "NewBlob"}
    assert "Size" in use.members
    assert "Element" not in use.members


@pytest.mark.parametrize(
    ("text", "package"),
    [
        ('import d "example.com/app/dom"\nvar x d.Element', "dom"),
        ('import "example.com/app/dom"\nvar x web.Element', "web"),
        ('import . "example.com/app/dom"\nvar x Element', "dom"),
        ('import (\n"fmt"\nd "example.com/app/dom"\n)\nfunc f[T d.Element]() { fmt.Println() }', "dom"),
        ('import "example.com/app/dom"\ntype x struct { *dom.Element }', "dom"),
        ('import "example.com/app/dom"\ntype x = dom.Element', "dom"),
        ('import "example.com/app/dom"\nfunc f() { g[*dom.Element](1); _ = []*dom.Element{{}} }', "dom"),
        ('import "example.com/app/dom"\nfunc f(x any) { switch x.(type) { case *dom.Element: } }', "dom"),
        ('import "example.com/app/dom"\nvar f = (*dom.Element).Remove', "dom"),
        ('import "example.com/app/dom"\nvar f func(...dom.Element) map[dom.Element]chan<- dom.Element', "dom"),
    ],
)
def test_every_way_to_name_a_type(text: str, package: str) -> None:
    assert "Element" in _use(text, package=package).names


@pytest.mark.parametrize(
    "text",
    [
        "func f() { x.Size() }",
        "func f() { x().y[0].Size }",
        "var f = T.Size",
        "type i interface { Size() int }",
        'import "net/url"\nfunc f(url any) { url.Size() }',
        'import "net/url"\nfunc f() { for _, url := range x { url.Size() } }',
        'import "net/url"\nfunc f() { url, err := g(); _ = err; url.Size() }',
        'import "net/url"\nfunc f() { var url any; url.Size() }',
        'import "net/url"\nfunc f() (url any) { url.Size(); return }',
        'import "net/url"\nfunc f() { select { case url := <-c: url.Size() } }',
        'import "net/url"\nfunc f() { switch url := x.(type) { case int: url.Size() } }',
        'import "net/url"\nfunc (url T) f() { url.Size() }',
        'import "example.org/go-size"\nfunc f() { size.Size() }',
    ],
)
def test_every_way_to_name_a_method(text: str) -> None:
    assert "Size" in _use(text).members


@pytest.mark.parametrize("path", ["size", "a/size", "math/size/v2"])
def test_functions_of_the_standard_library_are_no_methods(path: str) -> None:
    assert "Size" not in _use(f'import "{path}"\nfunc f() {{ size.Size() }}').members


def test_other_packages_are_not_ours() -> None:
    use = _use('import "example.com/app/domino"\nvar x domino.Element')
    assert use.names == set()


def test_string_is_called_by_fmt() -> None:
    assert "String" in _use("").members


@pytest.mark.parametrize(
    "argument",
    ['"x"', "1", "f(1)", "[]int", "map[string]int", "*T", "T", "a.B", "struct{ a int }", "a + b"],
)
def test_new_takes_types_and_expressions(argument: str) -> None:
    use = _use(f'import "example.com/app/dom"\nfunc f() {{ dom.A(new({argument}), new(1), x.Size()) }}')
    assert "A" in use.names
    assert "Size" in use.members


def test_what_is_not_understood_counts_as_used() -> None:
    diagnostics = Diagnostics()
    text = b'package main\nimport "example.com/app/dom"\nfunc f( { x := ; dom . Element y.Size( ))) `'
    use = use_of([go_names(SourceFile("main.go", text), diagnostics)], "example.com/app/dom", "dom")
    assert not diagnostics.failed
    assert [item.code for item in diagnostics.sorted()] == ["go-syntax"]
    assert "Element" in use.names
    assert {"Size", "Element"} <= use.members
