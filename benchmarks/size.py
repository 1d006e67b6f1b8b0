"""How large the button program is, raw and as a server sends it."""

from __future__ import annotations

from benchmarks.report import Section, Table, ratio
from benchmarks.workspace import STRIPPED, Workspace

RAW, OURS = "raw syscall/js", "ours"
TARGET, AIM = 60_000, 30_000
"""Bytes that gzip -9 leaves beyond those of raw syscall/js."""


def measure(workspace: Workspace) -> Section:
    """Everyone is built with -trimpath; with and without -ldflags="-s -w"."""
    programs = {
        RAW: (workspace.module, "raw"),
        OURS: (workspace.module, "ours"),
        "ours, --used-by": (workspace.used, "ours"),
        "go-js-dom": (workspace.module, "honnef"),
    }
    found: dict[str, dict[str, int]] = {}
    for name, (folder, program) in programs.items():
        plain, stripped = (workspace.sizes(folder, program, *flags) for flags in ((), (STRIPPED,)))
        found[name] = {"bytes": plain[0], "gzip": plain[1], "stripped_bytes": stripped[0], "stripped_gzip": stripped[1]}
    base = found[RAW]
    rows = [
        [
            name,
            f"{sizes['bytes']:,}",
            f"{sizes['gzip']:,}",
            f"{sizes['gzip'] - base['gzip']:+,}",
            ratio(sizes["gzip"], base["gzip"]),
            f"{sizes['stripped_bytes']:,}",
            f"{sizes['stripped_gzip']:,}",
            f"{sizes['stripped_gzip'] - base['stripped_gzip']:+,}",
        ]
        for name, sizes in found.items()
    ]
    table = Table(
        f"Size of the button program in bytes, Go {workspace.version}",
        ["", "wasm", "gzip -9", "over raw", "to raw", "-s -w", "gzip -9", "over raw"],
        rows,
        [f"Target: at most {TARGET:,} bytes gzipped over raw; the aim is {AIM:,}."],
    )
    beyond = found[OURS]["gzip"] - base["gzip"]
    missed = [f"the button program is {beyond:,} bytes gzipped over raw, not {TARGET:,}"] if beyond > TARGET else []
    return Section("size", [table], found, missed)
