"""The wheel works where there is no repository: in an empty environment and an empty folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.toolchain import GO_VERSIONS, REPOSITORY, go, gofmt, run

IGNORED = shutil.ignore_patterns(".*", "node_modules", "__pycache__", "*.egg-info", "*.so")
MADE = {"build", "dist"}
"""What `make` makes at the top; deeper, these are names like any other: golang/stdlib/go/build."""


def ignored(folder: str, names: list[str]) -> set[str]:
    return IGNORED(folder, names) | (MADE if Path(folder) == REPOSITORY else set())


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both distributions, built from a copy: the wheel from the source distribution, as `make dist` does."""
    source = tmp_path_factory.mktemp("source") / "gowasm-gen"
    shutil.copytree(REPOSITORY, source, ignore=ignored)
    out = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", out], source)
    return out


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    [found] = dist.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that has the wheel, and of it only what it depends on."""
    root = tmp_path_factory.mktemp("venv")
    venv.create(root, with_pip=True)
    run([root / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", wheel], root)
    return root / "bin"


def outside(command: list[str | Path], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command that must not find the repository by its environment."""
    names = {"PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME"} & os.environ.keys()
    return run(["env", *(f"--unset={name}" for name in names), *command], cwd)


def test_names_in_the_wheel(wheel: Path) -> None:
    assert re.fullmatch(r"gowasm_gen-[0-9.]+-cp311-abi3-\w+\.whl", wheel.name)
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"codegen", f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    assert [name for name in names if name.endswith((".c", ".h", "grammar.js"))] in ([], ["codegen/syntax/_webidl.c"])
    assert [name for name in names if name.startswith("codegen/syntax/_webidl.") and name.endswith(".so")]


@pytest.mark.parametrize("folder", ["templates", "golang/stdlib", "webidl/platform", "webidl/patches"])
def test_data_in_the_wheel(wheel: Path, folder: str) -> None:
    inside = f"codegen/_data/{folder}/"
    packed = {name.removeprefix(inside) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(inside)}
    files = (path for path in (REPOSITORY / folder).rglob("*") if path.is_file() and not path.name.startswith("."))
    assert packed == {path.relative_to(REPOSITORY / folder).as_posix() for path in files} != set()


def test_every_module_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "codegen").rglob("*.py")}
    assert modules - names == set()


def test_licence_in_both(dist: Path, wheel: Path) -> None:
    [source] = dist.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {Path(name).name for name in archive.getnames()}
    assert {"LICENSE", "NOTICE", "README.md", "setup.py", "parser.c", "parser.h"} <= names
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}


def test_help(installed: Path, tmp_path: Path) -> None:
    for command in ([installed / "gowasm-gen"], [installed / "python", "-m", "codegen"]):
        assert "dom" in outside([*command, "--help"], tmp_path).stdout


def test_generate_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(f"module shop.example/app\n\ngo {GO_VERSIONS[0]}\n")
    command: list[str | Path] = [installed / "gowasm-gen", "dom", "--include", "Document", "--out", "dom"]
    outside(command, tmp_path)
    assert '"shop.example/app/dom/rt"' in "".join(path.read_text() for path in (tmp_path / "dom").glob("*.go"))
    assert gofmt("-l", "dom", cwd=tmp_path).stdout == ""
    go("vet", "./...", cwd=tmp_path)
    outside([*command, "--check"], tmp_path)


def test_nothing_of_the_repository_is_used(installed: Path, tmp_path: Path) -> None:
    script = "import codegen, codegen.data; print(codegen.__file__, codegen.data.data('templates'))"
    said = outside([installed / "python", "-c", script], tmp_path).stdout
    assert str(REPOSITORY) not in said
    assert said.count(str(installed.parent)) == 2
