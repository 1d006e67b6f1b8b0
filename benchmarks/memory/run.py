"""What stays after 10,000 handlers: functions that JavaScript still holds, and Go's heap."""

from __future__ import annotations

from pathlib import Path

from benchmarks.browser import build_program, run_program
from benchmarks.report import Section, Table
from benchmarks.workspace import Workspace

PROGRAM = Path(__file__).resolve().parent / "program"


def measure(workspace: Workspace) -> Section:
    """Raises ToolFailed, MissingTool and BrowserError."""
    figures: dict[str, dict[str, float]] = {}
    for contestant, figure, value in run_program(workspace, build_program(workspace, PROGRAM, "memory")):
        figures.setdefault(contestant, {})[figure] = float(value)
    heads = ["clicks", "microseconds", "live functions", "heap bytes"]
    rows = [[name, *(f"{row[head]:,.0f}" for head in heads)] for name, row in figures.items()]
    table = Table(
        "Memory: what 10,000 cycles of create, listen, click, cancel and remove leave",
        ["", *heads],
        rows,
        ["Live functions are counted by ours alone; the others release what they made by hand."],
    )
    ours = figures["ours"]
    missed = []
    if ours["live functions"]:
        missed.append(f"{ours['live functions']:.0f} functions are still alive")
    if ours["clicks"] != 10_000:
        missed.append(f"{ours['clicks']:.0f} clicks arrived, not 10,000")
    return Section("memory", [table], figures, missed)
