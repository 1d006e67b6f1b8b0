"""Which fields of a struct encoding/json/v2 prints: what its functions parseFieldOptions and makeStructFields decide.

https://pkg.go.dev/encoding/json/v2#hdr-JSON_Representation_of_Go_structs. Where v1 ignores a mistake, v2 refuses to
print the struct, so each is an error here: `json-v2`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from codegen.lower.types.fields import Embedded, JsonField, dominant, within
from codegen.lower.types.tags import tag_value
from codegen.lower.types.universe import Universe, short, text
from codegen.schemas import gotypes as go
from codegen.schemas.span import NOWHERE, Span

Report = Callable[[str, Span, str], None]
"""Takes a message, a place and a hint."""

_KNOWN = frozenset({"case", "embed", "omitzero", "omitempty", "string", "format"})
_CASES = frozenset({"ignore", "strict"})
_VALUE = ("encoding/json/jsontext", "Value")


@dataclass(frozen=True)
class TagV2:
    """What a tag says. `problem` is the first thing that is wrong with it."""

    name: str = ""
    options: frozenset[str] = frozenset()
    ignored: bool = False
    problem: str = ""


def tag_v2(tag: str | None) -> TagV2:
    """How encoding/json/v2 reads a tag."""
    value = tag_value(tag, "json")
    if value is None:
        return TagV2()
    if value.text == "-":
        return TagV2(ignored=True)
    name, comma, rest = value.text.partition(",")
    problem = ""
    if any(c in "\\'\"`" for c in name):
        name, problem = "", "its name has a quote or a backslash"
    options: list[str] = []
    for option in rest.split(",") if comma else ():
        word, _, given = option.partition(":")
        if not word[:1].isalpha() and word[:1] != "_":
            problem = problem or ("it ends with a comma" if not option else f"'{option}' is no option")
        plain = word.lower().replace("_", "")
        if plain in _KNOWN and word != plain:
            problem = problem or f"'{word}' is spelt '{plain}'"
        if word in options:
            problem = problem or f"it says '{word}' twice"
        if word == "case" and given not in _CASES:
            problem = problem or "'case' is 'case:ignore' or 'case:strict'"
        options.append(word)
    if "format" in options:
        problem = problem or "'format' is not supported by Go yet"
    return TagV2(name, frozenset(options), problem=problem)


def json_fields_v2(struct: go.Struct, universe: Universe, report: Report) -> tuple[JsonField, ...]:
    """The fields in the order in which they are printed. One with `fallback`, which holds other properties, is last."""
    return _Reading(universe, report).fields(struct)


class _Reading:
    def __init__(self, universe: Universe, report: Report) -> None:
        self._universe = universe
        self._report = report
        self._found: list[JsonField] = []
        self._fallbacks: list[JsonField] = []

    def fields(self, struct: go.Struct) -> tuple[JsonField, ...]:
        queue = [Embedded(struct)]
        seen: set[str] = set()
        for part in queue:
            names: dict[str, go.StructField] = {}
            visible = False
            for number, field in enumerate(part.struct.fields):
                made = self._field(field, (*part.index, number), part)
                visible = visible or made is not None or tag_value(field.tag, "json") is not None
                if isinstance(made, Embedded):
                    if part.name != _AGAIN:
                        queue.append(replace(made, name=_AGAIN) if made.name in seen else made)
                    seen.add(made.name)
                elif made is not None and made.fallback:
                    self._fallbacks.append(made)
                elif made is not None:
                    if made.name in names:
                        self._report(
                            f"fields {names[made.name].name} and {field.name} have the same name '{made.name}' in JSON",
                            field.span,
                            "give one of them another name in its tag",
                        )
                    names[made.name] = field
                    self._found.append(made)
            hidden = not part.struct.fields and part.struct.span == NOWHERE  # the standard library's table has none
            if hidden or (part.struct.fields and not visible):
                self._report(
                    "encoding/json/v2 refuses a struct without exported fields",
                    part.struct.fields[0].span if part.struct.fields else NOWHERE,
                    'give it a method MarshalJSON, or leave it out with the tag `json:"-"`',
                )
        return dominant(self._found) + self._fallback()

    def _fallback(self) -> tuple[JsonField, ...]:
        """The shallowest, where it is the only one."""
        found = sorted(self._fallbacks, key=lambda one: len(one.index))
        if not found or (len(found) > 1 and len(found[0].index) == len(found[1].index)):
            return ()
        return (found[0],)

    def _field(self, field: go.StructField, index: tuple[int, ...], part: Embedded) -> JsonField | Embedded | None:
        tag = tag_v2(field.tag)
        if tag.ignored:
            return None
        if not field.exported and not field.embedded:
            if tag_value(field.tag, "json") is not None:
                self._wrong(field, "it is not exported, but has a tag for JSON")
            return None
        if tag.problem:
            self._wrong(field, tag.problem)
        type_ = self._universe.unalias(field.type)
        pointer = isinstance(type_, go.Pointer)
        pointed = self._universe.unalias(type_.element) if isinstance(type_, go.Pointer) else type_
        under = self._universe.underlying(pointed)
        embed = "embed" in tag.options
        if field.embedded and not tag.name:
            embed = True
            if not isinstance(under, go.Struct):
                self._wrong(field, "what is embedded and no struct must have a name in its tag")
        if not embed:
            if not field.exported and not self._plain_struct(pointed, "omitzero" in tag.options):
                self._wrong(field, "it is not exported, so it must be a struct without methods for JSON")
            return JsonField(
                tag.name or field.name,
                field,
                index,
                tagged=bool(tag.name),
                omitempty="omitempty" in tag.options,
                omitzero="omitzero" in tag.options,
                quoted="string" in tag.options,
                indirect=part.indirect,
                unreadable=part.unreadable,
            )
        if tag.options - {"embed"}:
            self._wrong(field, "with 'embed' it can have no other option")
        raw = isinstance(pointed, go.Named) and pointed.key == _VALUE
        if self._universe.methods(pointed).keys() - {"IsZero"} and not raw:
            self._wrong(field, f"it is embedded, but {short(pointed)} has methods of its own for JSON")
        if isinstance(under, go.Struct):
            return within(part, field, under, index, pointer, text(pointed))
        if raw or (isinstance(under, go.Map) and self._universe.kind(under.key) == "string"):
            return JsonField(field.name, field, index, indirect=part.indirect, fallback=True)
        if not field.embedded:
            self._wrong(field, "'embed' takes a struct, a map with string keys, or a jsontext.Value")
        return None

    def _plain_struct(self, type_: go.GoType, zero_is_asked: bool) -> bool:
        """Whether v2 gets at a value of the type without calling a method."""
        methods = self._universe.methods(type_).keys()
        called = methods if zero_is_asked else methods - {"IsZero"}
        return isinstance(self._universe.underlying(type_), go.Struct) and not called

    def _wrong(self, field: go.StructField, what: str) -> None:
        span = field.tag_span if field.tag else field.span
        self._report(
            f"encoding/json/v2 refuses field {field.name}: {what}", span, 'mend the tag, or set json = "v1" in [types]'
        )


_AGAIN = " "
"""The name of a struct that is embedded once more: its fields are listed, but not what it embeds."""


def fallback_value(field: JsonField, universe: Universe) -> go.GoType | None:
    """What the other properties hold; None for anything."""
    type_ = universe.unalias(field.type)
    under = universe.underlying(type_.element if isinstance(type_, go.Pointer) else type_)
    return under.value if isinstance(under, go.Map) else None
