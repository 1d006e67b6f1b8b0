"""What the WebIDL means: partials and mixins merged, typedefs gone, every name bound to its definition.

Language-neutral: nothing here says Go. `codegen.resolve` makes it, `codegen.lower` reads it.
"""

from typing import Annotated, Literal

from pydantic import Field

from codegen.schemas.base import Model
from codegen.schemas.span import NOWHERE, SpanField

# --- types ----------------------------------------------------------------------------------------------------


class PrimitiveType(Model):
    """Booleans and numbers, by their WebIDL name; `unrestricted` is dropped, JavaScript sends any double."""

    kind: Literal["primitive"] = "primitive"
    name: str
    nullable: bool = False


class StringType(Model):
    """DOMString, USVString, ByteString, CSSOMString."""

    kind: Literal["string"] = "string"
    name: str
    nullable: bool = False


class EnumType(Model):
    kind: Literal["enum"] = "enum"
    name: str
    nullable: bool = False


class InterfaceType(Model):
    kind: Literal["interface"] = "interface"
    name: str
    nullable: bool = False


class DictionaryType(Model):
    kind: Literal["dictionary"] = "dictionary"
    name: str
    nullable: bool = False


class CallbackType(Model):
    """A callback function or a callback interface."""

    kind: Literal["callback"] = "callback"
    name: str
    nullable: bool = False


class BufferType(Model):
    """One concrete buffer type: ArrayBuffer, SharedArrayBuffer, DataView or a typed array."""

    kind: Literal["buffer"] = "buffer"
    name: str
    nullable: bool = False


class BufferSourceType(Model):
    """A union of buffer types only, such as BufferSource and ArrayBufferView."""

    kind: Literal["buffer source"] = "buffer source"
    nullable: bool = False


class SequenceType(Model):
    """sequence, FrozenArray, ObservableArray and async_sequence: `name` tells which."""

    kind: Literal["sequence"] = "sequence"
    name: str
    element: "Type"
    nullable: bool = False


class RecordType(Model):
    kind: Literal["record"] = "record"
    value: "Type"
    nullable: bool = False


class PromiseType(Model):
    kind: Literal["promise"] = "promise"
    result: "Type"
    nullable: bool = False


class UnionType(Model):
    """Flattened: no member is a union or nullable. `name` is the typedef's, or is made of the members' names."""

    kind: Literal["union"] = "union"
    name: str
    members: "tuple[Type, ...]"
    nullable: bool = False


class OpenType(Model):
    """`any`, `object`, `symbol`, and `bigint`, `undefined`: types told by their name alone."""

    kind: Literal["open"] = "open"
    name: Literal["any", "object", "symbol", "bigint", "undefined"]
    nullable: bool = False


Type = Annotated[
    PrimitiveType
    | StringType
    | EnumType
    | InterfaceType
    | DictionaryType
    | CallbackType
    | BufferType
    | BufferSourceType
    | SequenceType
    | RecordType
    | PromiseType
    | UnionType
    | OpenType,
    Field(discriminator="kind"),
]


# --- members --------------------------------------------------------------------------------------------------


class BoundNode(Model):
    """`specification` is the short name of the file that says it; `mixin` the mixin it came through, if any."""

    span: SpanField = NOWHERE
    specification: str = ""
    mixin: str = ""
    exposed: tuple[str, ...] = ()
    secure_context: bool = False


class Argument(Model):
    span: SpanField = NOWHERE
    name: str
    type: Type
    optional: bool = False
    variadic: bool = False
    default: str | None = None


class Const(BoundNode):
    name: str
    type: Type
    value: str


class Attribute(BoundNode):
    """`forwards` is the member that an assignment is passed to ([PutForwards]), or empty."""

    name: str
    type: Type
    readonly: bool = False
    static: bool = False
    forwards: str = ""
    stringifier: bool = False
    null_to_empty: bool = False
    same_object: bool = False


class Operation(BoundNode):
    """One signature. Overloads are several operations of one name."""

    name: str
    special: str = ""
    static: bool = False
    returns: Type
    arguments: tuple[Argument, ...] = ()


class Iteration(BoundNode):
    """iterable, async_iterable, maplike and setlike; `readonly` is maplike's and setlike's."""

    form: Literal["iterable", "async_iterable", "maplike", "setlike"]
    key: Type | None = None
    value: Type
    readonly: bool = True
    arguments: tuple[Argument, ...] = ()


# --- definitions ----------------------------------------------------------------------------------------------


class Interface(BoundNode):
    """An interface or a namespace, with all that partials and mixins give it; inherited members are not repeated.

    `ancestors` runs from the parent to the root. `factories` are its legacy factory functions (`Image`, `Audio`).
    `globals` are its [Global] names when the interface is one of a global object.
    """

    name: str
    namespace: bool = False
    parent: str = ""
    ancestors: tuple[str, ...] = ()
    mixins: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    operations: tuple[Operation, ...] = ()
    constants: tuple[Const, ...] = ()
    constructors: tuple[Operation, ...] = ()
    factories: tuple[Operation, ...] = ()
    iteration: Iteration | None = None
    html_constructor: bool = False
    no_interface_object: bool = False
    globals: tuple[str, ...] = ()
    legacy_namespace: str = ""


class DictionaryField(BoundNode):
    name: str
    type: Type
    required: bool = False
    default: str | None = None
    owner: str = ""


class Dictionary(BoundNode):
    """`fields` are all of them, the ancestors' first, each group in lexicographical order, as they are converted:
    https://webidl.spec.whatwg.org/#js-dictionary."""

    name: str
    ancestors: tuple[str, ...] = ()
    fields: tuple[DictionaryField, ...] = ()


class Enum(BoundNode):
    name: str
    values: tuple[str, ...]


class Callback(BoundNode):
    """A callback function, or a callback interface with one operation, which is called alike."""

    name: str
    returns: Type
    arguments: tuple[Argument, ...] = ()
    constants: tuple[Const, ...] = ()
    interface: bool = False


class Binding(Model):
    """The whole of what was read. Mappings keep the order of the sources, which are sorted by specification.

    `unincluded` are the members, as `Mixin.member`, of mixins that no interface includes; `unmet` the places that
    should have another type, where that or the place is missing.
    """

    interfaces: dict[str, Interface]
    dictionaries: dict[str, Dictionary]
    enums: dict[str, Enum]
    callbacks: dict[str, Callback]
    unincluded: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
