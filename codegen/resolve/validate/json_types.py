"""toJSON and what it may return: https://webidl.spec.whatwg.org/#idl-tojson-operation."""

from __future__ import annotations

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity
from codegen.resolve.validate.shapes import Leaf, type_text
from codegen.schemas.webidl import IdlType, Operation

_JSON_KINDS = frozenset({"integer", "float", "boolean", "string", "enum", "object", "unknown"})


def check_to_json(check: Check, operation: Operation) -> None:
    if operation.arguments:
        check.error(
            "tojson-arguments",
            "'toJSON' takes no arguments",
            operation.arguments[0].span._replace(end=operation.arguments[-1].span.end),
        )
    if operation.return_type is None:
        return
    default = next((extended for extended in operation.ext_attrs if extended.name == "Default"), None)
    if default is not None:
        # https://webidl.spec.whatwg.org/#js-default-tojson
        if type_text(operation.return_type) != "object":
            check.error(
                "default-tojson", "[Default] toJSON must return 'object'", operation.return_type.span, "write 'object'"
            )
        return
    wrong = _not_json(check, operation.return_type, set())
    if wrong is not None:
        check.error(
            "tojson-return-type",
            f"'toJSON' cannot return '{type_text(operation.return_type)}': {wrong} is no JSON type",
            operation.return_type.span,
        )


def _not_json(check: Check, node: IdlType, visited: set[str]) -> str | None:
    """What in a type has no JSON form, or None."""
    for leaf in check.shapes(node).leaves:
        wrong = _leaf_not_json(check, leaf, visited)
        if wrong is not None:
            return wrong
    return None


def _leaf_not_json(check: Check, leaf: Leaf, visited: set[str]) -> str | None:
    if leaf.kind in _JSON_KINDS or leaf.name in visited:
        return None
    visited.add(leaf.name)
    if leaf.node is not None and leaf.kind in ("sequence", "frozen array", "record"):
        return _not_json(check, leaf.node.arguments[-1], visited)
    entity = check.scope.entities.get(leaf.name)
    if entity is not None and leaf.kind == "dictionary":
        for step in (entity, *check.scope.ancestors(entity)):
            for member in check.scope.dictionary_members(step):
                wrong = _not_json(check, member.type, visited)
                if wrong is not None:
                    return f"{wrong} of '{step.name}.{member.name}'" if " of " not in wrong else wrong
        return None
    if entity is not None and leaf.kind == "interface" and (has_to_json(check, entity)):
        return None
    return f"'{leaf.name}'"


def has_to_json(check: Check, entity: Entity) -> bool:
    """Also true when an unknown ancestor could have it."""
    return not check.scope.is_closed(entity) or any(
        isinstance(member, Operation) and member.name == "toJSON"
        for step in (entity, *check.scope.ancestors(entity))
        for member, _ in check.scope.members(step)
    )
