"""Every member that WebIDL files declare, read from their syntax alone.

This is a second opinion on `codegen.resolve`: it shares nothing with it but the syntax tree, and so finds what the
generator forgets. The names are those of the manifest:

| declared                                    | key                                                        |
|---------------------------------------------|------------------------------------------------------------|
| a definition                                | its name; typedefs and mixins are no entries: they are resolved away |
| attribute, operation (all overloads), const | `Interface.name`                                           |
| constructor, legacy factory function        | `Interface()`, `HTMLImageElement.Image()`                  |
| unnamed getter, setter, deleter             | `Interface.[[getter index]]`, `Interface.[[setter name]]`  |
| a bare `stringifier`                        | `Interface.toString`                                       |
| iterable, async_iterable, maplike, setlike  | `Interface.iterable` ...                                   |
| dictionary member, enum value               | `Dictionary.member`, `Enum."value"`                        |
| a member of a mixin                         | that of each interface that includes it; `Mixin.name` when none does |
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from codegen.schemas import webidl as w

Kind = Literal[
    "interface", "namespace", "dictionary", "enum", "callback", "callback interface", "attribute", "operation", "const",
    "constructor", "factory", "special", "stringifier", "iteration", "field", "value",
]  # fmt: skip


@dataclass(frozen=True)
class Declared:
    """One entry. `nodes` are what declares it: more than one for overloads. `exposed` is what [Exposed] says nearest to
    it, () where nothing does; `mixin` is the mixin through which it came."""

    key: str
    owner: str
    name: str
    kind: Kind
    nodes: tuple[object, ...] = ()
    mixin: str = ""
    exposed: tuple[str, ...] = ()
    secure: bool = False


@dataclass
class World:
    """The definitions of some files by name, and who includes which mixin."""

    interfaces: dict[str, w.Interface] = field(default_factory=dict)
    namespaces: dict[str, w.Namespace] = field(default_factory=dict)
    others: dict[str, w.Definition] = field(default_factory=dict)
    parts: dict[str, list[w.Interface | w.Namespace | w.Mixin | w.CallbackInterface]] = field(
        default_factory=lambda: defaultdict(list)
    )
    fields: dict[str, list[w.DictionaryMember]] = field(default_factory=lambda: defaultdict(list))
    mixins: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    included: set[str] = field(default_factory=set)
    mixin_names: list[str] = field(default_factory=list)


def read_world(files: Iterable[w.IdlFile]) -> World:
    """All files together."""
    world = World()
    for file in files:
        for definition in file.definitions:
            match definition:
                case w.Includes(target=target, mixin=mixin):
                    world.mixins[target].append(mixin)
                    world.included.add(mixin)
                    continue
                case w.Dictionary():
                    world.fields[definition.name] += definition.members
                case w.Interface() | w.Namespace() | w.Mixin() | w.CallbackInterface():
                    world.parts[definition.name].append(definition)
            if getattr(definition, "partial", False):
                continue
            match definition:
                case w.Interface():
                    world.interfaces[definition.name] = definition
                case w.Namespace():
                    world.namespaces[definition.name] = definition
                case w.Mixin():
                    world.mixin_names.append(definition.name)
                case w.Typedef():
                    pass
                case _:
                    world.others[definition.name] = definition
    return world


def declared(files: Iterable[w.IdlFile]) -> dict[str, Declared]:
    """Every entry that the files call for, by its key."""
    world = read_world(files)
    found: dict[str, Declared] = {}
    for entry in _entries(world):
        known = found.get(entry.key)
        if known is None:
            found[entry.key] = entry
        else:
            assert known.kind == entry.kind, f"{entry.key} is both {known.kind} and {entry.kind}"
            nodes = (*known.nodes, *entry.nodes)
            found[entry.key] = Declared(
                entry.key, entry.owner, entry.name, entry.kind, nodes, known.mixin, known.exposed, known.secure
            )
    return found


def _entries(world: World) -> Iterator[Declared]:
    for name, interface in world.interfaces.items():
        exposed, secure = exposure(interface.ext_attrs), has(interface, "SecureContext")
        yield Declared(name, name, name, "interface", (interface,), "", exposed, secure)
        for attribute in interface.ext_attrs:
            if attribute.name == "LegacyFactoryFunction":
                factory = attribute.values[0]
                yield Declared(f"{name}.{factory}()", name, factory, "factory", (attribute,), "", exposed, secure)
        yield from _parts(world, name, "", exposed, secure)
        for mixin in world.mixins[name]:
            yield from _parts(world, mixin, name, exposed, secure)
    for name, namespace in world.namespaces.items():
        exposed, secure = exposure(namespace.ext_attrs), has(namespace, "SecureContext")
        yield Declared(name, name, name, "namespace", (namespace,), "", exposed, secure)
        yield from _parts(world, name, "", exposed, secure)
    for mixin in world.mixin_names:
        if mixin not in world.included:
            yield from _parts(world, mixin, "", (), False)
    for name, definition in world.others.items():
        yield from _other(world, name, definition)


def _other(world: World, name: str, definition: w.Definition) -> Iterator[Declared]:
    """Definitions that are no interfaces."""
    match definition:
        case w.Dictionary():
            yield Declared(name, name, name, "dictionary", (definition,))
            for member in world.fields[name]:
                yield Declared(f"{name}.{member.name}", name, member.name, "field", (member,))
        case w.Enum():
            yield Declared(name, name, name, "enum", (definition,))
            for value in definition.values:
                yield Declared(f'{name}."{value.value}"', name, value.value, "value", (value,))
        case w.CallbackInterface():
            yield Declared(name, name, name, "callback interface", (definition,))
            for item in definition.members:
                if isinstance(item, w.Const):
                    yield Declared(f"{name}.{item.name}", name, item.name, "const", (item,))
        case w.CallbackFunction():
            yield Declared(name, name, name, "callback", (definition,))
        case _:
            raise AssertionError(definition)


def _parts(world: World, part: str, target: str, exposed: tuple[str, ...], secure: bool) -> Iterator[Declared]:
    owner = target or part
    for definition in world.parts[part]:
        where = exposure(definition.ext_attrs) or exposed
        safe = secure or has(definition, "SecureContext")
        for member in definition.members:
            name, kind = _name_and_kind(member)
            key = f"{owner}()" if kind == "constructor" else f"{owner}.{name}"
            yield Declared(
                key,
                owner,
                name,
                kind,
                (member,),
                part if target else "",
                exposure(member.ext_attrs) or where,
                safe or has(member, "SecureContext"),
            )


def _name_and_kind(member: w.Member) -> tuple[str, Kind]:
    match member:
        case w.Const():
            return member.name, "const"
        case w.Attribute():
            return member.name, "attribute"
        case w.Constructor():
            return "constructor", "constructor"
        case w.Operation(name="", special="stringifier"):
            return "toString", "stringifier"
        case w.Operation(name="", special=special):
            index = isinstance(member.arguments[0].type, w.BuiltinType) and "long" in member.arguments[0].type.name
            return f"[[{special} {'index' if index else 'name'}]]", "special"
        case w.Operation():
            return member.name, "operation"
        case w.Iterable(asynchronous=True):
            return "async_iterable", "iteration"
        case w.Iterable():
            return "iterable", "iteration"
        case w.Maplike():
            return "maplike", "iteration"
        case w.Setlike():
            return "setlike", "iteration"


def exposure(attributes: w.ExtendedAttributes) -> tuple[str, ...]:
    """What [Exposed] says: https://webidl.spec.whatwg.org/#Exposed."""
    return next((attribute.values for attribute in attributes if attribute.name == "Exposed"), ())


def has(node: object, name: str) -> bool:
    """Whether something has an extended attribute."""
    return any(attribute.name == name for attribute in getattr(node, "ext_attrs", ()))
