"""Chooses what of the whole package is printed. Names never depend on the choice: everything was lowered before."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.lower.dom.package import DomPackage
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.config import DomConfig
from codegen.schemas.gosource import GoNames
from codegen.schemas.manifest import ManifestEntry

# What the helpers in templates/go/support need of the package, by the name of the helper that a program uses.
_HELPERS = {
    "On": ("EventTarget", "Event"),
    "Once": ("EventTarget", "Event"),
    "OnAsync": ("EventTarget", "Event"),
    "Create": ("Node", "Element", "Document"),
    "Query": ("Node", "Element", "Document"),
    "QueryAll": ("Node", "Element", "Document"),
}

# Units that a type needs to be whole at all: without them it could not be converted.
_TYPES = (g.GoInterface, g.GoDictionaryDecl, g.GoEnumDecl, g.GoCallbackDecl, g.GoUnionDecl, g.GoView, g.GoNamespace)


def reach(package: DomPackage, roots: Iterable[str], members: frozenset[str] | None = None) -> DomPackage:
    """What the roots need. `roots` are units: types, functions, `Type.Method`.

    With `members`, a method of a reached type is kept when its name is among them: that is how a program's own words
    say what it uses. Without, only the methods that are roots themselves are kept: other types are opaque handles.
    """
    by_unit: defaultdict[str, list[g.GoDeclaration]] = defaultdict(list)
    methods: defaultdict[str, list[g.GoFunction]] = defaultdict(list)
    for _, declaration in package.declarations:
        by_unit[declaration.unit].append(declaration)
        if isinstance(declaration, g.GoFunction) and declaration.receiver:
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
    return _kept(package, reached, {})


def choose(
    package: DomPackage,
    binding: b.Binding,
    config: DomConfig,
    own: frozenset[str],
    used: Sequence[GoNames] | None,
    import_path: str,
    diagnostics: Diagnostics,
) -> DomPackage:
    """What the configuration asks for. `own` are the specifications of the user's WebIDL; `used` the names that the
    user's programs use, None when that is not the measure; `import_path` is the generated package's.

    Diagnostics: `unknown-name` for what include and exclude name and nothing is.
    """
    selection = _Selection(config, _globals(binding, config.exposed, diagnostics), own)
    _check_names(package, config, diagnostics)
    refused = {entry.member: selection.refuse(entry) for entry in package.manifest}
    if not any(refused.values()) and used is None:
        return package
    reasons = {entry.member: entry.reason or refused[entry.member] for entry in package.manifest}
    wanted = {symbol for entry in package.manifest if not reasons[entry.member] for symbol in entry.symbols}
    if used is not None:
        return _used_by(package, used, import_path, wanted if selection.narrows else None)
    if not selection.narrows:
        wanted |= {declaration.unit for _, declaration in package.declarations if not _has_entry(declaration)}
    chosen = reach(package, wanted)
    return _kept(package, _with_vocabulary(package, {d.unit for _, d in chosen.declarations}), reasons)


def _has_entry(declaration: g.GoDeclaration) -> bool:
    return not isinstance(declaration, g.GoVariable | g.GoUnionDecl)


def _used_by(
    package: DomPackage, used: Sequence[GoNames], import_path: str, wanted: set[str] | None
) -> DomPackage:
    """What programs use, judged by their words: a method stays when its type is reached and its name occurs after a
    dot. That keeps a little too much and never too little, except for what is reached by reflection alone."""
    roots: set[str] = set()
    members: set[str] = set()
    for names in used:
        roots |= {name for path, name in names.qualified if path == import_path}
        members |= names.selected
        if import_path in names.dot_imports:
            roots |= names.identifiers
    for name in list(roots):
        roots.update(_HELPERS.get(name, ()))
        roots.add(name.removesuffix("From"))
        roots.add(name.removeprefix("Any"))
        roots.add(name.removeprefix("New"))
    constants = {
        value.name: declaration.unit
        for _, declaration in package.declarations
        if isinstance(declaration, g.GoEnumDecl)
        for value in declaration.values
    }
    roots |= {constants[name] for name in roots & constants.keys()}
    chosen = reach(package, roots, frozenset(members))
    return _kept(package, {d.unit for _, d in chosen.declarations} | (wanted or set()), {})


def _with_vocabulary(package: DomPackage, units: set[str]) -> set[str]:
    """Events and tags follow their types, and so do the functions that stand for no member: those that give the
    global object, and a mixin's view."""
    accounted = {symbol for entry in package.manifest for symbol in entry.symbols}
    units |= {
        declaration.unit
        for _, declaration in package.declarations
        if isinstance(declaration, g.GoFunction)
        and declaration.unit not in accounted
        and units.issuperset(declaration.uses)
    }
    extra = {
        declaration.unit
        for _, declaration in package.declarations
        if isinstance(declaration, g.GoVariable) and declaration.uses[0] in units
    }
    if not units.issuperset(("EventTarget", "Event")):
        extra = {unit for unit in extra if not unit.startswith("Event")}
    if not units.issuperset(("Node", "Element", "Document")):
        extra = {unit for unit in extra if unit.startswith("Event")}
    return units | extra


@dataclass(frozen=True)
class _Selection:
    config: DomConfig
    exposed: frozenset[str]
    own: frozenset[str]

    @property
    def narrows(self) -> bool:
        """Whether only what is named is wanted, and not all but what is excluded."""
        return bool(self.config.include) or bool(self.own)

    def refuse(self, entry: ManifestEntry) -> str:
        """Why a member is left out, or nothing."""
        owner, _, member = entry.member.removesuffix("()").partition(".")
        names = {owner, entry.member.removesuffix("()")} | ({member} if member and _is_global(owner) else set())
        if self.narrows and not names & set(self.config.include) and entry.file.removesuffix(".go") not in self.own:
            return "not included"
        if names & set(self.config.exclude):
            return "excluded"
        if self.exposed and entry.exposed and "*" not in entry.exposed and not self.exposed & set(entry.exposed):
            return f"exposed in {', '.join(entry.exposed)} only"
        if self.config.baseline != "all" and member and entry.baseline not in _LEVELS[self.config.baseline]:
            return f"baseline is {entry.baseline}"
        return ""


_LEVELS = {"widely": ("widely",), "newly": ("widely", "newly")}


def _is_global(owner: str) -> bool:
    return owner == "Window" or owner.endswith("GlobalScope")


def _globals(binding: b.Binding, names: Sequence[str], diagnostics: Diagnostics) -> frozenset[str]:
    """The global names that make up the named ones: a DedicatedWorker is a Worker too.

    https://webidl.spec.whatwg.org/#dfn-exposure-set.
    """
    known = {name for interface in binding.interfaces.values() for name in (*interface.globals, interface.name)}
    found: set[str] = set()
    for name in names:
        if name not in known:
            _unknown(name, known, "no global that anything is exposed in", diagnostics)
        found.add(name)
        for interface in binding.interfaces.values():
            if name in interface.globals and interface.globals[-1] == name:
                found.update(interface.globals)
    return frozenset(found)


def _check_names(package: DomPackage, config: DomConfig, diagnostics: Diagnostics) -> None:
    known: set[str] = set()
    for entry in package.manifest:
        owner, _, member = entry.member.removesuffix("()").partition(".")
        known |= {owner, entry.member.removesuffix("()")} | ({member} if _is_global(owner) else set())
    for name in (*config.include, *config.exclude):
        if name not in known:
            _unknown(name, known, "not the name of a definition or member", diagnostics)


def _unknown(name: str, known: Iterable[str], words: str, diagnostics: Diagnostics) -> None:
    close = difflib.get_close_matches(name, list(known), n=1)
    diagnostics.error("unknown-name", f"'{name}' is {words}", hint=f"did you mean '{close[0]}'?" if close else "")


def _kept(package: DomPackage, units: set[str], reasons: dict[str, str]) -> DomPackage:
    declarations = tuple(placed for placed in package.declarations if placed[1].unit in units)
    kept = {declaration.unit for _, declaration in declarations}
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
