"""Known faults of other people's files: data with a reason each, which ends when the fault does.

`webidl/patches/allow.toml` holds those of the web platform:

    [[allow]]
    code = "nullable-dictionary"
    at = ["Report.body"]
    reason = "what the specification says, and why it does no harm"

`at` names the definition or `Definition.member` that the diagnostic points into, or the name that an `unknown-...`
diagnostic is about.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.schemas.base import Model
from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.span import NOWHERE, Span, SpanField
from codegen.schemas.webidl import (
    CallbackInterface,
    Definition,
    Dictionary,
    IdlFile,
    Includes,
    Interface,
    Mixin,
    Namespace,
    Operation,
)
from codegen.schemas.webidl import (
    Iterable as IdlIterable,
)


class Allowance(Model):
    """One entry of the file. `span` is where its `code` stands."""

    code: str
    at: tuple[str, ...]
    reason: str
    span: SpanField = NOWHERE


def read_allowances(path: Path, name: str | None = None) -> tuple[Allowance, ...]:
    """The entries of a file, `name` being what diagnostics call it.

    Raises OSError, tomllib.TOMLDecodeError or pydantic.ValidationError: the file is ours, not the user's.
    """
    text = path.read_text(encoding="utf-8")
    entries = []
    position = 0
    for entry in tomllib.loads(text).get("allow", ()):
        position = text.index("[[allow]]", position)
        start = text.index("code", position)
        span = Span(name if name is not None else str(path), *(len(text[:end].encode()) for end in (start, start + 4)))
        entries.append(Allowance(**entry, span=span))
        position = start
    return tuple(entries)


def without_allowed(
    diagnostics: Iterable[Diagnostic], files: Sequence[IdlFile], allowances: Sequence[Allowance], out: Diagnostics
) -> None:
    """Adds what no allowance covers to `out`, and an error for each allowance that covers nothing."""
    wanted = {(entry.code, place) for entry in allowances for place in entry.at}
    used: set[tuple[str, str]] = set()
    paths = {file.path: file for file in files}
    for diagnostic in diagnostics:
        places = [(diagnostic.code, place) for place in _places(diagnostic, paths.get(diagnostic.span.path))]
        found = wanted.intersection(places)
        used |= found
        if not found:
            out.add(diagnostic)
    for entry in allowances:
        for place in entry.at:
            if (entry.code, place) not in used:
                out.error(
                    "unused-allowance",
                    f"nothing at '{place}' needs the allowance of '{entry.code}'",
                    entry.span,
                    "remove it",
                )


def _places(diagnostic: Diagnostic, file: IdlFile | None) -> list[str]:
    """What an allowance may call the place of a diagnostic."""
    if diagnostic.code.startswith("unknown-"):
        return [diagnostic.message.split("'")[1]]
    definitions = file.definitions if file is not None else ()
    for definition in definitions:
        if definition.span.start <= diagnostic.span.start < definition.span.end:
            return _names(definition, diagnostic.span)
    return []


def _names(definition: Definition, span: Span) -> list[str]:
    match definition:
        case Includes():
            return [f"{definition.target} includes {definition.mixin}"]
        case Interface() | Mixin() | Namespace() | CallbackInterface() | Dictionary():
            for member in definition.members:
                if member.span.start <= span.start < member.span.end:
                    word = getattr(member, "name", "") or _word(member)
                    return [f"{definition.name}.{word}"]
        case _:
            pass
    return [definition.name]


def _word(member: object) -> str:
    match member:
        case Operation():
            return member.special or ""
        case IdlIterable():
            return "async_iterable" if member.asynchronous else "iterable"
        case _:
            return str(getattr(member, "kind", ""))
