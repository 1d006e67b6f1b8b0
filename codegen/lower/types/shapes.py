"""What encoding/json prints of a type, as a TypeScript type: https://pkg.go.dev/encoding/json#Marshal.

A marshaler with a pointer receiver is called where the value is addressable only, so a shape depends on the place: what
a pointer points at and the elements of slices are addressable, what is in a map or an interface is not, and a field or
an element of an array is what its struct or array is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from codegen.diagnostics import Diagnostics
from codegen.lower.types import build
from codegen.lower.types.directives import NO_WISHES, Reader, Wishes
from codegen.lower.types.enums import Enum, default_style, enum_values, literal, zero_of
from codegen.lower.types.errors import error_shape
from codegen.lower.types.generics import Generics, instance_name
from codegen.lower.types.maps import Maps
from codegen.lower.types.objects import Objects
from codegen.lower.types.place import NUMBER_TYPE, Form, Place
from codegen.lower.types.unions import Unions
from codegen.lower.types.universe import NILABLE, NUMBERS, UNSUPPORTED, Universe, short, text
from codegen.naming.ts import type_name
from codegen.resolve.golang.generics import arguments_of, substitute
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.config import JsonVersion, TypesConfig
from codegen.schemas.span import Span

_DEEPEST = 3
"""How often what is written out may have others in it that are."""

_DEEPEST_STRUCT = 100
"""Structs without names in each other."""


class Shapes:
    """Turns types into types. What is referred to by name is in `wanted` afterwards, in the order of its first use and
    with its place; `instances` are those among them that are generic types for certain arguments."""

    def __init__(
        self,
        program: go.GoProgram,
        universe: Universe,
        config: TypesConfig,
        version: JsonVersion,
        unions: Unions,
        standard: Mapping[str, bool],
        json_name: str,
        diagnostics: Diagnostics,
    ) -> None:
        self.program = program
        self.universe = universe
        self.config = config
        self.version = version
        self.unions = unions
        self.wishes = Reader(diagnostics)
        self.diagnostics = diagnostics
        self.muted = Diagnostics()
        self._error: ts.TsType | None = None
        self.wanted: dict[tuple[str, str], Span] = {}
        self.instances: dict[tuple[str, str], go.Named] = {}
        self.generics = Generics(self)
        self.objects = Objects(self)
        self.maps = Maps(self)
        self.json_value = ts.TsReference(name=json_name)
        self.standard = standard
        self._type_wishes: dict[tuple[str, str], Wishes] = {}
        self._enums: dict[tuple[str, str], Enum | None] = {}
        self._inlined: list[str] = []
        self._structs: list[go.Struct] = []

    # --- types ------------------------------------------------------------------------------------------------

    def shape(self, type_: go.GoType, place: Place) -> ts.TsType:
        """What is printed of a value of the type."""
        match type_:
            case go.Named():
                return self._named(type_, place)
            case go.Pointer(element=element):
                return build.nullable(self.shape(element, place.at(True)))
            case go.Slice():
                bare = self.bare(type_, place)
                return build.nullable(bare) if self.nil_is_null("slice") else bare
            case go.Map():
                bare = self.bare(type_, place)
                return build.nullable(bare) if self.nil_is_null("map") else bare
            case go.Array(length=length, element=element):
                return self._array(length, element, place)
            case go.Struct():
                return self._anonymous(type_, place)
            case go.TypeParameter(name=name):
                return ts.TsReference(name=name)
            case go.Basic():
                return self._basic(type_, place)
            case go.Interface():
                return self.interface(type_)
            case go.Chan() | go.Func():
                return self._unsupported(type_, place)

    def _anonymous(self, type_: go.Struct, place: Place) -> ts.TsType:
        """A struct that has no name, and so cannot be made of itself, as it may by what it embeds."""
        if any(type_ is one for one in self._structs) or len(self._structs) > _DEEPEST_STRUCT:
            if place.strict:
                self.diagnostics.error(
                    "endless-struct",
                    f"{place.what} is a struct without a name that contains itself",
                    place.span,
                    "give the struct a name",
                )
            return self.json_value
        self._structs.append(type_)
        made = self._object(type_, place)
        self._structs.pop()
        return made

    def _object(self, type_: go.Struct, place: Place) -> ts.TsType:
        made = self.objects.properties(type_, place)
        return made if made.members or made.rest else build.NO_MEMBERS

    def bare(self, type_: go.GoType, place: Place) -> ts.TsType:
        """The same of a value that is not nil."""
        match type_:
            case go.Pointer(element=element):
                return self.shape(element, place.at(True))
            case go.Slice(element=element):
                if self.is_base64(element):
                    return build.BASE64
                return self.array_of(self.shape(element, place.at(True)))
            case go.Map(key=key, value=value):
                return self.maps.map(type_, key, value, place)
            case go.Named() if type_.key in self.unions.unions:
                return self.reference(type_)
            case go.Named():
                shape = self.shape(type_, place)
                kind = self.universe.kind(type_)
                if kind not in NILABLE or kind == "interface" or self.form(type_, True) != "plain":
                    return shape
                if isinstance(shape, ts.TsReference):
                    if kind != "pointer" and not self.nil_is_null(kind):
                        return shape
                    return ts.TsReference(name="NonNullable", arguments=(shape,))
                return self.bare(self.universe.underlying(type_), place)
            case _:
                return self.shape(type_, place)

    @property
    def library(self) -> str:
        """The package that prints."""
        return "encoding/json" if self.version == "v1" else "encoding/json/v2"

    def nil_is_null(self, kind: str) -> bool:
        """Whether a nil slice or map is printed as null."""
        promised = {"slice": self.config.slices, "map": self.config.maps}.get(kind) == "never-null"
        return self.version == "v1" and not promised

    def _basic(self, type_: go.Basic, place: Place) -> ts.TsType:
        name = type_.name
        if name == "string":
            return build.STRING
        if name == "bool":
            return build.BOOLEAN
        if name == "error":
            return self.error()
        if self.universe.kind(type_) not in NUMBERS:
            return self._unsupported(type_, place)
        if name not in ("int64", "uint64") or self.config.int64 == "number":
            return ts.TsKeyword(name="number", format=name)
        if self.config.int64 == "error":
            self.diagnostics.error(
                "wide-integer",
                f"{place.what} is a 64-bit integer, which JavaScript's numbers cannot hold",
                place.span,
                'add `,string` to its tag, or set `int64` in [types] to "number", "string" or "bigint"',
            )
            return build.NUMBER
        return build.STRING if self.config.int64 == "string" else build.BIGINT

    def interface(self, _: go.Interface) -> ts.TsType:
        """Anything, because anything may be in it."""
        return self.json_value

    def error(self) -> ts.TsType:
        """See `errors`."""
        if self._error is None:
            self._error = error_shape(self)
        return self._error

    def _unsupported(self, type_: go.GoType, place: Place) -> ts.TsType:
        if place.strict:
            self.diagnostics.error(
                "unsupported-type",
                f"{place.what} holds {short(type_)}, which {self.library} cannot print",
                place.span,
                'leave it out with the tag `json:"-"`, or say with //gowasm:type what it is',
            )
        return build.NEVER

    def _array(self, length: int, element: go.GoType, place: Place) -> ts.TsType:
        if self.version == "v2" and self.is_base64(element):
            return build.BASE64
        shape = self.shape(element, place)
        if length <= self.config.tuples:
            return ts.TsTuple(elements=(shape,) * length, readonly=self.config.readonly)
        return self.array_of(shape)

    def array_of(self, element: ts.TsType) -> ts.TsType:
        return ts.TsArray(element=element, readonly=self.config.readonly)

    def is_base64(self, element: go.GoType) -> bool:
        """Whether a slice with such elements is printed as text. v2 takes only byte itself for a byte."""
        if not self.universe.is_byte(element):
            return False
        if self.version == "v2":
            return isinstance(self.universe.unalias(element), go.Basic)
        return self.form(element, True) == "plain"

    # --- named types ------------------------------------------------------------------------------------------

    def _named(self, type_: go.Named, place: Place) -> ts.TsType:
        mapped = self.mapped(type_)
        if mapped is not None:
            return ts.TsRaw(text=mapped)
        declaration = self.universe.declaration(type_)
        if declaration is None:
            return build.UNKNOWN
        if self.wishes_of(declaration).type:
            return self.reference(type_)
        if type_.key in self.unions.unions:
            return build.nullable(self.reference(type_))
        if self.standard.get(type_.package, False):
            return self._of_library(type_, declaration, place)
        forms = self.forms(type_, place)
        if "plain" in forms and self.universe.kind(type_) in UNSUPPORTED:
            return self._unsupported(type_, place)
        if forms == self.forms(type_) or text(type_) in self._inlined or len(self._inlined) > _DEEPEST:
            return self.reference(type_)  # within itself, all forms may be there
        return self._written_out(type_, forms, place)

    def mapped(self, type_: go.GoType) -> str | None:
        """What the user's map says that a type is."""
        if not self.config.map or not isinstance(type_, go.Named):
            return None
        return self.config.map.get(f"{type_.package}.{type_.name}")

    def reference(self, type_: go.Named) -> ts.TsType:
        """The declared type by its name; a generic one with its arguments, or written out for them."""
        declaration = self.universe.types[type_.key]
        if type_.arguments and self.generics.instance(type_, declaration):
            given = tuple(ts.TsReference(name=param.name) for param in self.generics.open_params(type_))
            return ts.TsReference(package=type_.package, name=self._instance(type_), arguments=given)
        self.wanted.setdefault(type_.key, type_.span)
        name = type_name(self.wishes_of(declaration).rename or type_.name)
        arguments = tuple(self.shape(argument, Place(strict=False)) for argument in type_.arguments)
        return ts.TsReference(package=type_.package, name=name, arguments=arguments)

    def _instance(self, type_: go.Named) -> str:
        """The name under which a generic type is written out for its arguments."""
        name = instance_name(type_)
        while (type_.package, name) in self.universe.types or (
            (type_.package, name) in self.instances and text(self.instances[type_.package, name]) != text(type_)
        ):
            name += "_"
        self.instances[type_.package, name] = type_
        self.wanted.setdefault((type_.package, name), type_.span)
        return name

    def _of_library(self, type_: go.Named, declaration: go.Declaration, place: Place) -> ts.TsType:
        """A type of the standard library: by name where it is an object or an enum, else what it is."""
        if declaration.key == NUMBER_TYPE:
            return build.NUMBER
        if declaration.key == ("time", "Time") and self.config.time == "template":
            return build.RFC3339
        if declaration.key == ("time", "Duration") and self.version == "v2":
            return self._unsupported(type_, place)
        if self.version == "v2" and self._hidden(type_):
            return self._unsupported(type_, place)
        if declaration.alias:
            return self.shape(substitute(declaration.type, arguments_of(type_, declaration)), place)
        forms = self.forms(type_, place)
        if "plain" in forms and (self._by_name(type_) or text(type_) in self._inlined):
            return self.reference(type_)
        return self._written_out(type_, forms, place)

    def _written_out(self, type_: go.Named, forms: Iterable[Form], place: Place) -> ts.TsType:
        self._inlined.append(text(type_))
        shape = build.union(self.formed(type_, form, place) for form in forms)
        self._inlined.pop()
        return shape

    def _hidden(self, type_: go.Named) -> bool:
        """Whether it is a struct with nothing to print, which v2 refuses. The table has no fields that are hidden."""
        under = self.universe.underlying(type_)
        return self.form(type_, True) == "plain" and isinstance(under, go.Struct) and not under.fields

    def _by_name(self, type_: go.Named) -> bool:
        under = self.universe.underlying(type_)
        if isinstance(under, go.Struct):
            return bool(self.objects.fields(under, Place(strict=False)))
        return self.enum(type_) is not None

    def forms(self, type_: go.GoType, place: Place | None = None) -> tuple[Form, ...]:
        """The ways in which a value may be printed at a place, or anywhere."""
        where = (True, False) if place is None or place.addressable is None else (place.addressable,)
        found: dict[Form, None] = {}
        for addressable in where:
            form = self.form(type_, addressable)
            if form == "plain" and self.appends(type_, addressable):
                found["text"] = None
            found[form] = None
        return tuple(found)

    def form(self, type_: go.GoType, addressable: bool) -> Form:
        has = self._has(type_, addressable)
        if "MarshalJSON" in has or "MarshalJSONTo" in has:
            return "json"
        if "MarshalText" in has or (self.version == "v2" and "AppendText" in has):
            return "text"
        return "plain"

    def appends(self, type_: go.GoType, addressable: bool) -> bool:
        """Whether AppendText is called by encoding/json of Go 1.27, and by that of Go 1.26 is not."""
        return self.version == "v1" and "AppendText" in self._has(type_, addressable)

    def _has(self, type_: go.GoType, addressable: bool) -> Set[str]:
        """The methods that are called where a value is addressable, or is not."""
        methods = self.universe.methods(type_)
        if not methods or self.universe.kind(type_) == "interface":
            return frozenset()  # what is in an interface may have other methods, too
        if addressable or self.version == "v2":
            return methods.keys()
        return {name for name, pointer in methods.items() if not pointer}

    def is_text_key(self, type_: go.GoType) -> bool:
        """Whether a key of a map, which is not addressable, has a method that makes text."""
        methods = self.universe.methods(type_)
        return not (methods.get("MarshalText", True) and methods.get("AppendText", True))

    def formed(self, type_: go.Named, form: Form, place: Place) -> ts.TsType:
        """What is printed of a named type in one of the ways."""
        if form == "text":
            return build.STRING
        if form == "json":
            return self.printed(self.universe.printer(type_))
        enum = self.enum(type_)
        if enum is not None:
            return build.INTEGER if enum.style == "flags" else build.union(enum.values)
        under = self.universe.underlying(type_)
        return self._object(under, place) if isinstance(under, go.Struct) else self.shape(under, place)

    def printed(self, declaration: go.Declaration) -> ts.TsType:
        """What the MarshalJSON of a type prints, if that is known, or anything."""
        if declaration.key == ("time", "Time"):
            return build.DATE_TIME
        known: dict[go.JsonKind, ts.TsType] = {
            "string": build.STRING,
            "number": build.NUMBER,
            "boolean": build.BOOLEAN,
            "array": self.array_of(self.json_value),
            "object": ts.TsRecord(key=build.STRING, value=self.json_value, readonly=self.config.readonly),
            "null": build.NULL,
        }
        kinds = declaration.prints
        if not kinds or len(set(kinds)) == len(known):
            return self.json_value
        return build.union(shape for kind, shape in known.items() if kind in kinds)

    def wishes_of(self, declaration: go.Declaration) -> Wishes:
        """What the directives of a type ask for; read once, so that they are reported once."""
        if not declaration.doc.directives:
            return NO_WISHES
        if declaration.key not in self._type_wishes:
            self._type_wishes[declaration.key] = self.wishes.of_type(declaration)
        return self._type_wishes[declaration.key]

    def enum(self, type_: go.GoType) -> Enum | None:
        """The enum that a type is; None where it is none, or its marshaler prints it."""
        type_ = self.universe.unalias(type_)
        if not isinstance(type_, go.Named) or (type_.package, type_.name) not in self.program.constants:
            return None
        declaration = self.universe.declaration(type_)
        if type_.package == "" or declaration is None or self.wishes_of(declaration).type:
            return None
        key = (type_.package, type_.name)
        if key not in self._enums:
            self._enums[key] = self._enum(type_)
        return self._enums[key]

    def _enum(self, type_: go.Named) -> Enum | None:
        kind = self.universe.kind(type_)
        every = self.program.constants[type_.package, type_.name]
        constants = tuple(c for c in every if not self.wishes.of_constant(c).skip)
        wish = self.wishes_of(self.universe.types[type_.package, type_.name]).enum
        style = default_style(kind, constants, self.standard.get(type_.package, False))
        if not constants or (style is None and not wish):
            return None
        if wish in ("union", "const", "flags"):
            chosen = wish
        else:
            chosen = "const" if style == "union" and self.config.enums == "const" else style or "union"
        under = self.universe.underlying(type_)
        wide = isinstance(under, go.Basic) and under.name in ("int64", "uint64")
        policy = self.config.int64 if wide else "number"
        zero = literal(zero_of(kind), policy)
        return Enum(chosen, constants, enum_values(kind, constants, policy), zero)  # type: ignore[arg-type]  # `chosen` is one of the three
