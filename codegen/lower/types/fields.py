"""Which fields of a struct encoding/json prints, and under which names: what its function typeFields decides.

https://pkg.go.dev/encoding/json#Marshal: "The Go visibility rules for struct fields are amended for JSON".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.lower.types.tags import JsonTag, json_tag
from codegen.lower.types.universe import Universe, text
from codegen.schemas import gotypes as go

QUOTABLE = frozenset({"bool", "int", "uint", "float", "string"})
"""The kinds that `,string` can quote."""


@dataclass(frozen=True)
class JsonField:
    """A property of the object that a struct is printed as.

    index:    the way to the field, through embedded ones.
    indirect: an embedded pointer is on the way: where it is nil, the property is absent.
    fallback: it holds all other properties (v2 only).
    uncalled: it has methods for JSON but is not exported, so that Go 1.27 leaves it out. Go 1.26 does not.
    unreadable: such a pointer is not exported, so that only a value that has it already can be read into.
    """

    name: str
    field: go.StructField
    index: tuple[int, ...]
    tagged: bool = False
    omitempty: bool = False
    omitzero: bool = False
    quoted: bool = False
    indirect: bool = False
    fallback: bool = False
    uncalled: bool = False
    unreadable: bool = False

    @property
    def type(self) -> go.GoType:
        return self.field.type


@dataclass(frozen=True)
class Embedded:
    """A struct whose fields are still to be looked at."""

    struct: go.Struct
    index: tuple[int, ...] = ()
    indirect: bool = False
    unreadable: bool = False
    name: str = ""
    """The type's identity; the struct that all begins with has none."""


def json_fields(struct: go.Struct, universe: Universe) -> tuple[JsonField, ...]:
    """The fields in the order in which they are printed."""
    found: list[JsonField] = []
    following = [Embedded(struct)]
    counts: Mapping[str, int] = {}
    visited: set[str] = set()
    while following:
        level, following = following, []
        many, counts = counts, {}
        for part in level:
            if part.name in visited:
                continue
            visited.add(part.name)
            for number, field in enumerate(part.struct.fields):
                made = _field(field, (*part.index, number), part, universe)
                if isinstance(made, Embedded):
                    counts[made.name] = counts.get(made.name, 0) + 1
                    if counts[made.name] == 1:
                        following.append(made)
                elif made is not None:
                    found.append(made)
                    if many.get(part.name, 0) > 1:  # once more, so that they cancel each other
                        found.append(made)
    return dominant(found)


def _field(
    field: go.StructField, index: tuple[int, ...], part: Embedded, universe: Universe
) -> JsonField | Embedded | None:
    if not field.embedded:
        if not field.exported:
            return None
        tag = json_tag(field.tag)
        return None if tag.ignored else _made(field, tag, index, part, universe)
    type_ = universe.unalias(field.type)
    pointer = isinstance(type_, go.Pointer)
    pointed = universe.unalias(type_.element) if isinstance(type_, go.Pointer) else type_
    under = universe.underlying(pointed)
    if not field.exported and not isinstance(under, go.Struct):
        return None
    tag = json_tag(field.tag)
    if tag.ignored:
        return None
    if tag.name or not isinstance(under, go.Struct):
        return _made(field, tag, index, part, universe)
    return within(part, field, under, index, pointer, text(pointed))


def within(
    part: Embedded, field: go.StructField, struct: go.Struct, index: tuple[int, ...], pointer: bool, name: str
) -> Embedded:
    """What is embedded in a struct that is embedded itself. `pointer` tells that a pointer to it is."""
    unreadable = part.unreadable or (pointer and not field.exported)
    return Embedded(struct, index, part.indirect or pointer, unreadable, name)


def _made(field: go.StructField, tag: JsonTag, index: tuple[int, ...], part: Embedded, universe: Universe) -> JsonField:
    quoted = False
    if "string" in tag.options:
        type_ = universe.unalias(field.type)
        pointed = type_.element if isinstance(type_, go.Pointer) else type_
        quoted = universe.kind(pointed) in QUOTABLE
    return JsonField(
        name=tag.name or field.name,
        field=field,
        index=index,
        tagged=bool(tag.name),
        omitempty="omitempty" in tag.options,
        omitzero="omitzero" in tag.options,
        quoted=quoted,
        indirect=part.indirect,
        uncalled=_uncalled(field, tag, universe),
        unreadable=part.unreadable,
    )


def _uncalled(field: go.StructField, tag: JsonTag, universe: Universe) -> bool:
    if field.exported:
        return False
    type_ = universe.unalias(field.type)
    methods = universe.methods(type_.element if isinstance(type_, go.Pointer) else type_).keys()
    return bool(methods if "omitzero" in tag.options else methods - {"IsZero"})


def dominant(fields: list[JsonField]) -> tuple[JsonField, ...]:
    """Of the fields with one name the shallowest, among those the one with a tag; none where there are several."""
    by_name: dict[str, list[JsonField]] = {}
    for field in fields:
        by_name.setdefault(field.name, []).append(field)
    out = []
    for same in by_name.values():
        if len(same) > 1:
            same.sort(key=lambda one: (len(one.index), not one.tagged, one.index))
            first, second = same[:2]
            if len(first.index) == len(second.index) and first.tagged == second.tagged:
                continue
        out.append(same[0])
    out.sort(key=lambda one: one.index)
    return tuple(out)
