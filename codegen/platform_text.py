"""Reports as plain text for a terminal; `codegen.cli` prints it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from codegen.schemas.platform import Specification, Status
from codegen.schemas.platform_report import (
    DefinitionLine,
    DefinitionReport,
    EventReport,
    MemberKind,
    MemberPage,
    MemberReport,
)

_LABEL = 15
_WIDEST = 40  # A longer name in the list pushes its own row rather than widening the table.

_SECTIONS: tuple[tuple[MemberKind, str], ...] = (
    ("constructor", "Constructors"),
    ("attribute", "Attributes"),
    ("operation", "Operations"),
    ("iteration", "Iteration"),
    ("handler", "Event handlers"),
    ("constant", "Constants"),
    ("field", "Members"),
    ("value", "Values"),
)
# Sections whose order carries meaning; the others are in the order of the names.
_IN_ORDER = ("constructor", "constant", "field", "value")
# A space at which no line ends, until the text is done.
_TIE = "\N{NO-BREAK SPACE}"


def format_list(lines: Sequence[DefinitionLine]) -> str:
    """A table: kind, name, specification, number of members, baseline, exposure."""
    rows = [
        (
            line.name,
            line.kind,
            line.specification,
            str(line.members) if line.members else "",
            _baseline(line.status),
            ", ".join(line.exposure),
        )
        for line in lines
    ]
    widths = [min(max((len(row[column]) for row in rows), default=0), _WIDEST) for column in range(5)]
    return "".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1])).rstrip() + "\n"
        for row in rows
    )


def format_report(report: DefinitionReport | MemberPage, width: int = 100) -> str:
    """Everything in the report, lines folded at `width` where they can be."""
    lines = _definition(report, width) if isinstance(report, DefinitionReport) else _page(report, width)
    return "\n".join(line.replace(_TIE, " ").rstrip() for line in lines) + "\n"


# --- a definition -----------------------------------------------------------------------------------------------


def _definition(report: DefinitionReport, width: int) -> Iterator[str]:
    yield from _folded(_tied(report.heading), width, "", "    ")
    yield ""
    facts = (
        ("Specification", _specification(report.specification)),
        ("Extended by", ", ".join(each.name for each in report.extended_by)),
        ("Exposed", _exposed(report.exposure)),
        ("Status", _status(report.status)),
        ("Discouraged", report.status.discouraged),
        ("MDN", report.status.mdn_url),
        ("Inherits", " > ".join(report.ancestors)),
        ("Inherited by", ", ".join(report.children)),
        ("Mixins", ", ".join(report.mixins)),
        ("Included by", ", ".join(report.included_by)),
        ("Elements", " ".join(report.tags)),
        ("Used by", _some(report.used_by)),
    )
    for label, text in facts:
        yield from _fact(label, text, width)
    for kind, title in _SECTIONS:
        members = [member for member in report.members if member.kind == kind]
        if kind not in _IN_ORDER:
            members.sort(key=lambda member: member.name.lower())
        if kind == "handler" and members:
            # They are many, and their events say the rest.
            yield from ("", title)
            names = ", ".join(member.name for member in members)
            yield from textwrap.wrap(names, width, initial_indent="  ", subsequent_indent="  ")
        elif members:
            yield from ("", title)
            yield from _rows([_member_row(member, report) for member in members], width)
    if report.events:
        yield from ("", "Events")
        yield from _rows([_event_row(event) for event in report.events], width)
    if report.kind == "interface" and report.ancestors:
        yield from ("", f"Members and events of {', '.join(report.ancestors)} come with it.")


def _fact(label: str, text: str, width: int) -> Iterator[str]:
    if text:
        indent = " " * (_LABEL + 2)
        yield from _folded(text, width, f"  {label:<{_LABEL}}", indent)


def _rows(rows: Sequence[tuple[str, str, str]], width: int) -> Iterator[str]:
    """Baseline and specification in columns that are as wide as they must be, and the rest folded behind them."""
    first = max(len(row[0]) for row in rows) if any(row[0] != "-" for row in rows) else 0
    second = max(len(row[1]) for row in rows)
    for baseline, specification, text in rows:
        columns = [(baseline, first), (specification, second)]
        head = "  " + "".join(f"{cell:<{size}}  " for cell, size in columns if size)
        yield from _folded(text, width, head, " " * (len(head) + 4))


def _folded(text: str, width: int, first: str, others: str) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    )


def _tied(signature: str) -> str:
    """A signature that is folded between its arguments only: `( undefined f(` and `optional long x = 0,` stay whole."""
    return signature.replace(" ", _TIE).replace(f",{_TIE}", ", ")


def _member_row(member: MemberReport, holder: DefinitionReport) -> tuple[str, str, str]:
    """Of specification and flags, only what differs from those of the whole."""
    specification = member.specification.name if member.specification != holder.specification else ""
    notes = [flag for flag in _flags(member.status) if flag not in _flags(holder.status)]
    if member.exposure:
        notes.append(f"in {', '.join(member.exposure)}")
    if member.origin:
        notes.append(f"from {member.origin}")
    text = member.text.replace("attribute ", "", 1) if member.kind == "attribute" else member.text
    return _baseline(member.status), specification, _noted(text, notes)


def _event_row(event: EventReport) -> tuple[str, str, str]:
    notes = [*_flags(event.status)]
    notes += ["bubbles"] if event.bubbles else []
    notes += ["cancelable"] if event.cancelable else []
    return _baseline(event.status), "", _noted(f"{event.name}: {event.interface}", notes)


def _noted(text: str, notes: Sequence[str]) -> str:
    note = f"({', '.join(notes)})".replace(" ", _TIE)
    return f"{_tied(text)}{_TIE} {note}" if notes else _tied(text)


# --- a member ---------------------------------------------------------------------------------------------------


def _page(page: MemberPage, width: int) -> Iterator[str]:
    """One paragraph per owner, overloads together."""
    for place, owner in enumerate(dict.fromkeys(member.owner for member in page.members)):
        members = [member for member in page.members if member.owner == owner]
        first = members[0]
        yield from [""] * (place > 0)
        yield f"{owner}.{first.name}"
        yield ""
        for member in members:
            yield from _folded(_tied(member.text), width, "  ", "      ")
        yield ""
        facts = (
            ("Specification", _specification(first.specification)),
            ("Mixin", first.origin),
            ("Exposed", _exposed(first.exposure)),
            ("Status", _status(first.status)),
            ("Discouraged", first.status.discouraged),
            ("MDN", first.status.mdn_url),
        )
        for label, fact in facts:
            yield from _fact(label, fact, width)


# --- words ------------------------------------------------------------------------------------------------------


def _baseline(status: Status) -> str:
    """`widely 2015`, or `-` when unknown."""
    if status.baseline == "unknown":
        return "-"
    return f"{status.baseline} {status.since.removeprefix('≤')[:4]}".rstrip()


def _status(status: Status) -> str:
    """The whole status in words, empty when nothing is known."""
    since = status.since.replace("≤", "or before ")
    match status.baseline:
        case "widely":
            words = [f"Baseline widely available (since {since})"]
        case "newly":
            words = [f"Baseline newly available (since {since})"]
        case "limited":
            words = ["limited availability (not Baseline)"]
        case _:
            words = []
    return ", ".join((*words, *_flags(status)))


def _flags(status: Status) -> tuple[str, ...]:
    flags = (
        ("deprecated", status.deprecated),
        ("experimental", status.experimental),
        ("not standard", not status.standard_track),
        ("secure context", status.secure_context),
    )
    return tuple(word for word, on in flags if on)


def _exposed(names: Sequence[str]) -> str:
    return "everywhere" if tuple(names) == ("*",) else ", ".join(names)


def _specification(specification: Specification) -> str:
    known = f": {specification.title}, {specification.url}" if specification.title else ""
    return specification.name + known


def _some(names: Sequence[str], most: int = 12) -> str:
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
