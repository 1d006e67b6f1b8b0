"""Declarations that are not the same in two ways of making them: what is read and what is printed, by v1 and by v2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.lower.types.references import references
from codegen.schemas import tsfile as ts

Name = tuple[str, str]
Made = Mapping[Name, tuple[ts.TsTopLevel, ...]]
"""The declarations of each Go type, or of each instance of a generic one, its type last."""


def different(base: Made, other: Made) -> dict[Name, ts.TsTopLevel]:
    """The types of `other` that are not as those of `base`, or not there: those in which a difference shows, and those
    that are made of them."""
    types = {key: made[-1] for key, made in other.items() if made}
    known = {key: made[-1] for key, made in base.items() if made}
    found = {name_of(one) for key, one in types.items() if key not in known or _content(one) != _content(known[key])}
    size = -1
    while size != len(found):
        size = len(found)
        found |= {name_of(one) for one in types.values() if not found.isdisjoint(references(one))}
    return {key: one for key, one in types.items() if name_of(one) in found}


def new_names(types: Iterable[ts.TsTopLevel], suffix: str, taken: Iterable[Name]) -> dict[Name, str]:
    """A name for each of the types, with the suffix."""
    known = set(taken)
    names = {}
    for one in types:
        own = f"{one.name}{suffix}"
        while (one.package, own) in known:
            own += "_"
        names[name_of(one)] = own
    return names


def name_of(declaration: ts.TsTopLevel) -> Name:
    """What references call it."""
    return declaration.package, declaration.name


def _content(declaration: ts.TsTopLevel) -> object:
    """What counts when two declarations are compared."""
    match declaration:
        case ts.TsInterface(members=members, rest=rest):
            return declaration.params, tuple((one.key, one.type, one.optional) for one in members), rest
        case ts.TsAlias(type=type_):
            return declaration.params, type_
        case _:
            return declaration


def renamed(declaration: ts.TsTopLevel, names: Mapping[Name, str]) -> ts.TsTopLevel:
    """The declaration with other names for itself and for what it is made of, where there are any."""
    update: dict[str, object] = {"name": names.get(name_of(declaration), declaration.name)}
    if isinstance(declaration, ts.TsInterface):
        made = _replaced(ts.TsObject(members=declaration.members, rest=declaration.rest), names)
        assert isinstance(made, ts.TsObject), "an object stays one"
        update |= {"members": made.members, "rest": made.rest}
    elif isinstance(declaration, ts.TsAlias):
        update["type"] = _replaced(declaration.type, names)
    return declaration.model_copy(update=update)


def _replaced(type_: ts.TsType, names: Mapping[Name, str]) -> ts.TsType:
    def each(types: Iterable[ts.TsType]) -> tuple[ts.TsType, ...]:
        return tuple(_replaced(one, names) for one in types)

    match type_:
        case ts.TsReference(package=package, name=name, arguments=arguments):
            update: dict[str, object] = {"name": names.get((package, name), name), "arguments": each(arguments)}
        case ts.TsArray(element=element):
            update = {"element": _replaced(element, names)}
        case ts.TsTuple(elements=elements):
            update = {"elements": each(elements)}
        case ts.TsRecord(key=key, value=value):
            update = {"key": _replaced(key, names), "value": _replaced(value, names)}
        case ts.TsUnion(members=members) | ts.TsIntersection(members=members):
            update = {"members": each(members)}
        case ts.TsTemplate(parts=parts):
            update = {"parts": tuple(part if isinstance(part, str) else _replaced(part, names) for part in parts)}
        case ts.TsObject(members=properties, rest=rest):
            update = {
                "members": tuple(p.model_copy(update={"type": _replaced(p.type, names)}) for p in properties),
                "rest": _replaced(rest, names) if rest is not None else None,
            }
        case _:
            return type_
    return type_.model_copy(update=update)
