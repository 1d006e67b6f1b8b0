"""Lowered types as schemas of OpenAPI 3.1, which are those of JSON Schema 2020-12: https://spec.openapis.org/oas/v3.1.0."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from codegen.lower.types import build
from codegen.lower.types.docs import doc_lines
from codegen.naming.scope import Scope
from codegen.resolve.openapi.spec import USUAL
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.document import Json, JsonObject

_INTEGERS = frozenset(f"{sign}{bits}" for sign in ("int", "uint") for bits in ("", "8", "16", "32", "64")) | {"uintptr"}
_FORMATS = {"float64": "double", "float32": "float", "int": "int64", "uint": "uint64", "uintptr": "uint64"}
"""https://spec.openapis.org/registry/format/"""
_NUMBER = r"-?\d+(\.\d+)?([eE][-+]?\d+)?"
_RAW: Mapping[str, JsonObject] = {
    "string": {"type": "string"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "Date": {"type": "string", "format": "date-time"},
}
"""What users say with `map` or `//gowasm:type` and is understood."""

_LONGEST = 500
_Arguments = Mapping[str, ts.TsType]


class Schemas:
    """Makes schemas. `components` are the declared types that they refer to, by name."""

    def __init__(self, file: ts.TsFile, program: go.GoProgram) -> None:
        self._constants = program.constants
        renamed = {(name.package, name.name): name.local for name in file.renamed}
        self._names = {
            (one.package, one.name): renamed.get((one.package, one.name), one.name) for one in file.declarations
        }
        self._types = {(one.package, one.name): one for one in file.declarations if one.kind != "const"}
        self.components: dict[str, Json] = {}
        self._scope = Scope()
        self._own: dict[tuple[object, ...], str] = {}
        for key in self._types:  # types have their names before instances of generic ones
            self._own[*key, ()] = self._free(self._names[key])

    def schema(self, type_: ts.TsType, arguments: _Arguments | None = None) -> JsonObject:
        """The schema of a type. `arguments` are those of the generic type that it stands in."""
        given = arguments or {}
        match type_:
            case ts.TsKeyword(name=name, format=format_):
                return _keyword(name, format_)
            case ts.TsLiteral(text=text):
                return {"const": json.loads(text)}
            case ts.TsTemplate(parts=parts):
                return {"type": "string", "pattern": f"^{''.join(map(_pattern, parts))}$"}
            case ts.TsReference():
                return self._reference(type_, given)
            case ts.TsArray(element=element):
                return {"type": "array", "items": self.schema(element, given)}
            case ts.TsTuple(elements=elements):
                return self._tuple(elements, given)
            case ts.TsRecord():
                return self._record(type_, given)
            case ts.TsObject(members=members, rest=rest):
                return self._object(members, rest, given)
            case ts.TsUnion(members=members):
                return self._union(members, given)
            case ts.TsIntersection(members=members):
                return {"allOf": [self.schema(one, given) for one in members]}
            case ts.TsRaw(text=text):
                return dict(_RAW.get(text, {"description": f"In TypeScript: {text}"}))

    # --- declared types -----------------------------------------------------------------------------------------------

    def _reference(self, type_: ts.TsReference, given: _Arguments) -> JsonObject:
        if type_.name in given and not type_.package:
            return self.schema(given[type_.name])
        if not type_.package:
            return self._of_library(type_, given)
        declaration = self._types[type_.package, type_.name]
        arguments = tuple(_substituted(one, given) for one in type_.arguments)
        name = self._name(type_, arguments)
        if len(name) > _LONGEST:
            return {}  # a type that Go refuses: it contains itself with larger and larger arguments
        if name not in self.components:
            self.components[name] = {}  # keeps its place; it may refer to itself
            params = {param.name: one for param, one in zip(declaration.params, arguments, strict=True)}
            self.components[name] = self._declared(declaration, params)
        return {"$ref": f"#/components/schemas/{name}"}

    def _name(self, type_: ts.TsReference, arguments: tuple[ts.TsType, ...]) -> str:
        """The name of a component: that of the type, and of a generic one those of its arguments."""
        key = (type_.package, type_.name, arguments)
        if key not in self._own:
            parts = "And".join(_word(one, self._names) for one in arguments)
            self._own[key] = self._free(f"{self._names[type_.package, type_.name]}Of{parts}")
        return self._own[key]

    def _free(self, name: str) -> str:
        """A name that a component may have: https://spec.openapis.org/oas/v3.1.0#components-object."""
        plain = re.sub(r"[^\w.-]", "_", name, flags=re.ASCII)
        return self._scope.declare(name, plain, f"{plain}_")

    def _of_library(self, type_: ts.TsReference, given: _Arguments) -> JsonObject:
        """A type of TypeScript's library, or any JSON."""
        match type_.name, type_.arguments:
            case "NonNullable", (inner,):
                members = self._members(_substituted(inner, given))
                return self.schema(build.union(one for one in members if one != build.NULL), given)
            case "Exclude", (inner, out):
                refused = set(self._members(out))
                members = self._members(_substituted(inner, given))
                return self.schema(build.union(one for one in members if one not in refused), given)
            case _:
                return {}

    def _members(self, type_: ts.TsType) -> tuple[ts.TsType, ...]:
        """The members of a union, also of one with a name."""
        if isinstance(type_, ts.TsReference) and type_.package and not type_.arguments:
            declaration = self._types[type_.package, type_.name]
            if isinstance(declaration, ts.TsAlias) and isinstance(declaration.type, ts.TsUnion):
                return declaration.type.members
        return type_.members if isinstance(type_, ts.TsUnion) else (type_,)

    def _declared(self, declaration: ts.TsTopLevel, params: _Arguments) -> JsonObject:
        match declaration:
            case ts.TsInterface(members=members, rest=rest):
                return _described(declaration.doc) | self._object(members, rest, params)
            case ts.TsAlias(type=type_):
                return _described(declaration.doc) | self._named_values(declaration, self.schema(type_, params))
            case _:
                raise AssertionError("a const object has a type beside it")

    def _named_values(self, declaration: ts.TsAlias, schema: JsonObject) -> JsonObject:
        """With the names of the numbers of an enum."""
        constants = self._constants.get((declaration.package, declaration.go), ())
        names = {one.value: one.name for one in reversed(constants)}
        values = schema.get("enum")
        if schema.get("type") != "integer" or not isinstance(values, list):
            return schema
        return schema | {"x-enum-varnames": [names.get(value, f"{declaration.go}Zero") for value in values]}

    # --- what they are made of ----------------------------------------------------------------------------------------

    def _object(self, members: Sequence[ts.TsMember], rest: ts.TsType | None, given: _Arguments) -> JsonObject:
        made: JsonObject = {"type": "object"}
        if members:
            made["properties"] = {member.name: self._property(member, given) for member in members}
        required: list[Json] = [member.name for member in members if not member.optional]
        if required:
            made["required"] = required
        if rest is not None:
            made["additionalProperties"] = self.schema(rest, given)
        return made

    def _property(self, member: ts.TsMember, given: _Arguments) -> JsonObject:
        schema = self.schema(member.type, given)
        if member.readonly:
            schema["readOnly"] = True
        return _described(member.doc) | schema

    def _tuple(self, elements: Sequence[ts.TsType], given: _Arguments) -> JsonObject:
        length = len(elements)
        made: JsonObject = {"type": "array", "minItems": length, "maxItems": length}
        if elements and all(one == elements[0] for one in elements):
            made["items"] = self.schema(elements[0], given)
        elif elements:
            made["prefixItems"] = [self.schema(one, given) for one in elements]
        return made

    def _record(self, type_: ts.TsRecord, given: _Arguments) -> JsonObject:
        if type_.value == build.NEVER:
            return {"type": "object", "additionalProperties": False}
        made: JsonObject = {"type": "object", "additionalProperties": self.schema(type_.value, given)}
        keys = self._members(_substituted(type_.key, given))
        if all(isinstance(one, ts.TsLiteral) for one in keys):
            texts: list[Json] = [str(json.loads(one.text)) for one in keys if isinstance(one, ts.TsLiteral)]
            made["propertyNames"] = {"enum": texts}
        return made

    def _union(self, members: Sequence[ts.TsType], given: _Arguments) -> JsonObject:
        others = [one for one in members if one != build.NULL]
        nullable = len(others) < len(members)
        if all(isinstance(one, ts.TsLiteral) for one in others):
            values: list[Json] = [json.loads(one.text) for one in others if isinstance(one, ts.TsLiteral)]
            return _nullable(_enum(values), nullable)
        if len(others) == 1:
            return _nullable(self.schema(others[0], given), nullable)
        schemas: list[Json] = [self.schema(one, given) for one in others]
        told = self._discriminator(others)
        return _nullable({"oneOf": schemas, "discriminator": told} if told else {"anyOf": schemas}, nullable)

    def _discriminator(self, members: Sequence[ts.TsType]) -> JsonObject | None:
        """The property whose literal tells all members apart."""
        mapping: dict[str, dict[str, Json]] = {}
        for one in members:
            declaration = self._types.get((one.package, one.name)) if isinstance(one, ts.TsReference) else None
            if not isinstance(declaration, ts.TsInterface) or not isinstance(one, ts.TsReference):
                return None
            for member in declaration.members:
                if isinstance(member.type, ts.TsLiteral) and not member.optional:
                    value = json.loads(member.type.text)
                    name = self._name(one, one.arguments)
                    mapping.setdefault(member.name, {})[str(value)] = f"#/components/schemas/{name}"
        for name, found in mapping.items():
            if len(found) == len(members):
                return {"propertyName": name, "mapping": dict(found)}
        return None


def _keyword(name: ts.Keyword, format_: str) -> JsonObject:
    match name:
        case "number" if format_ in _INTEGERS:
            return {"type": "integer", "format": _FORMATS.get(format_, format_)}
        case "number" if format_:
            return {"type": "number", "format": _FORMATS.get(format_, format_)}
        case "string" if format_ == "byte":
            return {"type": "string", "contentEncoding": "base64"}
        case "string" if format_:
            return {"type": "string", "format": format_}
        case "string" | "number" | "boolean" | "null":
            return {"type": name}
        case "never":
            return {"not": {}}
        case _:
            return {}


def _enum(values: Sequence[Json]) -> JsonObject:
    types = {bool: "boolean", str: "string", int: "integer"}
    kinds = {types.get(type(value), "number") for value in values}
    typed: JsonObject = {"type": next(iter(kinds))} if len(kinds) == 1 else {}
    return typed | ({"const": values[0]} if len(values) == 1 else {"enum": list(values)})


def _nullable(schema: JsonObject, nullable: bool) -> JsonObject:
    if not nullable or not schema:
        return schema
    type_ = schema.get("type")
    if isinstance(type_, str) and "enum" not in schema and "const" not in schema:
        return schema | {"type": [type_, "null"]}
    if isinstance(type_, str) and isinstance(values := schema.get("enum"), list):
        return schema | {"type": [type_, "null"], "enum": [*values, None]}
    if isinstance(found := schema.get("anyOf"), list):
        return schema | {"anyOf": [*found, {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def _pattern(part: str | ts.TsType) -> str:
    match part:
        case str():
            return re.escape(part)
        case ts.TsKeyword(name="number"):
            return _NUMBER
        case _:
            return ".*"


def _word(type_: ts.TsType, names: Mapping[tuple[str, str], str]) -> str:
    """A type as a part of a name."""
    match type_:
        case ts.TsReference(package=package, name=name, arguments=arguments):
            own = names.get((package, name), name)
            return own + ("Of" + "And".join(_word(one, names) for one in arguments) if arguments else "")
        case ts.TsKeyword(name=name):
            return name.capitalize()
        case ts.TsArray(element=element):
            return f"{_word(element, names)}List"
        case ts.TsRecord(value=value):
            return f"{_word(value, names)}Map"
        case ts.TsUnion(members=members):
            return "Or".join(_word(one, names) for one in members)
        case _:
            return type_.kind.capitalize()


def _substituted(type_: ts.TsType, given: _Arguments) -> ts.TsType:
    """The type with arguments in the place of parameters."""
    match type_:
        case ts.TsReference(package="", name=name) if name in given:
            return given[name]
        case ts.TsReference(arguments=arguments) if arguments:
            return type_.model_copy(update={"arguments": tuple(_substituted(one, given) for one in arguments)})
        case ts.TsArray(element=element):
            return type_.model_copy(update={"element": _substituted(element, given)})
        case ts.TsRecord(value=value):
            return type_.model_copy(update={"value": _substituted(value, given)})
        case ts.TsUnion(members=members):
            return build.union(_substituted(one, given) for one in members)
        case _:
            return type_


def _described(lines: Sequence[str]) -> JsonObject:
    """What a comment says, and whether it warns. What TSDoc has to escape, a description has not."""
    lines = [line.replace("\\@", "@").replace("*\\/", "*/") for line in lines]
    at = next((number for number, line in enumerate(lines) if line.startswith("@deprecated")), len(lines))
    text = "\n".join(lines[:at]).strip()
    made: JsonObject = {"description": text} if text else {}
    if at == len(lines):
        return made
    why = "\n".join(lines[at:]).removeprefix("@deprecated").strip()
    return made | {"deprecated": True} | ({"x-deprecated": why} if why != USUAL else {})


def described(text: str) -> JsonObject:
    """The same of a comment of Go."""
    return _described(doc_lines(text))
