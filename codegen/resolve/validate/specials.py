"""Getters, setters, deleters and stringifiers: https://webidl.spec.whatwg.org/#idl-special-operations."""

from __future__ import annotations

from typing import NamedTuple

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity, Owned
from codegen.resolve.validate.shapes import type_text
from codegen.schemas.span import Span
from codegen.schemas.webidl import Attribute, Member, Operation

_A = {"named": "a named", "indexed": "an indexed"}


class Special(NamedTuple):
    """A getter, setter or deleter: `variety` is `named`, `indexed`, or `unknown` when its type is not defined."""

    operation: Operation
    keyword: str
    variety: str
    owned: Owned


def check_specials(check: Check, entity: Entity) -> None:
    """What an interface or mixin has of them, each at most once."""
    specials: dict[tuple[str, str], Special] = {}
    stringifiers: list[Owned] = []
    for owned in check.scope.members(entity):
        member = owned.member
        if _is_stringifier(member):
            stringifiers.append(owned)
        elif isinstance(member, Operation) and member.special is not None:
            special = _special(check, owned, member, member.special)
            if special is not None:
                _check_single(check, entity, special, specials)
    _check_stringifiers(check, entity, stringifiers)
    if specials:
        _check_companions(check, entity, specials)


def _is_stringifier(member: Member) -> bool:
    if isinstance(member, Attribute):
        return member.stringifier
    return isinstance(member, Operation) and member.special == "stringifier"


def named_getter(check: Check, entity: Entity) -> Operation | None:
    """https://webidl.spec.whatwg.org/#dfn-named-property-getter"""
    return _getter(check, entity, "DOMString")


def indexed_getter(check: Check, entity: Entity) -> Operation | None:
    """https://webidl.spec.whatwg.org/#dfn-indexed-property-getter"""
    return _getter(check, entity, "unsigned long")


def special_operation(check: Check, entity: Entity, keyword: str, key: str) -> Operation | None:
    for member, _ in check.scope.members(entity):
        if not isinstance(member, Operation) or member.special != keyword or not member.arguments:
            continue
        if check.shapes.canonical(member.arguments[0].type) == key:
            return member
    return None


def _has_getter(check: Check, entity: Entity, variety: str) -> bool:
    """Also when it is inherited, as HTMLOptionsCollection does, or may be."""
    find = named_getter if variety == "named" else indexed_getter
    chain = (entity, *check.scope.ancestors(entity))
    return any(find(check, step) is not None for step in chain) or not check.scope.is_closed(entity)


def _getter(check: Check, entity: Entity, key: str) -> Operation | None:
    return special_operation(check, entity, "getter", key)


def _place(operation: Operation) -> Span:
    if operation.name:
        return operation.name_span
    start = operation.return_type.span if operation.return_type is not None else operation.span
    return start._replace(end=operation.span.end)


def _special(check: Check, owned: Owned, operation: Operation, keyword: str) -> Special | None:
    """The signature, judged. None when it is wrong."""
    count = 2 if keyword == "setter" else 1
    arguments = operation.arguments
    if len(arguments) != count:
        check.error(
            "special-arguments",
            f"a {keyword} takes {'two arguments' if count == 2 else 'one argument'}, not {len(arguments) or 'none'}",
            _place(operation),
            _signature(keyword),
        )
        return None
    loose = next((argument for argument in arguments if argument.optional or argument.variadic), None)
    if loose is not None:
        check.error(
            "special-optional",
            f"an argument of a {keyword} cannot be {'variadic' if loose.variadic else 'optional'}",
            loose.span,
        )
        return None
    key = arguments[0].type
    match check.shapes.canonical(key):
        case "DOMString":
            variety = "named"
        case "unsigned long":
            variety = "indexed"
        case _ if check.shapes(key).has("unknown"):
            variety = "unknown"
        case _:
            variety = ""
    if not variety or (keyword == "deleter" and variety == "indexed"):
        keys = "a DOMString" if keyword == "deleter" else "a DOMString or an unsigned long"
        check.error(
            "special-arguments",
            f"the first argument of a {keyword} must be {keys}, not '{type_text(key)}'",
            key.span,
            _signature(keyword),
        )
        return None
    return Special(operation, keyword, variety, owned)


def _signature(keyword: str) -> str:
    match keyword:
        case "getter":
            return "write 'getter T (unsigned long index)' or 'getter T (DOMString name)'"
        case "setter":
            return "write 'setter undefined (unsigned long index, T value)' or '(DOMString name, T value)'"
        case _:
            return "write 'deleter undefined (DOMString name)'"


def _check_single(check: Check, entity: Entity, special: Special, specials: dict[tuple[str, str], Special]) -> None:
    first = specials.setdefault((special.keyword, special.variety), special)
    if first is special or special.variety == "unknown" or check.same_mixin(entity, first.owned, special.owned):
        return
    check.error(
        "duplicate-special",
        f"'{entity.name}' has two {special.variety} property {special.keyword}s",
        _place(special.operation),
        "remove one of them",
        [(_place(first.operation), "the first one")],
    )


def _check_stringifiers(check: Check, entity: Entity, found: list[Owned]) -> None:
    """https://webidl.spec.whatwg.org/#idl-stringifiers"""
    for later in found[1:]:
        if check.same_mixin(entity, found[0], later):
            continue
        places = [
            owned.member.name_span if isinstance(owned.member, Attribute) else owned.member.span
            for owned in (found[0], later)
        ]
        check.error(
            "duplicate-stringifier",
            f"'{entity.name}' has two stringifiers",
            places[1],
            "remove one of them",
            [(places[0], "the first one")],
        )


def _check_companions(check: Check, entity: Entity, specials: dict[tuple[str, str], Special]) -> None:
    """A setter or deleter needs a getter, and an indexed getter a length."""
    if ("getter", "unknown") not in specials:
        for keyword, variety in (("setter", "indexed"), ("setter", "named"), ("deleter", "named")):
            special = specials.get((keyword, variety))
            if special is not None and not _has_getter(check, entity, variety):
                key = "DOMString name" if variety == "named" else "unsigned long index"
                check.error(
                    f"{keyword}-without-getter",
                    f"'{entity.name}' has {_A[variety]} property {keyword} but no {variety} property getter",
                    _place(special.operation),
                    f"add 'getter T ({key});'",
                )
    getter = specials.get(("getter", "indexed"))
    if getter is None or entity.kind != "interface":
        return
    # https://webidl.spec.whatwg.org/#idl-indexed-properties
    for step in (entity, *check.scope.ancestors(entity)):
        length = check.scope.attribute(step, "length")
        if length is not None:
            leaf = check.shapes(length.type).only
            if leaf is None or leaf.kind not in ("integer", "unknown") or check.shapes(length.type).nulls:
                check.error(
                    "indexed-length",
                    f"'length' must be an integer, because '{entity.name}' has an indexed property getter",
                    length.type.span,
                    related=[(_place(getter.operation), "the getter")],
                )
            return
    if check.scope.is_closed(entity):
        check.error(
            "indexed-length",
            f"'{entity.name}' has an indexed property getter but no attribute 'length'",
            _place(getter.operation),
            "add 'readonly attribute unsigned long length;'",
        )
