"""Calls into JavaScript in one Chromium run: ours, hand-written syscall/js, go-js-dom and plain JavaScript, by turns.

`python -m benchmarks.calls.run [rounds [case]]` measures without the rest of the benchmarks.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from benchmarks.browser import build_program, run_program
from benchmarks.report import Section, Table
from benchmarks.workspace import Workspace

PROGRAM = Path(__file__).resolve().parent / "program"
OURS, RAW, PLAIN = "ours", "raw", "javascript"
PEERS = (RAW, "go-js-dom")

Times = dict[str, dict[str, float]]
"""`{case: {contestant: nanoseconds}}`."""

REPEATED = frozenset(
    {
        "write a string: id",
        "textContent, repeated",
        "setAttribute, repeated",
        "getAttribute",
        "classList.add",
        "classList.toggle",
        "style property",
        "canvas fillStyle",
        "enums in a dictionary",
        "dictionary of six members",
    }
)
"""The cases whose strings come again: ours has to be 4 times as fast as hand-written syscall/js there."""
TARGET = 4.0


def measure(workspace: Workspace, rounds: int = 31, case: str = "") -> Section:
    """Raises ToolFailed, MissingTool and BrowserError."""
    times, least = run(workspace, build_program(workspace, PROGRAM, "calls"), rounds, case)
    return Section("calls", [table(times, rounds)], {"median": times, "least": least}, list(_missed(times)))


def run(workspace: Workspace, wasm: Path, rounds: int, case: str = "") -> tuple[Times, Times]:
    """The medians of the rounds, and the least of them: what neighbours on the machine disturbed least."""
    html = '<script src="plain.js"></script>'
    files = {"plain.js": PROGRAM / "plain.js"}
    medians: Times = {}
    least: Times = {}
    for name, contestant, rest in run_program(workspace, wasm, [str(rounds), *([case] if case else [])], html, files):
        found = [float(word) for word in rest.split()]
        medians.setdefault(name, {})[contestant] = statistics.median(found)
        least.setdefault(name, {})[contestant] = min(found)
    return medians, least


def table(times: Times, rounds: int) -> Table:
    rows = []
    for name, row in times.items():
        ours = row.get(OURS)
        best = min((row[peer] for peer in PEERS if peer in row), default=None)
        rows.append(
            [
                f"{name} *" if name in REPEATED else name,
                *(f"{row[one]:,.0f}" if one in row else "" for one in (OURS, *PEERS, PLAIN)),
                *(f"{row[one] / ours:.1f}x" if ours and one in row else "" for one in PEERS),
                f"{ours / row[PLAIN]:.1f}x" if ours and PLAIN in row else "",
                "SLOWER" if ours and best is not None and best < ours else "",
            ]
        )
    return Table(
        f"Calls: nanoseconds per operation in one Chromium run, medians of {rounds} rounds",
        ["", OURS, *PEERS, PLAIN, *(f"{one}/ours" for one in PEERS), f"ours/{PLAIN}", ""],
        rows,
        ["* strings repeat: raw/ours is to be at least 4; elsewhere at least 1, and no Go peer may be faster."],
    )


def _missed(times: Times) -> list[str]:
    missed = []
    for name, row in times.items():
        if OURS not in row:
            continue
        least = TARGET if name in REPEATED else 1.0
        if RAW in row and row[RAW] / row[OURS] < least:
            missed.append(f"{name}: {row[RAW] / row[OURS]:.1f} times as fast as {RAW}, not {least:.0f}")
        missed += [
            f"{name}: {peer} is faster, {row[peer]:.0f} ns to {row[OURS]:.0f}"
            for peer in PEERS
            if peer != RAW and peer in row and row[peer] < row[OURS]
        ]
    return missed


if __name__ == "__main__":
    section = measure(Workspace(), int(sys.argv[1]) if len(sys.argv) > 1 else 15, *sys.argv[2:3])
    print("\n".join([*(table.text() for table in section.tables), *section.missed]))
