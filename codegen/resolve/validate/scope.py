"""The symbol table of a validation run: what each name stands for, with all its parts together.

Nothing is judged here: what does not fit (a second definition, a partial of another kind) is set aside for the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from codegen.schemas.span import Span
from codegen.schemas.webidl import (
    Attribute,
    CallbackFunction,
    CallbackInterface,
    Definition,
    Dictionary,
    DictionaryMember,
    Enum,
    IdlFile,
    Includes,
    Interface,
    Member,
    Mixin,
    Namespace,
    Typedef,
)

Named = Interface | Mixin | CallbackInterface | Namespace | Dictionary | Enum | Typedef | CallbackFunction
"""Every definition that gives a name a meaning: all but `includes` statements."""

Part = Interface | Mixin | CallbackInterface | Namespace
"""A definition, whole or partial, whose members are constants, attributes, operations and the like."""

SPECIAL_NAMES = {"WindowProxy": "interface", "CSSOMString": "string"}
"""Types that other standards define in prose only, and what they are like.

https://html.spec.whatwg.org/#the-windowproxy-exotic-object and https://drafts.csswg.org/cssom/#cssomstring-type
"""

INDEFINITE_ARTICLE = {
    "interface": "an interface",
    "mixin": "an interface mixin",
    "callback interface": "a callback interface",
    "namespace": "a namespace",
    "dictionary": "a dictionary",
    "enum": "an enum",
    "typedef": "a typedef",
    "callback": "a callback function",
}


class Owned(NamedTuple):
    """A member and the definition in whose braces it stands."""

    member: Member
    part: Part


@dataclass(slots=True, eq=False)
class Entity:
    """All that is said under one name. `main` is None when only partials are known."""

    name: str
    kind: str
    main: Named | None = None
    partials: list[Named] = field(default_factory=list)
    includes: list[Includes] = field(default_factory=list)

    @property
    def parts(self) -> list[Named]:
        return [self.main, *self.partials] if self.main is not None else self.partials

    @property
    def inherits(self) -> str | None:
        return self.main.inherits if isinstance(self.main, Interface | Dictionary) else None

    @property
    def span(self) -> Span:
        return self.parts[0].name_span


def is_partial(definition: Named) -> bool:
    return isinstance(definition, Interface | Mixin | Namespace | Dictionary) and definition.partial


class Scope:
    """Names of `files`, which are to be judged, and of `known`, which only explain.

    A known file that gives the same specification as a checked one is an older copy of it and is left out; any other
    known definition gives way to a checked one of its name (`hidden`).
    """

    def __init__(self, files: Sequence[IdlFile], known: Sequence[IdlFile] = ()) -> None:
        self.files = files
        self._checked = frozenset(file.path for file in files)
        self.entities: dict[str, Entity] = {}
        self.repeated: list[tuple[Named, Named]] = []
        """Definitions whose name was taken: the later one and the first."""
        self.mismatched: list[tuple[Named, Named]] = []
        """Partials of another kind than the definition: the partial and the definition."""
        self.hidden: list[tuple[Named, Named]] = []
        """Checked definitions that take the place of a known one: the checked and the known."""
        self.includes: list[Includes] = []
        definitions = [definition for file in files for definition in file.definitions]
        self._read(definitions + self._explaining(definitions, known))
        self._ancestors: dict[str, tuple[Entity, ...]] = {}
        self._members: dict[str, tuple[Owned, ...]] = {}

    def _explaining(self, checked: Sequence[Definition], known: Sequence[IdlFile]) -> list[Definition]:
        """The known definitions that no checked one replaces."""
        if not known:
            return []
        own = {d.name: d for d in checked if not isinstance(d, Includes) and not is_partial(d)}
        specifications: dict[str, set[str]] = {}
        for file in self.files:
            names = {d.name for d in file.definitions if not isinstance(d, Includes)}
            specifications.setdefault(file.specification, set()).update(names)
        kept: list[Definition] = []
        for file in known:
            names = specifications.get(file.specification, set())
            if any(not isinstance(d, Includes) and d.name in names for d in file.definitions):
                continue
            for definition in file.definitions:
                if isinstance(definition, Includes):
                    if definition.target not in own:
                        kept.append(definition)
                elif definition.name not in own:
                    kept.append(definition)
                elif not is_partial(definition):
                    self.hidden.append((own[definition.name], definition))
        return kept

    def _read(self, definitions: Sequence[Definition]) -> None:
        partials: list[Named] = []
        for definition in definitions:
            if isinstance(definition, Includes):
                self.includes.append(definition)
            elif is_partial(definition):
                partials.append(definition)
            elif (first := self.entities.get(definition.name)) is not None and first.main is not None:
                self.repeated.append((definition, first.main))
            else:
                self.entities[definition.name] = Entity(definition.name, definition.kind, definition)
        for partial in partials:
            entity = self.entities.setdefault(partial.name, Entity(partial.name, partial.kind))
            if entity.kind == partial.kind:
                entity.partials.append(partial)
            else:
                self.mismatched.append((partial, entity.parts[0]))
        for statement in self.includes:
            target = self.entities.get(statement.target)
            if target is not None and target.kind == "interface":
                target.includes.append(statement)

    # --- who is judged ------------------------------------------------------------------------------------------

    def is_checked(self, span: Span) -> bool:
        return span.path in self._checked

    @cached_property
    def touched(self) -> tuple[Entity, ...]:
        """The entities that a checked definition takes part in, in source order."""
        names: dict[str, None] = {}
        mixins: set[str] = set()
        for file in self.files:
            for definition in file.definitions:
                if isinstance(definition, Includes):
                    names.setdefault(definition.target)
                else:
                    names.setdefault(definition.name)
                    if isinstance(definition, Mixin):
                        mixins.add(definition.name)
        for statement in self.includes:
            if statement.mixin in mixins:
                names.setdefault(statement.target)
        return tuple(self.entities[name] for name in names if name in self.entities)

    # --- looking up ---------------------------------------------------------------------------------------------

    def kind(self, name: str) -> str | None:
        """The kind of what a name stands for (one of a definition, or of `SPECIAL_NAMES`), or None when nobody says."""
        entity = self.entities.get(name)
        if entity is None:
            return SPECIAL_NAMES.get(name)
        return entity.kind

    def typedef(self, name: str) -> Typedef | None:
        entity = self.entities.get(name)
        return entity.main if entity is not None and isinstance(entity.main, Typedef) else None

    def parent(self, entity: Entity) -> Entity | None:
        """What an interface or dictionary inherits from, when that is known and of the same kind."""
        parent = self.entities.get(entity.inherits) if entity.inherits is not None else None
        return parent if parent is not None and parent.kind == entity.kind else None

    def ancestors(self, entity: Entity) -> tuple[Entity, ...]:
        """The known ancestors, nearest first. A cycle is cut where it closes."""
        known = self._ancestors.get(entity.name)
        if known is None:
            chain: dict[str, Entity] = {}
            step = self.parent(entity)
            while step is not None and step is not entity and step.name not in chain:
                chain[step.name] = step
                step = self.parent(step)
            known = self._ancestors[entity.name] = tuple(chain.values())
        return known

    def is_closed(self, entity: Entity) -> bool:
        """Whether the definitions of an interface or dictionary and of all its ancestors are known."""
        chain = (entity, *self.ancestors(entity))
        return all(step.main is not None for step in chain) and (
            chain[-1].inherits is None or chain[-1].inherits in self.entities
        )

    def mixins(self, entity: Entity) -> Iterable[Entity]:
        """The known mixins that an interface includes, each once."""
        for name in dict.fromkeys(statement.mixin for statement in entity.includes):
            mixin = self.entities.get(name)
            if mixin is not None and mixin.kind == "mixin":
                yield mixin

    def members(self, entity: Entity) -> tuple[Owned, ...]:
        """Own members of all parts, then those of the included mixins."""
        known = self._members.get(entity.name)
        if known is None:
            parts = list(entity.parts)
            for mixin in self.mixins(entity):
                parts += mixin.parts
            known = self._members[entity.name] = tuple(
                Owned(member, part) for part in parts if isinstance(part, Part) for member in part.members
            )
        return known

    def attribute(self, entity: Entity, name: str) -> Attribute | None:
        """The regular attribute of that name among an interface's own and included members."""
        for member, _ in self.members(entity):
            if isinstance(member, Attribute) and member.name == name and not member.static:
                return member
        return None

    def dictionary_members(self, entity: Entity) -> Iterable[DictionaryMember]:
        """The own members of a dictionary, of all its parts."""
        for part in entity.parts:
            if isinstance(part, Dictionary):
                yield from part.members
