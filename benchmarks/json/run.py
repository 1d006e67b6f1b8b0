"""JSON in Chromium: generated functions and encoding/json print and read the same, by turns."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.browser import run_program
from benchmarks.report import Section, Table, ratio
from benchmarks.workspace import Workspace, generator
from tests import toolchain

PROGRAM = Path(__file__).resolve().parent / "program"
OURS, PEER = "ours", "encoding/json"
TARGET = 2.0
"""How many times as fast as encoding/json, printing and reading, over all cases (geometric mean)."""

Times = dict[str, dict[str, float]]
"""`{case: {contestant: nanoseconds}}`."""


def measure(workspace: Workspace, rounds: int = 15) -> Section:
    """Raises ToolFailed, MissingTool and BrowserError."""
    times = _run(workspace, rounds)
    means = {way: _mean(times, way) for way in ("print", "read")}
    rows = [
        [case, f"{row[OURS] / 1000:,.0f}", f"{row[PEER] / 1000:,.0f}", ratio(row[PEER], row[OURS])]
        for case, row in times.items()
    ]
    rows += [[f"{way}, geometric mean", "", "", f"{mean:.2f}x"] for way, mean in means.items()]
    table = Table(
        f"JSON: microseconds in one Chromium run, least of {rounds} rounds",
        ["", OURS, PEER, "as fast"],
        rows,
        [f"Both print the same bytes and read the same values. The means are to be at least {TARGET}."],
    )
    return Section("json", [table], {"nanoseconds": times, "mean": means}, list(_missed(means)))


def _run(workspace: Workspace, rounds: int) -> Times:
    module = workspace.fresh("json")
    (module / "go.mod").write_text(f"module {toolchain.MODULE}\n\ngo {toolchain.GO_VERSIONS[0]}\n")
    shutil.copytree(PROGRAM, module / "json")
    toolchain.run(generator("api", "./api"), module / "json", {"PYTHONPATH": str(toolchain.REPOSITORY)})
    out = module / "json.wasm"
    command, environment = workspace.go_build(out)
    toolchain.run([*command, "./json"], module, environment)
    times: Times = {}
    for case, contestant, rest in run_program(workspace, out, [str(rounds)]):
        times.setdefault(case, {})[contestant] = min(map(float, rest.split()))
    return times


def _mean(times: Times, way: str) -> float:
    product, count = 1.0, 0
    for case, row in times.items():
        if case.startswith(way):
            product, count = product * row[PEER] / row[OURS], count + 1
    return float(product ** (1 / count))


def _missed(means: dict[str, float]) -> Iterator[str]:
    for way, mean in means.items():
        if mean < TARGET:
            yield f"{way}: {mean:.2f} times as fast as encoding/json, not {TARGET}"
