"""Schemas as types of Go, such that `encoding/json` prints and reads what the schemas say.

A property that may be absent is a pointer, or a slice or map with `omitzero`; so what is zero and what is not there
differ.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from codegen.diagnostics import Diagnostics
from codegen.lower.openapi.words import constant_name, doc_lines, type_name
from codegen.naming.go import exported
from codegen.naming.scope import Scope
from codegen.resolve.openapi.facts import Facts, Schemas
from codegen.resolve.openapi.spec import last_of
from codegen.schemas import gosketch as g
from codegen.schemas.document import Node

_INTEGERS = frozenset(f"{sign}{bits}" for sign in ("int", "uint") for bits in ("8", "16", "32", "64"))
_TAG = re.compile(r"[\w!#$%&()*+\-./:;<=>?@\[\]^{|}~ ]+")
"""What encoding/json takes for a name: https://pkg.go.dev/encoding/json#Marshal."""
_NUMERIC = r"^-?\d+(\.\d+)?([eE][-+]?\d+)?$"
_SAID = ("message", "error", "detail", "title", "description", "reason")
"""The properties in which errors tell what is wrong."""


@dataclass(frozen=True)
class GoText:
    """A type as it is written. `nilable`: nil is null; `struct` is the struct that it is by value; `quoted` asks for
    `,string`."""

    text: str
    imports: frozenset[str] = frozenset()
    nilable: bool = False
    struct: str = ""
    quoted: bool = False

    @property
    def pointer(self) -> GoText:
        return self if self.nilable else replace(self, text=f"*{self.text}", nilable=True, struct="")


ANY = GoText("any", nilable=True)
RAW = GoText("json.RawMessage", frozenset({"encoding/json"}), nilable=True)
TIME = GoText("time.Time", frozenset({"time"}))
BYTES = GoText("[]byte", nilable=True)
STRING = GoText("string")


@dataclass
class _Struct:
    """A struct on its way. `types` are those of its fields."""

    made: g.SketchStruct
    types: list[GoText] = field(default_factory=list)
    facts: Facts | None = None


class Types:
    """The types of a document. Names of components come first, in their order; what has no name is called after where
    it stands.

    Diagnostics: those of `Schemas`, and warnings `unsupported-name`, `unsupported-schema`.
    """

    def __init__(
        self, schemas: Schemas, components: Mapping[str, Node], scope: Scope, diagnostics: Diagnostics
    ) -> None:
        self._schemas = schemas
        self._components = components
        self._diagnostics = diagnostics
        self._scope = scope
        self.names = {name: scope.declare(name, type_name(name)) for name in components}
        self._made: dict[str, _Struct | g.SketchDefined | g.SketchUnion] = {}
        self._texts: dict[str, GoText] = {}
        self._unions: dict[str, tuple[str, str, str]] = {}
        self.imports: set[str] = set()

    def declarations(self) -> Iterator[g.SketchDeclaration]:
        """All that was declared, structs that contain themselves through pointers."""
        values = {
            name: {type_.struct for type_ in one.types if type_.struct}
            for name, one in self._made.items()
            if isinstance(one, _Struct)
        }
        for name, one in self._made.items():
            if not isinstance(one, _Struct):
                yield one
                continue
            fields = tuple(
                made.model_copy(update={"type": f"*{made.type}"})
                if type_.struct and name in _reached(type_.struct, values)
                else made
                for made, type_ in zip(one.made.fields, one.types, strict=True)
            )
            yield one.made.model_copy(update={"fields": fields})

    def declare_all(self) -> None:
        """Every component, whether or not it is used. Unions first, which say of others what they are."""
        unions = [name for name, node in self._components.items() if self._schemas.facts(node).kind == "union"]
        for name in (*unions, *self._components):
            self._component(name, self._components[name])

    # --- types --------------------------------------------------------------------------------------------------------

    def type_of(self, node: Node, hint: str, field_: bool = False) -> GoText:
        """The type of a schema; `hint` is what it is called where it has to be declared, and `field_` tells that it is
        that of a field, which may have `,string`."""
        facts = self._schemas.facts(node)
        type_ = self._of(facts, hint)
        if type_.quoted and not field_:
            type_ = STRING
        self.imports |= type_.imports
        return type_.pointer if facts.nullable else type_

    def _of(self, facts: Facts, hint: str) -> GoText:
        match facts.kind:
            case "any":
                return ANY
            case "ref":
                return self._component(facts.name, facts.node)
            case "boolean":
                return GoText("bool")
            case "integer" | "string" if _is_enum(facts):
                return self._enum(replace(facts, doc="", deprecated=""), self._scope.declare(hint, hint))
            case "integer":
                return GoText(facts.format if facts.format in _INTEGERS else "int64")
            case "number":
                return GoText("float32" if facts.format == "float" else "float64")
            case "string":
                return _string(facts)
            case "array":
                return self._array(facts, hint)
            case "object":
                return self._object(facts, hint)
            case "union":
                return self._named(facts, hint)
            case _:
                return RAW

    def _array(self, facts: Facts, hint: str) -> GoText:
        item = self.type_of(facts.items, f"{hint}Item") if facts.items is not None else ANY
        head = f"[{facts.length}]" if facts.length is not None else "[]"
        return GoText(head + item.text, item.imports, nilable=facts.length is None)

    def _object(self, facts: Facts, hint: str) -> GoText:
        if facts.properties:
            return self._named(facts, hint)
        if facts.closed:
            return GoText("struct{}")
        value = self.type_of(facts.additional, f"{hint}Value") if facts.additional is not None else ANY
        return GoText(f"map[string]{value.text}", value.imports, nilable=True)

    # --- declarations -------------------------------------------------------------------------------------------------

    def _component(self, name: str, node: Node) -> GoText:
        """What has a name: a component, or what a reference leads to elsewhere."""
        if name not in self._texts:
            if name not in self.names:
                self.names[name] = self._scope.declare(name, type_name(last_of(name)))
            local = self.names[name]
            facts = self._schemas.facts(self._components.get(name, node))
            struct = facts.kind == "object" and bool(facts.properties)
            self._texts[name] = GoText(local, struct=local if struct else "", nilable=_is_nilable(facts))
            self._declare(facts, local)
            if facts.kind == "ref":
                self._texts[name] = replace(self._component(facts.name, facts.node), text=local, imports=frozenset())
        return self._texts[name]

    def _named(self, facts: Facts, hint: str) -> GoText:
        local = self._scope.declare(hint, hint)
        return self._declare(replace(facts, doc="", deprecated=""), local)  # its comment stands where it is used

    def _declare(self, facts: Facts, name: str) -> GoText:
        """What a schema is, under a name."""
        doc = doc_lines(facts.doc, facts.deprecated)
        if facts.kind == "object" and facts.properties:
            self._struct(facts, name)
            return GoText(name, struct=name)
        if facts.kind == "union":
            return self._union(facts, name)
        if _is_enum(facts):
            return self._enum(facts, name)
        self._made[name] = g.SketchDefined(name=name, doc=doc, type="any")  # it may contain itself
        type_ = self._of(facts, f"{name}Value")
        type_ = STRING if type_.quoted else type_
        self.imports |= type_.imports
        alias = type_ in (TIME, RAW) or facts.kind == "ref"
        self._made[name] = g.SketchDefined(name=name, doc=doc, type=type_.text, alias=alias)
        return GoText(name, nilable=type_.nilable)

    def _struct(self, facts: Facts, name: str) -> None:
        """Reserves the place, so that what it contains comes behind it."""
        struct = _Struct(g.SketchStruct(name=name, doc=doc_lines(facts.doc, facts.deprecated)), facts=facts)
        self._made[name] = struct
        if facts.additional is not None:
            hint = "Go keeps only the properties that have names here"
            self._diagnostics.warning(
                "unsupported-schema", "properties with any name stand beside others", facts.additional.span, hint
            )
        scope = Scope()
        fields: list[g.SketchField] = []
        told = self._discriminator(name)
        for key, node in facts.properties.items():
            if not _TAG.fullmatch(key):
                hint = "Go leaves the property out"
                self._diagnostics.warning("unsupported-name", f"a tag cannot have the name '{key}'", node.span, hint)
                continue
            if told is not None and key == told[1]:
                continue  # `_mark` says what it is
            local = scope.declare(key, exported(key))
            made, type_ = self._field(local, key, node, key in facts.required, name)
            fields.append(made)
            struct.types.append(type_)
        struct.made = struct.made.model_copy(update={"fields": tuple(fields)})
        self._mark(name)

    def _field(self, local: str, key: str, node: Node, required: bool, owner: str) -> tuple[g.SketchField, GoText]:
        facts = self._schemas.facts(node)
        type_ = self.type_of(node, f"{owner}{local}", field_=True)
        option = ""
        if not required:
            option = ",omitempty" if not type_.nilable or type_.text in ("any", RAW.text) else ",omitzero"
            option = ",omitempty" if type_.text.startswith("*") else option
            type_ = type_.pointer
        quoted = ",string" if type_.quoted else ""
        name = "-," if key == "-" and not option and not quoted else key
        tag = f'json:"{name}{option}{quoted}"' + (' gowasm:"readonly"' if facts.readonly else "")
        doc = doc_lines(facts.doc, facts.deprecated) if facts.kind != "ref" or facts.doc else ()
        return g.SketchField(name=local, type=type_.text, tag=tag, doc=doc), type_

    def _enum(self, facts: Facts, name: str) -> GoText:
        """A type with constants. The zero value needs none: TypeScript and OpenAPI have it by themselves."""
        names = dict(zip(facts.values, facts.value_names, strict=False))
        constants = []
        for value in facts.values:
            if value or value in names:
                given = exported(names[value]) if value in names else ""
                wanted = (given, f"{name}{given}") if given else (constant_name(name, str(value)),)
                own = self._scope.declare(f"{name}.{value}", *wanted)
                constants.append(g.SketchConstant(name=own, value=json.dumps(value, ensure_ascii=False)))
        doc = doc_lines(facts.doc, facts.deprecated)
        self._made[name] = g.SketchDefined(name=name, doc=doc, type=_base(facts), constants=tuple(constants))
        return GoText(name)

    # --- unions and errors --------------------------------------------------------------------------------------------

    def _union(self, facts: Facts, name: str) -> GoText:
        """A sealed interface, and what tells its members apart."""
        nodes = {one.name: one.node for one in (self._schemas.facts(node) for node, _ in facts.variants)}
        members = list(nodes)
        taken = [one for one in members if one in self._unions]
        several = any(len(values) != 1 for _, values in facts.variants)
        doc = doc_lines(facts.doc, facts.deprecated)
        if taken or several:
            what = "of which a type is in another one" if taken else "in which a type goes by several values"
            self._schemas.unknown(facts, f"a union {what}")
            self.imports |= RAW.imports
            self._made[name] = g.SketchDefined(name=name, doc=doc, type=RAW.text, alias=True)
            return GoText(name, nilable=True)
        self._made[name] = g.SketchUnion(name=name, doc=doc, property=facts.discriminator)
        for member, (_, values) in zip(members, facts.variants, strict=True):
            self._unions[member] = (name, facts.discriminator, values[0])
        for member, node in nodes.items():
            self._component(member, node)
            self._mark(self.names[member])
        return GoText(name, nilable=True)

    def _mark(self, name: str) -> None:
        """Makes a struct a member of its union: the property has its only value, or is added by what is generated."""
        struct = self._made.get(name)
        told = self._discriminator(name)
        if told is None or not isinstance(struct, _Struct):
            return
        union, property_, value = told
        pairs = zip(struct.made.fields, struct.types, strict=True)
        kept = [(made, type_) for made, type_ in pairs if _key(made) != property_]
        if value != name:
            directives = (f"gowasm:type {json.dumps(value)}",)
            tag = f'json:"{property_}"'
            only = g.SketchField(name=exported(property_), type="string", tag=tag, directives=directives)
            kept.insert(0, (only, STRING))
        fields = tuple(made for made, _ in kept)
        struct.made = struct.made.model_copy(update={"fields": fields, "member": union})
        struct.types = [type_ for _, type_ in kept]

    def _discriminator(self, name: str) -> tuple[str, str, str] | None:
        """The union that a type is in, the property that tells it from others, and its value."""
        own = next((one for one, local in self.names.items() if local == name), "")
        return self._unions.get(own)

    def page(self, node: Node, hint: str, items: str, next_: str) -> bool:
        """Tags the fields of a page, and tells whether it has them. The cursor of the next one is no pointer: it is
        empty on the last page."""
        struct = self._made.get(self.type_of(node, hint).text.lstrip("*")) if items and next_ else None
        if not isinstance(struct, _Struct):
            return False
        fields = tuple(_page_field(one, items, next_) for one in struct.made.fields)
        struct.made = struct.made.model_copy(update={"fields": fields})
        return {items, next_} <= {_key(one) for one in fields}

    def error(self, node: Node, hint: str) -> str:
        """The struct that a schema is, with a method Error; empty where it is none."""
        facts = self._schemas.facts(node)
        type_ = self.type_of(node, hint)
        struct = self._made.get(type_.text.lstrip("*"))
        if not isinstance(struct, _Struct) or facts.kind not in ("ref", "object"):
            return ""
        if struct.made.error is None:
            fields = tuple(
                one.model_copy(update={"name": "ErrorText"}) if one.name == "Error" else one
                for one in struct.made.fields
            )
            update = {"fields": fields, "error": _said(fields, struct.made.name)}
            struct.made = struct.made.model_copy(update=update)
        return struct.made.name


def _page_field(field: g.SketchField, items: str, next_: str) -> g.SketchField:
    key = _key(field)
    role = "items" if key == items else "next" if key == next_ else ""
    if not role or "page:" in field.tag:
        return field
    type_ = field.type.lstrip("*") if role == "next" else field.type
    return field.model_copy(update={"type": type_, "tag": f'{field.tag} page:"{role}"'})


def _key(field: g.SketchField) -> str:
    """The name that a field has in JSON."""
    return re.sub(r'json:"([^",]*).*', r"\1", field.tag)


def _said(fields: Iterable[g.SketchField], name: str) -> g.SketchError:
    """What an error tells: a text of it, or its name."""
    known = {_key(one): one for one in fields if one.type.lstrip("*") == "string"}
    found = next((known[key] for key in _SAID if key in known), None)
    text = json.dumps(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower())
    if found is None:
        return g.SketchError(text=text)
    return g.SketchError(field=found.name, pointer=found.type.startswith("*"), text=text)


def _string(facts: Facts) -> GoText:
    match facts.format:
        case "date-time":
            return TIME
        case "byte" | "binary":
            return BYTES
    return GoText("int64", quoted=True) if facts.pattern == _NUMERIC else STRING


def _is_nilable(facts: Facts) -> bool:
    """Whether nil of the type that a component is stands for null."""
    match facts.kind:
        case "array":
            return facts.length is None
        case "object":
            return not facts.properties and not facts.closed
        case "string":
            return facts.format in ("byte", "binary") and not facts.values
        case "any" | "unknown" | "union":
            return True
        case _:
            return False


def _base(facts: Facts) -> str:
    """The type of the values of an enum."""
    if facts.kind == "string":
        return "string"
    return facts.format if facts.format in _INTEGERS else "int"


def _is_enum(facts: Facts) -> bool:
    """Whether the values are constants of one type, and not only the zero value."""
    of = {"string": str, "integer": int}.get(facts.kind)
    return of is not None and any(facts.values) and all(type(value) is of for value in facts.values)


def _reached(name: str, values: Mapping[str, set[str]]) -> set[str]:
    """The structs that a struct contains by value, itself included."""
    found: set[str] = set()
    following = [name]
    while following:
        one = following.pop()
        if one not in found:
            found.add(one)
            following += values.get(one, ())
    return found
