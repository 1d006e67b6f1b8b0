"""Which types travel as JSON, and what the functions are called that print and read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.diagnostics import Diagnostics
from codegen.lower.types.fields import json_fields
from codegen.lower.types.unions import Unions
from codegen.lower.types.universe import Universe, text
from codegen.naming.go import exported
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api


def codec_types(api: Api, package: str) -> Sequence[go.GoType]:
    """The types that travel as JSON to and from the services of a package, each once: bodies, messages of WebSockets,
    results, events, errors."""
    found: dict[str, go.GoType] = {}
    for service in api.services:
        if service.package != package:
            continue
        for method in service.methods:
            for value in method.values:
                if value.place == "send" or (value.place == "body" and method.body == "json"):
                    found.setdefault(text(value.type), value.type)
            if method.result is not None and method.format == "json":
                found.setdefault(text(method.result), method.result)
            for case in method.errors:
                found.setdefault(text(case.type), case.type)
    return tuple(found.values())


class CodecNames:
    """The functions of a package's `gowasm_json.go`, by type:

        func encodeTaskJSON(e *gowasm.Encoder, v *Task)
        func decodeTaskJSON(d *gowasm.Decoder, v *Task)

    for `gowasm.AppendJSON(b, &task, encodeTaskJSON)` and `gowasm.DecodeJSON(data, &task, decodeTaskJSON)`.
    """

    def __init__(self, api: Api, package: str) -> None:
        self.universe = Universe(api.program)
        self.wrong = Diagnostics()
        """What is wrong with unions."""
        self.unions = Unions(api.program, self.universe, self.wrong)
        self._package = package
        self._packages = api.program.names
        self.types: dict[str, go.GoType] = {}
        """What travels and all that it is made of, by `text`, aliases seen through."""
        self.endless: go.Named | None = None
        """A generic type whose fields have it again and again, with larger arguments each time. Go has none."""
        self._within: dict[str, str] = {}
        """What structs without a name are called: by the type and the field that they are in."""
        for type_ in codec_types(api, package):
            self._reach(self.bare(type_))
        own = [type_ for type_ in self.types.values() if isinstance(type_, go.Named) and type_.package == package]
        self._names: dict[str, str] = {}
        taken: set[str] = set()
        for type_ in (*own, *self.types.values(), ANY):  # the types of the package keep their names
            if text(type_) not in self._names:
                self._names[text(type_)] = _free(self._name(type_), taken)

    def encode(self, type_: go.GoType) -> str:
        """The function that prints values of a type that travels, or that such a type is made of."""
        return f"encode{self.name(type_)}JSON"

    def decode(self, type_: go.GoType) -> str:
        """The function that reads them."""
        return f"decode{self.name(type_)}JSON"

    def name(self, type_: go.GoType) -> str:
        """What the type is called in names of functions."""
        return self._names[text(self.bare(type_))]

    def bare(self, type_: go.GoType) -> go.GoType:
        """The type without aliases, to any depth. A json.RawMessage stays one: only newer releases have what it is
        another name of."""
        type_ = self.universe.unalias(type_)
        match type_:
            case go.Named() if type_.key == _RAW.key:
                return _RAW_MESSAGE
            case go.Pointer(element=element) | go.Slice(element=element) | go.Array(element=element):
                return type_.model_copy(update={"element": self.bare(element)})
            case go.Map(key=key, value=value):
                return type_.model_copy(update={"key": self.bare(key), "value": self.bare(value)})
            case go.Named(arguments=arguments) if arguments:
                return type_.model_copy(update={"arguments": tuple(map(self.bare, arguments))})
            case _:
                return type_

    def _reach(self, type_: go.GoType) -> None:
        waiting = [(type_, "Struct")]
        while waiting:
            type_, within = waiting.pop()
            if text(type_).count("[") > _DEEP:
                self.endless = self.endless or next(iter(_named(type_)), None)
            elif text(type_) not in self.types:
                self.types[text(type_)] = type_
                if isinstance(type_, go.Struct):
                    self._within[text(type_)] = within if type_.fields else "Empty"
                owner = self._name(type_) if isinstance(type_, go.Named) else within
                waiting += reversed([(self.bare(part), owner + field) for part, field in self._parts(type_)])

    def _parts(self, type_: go.GoType) -> Iterator[tuple[go.GoType, str]]:
        """What a type is made of, as far as encoding/json sees it, with the field of a struct that it is in; the types
        of a union."""
        under = self.universe.underlying(type_)
        if isinstance(type_, go.Named) and type_.key in self.unions.unions:
            for variant in self.unions.unions[type_.key].variants:
                yield go.Named(package=variant.declaration.package, name=variant.declaration.name), ""
        match under:
            case go.Pointer(element=element) | go.Slice(element=element) | go.Array(element=element):
                yield element, ""
            case go.Map(value=value):
                yield value, ""
            case go.Struct():
                yield from ((field.type, field.field.name) for field in json_fields(under, self.universe))
            case _:
                pass

    def _name(self, type_: go.GoType) -> str:
        match type_:
            case go.Basic(name=name):
                return exported(name)
            case go.Named(package=package, name=name, arguments=arguments):
                prefix = "" if package == self._package else exported(self._packages.get(package, package))
                of = "And".join(map(self._name, arguments))
                return f"{prefix}{name[:1].upper()}{name[1:]}" + (f"Of{of}" if of else "")
            case go.Pointer(element=element):
                return f"{self._name(element)}Pointer"
            case go.Slice(element=element):
                return "Bytes" if self.universe.unalias(element) == _BYTE else f"{self._name(element)}List"
            case go.Array(length=length, element=element):
                return f"{self._name(element)}Array{length}"
            case go.Map(key=key, value=value):
                by = "" if key == go.Basic(name="string") else f"By{self._name(key)}"
                return f"{self._name(value)}Map{by}"
            case go.Interface():
                return "Interface" if type_.methods else "Any"
            case go.Struct():
                return self._within.get(text(type_), "Struct")
            case _:
                return "Value"


ANY = go.Interface()
_RAW = go.Named(package="encoding/json/jsontext", name="Value")
_RAW_MESSAGE = go.Named(package="encoding/json", name="RawMessage")
_BYTE = go.Basic(name="uint8")


_DEEP = 50
"""Brackets in a type, beyond which nobody writes any."""


def _named(type_: go.GoType) -> Iterator[go.Named]:
    """The generic types that a type is written with, the outermost first."""
    match type_:
        case go.Named():
            if type_.arguments:
                yield type_
            for argument in type_.arguments:
                yield from _named(argument)
        case go.Pointer(element=element) | go.Slice(element=element) | go.Array(element=element):
            yield from _named(element)
        case go.Map(key=key, value=value):
            yield from _named(key)
            yield from _named(value)
        case _:
            pass


def is_any(type_: go.GoType) -> bool:
    """Whether it is `any` itself."""
    return text(type_) == "any"


def _free(name: str, taken: set[str]) -> str:
    number = 2
    chosen = name
    while chosen in taken:
        chosen, number = f"{name}{number}", number + 1
    taken.add(chosen)
    return chosen
