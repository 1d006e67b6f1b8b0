"""One interface, one server, and every client that is made for it: all do the same, whatever goes wrong.

tests/api_proof/cases.json says what comes of each case, in words that all clients share: `proofclient` is the client in
Go, natively and in Chromium. The server is that of the example, with faults below /fault/<name>; beside it is one that
is not ours, go-httpbin, called by clients of an interface that was written for it.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.api_modules import api_module
from tests.browser.harness import Browser
from tests.toolchain import REPOSITORY, build_wasm, go, run, wasm_exec_js

HERE = REPOSITORY / "tests" / "api_proof"
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


@pytest.fixture(scope="module")
def server(module: Path) -> Iterator[str]:
    """The address of the server, which all clients share."""
    program = module / "server.out"
    go("build", "-o", program, "./proofserver", cwd=module, goos="")
    with started(program) as address:
        yield address


def check(lines: Iterable[str]) -> None:
    """What a client printed must be the table, and nothing may be left of it."""
    said = list(lines)
    outcomes = dict(line.removeprefix("case ").split(": ", 1) for line in said if line.startswith("case "))
    assert outcomes == CASES
    rest = [line for line in said if not line.startswith("case ")]
    assert rest == ["left: 0 goroutines", "done"], "\n".join(rest)


def test_native(module: Path, server: str) -> None:
    program = module / "client.out"
    go("build", "-o", program, "./proofclient", cwd=module, goos="")
    check(run([program, server], module).stdout.splitlines())


def test_wasm(module: Path, server: str, browser: Browser) -> None:
    wasm = build_wasm(module / "proofclient", module / "client.wasm")
    with browser.run_wasm(wasm, wasm_exec_js(), args=[server]) as page:
        assert page.wait_exit(120) == 0
        check(page.lines)
        assert page.errors == ()
