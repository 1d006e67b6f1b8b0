"""Whether a JavaScript value tells two types apart: https://webidl.spec.whatwg.org/#dfn-distinguishable."""

from __future__ import annotations

from codegen.resolve.validate.scope import Scope
from codegen.resolve.validate.shapes import DICTIONARY, Leaf, Shape

_CATEGORIES = {
    "undefined": "undefined",
    "boolean": "boolean",
    "integer": "numeric",
    "float": "numeric",
    "bigint": "bigint",
    "string": "string",
    "enum": "string",
    "object": "object",
    "symbol": "symbol",
    "interface": "interface-like",
    "buffer": "interface-like",
    "buffer view": "interface-like",
    "callback": "callback function",
    "dictionary": "dictionary-like",
    "record": "dictionary-like",
    "callback interface": "dictionary-like",
    "async sequence": "async sequence",
    "sequence": "sequence-like",
    "frozen array": "sequence-like",
}
"""Kind of leaf -> row of the table. `any`, promises and observable arrays stand in no row: nothing tells them apart."""

_CONFLICTS = frozenset(
    {frozenset({category}) for category in _CATEGORIES.values()}
    | {frozenset({"undefined", "dictionary-like"}), frozenset({"async sequence", "sequence-like"})}
    | {
        frozenset({"object", category})
        for category in ("interface-like", "callback function", "dictionary-like", "async sequence", "sequence-like")
    }
)
"""Cells of https://webidl.spec.whatwg.org/#distinguishable-table without a mark. (a) and (c) are decided in code."""


def distinguishable(a: Shape, b: Shape, scope: Scope) -> bool:
    """The standard's algorithm. What is unknown is taken to be distinguishable, so that it is never to blame."""
    if (a.nulls and (b.nulls or b.has(DICTIONARY))) or (b.nulls and a.has(DICTIONARY)):
        return False
    return all(leaves_distinguishable(one, other, scope) for one in a.leaves for other in b.leaves)


def leaves_distinguishable(a: Leaf, b: Leaf, scope: Scope) -> bool:
    if "unknown" in (a.kind, b.kind):
        return True
    one, other = _CATEGORIES.get(a.kind), _CATEGORIES.get(b.kind)
    if one is None or other is None:
        return False
    if one == other == "interface-like":
        return a.name != b.name and not _related(a.name, b.name, scope)
    if {one, other} == {"callback function", "dictionary-like"}:
        return not _takes_non_objects(a if one == "callback function" else b, scope)
    return frozenset({one, other}) not in _CONFLICTS


def _related(a: str, b: str, scope: Scope) -> bool:
    """Requirement (a): one object implements both interfaces when one inherits from the other."""
    one, other = scope.entities.get(a), scope.entities.get(b)
    if one is None or other is None:
        return False
    return one in scope.ancestors(other) or other in scope.ancestors(one)


def _takes_non_objects(callback: Leaf, scope: Scope) -> bool:
    """Requirement (c): [LegacyTreatNonObjectAsNull] makes a callback function take dictionaries too."""
    entity = scope.entities.get(callback.name)
    return (
        entity is not None
        and entity.main is not None
        and any(attribute.name == "LegacyTreatNonObjectAsNull" for attribute in entity.main.ext_attrs)
    )
