"""`python -m benchmarks [section ...]`: measures gowasm-gen beside its peers, and writes build/bench.json.

Sections: generate, types, compile, size, calls, memory, api, json. Without names, all of them, in this order. Figures
of one run belong together: ratios hold between machines, seconds do not.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks import compile as compiling
from benchmarks import generate, size
from benchmarks.api import run as api
from benchmarks.calls import run as calls
from benchmarks.json import run as json_codec
from benchmarks.memory import run as memory
from benchmarks.report import Section
from benchmarks.types import run as types
from benchmarks.workspace import Workspace
from tests import toolchain

OUTPUT = toolchain.REPOSITORY / "build" / "bench.json"

SECTIONS: dict[str, Callable[[Workspace], Section]] = {
    "generate": generate.measure,
    "types": types.measure,
    "compile": compiling.measure,
    "size": size.measure,
    "calls": calls.measure,
    "memory": memory.measure,
    "api": api.measure,
    "json": json_codec.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__, formatter_class=_Plain)
    parser.add_argument("sections", nargs="*", metavar="section", help=", ".join(SECTIONS))
    chosen = parser.parse_args().sections or list(SECTIONS)
    unknown = [name for name in chosen if name not in SECTIONS]
    if unknown:
        parser.error(f"there is no section {unknown[0]!r}; there are: {', '.join(SECTIONS)}")
    workspace = Workspace()
    report = _read()
    report["machine"] = {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "go": workspace.version,
        "load": os.getloadavg()[0],
    }
    started = time.perf_counter()
    missed: list[str] = []
    for name in chosen:
        section = SECTIONS[name](workspace)
        for table in section.tables:
            print(table.text(), end="\n\n", flush=True)
        missed += [f"{name}: {what}" for what in section.missed]
        report[name] = {"figures": section.figures, "missed": list(section.missed)}
        OUTPUT.parent.mkdir(parents=True, exist_ok=True)
        OUTPUT.write_text(json.dumps(report, indent=2) + "\n")
    print("\n".join(["Targets missed:", *(f"  {what}" for what in missed)]) if missed else "Every target is reached.")
    print(f"{time.perf_counter() - started:.0f} s; the figures are in {OUTPUT.relative_to(toolchain.REPOSITORY)}")
    return 0


def _read() -> dict[str, Any]:
    """The report so far: sections that are not measured now stay as they were."""
    try:
        found: dict[str, Any] = json.loads(OUTPUT.read_text())
        return found
    except (OSError, ValueError):
        return {}


class _Plain(argparse.RawDescriptionHelpFormatter):
    pass


if __name__ == "__main__":
    sys.exit(main())
