"""The Go that reads and writes unions: methods of the types in them, and of the types that hold them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostics
from codegen.lower.types.fields import json_fields
from codegen.lower.types.unions import Unions, is_ours
from codegen.lower.types.universe import Universe
from codegen.schemas import gotypes as go
from codegen.schemas import gounions as g
from codegen.schemas.config import TypesConfig


def lower_unions(program: go.GoProgram, config: TypesConfig) -> tuple[g.GoUnionFile, ...]:
    """A file for each package that was asked for and has unions. What is wrong with them `lower_types` reports."""
    universe = Universe(program)
    found = Unions(program, universe, Diagnostics())
    files = []
    for package in program.packages:
        unions = [one for key, one in found.unions.items() if key[0] == package.path]
        if not unions:
            continue
        holders = tuple(_holders(package, program, universe, found))
        settings = config.package.get(package.path)
        version = (settings.json_version if settings else None) or config.json_version
        decodes = [holder.decode for holder in holders if holder.decode]
        decodes += [field.decode for holder in holders for field in holder.fields]
        files.append(
            g.GoUnionFile(
                folder=package.folder,
                source=package.path,
                package=package.name,
                json_package="encoding/json" if version == "v1" else "encoding/json/v2",
                unions=tuple(
                    g.GoUnion(
                        name=union.declaration.name,
                        json_name=union.discriminator,
                        variants=tuple(
                            g.GoVariant(
                                type=variant.declaration.name,
                                value=variant.value,
                                field=variant.field.name if variant.field else "",
                                pointer=variant.pointer,
                            )
                            for variant in union.variants
                        ),
                    )
                    for union in unions
                ),
                holders=holders,
                helpers=tuple(sorted({kind for decode in decodes for kind in _kinds(decode)} - {"union"})),
            )
        )
    return tuple(files)


def _holders(package: go.GoPackage, program: go.GoProgram, universe: Universe, unions: Unions) -> Iterator[g.GoHolder]:
    """The types of the package with values of its unions in them. One that reads itself does so already."""
    for name in package.types:
        declaration = program.types[package.path, name]
        own = any(method.name == "UnmarshalJSON" and not is_ours(method) for method in declaration.methods)
        if declaration.alias or declaration.params or own:
            continue
        under = universe.underlying(declaration.type)
        if isinstance(under, go.Struct):
            fields = tuple(
                g.GoUnionField(name=field.field.name, tag=field.name, decode=decode)
                for field in json_fields(under, universe)
                if len(field.index) == 1 and (decode := _decode(field.type, package, universe, unions))
            )
            if fields:
                yield g.GoHolder(name=name, fields=fields)
        elif isinstance(under, go.Slice | go.Map):
            decode = _decode(under, package, universe, unions)
            if decode is not None:
                yield g.GoHolder(name=name, decode=decode)


def _decode(type_: go.GoType, package: go.GoPackage, universe: Universe, unions: Unions) -> g.GoDecode | None:
    """How a type with a union in it is read; None for others, and for declared ones, which read themselves."""
    match universe.unalias(type_):
        case go.Named() as named if named.key in unions.unions and named.package == package.path:
            return g.DecodeUnion(text=named.name)
        case go.Slice(element=element) if inner := _decode(element, package, universe, unions):
            return g.DecodeSlice(text=f"[]{inner.text}", element=inner)
        case go.Pointer(element=element) if inner := _decode(element, package, universe, unions):
            return g.DecodePointer(text=f"*{inner.text}", element=inner)
        case go.Map(key=key, value=value) if inner := _decode(value, package, universe, unions):
            if isinstance(key, go.Basic) or (isinstance(key, go.Named) and key.package == package.path):
                return g.DecodeMap(text=f"map[{key.name}]{inner.text}", key=key.name, element=inner)
            return None
        case _:
            return None


def _kinds(decode: g.GoDecode) -> Iterator[str]:
    yield decode.kind
    if not isinstance(decode, g.DecodeUnion):
        yield from _kinds(decode.element)
