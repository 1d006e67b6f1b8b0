"""Identifiers: reserved ones, and ones that are given twice. https://webidl.spec.whatwg.org/#idl-names"""

from __future__ import annotations

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import INDEFINITE_ARTICLE, Entity, Named, Owned
from codegen.schemas.span import Span
from codegen.schemas.webidl import (
    Argument,
    Attribute,
    CallbackInterface,
    Const,
    Dictionary,
    DictionaryMember,
    Enum,
    Interface,
    Mixin,
    Namespace,
    Operation,
)

RESERVED = frozenset({"constructor", "toString"})
"""https://webidl.spec.whatwg.org/#dfn-reserved-identifier. A second leading underscore is no identifier at all."""

_CONSTANT_RESERVED = frozenset({"length", "name", "prototype"})


def check_definition_names(check: Check) -> None:
    """https://webidl.spec.whatwg.org/#idl-names: one meaning per name, whatever its kind."""
    for later, first in check.scope.repeated:
        if later.kind == first.kind:
            message = f"{later.kind} '{later.name}' is defined twice"
            extendable = isinstance(later, Interface | Mixin | Namespace | Dictionary)
            hint = f"write 'partial {_keyword(later)}' to add to the first one" if extendable else ""
        else:
            message = f"'{later.name}' is already {INDEFINITE_ARTICLE[first.kind]}"
            hint = "choose another name: all kinds of definitions share one set of names"
        check.error("duplicate-definition", message, later.name_span, hint, [(first.name_span, "first defined here")])
    for own, known in check.scope.hidden:
        check.warning(
            "hidden-definition",
            f"'{own.name}' takes the place of {INDEFINITE_ARTICLE[known.kind]} of the web platform",
            own.name_span,
            "choose another name, unless this is meant",
            [(known.name_span, "the platform's definition")],
        )


def _keyword(definition: Named) -> str:
    return "interface mixin" if definition.kind == "mixin" else definition.kind


def check_reserved(check: Check, definition: Named) -> None:
    """Names of a definition and of its members."""
    _check_reserved_name(check, definition.name, definition.name_span)
    _check_json(check, definition.name, definition.name_span)
    match definition:
        case Interface() | Mixin() | Namespace() | CallbackInterface() | Dictionary():
            for member in definition.members:
                if isinstance(member, Const | Attribute | Operation | DictionaryMember) and member.name:
                    _check_member_name(check, member)
        case Enum():
            _check_values(check, definition)
        case _:
            pass


def _check_member_name(check: Check, member: Const | Attribute | Operation | DictionaryMember) -> None:
    name, span = member.name, member.name_span
    if name == "toString" and isinstance(member, Operation) and not member.static:
        check.error("reserved-name", "an operation cannot be named 'toString'", span, "declare 'stringifier;' instead")
        return
    _check_reserved_name(check, name, span)
    # https://webidl.spec.whatwg.org/#idl-tojson-operation
    if not (isinstance(member, Operation) and not member.static):
        _check_json(check, name, span)
    # https://webidl.spec.whatwg.org/#idl-constants
    if isinstance(member, Const) and name in _CONSTANT_RESERVED:
        check.error(
            "reserved-constant-name",
            f"a constant cannot be named '{name}': the interface object has a property of that name",
            span,
        )
    # https://webidl.spec.whatwg.org/#idl-attributes, https://webidl.spec.whatwg.org/#idl-operations
    if isinstance(member, Attribute | Operation) and member.static and name == "prototype":
        check.error("static-prototype", f"a static {member.kind} cannot be named 'prototype'", span)


def _check_reserved_name(check: Check, name: str, span: Span) -> None:
    if name in RESERVED:
        check.error("reserved-name", f"'{name}' is a reserved name", span, "choose another name")


def _check_json(check: Check, name: str, span: Span) -> None:
    if name == "toJSON":
        check.error("reserved-tojson", "'toJSON' is reserved for a regular operation", span, "choose another name")


def _check_values(check: Check, enum: Enum) -> None:
    """https://webidl.spec.whatwg.org/#idl-enums"""
    seen: dict[str, Span] = {}
    for value in enum.values:
        first = seen.setdefault(value.value, value.span)
        if first != value.span:
            check.error(
                "duplicate-enum-value",
                f"enum '{enum.name}' has the value \"{value.value}\" twice",
                value.span,
                "remove one of them",
                [(first, "first given here")],
            )


def check_argument_names(check: Check, arguments: tuple[Argument, ...]) -> None:
    """https://webidl.spec.whatwg.org/#idl-operations"""
    if len(arguments) < 2:
        return
    seen: dict[str, Span] = {}
    for argument in arguments:
        first = seen.setdefault(argument.name, argument.name_span)
        if first != argument.name_span:
            check.error(
                "duplicate-argument",
                f"two arguments are named '{argument.name}'",
                argument.name_span,
                "choose another name",
                [(first, "first used here")],
            )


def check_member_clashes(check: Check, entity: Entity) -> None:
    """No two members of one name, unless both are operations.

    https://webidl.spec.whatwg.org/#idl-constants, #idl-attributes and #idl-operations each say their share.
    """
    seen: dict[str, Owned] = {}
    for owned in check.scope.members(entity):
        member = owned.member
        if not isinstance(member, Const | Attribute | Operation) or not member.name:
            continue
        first = seen.setdefault(member.name, owned)
        other = first.member
        if first is owned or (isinstance(member, Operation) and isinstance(other, Operation)):
            continue
        if check.same_mixin(entity, owned, first) or not isinstance(other, Const | Attribute | Operation):
            continue
        check.error(
            "duplicate-member",
            f"{entity.kind} '{entity.name}' has two members named '{member.name}'",
            member.name_span,
            _clash_hint(entity, owned),
            [(other.name_span, f"{_article(other)} of that name{_origin(entity, first)}")],
        )


def _article(member: Const | Attribute | Operation) -> str:
    words = {"const": "constant", "attribute": "attribute", "operation": "operation"}[member.kind]
    return f"{'a' if words == 'constant' else 'an'} {words}"


def _origin(entity: Entity, owned: Owned) -> str:
    if owned.part.kind == "mixin" and entity.kind != "mixin":
        return f", from mixin '{owned.part.name}'"
    return ""


def _clash_hint(entity: Entity, owned: Owned) -> str:
    if owned.part.kind == "mixin" and entity.kind == "interface":
        return f"'{entity.name}' includes '{owned.part.name}'; rename one of the two"
    return "rename or remove one of the two"
