"""The Go that reads and writes unions: methods of the types in them, and of the types that hold them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Diagnostics
from codegen.lower.types.fields import JsonField, json_fields
from codegen.lower.types.holders import Holders
from codegen.lower.types.unions import Union, Unions, is_ours
from codegen.lower.types.universe import Universe
from codegen.schemas import gotypes as go
from codegen.schemas import gounions as g
from codegen.schemas.config import TypesConfig


def lower_unions(program: go.GoProgram, config: TypesConfig, diagnostics: Diagnostics) -> tuple[g.GoUnionFile, ...]:
    """A file for each package that was asked for and has unions, or types that hold those of others. What is wrong with
    unions `lower_types` reports.

    Diagnostics: `union-elsewhere` where the package of a union has no such file; the warning `union-unread` of a field
    whose union the generated Go cannot read.
    """
    universe = Universe(program)
    found = Unions(program, universe, Diagnostics())
    if not found.unions:
        return ()
    _check_packages(program, found, diagnostics)
    holders = Holders(program, universe, found)
    files = (_Lowering(package, program, config, universe, found, holders) for package in program.packages)
    _check_fields(program, universe, holders, diagnostics)
    return tuple(file for one in files if (file := one.file()).unions or file.holders)


def _check_packages(program: go.GoProgram, found: Unions, diagnostics: Diagnostics) -> None:
    generated = {package.path for package in program.packages}
    for (path, name), union in found.unions.items():
        methods = (method for variant in union.variants for method in variant.declaration.methods)
        if path not in generated and not any(map(is_ours, methods)):
            diagnostics.error(
                "union-elsewhere",
                f"type {name} is a union of package {path}, which has no Go to write and read it",
                union.declaration.span,
                f"name {path}, too, so that it is generated there",
            )


def _check_fields(program: go.GoProgram, universe: Universe, holders: Holders, diagnostics: Diagnostics) -> None:
    for package in program.packages:
        for name in package.types:
            declaration = program.types[package.path, name]
            own = any(method.name == "UnmarshalJSON" and not is_ours(method) for method in declaration.methods)
            under = universe.underlying(declaration.type)
            if declaration.alias or own or not isinstance(under, go.Struct):
                continue
            for field in json_fields(under, universe):
                union = holders.unreadable(field.type) if len(field.index) == 1 else ""
                if union:
                    diagnostics.warning(
                        "union-unread",
                        f"field {name}.{field.field.name} has the union {union} where the generated Go cannot read it",
                        field.field.span,
                        f"let it be a {union}, or a slice or map of them; or give {name} a method UnmarshalJSON",
                    )


class _Lowering:
    """The file of one package."""

    def __init__(
        self,
        package: go.GoPackage,
        program: go.GoProgram,
        config: TypesConfig,
        universe: Universe,
        unions: Unions,
        holders: Holders,
    ) -> None:
        self._package = package
        self._program = program
        self._universe = universe
        self._unions = unions
        self._known = holders
        settings = config.package.get(package.path)
        self._version = (settings.json_version if settings else None) or config.json_version
        self._imports: dict[str, str] = {}
        self._taken = {"json", "jsontext", "fmt", *package.types, *(constant.name for constant in package.constants)}

    def file(self) -> g.GoUnionFile:
        holders = tuple(self._holders())
        decodes = [holder.decode for holder in holders if holder.decode]
        decodes += [field.decode for holder in holders for field in holder.fields]
        names = self._program.names
        return g.GoUnionFile(
            folder=self._package.folder,
            source=self._package.path,
            package=self._package.name,
            json_package="encoding/json" if self._version == "v1" else "encoding/json/v2",
            imports=tuple(
                g.GoUnionImport(name="" if name == names[path] == path.rpartition("/")[2] else name, path=path)
                for path, name in sorted(self._imports.items())
            ),
            unions=tuple(_union(one) for key, one in self._unions.unions.items() if key[0] == self._package.path),
            holders=holders,
            helpers=tuple(sorted({kind for decode in decodes for kind in _kinds(decode)} - {"union"})),
        )

    def _holders(self) -> Iterator[g.GoHolder]:
        """The types of the package with values of unions in them. One that reads itself does so already."""
        for name in self._package.types:
            declaration = self._program.types[self._package.path, name]
            if not self._known.reads_itself(declaration):
                continue
            params = ", ".join(param.name for param in declaration.params)
            spelt = f"{name}[{params}]" if params else name
            under = self._universe.underlying(declaration.type)
            if isinstance(under, go.Struct):
                masked = self._known.masked(under)
                yield g.GoHolder(name=spelt, fields=tuple(self._fields(under)), masked=masked)
            else:
                yield g.GoHolder(name=spelt, decode=self._decode(under))

    def _fields(self, struct: go.Struct) -> Iterator[g.GoUnionField]:
        taken = {"UnmarshalJSON", "plain"}
        for field in self._known.fields(struct):
            name = field.field.name
            while name in taken:
                name += "_"
            taken.add(name)
            path, pointers = self._way(struct, field)
            yield g.GoUnionField(
                name=name, path=path, tag=field.name, decode=self._decode(field.type), pointers=pointers
            )

    def _way(self, struct: go.Struct, field: JsonField) -> tuple[str, tuple[g.GoUnionPointer, ...]]:
        """The selector of a field, and the embedded pointers in it."""
        names: list[str] = []
        pointers: list[g.GoUnionPointer] = []
        for index in field.index[:-1]:
            embedded = struct.fields[index]
            names.append(embedded.name)
            type_ = self._universe.unalias(embedded.type)
            if isinstance(type_, go.Pointer):
                pointers.append(g.GoUnionPointer(path=".".join(names), type=self._text(type_.element)))
                type_ = type_.element
            under = self._universe.underlying(type_)
            assert isinstance(under, go.Struct), "only fields of structs are promoted into JSON"
            struct = under
        return ".".join([*names, field.field.name]), tuple(pointers)

    def _decode(self, type_: go.GoType) -> g.GoDecode:
        """How a type with a union in it is read."""
        match self._universe.unalias(type_):
            case go.Slice(element=element):
                inner = self._decode(element)
                return g.DecodeSlice(text=f"[]{inner.text}", element=inner)
            case go.Pointer(element=element):
                inner = self._decode(element)
                return g.DecodePointer(text=f"*{inner.text}", element=inner)
            case go.Map(key=key, value=value):
                inner, spelt = self._decode(value), self._text(key)
                return g.DecodeMap(text=f"map[{spelt}]{inner.text}", key=spelt, element=inner)
            case go.Named() as union:
                qualifier = self._qualifier(union.package)
                return g.DecodeUnion(text=f"{qualifier}{union.name}", read=f"{qualifier}Unmarshal{union.name}")
            case other:
                raise TypeError(f"{other.kind} has no union that can be read")

    def _text(self, type_: go.GoType) -> str:
        """A name of a type in Go."""
        if not isinstance(type_, go.Named):
            return type_.name if isinstance(type_, go.Basic | go.TypeParameter) else "any"
        arguments = f"[{', '.join(map(self._text, type_.arguments))}]" if type_.arguments else ""
        return f"{self._qualifier(type_.package)}{type_.name}{arguments}"

    def _qualifier(self, path: str) -> str:
        if path == self._package.path:
            return ""
        if path not in self._imports:
            name = self._program.names[path]
            while name in self._taken:
                name += "_"
            self._taken.add(name)
            self._imports[path] = name
        return f"{self._imports[path]}."


def _union(union: Union) -> g.GoUnion:
    return g.GoUnion(
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


def _kinds(decode: g.GoDecode) -> Iterator[str]:
    yield decode.kind
    if not isinstance(decode, g.DecodeUnion):
        yield from _kinds(decode.element)
