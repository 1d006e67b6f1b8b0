"""Fields and methods by depth: https://go.dev/ref/spec#Selectors, #Method_sets.

For all rooms above, in terms of `codegen.schemas.gotypes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.resolve.golang.generics import (
    Declarations,
    HasTypes,
    arguments_of,
    right_side,
    substitute_method,
    unaliased_in,
    underlying_in,
)
from codegen.resolve.golang.identity import identical_in
from codegen.schemas.gotypes import GoType, Interface, Method, Named, Pointer, Struct, StructField


@dataclass(frozen=True)
class Selected:
    """A field or method that a type has, its own or promoted. One of `field` and `method` is None.

    path:    the embedded fields on the way to it, outermost first.
    holder:  the type that declares it: a struct for fields, else what the method is declared on.
    pointer: only an addressable value and the pointer type have the method: it has a pointer receiver, and no embedded
             pointer is on the way. encoding/json calls such a method where the value is addressable: elements of slices
             and what pointers point at are, values of maps and interfaces are not.
    through: an embedded pointer is on the way, which may be nil.
    """

    field: StructField | None
    method: Method | None
    path: tuple[StructField, ...]
    holder: GoType
    pointer: bool = False
    through: bool = False

    @property
    def depth(self) -> int:
        return len(self.path)


@dataclass(frozen=True)
class _Level:
    """A type that is embedded, and the way to it."""

    type: GoType
    path: tuple[StructField, ...] = ()
    through: bool = False
    addressable: bool = False
    """It is what a pointer points at."""
    twice: bool = False
    """The same type is embedded more than once at this depth, so all in it is ambiguous."""


def selections_in(type_: GoType, declarations: Declarations) -> Mapping[str, Selected]:
    """See `selections`."""
    found: dict[str, Selected] = {}
    settled: set[str] = set()
    type_ = unaliased_in(type_, declarations)
    if isinstance(type_, Pointer):
        type_ = unaliased_in(type_.element, declarations)
        if isinstance(underlying_in(type_, declarations), Pointer | Interface):
            return {}
        level = [_Level(type_, addressable=True)]
    else:
        level = [_Level(type_)]
    seen: list[Named] = []
    while level:
        here: dict[str, list[Selected]] = {}
        below: list[_Level] = []
        for at in level:
            if isinstance(at.type, Named):
                if any(identical_in(at.type, other, declarations) for other in seen):
                    continue
                seen.append(at.type)
            for name, selected in _own(at, declarations):
                here.setdefault(name, []).extend([selected] * (2 if at.twice else 1))
                if selected.field is not None and selected.field.embedded:
                    path = (*at.path, selected.field)
                    below.append(_Level(selected.field.type, path, at.through, at.addressable, at.twice))
        for name, candidates in here.items():
            if name not in settled:
                settled.add(name)
                if len(candidates) == 1:
                    found[name] = candidates[0]
        level = _joined(below, declarations)
    return found


def selections(type_: GoType, program: HasTypes) -> Mapping[str, Selected]:
    """All fields and methods that `x.name` may select of a value of the type, by name: its own, and those of embedded
    fields as Go promotes them. The shallowest wins; what is ambiguous is left out."""
    return selections_in(type_, program.types)


def method_set(type_: GoType, program: HasTypes) -> Mapping[str, Selected]:
    """The methods of an addressable value of the type, by name; those with `pointer` are not in the method set of the
    type itself, but in that of the pointer to it. Of a pointer type, all are in its own method set."""
    return {name: it for name, it in selections(type_, program).items() if it.method is not None}


def implements(type_: GoType, interface: GoType, program: HasTypes) -> bool:
    """Whether a value of the type can be assigned to a variable of the interface type:
    https://go.dev/ref/spec#Implementing_an_interface. Signatures that are not known count as right."""
    declarations = program.types
    wanted = underlying_in(interface, declarations)
    if not isinstance(wanted, Interface):
        return False
    methods = method_set(type_, program)
    for method in wanted.methods:
        has = methods.get(method.name)
        if has is None or has.pointer or has.method is None:
            return False
        ours, theirs = has.method.signature, method.signature
        if ours is not None and theirs is not None and not identical_in(ours, theirs, declarations):
            return False
    under = underlying_in(type_, declarations)
    if wanted.terms is None:
        return True
    return any(
        identical_in(under, underlying_in(term.type, declarations), declarations)
        if term.tilde
        else identical_in(type_, term.type, declarations)
        for term in wanted.terms
    )


def _own(at: _Level, declarations: Declarations) -> list[tuple[str, Selected]]:
    """What a type declares itself. A type made of an interface has its methods; one made of a struct its fields."""
    found: list[tuple[str, Selected]] = []
    type_ = at.type
    right: GoType | None = type_
    if isinstance(type_, Named):
        declaration = declarations.get(type_.key)
        if declaration is None:
            return found
        arguments = arguments_of(type_, declaration)
        for declared in declaration.methods:
            method = substitute_method(declared, arguments)
            pointer = method.pointer and not at.addressable
            found.append((method.name, Selected(None, method, at.path, type_, pointer, at.through)))
        right = right_side(type_, declarations)
    under = underlying_in(right, declarations) if right is not None else None
    if isinstance(under, Struct):
        found += [
            (field.name, Selected(field, None, at.path, under, through=at.through))
            for field in under.fields
            if field.name != "_"
        ]
    elif isinstance(under, Interface):
        found += [(method.name, Selected(None, method, at.path, type_, through=at.through)) for method in under.methods]
    return found


def _joined(levels: list[_Level], declarations: Declarations) -> list[_Level]:
    """The types of the next depth, each once, and whether it was there more often."""
    joined: list[_Level] = []
    for at in levels:
        type_ = unaliased_in(at.type, declarations)
        pointer = isinstance(type_, Pointer)
        if isinstance(type_, Pointer):
            type_ = unaliased_in(type_.element, declarations)
        for index, other in enumerate(joined):
            if identical_in(type_, other.type, declarations):
                joined[index] = replace(other, twice=True)
                break
        else:
            joined.append(replace(at, type=type_, through=at.through or pointer, addressable=at.addressable or pointer))
    return joined
