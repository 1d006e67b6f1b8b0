"""Go as users write it: types of JSON, and interfaces marked as services. What is made of a document of OpenAPI.

Types are texts; what they import stands beside them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from codegen.schemas.base import Model


class SketchField(Model):
    """`tag` is what stands between the back quotes; `directives` without the slashes."""

    name: str
    type: str
    tag: str
    doc: tuple[str, ...] = ()
    directives: tuple[str, ...] = ()


class SketchType(Model):
    name: str
    doc: tuple[str, ...] = ()


class SketchError(Model):
    """What the method Error gives: a field, if there is one and it is not nil; else a text."""

    field: str = ""
    pointer: bool = False
    text: str


class SketchStruct(SketchType):
    """`member` is the union that it is in."""

    kind: Literal["struct"] = "struct"
    fields: tuple[SketchField, ...] = ()
    error: SketchError | None = None
    member: str = ""


class SketchConstant(Model):
    name: str
    value: str


class SketchDefined(SketchType):
    """`type Name text`, or an alias of it, with its constants."""

    kind: Literal["defined"] = "defined"
    type: str
    alias: bool = False
    constants: tuple[SketchConstant, ...] = ()


class SketchUnion(SketchType):
    """A sealed interface; `property` tells its members apart."""

    kind: Literal["union"] = "union"
    property: str


SketchDeclaration = Annotated[SketchStruct | SketchDefined | SketchUnion, Field(discriminator="kind")]


class SketchParam(Model):
    name: str
    type: str


class SketchMethod(Model):
    """`params` are without the context."""

    name: str
    doc: tuple[str, ...] = ()
    directives: tuple[str, ...]
    params: tuple[SketchParam, ...] = ()
    result: str


class SketchService(Model):
    name: str
    doc: tuple[str, ...] = ()
    directive: str
    methods: tuple[SketchMethod, ...]


class SketchFile(Model):
    """`source` is the document. `imports` are in order, those of the module behind the others."""

    source: str
    package: str
    doc: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    own_imports: tuple[str, ...] = ()
    services: tuple[SketchService, ...] = ()
    declarations: tuple[SketchDeclaration, ...] = ()
