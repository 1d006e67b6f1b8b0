"""The types that hold values of unions. They must read these themselves: encoding/json cannot make an interface."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lower.types.fields import JsonField, json_fields
from codegen.lower.types.unions import Unions, is_ours
from codegen.lower.types.universe import Universe
from codegen.schemas import gotypes as go


class Holders:
    """Answers for a program. `generated` are the packages that get Go."""

    def __init__(self, program: go.GoProgram, universe: Universe, unions: Unions) -> None:
        self._universe = universe
        self._unions = unions
        self._generated = {package.path for package in program.packages}
        self._found: dict[tuple[str, str], bool] = {}

    def reads_itself(self, declaration: go.Declaration) -> bool:
        """Whether a method UnmarshalJSON is generated for a type, or was for one of another package."""
        if not self._unions.unions or declaration.alias:
            return False
        if declaration.package not in self._generated:
            return any(method.name == "UnmarshalJSON" and is_ours(method) for method in declaration.methods)
        if declaration.key not in self._found:
            self._found[declaration.key] = False  # it may hold itself
            self._found[declaration.key] = self._must_read(declaration)
        return self._found[declaration.key]

    def _must_read(self, declaration: go.Declaration) -> bool:
        if any(method.name == "UnmarshalJSON" and not is_ours(method) for method in declaration.methods):
            return False
        under = self._universe.underlying(declaration.type)
        if isinstance(under, go.Slice | go.Map):
            return self.readable(under)
        if not isinstance(under, go.Struct):
            return False
        return self.masked(under) or any(self.readable(field.type) for field in json_fields(under, self._universe))

    def fields(self, struct: go.Struct) -> Iterator[JsonField]:
        """The fields of a struct that hold unions, those of embedded structs too."""
        return (field for field in json_fields(struct, self._universe) if self.readable(field.type))

    def masked(self, struct: go.Struct) -> bool:
        """Whether a generated method of an embedded type would be taken for that of the struct."""
        return any(self.embedded(field) for field in struct.fields)

    def embedded(self, field: go.StructField) -> bool:
        """Whether a field embeds a type that reads itself."""
        type_ = self._universe.unalias(field.type)
        pointed = self._universe.unalias(type_.element) if isinstance(type_, go.Pointer) else type_
        declaration = self._universe.declaration(pointed) if isinstance(pointed, go.Named) else None
        return field.embedded and declaration is not None and self.reads_itself(declaration)

    def readable(self, type_: go.GoType) -> bool:
        """Whether a type has a union in it that the generated Go can read: within slices, maps and pointers."""
        match self._universe.unalias(type_):
            case go.Named() as named:
                return named.key in self._unions.unions
            case go.Slice(element=element) | go.Pointer(element=element):
                return self.readable(element)
            case go.Map(key=key, value=value):
                return isinstance(key, go.Basic | go.Named) and self.readable(value)
            case _:
                return False

    def unreadable(self, type_: go.GoType) -> str:
        """The union that a type has within something else, such as an array; empty where there is none."""
        match self._universe.unalias(type_):
            case go.Named(arguments=arguments):
                return next(filter(None, map(self.within, arguments)), "")
            case go.Slice(element=element) | go.Pointer(element=element):
                return self.unreadable(element)
            case go.Map(value=value):
                return self.unreadable(value)
            case go.Array(element=element):
                return self.within(element)
            case go.Struct() as struct:
                fields = json_fields(struct, self._universe)
                return next(filter(None, (self.within(field.type) for field in fields)), "")
            case _:
                return ""

    def within(self, type_: go.GoType) -> str:
        """The union that a type is or has within it."""
        match self._universe.unalias(type_):
            case go.Named() as named if named.key in self._unions.unions:
                return named.name
            case go.Slice(element=element) | go.Pointer(element=element):
                return self.within(element)
            case go.Map(value=value):
                return self.within(value)
            case other:
                return self.unreadable(other)
