"""What each construct of WebIDL becomes in Go, small enough to read.

A case of tests/golden/dom has `input/*.webidl` and the `expected/*.go` that it gives, with `diagnostics.txt` if there
is anything to say. `case.toml` is what the table [dom] of gowasm.toml may say. No case knows the web platform, so that
none changes with it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.lower.dom.package import lower_dom
from codegen.lower.dom.selection import choose
from codegen.lower.dom.use import use_of
from codegen.pipeline import print_package
from codegen.programs import read_programs
from codegen.resolve.binding import resolve_webidl
from codegen.resolve.validate import validate_idl
from codegen.schemas.config import DomConfig
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.patches import Patches
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl
from tests import toolchain
from tests.conformance.members import declared

CASES = sorted((Path(__file__).parent / "golden" / "dom").iterdir())


@dataclass(frozen=True)
class Generated:
    """`files` are those that differ from case to case, `shared` the helpers and the runtime."""

    files: Mapping[str, str]
    shared: Mapping[str, str]
    diagnostics: str
    manifest: tuple[ManifestEntry, ...]


def generate(case: Path) -> Generated:
    options = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    sources = [SourceFile(path.name, path.read_bytes()) for path in sorted((case / "input").glob("*.webidl"))]
    diagnostics = Diagnostics()
    files = [parse_webidl(source, diagnostics) for source in sources]
    validate_idl(files, diagnostics, closed=False)
    assert not diagnostics.failed, diagnostics.sorted()
    binding = resolve_webidl(files, diagnostics)
    config = DomConfig.model_validate(options)
    package = lower_dom(binding, None, Patches(), config.throws, diagnostics)
    use = None
    if config.used_by:
        programs = read_programs([case / folder for folder in config.used_by], diagnostics)
        use = use_of([names for _, names in programs], f"{toolchain.MODULE}/{case.name}", "idl")
    package = choose(package, binding, config, frozenset(), use, diagnostics)
    assert not diagnostics.failed, diagnostics.sorted()
    paths = {file.specification: file.path for file in files}
    texts = print_package(package, config.package or "idl", f"{toolchain.MODULE}/{case.name}/rt", paths).texts()
    shared = {name for name in texts if name.startswith(("rt/", "gowasm_"))}
    said = [format_diagnostic(item, {source.path: source for source in sources}) for item in diagnostics.sorted()]
    return Generated(
        {name: text for name, text in texts.items() if name not in shared},
        {name: texts[name] for name in shared},
        "\n\n".join(said) + "\n" if said else "",
        package.manifest,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    golden: Callable[[Path, str], None],
    golden_tree: Callable[[Path, Mapping[str, str]], None],
) -> None:
    made = generate(case)
    golden_tree(case / "expected", made.files)
    if made.diagnostics or (case / "diagnostics.txt").exists():
        golden(case / "diagnostics.txt", made.diagnostics)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_member_is_accounted_for(case: Path) -> None:
    files = [
        parse_webidl(SourceFile(path.name, path.read_bytes()), Diagnostics())
        for path in sorted((case / "input").glob("*.webidl"))
    ]
    entries = {entry.member for entry in generate(case).manifest}
    assert declared(files).keys() - entries == set()


@pytest.mark.slow
def test_the_expected_go_is_go(tmp_path: Path, go_versions: tuple[str, ...]) -> None:
    """All cases in one module, each with the helpers and the runtime beside it."""
    module = toolchain.go_module(tmp_path / "module", {})
    for case in CASES:
        made = generate(case)
        for name, text in ({**made.files, **made.shared}).items():
            path = module / case.name / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    assert toolchain.gofmt("-l", ".", cwd=module).stdout == ""
    toolchain.go("vet", "./...", cwd=module, version=go_versions[0])
    toolchain.go("build", "./...", cwd=module, version=go_versions[-1])
