"""What a derived interface says of members that it inherits."""

from __future__ import annotations

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity
from codegen.resolve.validate.shapes import type_text
from codegen.schemas.webidl import Attribute, Operation


def check_overrides(check: Check, entity: Entity) -> None:
    for member, _ in check.scope.members(entity):
        if isinstance(member, Attribute) and member.inherit:
            _check_inherit(check, entity, member)
    if entity.inherits is not None:
        _check_unforgeable(check, entity)


def _check_inherit(check: Check, entity: Entity, attribute: Attribute) -> None:
    """https://webidl.spec.whatwg.org/#dfn-inherit-getter"""
    name = attribute.name
    for ancestor in check.scope.ancestors(entity):
        source = check.scope.attribute(ancestor, name)
        if source is None:
            continue
        if not source.readonly:
            check.error(
                "inherit-writable",
                f"'{name}' of '{ancestor.name}' is not readonly, so there is no setter to add to it",
                attribute.name_span,
                "remove the attribute, or the 'inherit'",
                [(source.name_span, "the inherited attribute")],
            )
        elif check.shapes.canonical(source.type) != check.shapes.canonical(attribute.type) and not (
            check.shapes(source.type).has("unknown") or check.shapes(attribute.type).has("unknown")
        ):
            check.error(
                "inherit-type",
                f"'{name}' is of type '{type_text(attribute.type)}' here, but '{type_text(source.type)}' in "
                f"'{ancestor.name}'",
                attribute.type.span,
                f"write '{type_text(source.type)}'",
                [(source.type.span, "the inherited type")],
            )
        return
    if check.scope.is_closed(entity):
        reason = (
            f"no interface that '{entity.name}' inherits from has an attribute '{name}'"
            if entity.inherits is not None
            else f"'{entity.name}' inherits from no interface"
        )
        check.error("inherit-nothing", reason, attribute.name_span, "remove 'inherit'")


def _check_unforgeable(check: Check, entity: Entity) -> None:
    """https://webidl.spec.whatwg.org/#LegacyUnforgeable: an own property of the object would hide the new one."""
    unforgeable = {
        member.name: (member, ancestor)
        for ancestor in reversed(check.scope.ancestors(entity))
        for member, _ in check.scope.members(ancestor)
        if isinstance(member, Attribute | Operation) and any(e.name == "LegacyUnforgeable" for e in member.ext_attrs)
    }
    if not unforgeable:
        return
    for member, _ in check.scope.members(entity):
        if isinstance(member, Attribute | Operation) and not member.static and member.name in unforgeable:
            hidden, ancestor = unforgeable[member.name]
            check.error(
                "unforgeable-override",
                f"'{member.name}' of '{entity.name}' would be hidden by the [LegacyUnforgeable] one of "
                f"'{ancestor.name}'",
                member.name_span,
                "choose another name",
                [(hidden.name_span, "the unforgeable member")],
            )
