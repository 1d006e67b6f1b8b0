"""What every rule is handed: the scope, the shapes, and a voice that speaks only about the files to be checked."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.resolve.validate.scope import SPECIAL_NAMES, Entity, Owned, Scope
from codegen.resolve.validate.shapes import BUILTIN_KINDS, Shapes
from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.span import Span

Related = Iterable[tuple[Span, str]]

_MISTAKEN_NAMES = {
    "void": "undefined",
    "string": "DOMString",
    "String": "DOMString",
    "bool": "boolean",
    "Boolean": "boolean",
    "int": "long",
    "integer": "long",
    "uint": "unsigned long",
    "number": "double",
    "Number": "double",
    "BigInt": "bigint",
    "Symbol": "symbol",
    "Object": "object",
    "Array": "sequence<...>",
    "Map": "record<DOMString, ...>",
    "Date": "object",
    "Error": "DOMException",
}
"""Names that other languages and older drafts use, and what Web IDL calls them."""

_USES_SHOWN = 3
_HINTS = 100
"""Names that are compared with all known ones: with more unknown names, a file is missing rather than a letter."""


class Check:
    """One validation run. `closed` turns what nobody defines from a note into an error."""

    def __init__(self, scope: Scope, out: Diagnostics, *, closed: bool) -> None:
        self.scope = scope
        self.shapes = Shapes(scope)
        self.closed = closed
        self.out = out
        self._unresolved: dict[tuple[str, str], list[tuple[Span, str]]] = {}

    # --- speaking -----------------------------------------------------------------------------------------------

    def error(self, code: str, message: str, span: Span, hint: str = "", related: Related = ()) -> None:
        """An error at `span`, or at the first related place that is checked when `span` is not; else silence."""
        related = tuple(related)
        if not self.scope.is_checked(span):
            own = next((place for place, _ in related if self.scope.is_checked(place)), None)
            if own is None:
                return
            related = ((span, "the other one"), *(item for item in related if item[0] != own))
            span = own
        self.out.error(code, message, span, hint, related)

    def warning(self, code: str, message: str, span: Span, hint: str = "", related: Related = ()) -> None:
        if self.scope.is_checked(span):
            self.out.add(
                Diagnostic(severity="warning", code=code, message=message, span=span, hint=hint, related=tuple(related))
            )

    def undecided(self, code: str, message: str, span: Span, hint: str = "", related: Related = ()) -> None:
        """What a definition elsewhere could still put right: an error in a closed world, else a note."""
        if self.scope.is_checked(span):
            self.out.add(
                Diagnostic(
                    severity="error" if self.closed else "note",
                    code=code,
                    message=message,
                    span=span,
                    hint=hint,
                    related=tuple(related),
                )
            )

    def unresolved(self, name: str, span: Span, wanted: str = "type") -> None:
        """A name that nobody defines, where `wanted` is expected. Reported once per file and name, at the end."""
        if self.scope.is_checked(span):
            self._unresolved.setdefault((span.path, name), []).append((span, wanted))

    def report_unresolved(self) -> None:
        hints: dict[tuple[str, str], str] = {}
        for (_, name), uses in self._unresolved.items():
            span, wanted = min(uses)
            others = sorted(place for place, _ in uses if place != span)
            related = [(place, "also used here") for place in others[:_USES_SHOWN]]
            if len(others) > _USES_SHOWN:
                related[-1] = (related[-1][0], f"also used here, and {len(others) - _USES_SHOWN + 1} times more")
            if (name, wanted) not in hints and len(hints) < _HINTS:
                hints[name, wanted] = self._hint(name, wanted)
            say = (
                self.error if name == "void" else self.undecided
            )  # the standard had it once, and no file will define it
            say(f"unknown-{wanted}", f"'{name}' is not defined", span, hints.get((name, wanted), ""), related)

    def _hint(self, name: str, wanted: str) -> str:
        if wanted == "type" and name in _MISTAKEN_NAMES:
            return f"Web IDL has '{_MISTAKEN_NAMES[name]}' for this"
        if wanted == "type":
            candidates = [e.name for e in self.scope.entities.values() if e.kind not in ("mixin", "namespace")]
            candidates += [*BUILTIN_KINDS, *SPECIAL_NAMES]
        else:
            candidates = [e.name for e in self.scope.entities.values() if e.kind == wanted]
        near = closest(name, candidates)
        return f"did you mean '{near}'?" if near else ""

    # --- looking ------------------------------------------------------------------------------------------------

    def same_mixin(self, entity: Entity, *owned: Owned) -> bool:
        """Whether an interface has all these members from one mixin, whose own check speaks of them."""
        parts = {item.part.name for item in owned}
        return entity.kind == "interface" and len(parts) == 1 and all(item.part.kind == "mixin" for item in owned)
