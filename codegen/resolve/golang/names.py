"""What an identifier refers to: https://go.dev/ref/spec#Declarations_and_scope.

From the inside out: type parameters, the file's imports and its package, the universe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.resolve.golang.basics import BUILTINS, PREDECLARED
from codegen.resolve.golang.world import Declared, File, Package, World
from codegen.schemas import gosource as s
from codegen.schemas.gotypes import Constant, Declaration
from codegen.schemas.span import Span

CONSTANTS = ("true", "false", "iota", "nil")


@dataclass(frozen=True)
class InPackage:
    """Something that a package read from files declares."""

    package: Package
    file: File
    declared: Declared


@dataclass(frozen=True)
class InTable:
    """A type or a constant of the standard library's table."""

    path: str
    found: Declaration | Constant


@dataclass(frozen=True)
class Elsewhere:
    """A type that is not looked into: the user's map stands for it, or nobody needs its declaration."""

    path: str
    name: str
    mapped: bool


@dataclass(frozen=True)
class Imported:
    """The name of a package, by itself."""

    declared: s.ImportDecl


@dataclass(frozen=True)
class Universe:
    """A predeclared identifier: https://go.dev/ref/spec#Predeclared_identifiers; also `unsafe.Sizeof` and the like."""

    name: str


@dataclass(frozen=True)
class Parameter:
    """A type parameter, by the name that its declaration gives it."""

    name: str


Entity = InPackage | InTable | Elsewhere | Imported | Universe | Parameter

_UNSAFE = frozenset({"Pointer", "Sizeof", "Alignof", "Offsetof", "Add", "Slice", "SliceData", "String", "StringData"})


class Scope(NamedTuple):
    """Where an expression stands.

    params: the names of type parameters -> those that the declaration gives them.
    deep:   the declarations of the types that it names are needed. Else only the names are: no package is read for
            them, and what is wrong with them is left to the compiler.
    iota:   the value of `iota` in a constant declaration.
    """

    file: File
    params: Mapping[str, str] = {}
    deep: bool = True
    iota: int | None = None

    @property
    def package(self) -> Package:
        return self.file.package


class Names:
    """Looks up identifiers. Unknown ones are reported once, where they stand."""

    def __init__(self, world: World, diagnostics: Diagnostics) -> None:
        self._world = world
        self._diagnostics = diagnostics
        self._said: set[Span] = set()

    def plain(self, ident: s.Ident, scope: Scope) -> Entity | None:
        """What `name` refers to. Diagnostics: `undefined-name`, and those of dot imports."""
        name = ident.name
        if name in scope.params:
            return Parameter(scope.params[name])
        package = scope.package
        found = package.objects.get(name)
        if found is not None:
            if f"{package.path}.{name}" in self._world.mapped and isinstance(found[0], s.TypeDecl):
                return Elsewhere(package.path, name, mapped=True)
            return InPackage(package, found[1], found[0])
        if name in scope.file.named:
            return Imported(scope.file.named[name])
        for declared in scope.file.dots:
            dotted = self._exported(declared, name, scope, quiet=True)
            if dotted is not None:
                return dotted
        if name in PREDECLARED or name in BUILTINS or name in CONSTANTS:
            return Universe(name)
        for declared in scope.file.unnamed:
            if guessed_name(declared.path) == name:
                return Imported(declared)
        if scope.deep:
            self._undefined(name, ident.span, [*package.objects, *scope.params, *PREDECLARED])
        return None

    def qualified(self, selector: s.Selector, scope: Scope) -> Entity | None:
        """What `left.name` refers to, where `left` is the name of a package; None also where it is none, which
        `is_package` tells. Diagnostics: `undefined-name`, `not-exported`, `missing-package`."""
        left = selector.operand
        assert isinstance(left, s.Ident)
        declared = self._import(left, selector.name, scope)
        if declared is None:
            return None
        if declared.path == "unsafe":
            if selector.name in _UNSAFE:
                return Universe(f"unsafe.{selector.name}")
            self._undefined(selector.name, _name_span(selector), _UNSAFE, "unsafe.")
            return None
        if f"{declared.path}.{selector.name}" in self._world.mapped:
            return Elsewhere(declared.path, selector.name, mapped=True)
        if not selector.name[:1].isupper():
            if scope.deep:
                self._diagnostics.error(
                    "not-exported",
                    f"{left.name}.{selector.name} begins with a lower-case letter, so other packages cannot use it",
                    _name_span(selector),
                    "use an exported name, or declare one in that package",
                )
            return None
        if not scope.deep:
            return Elsewhere(self._world.canonical(declared.path, scope.package), selector.name, mapped=False)
        return self._exported(declared, selector.name, scope, use=selector)

    def is_package(self, ident: s.Ident, scope: Scope) -> bool:
        """Whether an identifier on the left of a dot is the name of a package: nothing else of the name is declared."""
        if ident.name in scope.params or ident.name in scope.package.objects:
            return False
        return ident.name in scope.file.named or ident.name not in CONSTANTS

    def _import(self, ident: s.Ident, name: str, scope: Scope) -> s.ImportDecl | None:
        """The import that a name on the left of a dot means."""
        file = scope.file
        declared = file.named.get(ident.name)
        if declared is not None:
            return declared
        candidates = sorted(file.unnamed, key=lambda it: guessed_name(it.path) != ident.name)
        for declared in candidates:
            guessed = guessed_name(declared.path) == ident.name
            if guessed and (not scope.deep or declared.path == "unsafe"):
                return declared
            if f"{declared.path}.{name}" in self._world.mapped and (
                guessed or _may_be_named(declared.path, ident.name)
            ):
                return declared
        if not scope.deep:
            return None
        missing: list[s.ImportDecl] = []
        for declared in candidates:
            package = self._world.imported(declared.path, scope.package)
            if package is None:
                missing.append(declared)
            elif package.name == ident.name:
                return declared
        plausible = next((it for it in missing if _may_be_named(it.path, ident.name)), None)
        if plausible is not None:
            self._missing(plausible, scope, [(ident.span, "it is needed here")])
            return None
        hint = f"import the package that is called {ident.name}"
        if missing:
            hint += f'; if it is one that is missing, give it that name: import {ident.name} "{missing[0].path}"'
        known = [*file.named, *(guessed_name(it.path) for it in file.unnamed)]
        self._undefined(ident.name, ident.span, known, hint=hint)
        return None

    def _exported(
        self, declared: s.ImportDecl, name: str, scope: Scope, use: s.Selector | None = None, quiet: bool = False
    ) -> Entity | None:
        """A name of an imported package."""
        if f"{declared.path}.{name}" in self._world.mapped:
            return Elsewhere(declared.path, name, mapped=True)
        if quiet and not name[:1].isupper():
            return None
        package = self._world.imported(declared.path, scope.package)
        if package is None:
            self._missing(declared, scope, [(use.span, "it is needed here")] if use else [])
            return None
        if isinstance(package, Package):
            found = package.objects.get(name)
            if found is not None:
                if f"{package.path}.{name}" in self._world.mapped:
                    return Elsewhere(package.path, name, mapped=True)
                return InPackage(package, found[1], found[0])
            known: Iterable[str] = package.objects
        else:
            in_table = package.types.get(name) or package.constants.get(name)
            if in_table is not None:
                return InTable(declared.path, in_table)
            sources = self._world.find(declared.path, scope.package)
            if sources is not None:  # a function, a variable, or a Go that is newer than the table
                found = self._world.load(sources).objects.get(name)
                if found is not None:
                    return InPackage(found[1].package, found[1], found[0])
            known = [*package.types, *package.constants]
        if use is not None:
            prefix = f"{package.name}."
            known = [it for it in known if it[:1].isupper()]
            if isinstance(package, Package):
                self._undefined(name, _name_span(use), known, prefix)
            else:
                meant = closest(name, known)
                hint = f"did you mean {prefix}{meant}?" if meant else "correct the name"
                message = f"package {declared.path} has no type and no constant {name}"
                self._diagnostics.error("undefined-name", message, _name_span(use), hint)
        return None

    def _undefined(self, name: str, span: Span, known: Iterable[str], prefix: str = "", hint: str = "") -> None:
        meant = closest(name, set(known)) if len(name) > 2 else ""
        if meant:
            hint = f"did you mean {prefix}{meant}?"
        message = f"{prefix}{name} is not defined"
        self._diagnostics.error("undefined-name", message, span, hint or "declare it, or correct the name")

    def _missing(self, declared: s.ImportDecl, scope: Scope, related: list[tuple[Span, str]]) -> None:
        """Once for an import: one place that needs it is enough."""
        if declared.span not in self._said:
            self._said.add(declared.span)
            message, hint = self._world.why_missing(declared.path, scope.package)
            hint += " Or" if hint.endswith("?") else "; or"
            hint += " say in [types.map] what stands for its types"
            self._diagnostics.error("missing-package", message, declared.span, hint, related)


def guessed_name(path: str) -> str:
    """The name that a package of this path has by custom: its last element, without a version."""
    parts = path.split("/")
    last = parts[-1]
    if re.fullmatch(r"v[0-9]+", last) and len(parts) > 1:
        last = parts[-2]
    return re.sub(r"\.v[0-9]+$", "", last)


def _may_be_named(path: str, name: str) -> bool:
    """Whether a package of this path is probably called so: `go-yaml`, `yaml-go` and `yaml.go` are yaml."""
    return name in re.split(r"[^0-9A-Za-z_]", guessed_name(path))


def _name_span(selector: s.Selector) -> Span:
    return selector.name_span if selector.name_span.path else selector.span
