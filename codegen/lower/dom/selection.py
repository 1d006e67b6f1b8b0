"""Chooses what of the whole package is printed. Names never depend on the choice: everything was lowered before."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.lower.dom.package import DomPackage
from codegen.lower.dom.use import Use
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.config import DomConfig
from codegen.schemas.manifest import ManifestEntry

# Whole types: what a program may do with them is decided by their methods.
_TYPES = (g.GoInterface, g.GoDictionaryDecl, g.GoEnumDecl, g.GoCallbackDecl, g.GoUnionDecl, g.GoView, g.GoNamespace)


def choose(
    package: DomPackage,
    binding: b.Binding,
    config: DomConfig,
    own: frozenset[str],
    use: Use | None,
    diagnostics: Diagnostics,
) -> DomPackage:
    """What the configuration asks for. `own` are the specifications of the user's WebIDL; `use` is what the user's
    programs use, None when that is not the measure.

    Diagnostics: `unknown-name` for what include, exclude and exposed name and nothing is.
    """
    selection = _Selection(
        config,
        _globals(binding, config.exposed, diagnostics),
        own,
        frozenset(config.include).union(*(_ancestors(binding, name) for name in config.include)),
    )
    units = {declaration.unit for _, declaration in package.declarations}
    parts = {entry.member for entry in package.manifest if _is_part(entry, units)}
    _check_names(package, config, parts, diagnostics)
    refused = {entry.member: selection.refuse(entry) for entry in package.manifest if entry.member not in parts}
    if not any(refused.values()) and use is None:
        return package
    for member in parts:  # fields and enum values follow what they are part of
        refused[member] = refused[member.partition(".")[0]]
    reasons = {entry.member: entry.reason or refused[entry.member] for entry in package.manifest}
    wanted = {
        symbol
        for entry in package.manifest
        if not reasons[entry.member] and (entry.exposed or not selection.filters)
        for symbol in entry.symbols
    }
    if use is not None:  # a program needs what it uses, also where include names other things
        barred = _symbols(package, selection.bar)
        roots = set(use.roots(package)) | (wanted if selection.narrows else set())
        return _kept(package, reach(package, roots - barred, use.members, barred), reasons)
    if not selection.narrows and not selection.filters:
        wanted |= {declaration.unit for _, declaration in package.declarations if not _has_entry(declaration)}
    chosen = reach(package, wanted)
    if "EventTarget" in chosen:  # what can fire events is of little use without On
        chosen = reach(package, wanted | {"Event"})
    return _kept(package, _with_vocabulary(package, chosen), reasons)


def _symbols(package: DomPackage, bar: Callable[[ManifestEntry], str]) -> set[str]:
    """The symbols that are barred. Two members may share one, as equal constants do: it goes only when both do."""
    free = {symbol for entry in package.manifest if not bar(entry) for symbol in entry.symbols}
    return {symbol for entry in package.manifest for symbol in entry.symbols} - free


def reach(
    package: DomPackage,
    roots: Iterable[str],
    members: frozenset[str] | None = None,
    barred: Iterable[str] = (),
) -> set[str]:
    """The units that the roots need. `roots` are units: types, functions, `Type.Method`.

    With `members`, a method of a reached type is kept when its name is among them, unless it is barred: that is how a
    program's own words say what it uses. Without, only the methods that are roots themselves are kept: other types are
    opaque handles.
    """
    by_unit: defaultdict[str, list[g.GoDeclaration]] = defaultdict(list)
    methods: defaultdict[str, list[g.GoFunction]] = defaultdict(list)
    left_out = frozenset(barred)
    for _, declaration in package.declarations:
        by_unit[declaration.unit].append(declaration)
        if isinstance(declaration, g.GoFunction) and declaration.receiver and declaration.unit not in left_out:
            methods[declaration.receiver.lstrip("*")].append(declaration)
    reached: set[str] = set()
    todo = list(roots)
    while todo:
        unit = todo.pop()
        if unit in reached or unit not in by_unit:
            continue
        reached.add(unit)
        for declaration in by_unit[unit]:
            todo += declaration.uses
            if members is not None and isinstance(declaration, _TYPES):
                name = declaration.type_name if isinstance(declaration, g.GoNamespace) else declaration.name
                todo += [method.unit for method in methods[name] if method.name in members]
    return reached


def _has_entry(declaration: g.GoDeclaration) -> bool:
    return not isinstance(declaration, g.GoVariable | g.GoUnionDecl)


def _is_part(entry: ManifestEntry, units: set[str]) -> bool:
    """Whether an entry is printed with another one: a dictionary's member, an enum's value."""
    return bool(entry.symbols) and not units.intersection(entry.symbols)


def _with_vocabulary(package: DomPackage, units: set[str]) -> set[str]:
    """Events and tags follow their types, and so do the functions that stand for no member: those that give the
    global object, and a mixin's view."""
    accounted = {symbol for entry in package.manifest for symbol in entry.symbols}
    return units | {
        declaration.unit
        for _, declaration in package.declarations
        if (
            isinstance(declaration, g.GoVariable)
            or (isinstance(declaration, g.GoFunction) and declaration.unit not in accounted)
        )
        and units.issuperset(declaration.uses)
    }


@dataclass(frozen=True)
class _Selection:
    config: DomConfig
    exposed: frozenset[str]
    own: frozenset[str]
    include: frozenset[str]

    @property
    def narrows(self) -> bool:
        """Whether only what is named is wanted, and not all but what is excluded."""
        return bool(self.config.include) or bool(self.own)

    @property
    def filters(self) -> bool:
        """Whether members are judged by where and how widely they are there: then a dictionary or another definition
        that says nothing of this itself is wanted only where something needs it."""
        return bool(self.exposed) or self.config.baseline != "all"

    def refuse(self, entry: ManifestEntry) -> str:
        """Why a member is left out, or nothing."""
        names = _names(entry)
        if self.narrows and not names & self.include and not self._is_own(entry):
            return "not included"
        return self.bar(entry)

    def bar(self, entry: ManifestEntry) -> str:
        """Why a member is left out even when it is named or used, or nothing."""
        names = _names(entry)
        if names & set(self.config.exclude):
            return "excluded"
        if self.exposed and entry.exposed and "*" not in entry.exposed and not self.exposed & set(entry.exposed):
            return f"exposed in {', '.join(entry.exposed)} only"
        levels = _LEVELS[self.config.baseline]
        if self._is_own(entry):
            levels = (*levels, "unknown")  # the data is silent of what is not the web's
        if entry.exposed and entry.baseline not in levels:
            return f"baseline is {entry.baseline}"
        return ""

    def _is_own(self, entry: ManifestEntry) -> bool:
        return entry.file.removesuffix(".go") in self.own


_LEVELS: dict[str, tuple[str, ...]] = {
    "widely": ("widely",),
    "newly": ("widely", "newly"),
    "all": ("widely", "newly", "limited", "unknown"),
}


def _names(entry: ManifestEntry) -> set[str]:
    """The names by which include and exclude may speak of a member: `Document`, `Document.title`, and for what is
    there without an object before it `fetch` and `Image`."""
    name = entry.member.removesuffix("()")
    owner, _, member = name.partition(".")
    free = member and (owner == "Window" or owner.endswith("GlobalScope") or entry.member.endswith("()"))
    return {owner, name} | ({member} if free else set())


def _ancestors(binding: b.Binding, name: str) -> tuple[str, ...]:
    """An interface is included with all that it inherits."""
    return binding.interfaces[name].ancestors if name in binding.interfaces else ()


def _globals(binding: b.Binding, names: Sequence[str], diagnostics: Diagnostics) -> frozenset[str]:
    """The global names that make up the named ones: a DedicatedWorker is a Worker too.

    https://webidl.spec.whatwg.org/#dfn-exposure-set.
    """
    known = {name for interface in binding.interfaces.values() for name in interface.globals}
    found: set[str] = set()
    for name in names:
        if name not in known:
            _unknown(name, known, "no global that anything is exposed in", diagnostics)
        found.add(name)
        for interface in binding.interfaces.values():
            if name in interface.globals and interface.globals[-1] == name:
                found.update(interface.globals)
    return frozenset(found)


def _check_names(package: DomPackage, config: DomConfig, parts: set[str], diagnostics: Diagnostics) -> None:
    known: set[str] = set()
    for entry in package.manifest:
        known |= _names(entry)
    whole = known.difference(parts)
    for name in (*config.include, *config.exclude):
        if name in parts:
            diagnostics.error(
                "unknown-name",
                f"'{name}' is part of a dictionary, and comes and goes with it",
                hint=f"name '{name.partition('.')[0]}'",
            )
        elif name not in whole:
            _unknown(name, whole, "not the name of a definition or member", diagnostics)


def _unknown(name: str, known: Iterable[str], words: str, diagnostics: Diagnostics) -> None:
    close = difflib.get_close_matches(name, list(known), n=1)
    diagnostics.error("unknown-name", f"'{name}' is {words}", hint=f"did you mean '{close[0]}'?" if close else "")


def _kept(package: DomPackage, units: set[str], reasons: dict[str, str]) -> DomPackage:
    declarations = tuple(placed for placed in package.declarations if placed[1].unit in units)
    kept = {declaration.unit for _, declaration in declarations}
    for _, declaration in declarations:
        match declaration:
            case g.GoDictionaryDecl():
                kept.update(f"{declaration.name}.{field.public}" for field in declaration.fields)
            case g.GoEnumDecl():
                kept.update(value.name for value in declaration.values)
            case _:
                pass
    return DomPackage(
        declarations=declarations,
        manifest=tuple(_entry(entry, kept, reasons.get(entry.member, "")) for entry in package.manifest),
    )


def _entry(entry: ManifestEntry, kept: set[str], reason: str) -> ManifestEntry:
    symbols = tuple(symbol for symbol in entry.symbols if symbol in kept)
    if symbols == entry.symbols:
        return entry
    file = entry.file if symbols else ""
    return entry.model_copy(
        update={"symbols": symbols, "file": file, "reason": "" if symbols else reason or "not used"}
    )
