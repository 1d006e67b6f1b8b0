"""Fields of values within constant expressions, as in `len(table.rows)`: https://go.dev/ref/spec#Selectors."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.naming.suggest import closest
from codegen.resolve.golang.constant_ops import NotConstant
from codegen.resolve.golang.generics import Declarations, underlying_in
from codegen.resolve.golang.method_sets import selections_in
from codegen.schemas import gosource as s
from codegen.schemas.gotypes import GoType, Pointer, Struct, StructField


def selected(type_: GoType, expr: s.Selector, declarations: Declarations) -> StructField:
    """The field that `x.f` selects of a value of the type. Raises NotConstant."""
    found = selections_in(type_, declarations)
    if expr.name in found:
        field = found[expr.name].field
        if field is not None:
            return field
        raise NotConstant("not-constant", f"method {expr.name} is not constant", expr.span, "write a constant")
    meant = closest(expr.name, found)
    raise NotConstant(
        "undefined-name",
        f"there is no field {expr.name}",
        expr.name_span,
        f"did you mean {meant}?" if meant else "write the name of a field",
    )


def path_to(type_: GoType, expr: s.Selector, declarations: Declarations) -> Iterator[tuple[Struct, StructField]]:
    """Each struct and its field on the way to `x.f`, from outside in. Raises NotConstant where a pointer is between."""
    last = selected(type_, expr, declarations)
    way = (*selections_in(type_, declarations)[expr.name].path, last)
    under = underlying_in(type_, declarations)
    if isinstance(under, Pointer):
        under = underlying_in(under.element, declarations)
    for field in way:
        if not isinstance(under, Struct):
            raise NotConstant("invalid-operation", "an embedded pointer is on the way to this field", expr.span)
        yield under, field
        under = underlying_in(field.type, declarations)
