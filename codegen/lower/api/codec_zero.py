"""Whether a value is one that `omitempty` or `omitzero` leaves out, as an expression of Go."""

from __future__ import annotations

from collections.abc import Callable

from codegen.lower.types.fields import JsonField
from codegen.lower.types.universe import NUMBERS, Universe
from codegen.schemas import gotypes as go

_LONG = 64
"""More elements of an array that cannot be compared are too many to write out."""


class Unknowable(Exception):
    """No expression can tell. The text says why."""


class Zeros:
    """Expressions that are true where a value is printed; empty where it always is, and `false` where it never is.
    Raises Unknowable. `package` is the one that they stand in, `spell` writes a type."""

    def __init__(self, universe: Universe, package: str, spell: Callable[[go.GoType], str]) -> None:
        self._universe = universe
        self._package = package
        self._spell = spell

    def present(self, field: JsonField, value: str) -> str:
        """For a field, by both options."""
        parts: list[str] = []
        if field.omitempty:
            parts.append(self._not_empty(field.type, value))
        if field.omitzero:
            parts += self._by_method(field.type, value) or [self.not_zero(field.type, value)]
        if "false" in parts:
            return "false"
        parts = [part for part in dict.fromkeys(parts) if part]
        return " && ".join(f"({part})" if " || " in part and len(parts) > 1 else part for part in parts)

    def _not_empty(self, type_: go.GoType, value: str) -> str:
        """https://pkg.go.dev/encoding/json#Marshal: false, 0, nil, and what has no elements."""
        match self._universe.kind(type_):
            case "slice" | "map":
                return f"len({value}) != 0"
            case "array":
                under = self._universe.underlying(type_)
                return "false" if isinstance(under, go.Array) and under.length == 0 else ""
            case "struct":
                return ""
            case _:
                return self.not_zero(type_, value)

    def _by_method(self, type_: go.GoType, value: str) -> list[str]:
        """By the method IsZero, which is not called on nil."""
        if "IsZero" not in self._universe.methods(type_):
            return []
        nil = [f"{value} != nil"] if self._universe.kind(type_) in ("pointer", "interface") else []
        return [*nil, f"!{value}.IsZero()"]

    def not_zero(self, type_: go.GoType, value: str) -> str:
        """For a value of any type."""
        under = self._universe.underlying(type_)
        kind = self._universe.kind(type_)
        if kind == "bool":
            return value if isinstance(under, go.Basic) and type_ == under else f"bool({value})"
        if kind == "string":
            return f'{value} != ""'
        if kind in (*NUMBERS, "complex"):
            return f"{value} != 0"
        if isinstance(under, go.Struct):
            return self._not_zero_struct(type_, under, value)
        if isinstance(under, go.Array):
            if self.comparable(type_):
                return f"{value} != ({self._spell(type_)}{{}})" if under.length else "false"
            if under.length > _LONG:
                raise Unknowable("is an array that is too long to be compared element by element")
            parts = [self.not_zero(under.element, f"{value}[{index}]") for index in range(under.length)]
            return " || ".join(parts) or "false"
        return f"{value} != nil"

    def _not_zero_struct(self, type_: go.GoType, under: go.Struct, value: str) -> str:
        if self.comparable(type_):
            return f"{value} != ({self._spell(type_)}{{}})"
        owner = type_.package if isinstance(type_, go.Named) else self._package
        parts = []
        for field in under.fields:
            if field.name == "_":
                continue
            if owner != self._package and not field.exported:
                raise Unknowable("has fields of another package that cannot be compared from here")
            part = self.not_zero(field.type, f"{value}.{field.name}")
            if part != "false":
                parts.append(part)
        return " || ".join(parts) or "false"

    def comparable(self, type_: go.GoType) -> bool:
        """https://go.dev/ref/spec#Comparison_operators."""
        under = self._universe.underlying(type_)
        match under:
            case go.Slice() | go.Map() | go.Func():
                return False
            case go.Array(element=element):
                return self.comparable(element)
            case go.Struct(fields=fields):
                return all(self.comparable(field.type) for field in fields)
            case _:
                return True
