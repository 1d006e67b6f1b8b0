"""One Go declaration as TypeScript declarations: an interface for what is printed as an object, else a type."""

from __future__ import annotations

from codegen.lower.types import build
from codegen.lower.types.docs import doc_lines
from codegen.lower.types.enums import Enum, constant_keys, number_text
from codegen.lower.types.place import Place
from codegen.lower.types.shapes import Shapes
from codegen.lower.types.universe import UNSUPPORTED, text
from codegen.naming.ts import property_key, quote, type_name
from codegen.resolve.golang.generics import arguments_of, substitute
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts


def is_data(type_: go.Named, shapes: Shapes) -> bool:
    """Whether a type that nobody refers to is worth declaring: functions, channels and interfaces are not, unless the
    user says what they are."""
    wishes = shapes.wishes_of(shapes.universe.types[type_.key])
    return wishes.union or bool(wishes.type) or shapes.universe.kind(type_) not in ("interface", *UNSUPPORTED)


def declare(
    declaration: go.Declaration,
    shapes: Shapes,
    strict: bool,
    values: bool,
    instance: tuple[str, go.Named] | None = None,
) -> tuple[ts.TsTopLevel, ...]:
    """What stands for a Go type. `values` tells that the file may have constants, not only types. `instance` is the
    name of a generic type that is written out for its arguments, and the type with these."""
    wishes = shapes.wishes_of(declaration)
    doc = doc_lines(declaration.doc.text)
    if instance is not None:
        name, type_ = instance
        params = shapes.generics.open_params(type_)
    else:
        name = type_name(wishes.rename or declaration.name)
        type_ = go.Named(
            package=declaration.package,
            name=declaration.name,
            arguments=tuple(go.TypeParameter(name=param.name) for param in declaration.params),
        )
        params = shapes.generics.params(declaration) if declaration.params else ()
    place = Place(None, declaration.span, f"type {declaration.name}", strict)

    def alias(type_: ts.TsType, lines: tuple[str, ...] = doc) -> ts.TsAlias:
        return ts.TsAlias(
            package=declaration.package,
            go=declaration.name,
            name=name,
            doc=lines,
            span=declaration.span,
            params=params,
            type=type_,
            instance=instance is not None,
        )

    if wishes.type:
        return (alias(ts.TsRaw(text=wishes.type)),)
    if declaration.alias:
        return (alias(shapes.shape(substitute(declaration.type, arguments_of(type_, declaration)), place)),)
    union = shapes.unions.unions.get(declaration.key)
    if union is not None:
        members = (shapes.reference(_named(variant.declaration)) for variant in union.variants)
        return (alias(build.union(members)),)
    forms = shapes.forms(type_)
    enum = shapes.enum(type_)
    if forms == ("plain",) and enum is not None:
        return _enum(enum, alias(build.INTEGER), shapes, values)
    under = shapes.universe.underlying(type_)
    if forms == ("plain",) and isinstance(under, go.Struct):
        made = shapes.objects.properties(under, place, declaration.name, wishes.readonly)
        if not made.members and made.rest is None and declaration.key not in shapes.unions.variants:
            return (alias(build.NO_MEMBERS),)
        interface = ts.TsInterface(
            package=declaration.package,
            go=declaration.name,
            name=name,
            doc=doc,
            span=declaration.span,
            params=params,
            instance=instance is not None,
            members=_discriminated(made.members, declaration, shapes),
            rest=made.rest,
        )
        return (interface,)
    if _endless(type_, shapes):
        return (alias(build.NULL),)
    return (alias(build.union(shapes.formed(type_, form, place) for form in forms)),)


def _named(declaration: go.Declaration) -> go.Named:
    return go.Named(package=declaration.package, name=declaration.name)


def _discriminated(
    members: tuple[ts.TsMember, ...], declaration: go.Declaration, shapes: Shapes
) -> tuple[ts.TsMember, ...]:
    """The properties of a type that is in a union: the one that tells it from the others has its only value."""
    found = shapes.unions.variants.get(declaration.key)
    if found is None:
        return members
    union, variant = found
    value = ts.TsLiteral(text=quote(variant.value))
    if variant.field is None:
        name = union.discriminator
        span = declaration.span
        return (ts.TsMember(name=name, key=property_key(name), type=value, span=span), *members)
    fixed = {"type": value, "optional": False}
    return tuple(member.model_copy(update=fixed) if member.span == variant.field.span else member for member in members)


def _endless(type_: go.GoType, shapes: Shapes) -> bool:
    """Whether a type is made of pointers to itself: `type P *P`, of which there are only nil and what leads to it."""
    seen = set()
    under = shapes.universe.underlying(type_)
    while isinstance(under, go.Pointer) and text(under) not in seen:
        seen.add(text(under))
        under = shapes.universe.underlying(under.element)
    return isinstance(under, go.Pointer)


def _enum(enum: Enum, alias: ts.TsAlias, shapes: Shapes, values: bool) -> tuple[ts.TsTopLevel, ...]:
    if enum.style != "flags":
        alias = alias.model_copy(update={"type": build.union(enum.values)})
    if enum.style == "union":
        return (alias,)
    if not values:
        if enum.style == "flags":
            return (alias.model_copy(update={"doc": (*alias.doc, *_listed(enum, alias))}),)
        shapes.diagnostics.error(
            "const-in-declarations",
            f"the constants of {alias.go} cannot be in a file of declarations",
            alias.span,
            'let `ts` in [types] name a file that ends in .ts, or set enums = "union"',
        )
        return (alias,)
    exported = [constant for constant in enum.constants if constant.name[:1].isupper()]
    names = [shapes.wishes.of_constant(constant).rename or constant.name for constant in exported]
    constants = tuple(
        ts.TsConstant(key=property_key(key), value=_token(constant.value), doc=doc_lines(constant.doc.text))
        for key, constant in zip(constant_keys(alias.go, names), exported, strict=True)
    )
    made = ts.TsConstObject(
        package=alias.package, go=alias.go, name=alias.name, doc=alias.doc, span=alias.span, constants=constants
    )
    return made, alias.model_copy(update={"doc": ()})


def _listed(enum: Enum, alias: ts.TsAlias) -> tuple[str, ...]:
    """The constants of flags, where no const object can be."""
    lines = (
        f"- {constant.name}: {_token(constant.value)}" for constant in enum.constants if constant.name[:1].isupper()
    )
    return (*(("",) if alias.doc else ()), "A combination of:", *lines)


def _token(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quote(value)
    return str(value) if isinstance(value, int) else number_text(value)  # type: ignore[arg-type]  # no complex enum
