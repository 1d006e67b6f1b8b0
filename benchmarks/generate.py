"""From WebIDL text to the whole platform as Go, beside programs that only parse the same files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from benchmarks.clock import Timing, median, timed
from benchmarks.report import Section, Table, ratio
from benchmarks.workspace import HERE, Workspace, generator
from codegen.platform import platform_idl_files
from tests import toolchain

COLD, WARM = "gowasm-gen dom, cold", "gowasm-gen dom, warm"
TARGETS = {COLD: 2.5, WARM: 1.0}
PARSERS = HERE / "parsers"


def measure(workspace: Workspace, runs: int = 5) -> Section:
    """Whole processes. Cold: no cache of parsed files; warm: the cache of the run before."""
    texts = workspace.fresh("webidl")
    for source in platform_idl_files():
        (texts / Path(source.path).name).write_bytes(source.data)
    files = sorted(texts.iterdir())
    place = workspace.fresh("generate")
    (place / "go.mod").write_text("module gowasm.example\n\ngo 1.26\n")
    cache = place / "cache"

    def generate(*, cold: bool) -> Timing:
        for folder in (place / "dom", *([cache] if cold else [])):
            if folder.exists():
                shutil.rmtree(folder)
        return timed(generator("dom", "--out", place / "dom"), place, _here({"GOWASM_CACHE": str(cache)}))

    found = {
        COLD: median(runs, lambda: generate(cold=True)),
        WARM: median(runs, lambda: generate(cold=False)),
        "gowasm-gen, parse only": median(
            runs, lambda: timed([sys.executable, PARSERS / "ours_parse.py", texts], place, _here())
        ),
    }
    if workspace.npm:
        command: list[str | Path] = [toolchain.node(), PARSERS / "webidl2.cjs", workspace.npm, texts]
        found["webidl2.js, parse only"] = median(runs, lambda: timed(command, place))
    if workspace.python:
        found["widlparser, parse only"] = median(
            runs, lambda: timed([workspace.python or "", PARSERS / "widlparser_parse.py", texts], place)
        )
    rows = [
        [
            name,
            f"{timing.seconds:.2f} s",
            f"{timing.processor:.2f} s",
            ratio(timing.processor, found[COLD].processor),
            f"{timing.megabytes:.0f} MB",
            f"{TARGETS[name]} s" if name in TARGETS else "",
        ]
        for name, timing in found.items()
    ]
    table = Table(
        f"Generate: {len(files)} files of WebIDL, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB",
        ["", "wall", "processor", "to cold", "peak", "target"],
        rows,
        [
            f"Medians of {runs} whole processes. Peers only parse; gowasm-gen dom parses, resolves, prints and writes.",
            "To cold: processor seconds, which other work on the machine disturbs less than the wall clock.",
        ],
    )
    missed = [
        f"{name}: {found[name].seconds:.2f} s, not {most} s"
        for name, most in TARGETS.items()
        if found[name].seconds > most
    ]
    return Section("generate", [table], {name: timing.data() for name, timing in found.items()}, missed)


def _here(more: dict[str, str] | None = None) -> dict[str, str]:
    return {"PYTHONPATH": str(toolchain.REPOSITORY)} | (more or {})
