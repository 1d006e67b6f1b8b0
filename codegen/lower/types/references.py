"""What a declaration refers to."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.schemas import tsfile as ts


def references(declaration: ts.TsTopLevel) -> Iterator[tuple[str, str]]:
    """The package and name of each reference in a declaration, with repetition."""
    match declaration:
        case ts.TsInterface(params=params, members=members, rest=rest):
            yield from _within(ts.TsObject(members=members, rest=rest))
        case ts.TsAlias(params=params, type=type_):
            yield from _within(type_)
        case _:
            return
    for param in params:
        if param.constraint is not None:
            yield from _within(param.constraint)


def _within(type_: ts.TsType) -> Iterator[tuple[str, str]]:
    match type_:
        case ts.TsReference(package=package, name=name, arguments=arguments):
            yield package, name
            for argument in arguments:
                yield from _within(argument)
        case ts.TsArray(element=element):
            yield from _within(element)
        case ts.TsRecord(key=key, value=value):
            yield from _within(key)
            yield from _within(value)
        case ts.TsTuple(elements=types) | ts.TsUnion(members=types) | ts.TsIntersection(members=types):
            for one in types:
                yield from _within(one)
        case ts.TsTemplate(parts=parts):
            for part in parts:
                if not isinstance(part, str):
                    yield from _within(part)
        case ts.TsObject(members=members, rest=rest):
            for member in members:
                yield from _within(member.type)
            if rest is not None:
                yield from _within(rest)
        case _:
            return
