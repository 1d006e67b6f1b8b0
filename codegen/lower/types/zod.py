"""Schemas of Zod for the types of TypeScript files, with the rules of `validate` tags."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from codegen.diagnostics import Diagnostics
from codegen.lower.types import build
from codegen.lower.types.files import folder_of, specifier
from codegen.lower.types.references import references
from codegen.lower.types.universe import Universe
from codegen.lower.types.validation import rule_of
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas import zodfile as z
from codegen.schemas.config import TypesConfig
from codegen.schemas.span import Span

_Name = tuple[str, str]


def lower_zod(
    program: go.GoProgram, files: Sequence[ts.TsFile], config: TypesConfig, diagnostics: Diagnostics
) -> tuple[z.ZodFile, ...]:
    """A file of schemas for each file of types, which `lower_types` made. Diagnostics: `unknown-validation`,
    `zod-without-types`, `zod-in-one-file`."""
    if not config.zod:
        return ()
    if not config.ts:
        diagnostics.error(
            "zod-without-types",
            "schemas are checked against the types, and nothing says where these go",
            hint="set `ts`, too: the schemas import the types from there",
        )
        return ()
    if config.zod.endswith(".ts") and len(files) > 1:
        diagnostics.error(
            "zod-in-one-file",
            f"the types are in {len(files)} files, and their schemas cannot be in one",
            hint="let `zod` name a folder, or `ts` a file",
        )
        return ()
    return tuple(_Lowering(program, files, config, diagnostics).files())


class _Lowering:
    def __init__(
        self, program: go.GoProgram, files: Sequence[ts.TsFile], config: TypesConfig, diagnostics: Diagnostics
    ) -> None:
        self._files = files
        self._config = config
        self._diagnostics = diagnostics
        self._universe = Universe(program)
        self._fields = dict(self._validated(program))
        self._everything = everything = {
            _name(one): one for file in files for one in file.declarations if _is_type(one)
        }
        direct = {name: set(references(one)) & everything.keys() for name, one in everything.items()}
        self._recursive = {name for name in direct if _reaches(name, direct)}

    def _validated(self, program: go.GoProgram) -> Iterator[tuple[Span, go.StructField]]:
        """The fields with rules, by their place, which the members of TypeScript have, too."""
        for declaration in program.types.values():
            if isinstance(declaration.type, go.Struct):
                for field in declaration.type.fields:
                    if field.tag and "validate:" in field.tag:
                        yield field.span, field

    def files(self) -> Iterator[z.ZodFile]:
        json_names = {one.name for file in self._files for one in file.declarations if not one.package}
        for file in self._files:
            path = self._path(file.path)
            types = [one for one in file.declarations if _is_type(one) and one.package]
            places = {_name(one): number for number, one in enumerate(types)}
            renamed = {(name.package, name.name): name.local for name in file.renamed}
            own = tuple(
                ts.TsName(package=one.package, name=local, local=local)
                for one in types
                for local in (renamed.get(_name(one), one.name),)
            )
            beside = [
                ts.TsImport(specifier=specifier(path, self._path(home.path)), names=names)
                for home, names in self._imported(file)
            ]
            yield z.ZodFile(
                path=path,
                source=file.source,
                types=(ts.TsImport(specifier=self._to_types(path, file), names=own),),
                imports=tuple(beside),
                renamed=file.renamed,
                json_name=next(iter(json_names), ""),
                schemas=tuple(
                    self._schema(one, places) for one in types if isinstance(one, ts.TsInterface | ts.TsAlias)
                ),
            )

    def _schema(self, declaration: ts.TsInterface | ts.TsAlias, places: dict[_Name, int]) -> z.ZodSchema:
        fields = []
        members = []
        for member in declaration.members if isinstance(declaration, ts.TsInterface) else ():
            field = self._fields.get(member.span)
            rule = rule_of(field, self._kinds(field.type), self._diagnostics) if field else None
            if rule is None:
                members.append(member)
            else:
                fields.append(z.ZodField(key=member.key, rule=rule))
                members.append(member.model_copy(update={"type": self._seen_through(member.type)}))
        if fields:
            declaration = declaration.model_copy(update={"members": tuple(members)})
        here = places[_name(declaration)]
        late = {name for name in references(declaration) if places.get(name, -1) >= here or name in self._recursive}
        return z.ZodSchema(
            declaration=declaration,
            fields=tuple(fields),
            lazy=tuple(sorted(late)),
            recursive=_name(declaration) in self._recursive,
        )

    def _seen_through(self, type_: ts.TsType) -> ts.TsType:
        """The type without a name that stands for it, so that a rule can be asked of it."""
        if isinstance(type_, ts.TsUnion):
            return build.union(self._seen_through(one) for one in type_.members)
        if isinstance(type_, ts.TsReference) and not type_.package and type_.arguments:
            inner, *zero = (self._seen_through(one) for one in type_.arguments)
            without = zero or [build.NULL]  # of Exclude or NonNullable
            members = inner.members if isinstance(inner, ts.TsUnion) else (inner,)
            return build.union(one for one in members if one not in without)
        if isinstance(type_, ts.TsReference) and not type_.arguments:
            named = self._everything.get((type_.package, type_.name))
            if isinstance(named, ts.TsAlias) and _name(named) not in self._recursive:
                return self._seen_through(named.type)
        return type_

    def _kinds(self, type_: go.GoType) -> tuple[str, ...]:
        """The kind of a type without pointers, and those of its elements, from outside in."""
        kinds: list[str] = []
        while True:
            under = self._universe.underlying(type_)
            while isinstance(under, go.Pointer):
                type_ = under.element
                under = self._universe.underlying(type_)
            kinds.append(self._universe.kind(type_))
            if isinstance(under, go.Slice | go.Array):
                type_ = under.element
            elif isinstance(under, go.Map):
                type_ = under.value
            else:
                return tuple(kinds)

    # --- paths --------------------------------------------------------------------------------------------------

    def _path(self, path: str) -> str:
        """The file of schemas for a file of types."""
        to = self._config.zod or ""
        return posixpath.basename(to) if to.endswith(".ts") else re.sub(r"(\.d)?\.ts$", ".zod.ts", path)

    def _imported(self, file: ts.TsFile) -> Iterator[tuple[ts.TsFile, tuple[ts.TsName, ...]]]:
        """The files that a file imports, with the names."""
        for imported in file.imports:
            package = imported.names[0].package
            for home in self._files:
                if any(one.package == package for one in home.declarations):
                    yield home, imported.names

    def _to_types(self, path: str, file: ts.TsFile) -> str:
        """The module of the types, seen from the folder of the schemas."""
        here = posixpath.normpath(posixpath.join(folder_of(self._config.zod or ""), path))
        return specifier(here, posixpath.normpath(posixpath.join(folder_of(file.setting), file.path)))


def _name(declaration: ts.TsTopLevel) -> _Name:
    return declaration.package, declaration.name


def _is_type(declaration: ts.TsTopLevel) -> bool:
    return not isinstance(declaration, ts.TsConstObject)


def _reaches(start: _Name, direct: dict[_Name, set[_Name]]) -> bool:
    """Whether a type is made of itself, on any way."""
    seen: set[_Name] = set()
    todo = list(direct[start])
    while todo:
        name = todo.pop()
        if name == start:
            return True
        if name not in seen:
            seen.add(name)
            todo += direct[name]
    return False
