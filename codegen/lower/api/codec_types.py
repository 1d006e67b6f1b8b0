"""How a type is printed and read, whatever it is made of: by a method, as one of the kinds, as text, as a map's key."""

from __future__ import annotations

from typing import Literal

from codegen.lower.types.fields import json_fields
from codegen.lower.types.unions import Unions
from codegen.lower.types.universe import NUMBERS, UNSUPPORTED, Universe, text
from codegen.schemas import gotypes as go

Form = Literal[
    "time", "number", "marshaler", "text", "text or nil", "union", "any", "interface", "pointer", "bytes", "byte list",
    "list", "array", "map", "struct", "string", "bool", "int", "uint", "float32", "float64", "unsupported",
]  # fmt: skip
"""`text or nil`: null makes it nil. `byte list`: bytes whose elements are read one by one, unless they are base64."""
Key = Literal["String", "Int", "Uint", "Text", "TextPointer", ""]

TIME = ("time", "Time")
NUMBER = ("encoding/json", "Number")


class Forms:
    """What encoding/json does with a type: https://pkg.go.dev/encoding/json#Marshal."""

    def __init__(self, universe: Universe, unions: Unions) -> None:
        self._universe = universe
        self._unions = unions
        self._dependent: dict[str, bool] = {}

    def printed(self, type_: go.GoType, addressable: bool) -> Form:
        """How a value is printed. A method with a pointer receiver is called only where the value is addressable."""
        if isinstance(type_, go.Named) and type_.key == TIME:
            return "time"
        if self._universe.kind(type_) not in ("interface", "pointer"):
            has = {name for name, pointer in self._universe.methods(type_).items() if addressable or not pointer}
            if "MarshalJSON" in has:
                return "marshaler"
            if "MarshalText" in has:
                return "text"
        form = self._plain(type_)
        under = self._universe.underlying(type_)
        if form == "bytes" and isinstance(under, go.Slice) and self.printed(under.element, True) != "uint":
            return "list"
        return form

    def read(self, type_: go.GoType) -> Form:
        """How a value is read."""
        if isinstance(type_, go.Named) and type_.key == TIME:
            return "time"
        if self._universe.kind(type_) not in ("interface", "pointer"):
            has = self._universe.methods(type_)
            if "UnmarshalJSON" in has:
                return "marshaler"
            if "UnmarshalText" in has:
                return "text or nil" if self._universe.kind(type_) in ("slice", "map") else "text"
        form = self._plain(type_)
        under = self._universe.underlying(type_)
        if form == "bytes" and isinstance(under, go.Slice) and self.read(under.element) != "uint":
            return "byte list"
        return form

    def _plain(self, type_: go.GoType) -> Form:
        if isinstance(type_, go.Named) and type_.key == NUMBER:
            return "number"
        if isinstance(type_, go.Named) and type_.key in self._unions.unions:
            return "union"
        under = self._universe.underlying(type_)
        kind = self._universe.kind(type_)
        match under:
            case go.Interface(methods=methods):
                return "interface" if methods else "any"
            case go.Pointer():
                return "pointer"
            case go.Slice():
                return "bytes" if self._universe.is_byte(under.element) else "list"
            case go.Array():
                return "array"
            case go.Map():
                return "map"
            case go.Struct():
                return "struct"
            case go.Basic() if kind == "interface":  # error
                return "interface"
            case go.Basic(name=name) if kind == "float":
                return "float32" if name == "float32" else "float64"
            case _ if kind in ("string", "bool", *NUMBERS):
                return kind  # type: ignore[return-value]  # mypy does not narrow it to these
            case _:
                assert kind in UNSUPPORTED, kind
                return "unsupported"

    def printed_key(self, type_: go.GoType) -> Key:
        """How a key of a map is printed; empty where it cannot be."""
        kind = self._universe.kind(type_)
        if kind == "string":
            return "String"
        if not self._universe.methods(type_).get("MarshalText", True):
            return "TextPointer" if kind == "pointer" else "Text"
        return "Int" if kind == "int" else "Uint" if kind == "uint" else ""

    def read_key(self, type_: go.GoType) -> Key:
        """How it is read."""
        kind = self._universe.kind(type_)
        if "UnmarshalText" in self._universe.methods(type_) and kind not in ("pointer", "interface"):
            return "Text"
        return "String" if kind == "string" else "Int" if kind == "int" else "Uint" if kind == "uint" else ""

    def depends(self, type_: go.GoType) -> bool:
        """Whether a value is printed in another way where it is not addressable."""
        key = text(type_)
        if key not in self._dependent:
            self._dependent[key] = self._depends(type_)
        return self._dependent[key]

    def _depends(self, type_: go.GoType) -> bool:
        if self.printed(type_, True) != self.printed(type_, False):
            return True
        under = self._universe.underlying(type_)
        if self.printed(type_, True) not in ("array", "struct"):
            return False
        if isinstance(under, go.Array):
            return self.depends(under.element)
        assert isinstance(under, go.Struct)
        fields = json_fields(under, self._universe)
        return any(self.depends(field.type) for field in fields if not field.indirect)
