"""Types as `gowasm_json.go` writes them, and literals of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

from codegen.lower.api.codec_names import CodecNames
from codegen.lower.api.spelling import Spelling, quoted
from codegen.lower.types.universe import short, text
from codegen.schemas import gotypes as go
from codegen.schemas.gocodec import Alias

Report = Callable[[str, str], None]
"""Takes what is wrong, and a hint."""


class CodecSpelling:
    """Structs without a name get one, an alias, so that a function can take them. `report` is told of what the package
    cannot name."""

    def __init__(self, names: CodecNames, spelling: Spelling, package: str, report: Report) -> None:
        self.aliases: dict[str, Alias] = {}
        self._names = names
        self._spelling = spelling
        self._package = package
        self._report = report

    def type(self, type_: go.GoType) -> str:
        match type_:
            case go.Named(name=name, package=package):
                if not self._visible(package, name):
                    self._report(f"type {short(type_)} has no name in this package", "give the field another type")
                plain = self._spelling.type(type_.model_copy(update={"arguments": ()}))
                arguments = ", ".join(map(self.type, type_.arguments))
                return f"{plain}[{arguments}]" if arguments else plain
            case go.Pointer(element=element):
                return f"*{self.type(element)}"
            case go.Slice(element=element):
                return f"[]{self.type(element)}"
            case go.Array(length=length, element=element):
                return f"[{length}]{self.type(element)}"
            case go.Map(key=key, value=value):
                return f"map[{self.type(key)}]{self.type(value)}"
            case go.Struct(fields=fields) if fields:
                return self._alias(type_)
            case go.Basic() | go.Struct() | go.Interface(methods=(), terms=None):
                return text(type_)
            case _:
                self._report(f"{short(type_)} stands in a type without a name", "declare a type for it")
                return text(type_)

    def _alias(self, struct: go.Struct) -> str:
        key = text(struct)
        if key not in self.aliases:
            name = f"struct{self._names.name(struct)}JSON"
            self.aliases[key] = Alias(name=name, fields=())  # it may hold itself in a type of its fields
            fields = tuple((field.name, self._field(field)) for field in struct.fields)
            self.aliases[key] = Alias(name=name, fields=fields)
        return self.aliases[key].name

    def _field(self, field: go.StructField) -> str:
        name = "" if field.embedded else f"{field.name} "
        tag = "" if field.tag is None else f" {literal(field.tag)}"
        return f"{name}{self.type(self._names.bare(field.type))}{tag}"

    def _visible(self, package: str, name: str) -> bool:
        """Whether the package may use a type of another one: https://go.dev/ref/spec#Exported_identifiers and
        https://pkg.go.dev/cmd/go#hdr-Internal_Directories."""
        if package in ("", self._package):
            return True
        parts = package.split("/")
        inside = True
        if "internal" in parts:
            parent = "/".join(parts[: len(parts) - parts[::-1].index("internal") - 1])
            inside = f"{self._package}/".startswith(f"{parent}/")
        return name[:1].isupper() and inside


def literal(value: str) -> str:
    """A string literal of Go, raw if it may be."""
    return f"`{value}`" if "`" not in value and value.isprintable() else quoted(value)


def json_text(value: str) -> str:
    """A string as encoding/json prints it: safe within HTML."""
    printed = json.dumps(value, ensure_ascii=False)
    for char in "<>&\u2028\u2029":
        printed = printed.replace(char, f"\\u{ord(char):04x}")
    return printed
