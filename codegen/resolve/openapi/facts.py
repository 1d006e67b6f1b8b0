"""Schemas of OpenAPI 3.0 and 3.1 in one form: `nullable` and lists of types, `allOf` joined, unions told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from codegen.resolve.openapi.spec import NOTHING, Spec, last_of
from codegen.schemas.document import Node, Value
from codegen.schemas.span import Span

Kind = Literal["any", "string", "integer", "number", "boolean", "array", "object", "ref", "union", "unknown"]
"""`unknown` is what cannot be said in Go; `any` is any JSON."""


@dataclass(frozen=True)
class Facts:
    """What a schema says.

    name:       of a `ref`, what it leads to: see `Spec.name`.
    node:       where it stands; of a `ref`, what it refers to.
    values:     of an enum, without null; `value_names` are what x-enum-varnames calls them.
    length:     of a list that has always so many items.
    additional: what properties without a name are; None where there are none, or nobody says.
    variants:   of a union, each with the values of `discriminator` that it has.
    """

    kind: Kind
    span: Span
    node: Node
    nullable: bool = False
    name: str = ""
    format: str = ""
    pattern: str = ""
    values: tuple[Value, ...] = ()
    value_names: tuple[str, ...] = ()
    items: Node | None = None
    length: int | None = None
    properties: Mapping[str, Node] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    additional: Node | None = None
    closed: bool = False
    variants: tuple[tuple[Node, tuple[str, ...]], ...] = ()
    discriminator: str = ""
    doc: str = ""
    deprecated: str = ""
    readonly: bool = False


class Schemas:
    """Reads schemas. Diagnostics: those of `Spec`, and `unsupported-schema`, a warning: what it is about is then any
    JSON."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._merging: list[Node] = []

    def facts(self, node: Node) -> Facts:
        """What a schema says; of a reference, what stands beside it, too."""
        members = node.object
        if members is None:
            if not isinstance(node.value, bool):
                self._spec.object(node, "a schema")
            return Facts("any", node.span, node)
        said = self._said(node, members)
        reference = self._spec.reference(node)
        if reference:
            return self._referred(node, reference, said)
        parts = self._spec.list(members.get("allOf"), "allOf")
        if parts:
            return self._joined(node, members, parts, said)
        choices = members.get("oneOf") or members.get("anyOf")
        if choices is not None:
            return self._union(node, members, self._spec.list(choices, "oneOf"), said)
        return self._plain(node, members, said)

    def _said(self, node: Node, members: Mapping[str, Node]) -> Facts:
        """What any schema may say beside its type."""
        spec = self._spec
        return Facts(
            "any",
            node.span,
            node,
            nullable=spec.flag(members.get("nullable"), "nullable"),
            doc=spec.text(members.get("description"), "description") or spec.text(members.get("title"), "title"),
            deprecated=spec.deprecated(members),
            readonly=spec.flag(members.get("readOnly"), "readOnly"),
        )

    def _referred(self, node: Node, reference: str, said: Facts) -> Facts:
        target = self._spec.follow(node)
        name = self._spec.name(reference, node.span.path)
        if target is None:
            return said
        return replace(said, kind="ref", name=name, node=target, nullable=said.nullable or self.is_nullable(target))

    def is_nullable(self, node: Node) -> bool:
        """Whether null is a value of a schema, without looking into what it refers to."""
        members = node.object or NOTHING
        types = members.get("type")
        choices = members.get("oneOf") or members.get("anyOf")
        values = (members.get("enum") or Node((), node.span)).list or ()
        return (
            (members.get("nullable") or Node(False, node.span)).value is True
            or any(one.value == "null" for one in (types.list or () if types else ()))
            or any(_is_null(one) for one in (choices.list or () if choices else ()))
            or any(one.value is None for one in values)
        )

    # --- one type -----------------------------------------------------------------------------------------------------

    def _plain(self, node: Node, members: Mapping[str, Node], said: Facts) -> Facts:
        spec = self._spec
        written = members.get("type")
        types = [str(one.value) for one in ((written.list or (written,)) if written is not None else ())]
        values = [one.value for one in spec.list(members.get("enum"), "enum")]
        if "const" in members:
            values = [members["const"].value]
        if any(isinstance(value, tuple | Mapping) for value in values):
            values = []  # lists and objects are no constants of Go
        names = [str(one.value) for one in spec.list(members.get("x-enum-varnames"), "x-enum-varnames")]
        said = replace(
            said,
            nullable=said.nullable or "null" in types or (bool(values) and None in values),
            format=spec.text(members.get("format"), "format"),
            pattern=spec.text(members.get("pattern"), "pattern"),
            values=tuple(value for value in values if value is not None),
            value_names=tuple(names) if len(names) == len(values) else (),
        )
        if members.get("contentEncoding") is not None and members["contentEncoding"].value == "base64":
            said = replace(said, format="byte")
        types = [one for one in types if one != "null"] or list(_guessed(members, said.values))
        if not types:
            return said
        if sorted(types) == ["integer", "number"]:
            types = ["number"]
        match types:
            case ["string" | "integer" | "number" | "boolean" as kind]:
                return replace(said, kind=kind)
            case ["array"]:
                return self._array(members, said)
            case ["object"]:
                return self._object(members, said)
            case [one]:
                self._spec.diagnostics.error(
                    "wrong-form",
                    f"'{one}' is no type",
                    (written or node).span,
                    "see JSON Schema for what types there are",
                )
                return said
            case _:
                return self.unknown(said, f"a value of several types: {', '.join(types)}")

    def _array(self, members: Mapping[str, Node], said: Facts) -> Facts:
        if "prefixItems" in members:
            return self.unknown(said, "a list whose items differ by their places")
        least, most = (members[name].value if name in members else None for name in ("minItems", "maxItems"))
        length = least if isinstance(least, int) and least == most and 0 < least <= 64 else None
        return replace(said, kind="array", items=members.get("items"), length=length)

    def _object(self, members: Mapping[str, Node], said: Facts) -> Facts:
        spec = self._spec
        more = members.get("additionalProperties")
        return replace(
            said,
            kind="object",
            properties=spec.object(members.get("properties"), "properties"),
            required=frozenset(spec.text(one, "required") for one in spec.list(members.get("required"), "required")),
            additional=more if more is not None and more.value is not False else None,
            closed=more is not None and more.value is False,
        )

    def unknown(self, said: Facts, what: str) -> Facts:
        """What has no type in Go."""
        hint = "it becomes json.RawMessage: any JSON, for you to read"
        self._spec.diagnostics.warning("unsupported-schema", f"{what} has no type in Go", said.span, hint)
        return replace(said, kind="unknown")

    # --- several schemas ----------------------------------------------------------------------------------------------

    def _joined(self, node: Node, members: Mapping[str, Node], parts: tuple[Node, ...], said: Facts) -> Facts:
        """allOf: all of them at once."""
        if any(one is node for one in self._merging):
            return self.unknown(said, "what is made of itself")
        rest = {key: value for key, value in members.items() if key in _STRUCTURE}
        if len(parts) == 1 and not rest:
            return _beside(self.facts(parts[0]), said)
        self._merging.append(node)
        own = [self._plain(node, rest, said)] if rest else []
        found = [*(self._seen_through(self.facts(part)) for part in parts), *own]
        self._merging.pop()
        kinds = {one.kind for one in found} - {"any"}
        if len(kinds) != 1 or not kinds <= {"object", "string", "integer", "number"}:
            return self.unknown(said, "what is of several schemas at once, and these are not all objects,")
        properties: dict[str, Node] = {}
        for one in found:
            properties |= one.properties
        return replace(
            said,
            kind=next(iter(kinds)),
            doc=said.doc or next((one.doc for one in found if one.doc), ""),
            format=next((one.format for one in found if one.format), ""),
            values=next((one.values for one in found if one.values), ()),
            properties=properties,
            required=frozenset(name for one in found for name in one.required),
            additional=next((one.additional for one in found if one.additional), None),
        )

    def _seen_through(self, facts: Facts) -> Facts:
        return self.facts(facts.node) if facts.kind == "ref" else facts

    def _union(self, node: Node, members: Mapping[str, Node], choices: tuple[Node, ...], said: Facts) -> Facts:
        others = [one for one in choices if not _is_null(one)]
        nullable = said.nullable or len(others) < len(choices)
        if len(others) == 1:
            return _beside(self.facts(others[0]), replace(said, nullable=nullable))
        said = replace(said, nullable=nullable)
        if any(one is node for one in self._merging):
            return self.unknown(said, "what is made of itself")
        self._merging.append(node)
        try:
            return self._several(members, others, said)
        finally:
            self._merging.pop()

    def _several(self, members: Mapping[str, Node], others: list[Node], said: Facts) -> Facts:
        kinds = {self._seen_through(self.facts(one)).kind for one in others}
        if kinds == {"string"}:
            return self._texts(others, said)
        if kinds <= {"integer", "number"}:
            return replace(said, kind="number" if "number" in kinds else "integer")
        told = self._told_apart(members, others) if kinds == {"object"} else None
        if told is None:
            return self.unknown(said, "a union without a property that tells its members apart")
        return replace(said, kind="union", discriminator=told[0], variants=told[1])

    def _texts(self, choices: Iterable[Node], said: Facts) -> Facts:
        """A union of texts: an enum where all are."""
        found = [self._seen_through(self.facts(one)) for one in choices]
        every = [value for one in found for value in one.values] if all(one.values for one in found) else []
        formats = {one.format for one in found}
        return replace(
            said, kind="string", values=tuple(dict.fromkeys(every)), format=formats.pop() if len(formats) == 1 else ""
        )

    def _told_apart(
        self, members: Mapping[str, Node], choices: list[Node]
    ) -> tuple[str, tuple[tuple[Node, tuple[str, ...]], ...]] | None:
        """The discriminator and the variants with its values."""
        references = [self._spec.reference(one) for one in choices]
        if not all(references) or len(set(references)) < len(references):
            return None
        names = [self._spec.name(one, node.span.path) for one, node in zip(references, choices, strict=True)]
        written = self._spec.object(members.get("discriminator"), "discriminator")
        if written:
            mapping = self._spec.object(written.get("mapping"), "mapping")
            values: dict[str, list[str]] = {name: [] for name in names}
            for value, target in mapping.items():
                written_ = str(target.value)
                plain = "#" not in written_ and "." not in written_  # the name of a component
                name = written_ if plain else self._spec.name(written_, target.span.path)
                values.setdefault(name, []).append(value)
            property_ = self._spec.text(written.get("propertyName"), "propertyName")
            told = ((one, tuple(values[name]) or (last_of(name),)) for one, name in zip(choices, names, strict=True))
            return property_, tuple(told)
        fixed = [dict(self._fixed(self.facts(one))) for one in choices]
        for name in fixed[0]:
            texts = [one.get(name) for one in fixed]
            if None not in texts and len(set(texts)) == len(texts):
                return name, tuple((one, (str(text),)) for one, text in zip(choices, texts, strict=True))
        return None

    def _fixed(self, facts: Facts) -> Iterator[tuple[str, str]]:
        """The properties that have one value only."""
        seen = self._seen_through(facts)
        for name in seen.required & seen.properties.keys():
            values = self.facts(seen.properties[name]).values
            if len(values) == 1 and isinstance(values[0], str):
                yield name, values[0]


_STRUCTURE = frozenset({"type", "properties", "required", "additionalProperties", "enum", "format", "items"})


def _beside(one: Facts, said: Facts) -> Facts:
    """A schema with what is said beside it."""
    return replace(
        one,
        nullable=one.nullable or said.nullable,
        doc=said.doc or one.doc,
        deprecated=said.deprecated or one.deprecated,
        readonly=said.readonly or one.readonly,
    )


def _is_null(node: Node) -> bool:
    """A schema that only null is of; in 3.0 some write `enum: [null]`."""
    members = node.object or NOTHING
    values = members["enum"].list if "enum" in members else None
    type_ = members.get("type")
    return (type_ is not None and type_.value == "null") or (
        values is not None and [one.value for one in values] == [None]
    )


def _guessed(members: Mapping[str, Node], values: Iterable[Value]) -> Iterator[str]:
    """The type of a schema that does not say it."""
    if any(key in members for key in ("properties", "additionalProperties", "required")):
        yield "object"
    elif "items" in members:
        yield "array"
    else:
        types = {str: "string", bool: "boolean", int: "integer", float: "number"}
        yield from dict.fromkeys(types[type(value)] for value in values if type(value) in types)
