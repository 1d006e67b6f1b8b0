"""How long `go build` takes from nothing: with the standard library compiled before, and without."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.clock import Timing, median, timed
from benchmarks.report import Section, Table, ratio
from benchmarks.workspace import PROGRAMS, Workspace, go_environment
from tests import toolchain

RAW, WHOLE, USED, HONNEF = "raw syscall/js", "ours, whole platform", "ours, --used-by", "go-js-dom"
WHOLE_TARGET = 12.0
USED_TARGET = 2.0
"""Seconds: of the whole platform, and of --used-by beyond raw, on two cores with the standard library compiled."""


def measure(workspace: Workspace, runs: int = 3) -> Section:
    """Builds into caches that hold nothing, or the standard library alone."""
    contestants = {
        RAW: (workspace.module, "raw"),
        WHOLE: (workspace.module, "ours"),
        USED: (workspace.used, "ours"),
        HONNEF: (workspace.module, "honnef"),
    }
    standard = _standard_library(workspace)

    def build(name: str, *, cold: bool) -> Timing:
        cache = workspace.fresh("cache")
        if not cold:
            shutil.copytree(standard, cache, dirs_exist_ok=True)
        folder, program = contestants[name]
        command, environment = workspace.go_build(workspace.root / "built.wasm")
        return timed([*command, f"./{program}"], folder, environment | {"GOCACHE": str(cache)})

    prepared = {name: median(runs, lambda name=name: build(name, cold=False)) for name in contestants}  # type: ignore[misc]
    empty = {name: build(name, cold=True) for name in contestants}
    rows = [
        [
            name,
            f"{prepared[name].seconds:.1f} s",
            ratio(prepared[name].seconds, prepared[RAW].seconds),
            f"{prepared[name].processor:.1f} s",
            f"{prepared[name].megabytes:.0f} MB",
            f"{empty[name].seconds:.1f} s",
        ]
        for name in contestants
    ]
    table = Table(
        f"Cold `go build -p 2` of the button program, Go {workspace.version}",
        ["", "wall", "to raw", "processor", "peak", "without std"],
        rows,
        [
            f"Medians of {runs}; `without std` is one build that compiles the standard library as well.",
            f"Targets: the whole platform in {WHOLE_TARGET:.0f} s, --used-by {USED_TARGET:.0f} s over raw.",
        ],
    )
    missed = []
    if prepared[WHOLE].seconds > WHOLE_TARGET:
        missed.append(f"the whole platform: {prepared[WHOLE].seconds:.1f} s, not {WHOLE_TARGET:.0f} s")
    beyond = prepared[USED].seconds - prepared[RAW].seconds
    if beyond > USED_TARGET:
        missed.append(f"--used-by: {beyond:.1f} s over raw, not {USED_TARGET:.0f} s")
    figures = {name: {"prepared": prepared[name].data(), "empty": empty[name].data()} for name in contestants}
    return Section("compile", [table], figures, missed)


def _standard_library(workspace: Workspace) -> Path:
    """A build cache with every package of the standard library that one of the programs imports."""
    cache = workspace.fresh("std")
    environment = go_environment() | {"GOCACHE": str(cache)}
    go = toolchain.go_root(workspace.version) / "bin" / "go"
    template = "{{if .Standard}}{{.ImportPath}}{{end}}"
    programs = [f"./{program}" for program in PROGRAMS]
    listed = toolchain.run([go, "list", "-deps", "-f", template, *programs], workspace.module, environment)
    toolchain.run([go, "build", *listed.stdout.split()], workspace.module, environment)
    return cache
