"""Declarations that are not the same in two ways of making them: what is read and what is printed, by v1 and by v2."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from codegen.lower.types.references import references
from codegen.schemas import tsfile as ts
from codegen.schemas.config import JsonVersion

Name = tuple[str, str]
Made = dict[Name, tuple[ts.TsTopLevel, ...]]
"""The declarations of each Go type, or of each instance of a generic one, its type last."""

_PATHS = {"v1": "", "v2": "/v2"}


def with_variants(
    printed: Mapping[JsonVersion, Made],
    read: Mapping[JsonVersion, Made],
    versions: Mapping[Name, JsonVersion],
    taken: Iterable[Name],
) -> Made:
    """The declarations of all types, and beside them those that say something else: `TaskInput` is what Go reads as
    `Task`, `URLV2` what the other package of JSON prints of `URL`, `URLV2Input` what it reads.

    printed:  what each version prints: its own types and all that they are made of.
    read:     what it reads; nothing where nobody wants to know.
    versions: the version whose own a type is: its declarations have the plain names.
    taken:    names that others have.
    """
    return _Variants(printed, read, versions, set(taken)).made()


class _Variants:
    def __init__(
        self,
        printed: Mapping[JsonVersion, Made],
        read: Mapping[JsonVersion, Made],
        versions: Mapping[Name, JsonVersion],
        taken: set[Name],
    ) -> None:
        self._printed = printed
        self._read = read
        self._versions = versions
        self._taken = taken
        self._first_printed, self._first_read = self._first(printed), self._first(read)
        self._inputs: dict[Name, str] = {}

    def _first(self, made: Mapping[JsonVersion, Made]) -> Made:
        return {key: made[version][key] for key, version in self._versions.items() if key in made.get(version, {})}

    def made(self) -> Made:
        for version, read in self._read.items():
            changed = different(self._printed[version], read)
            mine = [one for key, one in changed.items() if self._versions[key] == version]
            self._inputs |= new_names(mine, "Input", self._taken)
        made = dict(self._first_printed)
        for version, printed in self._printed.items():
            apart = different(self._first_printed, self._others(version, printed))
            names = new_names(apart.values(), version.upper(), self._taken)
            if names:
                own = {key: made[key] for key in printed if key not in apart and self._versions[key] == version}
                made |= {key: tuple(renamed(one, names) for one in declared) for key, declared in own.items()}
            beside = [(key, _told(one, names, version)) for key, one in apart.items()]
            if version in self._read:
                beside += self._read_as(version, names)
            for key, one in beside:
                made[key] = (*made.get(key, ()), one)
        return made

    def _others(self, version: JsonVersion, made: Made) -> Made:
        return {key: declared for key, declared in made.items() if self._versions[key] != version}

    def _read_as(self, version: JsonVersion, printed: Mapping[Name, str]) -> Iterator[tuple[Name, ts.TsTopLevel]]:
        """What a version reads. `printed` are the names that only what it prints has."""
        read = self._read[version]
        changed = different(self._printed[version], read)
        apart = different(self._first_read, self._others(version, read))
        names = dict(self._inputs)
        names |= {name: printed[name] for one in apart.values() if (name := name_of(one)) in printed}
        both = [one for key, one in apart.items() if key in changed]
        names |= new_names(both, f"{version.upper()}Input", self._taken)
        for key, one in changed.items():
            if key in apart or self._versions[key] == version:
                yield key, _told(one, names, version if key in apart else "", read=True)


def _told(
    declaration: ts.TsTopLevel, names: Mapping[Name, str], version: JsonVersion | Literal[""], read: bool = False
) -> ts.TsTopLevel:
    """A declaration that stands beside another one, with a comment that says so."""
    library = f"encoding/json{_PATHS[version]}" if version else "Go"
    doc = f"What {library} reads as {declaration.name}." if read else f"{declaration.name} as {library} prints it."
    update = {"doc": (doc,), "version": version, "input": read}
    return renamed(declaration, names).model_copy(update=update)


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


def new_names(types: Iterable[ts.TsTopLevel], suffix: str, taken: set[Name]) -> dict[Name, str]:
    """A name for each of the types, with the suffix; it is taken then."""
    names = {}
    for one in types:
        own = f"{one.name}{suffix}"
        while (one.package, own) in taken:
            own += "_"
        taken.add((one.package, own))
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
