"""What a section of the benchmarks says: tables for people, figures for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Table:
    """`head` names the columns; the first is left-aligned, the others are figures."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def text(self) -> str:
        lines = [self.head, *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.head))]
        shown = [
            "  ".join(
                cell.ljust(width) if column == 0 else cell.rjust(width)
                for column, (cell, width) in enumerate(zip(line, widths, strict=True))
            ).rstrip()
            for line in lines
        ]
        shown.insert(1, "-" * max(len(line) for line in shown))
        return "\n".join([self.title, "", *shown, *(f"  {note}" for note in self.notes)])


@dataclass(frozen=True)
class Section:
    """`figures` is JSON data, by contestant or case; `missed` names what did not reach its target."""

    name: str
    tables: Sequence[Table]
    figures: Mapping[str, Any]
    missed: Sequence[str] = field(default=())


def ratio(value: float, base: float) -> str:
    """How many times the base: `0.50x`, `12.3x`."""
    quotient = value / base if base else float("inf")
    return f"{quotient:.2f}x" if quotient < 10 else f"{quotient:.1f}x"
