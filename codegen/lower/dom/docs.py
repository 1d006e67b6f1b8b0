"""Doc comments: what a symbol is in WebIDL, where MDN explains it, how widely it is there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from codegen.platform import StatusTable
from codegen.schemas import binding as b
from codegen.schemas.platform import Status

_BASELINE = {
    "widely": "Baseline: widely available.",
    "newly": "Baseline: newly available.",
    "limited": "Baseline: limited availability.",
}

# How the data calls what the WebIDL declares without a name.
_ITERATORS = {
    "iterable": "@@iterator",
    "maplike": "@@iterator",
    "setlike": "@@iterator",
    "async_iterable": "@@asyncIterator",
    "@@iterator": "@@iterator",
}


@cache
def idl_type(type_: b.Type) -> str:
    """A bound type in WebIDL's words, with typedefs spelt out."""
    match type_:
        case b.SequenceType(name=name, element=element):
            text = f"{name}<{idl_type(element)}>"
        case b.RecordType(value=value):
            text = f"record<DOMString, {idl_type(value)}>"
        case b.PromiseType(result=result):
            text = f"Promise<{idl_type(result)}>"
        case b.UnionType(members=members):
            text = "(" + " or ".join(idl_type(member) for member in members) + ")"
        case b.BufferSourceType():
            text = "BufferSource"
        case _:
            text = type_.name
    return text + "?" if type_.nullable else text


def idl_arguments(arguments: tuple[b.Argument, ...]) -> str:
    """An argument list in WebIDL's words."""
    return ", ".join(
        f"{'optional ' if a.optional else ''}{idl_type(a.type)}{'...' if a.variadic else ''} {a.name}"
        f"{idl_default(a.default)}"
        for a in arguments
    )


def idl_default(value: str | None) -> str:
    """` = value`, but for the empty dictionary, which tells a reader of Go nothing."""
    return f" = {value}" if value not in (None, "{}") else ""


class Documentation:
    """Writes the lines of doc comments, without their slashes. `status` is None for WebIDL that is not the web's."""

    def __init__(self, status: StatusTable | None) -> None:
        self._status = status

    def baseline(self, interface: b.Interface, member: str) -> str:
        """The Baseline level of a member, or of the interface itself when `member` is empty.

        Constants, iteration and unnamed special operations, which the data seldom names, are as old as their interface.
        """
        if self._status is None:
            return "unknown"
        whole = self._status.interface(interface.name).baseline
        if not member:
            return whole
        found = self._status.member(interface.name, _ITERATORS.get(member, member), interface.ancestors).baseline
        implied = member in _ITERATORS or member.startswith("[[") or member == "toString" or member.isupper()
        return whole if found == "unknown" and implied else found

    def definition(self, go: str, words: str, node: b.BoundNode, js_name: str, *more: str) -> tuple[str, ...]:
        status = self._status.interface(js_name) if self._status else None
        return (f"{go} {words}", *more, *status_lines(status, node))

    def member(
        self, go: str, words: str, node: b.BoundNode, interface: b.Interface, member: str, *more: str
    ) -> tuple[str, ...]:
        status = self._status.member(interface.name, member, interface.ancestors) if self._status else None
        return (f"{go} {words}", *more, *status_lines(status, node, interface.exposed))

    def event(self, go: str, words: str, targets: Iterable[b.Interface], event: str) -> tuple[str, ...]:
        """What is known of it at the first of its targets of which something is known."""
        found = (self._status.event(t.name, event, t.ancestors) for t in targets) if self._status else ()
        status = next((status for status in found if status.mdn), None)
        return (f"{go} {words}", *status_lines(status))


def status_lines(
    status: Status | None, node: b.BoundNode | None = None, usual: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """What is known of the support of something, and where what declares it is exposed."""
    facts = []
    if status is not None and status.baseline in _BASELINE:
        facts.append(_BASELINE[status.baseline])
    if status is not None and status.experimental:
        facts.append("Experimental.")
    if node and node.secure_context:
        facts.append("Secure contexts only.")
    if node and node.exposed and node.exposed not in (usual, ("*",)):
        facts.append(f"Exposed in {', '.join(node.exposed)}.")
    lines = [" ".join(facts)] if facts else []
    if status is not None and status.mdn:
        lines.append(status.mdn_url)
    if status is not None and status.deprecated:
        lines += ["", f"Deprecated: {status.discouraged or 'the standards advise against it; see MDN.'}"]
    return tuple(lines)
