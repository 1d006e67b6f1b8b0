"""Maps, which are objects in JSON, and what their keys may be: https://pkg.go.dev/encoding/json#Marshal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.lower.types import build
from codegen.lower.types.place import Place
from codegen.lower.types.universe import WIDE, short
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.span import NOWHERE

if TYPE_CHECKING:
    from codegen.lower.types.shapes import Shapes


class Maps:
    """Answers for one version of encoding/json."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._universe = shapes.universe

    def map(self, type_: go.Map, key: go.GoType, value: go.GoType, place: Place) -> ts.TsType:
        """What a map is printed as, unless it is nil."""
        shape = self.key(key, place)
        if shape is None:
            if place.strict:
                self._refuse(type_, place)
            return build.NEVER
        mapped = isinstance(shape, ts.TsReference)
        return ts.TsRecord(
            key=shape,
            value=self._shapes.shape(value, place.at(False)),
            mapped=mapped,
            partial=isinstance(shape, ts.TsReference) and bool(shape.package),
            readonly=self._shapes.config.readonly,
        )

    def _refuse(self, type_: go.Map, place: Place) -> None:
        later = self._shapes.version == "v1" and self._universe.kind(type_.key) in ("float", "interface", "pointer")
        self._shapes.diagnostics.error(
            "map-key",
            f"{place.what} holds a map with keys of type {short(type_.key)}, "
            f"which {self._shapes.library} cannot print{' before Go 1.27' if later else ''}",
            type_.span if type_.span != NOWHERE else place.span,
            "keys are strings, integers, or types with a method MarshalText",
        )

    def key(self, type_: go.GoType, place: Place) -> ts.TsType | None:
        """The type of the keys of a map; None where a type cannot be one."""
        kind = self._universe.kind(type_)
        if kind == "named" or self._shapes.mapped(type_) is not None:
            return build.STRING
        if isinstance(type_, go.TypeParameter):
            return ts.TsReference(name=type_.name)
        if self._shapes.version == "v2" and self._shapes.form(type_, True) != "plain":
            return build.STRING
        text = self._shapes.is_text_key(type_)  # whether a key has another method, too, is not asked
        if kind == "string" or (not text and kind in ("int", "uint")):
            enum = self._shapes.enum(type_)
            plain = self._shapes.forms(type_) == ("plain",)  # else its name stands for what a method prints
            if plain and enum is not None and enum.style != "flags" and enum.exact and isinstance(type_, go.Named):
                return self._shapes.reference(type_)
            if kind == "string":
                return build.STRING
            under = self._universe.underlying(type_)
            wide = isinstance(under, go.Basic) and under.name in WIDE
            return build.INTEGER_KEY if wide else build.NUMBER
        if text:
            return build.STRING
        if self._shapes.version == "v1":
            return None
        if kind == "float":
            return build.INTEGER_KEY
        if kind == "interface" or (kind == "array" and self._array_is_text(type_)):
            return build.STRING
        under = self._universe.underlying(type_)
        return self.key(under.element, place) if isinstance(under, go.Pointer) else None

    def _array_is_text(self, type_: go.GoType) -> bool:
        under = self._universe.underlying(type_)
        return isinstance(under, go.Array) and self._shapes.is_base64(under.element)
