"""What Go programs mean: every name bound to its declaration, every constant evaluated.

A declared type is referred to by package and name and looked up in `GoProgram.types`, so recursion is no special case.
Aliases are kept by name where they are used (`Named` whose declaration is an alias), and seen through by whoever asks
for the underlying type.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Literal

from codegen.schemas.gosource import NO_DOC, Directive, Doc, FuncType
from codegen.schemas.node import Node
from codegen.schemas.span import NOWHERE, Span

# --- types ----------------------------------------------------------------------------------------------------------


class Basic(Node):
    """A predeclared type that is no alias: `bool`, `string`, `int`, ... `complex128`, `uintptr`, `unsafe.Pointer`, and
    `error`, `comparable`. `byte`, `rune` and `any` are `uint8`, `int32` and the empty interface."""

    kind: Literal["basic"] = "basic"
    name: str


class Named(Node):
    """A declared type, with type arguments where it is generic. `span` is where it is referred to."""

    kind: Literal["named"] = "named"
    package: str
    name: str
    arguments: tuple[GoType, ...] = ()
    span: Span = NOWHERE

    @property
    def key(self) -> tuple[str, str]:
        """What `GoProgram.types` knows it by."""
        return self.package, self.name


class TypeParameter(Node):
    """A type parameter of the declaration around it."""

    kind: Literal["parameter"] = "parameter"
    name: str


class Pointer(Node):
    kind: Literal["pointer"] = "pointer"
    element: GoType


class Slice(Node):
    kind: Literal["slice"] = "slice"
    element: GoType


class Array(Node):
    kind: Literal["array"] = "array"
    length: int
    element: GoType


class Map(Node):
    kind: Literal["map"] = "map"
    key: GoType
    value: GoType
    span: Span = NOWHERE


class Chan(Node):
    kind: Literal["chan"] = "chan"
    element: GoType
    span: Span = NOWHERE


class Func(Node):
    kind: Literal["func"] = "func"
    params: tuple[GoType, ...] = ()
    results: tuple[GoType, ...] = ()
    variadic: bool = False
    span: Span = NOWHERE


class Struct(Node):
    kind: Literal["struct"] = "struct"
    fields: tuple[StructField, ...] = ()
    span: Span = NOWHERE


class Interface(Node):
    """`methods` includes those of embedded interfaces. `terms` are the type set where it is restricted (a constraint),
    each with whether it is `~T`; None where every type may be in it."""

    kind: Literal["interface"] = "interface"
    methods: tuple[Method, ...] = ()
    terms: tuple[Term, ...] | None = None
    span: Span = NOWHERE


GoType = Basic | Named | TypeParameter | Pointer | Slice | Array | Map | Chan | Func | Struct | Interface


class Term(Node):
    """`type` or `~type` of a constraint."""

    type: GoType
    tilde: bool = False


class StructField(Node):
    """A field; `tag` is unquoted. For `tag_span` and `tag_raw` see `gosource.FieldDecl`."""

    name: str
    span: Span = NOWHERE
    type: GoType
    type_span: Span = NOWHERE
    embedded: bool = False
    tag: str | None = None
    tag_span: Span = NOWHERE
    tag_raw: bool = True
    doc: Doc = NO_DOC

    @property
    def exported(self) -> bool:
        """Whether the name begins with an upper-case letter: https://go.dev/ref/spec#Exported_identifiers."""
        return self.name[:1].isupper()


class Method(Node):
    """A method that a type declares, or an interface asks for. `signature` is None where nobody needs it.

    `pointer`: only the pointer type has it. `written` is the signature as an interface of a file has it, with the names
    and places of parameters. `named` are the types that its directives name, in their order: see `Asked.named`.
    """

    name: str
    pointer: bool = False
    signature: Func | None = None
    written: FuncType | None = None
    named: tuple[GoType, ...] = ()
    span: Span = NOWHERE
    doc: Doc = NO_DOC


# --- constants ------------------------------------------------------------------------------------------------------

ConstantValue = bool | str | int | Fraction | tuple[Fraction, Fraction]
"""Exact. A string holds what UTF-8 decodes to, with U+FFFD for what is none; a rune is an int; the pair is complex."""


class Constant(Node):
    """A constant of a package. `type` is a Basic or Named; of an untyped one, a Basic such as `untyped int`.

    `group` and `iota` are those of `gosource.ConstDecl`; `shifts` tells that it is written as `1 << iota`, or so.
    """

    package: str
    name: str
    span: Span = NOWHERE
    type: GoType
    value: Any
    """A ConstantValue: which one, whoever asks knows."""
    group: int = 0
    iota: int = 0
    shifts: bool = False
    doc: Doc = NO_DOC


# --- declarations and packages ----------------------------------------------------------------------------------------


JsonKind = Literal["null", "boolean", "number", "string", "array", "object"]


class Parameter(Node):
    """A type parameter and its constraint."""

    name: str
    constraint: GoType


class Declaration(Node):
    """A declared type: `type` is what stands on the right, with names bound but not seen through.

    `methods` are those that its package declares on it, promoted ones left out. `file` is the path of its file. `named`
    are the types that its directives name, in their order: see `Asked.named`.
    """

    package: str
    name: str
    span: Span = NOWHERE
    params: tuple[Parameter, ...] = ()
    alias: bool = False
    type: GoType
    methods: tuple[Method, ...] = ()
    named: tuple[GoType, ...] = ()
    prints: tuple[JsonKind, ...] = ()
    """What its MarshalJSON prints, where the table of the standard library knows; empty where nobody does."""
    doc: Doc = NO_DOC
    file: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.package, self.name

    @property
    def directives(self) -> tuple[Directive, ...]:
        return self.doc.directives


class GoPackage(Node):
    """A package that was asked for. `types` are the names of its types; both are in the order of files and text."""

    path: str
    name: str
    folder: str
    doc: Doc = NO_DOC
    types: tuple[str, ...] = ()
    constants: tuple[Constant, ...] = ()


class GoProgram(Node):
    """All that a run knows of Go.

    packages:  those that were asked for, in order.
    types:     by package and name, every declaration that they refer to, those of other packages and of the standard
               library too. What the user's map stands for is not looked into, and not here.
    constants: those of each declared type, by its package and name, in source order.
    names:     import path -> name, of every package of `types`.
    """

    packages: tuple[GoPackage, ...]
    types: Mapping[tuple[str, str], Declaration]
    constants: Mapping[tuple[str, str], tuple[Constant, ...]]
    names: Mapping[str, str]
