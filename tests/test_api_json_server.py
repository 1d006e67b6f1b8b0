"""Clients of a server that is not ours: json-server, whose REST is written down as a Go interface."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api_modules import generate
from tests.browser.harness import Browser
from tests.toolchain import NEWEST_GO, NODE_FOLDER, REPOSITORY, build_wasm, go, node, run, tsc, wasm_exec_js

HERE = REPOSITORY / "tests" / "api_json_server"
JSON_SERVER = NODE_FOLDER / "node_modules" / "json-server" / "lib" / "cli" / "bin.js"
SAID = """\
made 1 Nr. 0: größer Ada 0
made 2 Nr. 1: größer Grace 0.5
made 3 Nr. 2: größer Ada 1
made 4 Nr. 3: größer Ada 1.5
page 1 has 2
listed 4 Nr. 3: größer Ada 1.5
listed 3 Nr. 2: größer Ada 1
page 2 has 1
listed 1 Nr. 0: größer Ada 0
page 3 has 0
retitled 2 Other Grace 0.5
deleted
got nothing: there is no such entry
got 1 Nr. 0: größer Ada 0
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("posts")
    (root / "go.mod").write_text("module example.com/todo\n\ngo 1.26\n")
    for name in ("posts", "client"):
        shutil.copytree(HERE / name, root / name)
    generate(root, "./posts", "--ts", "web/posts.ts")
    shutil.copy(HERE / "client.ts", root / "web")
    return root


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a json-server with an empty collection `posts`."""
    (tmp_path / "db.json").write_text('{"posts": []}')
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(node()), str(JSON_SERVER), "--host", "127.0.0.1", "--port", str(port), "--quiet", "db.json"]
    with subprocess.Popen(command, cwd=tmp_path) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(f"{address}/posts")
            yield address
        finally:
            process.terminate()


def _wait_for(url: str) -> None:
    for _ in range(200):
        try:
            with urllib.request.urlopen(url):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{url} does not answer")


def test_go_native(module: Path, server: str) -> None:
    assert go("run", "./client", server, cwd=module, goos="").stdout == SAID


def test_go_in_chromium(module: Path, server: str, browser: Browser) -> None:
    wasm = build_wasm(module / "client", module / "client.wasm")
    with browser.run_wasm(wasm, wasm_exec_js(NEWEST_GO), args=[server]) as page:
        assert page.wait_exit() == 0
        assert "".join(f"{line}\n" for line in page.lines) == SAID


def test_typescript_in_node(module: Path, server: str) -> None:
    web = module / "web"
    (web / "package.json").write_text('{"type": "module"}')
    (web / "node.d.ts").write_text("declare const process: { argv: string[] };\n")
    options = "--strict --target es2022 --module nodenext --lib es2023,dom,dom.iterable,dom.asynciterable"
    tsc(*options.split(), "--outDir", "made", "client.ts", "node.d.ts", cwd=web)
    assert run([node(), "made/client.js", server], web).stdout == SAID
