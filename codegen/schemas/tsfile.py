"""What will be printed as TypeScript: every type spelt, every name chosen, every comment's lines made.

A reference carries the package that declares what it names, so that a file's imports are the union of what its types
refer to.
"""

from __future__ import annotations

from typing import Literal

from codegen.schemas.node import Node
from codegen.schemas.span import NOWHERE, Span

# --- types --------------------------------------------------------------------------------------------------------

Keyword = Literal["string", "number", "boolean", "bigint", "null", "undefined", "unknown", "never"]


class TsKeyword(Node):
    """`format` is what is known besides: the Go type of a number, or as the registry of formats calls it of a string.
    It is not printed."""

    kind: Literal["keyword"] = "keyword"
    name: Keyword
    format: str = ""


class TsLiteral(Node):
    """`text` is the token: `"open"`, `-1`, `1n`, `true`."""

    kind: Literal["literal"] = "literal"
    text: str


class TsTemplate(Node):
    """A template literal type: text, as it stands between back quotes, and the types within it."""

    kind: Literal["template"] = "template"
    parts: tuple[str | TsType, ...]


class TsReference(Node):
    """A declared type, a type parameter, or a type of TypeScript's own library: these two have no package."""

    kind: Literal["reference"] = "reference"
    package: str = ""
    name: str
    arguments: tuple[TsType, ...] = ()


class TsArray(Node):
    kind: Literal["array"] = "array"
    element: TsType
    readonly: bool = False


class TsTuple(Node):
    kind: Literal["tuple"] = "tuple"
    elements: tuple[TsType, ...]
    readonly: bool = False


class TsRecord(Node):
    """An object with any keys of a type: an index signature, or a mapped type where the keys are `mapped`, a finite
    set or a type parameter. `partial` keys may be absent."""

    kind: Literal["record"] = "record"
    key: TsType
    value: TsType
    mapped: bool = False
    partial: bool = False
    readonly: bool = False


class TsMember(Node):
    """A property. `name` is the key in JSON, `key` the same as TypeScript writes it; `span` is the Go field's name."""

    name: str
    key: str
    type: TsType
    optional: bool = False
    readonly: bool = False
    doc: tuple[str, ...] = ()
    span: Span = NOWHERE


class TsObject(Node):
    """`rest` is the type of all properties that have no name, and wide enough for those that have one."""

    kind: Literal["object"] = "object"
    members: tuple[TsMember, ...]
    rest: TsType | None = None


class TsUnion(Node):
    """At least two members, none of which is a union."""

    kind: Literal["union"] = "union"
    members: tuple[TsType, ...]


class TsIntersection(Node):
    kind: Literal["intersection"] = "intersection"
    members: tuple[TsType, ...]


class TsRaw(Node):
    """A type in the user's own words."""

    kind: Literal["raw"] = "raw"
    text: str


TsType = (
    TsKeyword
    | TsLiteral
    | TsTemplate
    | TsReference
    | TsArray
    | TsTuple
    | TsRecord
    | TsObject
    | TsUnion
    | TsIntersection
    | TsRaw
)

# --- declarations -------------------------------------------------------------------------------------------------


class TsParam(Node):
    """A type parameter; `constraint` is None where every type may be given. `quoted` tells that a field with `,string`
    is of it, so that numbers, strings and booleans are not printed as others are: for these the type is written out."""

    name: str
    constraint: TsType | None = None
    quoted: bool = False


class TsDeclaration(Node):
    """`package` and `go` are the Go type that it stands for, `span` is where that is declared; `doc` are the lines of
    its comment. `input` tells that it is what Go reads, where that is not what it prints; `version` is that of
    encoding/json where another package has the type as the other version prints it; `instance` tells that it is a
    generic type that is written out for type arguments, which may have type parameters in them."""

    package: str
    go: str
    name: str
    doc: tuple[str, ...] = ()
    span: Span = NOWHERE
    input: bool = False
    version: Literal["", "v1", "v2"] = ""
    instance: bool = False


class TsInterface(TsDeclaration):
    kind: Literal["interface"] = "interface"
    params: tuple[TsParam, ...] = ()
    members: tuple[TsMember, ...]
    rest: TsType | None = None


class TsAlias(TsDeclaration):
    kind: Literal["alias"] = "alias"
    params: tuple[TsParam, ...] = ()
    type: TsType


class TsConstant(Node):
    """A property of a const object; `value` is the token."""

    key: str
    value: str
    doc: tuple[str, ...] = ()


class TsConstObject(TsDeclaration):
    """`export const State = {...} as const;`: the values of an enum, beside its type."""

    kind: Literal["const"] = "const"
    constants: tuple[TsConstant, ...]


TsTopLevel = TsInterface | TsAlias | TsConstObject


class TsName(Node):
    """What a file calls a declaration of a package; `local` differs from `name` where two would be the same. So does
    `exported`, which is what the file that declares it calls it; empty, it is `name`."""

    package: str
    name: str
    local: str
    exported: str = ""


class TsImport(Node):
    """`specifier` is the module as the importing file names it: `./meta.js`."""

    specifier: str
    names: tuple[TsName, ...]


class TsFile(Node):
    """`setting` is the file or folder that the user named, `path` is relative to the folder; `source` is what the
    header says that it comes from.

    `renamed` are the names of this file's own declarations that are not as their references have them.
    """

    setting: str = ""
    path: str
    source: str
    imports: tuple[TsImport, ...] = ()
    renamed: tuple[TsName, ...] = ()
    declarations: tuple[TsTopLevel, ...] = ()
