"""The parameters of a method in TypeScript: properties of one object, and where each goes in the request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from codegen.lower.types import build
from codegen.lower.types.docs import doc_lines
from codegen.lower.types.fields import json_fields
from codegen.lower.types.universe import Universe
from codegen.naming.scope import Scope
from codegen.naming.ts import access, member_name, property_key, quote, template_text
from codegen.resolve.golang.method_sets import method_set
from codegen.resolve.services.kinds import Kinds
from codegen.schemas import gotypes as go
from codegen.schemas import tsclient as c
from codegen.schemas import tsfile as ts
from codegen.schemas.service import Api, ApiMethod, Value

_TIME = ("time", "Time")
_WIDE = frozenset({"int64", "uint64"})
"""They may not fit into a number; as text, big integers travel without loss."""


@dataclass(frozen=True)
class Spelling:
    """How things of others are called in the file.

    shapes:   the lowered type of each Go type that travels as JSON, or whose elements are text; `bodies` the same of
              what the server reads.
    platform: the name of a type of TypeScript's library.
    runtime:  what the runtime is called.
    """

    shapes: Callable[[go.GoType], ts.TsType]
    bodies: Callable[[go.GoType], ts.TsType]
    platform: Callable[[str], ts.TsType]
    runtime: str


def used_types(api: Api, kinds: Mapping[str, Kinds]) -> list[go.GoType]:
    """Those of all methods. `kinds` are by package."""
    return [
        type_
        for service in api.services
        for method in service.methods
        for type_ in _used_by(method, kinds[service.package])
    ]


def _used_by(method: ApiMethod, kinds: Kinds) -> Iterator[go.GoType]:
    """The types of parameters and results that are lowered as JSON is."""
    for value in method.values:
        if value.place == "send" or (value.place == "body" and method.body == "json"):
            yield value.type
        elif value.place != "body" and not value.file:
            yield element(value.type, kinds)
    if method.result is not None and method.format == "json":
        yield method.result
    for case in method.errors:
        yield case.type
    if method.page is not None:
        yield method.page.item_type


def element(type_: go.GoType, kinds: Kinds) -> go.GoType:
    """What one text of a value is made of: without the pointer, or of a slice one element."""
    bare = kinds.bare(type_)
    if isinstance(bare, go.Pointer):
        return bare.element
    under = kinds.under(bare)
    found = kinds.text(bare)
    return under.element if isinstance(under, go.Slice) and found is not None and found.many else type_


def page_names(result: go.GoType, universe: Universe) -> Mapping[str, str]:
    """The names that the fields of a page have in JSON."""
    struct = universe.underlying(result)
    struct = universe.underlying(struct.element) if isinstance(struct, go.Pointer) else struct
    assert isinstance(struct, go.Struct), "a page is a struct"
    return {field.field.name: field.name for field in json_fields(struct, universe)}


class Params:
    """The parameters of one method, with the names that they have in TypeScript."""

    def __init__(self, method: ApiMethod, kinds: Kinds, program: go.GoProgram, spelling: Spelling) -> None:
        self._method = method
        self._kinds = kinds
        self._program = program
        self._spelling = spelling
        scope = Scope()
        self.names = {
            id(value): scope.declare(value.name, member_name(value.field or value.param), f"{value.param}{value.field}")
            for value in self.values
        }

    @property
    def values(self) -> Sequence[Value]:
        """All but the messages of a WebSocket."""
        return [value for value in self._method.values if value.place != "send"]

    @property
    def only(self) -> ts.TsMember | None:
        """A body that is the only parameter: it stands for all of them."""
        values = self.values
        return self._member(values[0]) if len(values) == 1 and values[0].place == "body" else None

    @property
    def argument(self) -> Literal["params", "body"]:
        """What the parameters are called."""
        return "body" if self.only is not None else "params"

    def name_of(self, value: Value) -> str:
        return self.names[id(value)]

    def members(self) -> tuple[ts.TsMember, ...]:
        """The properties of the object."""
        return tuple(self._member(value) for value in self.values)

    def _member(self, value: Value) -> ts.TsMember:
        name = self.name_of(value)
        doc = doc_lines(value.doc.text)
        if value.place == "cookie":
            doc = (*doc, "A browser sends the cookies that it has, whatever is said here.")
        return ts.TsMember(
            name=name,
            key=property_key(name),
            type=self._type(value),
            optional=self._optional(value),
            doc=doc,
            span=value.span,
        )

    def _type(self, value: Value) -> ts.TsType:
        if value.place == "body":
            if self._method.body == "json":
                return self._spelling.bodies(value.type)
            return ts.TsReference(name=f"{self._spelling.runtime}.Bytes")
        one = self._spelling.platform("Blob") if value.file else self._text(element(value.type, self._kinds))
        many = ts.TsArray(element=one, readonly=True) if value.many else one
        return build.union((many, ts.TsKeyword(name="undefined"))) if self._optional(value) else many

    def _optional(self, value: Value) -> bool:
        """Whether it may be missing. A browser knows its cookies, and the first page has no cursor."""
        page = self._method.page
        return value.optional or value.place == "cookie" or (page is not None and value.param == page.cursor)

    def _text(self, type_: go.GoType) -> ts.TsType:
        """A value that is sent as text."""
        bare = self._kinds.bare(type_)
        if isinstance(bare, go.Named) and bare.key == _TIME:
            return build.union((build.STRING, self._spelling.platform("Date")))
        if isinstance(bare, go.Named) and "MarshalText" in method_set(bare, self._program):
            return build.STRING
        under = self._kinds.under(bare)
        shape = self._spelling.shapes(type_)
        enum = isinstance(bare, go.Named) and bare.key in self._program.constants
        wide = isinstance(under, go.Basic) and under.name in _WIDE and not enum
        return build.union((shape, build.BIGINT)) if wide else shape

    # --- where they go ------------------------------------------------------------------------------------------------

    def path(self, base: str) -> str:
        """The template literal of the path."""
        values = {value.name: value for value in self.values if value.place == "path"}
        text = template_text(base)
        for segment in self._method.path:
            if not segment.param:
                text += template_text(segment.text)
            else:
                function = "rest" if segment.rest else "segment"
                value = self._access(values[segment.param])
                text += f"${{{self._spelling.runtime}.{function}({value})}}"
        return text if "${" in text else text.replace("\\`", "`")

    def entries(self, place: str) -> tuple[c.TsEntry, ...]:
        """The values of a place, by their names on the wire. Of one name there may be several."""
        found: dict[str, list[str]] = {}
        for value in self.values:
            if value.place == place:
                found.setdefault(value.name, []).append(self._access(value))
        return tuple(
            c.TsEntry(key=property_key(name), access=one[0] if len(one) == 1 else f"[{', '.join(one)}].flat()")
            for name, one in found.items()
        )

    def body(self) -> c.TsBody | None:
        match self._method.body:
            case "none":
                return None
            case "form" | "multipart" as kind:
                return c.TsBody(kind=kind, entries=self.entries("form"))
            case format_:
                value = next(value for value in self.values if value.place == "body")
                return c.TsBody(kind="json" if format_ == "json" else "bytes", access=self._access(value))

    def _access(self, value: Value) -> str:
        return "body" if self.only is not None else access("params", self.name_of(value))


def literal(path: str) -> str:
    """A path as a string or template literal."""
    return f"`{path}`" if "${" in path else quote(path)
