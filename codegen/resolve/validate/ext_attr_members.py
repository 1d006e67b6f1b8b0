"""What extended attributes ask of the member they stand on: https://webidl.spec.whatwg.org/#js-extended-attributes."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity
from codegen.resolve.validate.shapes import type_text
from codegen.resolve.validate.values import integer_value
from codegen.schemas.webidl import Attribute, ExtendedAttribute, Interface, Member, Mixin, Namespace, Operation

_CONFLICTS = (
    ("PutForwards", "Replaceable"),
    ("PutForwards", "LegacyLenientSetter"),
    ("Replaceable", "LegacyLenientSetter"),
    ("SecureContext", "CrossOriginIsolated"),
    ("Global", "LegacyOverrideBuiltIns"),
    ("Global", "LegacyFactoryFunction"),
    ("LegacyNamespace", "LegacyNoInterfaceObject"),
    ("LegacyWindowAlias", "LegacyNoInterfaceObject"),
    ("LegacyWindowAlias", "LegacyNamespace"),
)
"""Pairs that exclude each other; each pair is in the section of its first attribute."""

_READONLY_ONLY = frozenset({"LegacyLenientSetter", "PutForwards", "Replaceable", "SameObject"})
_RESTRICTIONS = ("SecureContext", "CrossOriginIsolated")
_REFLECTS = frozenset(
    {"Reflect", "ReflectURL", "ReflectNonNegative", "ReflectPositive", "ReflectPositiveWithFallback", "ReflectSetter"}
)


def find(attributes: Sequence[ExtendedAttribute], name: str) -> ExtendedAttribute | None:
    return next((extended for extended in attributes if extended.name == name), None)


def check_conflicts(check: Check, attributes: Sequence[ExtendedAttribute]) -> None:
    if len(attributes) < 2:
        return
    names = {extended.name for extended in attributes}
    for one, other in _CONFLICTS:
        if one in names and other in names:
            first, later = sorted(
                (extended for extended in attributes if extended.name in (one, other)), key=lambda item: item.span
            )[:2]
            hint = (
                "keep [CrossOriginIsolated]: such a context is always secure"
                if one == "SecureContext"
                else "keep one of the two"
            )
            check.error(
                "conflicting-extended-attributes",
                f"[{later.name}] cannot stand beside [{first.name}]",
                later.span,
                hint,
                [(first.span, "the other one")],
            )


def check_member(check: Check, member: Member, owner: Interface | Mixin | Namespace) -> None:
    attributes = member.ext_attrs
    if not attributes:
        return
    check_conflicts(check, attributes)
    _check_restriction(check, attributes, owner)
    match member:
        case Attribute():
            _check_attribute(check, member)
        case Operation():
            _check_operation(check, member)
        case _:
            pass


def _check_restriction(
    check: Check, attributes: Sequence[ExtendedAttribute], owner: Interface | Mixin | Namespace
) -> None:
    """https://webidl.spec.whatwg.org/#SecureContext and #CrossOriginIsolated: saying it twice says nothing more."""
    for name in _RESTRICTIONS:
        own, outer = find(attributes, name), find(owner.ext_attrs, name)
        if own is not None and outer is not None:
            check.error(
                "redundant-extended-attribute",
                f"[{name}] stands on '{owner.name}' already",
                own.span,
                "remove it here",
                [(outer.span, "stands here")],
            )
    own, outer = find(attributes, "SecureContext"), find(owner.ext_attrs, "CrossOriginIsolated")
    if own is not None and outer is not None:
        check.error(
            "redundant-extended-attribute",
            f"[SecureContext] says nothing on a member of '{owner.name}', which is [CrossOriginIsolated]",
            own.span,
            "remove it here",
            [(outer.span, "stands here")],
        )


def _check_attribute(check: Check, attribute: Attribute) -> None:
    shape = check.shapes(attribute.type)
    for extended in attribute.ext_attrs:
        name = extended.name
        if name in _READONLY_ONLY and not attribute.readonly:
            check.error(
                "extended-attribute-readonly",
                f"[{name}] can only stand on a readonly attribute",
                extended.span,
                "write 'readonly attribute', or remove it",
            )
        elif name == "SameObject" and not shape.has("unknown"):
            # https://webidl.spec.whatwg.org/#SameObject
            wrong = next((leaf for leaf in shape.leaves if leaf.kind not in _OBJECTS), None)
            if wrong is not None and not shape.has("promise"):
                check.error(
                    "same-object-type",
                    f"[SameObject] needs an object type, not '{type_text(attribute.type)}'",
                    extended.span,
                )
        elif name == "CEReactions" and attribute.readonly and find(attribute.ext_attrs, "PutForwards") is None:
            # https://html.spec.whatwg.org/#cereactions
            check.error(
                "extended-attribute-readonly",
                "[CEReactions] has no effect on a readonly attribute, which has no setter",
                extended.span,
                "remove it",
            )
        elif name == "ReflectRange" and extended.value_kind == "integers":
            _check_range(check, extended)
        if name in ("ReflectRange", "ReflectDefault") and not any(e.name in _REFLECTS for e in attribute.ext_attrs):
            check.error(
                "reflect-missing",
                f"[{name}] needs [Reflect] beside it",
                extended.span,
                f"write '[Reflect, {name}=...]'",
            )


_OBJECTS = frozenset({"interface", "object", "frozen array", "observable array", "buffer", "buffer view"})
"""The section names interface types and `object`; arrays and buffers are objects by reference just the same."""


def _check_range(check: Check, extended: ExtendedAttribute) -> None:
    """https://html.spec.whatwg.org/#reflectrange"""
    if len(extended.values) != 2 or integer_value(extended.values[0]) > integer_value(extended.values[1]):
        check.error(
            "reflect-range",
            "[ReflectRange] takes the least and the greatest value",
            extended.span,
            "write [ReflectRange=(1, 10)]",
        )


def _check_operation(check: Check, operation: Operation) -> None:
    for extended in operation.ext_attrs:
        if extended.name == "Default" and operation.name != "toJSON" and not operation.static:
            # https://webidl.spec.whatwg.org/#Default: only toJSON has default method steps
            check.error("default-operation", "[Default] can only stand on 'toJSON'", extended.span, "remove it")
        elif extended.name == "NewObject" and operation.return_type is not None:
            # https://webidl.spec.whatwg.org/#NewObject
            shape = check.shapes(operation.return_type)
            wrong = next((leaf for leaf in shape.leaves if leaf.kind not in _NEW_OBJECTS), None)
            if wrong is not None:
                check.error(
                    "new-object-type",
                    f"[NewObject] needs an interface or a promise as the return type, "
                    f"not '{type_text(operation.return_type)}'",
                    extended.span,
                )


_NEW_OBJECTS = frozenset({"interface", "promise", "buffer", "buffer view", "object", "unknown"})


def check_forwards(check: Check, entity: Entity) -> None:
    """https://webidl.spec.whatwg.org/#PutForwards"""
    for member, part in check.scope.members(entity):
        if not isinstance(member, Attribute) or (part.kind == "mixin" and entity.kind == "interface"):
            continue
        extended = find(member.ext_attrs, "PutForwards")
        if extended is not None and extended.value_kind == "identifier" and not member.static and member.readonly:
            _check_forward(check, member, extended)


def _check_forward(check: Check, attribute: Attribute, extended: ExtendedAttribute) -> None:
    shape = check.shapes(attribute.type)
    leaf = shape.only
    if leaf is None or leaf.kind not in ("interface", "unknown"):
        check.error(
            "put-forwards-type",
            f"[PutForwards] needs an interface, not '{type_text(attribute.type)}'",
            extended.span,
        )
        return
    target = check.scope.entities.get(leaf.name)
    name = extended.values[0]
    if target is None or not check.scope.is_closed(target):
        return
    if _forwarded(check, target, name) is None:
        check.error(
            "put-forwards-target",
            f"'{target.name}' has no attribute '{name}' to forward to",
            extended.span,
            related=[(target.span, f"'{target.name}' is defined here")],
        )
        return
    _check_forward_cycle(check, target, name, attribute, extended)


def _check_forward_cycle(
    check: Check, target: Entity, name: str, attribute: Attribute, extended: ExtendedAttribute
) -> None:
    """Reported once per cycle, at its first attribute in the text."""
    chain = [attribute]
    step: tuple[Entity, str] | None = (target, name)
    while step is not None:
        following = _forwarded(check, *step)
        if following is attribute:
            if min(item.span for item in chain) == attribute.span:
                check.error(
                    "put-forwards-cycle",
                    f"assignments to '{attribute.name}' are forwarded back to it",
                    extended.span,
                    related=[(item.name_span, f"through '{item.name}'") for item in chain[1:]],
                )
            return
        if following is None or any(following is item for item in chain):
            return
        chain.append(following)
        step = _next_forward(check, following)


def _forwarded(check: Check, entity: Entity, name: str) -> Attribute | None:
    chain = (entity, *check.scope.ancestors(entity))
    return next((found for step in chain if (found := check.scope.attribute(step, name)) is not None), None)


def _next_forward(check: Check, attribute: Attribute) -> tuple[Entity, str] | None:
    extended = find(attribute.ext_attrs, "PutForwards")
    if extended is None or extended.value_kind != "identifier":
        return None
    leaf = check.shapes(attribute.type).only
    target = check.scope.entities.get(leaf.name) if leaf is not None else None
    return (target, extended.values[0]) if target is not None else None
