"""Overloaded operations and constructors: https://webidl.spec.whatwg.org/#idl-overloading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from codegen.resolve.validate.annotations import TYPE_ATTRIBUTES, type_annotations
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.distinguish import distinguishable
from codegen.resolve.validate.scope import Entity, Owned
from codegen.resolve.validate.shapes import Shape, type_text
from codegen.schemas.span import Span
from codegen.schemas.webidl import Argument, Constructor, ExtendedAttribute, Interface, Operation

_ON_ALL = ("CrossOriginIsolated", "Exposed", "LegacyUnforgeable", "SecureContext")
"""Extended attributes that must stand on all overloads of an operation or on none, each by its own section."""

_UNITE = "make one of them, with a union or optional arguments, or give them different names"

Optionality = Literal["required", "optional", "variadic"]


class Callable(NamedTuple):
    """One overload: where it is, the node that its name or keyword marks, and its arguments."""

    span: Span
    arguments: tuple[Argument, ...]


class Item(NamedTuple):
    """A tuple of an effective overload set."""

    callable: Callable
    arguments: tuple[Argument, ...]
    optionality: tuple[Optionality, ...]


def check_overloads(check: Check, entity: Entity) -> None:
    """All sets of overloads of an interface, mixin or namespace."""
    regular: dict[str, list[Owned]] = {}
    static: dict[str, list[Owned]] = {}
    for owned in check.scope.members(entity):
        if isinstance(owned.member, Operation) and owned.member.name:
            group = static if owned.member.static else regular
            group.setdefault(owned.member.name, []).append(owned)
    for kind, groups in (("operation", regular), ("static operation", static)):
        for name, overloads in groups.items():
            if len(overloads) > 1 and not check.same_mixin(entity, *overloads):
                _check_operations(check, entity, f"{kind} '{name}'", overloads)
    if isinstance(entity.main, Interface):
        constructors = [member for member in entity.main.members if isinstance(member, Constructor)]
        _check_set(check, "the constructors", [_callable(constructor) for constructor in constructors])
        _check_factories(check, entity.main.ext_attrs)


def _check_factories(check: Check, attributes: Iterable[ExtendedAttribute]) -> None:
    named: dict[str, list[Callable]] = {}
    for extended in attributes:
        if extended.name == "LegacyFactoryFunction" and extended.arguments is not None and extended.values:
            named.setdefault(extended.values[0], []).append(Callable(extended.span, extended.arguments))
    for name, group in named.items():
        _check_set(check, f"the factory functions '{name}'", group)


def _callable(member: Operation | Constructor) -> Callable:
    if isinstance(member, Operation):
        return Callable(member.name_span, member.arguments)
    start = member.span.start
    if member.ext_attrs:
        # The member's own text begins behind its extended attributes: "]", then space.
        start = min(member.span.end - len("constructor();"), max(item.span.end for item in member.ext_attrs) + 2)
    return Callable(Span(member.span.path, start, member.span.end), member.arguments)


def _check_operations(check: Check, entity: Entity, what: str, group: Sequence[Owned]) -> None:
    operations = [owned.member for owned in group if isinstance(owned.member, Operation)]
    if _split(check, entity, what, group):
        return
    promises = [operation for operation in operations if _returns_promise(check, operation)]
    if promises and len(promises) < len(operations):
        odd = operations[0] in promises
        other = next(operation for operation in operations if (operation in promises) is not odd)
        check.error(
            "overload-promise",
            f"the overloads of {what} mix promises with other return types",
            other.name_span,
            "return a promise from all of them or from none",
            [(operations[0].name_span, "returns a promise" if odd else "returns no promise")],
        )
    _check_ext_attrs(check, what, operations)
    _check_set(check, f"the overloads of {what}", [_callable(operation) for operation in operations])


def _split(check: Check, entity: Entity, what: str, group: Sequence[Owned]) -> bool:
    """Overloads stand together in one definition."""
    first = group[0]
    other = next((owned for owned in group if owned.part is not first.part), None)
    if other is None:
        return False
    assert isinstance(first.member, Operation)
    assert isinstance(other.member, Operation)
    check.error(
        "overload-split",
        f"{what} of '{entity.name}' is overloaded across two definitions",
        other.member.name_span,
        "move all overloads into one definition",
        [(first.member.name_span, "the first one")],
    )
    return True


def _returns_promise(check: Check, operation: Operation) -> bool:
    return operation.return_type is not None and check.shapes(operation.return_type).has("promise")


def _check_ext_attrs(check: Check, what: str, operations: Sequence[Operation]) -> None:
    for name in _ON_ALL:
        found = [next((item for item in op.ext_attrs if item.name == name), None) for op in operations]
        having = [item for item in found if item is not None]
        if not having:
            continue
        if len(having) < len(operations):
            without = operations[found.index(None)]
            check.error(
                "overload-extended-attribute",
                f"[{name}] must stand on all overloads of {what} or on none",
                without.name_span,
                f"write [{name}] here too",
                [(having[0].span, "stands here")],
            )
        elif name == "Exposed" and (odd := next((h for h in having if set(h.values) != set(having[0].values)), None)):
            check.error(
                "overload-extended-attribute",
                f"[Exposed] must be the same on all overloads of {what}",
                odd.span,
                related=[(having[0].span, "differs from this")],
            )


# --- https://webidl.spec.whatwg.org/#dfn-effective-overload-set ------------------------------------------------------


def effective_overload_set(callables: Sequence[Callable]) -> list[Item]:
    longest = max(len(callable_.arguments) for callable_ in callables)
    items = []
    for callable_ in callables:
        arguments = callable_.arguments
        values: tuple[Optionality, ...] = tuple(
            "variadic" if argument.variadic else "optional" if argument.optional else "required"
            for argument in arguments
        )
        items.append(Item(callable_, arguments, values))
        if arguments and arguments[-1].variadic:
            items += (
                Item(callable_, (*arguments, *arguments[-1:] * more), (*values, *values[-1:] * more))
                for more in range(1, longest - len(arguments) + 1)
            )
        for count in range(len(arguments) - 1, -1, -1):
            if values[count] == "required":
                break
            items.append(Item(callable_, arguments[:count], values[:count]))
    return items


def _check_set(check: Check, what: str, callables: Sequence[Callable]) -> None:
    """Each number of arguments must lead to one overload. Reports the first fault only: others follow from it."""
    if len(callables) < 2:
        return
    by_size: dict[int, list[Item]] = {}
    for item in effective_overload_set(callables):
        by_size.setdefault(len(item.arguments), []).append(item)
    for size in sorted(by_size, reverse=True):
        items = by_size[size]
        if len(items) > 1 and _check_size(check, what, size, items):
            return


def _check_size(check: Check, what: str, size: int, items: Sequence[Item]) -> bool:
    shapes = [[check.shapes(argument.type) for argument in item.arguments] for item in items]
    index = next(
        (i for i in range(size) if all(distinguishable(a[i], b[i], check.scope) for a, b in combinations(shapes, 2))),
        None,
    )
    if index is None:
        _report_ambiguous(check, what, size, items, shapes)
        return True
    return _check_bigint(check, what, index, items, shapes) or _check_before(check, what, index, items)


def _report_ambiguous(
    check: Check, what: str, size: int, items: Sequence[Item], shapes: Sequence[Sequence[Shape]]
) -> None:
    count = f"{size} argument{'' if size == 1 else 's'}" if size else "no argument"
    pair = next(
        (
            (a, b)
            for a, b in combinations(range(len(items)), 2)
            if not any(distinguishable(shapes[a][i], shapes[b][i], check.scope) for i in range(size))
        ),
        None,
    )
    if pair is None:
        check.error(
            "overload-ambiguous",
            f"{what} are not all told apart by the same argument when called with {count}",
            items[-1].callable.span,
            _UNITE,
            [(item.callable.span, "one of the others") for item in items[:-1]],
        )
        return
    first, later = items[pair[0]], items[pair[1]]
    types = " and ".join(f"({', '.join(map(_typed, item.arguments))})" for item in (first, later))
    check.error(
        "overload-ambiguous",
        f"{what} cannot be told apart when called with {count}" + (f": {types}" if size else ""),
        later.callable.span,
        _UNITE,
        [(first.callable.span, "the other one")],
    )


def _check_bigint(
    check: Check, what: str, index: int, items: Sequence[Item], shapes: Sequence[Sequence[Shape]]
) -> bool:
    """https://webidl.spec.whatwg.org/#limit-bigint-numeric-overloading"""
    big = next((n for n, shape in enumerate(shapes) if shape[index].has("bigint")), None)
    small = next((n for n, shape in enumerate(shapes) if shape[index].has("integer", "float")), None)
    if big is None or small is None or big == small:
        return False
    first, later = sorted((big, small))
    check.error(
        "overload-bigint",
        f"{what} differ by bigint and a number only, in argument {index + 1}",
        items[later].arguments[index].type.span,
        "rename one of them",
        [(items[first].arguments[index].type.span, "the other one")],
    )
    return True


def _check_before(check: Check, what: str, index: int, items: Sequence[Item]) -> bool:
    """What stands before the argument that tells the overloads apart is converted before it is known which is meant."""
    for j in range(index):
        first = items[0]
        for item in items[1:]:
            same = _type_key(check, first.arguments[j]) == _type_key(check, item.arguments[j])
            if same and first.optionality[j] == item.optionality[j]:
                continue
            if not same and any(check.shapes(i.arguments[j].type).has("unknown") for i in (first, item)):
                continue
            difference = (
                f"'{_typed(item.arguments[j])}' here and '{_typed(first.arguments[j])}' there"
                if not same
                else f"{item.optionality[j]} here and {first.optionality[j]} there"
            )
            check.error(
                "overload-argument-mismatch",
                f"{what} are told apart by argument {index + 1} only, so argument {j + 1} must be the same: "
                f"it is {difference}",
                item.arguments[j].span,
                related=[(first.arguments[j].span, "the other one")],
            )
            return True
    return False


def _typed(argument: Argument) -> str:
    """The type of an argument as written, with the attributes that belong to it."""
    names = [item.name for item in (*argument.ext_attrs, *argument.type.ext_attrs) if item.name in TYPE_ATTRIBUTES]
    return f"[{', '.join(names)}] {type_text(argument.type)}" if names else type_text(argument.type)


def _type_key(check: Check, argument: Argument) -> tuple[str, frozenset[str]]:
    """A type with the attributes that make another type of it."""
    attributes = (*argument.ext_attrs, *type_annotations(check.scope, argument.type))
    return check.shapes.canonical(argument.type), frozenset(
        item.name for item in attributes if item.name in TYPE_ATTRIBUTES
    )
