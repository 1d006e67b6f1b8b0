"""Extended attributes that make a new type of a type: https://webidl.spec.whatwg.org/#idl-annotated-types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Scope
from codegen.resolve.validate.shapes import Leaf, type_text
from codegen.schemas.webidl import ExtendedAttribute, ExtendedAttributes, GenericType, IdlType, ReferenceType, UnionType


class _Target(NamedTuple):
    """What a type must be for an attribute to stand on it."""

    kinds: frozenset[str]
    words: str
    names: frozenset[str] = frozenset()


_TARGETS = {
    "AllowResizable": _Target(frozenset({"buffer", "buffer view"}), "a buffer or a view of one"),
    "AllowShared": _Target(frozenset({"buffer view"}), "a view of a buffer"),
    "Clamp": _Target(frozenset({"integer"}), "an integer type"),
    "EnforceRange": _Target(frozenset({"integer"}), "an integer type"),
    "LegacyNullToEmptyString": _Target(
        frozenset({"string"}), "DOMString or USVString", frozenset({"DOMString", "USVString"})
    ),
}
TYPE_ATTRIBUTES = frozenset(_TARGETS)
"""https://webidl.spec.whatwg.org/#extended-attributes-applicable-to-types"""

_RANGE = frozenset({"Clamp", "EnforceRange"})


def on_type(attributes: ExtendedAttributes) -> ExtendedAttributes:
    """Those extended attributes of an argument or a dictionary member that belong to its type."""
    return tuple(attribute for attribute in attributes if attribute.name in TYPE_ATTRIBUTES)


def check_annotations(check: Check, node: IdlType, attributes: Sequence[ExtendedAttribute]) -> None:
    """Each attribute suits the type, and no two contradict each other."""
    shape = check.shapes(node)
    for attribute in attributes:
        target = _TARGETS.get(attribute.name)
        if target is None:
            continue
        wrong = next((leaf for leaf in shape.leaves if not _suits(leaf, target)), None)
        if wrong is not None:
            text = type_text(node)
            through = "" if text.rstrip("?") == wrong.name else f" (in '{text}')"
            check.error(
                "annotated-type",
                f"[{attribute.name}] needs {target.words}, not '{wrong.name}'{through}",
                attribute.span,
            )
        elif attribute.name == "LegacyNullToEmptyString" and shape.nulls:
            check.error(
                "annotated-type",
                "[LegacyNullToEmptyString] cannot stand on a nullable type, which takes null already",
                attribute.span,
                "remove the attribute or the '?'",
            )
    _check_range(check, node, attributes)


def _suits(leaf: Leaf, target: _Target) -> bool:
    return leaf.kind == "unknown" or (leaf.kind in target.kinds and (not target.names or leaf.name in target.names))


def _check_range(check: Check, node: IdlType, attributes: Sequence[ExtendedAttribute]) -> None:
    """https://webidl.spec.whatwg.org/#Clamp and https://webidl.spec.whatwg.org/#EnforceRange exclude each other."""
    ranged = [attribute for attribute in attributes if attribute.name in _RANGE]
    if not ranged:
        return
    inherited = [item for item in type_annotations(check.scope, node) if item.name in _RANGE]
    first = next((item for item in (*ranged, *inherited) if item.name != ranged[-1].name), None)
    if first is not None:
        check.error(
            "clamp-and-enforce-range",
            "a type cannot have both [Clamp] and [EnforceRange]",
            ranged[-1].span,
            "keep one of the two",
            [(first.span, "the other one")],
        )


def check_read_only(check: Check, node: IdlType) -> None:
    """A value that nobody converts needs no conversion rule: same two sections."""
    for attribute, typedef in annotations_through(check.scope, node, deep=True):
        if attribute.name in _RANGE:
            check.error(
                "range-on-readonly",
                f"[{attribute.name}] has no effect on the type of a readonly attribute",
                node.span if typedef else attribute.span,
                f"use a type without [{attribute.name}]" if typedef else "remove it",
                [(attribute.span, f"'{typedef}' has it from here")] if typedef else (),
            )
            return


def type_annotations(scope: Scope, node: IdlType) -> list[ExtendedAttribute]:
    """The attributes of a type itself, its own and those of its typedef."""
    return [attribute for attribute, _ in annotations_through(scope, node, deep=False)]


def annotations_through(scope: Scope, node: IdlType, *, deep: bool) -> Iterator[tuple[ExtendedAttribute, str]]:
    """The attributes of a type, each with the typedef that it comes from ("" for none).

    With `deep` also those of the types that it is made of.
    """
    seen: set[str] = set()
    pending: list[tuple[IdlType, str]] = [(node, "")]
    while pending:
        current, through = pending.pop()
        for attribute in current.ext_attrs:
            yield attribute, through
        if isinstance(current, ReferenceType) and current.name not in seen:
            seen.add(current.name)
            typedef = scope.typedef(current.name)
            if typedef is not None:
                pending.append((typedef.type, through or current.name))
        elif deep and isinstance(current, GenericType):
            pending += ((argument, through) for argument in current.arguments)
        elif deep and isinstance(current, UnionType):
            pending += ((member, through) for member in current.members)
