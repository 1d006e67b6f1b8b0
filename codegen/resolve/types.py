"""Binds a type as written to what it means: typedefs replaced, unions flattened, names found."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.diagnostics import Diagnostics
from codegen.schemas import binding as b
from codegen.schemas import webidl as w

BUFFERS = frozenset(
    """
    ArrayBuffer SharedArrayBuffer DataView Int8Array Int16Array Int32Array Uint8Array Uint16Array Uint32Array
    Uint8ClampedArray BigInt64Array BigUint64Array Float16Array Float32Array Float64Array
    """.split()
)
# CSSOMString is cssom's DOMString or USVString, left to the implementation.
_STRINGS = frozenset({"DOMString", "USVString", "ByteString", "CSSOMString"})
_OPEN = {
    "any": "any",
    "object": "object",
    "symbol": "symbol",
    "bigint": "bigint",
    "undefined": "undefined",
}
# Names that the standards use without defining them in WebIDL.
_WELL_KNOWN = {"WindowProxy": "Window"}


class TypeResolver:
    """`definitions` are the main definitions by name. Unknown names are reported once each and become `any`."""

    def __init__(
        self, definitions: Mapping[str, w.Definition], aliases: Mapping[str, str], diagnostics: Diagnostics
    ) -> None:
        self._definitions = definitions
        self._aliases = {**_WELL_KNOWN, **aliases}
        self._diagnostics = diagnostics
        self._unknown: set[str] = set()
        self._references: dict[tuple[str, bool], b.Type] = {}
        self._builtins: dict[tuple[str, bool], b.Type] = {}

    def resolve(self, type_: w.IdlType) -> b.Type:
        """What a type means: https://webidl.spec.whatwg.org/#idl-types."""
        match type_.kind:
            case "builtin":
                key = (type_.name, type_.nullable)
                found = self._builtins.get(key)
                if found is None:
                    found = self._builtins[key] = _builtin(*key)
                return found
            case "reference":
                key = (type_.name, type_.nullable)
                found = self._references.get(key)
                if found is None:
                    found = self._references[key] = self._reference(type_)
                return found
            case "generic":
                return self._generic(type_)
            case "union":
                return self._union(type_, name="")

    def _reference(self, type_: w.ReferenceType) -> b.Type:
        name, nullable = self._aliases.get(type_.name, type_.name), type_.nullable
        definition = self._definitions.get(name)
        match definition:
            case w.Interface():
                return b.InterfaceType(name=name, nullable=nullable)
            case w.Dictionary():
                return b.DictionaryType(name=name, nullable=nullable)
            case w.Enum():
                return b.EnumType(name=name, nullable=nullable)
            case w.CallbackFunction() | w.CallbackInterface():
                return b.CallbackType(name=name, nullable=nullable)
            case w.Typedef(type=w.UnionType() as union):
                resolved = self._union(union, name)
                return nulled(resolved) if nullable else resolved
            case w.Typedef(type=other):
                resolved = self.resolve(other)
                return nulled(resolved) if nullable else resolved
            case _ if name in _STRINGS:
                return b.StringType(name=name, nullable=nullable)
            case _:
                return b.OpenType(name="any")  # the validation has noted it

    def _generic(self, type_: w.GenericType) -> b.Type:
        arguments = [self.resolve(argument) for argument in type_.arguments]
        match type_.name:
            case "Promise":
                return b.PromiseType(result=arguments[0], nullable=type_.nullable)
            case "record":
                return b.RecordType(value=arguments[1], nullable=type_.nullable)
            case name:
                return b.SequenceType(name=name, element=arguments[0], nullable=type_.nullable)

    def _union(self, union: w.UnionType, name: str) -> b.Type:
        members: dict[b.Type, None] = {}
        nullable = union.nullable
        for member in union.members:
            resolved = self.resolve(member)
            if resolved.kind == "open" and resolved.name == "undefined":
                nullable = True
                continue
            if resolved.nullable:
                nullable = True
                resolved = resolved.model_copy(update={"nullable": False})
            if resolved.kind == "union":
                members.update(dict.fromkeys(resolved.members))
            else:
                members[resolved] = None
        return union_of(tuple(members), name, nullable)


def union_of(members: tuple[b.Type, ...], name: str, nullable: bool) -> b.Type:
    """A union of flattened members, in its simplest form.

    Buffers collapse to one alternative, since a Go slice says which it is; a union of one is that one.
    """
    merged: list[b.Type] = []
    for member in members:
        if member.kind in ("buffer", "buffer source"):
            if not any(other.kind == "buffer source" for other in merged):
                merged = [other for other in merged if other.kind != "buffer"]
                buffers = [other for other in members if other.kind in ("buffer", "buffer source")]
                merged.append(buffers[0] if len(buffers) == 1 else b.BufferSourceType())
        elif not any(_same_strings(member, other) for other in merged):
            merged.append(member)
    if len(merged) == 1:
        return nulled(merged[0]) if nullable else merged[0]
    if any(member.kind == "open" and member.name == "any" for member in merged):
        return b.OpenType(name="any")
    return b.UnionType(name=name or "Or".join(_word(m) for m in merged), members=tuple(merged), nullable=nullable)


def nulled(type_: b.Type) -> b.Type:
    """The nullable form of a type; `any` includes null already."""
    if type_.nullable or (type_.kind == "open" and type_.name == "any"):
        return type_
    return type_.model_copy(update={"nullable": True})


def _same_strings(one: b.Type, other: b.Type) -> bool:
    return one.kind == "string" and other.kind == "string"


def _builtin(name: str, nullable: bool) -> b.Type:
    if name in BUFFERS:
        return b.BufferType(name=name, nullable=nullable)
    if name in _STRINGS:
        return b.StringType(name=name, nullable=nullable)
    if name in _OPEN:
        return b.OpenType.model_validate({"name": name, "nullable": nullable and name != "any"})
    return b.PrimitiveType(name=name.removeprefix("unrestricted "), nullable=nullable)


def _word(type_: b.Type) -> str:
    """The word that stands for a member in the name of an anonymous union, such as `NodeOrString`."""
    match type_:
        case b.StringType():
            return "String"
        case b.PrimitiveType(name="boolean"):
            return "Bool"
        case b.PrimitiveType(name="float" | "double"):
            return "Float"
        case b.PrimitiveType():
            return "Int"
        case b.BufferSourceType():
            return "Buffer"
        case b.SequenceType(element=element):
            return _word(element) + "Sequence"
        case b.RecordType(value=value):
            return _word(value) + "Record"
        case b.PromiseType(result=result):
            return _word(result) + "Promise"
        case b.OpenType(name="bigint"):
            return "BigInt"
        case b.OpenType(name=name):
            return name.capitalize()
        case b.UnionType() | b.EnumType() | b.InterfaceType() | b.DictionaryType() | b.CallbackType() | b.BufferType():
            return type_.name[0].upper() + type_.name[1:]
