"""Declarations into files: one for each package, or one for several, with what they import from each other."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.lower.types import build
from codegen.lower.types.references import references
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.config import TypesConfig
from codegen.schemas.span import Span

_VERSION = re.compile(r"v\d+((alpha|beta)\d*)?")
_Name = tuple[str, str]


@dataclass
class _Output:
    """A file on the way: the declarations of some packages.

    setting: the file or folder that the user named for it; `path` is the file, relative to the folder.
    taken:   what each of its names stands for, and `renamed` the names that had to be changed.
    """

    setting: str
    path: str
    packages: list[str] = field(default_factory=list)
    declarations: list[ts.TsTopLevel] = field(default_factory=list)
    taken: dict[str, _Name] = field(default_factory=dict)
    renamed: dict[_Name, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Relative to the folder of gowasm.toml."""
        return posixpath.normpath(posixpath.join(folder_of(self.setting), self.path))


class Files:
    """The files of a run. `standard` tells which packages are of the standard library."""

    def __init__(
        self,
        program: go.GoProgram,
        config: TypesConfig,
        standard: Mapping[str, bool],
        json_name: str,
        diagnostics: Diagnostics,
    ) -> None:
        self._program = program
        self._config = config
        self._standard = standard
        self._json_name = json_name
        self._diagnostics = diagnostics
        self._asked = {package.path: package for package in program.packages}
        self._stems: Mapping[str, str] = {}

    def has_values(self, package: str) -> bool:
        """Whether the file of a package may have constants: `.d.ts` may not."""
        to = self._setting(package)
        return self._config.enums == "const" if not to.endswith(".ts") else not to.endswith(".d.ts")

    def made_of(self, made: Mapping[_Name, tuple[ts.TsTopLevel, ...]]) -> tuple[ts.TsFile, ...]:
        """The files with these declarations. Diagnostics: `name-collision`."""
        outputs = self._outputs(made)
        homes = {package: output for output in outputs for package in output.packages}
        for output in outputs:
            self._name(output)
        return tuple(self._file(output, homes) for output in outputs if output.declarations)

    def _setting(self, package: str) -> str:
        """The file or folder that a package goes to."""
        settings = self._config.package.get(package)
        return (settings.ts if settings else None) or self._config.ts or ""

    def _outputs(self, made: Mapping[_Name, tuple[ts.TsTopLevel, ...]]) -> list[_Output]:
        """The files, with their declarations in the order of the source."""
        by_package: dict[str, list[ts.TsTopLevel]] = {}
        for (package, _), declarations in made.items():
            by_package.setdefault(package, []).extend(declarations)
        rest = sorted(path for path in by_package if path not in self._asked)
        order = [*self._asked, *sorted(rest, key=lambda path: self._standard.get(path, False))]
        self._stems = _stems(order)
        outputs: dict[tuple[str, str], _Output] = {}
        for package in order:
            key = (self._setting(package), self._path(package))
            output = outputs.setdefault(key, _Output(*key))
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
        to = self._setting(package)
        if to.endswith(".ts"):
            return posixpath.basename(to)
        return f"{self._stems[package]}.{'ts' if self.has_values(package) else 'd.ts'}"

    def _file(self, output: _Output, homes: dict[str, _Output]) -> ts.TsFile:
        declarations = output.declarations
        used = dict.fromkeys(reference for one in declarations for reference in references(one))
        if any(name == self._json_name and not package for package, name in used):
            declarations = [*declarations, json_value(self._json_name, self._config.readonly)]
        imports: dict[str, list[ts.TsName]] = {}
        for package, name in used:
            home = homes.get(package)
            if home is None or home is output:
                continue
            exported = home.renamed.get((package, name), name)
            local = self._free(package, name, output.taken)
            output.taken[local] = (package, name)
            found = ts.TsName(package=package, name=name, local=local, exported=exported)
            imports.setdefault(home.place, []).append(found)
        return ts.TsFile(
            setting=output.setting,
            path=output.path,
            source=", ".join(package for package in output.packages if package in self._asked)
            or ", ".join(output.packages),
            imports=tuple(
                ts.TsImport(specifier=specifier(output.place, place), names=tuple(sorted(names, key=lambda n: n.local)))
                for place, names in sorted(imports.items())
            ),
            renamed=tuple(
                ts.TsName(package=package, name=name, local=local) for (package, name), local in output.renamed.items()
            ),
            declarations=tuple(declarations),
        )

    def _name(self, output: _Output) -> None:
        """Gives each declaration of a file a name of its own."""
        taken = output.taken
        taken[self._json_name] = ("", self._json_name)
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
                local = output.renamed[key] = self._free(one.package, one.name, taken)
            taken[local] = key
            spans[local] = one.span

    def _free(self, package: str, name: str, taken: dict[str, tuple[str, str]]) -> str:
        """The name of a type of another package: with the package before it where a file has that name already."""
        if taken.get(name, (package, name)) == (package, name):
            return name
        local = "".join(map(_capital, re.findall(r"\w+", self._stems[package]))) + name
        while taken.get(local, (package, name)) != (package, name):
            local += "_"
        return local


def json_value(name: str, readonly: bool) -> ts.TsAlias:
    """The type of any JSON."""
    value = ts.TsReference(name=name)
    members = (
        build.STRING,
        build.NUMBER,
        build.BOOLEAN,
        build.NULL,
        ts.TsArray(element=value, readonly=readonly),
        ts.TsRecord(key=build.STRING, value=value, readonly=readonly),
    )
    return ts.TsAlias(package="", go="", name=name, doc=("Any value of JSON.",), type=ts.TsUnion(members=members))


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


def folder_of(setting: str) -> str:
    """The folder of a setting, which names a file or a folder."""
    return posixpath.dirname(setting) if setting.endswith(".ts") else setting


def specifier(importer: str, imported: str) -> str:
    """The module that a file imports: with `.js`, which every way of resolving modules understands."""
    path = posixpath.relpath(imported, posixpath.dirname(importer) or ".")
    path = re.sub(r"(\.d)?\.ts$", ".js", path)
    return path if path.startswith(".") else f"./{path}"
