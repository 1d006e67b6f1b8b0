"""From WebIDL text to `codegen.schemas.webidl`: `parse_webidl`.

The tree comes from our own grammar (`webidl/grammar`). This module walks it once, child by child and by numeric kind,
because the platform is some 170,000 nodes and every parse of it is waited for. What is *meant* (partials, mixins,
whether a name exists) is `codegen.resolve`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Literal, cast

from codegen.diagnostics import Diagnostics
from codegen.schemas import webidl as idl
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile
from codegen.syntax.tree import WEBIDL, Node

IDENTIFIER = WEBIDL.kind("identifier")
EXT_ATTRS = WEBIDL.kind("extended_attribute_list")
EXT_ATTR = WEBIDL.kind("extended_attribute")
ARGUMENT_LIST = WEBIDL.kind("argument_list")
ARGUMENT = WEBIDL.kind("argument")
INHERITANCE = WEBIDL.kind("inheritance")
STRING = WEBIDL.kind("string")
COMMENT = WEBIDL.kind("comment")
WILDCARD = WEBIDL.kind("wildcard")
VALUE_LIST = WEBIDL.kind("value_list")

BUILTIN = WEBIDL.kind("builtin_type")
REFERENCE = WEBIDL.kind("reference_type")
GENERIC = WEBIDL.kind("generic_type")
RECORD = WEBIDL.kind("record_type")
PROMISE = WEBIDL.kind("promise_type")
UNION = WEBIDL.kind("union_type")
ANNOTATED = WEBIDL.kind("annotated_type")
TYPES = frozenset({BUILTIN, REFERENCE, GENERIC, RECORD, PROMISE, UNION, ANNOTATED})

LiteralKind = Literal["string", "integer", "decimal", "boolean", "null", "undefined", "sequence", "dictionary"]
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

READONLY = WEBIDL.token("readonly")
STATIC = WEBIDL.token("static")
STRINGIFIER = WEBIDL.token("stringifier")
INHERIT = WEBIDL.token("inherit")
PARTIAL = WEBIDL.token("partial")
OPTIONAL = WEBIDL.token("optional")
ELLIPSIS = WEBIDL.token("...")
REQUIRED = WEBIDL.token("required")
CONSTRUCTOR = WEBIDL.token("constructor")
NULLABLE = WEBIDL.token("?")
SPECIALS: dict[int, Literal["getter", "setter", "deleter", "stringifier"]] = {
    WEBIDL.token("getter"): "getter",
    WEBIDL.token("setter"): "setter",
    WEBIDL.token("deleter"): "deleter",
    STRINGIFIER: "stringifier",
}

GenericName = Literal["sequence", "async_sequence", "record", "Promise", "FrozenArray", "ObservableArray"]


def parse_webidl(source: SourceFile, diagnostics: Diagnostics, specification: str | None = None) -> idl.IdlFile:
    """The definitions of `source`, in source order; those with syntax errors are reported and left out.

    `specification` is the short name of the file's specification, by default the stem of its path. Never raises on
    account of the text.
    """
    root = WEBIDL.parse(source.data)
    if root.has_error:
        diagnostics.error("syntax", "syntax error", Span(source.path, 0, 0))
    return idl.IdlFile(
        path=source.path,
        specification=specification if specification is not None else PurePath(source.path).stem,
        span=Span(source.path, 0, len(source.data)),
        definitions=_Reader(source).definitions(root),
    )


class _Reader:
    """Turns the nodes of one tree into models; one method per kind of node."""

    def __init__(self, source: SourceFile) -> None:
        self.path = source.path
        # One character per byte, so that the tree's byte offsets index it. Only strings can hold more than ASCII.
        self.text = source.data.decode("latin-1")

    def span(self, node: Node) -> Span:
        return Span(self.path, node.start_byte, node.end_byte)

    def name(self, node: Node) -> str:
        """An identifier without the underscore that escapes it: https://webidl.spec.whatwg.org/#idl-names."""
        text = self.text[node.start_byte : node.end_byte]
        return text[1:] if text[0] == "_" else text

    def string(self, node: Node) -> str:
        text = self.text[node.start_byte + 1 : node.end_byte - 1]
        return text if text.isascii() else text.encode("latin-1").decode()

    # --- definitions --------------------------------------------------------------------------------------------

    def definitions(self, root: Node) -> tuple[idl.Definition, ...]:
        found = []
        for child in root.children:
            read = DEFINITIONS.get(child.kind_id)
            if read is not None:
                found.append(read(self, child))
        return tuple(found)

    def interface(self, node: Node) -> idl.Interface:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        inherits, inherits_span = None, NOWHERE
        partial = False
        members: list[idl.Member] = []
        for child in node.children:
            kind = child.kind_id
            read = MEMBERS.get(kind)
            if read is not None:
                members.append(read(self, child))
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == PARTIAL:
                partial = True
            elif kind == INHERITANCE:
                inherits, inherits_span = self.inheritance(child)
        return idl.Interface(
            span=self.span(node),
            name=name,
            name_span=name_span,
            partial=partial,
            inherits=inherits,
            inherits_span=inherits_span,
            members=tuple(members),
            ext_attrs=ext_attrs,
        )

    def inheritance(self, node: Node) -> tuple[str, Span]:
        parent = next(child for child in node.children if child.kind_id == IDENTIFIER)
        return self.name(parent), self.span(parent)

    def _container(self, node: Node) -> tuple[bool, str, Span, tuple[idl.Member, ...], idl.ExtendedAttributes]:
        """(partial, name, its span, members, extended attributes) of what has members and no inheritance."""
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        partial = False
        members: list[idl.Member] = []
        for child in node.children:
            kind = child.kind_id
            read = MEMBERS.get(kind)
            if read is not None:
                members.append(read(self, child))
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == PARTIAL:
                partial = True
        return partial, name, name_span, tuple(members), ext_attrs

    def mixin(self, node: Node) -> idl.Mixin:
        partial, name, name_span, members, ext_attrs = self._container(node)
        return idl.Mixin(
            span=self.span(node),
            name=name,
            name_span=name_span,
            partial=partial,
            members=members,
            ext_attrs=ext_attrs,
        )

    def callback_interface(self, node: Node) -> idl.CallbackInterface:
        _, name, name_span, members, ext_attrs = self._container(node)
        return idl.CallbackInterface(
            span=self.span(node), name=name, name_span=name_span, members=members, ext_attrs=ext_attrs
        )

    def namespace(self, node: Node) -> idl.Namespace:
        partial, name, name_span, members, ext_attrs = self._container(node)
        return idl.Namespace(
            span=self.span(node),
            name=name,
            name_span=name_span,
            partial=partial,
            members=members,
            ext_attrs=ext_attrs,
        )

    def dictionary(self, node: Node) -> idl.Dictionary:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        inherits, inherits_span = None, NOWHERE
        partial = False
        members: list[idl.DictionaryMember] = []
        for child in node.children:
            kind = child.kind_id
            if kind == DICTIONARY_MEMBER:
                members.append(self.dictionary_member(child))
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == PARTIAL:
                partial = True
            elif kind == INHERITANCE:
                inherits, inherits_span = self.inheritance(child)
        return idl.Dictionary(
            span=self.span(node),
            name=name,
            name_span=name_span,
            partial=partial,
            inherits=inherits,
            inherits_span=inherits_span,
            members=tuple(members),
            ext_attrs=ext_attrs,
        )

    def dictionary_member(self, node: Node) -> idl.DictionaryMember:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        required = False
        type_: idl.IdlType | None = None
        default = None
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                type_ = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind in LITERALS:
                default = self.literal(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == REQUIRED:
                required = True
        assert type_ is not None
        return idl.DictionaryMember(
            span=self.span(node),
            name=name,
            name_span=name_span,
            type=type_,
            required=required,
            default=default,
            ext_attrs=ext_attrs,
        )

    def enum(self, node: Node) -> idl.Enum:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        values: list[idl.EnumValue] = []
        for child in node.children:
            kind = child.kind_id
            if kind == STRING:
                values.append(idl.EnumValue(span=self.span(child), value=self.string(child)))
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
        return idl.Enum(
            span=self.span(node), name=name, name_span=name_span, values=tuple(values), ext_attrs=ext_attrs
        )

    def typedef(self, node: Node) -> idl.Typedef:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        type_: idl.IdlType | None = None
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                type_ = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
        assert type_ is not None
        return idl.Typedef(
            span=self.span(node), name=name, name_span=name_span, type=type_, ext_attrs=ext_attrs
        )

    def callback(self, node: Node) -> idl.CallbackFunction:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        constructor = False
        return_type: idl.IdlType | None = None
        arguments: tuple[idl.Argument, ...] = ()
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                return_type = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == ARGUMENT_LIST:
                arguments = self.arguments(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == CONSTRUCTOR:
                constructor = True
        assert return_type is not None
        return idl.CallbackFunction(
            span=self.span(node),
            name=name,
            name_span=name_span,
            return_type=return_type,
            arguments=arguments,
            constructor=constructor,
            ext_attrs=ext_attrs,
        )

    def includes(self, node: Node) -> idl.Includes:
        target, mixin = (child for child in node.children if child.kind_id == IDENTIFIER)
        return idl.Includes(
            span=self.span(node),
            target=self.name(target),
            target_span=self.span(target),
            mixin=self.name(mixin),
            mixin_span=self.span(mixin),
            ext_attrs=self._own_ext_attrs(node),
        )

    # --- members ------------------------------------------------------------------------------------------------

    def const(self, node: Node) -> idl.Const:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        type_: idl.IdlType | None = None
        value: idl.LiteralValue | None = None
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                type_ = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind in LITERALS:
                value = self.literal(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
        assert type_ is not None
        assert value is not None
        return idl.Const(
            span=self.span(node), name=name, name_span=name_span, type=type_, value=value, ext_attrs=ext_attrs
        )

    def attribute(self, node: Node) -> idl.Attribute:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        type_: idl.IdlType | None = None
        readonly = static = stringifier = inherit = False
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                type_ = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == READONLY:
                readonly = True
            elif kind == STATIC:
                static = True
            elif kind == STRINGIFIER:
                stringifier = True
            elif kind == INHERIT:
                inherit = True
        assert type_ is not None
        return idl.Attribute(
            span=self.span(node),
            name=name,
            name_span=name_span,
            type=type_,
            readonly=readonly,
            static=static,
            stringifier=stringifier,
            inherit=inherit,
            ext_attrs=ext_attrs,
        )

    def operation(self, node: Node) -> idl.Operation:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        special = None
        static = False
        return_type: idl.IdlType | None = None
        arguments: tuple[idl.Argument, ...] = ()
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                return_type = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == ARGUMENT_LIST:
                arguments = self.arguments(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == STATIC:
                static = True
            elif kind in SPECIALS:
                special = SPECIALS[kind]
        return idl.Operation(
            span=self.span(node),
            name=name,
            name_span=name_span,
            special=special,
            static=static,
            return_type=return_type,
            arguments=arguments,
            ext_attrs=ext_attrs,
        )

    def constructor(self, node: Node) -> idl.Constructor:
        return idl.Constructor(
            span=self.span(node), arguments=self._own_arguments(node), ext_attrs=self._own_ext_attrs(node)
        )

    def iterable(self, node: Node) -> idl.Iterable:
        *keys, value = self._own_types(node)
        return idl.Iterable(
            span=self.span(node),
            asynchronous=node.kind_id == ASYNC_ITERABLE,
            key_type=keys[0] if keys else None,
            value_type=value,
            arguments=self._own_arguments(node),
            ext_attrs=self._own_ext_attrs(node),
        )

    def maplike(self, node: Node) -> idl.Maplike:
        key, value = self._own_types(node)
        return idl.Maplike(
            span=self.span(node),
            readonly=any(child.kind_id == READONLY for child in node.children),
            key_type=key,
            value_type=value,
            ext_attrs=self._own_ext_attrs(node),
        )

    def setlike(self, node: Node) -> idl.Setlike:
        (value,) = self._own_types(node)
        return idl.Setlike(
            span=self.span(node),
            readonly=any(child.kind_id == READONLY for child in node.children),
            value_type=value,
            ext_attrs=self._own_ext_attrs(node),
        )

    def _own_types(self, node: Node) -> tuple[idl.IdlType, ...]:
        return tuple(self.type(child) for child in node.children if child.kind_id in TYPES)

    def _own_arguments(self, node: Node) -> tuple[idl.Argument, ...]:
        return next((self.arguments(child) for child in node.children if child.kind_id == ARGUMENT_LIST), ())

    def _own_ext_attrs(self, node: Node) -> idl.ExtendedAttributes:
        return next((self.ext_attrs(child) for child in node.children if child.kind_id == EXT_ATTRS), ())

    # --- arguments and literals ---------------------------------------------------------------------------------

    def arguments(self, node: Node) -> tuple[idl.Argument, ...]:
        return tuple([self.argument(child) for child in node.children if child.kind_id == ARGUMENT])

    def argument(self, node: Node) -> idl.Argument:
        ext_attrs: idl.ExtendedAttributes = ()
        name, name_span = "", NOWHERE
        optional = variadic = False
        type_: idl.IdlType | None = None
        default = None
        for child in node.children:
            kind = child.kind_id
            if kind in TYPES:
                type_ = self.type(child)
            elif kind == IDENTIFIER:
                name, name_span = self.name(child), self.span(child)
            elif kind == OPTIONAL:
                optional = True
            elif kind in LITERALS:
                default = self.literal(child)
            elif kind == EXT_ATTRS:
                ext_attrs = self.ext_attrs(child)
            elif kind == ELLIPSIS:
                variadic = True
        assert type_ is not None
        return idl.Argument(
            span=self.span(node),
            name=name,
            name_span=name_span,
            type=type_,
            optional=optional,
            variadic=variadic,
            default=default,
            ext_attrs=ext_attrs,
        )

    def literal(self, node: Node) -> idl.LiteralValue:
        kind = LITERALS[node.kind_id]
        if kind == "string":
            text = self.string(node)
        elif kind == "sequence":
            text = "[]"
        elif kind == "dictionary":
            text = "{}"
        else:
            text = self.text[node.start_byte : node.end_byte]
        return idl.LiteralValue(span=self.span(node), kind=kind, text=text)

    # --- types --------------------------------------------------------------------------------------------------

    def type(self, node: Node, ext_attrs: idl.ExtendedAttributes = ()) -> idl.IdlType:
        kind = node.kind_id
        if kind == REFERENCE:
            name, nullable = self._reference(node)
            return idl.ReferenceType(span=self.span(node), name=name, nullable=nullable, ext_attrs=ext_attrs)
        if kind == BUILTIN:
            name, nullable = self._builtin(node)
            return idl.BuiltinType(span=self.span(node), name=name, nullable=nullable, ext_attrs=ext_attrs)
        if kind == ANNOTATED:
            return self._annotated(node)
        children = node.children
        parts = tuple([self.type(child) for child in children if child.kind_id in TYPES])
        nullable = children[-1].kind_id == NULLABLE
        if kind == UNION:
            return idl.UnionType(span=self.span(node), members=parts, nullable=nullable, ext_attrs=ext_attrs)
        word = children[0]
        return idl.GenericType(
            span=self.span(node),
            name=cast("GenericName", self.text[word.start_byte : word.end_byte]),
            arguments=parts,
            nullable=nullable,
            ext_attrs=ext_attrs,
        )

    def _annotated(self, node: Node) -> idl.IdlType:
        children = [child for child in node.children if child.kind_id != COMMENT]
        return self.type(children[1], self.ext_attrs(children[0]))

    def _reference(self, node: Node) -> tuple[str, bool]:
        text = self.text[node.start_byte : node.end_byte]
        nullable = text[-1] == "?"
        if nullable:
            # Space or a comment may stand before the question mark.
            name = text[:-1] if text[:-1].replace("-", "_").isidentifier() else self._words(node)
        else:
            name = text
        return (name[1:] if name[0] == "_" else name), nullable

    def _builtin(self, node: Node) -> tuple[str, bool]:
        text = self.text[node.start_byte : node.end_byte]
        known = BUILTINS.get(text)
        return known if known is not None else (self._words(node), text[-1] == "?")

    def _words(self, node: Node) -> str:
        """The words of a type's name, without what lies between and behind them."""
        skipped = (COMMENT, NULLABLE)
        words = [child for child in node.children if child.kind_id not in skipped]
        return " ".join(self.text[word.start_byte : word.end_byte] for word in words)

    # --- extended attributes ------------------------------------------------------------------------------------

    def ext_attrs(self, node: Node) -> idl.ExtendedAttributes:
        return tuple([self.ext_attr(child) for child in node.children if child.kind_id == EXT_ATTR])

    def ext_attr(self, node: Node) -> idl.ExtendedAttribute:
        name = ""
        value_kind: str = "none"
        values: tuple[str, ...] = ()
        arguments: tuple[idl.Argument, ...] | None = None
        for child in node.children:
            kind = child.kind_id
            if kind == IDENTIFIER:
                if not name:
                    name = self.name(child)
                else:
                    value_kind, values = "identifier", (self.name(child),)
            elif kind == ARGUMENT_LIST:
                arguments = self.arguments(child)
            elif kind == VALUE_LIST:
                value_kind, values = self._value_list(child)
            elif kind == WILDCARD:
                value_kind, values = "wildcard", ("*",)
            elif kind in LITERALS:
                literal = self.literal(child)
                value_kind, values = literal.kind, (literal.text,)
        return idl.ExtendedAttribute(
            span=self.span(node),
            name=name,
            value_kind=cast("Literal['none']", value_kind),
            values=values,
            arguments=arguments,
        )

    def _value_list(self, node: Node) -> tuple[str, tuple[str, ...]]:
        kind = "identifiers"
        values = []
        for child in node.children:
            number = child.kind_id
            if number == IDENTIFIER:
                values.append(self.name(child))
            elif number in LITERALS:
                literal = self.literal(child)
                kind = literal.kind + "s"
                values.append(literal.text)
        return kind, tuple(values)


DICTIONARY_MEMBER = WEBIDL.kind("dictionary_member")
ASYNC_ITERABLE = WEBIDL.kind("async_iterable")

DEFINITIONS: dict[int, Callable[[_Reader, Node], idl.Definition]] = {
    WEBIDL.kind("interface"): _Reader.interface,
    WEBIDL.kind("partial_interface"): _Reader.interface,
    WEBIDL.kind("mixin"): _Reader.mixin,
    WEBIDL.kind("callback_interface"): _Reader.callback_interface,
    WEBIDL.kind("namespace"): _Reader.namespace,
    WEBIDL.kind("dictionary"): _Reader.dictionary,
    WEBIDL.kind("partial_dictionary"): _Reader.dictionary,
    WEBIDL.kind("enum"): _Reader.enum,
    WEBIDL.kind("typedef"): _Reader.typedef,
    WEBIDL.kind("callback"): _Reader.callback,
    WEBIDL.kind("includes"): _Reader.includes,
}

MEMBERS: dict[int, Callable[[_Reader, Node], idl.Member]] = {
    WEBIDL.kind("const"): _Reader.const,
    WEBIDL.kind("attribute"): _Reader.attribute,
    WEBIDL.kind("operation"): _Reader.operation,
    WEBIDL.kind("constructor"): _Reader.constructor,
    WEBIDL.kind("iterable"): _Reader.iterable,
    ASYNC_ITERABLE: _Reader.iterable,
    WEBIDL.kind("maplike"): _Reader.maplike,
    WEBIDL.kind("setlike"): _Reader.setlike,
}


def _spellings() -> dict[str, tuple[str, bool]]:
    """Each keyword type as it is usually spelled -> (name, nullable)."""
    integers = ["short", "long", "long long"]
    floats = ["float", "double"]
    buffers = ["ArrayBuffer", "SharedArrayBuffer", "DataView", "Uint8ClampedArray", "BigInt64Array", "BigUint64Array"]
    buffers += [f"{kind}{size}Array" for kind in ("Int", "Uint") for size in (8, 16, 32)]
    buffers += [f"Float{size}Array" for size in (16, 32, 64)]
    names = ["any", "undefined", "object", "symbol", "boolean", "byte", "octet", "bigint"]
    names += ["DOMString", "USVString", "ByteString", *integers, *floats, *buffers]
    names += [f"unsigned {name}" for name in integers] + [f"unrestricted {name}" for name in floats]
    return {name + mark: (name, mark == "?") for name in names for mark in ("", "?")}


BUILTINS = _spellings()
