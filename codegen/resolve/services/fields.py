"""Parameters that are structs whose fields go to different places: `id int64 `path:"id"``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang.tags import TagValue, span_in_tag, tag_values
from codegen.resolve.services.kinds import Kinds
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

FieldPlace = Literal["path", "query", "header", "cookie", "form"]
PLACES: tuple[FieldPlace, ...] = get_args(FieldPlace)


@dataclass(frozen=True)
class PlacedField:
    """A field and where it goes. `span` is that of its name in the tag."""

    place: FieldPlace
    name: str
    omitempty: bool
    field: t.StructField
    span: Span


def is_spread(struct: t.Struct, kinds: Kinds) -> bool:
    """Whether a struct is one: a field of it says its place, or of one that it embeds."""
    return any(
        any(key in PLACES for key, _ in tag_values(field.tag))
        or ((inner := _embedded(field, kinds)) is not None and is_spread(inner, kinds))
        for field in struct.fields
    )


def placed_fields(struct: t.Struct, kinds: Kinds, diagnostics: Diagnostics) -> Iterator[PlacedField]:
    """The fields with their places, those of embedded structs in the place of these. `query:"-"` leaves one out.

    Diagnostics: `unplaced-field`, `several-places`, `bad-tag`, `unexported-field`.
    """
    for field in struct.fields:
        tags = [(key, value) for key, value in tag_values(field.tag) if key in PLACES]
        inner = _embedded(field, kinds)
        if inner is not None and not tags:
            yield from placed_fields(inner, kinds, diagnostics)
        elif not tags:
            if field.exported:
                diagnostics.error(
                    "unplaced-field",
                    f"nothing says where field {field.name} goes, and other fields of this parameter have a place",
                    field.span,
                    f'add a tag such as `query:"{field.name.lower()}"`, or `query:"-"` to leave it out; what is sent '
                    "as JSON is a parameter of its own",
                )
        elif len(tags) > 1:
            place = span_in_tag(field, tags[1][1].offset, len(tags[1][1].text))
            diagnostics.error("several-places", "a field goes to one place", place, "leave one of the tags out")
        elif not field.exported:
            hint = "begin its name with a capital letter"
            diagnostics.error("unexported-field", f"field {field.name} is not exported", field.span, hint)
        else:
            found = _placed(field, tags[0][0], tags[0][1], diagnostics)
            if found is not None:
                yield found


def _embedded(field: t.StructField, kinds: Kinds) -> t.Struct | None:
    return kinds.struct(field.type) if field.embedded and kinds.text(field.type) is None else None


def _placed(field: t.StructField, key: str, value: TagValue, diagnostics: Diagnostics) -> PlacedField | None:
    place = next(place for place in PLACES if place == key)
    name, *options = value.text.split(",")
    if value.text == "-":
        return None
    at = len(name) + 1
    for option in options:
        if option != "omitempty":
            span = span_in_tag(field, value.offset + at, len(option))
            hint = f'write `{key}:"{name},omitempty"`, or leave it out'
            diagnostics.error("bad-tag", f"the tag '{key}' has no option '{option}'", span, hint)
            return None
        at += len(option) + 1
    span = span_in_tag(field, value.offset, max(1, len(name)))
    if not name:
        hint = f'write `{key}:"{field.name.lower()}"`'
        diagnostics.error("bad-tag", f"the tag '{key}' names nothing", span, hint)
        return None
    return PlacedField(place, name, bool(options), field, span)
