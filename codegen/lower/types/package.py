"""Which declarations are written, in which files, and what these files import."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.lower.types import build
from codegen.lower.types.declare import declare, is_data
from codegen.lower.types.inputs import InputShapes, inputs
from codegen.lower.types.references import references
from codegen.lower.types.shapes import Shapes
from codegen.lower.types.unions import Unions
from codegen.lower.types.universe import Universe
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.config import JsonVersion, TypesConfig
from codegen.schemas.span import Span

_VERSION = re.compile(r"v\d+((alpha|beta)\d*)?")
JSON_NAMES = ("JsonValue", "AnyJsonValue")


def lower_types(program: go.GoProgram, config: TypesConfig, diagnostics: Diagnostics) -> tuple[ts.TsFile, ...]:
    """The files for the packages that were asked for, and for those that they reach.

    Every exported type of a package that was asked for is declared, in source order, unless it is a function, a
    channel, or an interface that nobody refers to. Of unexported types and of other packages, what is reached is
    declared.
    Problems are reported to `diagnostics`; the result is then not to be printed.
    """
    return _Lowering(program, config, diagnostics).files()


_Made = dict[tuple[str, str], tuple[ts.TsTopLevel, ...]]
"""The declarations for each Go type, or for each instance of a generic one, by package and name."""


@dataclass
class _Output:
    """A file on the way: the declarations of some packages."""

    path: str
    packages: list[str] = field(default_factory=list)
    declarations: list[ts.TsTopLevel] = field(default_factory=list)


class _Lowering:
    def __init__(self, program: go.GoProgram, config: TypesConfig, diagnostics: Diagnostics) -> None:
        self._program = program
        self._config = config
        self._diagnostics = diagnostics
        self._universe = Universe(program)
        self._unions = Unions(program, self._universe, diagnostics)
        self._asked = {package.path: package for package in program.packages}
        firsts = {path.partition("/")[0] for path in self._asked}
        self._standard = {
            path: "." not in path.partition("/")[0] and path.partition("/")[0] not in firsts for path in program.names
        }
        taken = {name for _, name in program.types}
        self._json_name = next((name for name in JSON_NAMES if name not in taken), JSON_NAMES[-1] + "_")
        self._shapes: dict[JsonVersion, Shapes] = {}
        self._stems: dict[str, str] = {}
        self._made: _Made = {}
        self._versions: dict[tuple[str, str], JsonVersion] = {}

    def files(self) -> tuple[ts.TsFile, ...]:
        for package in self._program.packages:
            self._package(package)
        self._reached(self._shapes.values(), self._made)
        if self._config.inputs:
            self._inputs()
        outputs = self._outputs()
        homes = {package: output for output in outputs for package in output.packages}
        return tuple(self._file(output, homes) for output in outputs if output.declarations)

    def _inputs(self) -> None:
        """Declares what is read beside what is printed, where that differs."""
        read: dict[tuple[str, str], tuple[ts.TsTopLevel, ...]] = {}
        shapes = {version: InputShapes(printed) for version, printed in self._shapes.items()}
        for key in tuple(self._made):
            version = self._versions[key]
            instance = shapes[version].instances.get(key) or self._shapes[version].instances.get(key)
            declaration = self._program.types[instance.key if instance else key]
            self._declare(declaration, shapes[version], read, (key[1], instance) if instance else None)
        self._reached(shapes.values(), read)
        for key, declared in inputs(self._made, read).items():
            self._made[key] = (*self._made[key], declared)

    # --- what is declared -------------------------------------------------------------------------------------

    def _version(self, package: go.GoPackage) -> JsonVersion:
        settings = self._config.package.get(package.path)
        return (settings.json_version if settings else None) or self._config.json_version

    def _shapes_of(self, version: JsonVersion) -> Shapes:
        if version not in self._shapes:
            self._shapes[version] = Shapes(
                self._program,
                self._universe,
                self._config,
                version,
                self._unions,
                self._standard,
                self._json_name,
                self._diagnostics,
            )
        return self._shapes[version]

    def _package(self, package: go.GoPackage) -> None:
        shapes = self._shapes_of(self._version(package))
        for name in package.types:
            declaration = self._program.types.get((package.path, name))
            if declaration is None or not name[:1].isupper() or shapes.wishes_of(declaration).skip:
                continue
            type_ = go.Named(package=package.path, name=name)
            if shapes.mapped(type_) is None and is_data(type_, shapes):
                self._declare(declaration, shapes, self._made)

    def _reached(self, every: Iterable[Shapes], made: _Made) -> None:
        """Declares what was referred to, until nothing new is."""
        for shapes in every:
            while missing := [key for key in shapes.wanted if key not in made]:
                for key in missing:
                    instance = shapes.instances.get(key)
                    declaration = self._program.types[instance.key if instance else key]
                    if shapes.wishes_of(declaration).skip:
                        self._skipped(declaration, shapes)
                    self._declare(declaration, shapes, made, (key[1], instance) if instance else None)

    def _skipped(self, declaration: go.Declaration, shapes: Shapes) -> None:
        self._diagnostics.error(
            "skipped-type",
            f"type {declaration.name} is left out by 'gowasm:skip', but others are made of it",
            shapes.wishes_of(declaration).span,
            "leave out their fields too, or say with //gowasm:type what stands for it",
        )

    def _declare(
        self,
        declaration: go.Declaration,
        shapes: Shapes,
        made: _Made,
        instance: tuple[str, go.Named] | None = None,
    ) -> None:
        key = (declaration.package, instance[0] if instance else declaration.name)
        if key not in made:
            strict = not self._standard.get(declaration.package, False)
            made[key] = ()  # it may refer to itself
            made[key] = declare(declaration, shapes, strict, self._has_values(), instance)
            self._versions.setdefault(key, shapes.version)

    def _has_values(self) -> bool:
        """Whether the files may have constants: `.d.ts` may not."""
        to = self._config.ts or ""
        return self._config.enums == "const" if not to.endswith(".ts") else not to.endswith(".d.ts")

    # --- files ------------------------------------------------------------------------------------------------

    def _outputs(self) -> list[_Output]:
        """The files, with their declarations in the order of the source."""
        by_package: dict[str, list[ts.TsTopLevel]] = {}
        for (package, _), made in self._made.items():
            by_package.setdefault(package, []).extend(made)
        rest = sorted(path for path in by_package if path not in self._asked)
        order = [*self._asked, *sorted(rest, key=lambda path: self._standard.get(path, False))]
        self._stems = _stems(order)
        outputs: dict[str, _Output] = {}
        for package in order:
            path = self._path(package)
            output = outputs.setdefault(path, _Output(path))
            output.packages.append(package)
            output.declarations += self._in_order(package, by_package.get(package, []))
        return list(outputs.values())

    def _in_order(self, package: str, declarations: list[ts.TsTopLevel]) -> list[ts.TsTopLevel]:
        """In source order; the instances of a generic type, which have its place, behind it."""
        asked = self._asked.get(package)
        if asked is None:
            types = self._program.types
            return sorted(declarations, key=lambda one: (types[package, one.go].file, one.span.start))
        places = {name: number for number, name in enumerate(asked.types)}
        return sorted(declarations, key=lambda one: places.get(one.go, len(places)))

    def _path(self, package: str) -> str:
        to = self._config.ts or ""
        if to.endswith(".ts"):
            return posixpath.basename(to)
        return f"{self._stems[package]}.{'ts' if self._has_values() else 'd.ts'}"

    def _file(self, output: _Output, homes: dict[str, _Output]) -> ts.TsFile:
        declarations = output.declarations
        used = dict.fromkeys(reference for one in declarations for reference in references(one))
        if any(name == self._json_name and not package for package, name in used):
            declarations = [*declarations, self._json_value()]
        renamed, taken = self._locals(output)
        imports: dict[str, list[ts.TsName]] = {}
        for package, name in used:
            home = homes.get(package)
            if home is None or home is output:
                continue
            local = self._free(package, name, taken)
            taken[local] = (package, name)
            imports.setdefault(home.path, []).append(ts.TsName(package=package, name=name, local=local))
        return ts.TsFile(
            path=output.path,
            source=", ".join(package for package in output.packages if package in self._asked)
            or ", ".join(output.packages),
            imports=tuple(
                ts.TsImport(specifier=_specifier(output.path, path), names=tuple(sorted(names, key=lambda n: n.local)))
                for path, names in sorted(imports.items())
            ),
            renamed=renamed,
            declarations=tuple(declarations),
        )

    def _locals(self, output: _Output) -> tuple[tuple[ts.TsName, ...], dict[str, tuple[str, str]]]:
        """The names that a file declares, and those among them that had to be changed."""
        taken: dict[str, tuple[str, str]] = {self._json_name: ("", self._json_name)}
        renamed = []
        spans: dict[str, Span] = {}
        for one in output.declarations:
            key = (one.package, one.name)
            local = one.name
            other = taken.get(local)
            if other is not None and other != key:
                if one.package in self._asked and other[0] in self._asked:
                    self._diagnostics.error(
                        "name-collision",
                        f"two types are called {local}",
                        one.span,
                        "give one of them another name with //gowasm:rename",
                        [(spans[local], "the other one is here")] if local in spans else [],
                    )
                local = self._free(one.package, one.name, taken)
                renamed.append(ts.TsName(package=one.package, name=one.name, local=local))
            taken[local] = key
            spans[local] = one.span
        return tuple(renamed), taken

    def _free(self, package: str, name: str, taken: dict[str, tuple[str, str]]) -> str:
        """The name of a type of another package: with the package before it where a file has that name already."""
        if taken.get(name, (package, name)) == (package, name):
            return name
        local = "".join(map(_capital, re.findall(r"\w+", self._stems[package]))) + name
        while taken.get(local, (package, name)) != (package, name):
            local += "_"
        return local

    def _json_value(self) -> ts.TsAlias:
        value = ts.TsReference(name=self._json_name)
        readonly = self._config.readonly
        members = (
            build.STRING,
            build.NUMBER,
            build.BOOLEAN,
            build.NULL,
            ts.TsArray(element=value, readonly=readonly),
            ts.TsRecord(key=build.STRING, value=value, readonly=readonly),
        )
        return ts.TsAlias(
            package="",
            go="",
            name=self._json_name,
            doc=("Any value of JSON.",),
            type=ts.TsUnion(members=members),
        )


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _stems(packages: Sequence[str]) -> dict[str, str]:
    """The names of files: of each import path as many last elements as tell it from the others. A version, which says
    nothing by itself, has the element before it."""
    parts = {package: package.split("/") for package in packages}
    length = {package: 2 if _VERSION.fullmatch(path[-1]) and len(path) > 1 else 1 for package, path in parts.items()}
    while True:
        stems = {package: "/".join(path[-length[package] :]) for package, path in parts.items()}
        lower = [stem.lower() for stem in stems.values()]
        same = [package for package, stem in stems.items() if lower.count(stem.lower()) > 1]
        if not same or all(length[package] >= len(parts[package]) for package in same):
            return stems
        for package in same:
            length[package] = min(length[package] + 1, len(parts[package]))


def _specifier(importer: str, imported: str) -> str:
    """The module that a file imports: with `.js`, which every way of resolving modules understands."""
    path = posixpath.relpath(imported, posixpath.dirname(importer) or ".")
    path = re.sub(r"(\.d)?\.ts$", ".js", path)
    return path if path.startswith(".") else f"./{path}"
