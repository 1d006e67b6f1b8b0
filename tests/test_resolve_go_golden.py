"""What Go programs mean, and what is wrong with them, in texts that one can read.

A case of tests/golden/go-resolve has a module in `input`, the program that it means in `program.txt` and what there is
to say in `diagnostics.txt`. `case.toml` may have the user's `map`. The standard library is the table: no Go is needed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.gostd import load_std
from codegen.resolve.golang.method_sets import Selected, selections
from codegen.resolve.golang.reach import has_seen_type
from codegen.schemas import gotypes as t
from tests.resolve_go.judging import resolved, show

CASES = sorted((Path(__file__).parent / "golden" / "go-resolve").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case / "input")
    settings = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    packages = settings.get("packages", ["./..."])
    made = resolved(None, packages, case / "input", std=load_std, mapped=settings.get("map", {}), needs=has_seen_type)
    if made.diagnostics.failed:
        golden(case / "diagnostics.txt", made.words + "\n")
        assert not (case / "program.txt").exists(), "a program with errors is not used"
    else:
        assert (made.words, (case / "diagnostics.txt").exists()) == ("", False)
        golden(case / "program.txt", "\n".join(printed(made.program)) + "\n")


def printed(program: t.GoProgram) -> Iterator[str]:
    for package in program.packages:
        yield f"package {package.name} // {package.path}: {', '.join(package.types)}"
        for constant in package.constants:
            yield f"const {constant.name} {show(constant.type, {})} = {constant.value!r} // iota {constant.iota}"
    for key, declaration in program.types.items():
        yield ""
        params = {it.name: number for number, it in enumerate(declaration.params)}
        constraints = ", ".join(f"{it.name} {show_all(it.constraint, params)}" for it in declaration.params)
        head = f"type {'.'.join(key)}" + (f"[{constraints}]" if constraints else "")
        yield head + (" = " if declaration.alias else " ") + show_all(declaration.type, params)
        if isinstance(declaration.type, t.Struct) and not params:
            named = t.Named(package=key[0], name=key[1])
            for name, selected in selections(named, program).items():
                if selected.path or selected.method:
                    yield f"    .{name}: {'.'.join([it.name for it in selected.path] + [name])}{marks(selected)}"
        for constant in program.constants.get(key, ()):
            yield f"    const {constant.name} = {constant.value!r}"
    yield ""
    yield "names: " + ", ".join(f"{path} {name}" for path, name in program.names.items())


def show_all(type_: t.GoType, params: dict[str, int]) -> str:
    """With the terms of a constraint, too."""
    if isinstance(type_, t.Interface) and type_.terms is not None:
        terms = " | ".join("~" * it.tilde + show(it.type, params) for it in type_.terms)
        return f"{show(type_, params)} of {terms or 'nothing'}"
    return show(type_, params)


def marks(selected: Selected) -> str:
    method = "()" if selected.method else ""
    return method + " of the pointer" * selected.pointer + " through a pointer" * selected.through
