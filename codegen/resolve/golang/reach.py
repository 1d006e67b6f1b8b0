"""From the packages that were asked for to all that their types and constants refer to, and no further."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from typing import TypeVar

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang.asked import EXPORTED, Asked
from codegen.resolve.golang.basics import class_of
from codegen.resolve.golang.constant_ops import NotConstant
from codegen.resolve.golang.constants import Constants
from codegen.resolve.golang.cycles import report_import_cycles, report_recursive_types
from codegen.resolve.golang.enums import shifts_iota, typed_constants
from codegen.resolve.golang.generics import SeenThrough
from codegen.resolve.golang.names import InPackage, Names
from codegen.resolve.golang.sealed import sealed_in
from codegen.resolve.golang.types import Binder, Key
from codegen.resolve.golang.world import File, Found, Package, Table, World, not_found
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import NOWHERE

_UNSEEN = re.compile(r'(?:^|\s)(?:json:"-"|gowasm:"(?:[^"]*,)?(?:skip|type=))')


def has_seen_type(field: s.FieldDecl) -> bool:
    """Whether what is generated depends on the type of a field: it is exported or embedded, and its tag neither leaves
    it out nor says what stands for it."""
    if field.tag is not None and _UNSEEN.search(field.tag):
        return False
    return field.embedded or field.name[:1].isupper()


P = TypeVar("P", bound=Found)


def resolve_go(
    roots: Sequence[P],
    find: Callable[[str, P], P | None],
    read: Callable[[P], Sequence[s.GoSourceFile]],
    std: Callable[[str], Table | None],
    mapped: Container[str],
    diagnostics: Diagnostics,
    needs: Callable[[s.FieldDecl], bool] = has_seen_type,
    why_missing: Callable[[str, P], tuple[str, str]] = not_found,
    word: int = 64,
    asked: Asked = EXPORTED,
) -> t.GoProgram:
    """What the exported types and constants of packages mean, with all that they refer to.

    roots:  the packages that are asked for.
    find:   the package that an import path means to the importing one, or None.
    read:   the files of a package. It is asked once for each package of which something is needed.
    std:    the table of a package of the standard library, or None: then `find` is asked.
    mapped: `import/path.Type` of each type that is not looked into; its package need not exist.
    needs:  whether the type of a field is needed; of others nothing is looked up.
    word:   bits of `int` on the target.
    why_missing: message and hint for an import that `find` has nothing for.
    asked:  what is wanted of the packages, where that is not their exported types and constants.

    Diagnostics, all at their exact place: `undefined-name`, `not-exported`, `missing-package`, `import-cycle`,
    `duplicate-declaration`, `not-a-type`, `wrong-type-arguments`, `invalid-recursive-type`,
    `alias-cycle`, `invalid-array-length`, `invalid-embedded-type`, `invalid-map-key`, `too-deep`; of constants
    `not-constant`, `not-a-value`, `constant-overflow`, `constant-truncated`, `constant-cycle`, `division-by-zero`,
    `invalid-shift`, `invalid-operation`, `invalid-literal`, `invalid-constant-type`, `mismatched-types`,
    `wrong-arguments`. When there are errors, the program is not to be used.
    """
    world = World(find, read, std, mapped, why_missing, diagnostics)
    return _Resolver(world, needs, asked, word, diagnostics).resolve(roots)


class _Resolver:
    def __init__(
        self,
        world: World,
        needs: Callable[[s.FieldDecl], bool],
        asked: Asked,
        word: int,
        diagnostics: Diagnostics,
    ) -> None:
        self._world = world
        self._diagnostics = diagnostics
        self._asked = asked
        self._binder = Binder(world, Names(world, diagnostics), needs, asked, diagnostics)
        self._constants = Constants(self._binder, word, diagnostics)
        self._binder.lengths = self._constants
        self._typed: dict[str, dict[str, list[tuple[s.ConstDecl, File]]]] = {}
        self._types: dict[Key, t.Declaration] = {}
        self._made: dict[Key, t.Constant | None] = {}

    def resolve(self, roots: Sequence[Found]) -> t.GoProgram:
        packages = [self._world.load(found, root=True) for found in roots]
        todo = [self._binder.know(entity) for package in packages for entity in self._wanted(package)]
        todo = [key for key in todo if ".".join(key) not in self._world.mapped]
        exported = [
            [self._constant(entity) for entity in _declared(package, s.ConstDecl) if self._asked.constants]
            for package in packages
        ]
        for constants in exported:
            todo += [it.type.key for it in constants if it is not None and isinstance(it.type, t.Named)]
        self._reach(todo)
        seen_through = SeenThrough(self._binder)
        constants_of = {key: self._constants_of(it, seen_through) for key, it in self._types.items()}
        report_recursive_types(self._types, self._binder.place, self._diagnostics)
        report_import_cycles(self._world.packages, self._diagnostics)
        return t.GoProgram(
            packages=tuple(
                self._package(package, constants) for package, constants in zip(packages, exported, strict=True)
            ),
            types=self._types,
            constants={key: found for key, found in constants_of.items() if found},
            names=self._names(),
        )

    def _wanted(self, package: Package) -> Iterator[InPackage]:
        for entity in _declared(package, s.TypeDecl):
            assert isinstance(entity.declared, s.TypeDecl)
            if self._asked.types(entity.declared):
                yield entity

    def _reach(self, todo: list[Key]) -> None:
        """Binds these types and all that they are made of."""
        todo.reverse()
        while todo:
            key = todo.pop()
            if key in self._types:
                continue
            try:
                declaration = self._binder.get(key)
            except RecursionError:
                self._too_deep(key)
                continue
            if declaration is None:
                continue
            self._types[key] = declaration
            mentioned = self._binder.references.get(key)
            todo += _named_in(declaration) if mentioned is None else [*mentioned][::-1]
            todo += self._sealed(key)

    def _sealed(self, key: Key) -> list[Key]:
        """The types that come with an interface, the last one first."""
        place = self._binder.place(key)
        if place is None or not isinstance(place.declared, s.TypeDecl) or not self._asked.sealed(place.declared):
            return []
        interface = place.declared.type
        found = sealed_in(place.package, interface) if isinstance(interface, s.InterfaceType) else ()
        return [self._binder.know(entity) for entity in found][::-1]

    def _too_deep(self, key: Key) -> None:
        place = self._binder.place(key)
        self._diagnostics.error(
            "too-deep",
            f"{key[1]} is nested too deeply",
            place.declared.span if place is not None else NOWHERE,
            "give parts of it names of their own",
        )

    # --- constants ------------------------------------------------------------------------------------------------

    def _constant(self, entity: InPackage) -> t.Constant | None:
        """A constant as the program has it; None where it is wrong, which is reported."""
        declared = entity.declared
        assert isinstance(declared, s.ConstDecl)
        key = (entity.package.path, declared.name)
        if key not in self._made:
            self._made[key] = self._make(key, entity, declared)
        return self._made[key]

    def _make(self, key: Key, entity: InPackage, declared: s.ConstDecl) -> t.Constant | None:
        try:
            operand = self._constants.declared(entity)
        except NotConstant as wrong:
            self._constants.report(wrong)
            return None
        except RecursionError:
            self._diagnostics.error(
                "too-deep", f"{key[1]} is nested too deeply", declared.span, "give parts of it names of their own"
            )
            return None
        assert operand.value is not None
        return t.Constant(
            package=key[0],
            name=key[1],
            span=declared.name_span,
            type=operand.type,
            value=text_of(operand.value) if isinstance(operand.value, bytes) else operand.value,
            group=declared.group,
            iota=declared.iota,
            shifts=shifts_iota(declared.value),
            doc=declared.doc,
        )

    def _constants_of(self, declaration: t.Declaration, seen_through: SeenThrough) -> tuple[t.Constant, ...]:
        """All constants of a declared type that its package declares, in source order."""
        if declaration.alias or declaration.params or not class_of(seen_through.underlying(declaration.type)):
            return ()
        package = self._world.packages.get(declaration.package)
        if package is None:
            table = self._world.table(declaration.package)
            constants = table.constants.values() if table is not None else ()
            return tuple(it for it in constants if isinstance(it.type, t.Named) and it.type.key == declaration.key)
        if package.path not in self._typed:
            self._typed[package.path] = typed_constants(package)
        candidates = self._typed[package.path].get(declaration.name, ())
        found = (self._constant(InPackage(package, file, declared)) for declared, file in candidates)
        return tuple(it for it in found if it is not None and _is_of(it.type, declaration))

    # --- what comes out ---------------------------------------------------------------------------------------------

    def _package(self, package: Package, constants: Sequence[t.Constant | None]) -> t.GoPackage:
        docs = [file.source.doc for file in package.files if file.source.doc != s.NO_DOC]
        return t.GoPackage(
            path=package.path,
            name=package.name,
            folder=str(package.found.folder),
            doc=s.Doc(
                text="\n".join(doc.text for doc in docs if doc.text),
                directives=tuple(directive for doc in docs for directive in doc.directives),
            ),
            types=tuple(
                declared.name
                for file in package.files
                for declared in file.source.types
                if (package.path, declared.name) in self._types
            ),
            constants=tuple(it for it in constants if it is not None),
        )

    def _names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for path, _ in self._types:
            if path not in names:
                package = self._world.packages.get(path) or self._world.table(path)
                names[path] = package.name if package is not None else ""
        return names


def _declared(package: Package, kind: type[s.TypeDecl] | type[s.ConstDecl]) -> Iterator[InPackage]:
    """The types, or the exported constants, of a package in the order of files and text."""
    for file in package.files:
        for declared in file.source.types if kind is s.TypeDecl else file.source.constants:
            exported = kind is s.TypeDecl or declared.name[:1].isupper()
            if exported and package.objects.get(declared.name, (None,))[0] is declared:
                yield InPackage(package, file, declared)


def _is_of(type_: t.GoType, declaration: t.Declaration) -> bool:
    return isinstance(type_, t.Named) and type_.key == declaration.key


def _named_in(declaration: t.Declaration) -> list[Key]:
    """The declared types that one of the table is made of."""
    found: list[Key] = []
    todo: list[t.GoType] = [declaration.type, *(parameter.constraint for parameter in declaration.params)]
    while todo:
        match todo.pop():
            case t.Named() as named:
                found.append(named.key)
                todo += named.arguments
            case t.Pointer() | t.Slice() | t.Array() as holder:
                todo.append(holder.element)
            case t.Map() as map_:
                todo += [map_.key, map_.value]
            case t.Struct() as struct:
                todo += [field.type for field in struct.fields]
            case t.Interface() as interface:
                todo += [term.type for term in interface.terms or ()]
            case _:
                pass
    return found


def text_of(value: bytes) -> str:
    """A string as UTF-8 has it. Go makes U+FFFD of each byte that is none, Python of each run of them."""
    return re.sub("[\udc80-\udcff]", "\ufffd", value.decode("utf-8", "surrogateescape"))
