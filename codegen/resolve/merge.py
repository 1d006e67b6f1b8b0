"""Merges what several files say of one name: partials with their main definition, mixins with who includes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from codegen.schemas import webidl as w

MemberHolder = w.Interface | w.Mixin | w.Namespace


@dataclass
class Part:
    """One stretch of members with where it came from and the extended attributes that hold for it."""

    specification: str
    members: Sequence[w.Member]
    ext_attrs: w.ExtendedAttributes
    mixin: str = ""


@dataclass
class Merged:
    """Everything said of the whole input, by name. `definitions` are the main ones; partials are in `parts`."""

    definitions: dict[str, w.Definition] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    specifications: dict[str, str] = field(default_factory=dict)
    parts: dict[str, list[Part]] = field(default_factory=lambda: defaultdict(list))
    fields: dict[str, list[tuple[str, w.DictionaryMember]]] = field(default_factory=lambda: defaultdict(list))
    includes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def interface_parts(self, name: str) -> Iterable[Part]:
        """The parts of an interface: its own, its partials', then those of each mixin that it includes."""
        yield from self.parts[name]
        for mixin in self.includes[name]:
            for part in self.parts[mixin]:
                yield Part(part.specification, part.members, part.ext_attrs, mixin)

    def unincluded(self) -> Iterable[str]:
        """The members of mixins that no interface includes, as `Mixin.member`."""
        included = {mixin for target in self.definitions for mixin in self.includes.get(target, ())}
        for name, definition in self.definitions.items():
            if isinstance(definition, w.Mixin) and name not in included:
                for part in self.parts[name]:
                    names = (getattr(member, "name", "") for member in part.members)
                    yield from (f"{name}.{member}" for member in names if member)


def merge_files(files: Sequence[w.IdlFile]) -> Merged:
    """Gathers the definitions of all files. A main definition comes before its partials, whatever the order of files.

    Duplicates are the validator's to report: the first definition wins here.
    """
    merged = Merged()
    partials: list[tuple[str, w.Definition]] = []
    for file in files:
        specification = file.specification
        for definition in file.definitions:
            match definition:
                case w.Includes():
                    if definition.mixin not in merged.includes[definition.target]:
                        merged.includes[definition.target].append(definition.mixin)
                case w.Interface() | w.Mixin() | w.Namespace() | w.Dictionary() if definition.partial:
                    partials.append((specification, definition))
                case _ if definition.name in merged.definitions:
                    pass
                case _:
                    merged.definitions[definition.name] = definition
                    for alias in _aliases(definition):
                        merged.aliases[alias] = definition.name
                    merged.specifications[definition.name] = specification
                    _gather(merged, specification, definition)
    for specification, definition in partials:
        _gather(merged, specification, definition)
    return merged


def _aliases(definition: w.Definition) -> tuple[str, ...]:
    """Older names of an interface, by which SVG still calls it: https://webidl.spec.whatwg.org/#LegacyWindowAlias."""
    return tuple(
        value
        for attribute in definition.ext_attrs
        if attribute.name == "LegacyWindowAlias"
        for value in attribute.values
    )


def _gather(merged: Merged, specification: str, definition: w.Definition) -> None:
    match definition:
        case w.Interface() | w.Mixin() | w.Namespace() | w.CallbackInterface():
            part = Part(specification, definition.members, definition.ext_attrs)
            merged.parts[definition.name].append(part)
        case w.Dictionary():
            merged.fields[definition.name] += [(specification, member) for member in definition.members]
        case _:
            pass
