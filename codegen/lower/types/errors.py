"""What a value of type error is printed as: most have no exported fields, and are `{}`.

What else the errors of the program are counts, too: one that is a string is printed as a string.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.lower.types import build
from codegen.lower.types.universe import NUMBERS
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts

if TYPE_CHECKING:
    from codegen.lower.types.shapes import Shapes


def error_shape(shapes: Shapes) -> ts.TsType:
    """The objects that errors are printed as, and what other errors of the program are."""
    known = (
        _printed(go.Named(package=declaration.package, name=declaration.name), shapes)
        for declaration in shapes.program.types.values()
        if not declaration.params and any(method.name == "Error" for method in declaration.methods)
    )
    members = (ts.TsRecord(key=build.STRING, value=shapes.json_value), *known)
    return shapes.json_value if shapes.json_value in members else build.nullable(build.union(members))


def _printed(type_: go.Named, shapes: Shapes) -> ts.TsType:
    """What an error of a type is printed as, as far as it is no object."""
    form = shapes.form(type_, True)
    if form == "json":
        return shapes.json_value
    kind = "string" if form == "text" else shapes.universe.kind(type_)
    if kind in NUMBERS:
        return build.NUMBER
    if kind in ("slice", "array"):
        return shapes.array_of(shapes.json_value)
    return {"string": build.STRING, "bool": build.BOOLEAN}.get(kind, build.NEVER)
