"""The Go client: what is printed, what Go says of it, and its runtime by itself, natively, under Node and in Chromium.

The tests of the runtime lie beside it in templates/go/api. They send their requests to a server which is the same tests
compiled natively and started with -serve: so both builds are asked the same, over a real network.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests import toolchain
from tests.api_modules import EXAMPLE, api_module, check_modules, generate
from tests.browser.harness import Browser
from tests.toolchain import GO_VERSIONS, REPOSITORY, go, gofmt, run

RUNTIME = REPOSITORY / "templates" / "go" / "api"
GOLDENS = REPOSITORY / "tests" / "golden" / "api-client"
ODD = REPOSITORY / "tests" / "api_server" / "odd"

# Node 20 has WebSockets behind this flag.
SOCKETS = {"NODE_OPTIONS": "--experimental-websocket"}

OURS = "-skip=JSON"
"""Those of JSON are run by test_api_json.py."""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, and a service that has everything."""
    return api_module(tmp_path_factory.mktemp("client"), {"odd": ODD}, "./odd")


@pytest.mark.parametrize("package", ["api", "odd"])
def test_printed(package: str, generated: Path, golden_tree: Callable[[Path, Mapping[str, str]], None]) -> None:
    golden_tree(GOLDENS / package, {"gowasm_client.go": (generated / package / "gowasm_client.go").read_text()})


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_clean(generated: Path, version: str) -> None:
    assert gofmt("-l", ".", cwd=generated, version=version).stdout == ""
    go("vet", "./api/...", "./odd/...", cwd=generated, version=version, goos="")
    go("vet", "./api/...", "./odd/...", cwd=generated, version=version)


OPTION = """package api

import "context"

type Option struct{ Label string }

//gowasm:service
type Polls interface {
	//gowasm:GET /options
	Options(ctx context.Context) ([]Option, error)
}
"""


def test_a_type_that_is_called_like_that_of_options(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/polls\n\ngo 1.26\n")
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "api.go").write_text(OPTION)
    generate(tmp_path, "./api")
    assert gofmt("-l", ".", cwd=tmp_path).stdout == ""
    go("vet", "./...", cwd=tmp_path, goos="")


RESERVED = """package api

import (
	"context"
	"iter"
)

type Page struct {
	Items []string
	Next  string
}

//gowasm:service
type Names interface {
	//gowasm:GET /names?cursor={cursor} page=cursor
	List(ctx context.Context, cursor string) (Page, error)
	//gowasm:GET /all stream=ndjson
	AllList(ctx context.Context) iter.Seq2[string, error]
}
"""


def test_names_that_clients_have_themselves(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    (tmp_path / "go.mod").write_text("module example.com/names\n\ngo 1.26\n")
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "api.go").write_text(RESERVED)
    command = [sys.executable, "-m", "codegen", "api", "./api"]
    done = run(command, tmp_path, {"PYTHONPATH": str(REPOSITORY), "NO_COLOR": "1"}, check=False)
    assert done.returncode == 1
    golden(GOLDENS / "reserved-names.txt", done.stderr)
    assert [path.name for path in (tmp_path / "api").iterdir()] == ["api.go"]


# --- the runtime ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module with a copy of the runtime, as generated code gets it, and its tests."""
    root = tmp_path_factory.mktemp("runtime")
    for name in ("go.mod", "go.sum"):
        shutil.copy(EXAMPLE / name, root)
    check_modules(root)
    shutil.copytree(RUNTIME, root / "gowasm")
    return root


@pytest.fixture(scope="module")
def server(module: Path) -> Iterator[str]:
    """The URL of a server for the tests that run elsewhere."""
    binary = module / "native.test"
    go("test", "-c", "-o", binary, "./gowasm", cwd=module, goos="")
    with subprocess.Popen([binary, "-serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


def test_formatted() -> None:
    assert gofmt("-l", ".", cwd=RUNTIME).stdout == ""


@pytest.mark.parametrize("version", GO_VERSIONS)
@pytest.mark.parametrize("goos", ["", "js"], ids=["native", "js"])
def test_vetted(module: Path, version: str, goos: str) -> None:
    go("vet", "./gowasm", cwd=module, version=version, goos=goos)


def test_natively(module: Path) -> None:
    """With the race detector."""
    go(
        "test", "-race", OURS, "-count=1", "-timeout=240s", "./gowasm",
        cwd=module, goos="", env={"CGO_ENABLED": "1"},
    )  # fmt: skip


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_under_node(module: Path, server: str, version: str) -> None:
    toolchain.node()
    start = toolchain.go_root(version) / "lib" / "wasm" / "go_js_wasm_exec"
    go(
        "test", OURS, "-count=1", "-timeout=240s", f"-exec={start}", "./gowasm", "-args", f"-server={server}",
        cwd=module, version=version, env=SOCKETS,
    )  # fmt: skip


def test_in_chromium(browser: Browser, module: Path, server: str) -> None:
    binary = module / "gowasm.wasm"
    go("test", "-c", "-o", binary, "./gowasm", cwd=module)
    arguments = ("-test.v", f"-test.{OURS[1:]}", "-test.timeout=240s", f"-server={server}")
    with browser.run_wasm(binary, toolchain.wasm_exec_js(), args=arguments) as page:
        code = page.wait_exit(270)
        assert code == 0, "\n".join(page.lines)
        assert "--- PASS: TestSocket" in "\n".join(page.lines)
