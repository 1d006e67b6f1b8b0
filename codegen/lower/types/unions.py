"""Sealed interfaces as discriminated unions: `//gowasm:union` above an interface with an unexported method.

A property tells the types apart. A type that has a field of that name has its value there; to others, the generated
method MarshalJSON adds it. Because it always writes the value, what TypeScript says of the property is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.lower.types.directives import Reader
from codegen.lower.types.fields import json_fields
from codegen.lower.types.universe import Universe
from codegen.naming.ts import type_name
from codegen.resolve.golang.method_sets import implements
from codegen.schemas import gotypes as go
from codegen.schemas.gounions import FILE_NAME

_USUAL = "kind"
"""The property where nobody says and the types have none in common."""


@dataclass(frozen=True)
class Variant:
    """A type of a union: `value` is that of the discriminator, `field` the Go field that has it, if any."""

    declaration: go.Declaration
    value: str
    field: go.StructField | None
    pointer: bool


@dataclass(frozen=True)
class Union:
    declaration: go.Declaration
    discriminator: str
    variants: tuple[Variant, ...]


class Unions:
    """The unions of a program, and which types are in them."""

    def __init__(self, program: go.GoProgram, universe: Universe, diagnostics: Diagnostics) -> None:
        self._program = program
        self._universe = universe
        self._diagnostics = diagnostics
        self._wishes = Reader(Diagnostics())  # what is wrong with directives is said where they are used
        self.unions: dict[tuple[str, str], Union] = {}
        self.variants: dict[tuple[str, str], tuple[Union, Variant]] = {}
        for declaration in program.types.values():
            if declaration.doc.directives:
                self._declared(declaration)

    def _declared(self, declaration: go.Declaration) -> None:
        wishes = self._wishes.of_type(declaration)
        if not wishes.union:
            return
        under = self._universe.underlying(declaration.type)
        if not isinstance(under, go.Interface) or not any(not method.name[:1].isupper() for method in under.methods):
            self._diagnostics.error(
                "open-union",
                f"type {declaration.name} is no sealed interface, so other packages could add to the union",
                wishes.span,
                f"let it be an interface with a method that is not exported, like is{declaration.name}()",
            )
            return
        members = list(self._members(declaration))
        if not members:
            self._diagnostics.error(
                "empty-union",
                f"no type of package {self._program.names[declaration.package]} has the methods of {declaration.name}",
                wishes.span,
                "give them to the types that are in the union",
            )
            return
        discriminator = wishes.discriminator or self._common([one for one, _ in members])
        variants = [self._variant(one, pointer, discriminator, declaration) for one, pointer in members]
        known = tuple(variant for variant in variants if variant is not None)
        union = Union(declaration, discriminator, known)
        self._check(union)
        self.unions[declaration.key] = union
        for variant in known:
            self.variants[variant.declaration.key] = (union, variant)

    def _members(self, union: go.Declaration) -> Iterator[tuple[go.Declaration, bool]]:
        """The types that implement the interface, in source order, and whether only the pointers to them do."""
        interface = go.Named(package=union.package, name=union.name)
        for declaration in sorted(self._of_package(union.package), key=lambda one: (one.file, one.span.start)):
            type_ = go.Named(package=declaration.package, name=declaration.name)
            if declaration.alias or declaration.params or self._universe.kind(type_) == "interface":
                continue
            if implements(type_, interface, self._program):
                yield declaration, False
            elif implements(go.Pointer(element=type_), interface, self._program):
                yield declaration, True

    def _of_package(self, path: str) -> list[go.Declaration]:
        return [one for one in self._program.types.values() if one.package == path]

    def _properties(self, declaration: go.Declaration) -> dict[str, go.StructField]:
        under = self._universe.underlying(declaration.type)
        if not isinstance(under, go.Struct):
            return {}
        return {field.name: field.field for field in json_fields(under, self._universe) if len(field.index) == 1}

    def _common(self, members: list[go.Declaration]) -> str:
        """The property that all have, with a value for each that is known."""
        fields = [(member, self._properties(member)) for member in members]
        for name in fields[0][1]:
            if all(name in its and self._value(member, its[name]) for member, its in fields):
                return name
        return _USUAL

    def _value(self, declaration: go.Declaration, field: go.StructField) -> str:
        """The one value that a field has: by directive, by its type's only constant, or by the constant that is called
        as the struct is. Empty where none is known."""
        wish = self._wishes.of_field(field).type
        if len(wish) > 2 and wish[0] == wish[-1] and wish[0] in "\"'" and self._universe.kind(field.type) == "string":
            return wish[1:-1]
        type_ = self._universe.unalias(field.type)
        if not isinstance(type_, go.Named) or self._universe.kind(type_) != "string":
            return ""
        constants = self._program.constants.get(type_.key, ())
        name = declaration.name
        named = [c for c in constants if c.name.startswith(name) or c.name.endswith(name)]
        values = {constant.value for constant in (named or constants)}
        return str(values.pop()) if len(values) == 1 else ""

    def _variant(
        self, declaration: go.Declaration, pointer: bool, discriminator: str, union: go.Declaration
    ) -> Variant | None:
        def wrong(words: str, hint: str) -> None:
            where = f"type {declaration.name} is in the union {union.name}, but {words}"
            self._diagnostics.error("union-variant", where, declaration.span, hint)

        type_ = go.Named(package=declaration.package, name=declaration.name)
        if self._universe.kind(type_) != "struct":
            wrong("is no struct, so it cannot tell what it is", "put it into a struct")
            return None
        methods = self._universe.methods(type_).keys() & {"MarshalJSON", "MarshalText", "MarshalJSONTo"}
        if methods:
            wrong(f"its method {min(methods)} decides what is printed", "take the method away")
            return None
        if declaration.key in self.variants:
            other = self.variants[declaration.key][0].declaration.name
            wrong(f"in {other} too", "let it be in one of them only")
            return None
        field = self._properties(declaration).get(discriminator)
        value = self._value(declaration, field) if field else type_name(declaration.name)
        if not value:
            wrong(
                f"the value of its property '{discriminator}' is not known",
                f'write //gowasm:type "{declaration.name.lower()}" above the field, which must be a string',
            )
            return None
        return Variant(declaration, value, field, pointer)

    def _check(self, union: Union) -> None:
        seen: dict[str, Variant] = {}
        for variant in union.variants:
            if variant.value in seen:
                self._diagnostics.error(
                    "union-variant",
                    f"two types of the union {union.declaration.name} have the same {union.discriminator}",
                    variant.declaration.span,
                    "give each its own value",
                    [(seen[variant.value].declaration.span, "the other one is here")],
                )
            seen[variant.value] = variant


def is_ours(method: go.Method) -> bool:
    """Whether a method was generated by an earlier run, so that it does not count."""
    return method.span.path.endswith(FILE_NAME)
