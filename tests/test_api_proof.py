"""One interface, one server, and every client that is made for it: all do the same, whatever goes wrong.

tests/api_proof/cases.json says what comes of each case, in words that all clients share: `proofclient` is the client in
Go, natively and in Chromium; client.ts is the one in TypeScript, in Node and in Chromium. The server is that of the
example, with faults below /fault/<name>; beside it is one that is not ours, go-httpbin, called by clients of an
interface that was written for it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.api_modules import api_module
from tests.browser.harness import Browser
from tests.test_api_ts import STRICT
from tests.toolchain import NODE_FOLDER, REPOSITORY, build_wasm, go, node, run, tsc, wasm_exec_js

HERE = REPOSITORY / "tests" / "api_proof"
pytestmark = pytest.mark.slow
RACE = {"CGO_ENABLED": "1"}
"""What the race detector needs. A program in which it found something does not end with 0."""
GO_END = ["left: 0 goroutines, 0 functions", "done"]
CASES: Mapping[str, str] = json.loads((HERE / "cases.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with the server and the clients of the proof."""
    parts = {name: HERE / name for name in ("bin", "control", "go.mod", "go.sum", "proofclient", "proofserver")}
    return api_module(tmp_path_factory.mktemp("proof"), parts, "./bin", "./control")


@contextmanager
def started(program: Path) -> Iterator[str]:
    """Runs a server while its input is open; gives its address."""
    with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield f"http://{process.stdout.readline().strip()}"
        finally:
            process.stdin.close()
        assert process.wait(30) == 0, "the race detector has something to say"


@pytest.fixture(scope="module")
def server(module: Path) -> Iterator[str]:
    """The address of the server, which all clients share."""
    program = module / "server.out"
    go("build", "-race", "-o", program, "./proofserver", cwd=module, goos="", env=RACE)
    with started(program) as address:
        yield address


def check(lines: Iterable[str], end: Sequence[str]) -> None:
    """What a client printed must be the table, and what says that nothing is left of it."""
    said = list(lines)
    outcomes = dict(line.removeprefix("case ").split(": ", 1) for line in said if line.startswith("case "))
    assert outcomes == CASES
    rest = [line for line in said if not line.startswith("case ")]
    assert rest == end, "\n".join(rest)


def test_native(module: Path, server: str) -> None:
    program = module / "client.out"
    go("build", "-race", "-o", program, "./proofclient", cwd=module, goos="", env=RACE)
    check(run([program, server], module).stdout.splitlines(), GO_END)


def test_wasm(module: Path, server: str, browser: Browser) -> None:
    wasm = build_wasm(module / "proofclient", module / "client.wasm")
    with browser.run_wasm(wasm, wasm_exec_js(), args=[server]) as page:
        assert page.wait_exit(120) == 0
        check(page.lines, GO_END)
        assert page.errors == ()


@pytest.fixture(scope="module")
def scripts(module: Path) -> Path:
    """A folder with the client in TypeScript, and its cases, compiled."""
    folder = module / "web" / "src"
    for name in ("client.mjs", "client.ts"):
        shutil.copy(HERE / name, folder)
    (folder / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    (folder / "package.json").write_text('{"type": "module"}')
    settings = {"compilerOptions": STRICT | {"outDir": "."}, "files": ["client.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    tsc(cwd=folder)
    return folder


def test_node(scripts: Path, server: str) -> None:
    """It ends by itself: no timer, no connection keeps it alive."""
    check(run([node(), "client.mjs", server], scripts, timeout=120).stdout.splitlines(), ["left: nothing"])


def test_chromium(scripts: Path, server: str, browser: Browser) -> None:
    with browser.open(scripts, "index.html", files={"index.html": "<!doctype html><title>proof</title>"}) as page:
        page.evaluate(
            f"void import('./client.js').then(({{ run }}) => run({json.dumps(server)}))"
            ".then(lines => { globalThis.lines = lines; }, error => { globalThis.lines = [String(error)]; })"
        )
        check(page.wait_for("globalThis.lines", timeout=120), [])
        assert page.errors == ()
