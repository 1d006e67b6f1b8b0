"""What will be printed as Go for JSON: functions that print, and functions that read.

Expressions are Go as it stands in these functions, where `v` is the pointer to the value, `e` the encoder, `d` the
decoder.
"""

from typing import Annotated, Literal

from pydantic import Field

from codegen.schemas.base import Model


class Call(Model):
    """`function(e, arguments...)`, or with the decoder in front."""

    function: str
    arguments: tuple[str, ...]


class EncodeField(Model):
    """A member of an object: `key` is a literal of Go, which has the value, too, where there is no call. `condition` is
    empty where the member is never absent."""

    key: str
    condition: str = ""
    call: Call | None


class EncodeStruct(Model):
    kind: Literal["encode struct"] = "encode struct"
    name: str
    type: str
    fields: tuple[EncodeField, ...]


class EmbeddedPointer(Model):
    """It is made where it is nil. `type` is what it points at, empty where encoding/json makes none."""

    value: str
    type: str


class DecodeField(Model):
    """A member that is read: `name` is a literal of Go."""

    name: str
    pointers: tuple[EmbeddedPointer, ...]
    call: Call


class DecodeStruct(Model):
    """`names` is the variable for the names of its members, `fold` what compares them where not all are ASCII."""

    kind: Literal["decode struct"] = "decode struct"
    name: str
    type: str
    names: str
    fold: str = ""
    fields: tuple[DecodeField, ...]


class EncodeValue(Model):
    """By another function."""

    kind: Literal["encode value"] = "encode value"
    name: str
    type: str
    call: Call


class DecodeValue(Model):
    """By another function."""

    kind: Literal["decode value"] = "decode value"
    name: str
    type: str
    call: Call


class Case(Model):
    """A type that may be in an interface: there, `x` is the value."""

    type: str
    call: Call


class EncodeAny(Model):
    """Of what is in an interface: what has no case is printed by the runtime."""

    kind: Literal["encode any"] = "encode any"
    name: str
    type: str
    cases: tuple[Case, ...]


class EncodeUnion(Model):
    kind: Literal["encode union"] = "encode union"
    name: str
    type: str
    cases: tuple[Case, ...]


class Variant(Model):
    """A type of a union: `value` is a literal of Go, `decode` the function that reads it; `pointer` tells that only the
    pointer is in the union."""

    type: str
    value: str
    decode: str
    pointer: bool


class DecodeUnion(Model):
    """`property`, a literal of Go, tells the types apart."""

    kind: Literal["decode union"] = "decode union"
    name: str
    type: str
    property: str
    variants: tuple[Variant, ...]


CodecFunction = Annotated[
    EncodeStruct | DecodeStruct | EncodeValue | DecodeValue | EncodeAny | EncodeUnion | DecodeUnion,
    Field(discriminator="kind"),
]


class Alias(Model):
    """A name for a struct that has none; its fields are lines of Go, each with its name."""

    name: str
    fields: tuple[tuple[str, str], ...]


class CodecFile(Model):
    """`imports` are groups of lines."""

    source: str
    package: str
    imports: tuple[tuple[str, ...], ...]
    aliases: tuple[Alias, ...]
    functions: tuple[CodecFunction, ...]
