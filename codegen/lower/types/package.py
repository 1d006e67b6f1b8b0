"""Which Go types are declared: those that were asked for, and what they reach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from codegen.diagnostics import Diagnostics
from codegen.lower.types.declare import declare, is_data
from codegen.lower.types.files import Files
from codegen.lower.types.inputs import InputShapes
from codegen.lower.types.place import Place
from codegen.lower.types.shapes import Shapes
from codegen.lower.types.unions import Unions
from codegen.lower.types.universe import Universe
from codegen.lower.types.variants import Made, with_variants
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.config import JsonVersion, TypesConfig

JSON_NAMES = ("JsonValue", "AnyJsonValue")


def lower_types(program: go.GoProgram, config: TypesConfig, diagnostics: Diagnostics) -> tuple[ts.TsFile, ...]:
    """The files for the packages that were asked for, and for those that they reach.

    Every exported type of a package that was asked for is declared, in source order, unless it is a function, a
    channel, or an interface that nobody refers to. Of unexported types and of other packages, what is reached is
    declared. The packages of `config.package` are import paths.

    Problems are reported to `diagnostics`; the result is then not to be printed.
    """
    return _Lowering(program, config, diagnostics).files()


def lower_used(
    program: go.GoProgram, config: TypesConfig, types: Sequence[go.GoType], diagnostics: Diagnostics
) -> tuple[tuple[ts.TsFile, ...], tuple[ts.TsType, ...]]:
    """These types, which are written out where they are used, results of methods, say; and the files with what they
    refer to, and nothing else."""
    lowering = _Lowering(program, config, diagnostics)
    used = lowering.used(types)
    return lowering.reached(), used


class _Lowering:
    def __init__(self, program: go.GoProgram, config: TypesConfig, diagnostics: Diagnostics) -> None:
        self._program = program
        self._config = config
        self._diagnostics = diagnostics
        self._universe = Universe(program)
        self._unions = Unions(program, self._universe, diagnostics)
        self._standard = _standard(program)
        taken = {name for _, name in program.types}
        self._json_name = next((name for name in JSON_NAMES if name not in taken), JSON_NAMES[-1] + "_")
        self._files = Files(program, config, self._standard, self._json_name, diagnostics)
        self._shapes: dict[JsonVersion, Shapes] = {}
        self._made: Made = {}
        self._versions: dict[tuple[str, str], JsonVersion] = {}

    def files(self) -> tuple[ts.TsFile, ...]:
        for package in self._program.packages:
            self._package(package)
        return self.reached()

    def reached(self) -> tuple[ts.TsFile, ...]:
        self._reached(self._shapes.values(), self._made)
        printed = {version: self._printed(version) for version in self._shapes}
        read = {version: self._read(version, made) for version, made in printed.items() if self._config.inputs}
        return self._files.made_of(with_variants(printed, read, self._versions, self._program.types))

    def used(self, types: Sequence[go.GoType]) -> tuple[ts.TsType, ...]:
        """Types as they are written where they are used; what they refer to is declared by `files`."""
        shapes = self._shapes_of(self._config.json_version)
        return tuple(shapes.shape(type_, Place(strict=True)) for type_ in types)

    def _printed(self, version: JsonVersion) -> Made:
        """What a version prints: the types that are declared for it, and all that they are made of."""
        if len(self._shapes) == 1:
            return self._made
        own = {key: made for key, made in self._made.items() if self._versions[key] == version}
        self._reached([self._shapes[version]], own)
        return own

    def _read(self, version: JsonVersion, printed: Made) -> Made:
        """What it reads as these types."""
        shapes = InputShapes(self._shapes[version])
        made: Made = {}
        for key in printed:
            instance = shapes.instances.get(key) or self._shapes[version].instances.get(key)
            declaration = self._program.types[instance.key if instance else key]
            self._declare(declaration, shapes, made, (key[1], instance) if instance else None)
        self._reached([shapes], made)
        return made

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

    def _reached(self, every: Iterable[Shapes], made: Made) -> None:
        """Declares what was referred to, until nothing new is."""
        for shapes in every:
            seen = 0
            while seen < len(shapes.wanted):  # what is declared wants more
                following = [*islice(shapes.wanted, seen, None)]
                seen += len(following)
                for key in following:
                    if key in made:
                        continue
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
        made: Made,
        instance: tuple[str, go.Named] | None = None,
    ) -> None:
        key = (declaration.package, instance[0] if instance else declaration.name)
        if key not in made:
            strict = not self._standard.get(declaration.package, False)
            made[key] = ()  # it may refer to itself
            made[key] = declare(declaration, shapes, strict, self._files.has_values(declaration.package), instance)
            self._versions.setdefault(key, shapes.version)


def _standard(program: go.GoProgram) -> Mapping[str, bool]:
    """Which packages are of the standard library. Their paths begin with no domain, nor as those that were asked for:
    a module may be called `app`."""
    firsts = {package.path.partition("/")[0] for package in program.packages}
    return {path: "." not in (first := path.partition("/")[0]) and first not in firsts for path in program.names}
