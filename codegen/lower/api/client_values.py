"""Where the values of a call go: the steps that put them there, and how each is written as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote, unquote

from codegen.lower.api.codec_names import CodecNames
from codegen.lower.api.codec_types import TIME
from codegen.lower.api.spelling import Spelling, quoted
from codegen.resolve.golang.generics import underlying
from codegen.resolve.golang.method_sets import Selected, method_set
from codegen.schemas import goclient as g
from codegen.schemas import gotypes as go
from codegen.schemas.service import ApiMethod, Service, Value

_FUNCTIONS = {"query": "Query", "header": "Header", "cookie": "Cookie"}
_NUMBERS = {"int": "FormatInt(int64({}), 10)", "uint": "FormatUint(uint64({}), 10)"}


class Steps:
    """What a method does before it sends. Values are in the order of the URL, then of the interface."""

    def __init__(self, program: go.GoProgram, codec: CodecNames, spelling: Spelling) -> None:
        self._program = program
        self._codec = codec
        self._spelling = spelling

    def of(self, service: Service, method: ApiMethod, names: Mapping[str, str]) -> Iterator[g.ClientStep]:
        """The steps of a method. `names` are the variables of its parameters."""
        yield from self._path(service, method, names)
        if method.body in ("form", "multipart"):
            yield g.ClientStep(function="Multipart" if method.body == "multipart" else "URLEncoded", arguments=())
        for value in method.values:
            place = names[value.param] + (f".{value.field}" if value.field else "")
            if value.place == "body":
                yield self._body(method, value, place)
            elif value.place in ("query", "header", "cookie", "form"):
                yield self._value(method, value, place)

    def _path(self, service: Service, method: ApiMethod, names: Mapping[str, str]) -> Iterator[g.ClientStep]:
        values = {value.name: value for value in method.values if value.place == "path"}
        text = service.base
        for segment in method.path:
            if not segment.param:
                text += segment.text
                continue
            if text:
                yield g.ClientStep(function="Path", arguments=(quoted(text),))
            text = ""
            value = values[segment.param]
            place = names[value.param] + (f".{value.field}" if value.field else "")
            function = "Rest" if segment.rest else "Segment"
            yield g.ClientStep(function=function, arguments=(self._text(value.type, place),))
        if text:
            yield g.ClientStep(function="Path", arguments=(quoted(text),))

    def _body(self, method: ApiMethod, value: Value, place: str) -> g.ClientStep:
        if method.body == "json":
            encode = self._codec.encode(value.type)
            return g.ClientStep(function="JSON", arguments=(f"gowasm.AppendJSON(nil, &{place}, {encode})",))
        return g.ClientStep(function="Reader" if method.body == "reader" else "Bytes", arguments=(place,))

    def _value(self, method: ApiMethod, value: Value, place: str) -> g.ClientStep:
        name = value.name
        if value.place == "query":
            name = quote(unquote(name), safe="")
        if value.place == "form":
            function = "File" if value.file else "Part" if method.body == "multipart" else "Form"
        elif value.place == "header" and value.many:
            function = "HeaderItem"
        else:
            function = _FUNCTIONS[value.place]
        bare = self._codec.bare(value.type)
        only = each = ""
        type_, one = value.type, place
        if value.many:
            under = underlying(bare, self._program)
            assert isinstance(under, go.Slice), "resolve lets nothing else through"
            each, type_, one = place, under.element, "v"
        elif isinstance(bare, go.Pointer):
            only, type_, one = f"{place} != nil", bare.element, f"*{place}"
        elif value.optional or (method.page is not None and method.page.cursor == value.param):
            only = f"{place}.Body != nil" if value.file else self._not_zero(bare, place)
        text = one if value.file else self._text(type_, one)
        return g.ClientStep(function=function, arguments=(quoted(name), text), only=only, each=each)

    def _not_zero(self, type_: go.GoType, place: str) -> str:
        """Whether a value that is left out where it is zero is there; empty where that cannot be asked."""
        if "IsZero" in self._methods(type_):
            return f"!{place}.IsZero()"
        match underlying(type_, self._program):
            case go.Basic(name="bool"):
                return f"bool({place})" if isinstance(type_, go.Named) else place
            case go.Basic(name="string"):
                return f'{place} != ""'
            case go.Basic():
                return f"{place} != 0"
            case go.Slice() | go.Map():
                return f"len({place}) > 0"
            case go.Array() | go.Struct():
                return f"{place} != ({self._spelling.type(type_)}{{}})"
            case _:
                return ""

    def _text(self, type_: go.GoType, place: str) -> str:
        """A value as text, in Go."""
        bare = self._codec.bare(type_)
        methods = self._methods(bare)
        if isinstance(bare, go.Named) and bare.key == TIME:
            return f"call.Time({place})"
        if "MarshalText" in methods:
            return f"call.Text({place.removeprefix('*')}.MarshalText())"
        under = underlying(bare, self._program)
        assert isinstance(under, go.Basic), "resolve lets nothing else through"
        kind, bits = re.fullmatch(r"([a-z]+)(\d*)", under.name).groups()  # type: ignore[union-attr]  # a basic type
        if kind == "string":
            return place if bare == under else f"string({place})"
        if kind == "bool":
            return f"strconv.FormatBool({place if bare == under else f'bool({place})'})"
        if kind == "float":
            return f"strconv.FormatFloat(float64({place}), 'g', -1, {bits})"
        exact = bare == go.Basic(name=f"{kind}64")
        return f"strconv.{_NUMBERS[kind].replace(f'{kind}64({{}})', '{}') if exact else _NUMBERS[kind]}".format(place)

    def _methods(self, type_: go.GoType) -> Mapping[str, Selected]:
        return method_set(type_, self._program) if isinstance(type_, go.Named) else {}
