"""What a WebIDL file says: one model per production of https://webidl.spec.whatwg.org/#idl-grammar.

Nothing here is looked up or merged: partials stay partial, names stay text. Meaning is `codegen.resolve`'s.
"""

from typing import Annotated, Literal

from pydantic import Field

from codegen.schemas.base import Model
from codegen.schemas.span import NOWHERE, SpanField


class IdlNode(Model):
    """Anything with a place in a file."""

    span: SpanField = NOWHERE


# --- literals -------------------------------------------------------------------------------------------------


class LiteralValue(IdlNode):
    """A constant or default value, as written.

    `text` is the token for numbers (`0xFF`, `-Infinity`), the content without quotes for strings,
    `true` / `false` for booleans, `null`, `undefined`, `[]` and `{}` for the others.
    """

    kind: Literal["string", "integer", "decimal", "boolean", "null", "undefined", "sequence", "dictionary"]
    text: str


# --- extended attributes --------------------------------------------------------------------------------------


class ExtendedAttribute(IdlNode):
    """One extended attribute: https://webidl.spec.whatwg.org/#idl-extended-attributes.

    | form                 | value_kind      | values     | arguments |
    |----------------------|-----------------|------------|-----------|
    | `[A]`                | `none`          | `()`       | `None`    |
    | `[A=b]`              | `identifier`    | `("b",)`   | `None`    |
    | `[A="s"]`            | `string`        | `("s",)`   | `None`    |
    | `[A=1]` / `[A=1.5]`  | `integer` / `decimal` | the token | `None` |
    | `[A=*]`              | `wildcard`      | `("*",)`   | `None`    |
    | `[A=(b, c)]`         | `identifiers`   | `("b","c")`| `None`    |
    | `[A("x","y")]`-like lists of strings or integers | `strings` / `integers` | the items | `None` |
    | `[A(long x)]`        | `none`          | `()`       | the list  |
    | `[A=b(long x)]`      | `identifier`    | `("b",)`   | the list  |
    """

    name: str
    value_kind: Literal[
        "none", "identifier", "identifiers", "string", "strings", "integer", "integers", "decimal", "wildcard"
    ] = "none"
    values: tuple[str, ...] = ()
    arguments: "tuple[Argument, ...] | None" = None


ExtendedAttributes = tuple[ExtendedAttribute, ...]


# --- types ----------------------------------------------------------------------------------------------------


class BuiltinType(IdlNode):
    """A type spelled by keywords: `any`, `undefined`, `unsigned long long`, `DOMString`, `Uint8Array`, `object`..."""

    kind: Literal["builtin"] = "builtin"
    name: str
    nullable: bool = False
    ext_attrs: ExtendedAttributes = ()


class ReferenceType(IdlNode):
    """An identifier that some definition must explain."""

    kind: Literal["reference"] = "reference"
    name: str
    nullable: bool = False
    ext_attrs: ExtendedAttributes = ()


class GenericType(IdlNode):
    """A parameterized type; `record` has two arguments, the others one."""

    kind: Literal["generic"] = "generic"
    name: Literal["sequence", "async_sequence", "record", "Promise", "FrozenArray", "ObservableArray"]
    arguments: "tuple[IdlType, ...]"
    nullable: bool = False
    ext_attrs: ExtendedAttributes = ()


class UnionType(IdlNode):
    """`(A or B)`, members in source order, nested unions kept nested."""

    kind: Literal["union"] = "union"
    members: "tuple[IdlType, ...]"
    nullable: bool = False
    ext_attrs: ExtendedAttributes = ()


IdlType = Annotated[BuiltinType | ReferenceType | GenericType | UnionType, Field(discriminator="kind")]


# --- members --------------------------------------------------------------------------------------------------


class Argument(IdlNode):
    """One argument. `default` is only present on optional ones."""

    name: str
    name_span: SpanField = NOWHERE
    type: IdlType
    optional: bool = False
    variadic: bool = False
    default: LiteralValue | None = None
    ext_attrs: ExtendedAttributes = ()


class Const(IdlNode):
    kind: Literal["const"] = "const"
    name: str
    name_span: SpanField = NOWHERE
    type: IdlType
    value: LiteralValue
    ext_attrs: ExtendedAttributes = ()


class Attribute(IdlNode):
    kind: Literal["attribute"] = "attribute"
    name: str
    name_span: SpanField = NOWHERE
    type: IdlType
    readonly: bool = False
    static: bool = False
    stringifier: bool = False
    inherit: bool = False
    ext_attrs: ExtendedAttributes = ()


class Operation(IdlNode):
    """An operation, regular, static or special.

    `name` is empty for unnamed special operations; a bare `stringifier;` has no return type.
    """

    kind: Literal["operation"] = "operation"
    name: str = ""
    name_span: SpanField = NOWHERE
    special: Literal["getter", "setter", "deleter", "stringifier"] | None = None
    static: bool = False
    return_type: IdlType | None = None
    arguments: tuple[Argument, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class Constructor(IdlNode):
    kind: Literal["constructor"] = "constructor"
    arguments: tuple[Argument, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class Iterable(IdlNode):
    """`iterable<V>`, `iterable<K, V>`, `async_iterable<...>` with its optional argument list."""

    kind: Literal["iterable"] = "iterable"
    asynchronous: bool = False
    key_type: IdlType | None = None
    value_type: IdlType
    arguments: tuple[Argument, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class Maplike(IdlNode):
    kind: Literal["maplike"] = "maplike"
    readonly: bool = False
    key_type: IdlType
    value_type: IdlType
    ext_attrs: ExtendedAttributes = ()


class Setlike(IdlNode):
    kind: Literal["setlike"] = "setlike"
    readonly: bool = False
    value_type: IdlType
    ext_attrs: ExtendedAttributes = ()


Member = Annotated[
    Const | Attribute | Operation | Constructor | Iterable | Maplike | Setlike, Field(discriminator="kind")
]


# --- definitions ----------------------------------------------------------------------------------------------


class Interface(IdlNode):
    kind: Literal["interface"] = "interface"
    name: str
    name_span: SpanField = NOWHERE
    partial: bool = False
    inherits: str | None = None
    inherits_span: SpanField = NOWHERE
    members: tuple[Member, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class Mixin(IdlNode):
    kind: Literal["mixin"] = "mixin"
    name: str
    name_span: SpanField = NOWHERE
    partial: bool = False
    members: tuple[Member, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class CallbackInterface(IdlNode):
    kind: Literal["callback interface"] = "callback interface"
    name: str
    name_span: SpanField = NOWHERE
    members: tuple[Member, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class Namespace(IdlNode):
    kind: Literal["namespace"] = "namespace"
    name: str
    name_span: SpanField = NOWHERE
    partial: bool = False
    members: tuple[Member, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class DictionaryMember(IdlNode):
    name: str
    name_span: SpanField = NOWHERE
    type: IdlType
    required: bool = False
    default: LiteralValue | None = None
    ext_attrs: ExtendedAttributes = ()


class Dictionary(IdlNode):
    kind: Literal["dictionary"] = "dictionary"
    name: str
    name_span: SpanField = NOWHERE
    partial: bool = False
    inherits: str | None = None
    inherits_span: SpanField = NOWHERE
    members: tuple[DictionaryMember, ...] = ()
    ext_attrs: ExtendedAttributes = ()


class EnumValue(IdlNode):
    """One value, without its quotes. The empty string is a valid value."""

    value: str


class Enum(IdlNode):
    kind: Literal["enum"] = "enum"
    name: str
    name_span: SpanField = NOWHERE
    values: tuple[EnumValue, ...]
    ext_attrs: ExtendedAttributes = ()


class Typedef(IdlNode):
    kind: Literal["typedef"] = "typedef"
    name: str
    name_span: SpanField = NOWHERE
    type: IdlType
    ext_attrs: ExtendedAttributes = ()


class CallbackFunction(IdlNode):
    """`callback F = R (...)`; `constructor` is the legacy `callback constructor` form."""

    kind: Literal["callback"] = "callback"
    name: str
    name_span: SpanField = NOWHERE
    return_type: IdlType
    arguments: tuple[Argument, ...] = ()
    constructor: bool = False
    ext_attrs: ExtendedAttributes = ()


class Includes(IdlNode):
    """`target includes mixin;`"""

    kind: Literal["includes"] = "includes"
    target: str
    target_span: SpanField = NOWHERE
    mixin: str
    mixin_span: SpanField = NOWHERE
    ext_attrs: ExtendedAttributes = ()


Definition = Annotated[
    Interface | Mixin | CallbackInterface | Namespace | Dictionary | Enum | Typedef | CallbackFunction | Includes,
    Field(discriminator="kind"),
]


class IdlFile(IdlNode):
    """One parsed file. `path` is what diagnostics print; `specification` its short name (`dom`, `fetch`)."""

    path: str
    specification: str
    definitions: tuple[Definition, ...]
