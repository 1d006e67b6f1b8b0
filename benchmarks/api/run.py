"""A client of the tasks of examples/api in Chromium: generated, and written by hand over net/http and encoding/json."""

from __future__ import annotations

import shutil
import statistics
from pathlib import Path

from benchmarks.report import Section, Table, ratio
from benchmarks.workspace import STRIPPED, Workspace
from tests import toolchain
from tests.api_modules import api_module, serve
from tests.browser.harness import Browser

HERE = Path(__file__).resolve().parent
OURS, PEER = "ours", "net/http"
PROGRAMS = {OURS: "ours", PEER: "nethttp"}
TARGET, TARGET_GZIP = 2_500_000, 750_000
"""Bytes of the program of ten methods, as it is and as gzip -9 leaves it."""
LEAST = 0.9
"""Of the requests that net/http makes in a second. The browser's fetch is most of both, and no two runs agree more."""

_PAGE = """<!doctype html>
<script src="wasm_exec.js"></script>
<script>
  const go = new Go();
  globalThis.rounds = %d;
  WebAssembly.instantiateStreaming(fetch("%s.wasm"), go.importObject)
    .then(({ instance }) => go.run(instance))
    .then(() => { globalThis.ended = true; });
</script>
"""


def measure(workspace: Workspace, rounds: int = 7, turns: int = 5) -> Section:
    """Raises ToolFailed, MissingTool and BrowserError."""
    module = api_module(workspace.fresh("api"), {path.name: path for path in HERE.iterdir() if path.is_dir()})
    sizes = {name: workspace.sizes(module, f"ten_{program}", STRIPPED) for name, program in PROGRAMS.items()}
    rates = _rates(workspace, module, rounds, turns)
    missed = [
        f"the program of ten methods has {size:,} bytes{how}, not {target:,}"
        for size, target, how in zip(sizes[OURS], (TARGET, TARGET_GZIP), ("", " gzipped"), strict=True)
        if size > target
    ]
    missed += [f"{case}: slower than net/http" for case, row in rates.items() if row[OURS] < LEAST * row[PEER]]
    figures = {"bytes": sizes, "requests per second": rates}
    return Section("api", [_size_table(workspace, sizes), _rate_table(rates, rounds, turns)], figures, missed)


def _rates(workspace: Workspace, module: Path, rounds: int, turns: int) -> dict[str, dict[str, float]]:
    """Requests per second by case and contestant: medians of all rounds. The contestants take turns, each time with a
    server and a page of their own: what else the machine does changes from one minute to the next."""
    shutil.copy(toolchain.wasm_exec_js(workspace.version), module / "web")
    command, environment = workspace.go_build(module / "served")
    toolchain.run([*command, "./server"], module, environment | {"GOOS": "", "GOARCH": ""})
    for program in PROGRAMS.values():
        command, environment = workspace.go_build(module / "web" / f"{program}.wasm")
        toolchain.run([*command, f"./run_{program}"], module, environment)
    found: dict[str, dict[str, list[float]]] = {}
    browser = Browser()
    try:
        for name, program in list(PROGRAMS.items()) * turns:
            (module / "web" / "index.html").write_text(_PAGE % (rounds, program))
            with serve(module / "served", "-dir", "web") as address, browser.open(files={"index.html": ""}) as page:
                page.goto(address)
                page.wait_for("globalThis.ended", 300)
                for words in (message.text.split("\t") for message in page.console):
                    if len(words) == 3:
                        figures = found.setdefault(words[0], {}).setdefault(name, [])
                        figures += [float(word) for word in words[2].split()]
    finally:
        browser.close()
    return {case: {name: statistics.median(figures) for name, figures in row.items()} for case, row in found.items()}


def _size_table(workspace: Workspace, sizes: dict[str, tuple[int, int]]) -> Table:
    rows = [
        [name, f"{size:,}", f"{packed:,}", ratio(size, sizes[OURS][0]), ratio(packed, sizes[OURS][1])]
        for name, (size, packed) in sizes.items()
    ]
    return Table(
        f"A client of ten methods as WebAssembly, in bytes, -ldflags='-s -w', Go {workspace.version}",
        ["", "wasm", "gzip -9", "to ours", "to ours"],
        rows,
        [f"Target: at most {TARGET:,} and {TARGET_GZIP:,}."],
    )


def _rate_table(rates: dict[str, dict[str, float]], rounds: int, turns: int) -> Table:
    rows = [
        [case, *(f"{row[name]:,.0f}" for name in PROGRAMS), ratio(row[OURS], row[PEER])] for case, row in rates.items()
    ]
    return Table(
        f"Requests per second from Chromium to a server on this machine, medians of {turns} times {rounds} rounds",
        ["", *PROGRAMS, "ours/net/http"],
        rows,
        [f"The server and the browser's network are in every figure. Target: at least {LEAST:.0%} of net/http's."],
    )
