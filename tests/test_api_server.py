"""Generated servers and fakes: what is printed, what Go says of it, and what real requests are answered."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.api_modules import EXAMPLE, api_module, generate
from tests.toolchain import GO_VERSIONS, REPOSITORY, go, go_root, gofmt, node

HERE = REPOSITORY / "tests" / "api_server"
GOLDENS = REPOSITORY / "tests" / "golden" / "api-server"
OURS = ("far", "odd")
PRINTED = ("gowasm_server.go", "gowasm_fake.go")


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, a service that has everything, and services whose types are those of others."""
    return api_module(tmp_path_factory.mktemp("server"), {name: HERE / name for name in OURS}, "./odd", "./far")


@pytest.mark.parametrize("package", ["api", *OURS])
def test_printed(package: str, module: Path, golden_tree: Callable[[Path, Mapping[str, str]], None]) -> None:
    golden_tree(GOLDENS / package, {name: (module / package / name).read_text() for name in PRINTED})


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_clean(module: Path, version: str) -> None:
    assert gofmt("-l", ".", cwd=module, version=version).stdout == ""
    go("vet", "./...", cwd=module, version=version, goos="")
    go("vet", "./api/...", *(f"./{name}/..." for name in OURS), cwd=module, version=version)


@pytest.mark.slow
@pytest.mark.parametrize("flags", ["--no-go --no-fake", "--no-server --no-fake", "--no-go --no-server"])
def test_each_by_itself(flags: str, tmp_path: Path) -> None:
    """What is left out is not needed by the rest."""
    for name in ("go.mod", "go.sum"):
        shutil.copy(EXAMPLE / name, tmp_path)
    shutil.copytree(HERE / "odd", tmp_path / "odd", ignore=shutil.ignore_patterns("*_test.go"))
    generate(tmp_path, "./odd", *flags.split())
    for goos in ("", "js"):
        go("vet", "./...", cwd=tmp_path, goos=goos)


@pytest.mark.slow
def test_answers(module: Path) -> None:
    """The tests in Go, with the race detector."""
    go("test", "-race", "-count=1", "-timeout=120s", "./odd", "./far", cwd=module, goos="", env={"CGO_ENABLED": "1"})


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_answers_of_each_release(module: Path, version: str) -> None:
    go("test", "-count=1", "-timeout=120s", "./odd", "./far", cwd=module, version=version, goos="")


def test_fakes_in_wasm(module: Path) -> None:
    node()
    start = go_root() / "lib" / "wasm" / "go_js_wasm_exec"
    said = go("test", "-count=1", f"-exec={start}", "-run=TestFake", "-v", "./odd", cwd=module).stdout
    assert "--- PASS: TestFake" in said
