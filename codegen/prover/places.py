"""From a place in a JSON text to the Go field that it comes from, by way of the TypeScript that says what is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from codegen.schemas import tsfile as ts
from codegen.schemas.span import NOWHERE, Span

Path = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+')


def path_at(text: str, offset: int) -> Path:
    """The keys and indices that lead to the value, or the key, at an offset of a JSON text."""
    path: list[str | int] = []
    objects: list[bool] = []  # of each open bracket, whether it is an object's
    key_next = False
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token in "}]":
            objects.pop()
            path.pop()
        elif objects and objects[-1] and key_next and token.startswith('"'):
            path[-1] = json.loads(token)
            key_next = False
        if found.end() > offset:
            break
        if token in "{[":
            objects.append(token == "{")
            path.append("" if token == "{" else 0)
            key_next = token == "{"
        elif token == "," and objects:
            key_next = objects[-1]
            last = path[-1]
            if isinstance(last, int):
                path[-1] = last + 1
    return tuple(path)


class Declared:
    """The declarations of the files, by package and name, and the members that a value of a type may have."""

    def __init__(self, files: Sequence[ts.TsFile]) -> None:
        self._types: dict[tuple[str, str], ts.TsInterface | ts.TsAlias] = {}
        for file in files:
            for declared in file.declarations:
                if not isinstance(declared, ts.TsConstObject) and not declared.input:
                    self._types[declared.package, declared.name] = declared
        self.by_go: dict[tuple[str, str], ts.TsInterface | ts.TsAlias] = {}
        for declared in self._types.values():  # a generic type goes before its instances
            self.by_go.setdefault((declared.package, declared.go), declared)

    def place(self, package: str, go: str, path: Path) -> tuple[Span, str]:
        """Where the last field on the way is declared, and its name in JSON; else where the type is."""
        declared = self.by_go.get((package, go))
        if declared is None:
            return NOWHERE, ""
        place, name = declared.span, ""
        types: list[ts.TsType] = [ts.TsReference(package=package, name=declared.name)]
        for step in path:
            following: list[ts.TsType] = []
            for type_ in types:
                for one in self.alternatives(type_):
                    member = next((m for m in members_of(one) if m.name == step), None)
                    if member is not None:
                        following.append(member.type)
                        place, name = (member.span if member.span != NOWHERE else place), member.name
                    else:
                        following += element_of(one, step)
            types = following
        return place, name

    def alternatives(self, type_: ts.TsType, deep: int = 0) -> Iterator[ts.TsType | ts.TsInterface]:
        """What a type is, with names, unions and intersections seen through."""
        match type_:
            case ts.TsReference(package=package, name=name):
                declared = self._types.get((package, name))
                if isinstance(declared, ts.TsInterface):
                    yield declared
                elif declared is not None and deep < 50:
                    yield from self.alternatives(declared.type, deep + 1)
            case ts.TsUnion(members=members) | ts.TsIntersection(members=members):
                for member in members:
                    yield from self.alternatives(member, deep + 1)
            case _:
                yield type_


def members_of(type_: ts.TsType | ts.TsInterface) -> tuple[ts.TsMember, ...]:
    """The properties of an object type; none of any other."""
    return type_.members if isinstance(type_, ts.TsInterface | ts.TsObject) else ()


def element_of(type_: ts.TsType | ts.TsInterface, step: str | int) -> tuple[ts.TsType, ...]:
    """What is behind an index of an array or a key of a record."""
    match type_:
        case ts.TsArray(element=element) if isinstance(step, int):
            return (element,)
        case ts.TsTuple(elements=elements) if isinstance(step, int) and step < len(elements):
            return (elements[step],)
        case ts.TsRecord(value=value) if isinstance(step, str):
            return (value,)
        case _:
            return ()
