"""The objects that structs are printed as: their properties, which may be absent, and `,string`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.lower.types import build
from codegen.lower.types.docs import doc_lines
from codegen.lower.types.fields import JsonField, json_fields
from codegen.lower.types.fields_v2 import fallback_value, json_fields_v2
from codegen.lower.types.holders import Holders
from codegen.lower.types.place import NUMBER_TYPE, Form, Place
from codegen.lower.types.tags import JsonTag, json_tag, span_in_tag, tag_value
from codegen.lower.types.universe import NUMBERS, UNSUPPORTED
from codegen.naming.ts import property_key
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.span import NOWHERE, Span

if TYPE_CHECKING:
    from codegen.lower.types.shapes import Shapes

_NEVER_EMPTY = frozenset({("time", "Time"), NUMBER_TYPE})
"""Types with methods of their own that never print the empty string."""

_DEEPEST = 50
"""Structs within structs."""


class Objects:
    """Answers for one version of encoding/json."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._universe = shapes.universe
        self._holders = Holders(shapes.program, shapes.universe, shapes.unions)
        self._way: list[go.GoType] = []
        self._nothing: dict[tuple[str, str], bool] = {}

    def fields(self, struct: go.Struct, place: Place) -> tuple[JsonField, ...]:
        """The fields that are printed."""
        if self._shapes.version == "v1":
            return json_fields(struct, self._universe)

        def report(message: str, span: Span, hint: str) -> None:
            if place.strict:
                self._shapes.diagnostics.error("json-v2", message, place.span if span == NOWHERE else span, hint)

        return json_fields_v2(struct, self._universe, report)

    def properties(self, struct: go.Struct, place: Place, owner: str = "", readonly: bool = False) -> ts.TsObject:
        """The object that a struct is printed as. `owner` is the name of its type."""
        members: list[ts.TsMember] = []
        rest: ts.TsType | None = None
        self._check_embedded(struct)
        for field in self.fields(struct, place):
            if field.fallback:
                value = fallback_value(field, self._universe)
                others = self._shapes.json_value if value is None else self._shapes.shape(value, place.at(False))
                absent = [ts.TsKeyword(name="undefined")] if any(member.optional for member in members) else []
                rest = build.union((others, *(member.type for member in members), *absent))
            elif member := self._member(field, place, owner, readonly):
                if any(member.name == other.name for other in members):  # only a directive can do that
                    self._shapes.diagnostics.error(
                        "duplicate-property",
                        f"two fields have the name '{member.name}' in TypeScript",
                        self._shapes.wishes.of_field(field.field).span,
                        "give one of them another name",
                    )
                members.append(member)
        return ts.TsObject(members=tuple(members), rest=rest)

    def _check_embedded(self, struct: go.Struct) -> None:
        """What is in a union has a generated method, which would be promoted. v2 refuses what has any, also for
        reading."""
        if not self._shapes.unions.unions:
            return
        for field in struct.fields:
            type_ = self._universe.unalias(field.type)
            pointed = type_.element if isinstance(type_, go.Pointer) else type_
            words = ""
            if field.embedded and isinstance(pointed, go.Named) and pointed.key in self._shapes.unions.variants:
                words = "is in a union, so its generated MarshalJSON would print what embeds it"
            elif self._shapes.version == "v2" and self._holders.embedded(field):
                words = "holds a union, so it gets a method UnmarshalJSON, with which v2 embeds nothing"
            if words:
                self._shapes.diagnostics.error(
                    "union-embedded",
                    f"{field.name} {words}",
                    field.span,
                    "give the field a name, or put what both have into a struct of its own",
                )

    def _member(self, field: JsonField, place: Place, owner: str, readonly: bool) -> ts.TsMember | None:
        wishes = self._shapes.wishes.of_field(field.field)
        if wishes.skip:
            return None
        name = wishes.rename or field.name
        self._check_name(field, place)
        if wishes.type:
            shape: ts.TsType = ts.TsRaw(text=wishes.type)
        else:
            what = f"field {owner}.{field.field.name}" if owner else f"field {field.field.name}"
            here = Place(place.addressable, field.field.span, what, place.strict)
            shape = self.field_shape(field, here)
        return ts.TsMember(
            name=name,
            key=property_key(name),
            type=shape,
            optional=wishes.optional or self.absent(field, place),
            readonly=readonly or wishes.readonly or self._shapes.config.readonly,
            doc=doc_lines(field.field.doc.text),
            span=field.field.span,
        )

    def _check_name(self, field: JsonField, place: Place) -> None:
        """Of names with other characters, encoding/json of Go 1.26 takes none, and that of Go 1.27 some in part."""
        tag = json_tag(field.field.tag) if self._shapes.version == "v1" and place.strict else JsonTag()
        if tag.refused:
            value = tag_value(field.field.tag, "json")
            self._shapes.diagnostics.error(
                "json-name",
                f"Go 1.26 does not take '{tag.refused}' for a name, and Go 1.27 reads it in its own way",
                span_in_tag(field.field, value.offset if value else 0, len(tag.refused)),
                "a name is made of letters, digits and !#$%&()*+-./:;<=>?@[]^_{|}~ and spaces",
            )

    def field_shape(self, field: JsonField, place: Place) -> ts.TsType:
        if field.omitzero and self._universe.kind(field.type) in UNSUPPORTED:
            return build.NEVER  # only its zero value does not fail
        nil_is_absent = field.omitempty or (field.omitzero and not self._own_zero(field.type))
        if field.quoted:
            return self._without_zero(field, self.quoted(field.type, place, nil_is_absent))
        if not nil_is_absent:
            return self._shapes.shape(field.type, place)
        shape = self._without_zero(field, self._shapes.bare(field.type, place))
        if self._shapes.version == "v2" and field.omitempty and isinstance(shape, ts.TsUnion):
            return build.union(member for member in shape.members if member != build.NULL)
        return shape

    def _without_zero(self, field: JsonField, shape: ts.TsType) -> ts.TsType:
        """The type without the zero value, where that is left out and its type can be told: `true`, or an enum."""
        kind = self._universe.kind(field.type)
        if field.omitzero and "IsZero" in self._universe.methods(field.type):
            return shape
        if not field.omitzero and not (field.omitempty and (self._shapes.version == "v1" or kind == "string")):
            return shape
        if kind == "bool" and shape in (build.BOOLEAN, build.QUOTED_BOOLEAN):
            return ts.TsLiteral(text="true" if shape == build.BOOLEAN else '"true"')
        enum = self._shapes.enum(field.type) if isinstance(shape, ts.TsReference) else None
        if enum is None or enum.style == "flags" or self._shapes.forms(field.type) != ("plain",):
            return shape
        return ts.TsReference(name="Exclude", arguments=(shape, enum.zero))

    def _own_zero(self, type_: go.GoType) -> bool:
        """Whether a method IsZero decides, which might say that nil is not zero."""
        return self._universe.kind(type_) in ("slice", "map") and "IsZero" in self._universe.methods(type_)

    def absent(self, field: JsonField, place: Place) -> bool:
        """Whether the property of a field can be left out."""
        if field.indirect or field.omitzero or field.uncalled:
            return True
        empty = self._can_be_empty if self._shapes.version == "v1" else self._can_print_nothing
        return field.omitempty and empty(field.type, place)

    def _can_be_empty(self, type_: go.GoType, _: Place) -> bool:
        """What v1 takes for empty: false, 0, nil, and what has no elements."""
        under = self._universe.underlying(type_)
        if isinstance(under, go.Array):
            return under.length == 0
        return self._universe.kind(type_) not in ("struct", *UNSUPPORTED)

    def _can_print_nothing(self, type_: go.GoType, place: Place) -> bool:
        """What v2 takes for empty: what is printed as null, "", {} or []."""
        form = self._shapes.form(type_, True)
        if form != "plain":
            named = self._universe.unalias(type_)
            return not (isinstance(named, go.Named) and named.key in _NEVER_EMPTY)
        under = self._universe.underlying(type_)
        match under:
            case go.Array(length=length):
                return length == 0
            case go.Struct():
                return self._may_have_nothing(type_, under, replace(place, strict=False))
            case _:
                return self._universe.kind(type_) not in ("bool", *NUMBERS)

    def _may_have_nothing(self, type_: go.GoType, struct: go.Struct, place: Place) -> bool:
        """Whether a struct may be printed as {}. What nests too deeply to look into may be anything."""
        if len(self._way) == _DEEPEST:
            return True
        key = type_.key if isinstance(type_, go.Named) and not type_.arguments else None
        found = self._nothing.get(key) if key else None
        if found is None:
            self._way.append(type_)
            found = all(field.fallback or self.absent(field, place) for field in self.fields(struct, place))
            self._way.pop()
            if key:
                self._nothing[key] = found
        return found

    def quoted(self, type_: go.GoType, place: Place, nil_is_absent: bool) -> ts.TsType:
        """With `,string`: numbers and booleans within quotes, strings as the JSON of a string."""
        pointed = self._universe.unalias(type_)
        if isinstance(pointed, go.Pointer):
            shape = self.quoted(pointed.element, place.at(True), nil_is_absent=False)
            return shape if nil_is_absent else build.nullable(shape)
        if isinstance(pointed, go.Named) and pointed.key == NUMBER_TYPE:
            return build.NUMERIC
        form = self._shapes.form(type_, bool(place.addressable))
        if self._shapes.version == "v2" and self._refuses_string(pointed, form):
            if place.strict:
                self._shapes.diagnostics.error(
                    "json-v2",
                    f"encoding/json/v2 refuses `,string` for {place.what}: only numbers may have it",
                    place.span,
                    "take `,string` out of its tag",
                )
            return self._shapes.shape(type_, place)
        forms = self._shapes.forms(type_, place)
        if "plain" not in forms or self._shapes.mapped(pointed) is not None:
            return self._shapes.shape(type_, place)
        plain = self._quoted_kind(type_, pointed)
        if forms == ("plain",) or not isinstance(pointed, go.Named):
            return plain
        others = (self._shapes.formed(pointed, one, place) for one in forms if one != "plain")
        return build.union((*others, plain))

    def _quoted_kind(self, type_: go.GoType, pointed: go.GoType) -> ts.TsType:
        kind = self._universe.kind(type_)
        if kind == "bool":
            return build.QUOTED_BOOLEAN
        enum = self._shapes.enum(pointed) if self._shapes.forms(pointed) == ("plain",) else None
        if enum is not None and enum.style != "flags" and enum.exact and isinstance(pointed, go.Named):
            inner = self._shapes.reference(pointed)
            return ts.TsTemplate(parts=('"', inner, '"') if kind == "string" else (inner,))
        return build.QUOTED if kind == "string" else build.NUMERIC

    def _refuses_string(self, type_: go.GoType, form: Form) -> bool:
        time = isinstance(type_, go.Named) and type_.key == ("time", "Time")
        return time or (form == "plain" and self._universe.kind(type_) not in (*NUMBERS, "named", "parameter"))
