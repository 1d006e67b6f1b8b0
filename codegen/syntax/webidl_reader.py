"""From trees of our own grammar (`webidl/grammar`) to `codegen.schemas.webidl`.

A tree is walked once, child by child and by numeric kind, because the platform is some 170,000 nodes and every parse
of it is waited for. Most nodes are read in one way: each child fills the field that its kind stands for
(`Reader.fields`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, cast

from codegen.schemas import webidl as idl
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.tree import WEBIDL, Node
from codegen.syntax.webidl_stream import DEEPEST
from codegen.syntax.webidl_words import BUILTIN_TYPES

IDENTIFIER = WEBIDL.kind("identifier")
EXT_ATTRS = WEBIDL.kind("extended_attribute_list")
EXT_ATTR = WEBIDL.kind("extended_attribute")
ARGUMENT_LIST = WEBIDL.kind("argument_list")
ARGUMENT = WEBIDL.kind("argument")
INHERITANCE = WEBIDL.kind("inheritance")
COMMENT = WEBIDL.kind("comment")
STRING = WEBIDL.kind("string")
WILDCARD = WEBIDL.kind("wildcard")
VALUE_LIST = WEBIDL.kind("value_list")
NULLABLE = WEBIDL.token("?")

BUILTIN = WEBIDL.kind("builtin_type")
REFERENCE = WEBIDL.kind("reference_type")
UNION = WEBIDL.kind("union_type")
ANNOTATED = WEBIDL.kind("annotated_type")
GENERICS = frozenset(map(WEBIDL.kind, ("generic_type", "record_type", "promise_type")))
TYPES = GENERICS | {BUILTIN, REFERENCE, UNION, ANNOTATED}

LiteralKind = Literal["string", "integer", "decimal", "boolean", "null", "undefined", "sequence", "dictionary"]
GenericName = Literal["sequence", "async_sequence", "record", "Promise", "FrozenArray", "ObservableArray"]

LITERALS: dict[int, LiteralKind] = {
    STRING: "string",
    WEBIDL.kind("integer"): "integer",
    WEBIDL.kind("decimal"): "decimal",
    WEBIDL.kind("boolean"): "boolean",
    WEBIDL.kind("null"): "null",
    WEBIDL.kind("undefined"): "undefined",
    WEBIDL.kind("empty_sequence"): "sequence",
    WEBIDL.kind("empty_dictionary"): "dictionary",
}

# A keyword that is a field by being there -> (field, value).
FLAGS: dict[int, tuple[str, bool | str]] = {
    WEBIDL.token("partial"): ("partial", True),
    WEBIDL.token("readonly"): ("readonly", True),
    WEBIDL.token("static"): ("static", True),
    WEBIDL.token("stringifier"): ("stringifier", True),
    WEBIDL.token("inherit"): ("inherit", True),
    WEBIDL.token("optional"): ("optional", True),
    WEBIDL.token("..."): ("variadic", True),
    WEBIDL.token("required"): ("required", True),
    WEBIDL.token("getter"): ("special", "getter"),
    WEBIDL.token("setter"): ("special", "setter"),
    WEBIDL.token("deleter"): ("special", "deleter"),
    WEBIDL.token("async_iterable"): ("asynchronous", True),
    WEBIDL.token("constructor"): ("constructor", True),
}

# Each keyword type as it is usually spelled -> (name, nullable).
BUILTINS = {name + mark: (name, mark == "?") for name in BUILTIN_TYPES for mark in ("", "?")}


class NestedTooDeeply(Exception):
    """Types or extended attributes within each other beyond `DEEPEST`."""


class Reader:
    """Turns the nodes of one tree into models."""

    def __init__(self, source: SourceFile) -> None:
        self.path = source.path
        # One character per byte, so that the tree's byte offsets index it. Only strings can hold more than ASCII.
        self.text = source.data.decode("latin-1")
        self.depth = 0

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise NestedTooDeeply

    def definitions(self, root: Node) -> tuple[idl.Definition, ...]:
        found = []
        for child in root.children:
            read = DEFINITIONS.get(child.kind_id)
            if read is not None and not child.has_error:
                found.append(read(self, child))
        return tuple(found)

    def fields(self, node: Node) -> dict[str, Any]:
        """What the children of `node` say, under the names that the models have for it.

        The only type is `type`; of two, the first is `key_type`. A literal is `value`.
        """
        path = self.path
        found: dict[str, Any] = {"span": Span(path, node.start_byte, node.end_byte)}
        members = []
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                if "type" in found:
                    found["key_type"] = found["type"]
                found["type"] = self.type(child)
            elif kind == IDENTIFIER:
                found["name"], found["name_span"] = self.name(child)
            elif kind in MEMBERS:
                members.append(MEMBERS[kind](self, child))
            elif kind == ARGUMENT_LIST:
                found["arguments"] = self.arguments(child)
            elif kind == EXT_ATTRS:
                found["ext_attrs"] = self.ext_attrs(child)
            elif kind in FLAGS:
                field, value = FLAGS[kind]
                found[field] = value
            elif kind in LITERALS:
                found["value"] = self.literal(child)
            elif kind == INHERITANCE:
                parent = self.fields(child)
                found["inherits"], found["inherits_span"] = parent["name"], parent["name_span"]
        if members:
            found["members"] = tuple(members)
        return found

    def name(self, node: Node) -> tuple[str, Span]:
        """An identifier without the underscore that escapes it: https://webidl.spec.whatwg.org/#idl-names."""
        start, end = node.start_byte, node.end_byte
        text = self.text[start:end]
        return text.removeprefix("_"), Span(self.path, start, end)

    # --- definitions --------------------------------------------------------------------------------------------

    def interface(self, node: Node) -> idl.Interface:
        return idl.Interface(**self.fields(node))

    def mixin(self, node: Node) -> idl.Mixin:
        return idl.Mixin(**self.fields(node))

    def callback_interface(self, node: Node) -> idl.CallbackInterface:
        return idl.CallbackInterface(**self.fields(node))

    def namespace(self, node: Node) -> idl.Namespace:
        return idl.Namespace(**self.fields(node))

    def dictionary(self, node: Node) -> idl.Dictionary:
        return idl.Dictionary(**self.fields(node))

    def dictionary_member(self, node: Node) -> idl.DictionaryMember:
        fields = self.fields(node)
        return idl.DictionaryMember(default=fields.pop("value", None), **fields)

    def enum(self, node: Node) -> idl.Enum:
        fields = self.fields(node)
        del fields["value"]
        strings = (child for child in node.children if child.kind_id == STRING)
        values = tuple(idl.EnumValue(span=self.span(child), value=self.string(child)) for child in strings)
        return idl.Enum(values=values, **fields)

    def typedef(self, node: Node) -> idl.Typedef:
        return idl.Typedef(**self.fields(node))

    def callback(self, node: Node) -> idl.CallbackFunction:
        fields = self.fields(node)
        return idl.CallbackFunction(return_type=fields.pop("type"), **fields)

    def includes(self, node: Node) -> idl.Includes:
        (target, target_span), (mixin, mixin_span) = (
            self.name(child) for child in node.children if child.kind_id == IDENTIFIER
        )
        return idl.Includes(
            span=self.span(node),
            target=target,
            target_span=target_span,
            mixin=mixin,
            mixin_span=mixin_span,
            ext_attrs=self.fields(node).get("ext_attrs", ()),
        )

    # --- members ------------------------------------------------------------------------------------------------

    def const(self, node: Node) -> idl.Const:
        return idl.Const(**self.fields(node))

    def attribute(self, node: Node) -> idl.Attribute:
        return idl.Attribute(**self.fields(node))

    def operation(self, node: Node) -> idl.Operation:
        fields = self.fields(node)
        if fields.pop("stringifier", False):
            fields["special"] = "stringifier"
        return idl.Operation(return_type=fields.pop("type", None), **fields)

    def constructor(self, node: Node) -> idl.Constructor:
        fields = self.fields(node)
        del fields["constructor"]
        return idl.Constructor(**fields)

    def iterable(self, node: Node) -> idl.Iterable:
        fields = self.fields(node)
        return idl.Iterable(value_type=fields.pop("type"), **fields)

    def maplike(self, node: Node) -> idl.Maplike:
        fields = self.fields(node)
        return idl.Maplike(value_type=fields.pop("type"), **fields)

    def setlike(self, node: Node) -> idl.Setlike:
        fields = self.fields(node)
        return idl.Setlike(value_type=fields.pop("type"), **fields)

    # --- arguments and literals ---------------------------------------------------------------------------------

    def arguments(self, node: Node) -> tuple[idl.Argument, ...]:
        return tuple([self.argument(child) for child in node.children if child.kind_id == ARGUMENT])

    def argument(self, node: Node) -> idl.Argument:
        fields = self.fields(node)
        return idl.Argument(default=fields.pop("value", None), **fields)

    def literal(self, node: Node) -> idl.LiteralValue:
        kind = LITERALS[node.kind_id]
        match kind:
            case "string":
                text = self.string(node)
            case "sequence":
                text = "[]"
            case "dictionary":
                text = "{}"
            case _:
                text = self.text[node.start_byte : node.end_byte]
        return idl.LiteralValue(span=self.span(node), kind=kind, text=text)

    def string(self, node: Node) -> str:
        """The content of a string token. There are no escapes."""
        text = self.text[node.start_byte + 1 : node.end_byte - 1]
        return text if text.isascii() else text.encode("latin-1").decode()

    def span(self, node: Node) -> Span:
        return Span(self.path, node.start_byte, node.end_byte)

    # --- types --------------------------------------------------------------------------------------------------

    def type(self, node: Node, ext_attrs: idl.ExtendedAttributes = ()) -> idl.IdlType:
        kind = node.kind_id
        if kind == REFERENCE:
            name, nullable = self.reference(node)
            return idl.ReferenceType(span=self.span(node), name=name, nullable=nullable, ext_attrs=ext_attrs)
        if kind == BUILTIN:
            name, nullable = self.builtin(node)
            return idl.BuiltinType(span=self.span(node), name=name, nullable=nullable, ext_attrs=ext_attrs)
        children = [child for child in node.children if child.kind_id != COMMENT]
        if kind == ANNOTATED:
            return self.type(children[1], self.ext_attrs(children[0]))
        nullable = children[-1].kind_id == NULLABLE
        self.deeper()
        parts = tuple([self.type(child) for child in children if child.kind_id in TYPES])
        self.depth -= 1
        if kind == UNION:
            return idl.UnionType(span=self.span(node), members=parts, nullable=nullable, ext_attrs=ext_attrs)
        name = cast("GenericName", self.text[children[0].start_byte : children[0].end_byte])
        return idl.GenericType(span=self.span(node), name=name, arguments=parts, nullable=nullable, ext_attrs=ext_attrs)

    def reference(self, node: Node) -> tuple[str, bool]:
        text = self.text[node.start_byte : node.end_byte]
        if text[-1] != "?":
            return text.removeprefix("_"), False
        # Space or a comment may stand before the question mark.
        return self.words(node).removeprefix("_"), True

    def builtin(self, node: Node) -> tuple[str, bool]:
        text = self.text[node.start_byte : node.end_byte]
        known = BUILTINS.get(text)
        return known if known is not None else (self.words(node), text[-1] == "?")

    def words(self, node: Node) -> str:
        """The words of a type's name, without what lies between and behind them."""
        words = [child for child in node.children if child.kind_id not in (COMMENT, NULLABLE)]
        return " ".join(self.text[word.start_byte : word.end_byte] for word in words)

    # --- extended attributes ------------------------------------------------------------------------------------

    def ext_attrs(self, node: Node) -> idl.ExtendedAttributes:
        self.deeper()
        found = tuple([self.ext_attr(child) for child in node.children if child.kind_id == EXT_ATTR])
        self.depth -= 1
        return found

    def ext_attr(self, node: Node) -> idl.ExtendedAttribute:
        name, *rest = (child for child in node.children if child.kind_id != COMMENT)
        fields: dict[str, Any] = {}
        for child in rest:
            kind = child.kind_id
            if kind == IDENTIFIER:
                fields |= {"value_kind": "identifier", "values": (self.name(child)[0],)}
            elif kind == ARGUMENT_LIST:
                fields["arguments"] = self.arguments(child)
            elif kind == VALUE_LIST:
                fields |= self.value_list(child)
            elif kind == WILDCARD:
                fields |= {"value_kind": "wildcard", "values": ("*",)}
            elif kind in LITERALS:
                literal = self.literal(child)
                fields |= {"value_kind": literal.kind, "values": (literal.text,)}
        return idl.ExtendedAttribute(span=self.span(node), name=self.name(name)[0], **fields)

    def value_list(self, node: Node) -> dict[str, Any]:
        names = tuple([self.name(child)[0] for child in node.children if child.kind_id == IDENTIFIER])
        if names:
            return {"value_kind": "identifiers", "values": names}
        literals = [self.literal(child) for child in node.children if child.kind_id in LITERALS]
        return {"value_kind": f"{literals[0].kind}s", "values": tuple(literal.text for literal in literals)}


DEFINITIONS: dict[int, Callable[[Reader, Node], idl.Definition]] = {
    WEBIDL.kind("interface"): Reader.interface,
    WEBIDL.kind("partial_interface"): Reader.interface,
    WEBIDL.kind("mixin"): Reader.mixin,
    WEBIDL.kind("callback_interface"): Reader.callback_interface,
    WEBIDL.kind("namespace"): Reader.namespace,
    WEBIDL.kind("dictionary"): Reader.dictionary,
    WEBIDL.kind("partial_dictionary"): Reader.dictionary,
    WEBIDL.kind("enum"): Reader.enum,
    WEBIDL.kind("typedef"): Reader.typedef,
    WEBIDL.kind("callback"): Reader.callback,
    WEBIDL.kind("includes"): Reader.includes,
}

MEMBERS: dict[int, Callable[[Reader, Node], idl.Member | idl.DictionaryMember]] = {
    WEBIDL.kind("const"): Reader.const,
    WEBIDL.kind("attribute"): Reader.attribute,
    WEBIDL.kind("operation"): Reader.operation,
    WEBIDL.kind("constructor"): Reader.constructor,
    WEBIDL.kind("iterable"): Reader.iterable,
    WEBIDL.kind("async_iterable"): Reader.iterable,
    WEBIDL.kind("maplike"): Reader.maplike,
    WEBIDL.kind("setlike"): Reader.setlike,
    WEBIDL.kind("dictionary_member"): Reader.dictionary_member,
}
