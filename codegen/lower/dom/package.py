"""The whole Go package of a binding: files by specification, and what became of every member."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.lower.dom.collisions import report_collisions
from codegen.lower.dom.context import Lowering
from codegen.lower.dom.definitions import lower_callback, lower_dictionary, lower_enum, lower_union
from codegen.lower.dom.docs import Documentation
from codegen.lower.dom.functions import FunctionBuilder
from codegen.lower.dom.interfaces import lower_interfaces
from codegen.lower.dom.types import GoTypes, interface_name
from codegen.lower.dom.vocabulary import lower_constants, lower_css, lower_events, lower_tags
from codegen.naming.go import HELPERS, type_name
from codegen.naming.scope import Scope
from codegen.platform import Platform
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.base import Model
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.patches import Patches


class DomPackage(Model):
    """Declarations by specification, in the order in which they are printed, and the manifest."""

    declarations: tuple[tuple[str, g.GoDeclaration], ...]
    manifest: tuple[ManifestEntry, ...]


def lower_dom(
    binding: b.Binding,
    platform: Platform | None,
    patches: Patches,
    throws: Sequence[str] = (),
    diagnostics: Diagnostics | None = None,
) -> DomPackage:
    """Lowers everything. `platform` is None for WebIDL that is not the web's: no status, events, tags or CSS then.

    `throws` are more `Interface.member` whose Go form returns an error. Diagnostics: `unknown-member` for those of
    them that there are not, `name-collision`.
    """
    assembly = _Assembly(binding, platform, patches)
    assembly.add_interfaces(throws, diagnostics)
    assembly.add_constants()
    assembly.add_definitions()
    assembly.add_unions()
    if platform:
        assembly.add_vocabulary(platform)
    package = assembly.finish()
    if diagnostics is not None:
        report_collisions([declaration for _, declaration in package.declarations], binding, diagnostics)
    return package


class _Assembly:
    """The package as it grows."""

    def __init__(self, binding: b.Binding, platform: Platform | None, patches: Patches) -> None:
        self._binding = binding
        self._patches = patches
        self._types = GoTypes(binding, frozenset(patches.once), frozenset(patches.sent))
        self._functions = FunctionBuilder(self._types, binding, frozenset(patches.fills), frozenset(patches.copied))
        self._docs = Documentation(platform.status if platform else None)
        self._scope = Scope(HELPERS)
        self._out: list[tuple[str, g.GoDeclaration]] = []
        self._manifest: list[ManifestEntry] = []
        for interface in binding.interfaces.values():
            if not interface.namespace:
                self._scope.declare(interface.name, interface_name(interface))
                self._scope.declare(interface.name, interface_name(interface) + "From")
        for definitions in (binding.dictionaries, binding.enums, binding.callbacks):
            for name in definitions:
                self._scope.declare(name, type_name(name))

    def add_interfaces(self, throws: Sequence[str], diagnostics: Diagnostics | None) -> None:
        lowering = Lowering(
            self._binding, self._types, self._functions, self._docs, self._patches, self._scope, frozenset(throws)
        )
        lower_interfaces(lowering)
        if diagnostics is not None:
            _report_unknown(lowering, throws, diagnostics)
        self._out += lowering.out.declarations
        self._manifest += lowering.out.manifest
        for name in self._binding.unincluded:
            self._manifest.append(ManifestEntry(member=name, reason="its mixin is included by no interface"))

    def add_constants(self) -> None:
        for placed, entry in lower_constants(self._binding, self._docs, self._scope):
            self._manifest.append(entry)
            if placed:
                self._out.append(placed)

    def add_definitions(self) -> None:
        self._types.settle()
        for enum in self._binding.enums.values():
            words = lower_enum(enum, self._docs, self._scope)
            self._add(enum, words)
            self._manifest += [_entry(f'{enum.name}."{value.value}"', value.name, enum) for value in words.values]
        for callback in self._binding.callbacks.values():
            self._add(callback, lower_callback(callback, self._types, self._docs))
        for dictionary in self._binding.dictionaries.values():
            struct = lower_dictionary(dictionary, self._types, self._docs)
            self._add(dictionary, struct)
            self._manifest += [
                _entry(f"{dictionary.name}.{field.name}", f"{struct.name}.{made.public}", dictionary)
                for field, made in zip(dictionary.fields, struct.fields, strict=True)
                if field.owner == dictionary.name
            ]

    def add_unions(self) -> None:
        """Unions come last: they are met while everything else is spelt, and spelling their members meets more."""
        done: set[str] = set()
        while todo := [name for name in self._types.unions if name not in done]:
            done.update(todo)
            for name in todo:
                self._out.append(("unions", lower_union(name, self._types.unions[name], self._types, self._binding)))

    def add_vocabulary(self, platform: Platform) -> None:
        style = self._binding.interfaces.get("CSSStyleProperties")
        if style is not None:
            for function, member in lower_css(platform.css, self._binding, self._functions):
                self._out.append((style.specification, function))
                self._manifest.append(_entry(member, function.unit, style))
        events = lower_events(platform.events, self._binding, self._docs, self._scope)
        self._out += [("events", variable) for variable in events]
        self._out += [("elements", variable) for variable in lower_tags(platform.tags, self._binding, self._scope)]

    def finish(self) -> DomPackage:
        return DomPackage(declarations=tuple(_with_decoders(self._out)), manifest=_merged(self._manifest))

    def _add(self, node: b.Enum | b.Callback | b.Dictionary, declaration: g.GoNamed) -> None:
        self._out.append((node.specification, declaration))
        self._manifest.append(_entry(node.name, declaration.name, node))


def _with_decoders(out: list[tuple[str, g.GoDeclaration]]) -> list[tuple[str, g.GoDeclaration]]:
    """Marks the interfaces of which a sealed `AnyNode` is read back: only they need the function for it."""
    todo: list[g.GoType | None] = []
    for _, declaration in out:
        if isinstance(declaration, g.GoDictionaryDecl) and declaration.decoded:
            todo += [field.type for field in declaration.fields]
        elif isinstance(declaration, g.GoCallbackDecl) and declaration.decoded:
            todo.append(declaration.result)
    names: set[str] = set()
    while todo:
        match todo.pop():
            case g.GoObject(text=text, name=name) if text.startswith("Any"):
                names.add(name)
            case g.GoList(element=element) | g.GoRecord(element=element):
                todo.append(element)
            case g.GoPromise(result=result):
                todo.append(result)
            case _:
                pass
    return [
        (specification, d.model_copy(update={"decoded": True}))
        if isinstance(d, g.GoInterface) and d.name in names
        else (specification, d)
        for specification, d in out
    ]


def _merged(manifest: Sequence[ManifestEntry]) -> tuple[ManifestEntry, ...]:
    """One entry for each member: a static and a regular operation of one name are one, and so are the two accessors
    of a CSS property."""
    entries: dict[str, ManifestEntry] = {}
    for entry in manifest:
        known = entries.get(entry.member)
        symbols = (*known.symbols, *entry.symbols) if known else entry.symbols
        entries[entry.member] = known.model_copy(update={"symbols": symbols}) if known else entry
    return tuple(entries.values())


def _report_unknown(lowering: Lowering, throws: Sequence[str], diagnostics: Diagnostics) -> None:
    for member in throws:
        if member not in lowering.used_patches:
            close = difflib.get_close_matches(member, [entry.member for entry in lowering.out.manifest], n=1)
            hint = f"did you mean '{close[0]}'?" if close else ""
            diagnostics.error("unknown-member", f"'{member}' in throws is no member that is generated", hint=hint)


def group_by_file(declarations: tuple[tuple[str, g.GoDeclaration], ...]) -> dict[str, list[g.GoDeclaration]]:
    """Declarations by specification, specifications in order of name."""
    files: defaultdict[str, list[g.GoDeclaration]] = defaultdict(list)
    for specification, declaration in declarations:
        files[specification].append(declaration)
    return dict(sorted(files.items()))


def _entry(member: str, symbol: str, node: b.BoundNode) -> ManifestEntry:
    return ManifestEntry(member=member, symbols=(symbol,), file=f"{node.specification}.go")
