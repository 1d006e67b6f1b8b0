"""What each construct of Go becomes in TypeScript, small enough to read, and what each mistake is told.

A case of tests/golden/types has `input/`, a Go module `example.com/<case>` without its go.mod, and the files that it
gives in `expected/`, or `diagnostics.txt` where there is anything to say. `case.toml` is what the table [types] of
gowasm.toml may say.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.pipeline_types import generate_types
from codegen.schemas.config import TypesConfig
from codegen.source import SourceFile
from tests.toolchain import REPOSITORY, go, gofmt, run, tsc

GOLDEN = Path(__file__).parent / "golden" / "types"
CASES = sorted(GOLDEN.iterdir())


def module_of(case: Path, folder: Path) -> Path:
    """The case's Go module, made in a folder."""
    shutil.copytree(case / "input", folder, dirs_exist_ok=True)
    (folder / "go.mod").write_text(f"module example.com/{case.name}\n\ngo 1.26\n")
    return folder


def generate(case: Path, folder: Path) -> tuple[Mapping[str, str], str]:
    """The files and what is said. Nothing is made when there is an error."""
    options = tomllib.loads((case / "case.toml").read_text()) if (case / "case.toml").exists() else {}
    config = TypesConfig.model_validate({"packages": ["."], "ts": "api.d.ts"} | options)
    diagnostics = Diagnostics()
    with contextlib.chdir(module_of(case, folder)):  # paths are said as seen from where one is
        result = generate_types(config, folder, diagnostics)
    sources = {
        path: SourceFile(Path(path).name, source.data) if path.startswith(str(folder)) else source
        for path, source in result.sources.items()
    }
    said = "\n\n".join(format_diagnostic(item, sources) for item in diagnostics.sorted())
    texts = {
        (folder / output.folder / name).relative_to(folder).as_posix(): text
        for output in result.outputs
        for name, text in output.files.texts().items()
    }
    return texts, said.replace(f"{folder}/", "") + "\n" if said else ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    tmp_path: Path,
    golden: Callable[[Path, str], None],
    golden_tree: Callable[[Path, Mapping[str, str]], None],
) -> None:
    files, said = generate(case, tmp_path)
    golden_tree(case / "expected", files)
    if said or (case / "diagnostics.txt").exists():
        golden(case / "diagnostics.txt", said)


@pytest.mark.parametrize("name", ["files", "generics", "standard-library"])
def test_the_same_whatever_the_hash_seed(name: str, tmp_path: Path) -> None:
    """Sets must not decide an order."""
    program = (
        "import sys; from pathlib import Path; from tests.test_types_golden import GOLDEN, generate;"
        "print(generate(GOLDEN / sys.argv[1], Path(sys.argv[2])))"
    )
    command: list[str | Path] = [sys.executable, "-c", program, name, tmp_path]
    assert len({run(command, REPOSITORY, {"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}) == 1


def test_the_expected_typescript_is_strict(tmp_path: Path) -> None:
    """All files in one run of the compiler."""
    for case in CASES:
        if (case / "expected").is_dir():
            shutil.copytree(case / "expected", tmp_path / case.name)
    files = [file for file in sorted(tmp_path.rglob("*.ts")) if "zod.ts" not in file.name]  # see test_types_zod
    assert files
    options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--exactOptionalPropertyTypes"]
    tsc(*options, *files, cwd=tmp_path)


@pytest.mark.slow
def test_the_input_is_go(tmp_path: Path) -> None:
    """All cases in one workspace, with the Go that is generated beside them. `not-go` in a case says why it is none."""
    cases = [case for case in CASES if not (case / "not-go").exists()]
    for case in cases:
        folder = module_of(case, tmp_path / case.name)
        for file in (case / "expected").rglob("*.go"):
            shutil.copy(file, folder / file.relative_to(case / "expected"))
    (tmp_path / "go.work").write_text("go 1.27\n" + "".join(f"use ./{case.name}\n" for case in cases))
    assert gofmt("-l", ".", cwd=tmp_path).stdout == ""
    workspace = {"GOWORK": str(tmp_path / "go.work"), "GOFLAGS": ""}
    go("build", *(f"example.com/{case.name}/..." for case in cases), cwd=tmp_path, goos="", env=workspace)
