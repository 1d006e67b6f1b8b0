"""The packages that a run knows, each read once and only when a name of it is asked for, and what they declare."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from codegen.diagnostics import Diagnostics
from codegen.schemas import gosource as s
from codegen.schemas.gotypes import Constant, Declaration
from codegen.schemas.span import Span

Declared = s.TypeDecl | s.ConstDecl | s.VarDecl | s.FuncDecl


class Found(Protocol):
    """A package that can be read: `codegen.gopackages.FoundPackage`."""

    @property
    def path(self) -> str: ...
    @property
    def folder(self) -> Path: ...


class Table(Protocol):
    """A package of the standard library as `golang/` has it: `codegen.gostd.StdPackage`."""

    @property
    def name(self) -> str: ...
    @property
    def types(self) -> Mapping[str, Declaration]: ...
    @property
    def constants(self) -> Mapping[str, Constant]: ...


def not_found(path: str, _: Found) -> tuple[str, str]:
    """What is said of a package that is missing, where nobody knows why."""
    return f"package {path} is not found", "correct the path, or run `go mod download`"


@dataclass(eq=False)
class File:
    """A file with the package whose scope is around it: https://go.dev/ref/spec#Declarations_and_scope."""

    source: s.GoSourceFile
    package: Package

    @cached_property
    def named(self) -> Mapping[str, s.ImportDecl]:
        """The imports that the file gives a name."""
        return {i.name: i for i in self.source.imports if i.name not in ("", ".", "_")}

    @cached_property
    def unnamed(self) -> Sequence[s.ImportDecl]:
        """Those that go by the name of their package."""
        return [i for i in self.source.imports if not i.name]

    @cached_property
    def dots(self) -> Sequence[s.ImportDecl]:
        return [i for i in self.source.imports if i.name == "."]


@dataclass(eq=False)
class Package:
    """A package read from its files. `objects` is its scope; methods are by the name of the type that has them."""

    found: Found
    name: str = ""
    root: bool = False
    """It was asked for."""
    files: list[File] = field(default_factory=list)
    objects: dict[str, tuple[Declared, File]] = field(default_factory=dict)
    methods: dict[str, list[tuple[s.FuncDecl, File]]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return self.found.path


class World:
    """All packages of a run.

    find:    the package that an import path means to an importer, or None.
    read:    its files.
    std:     the table of a package of the standard library, or None.
    mapped:  `path.Type` of each type that the user's map stands for.
    why_missing: message and hint for an import that `find` has nothing for.
    """

    def __init__(
        self,
        find: Callable[[str, Any], Found | None],
        read: Callable[[Any], Sequence[s.GoSourceFile]],
        std: Callable[[str], Table | None],
        mapped: Container[str],
        why_missing: Callable[[str, Any], tuple[str, str]],
        diagnostics: Diagnostics,
    ) -> None:
        self._find = find
        self._read = read
        self._std = std
        self._why_missing = why_missing
        self._diagnostics = diagnostics
        self._sought: dict[tuple[str, str], Found | None] = {}
        self.mapped = mapped
        self.packages: dict[str, Package] = {}
        self.tables: dict[str, Table] = {}

    def load(self, found: Found, root: bool = False) -> Package:
        """A package with its scope. Diagnostics: `duplicate-declaration`."""
        package = self.packages.get(found.path)
        if package is None:
            package = self.packages[found.path] = Package(found, root=root)
            for source in self._read(found):
                self._add(package, File(source, package))
            _methods_of_aliases(package)
        return package

    def table(self, path: str) -> Table | None:
        """The standard library's package as the table has it, unless its files were asked for."""
        if path in self.packages:
            return None
        table = self.tables.get(path)
        if table is None:
            table = self._std(path)
            if table is not None:
                self.tables[path] = table
        return table

    def find(self, path: str, importer: Package) -> Found | None:
        """The package that an import path means where it is written; nothing is read."""
        key = (path, importer.path)
        if key not in self._sought:
            self._sought[key] = self._find(path, importer.found)
        return self._sought[key]

    def imported(self, path: str, importer: Package) -> Package | Table | None:
        """The same, read."""
        if path in self.packages:
            return self.packages[path]
        table = self.table(path)
        if table is not None:
            return table
        found = self.find(path, importer)
        return self.load(found) if found is not None else None

    def why_missing(self, path: str, importer: Package) -> tuple[str, str]:
        """What to say of an import that is not found, and a hint."""
        return self._why_missing(path, importer.found)

    def canonical(self, path: str, importer: Package) -> str:
        """The path by which a package is known: that of a vendored one is longer than what is written."""
        if path in self.packages or path in self.tables:
            return path
        found = self.find(path, importer) if self.table(path) is None else None
        return found.path if found is not None else path

    def _add(self, package: Package, file: File) -> None:
        source = file.source
        package.files.append(file)
        if not package.name:
            package.name = source.package
        for group in (source.types, source.constants, source.variables):
            for declared in group:
                self._declare(package, declared, file)
        for function in source.functions:
            if function.receiver:
                package.methods.setdefault(function.receiver, []).append((function, file))
            elif function.name != "init":
                self._declare(package, function, file)

    def _declare(self, package: Package, declared: Declared, file: File) -> None:
        if declared.name == "_":
            return
        before = package.objects.setdefault(declared.name, (declared, file))[0]
        if before is not declared:
            first, second = sorted((before, declared), key=lambda it: it.span)
            self._diagnostics.error(
                "duplicate-declaration",
                f"{declared.name} is declared twice in package {package.name}",
                name_span(second),
                "give one of the two another name",
                [(name_span(first), "declared here, too")],
            )


def name_span(declared: Declared) -> Span:
    """Where the name of a declaration stands."""
    return declared.name_span if declared.name_span.path else declared.span


def _methods_of_aliases(package: Package) -> None:
    """Methods declared on an alias are those of the type that it names: https://go.dev/ref/spec#Method_declarations."""
    for receiver in list(package.methods):
        base = receiver
        seen = set()
        while base not in seen:
            seen.add(base)
            declared = package.objects.get(base, (None,))[0]
            if not isinstance(declared, s.TypeDecl) or not declared.alias:
                break
            right: s.GoExpr = declared.type
            while isinstance(right, s.Paren | s.Star | s.Index):
                right = right.operand
            if not isinstance(right, s.Ident):
                break
            base = right.name
        if base != receiver:
            package.methods.setdefault(base, []).extend(package.methods.pop(receiver))
