"""The whole Go package of a binding: files by specification, and what became of every member."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.lower.dom.definitions import lower_callback, lower_dictionary, lower_enum, lower_union
from codegen.lower.dom.docs import Documentation
from codegen.lower.dom.functions import FunctionBuilder
from codegen.lower.dom.interfaces import InterfaceLowering
from codegen.lower.dom.types import GoTypes, interface_name
from codegen.lower.dom.vocabulary import lower_constants, lower_css, lower_events, lower_tags
from codegen.naming.go import type_name
from codegen.naming.scope import Scope
from codegen.platform import Platform
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.base import Model
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.patches import Patches

# Declared by templates/go/support: they belong to every package.
SUPPORT = frozenset(
    """
    As BigInt BlockingError Bool Buffer BufferSource Bytes Catch Create CustomEventType ErrNotFound ErrWrongType
    EventType Exception Float Float32 Int Int64 Interface Listen ListenOptions LiveFuncs Maybe MustQuery
    MustQueryAll Named NewBigInt None Null Object On OnAsync OnPanic Once ParseBigInt Query QueryAll QueryError Some
    String Strings Tag Uint64 Undefined Value ValueOf Window
    """.split()
)


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
    them that there are not, `stale-patch` for a patch that speaks of nothing.
    """
    package = Scope(SUPPORT - {"Window"})
    types = GoTypes(binding, frozenset(patches.once))
    functions = FunctionBuilder(types, binding, frozenset(patches.fills))
    docs = Documentation(platform.status if platform else None)
    for interface in binding.interfaces.values():
        if not interface.namespace:
            package.declare(interface.name, interface_name(interface))
            package.declare(interface.name, interface_name(interface) + "From")
    for definitions in (binding.dictionaries, binding.enums, binding.callbacks):
        for name in definitions:
            package.declare(name, type_name(name))

    out: list[tuple[str, g.GoDeclaration]] = []
    manifest: list[ManifestEntry] = []
    interfaces = InterfaceLowering(binding, types, functions, docs, patches, package, frozenset(throws))
    lowered = interfaces.lower()
    if diagnostics is not None:
        _report_unused(interfaces, patches, throws, diagnostics)
    out += lowered.declarations
    manifest += lowered.manifest
    if platform:
        specification = binding.interfaces["CSSStyleProperties"].specification if "CSSStyleProperties" in binding.interfaces else ""
        for function, interface_key, attribute in lower_css(platform.css, binding, functions):
            out.append((specification, function))
            symbol = f"{interface_key}.{function.name}"
            manifest.append(ManifestEntry(member=f"{interface_key}.{attribute}", symbols=(symbol,), file=f"{specification}.go"))
    for placed, entry in lower_constants(binding, docs, package):
        manifest.append(entry)
        if placed:
            out.append(placed)
    for enum in binding.enums.values():
        made = lower_enum(enum, docs, package)
        out.append((enum.specification, made))
        manifest.append(_entry(enum.name, made.name, enum))
        manifest += [_entry(f'{enum.name}."{value.value}"', value.name, enum) for value in made.values]
    # Callbacks first: a dictionary may hold them, and unions are known only when all types were spelt.
    for callback in binding.callbacks.values():
        out.append((callback.specification, lower_callback(callback, types, docs)))
        manifest.append(_entry(callback.name, type_name(callback.name), callback))
    for dictionary in binding.dictionaries.values():
        struct = lower_dictionary(dictionary, types, docs)
        out.append((dictionary.specification, struct))
        manifest.append(_entry(dictionary.name, struct.name, dictionary))
        manifest += [
            _entry(f"{dictionary.name}.{field.name}", f"{struct.name}.{made_field.public}", dictionary)
            for field, made_field in zip(dictionary.fields, struct.fields, strict=True)
            if field.owner == dictionary.name
        ]
    done: set[str] = set()
    while todo := [name for name in types.unions if name not in done]:
        for name in todo:
            done.add(name)
            out.append(("unions", lower_union(name, types.unions[name], types, binding)))
    if platform:
        out += [("events", variable) for variable in lower_events(platform.events, binding, package)]
        out += [("elements", variable) for variable in lower_tags(platform.tags, binding, package)]
    for name in binding.unincluded:
        manifest.append(ManifestEntry(member=name, reason="its mixin is included by no interface"))
    return DomPackage(declarations=tuple(_with_decoders(out)), manifest=_merged(manifest))


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


def _report_unused(
    interfaces: InterfaceLowering, patches: Patches, throws: Sequence[str], diagnostics: Diagnostics
) -> None:
    """A patch expires: one that matches nothing is an error, so that the list stays true."""
    for member in throws:
        if member not in interfaces.used_patches:
            diagnostics.error("unknown-member", f"'{member}' in throws is no member that is generated")
    named = [f"{owner}.{member}" for owner, members in patches.throws.items() for member in members]
    for member in (*named, *patches.names, *(name for item in patches.omit for name in item.members)):
        if member not in interfaces.used_patches:
            diagnostics.error("stale-patch", f"webidl/patches speaks of '{member}', which there is not")


def group_by_file(declarations: tuple[tuple[str, g.GoDeclaration], ...]) -> dict[str, list[g.GoDeclaration]]:
    """Declarations by specification, specifications in order of name."""
    files: defaultdict[str, list[g.GoDeclaration]] = defaultdict(list)
    for specification, declaration in declarations:
        files[specification].append(declaration)
    return dict(sorted(files.items()))


def _entry(member: str, symbol: str, node: b.BoundNode) -> ManifestEntry:
    return ManifestEntry(member=member, symbols=(symbol,), file=f"{node.specification}.go")
