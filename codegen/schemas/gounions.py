"""What will be printed as Go beside the user's: how sealed interfaces are written to JSON and read from it."""

from __future__ import annotations

from typing import Literal

from codegen.schemas.node import Node

FILE_NAME = "gowasm_unions.go"
"""The file of a package that has these methods. They are not the user's, so they do not count when it is read again."""


class GoVariant(Node):
    """A type of a union. `field` is its field for the discriminator, empty where it has none; `pointer` tells that only
    the pointer type is in the union."""

    type: str
    value: str
    field: str = ""
    pointer: bool = False


class GoUnion(Node):
    """`json_name` is the property that tells the variants apart."""

    name: str
    json_name: str
    variants: tuple[GoVariant, ...]


class DecodeUnion(Node):
    """By the function `read` of the union; `text` is the type in Go, here and below."""

    kind: Literal["union"] = "union"
    text: str
    read: str


class DecodeSlice(Node):
    kind: Literal["slice"] = "slice"
    text: str
    element: GoDecode


class DecodeMap(Node):
    kind: Literal["map"] = "map"
    text: str
    key: str
    element: GoDecode


class DecodePointer(Node):
    kind: Literal["pointer"] = "pointer"
    text: str
    element: GoDecode


GoDecode = DecodeUnion | DecodeSlice | DecodeMap | DecodePointer


class GoUnionPointer(Node):
    """An embedded pointer, as a selector, and the type that it points at."""

    path: str
    type: str


class GoUnionField(Node):
    """A field that has values of a union. `name` is a name for it alone, `path` its selector, `tag` the name in JSON,
    as a tag writes it; `pointers` are those on the way to it."""

    name: str
    path: str
    tag: str
    decode: GoDecode
    pointers: tuple[GoUnionPointer, ...] = ()


class GoHolder(Node):
    """A type with values of a union in it, with its type parameters: a struct, with the fields that have them, or a
    slice or map of them, with how it is read. `masked` tells that what a struct embeds has a method UnmarshalJSON."""

    name: str
    fields: tuple[GoUnionField, ...] = ()
    decode: GoDecode | None = None
    masked: bool = False


class GoUnionImport(Node):
    """`name` is empty where the package goes by its own."""

    name: str
    path: str


class GoUnionFile(Node):
    """`folder` is that of the package, `json_package` the import path; `imports` are the packages of other unions;
    `helpers` are the kinds of decoding it needs."""

    folder: str
    source: str
    package: str
    json_package: str
    imports: tuple[GoUnionImport, ...]
    unions: tuple[GoUnion, ...]
    holders: tuple[GoHolder, ...]
    helpers: tuple[str, ...]
