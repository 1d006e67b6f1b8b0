"""The Go that prints and reads JSON, for all that services send: exactly what encoding/json would, without reflection.

A struct has functions of its own. What is made of others calls the runtime with the functions of its parts, and has
functions of its own only where one is needed as a value.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from codegen.diagnostics import Diagnostics
from codegen.lower.api.codec_names import ANY, CodecNames, codec_types, is_any
from codegen.lower.api.codec_paths import Path, path_to
from codegen.lower.api.codec_spelling import CodecSpelling, json_text, literal
from codegen.lower.api.codec_types import Form, Forms
from codegen.lower.api.codec_zero import Unknowable, Zeros
from codegen.lower.api.spelling import Spelling, grouped, quoted
from codegen.lower.types.fields import JsonField, json_fields
from codegen.lower.types.unions import Union
from codegen.lower.types.universe import short, text
from codegen.resolve.services.kinds import RUNTIME
from codegen.schemas import gocodec as g
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api
from codegen.schemas.span import NOWHERE, Span

FILE_NAME = "gowasm_json.go"

_SIMPLE: dict[Form, str] = {
    "string": "String",
    "bool": "Bool",
    "int": "Int",
    "uint": "Uint",
    "float32": "Float32",
    "float64": "Float64",
    "number": "Number",
    "text": "Text",
}
_PRINT: dict[Form, str] = _SIMPLE | {"time": "Time", "marshaler": "Marshaler", "bytes": "Bytes"}
_READ: dict[Form, str] = _SIMPLE | {
    "time": "Time",
    "marshaler": "Unmarshaler",
    "text or nil": "TextOrNil",
    "bytes": "Bytes",
    "interface": "Nothing",
}


def lower_codec(api: Api, diagnostics: Diagnostics) -> dict[str, g.CodecFile]:
    """A file for each package with services of which anything travels as JSON, by import path.

    Diagnostics: `no-json` for what cannot be printed, or not from this package, and those of unions.
    """
    files = {}
    for package in api.program.packages:
        types = codec_types(api, package.path)
        if types:
            files[package.path] = _Codec(api, package, diagnostics).file(types)
    return files


class _Codec:
    """The functions of one package. Who needs one asks for its name; it is made later."""

    def __init__(self, api: Api, package: go.GoPackage, diagnostics: Diagnostics) -> None:
        self._package = package
        self._diagnostics = diagnostics
        self._names = CodecNames(api, package.path)
        diagnostics.extend(self._names.wrong.sorted())
        self._universe = self._names.universe
        self._unions = self._names.unions
        self._forms = Forms(self._universe, self._unions)
        self._spelling = Spelling(api, package.path, frozenset({RUNTIME, "d", "e", "i", "v", "x"}))
        self._types = CodecSpelling(self._names, self._spelling, package.path, self._report)
        self._zeros = Zeros(self._universe, package.path, self._types.type)
        self._functions: dict[str, dict[str, g.CodecFunction]] = {}
        self._asked: set[str] = set()
        self._waiting: deque[Callable[[], None]] = deque()
        self._where: Span = NOWHERE

    def file(self, types: Sequence[go.GoType]) -> g.CodecFile:
        endless = self._names.endless
        if endless is not None:
            declared = self._universe.declaration(endless)
            self._report(
                f"type {endless.name} holds itself with ever larger type arguments, which Go refuses",
                "let it hold itself with its own type parameters",
                declared.span if declared is not None else NOWHERE,
            )
            types = ()
        for type_ in map(self._names.bare, types):
            self._ask_encode(type_, True)
            self._ask_decode(type_)
        while self._waiting:
            self._waiting.popleft()()
        return g.CodecFile(
            source=self._package.path,
            package=self._package.name,
            imports=grouped({f'"{self._package.path}/{RUNTIME}"', *self._spelling.imports}),
            aliases=tuple(self._types.aliases.values()),
            functions=tuple(made for functions in self._functions.values() for made in functions.values()),
        )

    def _ask(self, name: str, type_: go.GoType, make: Callable[[], g.CodecFunction]) -> str:
        """Lets a function be made, once, and gives its name."""
        where = self._where

        def wait() -> None:
            self._where = where
            self._functions.setdefault(text(type_), {})[name] = make()

        if name not in self._asked:
            self._asked.add(name)
            self._waiting.append(wait)
        return name

    def _report(self, message: str, hint: str, span: Span = NOWHERE) -> None:
        where = span if span != NOWHERE else self._where
        if not any(one.code == "no-json" and one.span == where for one in self._diagnostics.sorted()):
            self._diagnostics.error("no-json", message, where, hint)

    # --- printing -----------------------------------------------------------------------------------------------------

    def _encoder(self, type_: go.GoType, addressable: bool) -> str:
        """A function that prints such values."""
        form = self._forms.printed(type_, addressable)
        return f"gowasm.Encode{_PRINT[form]}" if form in _PRINT else self._ask_encode(type_, addressable)

    def _ask_encode(self, type_: go.GoType, addressable: bool) -> str:
        addressable |= not self._forms.depends(type_)
        name = self._names.encode(type_) + ("" if addressable else "Value")
        make = self._encode_value
        match self._forms.printed(type_, addressable):
            case "struct":
                make = self._encode_struct
            case "union":
                return self._ask(name, type_, lambda: self._encode_union(name, type_))
            case "any" if is_any(type_):
                return self._ask(name, type_, lambda: self._encode_any(name, type_))
        return self._ask(name, type_, lambda: make(name, type_, addressable))

    def _encode(self, type_: go.GoType, pointer: str, addressable: bool) -> g.Call:
        """What prints the value behind a pointer, which is an expression."""
        form = self._forms.printed(type_, addressable)
        under = self._universe.underlying(type_)
        arguments = [pointer]
        match under:
            case _ if form in _PRINT:
                function = _PRINT[form]
            case _ if form == "interface" or (form == "any" and not is_any(type_)):
                function = "Interface"
                arguments.append(self._ask_encode(ANY, True))
            case go.Pointer(element=element):
                function = "Pointer"
                if isinstance(type_, go.Named):
                    arguments = [f"(*{self._types.type(under)})({pointer})"]
                arguments.append(self._encoder(element, True))
            case go.Slice(element=element):
                function = "List"
                arguments.append(self._encoder(element, True))
            case go.Array(element=element):
                function = "Array"
                arguments = [_slice(pointer), self._encoder(element, addressable)]
            case go.Map(key=key, value=value):
                function = "Map"
                arguments += [f"gowasm.Encode{self._key(under, key)}Key", self._encoder(value, False)]
            case _ if form == "unsupported":
                self._report(f"{short(type_)} has no JSON", 'leave it out with `json:"-"`')
                function = "Nothing"
            case _:
                return g.Call(function=self._encoder(type_, addressable), arguments=(pointer,))
        return g.Call(function=f"gowasm.Encode{function}", arguments=tuple(arguments))

    def _key(self, map_: go.Map, key: go.GoType) -> str:
        found = self._forms.printed_key(key)
        if not found:
            hint = "keys are strings, integers, or types with a method MarshalText"
            self._report(f"a map with keys of type {short(key)} has no JSON", hint, map_.span)
        return found

    def _encode_value(self, name: str, type_: go.GoType, addressable: bool) -> g.CodecFunction:
        call = self._encode(type_, "v", addressable)
        return g.EncodeValue(name=name, type=self._types.type(type_), call=call)

    def _encode_struct(self, name: str, type_: go.GoType, addressable: bool) -> g.CodecFunction:
        return g.EncodeStruct(
            name=name,
            type=self._types.type(type_),
            fields=tuple(self._encode_fields(type_, addressable)),
        )

    def _encode_fields(self, type_: go.GoType, addressable: bool) -> Iterator[g.EncodeField]:
        constant, known = self._discriminator(type_)
        if known and not any(field.name == constant for field, _ in self._fields(type_)):
            yield g.EncodeField(key=known, call=None)
        for field, path in self._fields(type_):
            steps = [f"{step.value} != nil" for step in path.steps]
            if field.name == constant:
                yield g.EncodeField(key=known, call=None)
                continue
            try:
                present = self._zeros.present(field, path.value)
            except Unknowable as error:
                self._report(f"field {field.field.name} {error}, as omitzero asks", "give its type a method IsZero")
                continue
            if present == "false":
                continue
            if " || " in present and steps:
                present = f"({present})"
            yield g.EncodeField(
                key=literal(f"{json_text(field.name)}:"),
                condition=" && ".join([*steps, *([present] if present else [])]),
                call=self._encode_field(field, path, addressable),
            )

    def _encode_field(self, field: JsonField, path: Path, addressable: bool) -> g.Call:
        type_ = self._names.bare(field.type)
        addressable |= bool(path.steps)
        pointer = f"&{path.value}"
        if not field.quoted:
            return self._encode(type_, pointer, addressable)
        quoted = type_.element if isinstance(type_, go.Pointer) else type_
        if self._forms.printed(quoted, addressable or quoted is not type_) in ("marshaler", "text"):
            return self._encode(type_, pointer, addressable)
        addressable |= quoted is not type_
        kind = "Quoted" if quoted is type_ else "QuotedPointer"
        return g.Call(function=f"gowasm.Encode{kind}", arguments=(pointer, self._encoder(quoted, addressable)))

    def _fields(self, type_: go.GoType) -> Iterator[tuple[JsonField, Path]]:
        """The members of a struct, with the way to each. What is looked at is the field."""
        struct = self._universe.underlying(type_)
        assert isinstance(struct, go.Struct)
        before = self._where
        for field in json_fields(struct, self._universe):
            self._where = field.field.span if field.field.span != NOWHERE else before
            path = path_to(type_, field.index, self._package.path, self._universe)
            if path.reachable:
                yield field, path
            else:
                self._report(f"field {field.field.name} cannot be reached from here", "give it a name of its own")
        self._where = before

    def _encode_any(self, name: str, type_: go.GoType) -> g.CodecFunction:
        return g.EncodeAny(name=name, type=self._types.type(type_), cases=tuple(self._known()))

    def _known(self) -> Iterator[g.Case]:
        """The types of this package, and lists and maps of them, that travel anyway: an interface may hold these."""
        for type_ in self._names.types.values():
            if not self._is_ours(type_):
                continue
            if self._forms.printed(type_, False) not in ("any", "interface", "union", "unsupported"):
                yield g.Case(type=self._types.type(type_), call=self._encode(type_, "&x", False))
                if isinstance(type_, go.Named):
                    yield self._pointer_case(type_)

    def _is_ours(self, type_: go.GoType) -> bool:
        match type_:
            case go.Named(package=package):
                return package == self._package.path
            case go.Slice(element=element) | go.Map(key=go.Basic(), value=element):
                return self._is_ours(element)
            case _:
                return False

    def _pointer_case(self, type_: go.GoType) -> g.Case:
        pointer = go.Pointer(element=type_)
        return g.Case(type=self._types.type(pointer), call=self._encode(pointer, "&x", True))

    # --- reading ------------------------------------------------------------------------------------------------------

    def _decoder(self, type_: go.GoType) -> str:
        """A function that reads such values."""
        form = self._forms.read(type_)
        if is_any(type_):
            return "gowasm.DecodeAny"
        return f"gowasm.Decode{_READ[form]}" if form in _READ else self._ask_decode(type_)

    def _ask_decode(self, type_: go.GoType) -> str:
        name = self._names.decode(type_)
        make = self._decode_value
        match self._forms.read(type_):
            case "struct":
                make = self._decode_struct
            case "union":
                make = self._decode_union
        return self._ask(name, type_, lambda: make(name, type_))

    def _decode(self, type_: go.GoType, pointer: str) -> g.Call:
        """What reads the value behind a pointer, which is an expression."""
        form = self._forms.read(type_)
        under = self._universe.underlying(type_)
        arguments = [pointer]
        match under:
            case _ if form in _READ:
                function = _READ[form]
            case _ if form == "any":
                function = "Any"
                if not is_any(type_):
                    arguments = [f"(*any)({pointer})"]
            case go.Pointer(element=element):
                function = "Pointer"
                if isinstance(type_, go.Named):
                    arguments = [f"(*{self._types.type(under)})({pointer})"]
                arguments.append(self._decoder(element))
            case go.Slice(element=element):
                function = "BytesBy" if form == "byte list" else "List"
                arguments.append(self._decoder(element))
            case go.Array(element=element):
                function = "Array"
                arguments = [_slice(pointer), self._decoder(element)]
            case go.Map(key=key, value=value):
                found = self._forms.read_key(key)
                function = "Map" if found else "Nothing"
                if found:
                    arguments += [f"gowasm.Decode{found}Key", self._decoder(value)]
            case _ if form == "unsupported":  # which has been said where it is printed
                function = "Nothing"
            case _:
                return g.Call(function=self._decoder(type_), arguments=(pointer,))
        return g.Call(function=f"gowasm.Decode{function}", arguments=tuple(arguments))

    def _decode_value(self, name: str, type_: go.GoType) -> g.CodecFunction:
        return g.DecodeValue(name=name, type=self._types.type(type_), call=self._decode(type_, "v"))

    def _decode_struct(self, name: str, type_: go.GoType) -> g.CodecFunction:
        ascii_ = all(field.name.isascii() for field, _ in self._fields(type_))
        return g.DecodeStruct(
            name=name,
            type=self._types.type(type_),
            names=f"names{self._names.name(type_)}JSON",
            fold="" if ascii_ else f"{self._spelling.package('strings')}.EqualFold",
            fields=tuple(
                g.DecodeField(
                    name=quoted(field.name),
                    pointers=tuple(
                        g.EmbeddedPointer(
                            value=step.value,
                            type=self._types.type(self._names.bare(step.type)) if step.exported else "",
                        )
                        for step in path.steps
                    ),
                    call=self._decode_field(field, path),
                )
                for field, path in self._fields(type_)
            ),
        )

    def _decode_field(self, field: JsonField, path: Path) -> g.Call:
        type_ = self._names.bare(field.type)
        pointer = f"&{path.value}"
        if not field.quoted:
            return self._decode(type_, pointer)
        quoted = type_.element if isinstance(type_, go.Pointer) else type_
        function = "DecodeQuoted"
        if self._forms.read(quoted) in ("marshaler", "text"):
            function += "Method" if quoted is type_ else "MethodPointer"
        return g.Call(function=f"gowasm.{function}", arguments=(pointer, self._decoder(type_)))

    # --- unions -------------------------------------------------------------------------------------------------------

    def _union(self, type_: go.GoType) -> Union:
        assert isinstance(type_, go.Named)
        return self._unions.unions[type_.key]

    def _discriminator(self, type_: go.GoType) -> tuple[str, str]:
        """The property that tells of a type of a union which one it is, and its literal with the value."""
        if not isinstance(type_, go.Named) or type_.key not in self._unions.variants:
            return "", ""
        union, variant = self._unions.variants[type_.key]
        return union.discriminator, literal(f"{json_text(union.discriminator)}:{json_text(variant.value)}")

    def _encode_union(self, name: str, type_: go.GoType) -> g.CodecFunction:
        cases = []
        for variant in self._union(type_).variants:
            named = go.Named(package=variant.declaration.package, name=variant.declaration.name)
            if not variant.pointer:
                cases.append(g.Case(type=self._types.type(named), call=self._encode(named, "&x", False)))
            cases.append(self._pointer_case(named))
        return g.EncodeUnion(name=name, type=self._types.type(type_), cases=tuple(cases))

    def _decode_union(self, name: str, type_: go.GoType) -> g.CodecFunction:
        union = self._union(type_)
        variants = []
        for variant in union.variants:
            named = go.Named(package=variant.declaration.package, name=variant.declaration.name)
            variants.append(
                g.Variant(
                    type=self._types.type(named),
                    value=quoted(variant.value),
                    decode=self._decoder(named),
                    pointer=variant.pointer,
                )
            )
        return g.DecodeUnion(
            name=name,
            type=self._types.type(type_),
            property=quoted(union.discriminator),
            variants=tuple(variants),
        )


def _slice(pointer: str) -> str:
    """All of the array behind a pointer."""
    return f"{pointer.removeprefix('&')}[:]"
