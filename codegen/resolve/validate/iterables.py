"""iterable, async_iterable, maplike, setlike: https://webidl.spec.whatwg.org/#idl-iterable and the three after it."""

from __future__ import annotations

from typing import NamedTuple

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity
from codegen.resolve.validate.shapes import type_text
from codegen.resolve.validate.specials import indexed_getter
from codegen.schemas.span import Span
from codegen.schemas.webidl import Attribute, Const, Iterable, Maplike, Operation, Setlike

Declaration = Iterable | Maplike | Setlike


class _Methods(NamedTuple):
    """The names that a declaration takes for itself; an operation may override those of `overridable`."""

    fixed: frozenset[str]
    overridable: frozenset[str] = frozenset()


_ITERABLE = _Methods(frozenset({"entries", "forEach", "keys", "values"}))
_ASYNC = _Methods(frozenset({"entries", "keys", "values"}))
_MAPLIKE = frozenset({"entries", "forEach", "get", "has", "keys", "size", "values"})
_SETLIKE = frozenset({"entries", "forEach", "has", "keys", "size", "values"})


def _methods(declaration: Declaration) -> _Methods:
    match declaration:
        case Iterable():
            return _ASYNC if declaration.asynchronous else _ITERABLE
        case Maplike():
            return _Methods(_MAPLIKE, frozenset() if declaration.readonly else frozenset({"clear", "delete", "set"}))
        case Setlike():
            return _Methods(_SETLIKE, frozenset() if declaration.readonly else frozenset({"add", "clear", "delete"}))


def _word(declaration: Declaration) -> str:
    if isinstance(declaration, Iterable):
        return "async_iterable" if declaration.asynchronous else "iterable"
    return declaration.kind


_A = {"iterable": "an iterable", "async_iterable": "an async_iterable", "maplike": "a maplike", "setlike": "a setlike"}


def _declarations(check: Check, entity: Entity) -> list[Declaration]:
    return [member for member, _ in check.scope.members(entity) if isinstance(member, Declaration)]


def check_iterables(check: Check, entity: Entity) -> None:
    found = _declarations(check, entity)
    if not found:
        return
    first, *others = found
    for other in others:
        check.error(
            "duplicate-iterable",
            f"'{entity.name}' has {'two' if _word(other) == _word(first) else 'both'} {_word(first)}"
            + (f" and {_word(other)}" if _word(other) != _word(first) else "")
            + " declarations",
            other.span,
            "an interface has at most one of iterable, async_iterable, maplike and setlike",
            [(first.span, "the first one")],
        )
    _check_inherited(check, entity, first)
    _check_names(check, entity, first)
    _check_indexed(check, entity, first)


def _check_inherited(check: Check, entity: Entity, declaration: Declaration) -> None:
    for ancestor in check.scope.ancestors(entity):
        for inherited in _declarations(check, ancestor):
            check.error(
                "inherited-iterable",
                f"'{entity.name}' is {_word(declaration)}, but inherits from '{ancestor.name}', "
                f"which is {_word(inherited)} already",
                declaration.span,
                related=[(inherited.span, "inherited from here")],
            )
            return


def _check_names(check: Check, entity: Entity, declaration: Declaration) -> None:
    methods = _methods(declaration)
    for step in (entity, *check.scope.ancestors(entity)):
        for member, _ in check.scope.members(step):
            if not isinstance(member, Attribute | Const | Operation) or (
                isinstance(member, Attribute | Operation) and member.static
            ):
                continue
            taken = member.name in methods.fixed or (
                member.name in methods.overridable and not isinstance(member, Operation)
            )
            if not taken:
                continue
            message = f"{_A[_word(declaration)]} makes the member '{member.name}' itself"
            if step is entity:
                check.error(
                    "iterable-member", message, member.name_span, "remove it", [(declaration.span, "declared here")]
                )
            else:
                check.error(
                    "iterable-member",
                    f"{message}, but '{entity.name}' inherits one from '{step.name}'",
                    declaration.span,
                    related=[(member.name_span, "inherited from here")],
                )


def _check_indexed(check: Check, entity: Entity, declaration: Declaration) -> None:
    getter = indexed_getter(check, entity)
    inherited = next((indexed_getter(check, step) for step in check.scope.ancestors(entity)), None)
    place = _getter_place(getter or inherited)
    match declaration:
        case Iterable(asynchronous=True):
            return
        case Iterable(key_type=None, value_type=value_type):
            _check_value_iterator(check, entity, declaration, getter or inherited)
            if getter is not None and getter.return_type is not None and value_type is not None:
                # The standards' own getters return null past the end, which the iterator never sees.
                given, wanted = (check.shapes.canonical(node).rstrip("?") for node in (value_type, getter.return_type))
                unknown = check.shapes(value_type).has("unknown") or check.shapes(getter.return_type).has("unknown")
                if given != wanted and not unknown:
                    check.error(
                        "value-iterator-type",
                        f"the iterable is of '{type_text(value_type)}', "
                        f"but the indexed property getter returns '{type_text(getter.return_type)}'",
                        value_type.span,
                        f"write 'iterable<{type_text(getter.return_type).rstrip('?')}>'",
                        [(getter.return_type.span, "the getter's type")],
                    )
        case Iterable():
            if getter is not None:
                check.error(
                    "pair-iterator-indexed",
                    f"'{entity.name}' has an indexed property getter, so it cannot be iterable over pairs",
                    declaration.span,
                    "write 'iterable<T>' with the getter's type",
                    [(place, "the getter")],
                )
        case Maplike() | Setlike():
            if getter is not None or inherited is not None:
                check.error(
                    "iterable-indexed",
                    f"'{entity.name}' has an indexed property getter, so it cannot be {_word(declaration)}",
                    declaration.span,
                    related=[(place, "the getter")],
                )


def _check_value_iterator(check: Check, entity: Entity, declaration: Iterable, getter: Operation | None) -> None:
    if getter is None and check.scope.is_closed(entity):
        check.error(
            "value-iterator-unindexed",
            f"'{entity.name}' is iterable over single values, but has no indexed property getter",
            declaration.span,
            "add 'getter T (unsigned long index);', or write 'iterable<K, V>'",
        )


def _getter_place(getter: Operation | None) -> Span:
    if getter is None:
        return Span("", 0, 0)
    return getter.name_span if getter.name else getter.span
