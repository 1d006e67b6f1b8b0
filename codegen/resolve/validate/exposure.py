"""Where a construct can be seen: https://webidl.spec.whatwg.org/#Exposed."""

from __future__ import annotations

from functools import cached_property

from codegen.naming.suggest import closest
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.ext_attr_members import find
from codegen.resolve.validate.scope import Entity, Named, Part
from codegen.schemas.span import Span
from codegen.schemas.webidl import CallbackInterface, Const, ExtendedAttribute, Interface, Member, Namespace

EVERYWHERE = frozenset({"*"})

_Exposures = frozenset[str]


class Exposure:
    """Exposure sets as sets of global interfaces, since one global name stands for several of them."""

    def __init__(self, check: Check) -> None:
        self._check = check

    @cached_property
    def globals(self) -> dict[str, _Exposures]:
        """Global name -> the interfaces that have it: https://webidl.spec.whatwg.org/#dfn-global-name."""
        found: dict[str, set[str]] = {}
        for entity in self._check.scope.entities.values():
            extended = find(entity.main.ext_attrs, "Global") if isinstance(entity.main, Interface) else None
            for name in extended.values if extended is not None else ():
                found.setdefault(name, set()).add(entity.name)
        return {name: frozenset(interfaces) for name, interfaces in found.items()}

    def own(self, extended: ExtendedAttribute | None) -> _Exposures | None:
        """https://webidl.spec.whatwg.org/#own-exposure-set, or None where no [Exposed] is given."""
        if extended is None or not extended.values:
            return None
        if extended.value_kind == "wildcard":
            return EVERYWHERE
        # A name that no interface gives itself stands for itself.
        return frozenset().union(*(self.globals.get(name, frozenset({name})) for name in extended.values))

    def of(self, entity: Entity) -> _Exposures | None:
        main = entity.main
        return self.own(find(main.ext_attrs, "Exposed")) if main is not None else None

    # --- rules --------------------------------------------------------------------------------------------------

    def check_definition(self, definition: Named) -> None:
        extended = find(definition.ext_attrs, "Exposed")
        if extended is not None:
            self._check_names(extended)
        elif self._must_be_exposed(definition):
            of = (
                f"callback interface '{definition.name}' has constants, so it"
                if isinstance(definition, CallbackInterface)
                else f"{definition.kind} '{definition.name}'"
            )
            self._check.error(
                "missing-exposed",
                f"{of} must be [Exposed]",
                definition.name_span,
                f"write '[Exposed=Window]' before '{'callback ' * isinstance(definition, CallbackInterface)}"
                f"{definition.kind.removeprefix('callback ')}'",
            )
        if isinstance(definition, Part):
            for member in definition.members:
                if member.ext_attrs and (own := find(member.ext_attrs, "Exposed")) is not None:
                    self._check_names(own)

    @staticmethod
    def _must_be_exposed(definition: Named) -> bool:
        match definition:
            case Interface() | Namespace():
                return not definition.partial
            case CallbackInterface():
                return any(isinstance(member, Const) for member in definition.members)
            case _:
                return False

    def _check_names(self, extended: ExtendedAttribute) -> None:
        for number, name in enumerate(extended.values):
            if name in extended.values[:number]:
                self._check.error(
                    "exposed-twice", f"[Exposed] names '{name}' twice", extended.span, "remove one of them"
                )
            elif extended.value_kind != "wildcard" and self.globals and name not in self.globals:
                near = closest(name, self.globals)
                self._check.undecided(
                    "unknown-global",
                    f"no interface is [Global={name}]",
                    extended.span,
                    f"did you mean '{near}'?" if near else "",
                )

    def check_entity(self, entity: Entity) -> None:
        """What is seen in a place must have its surroundings there."""
        base = self.of(entity)
        for part in entity.parts:
            extended = find(part.ext_attrs, "Exposed")
            if extended is not None and part is not entity.main and base is not None:
                self._subset(extended.span, extended, entity, base, "this partial")
            if isinstance(part, Part):
                for member in part.members:
                    self._check_member(entity, part, member, base)
        parent = self._check.scope.parent(entity)
        outer = self.of(parent) if parent is not None else None
        if parent is not None and outer is not None and isinstance(entity.main, Interface):
            extended = find(entity.main.ext_attrs, "Exposed")
            self._subset(entity.main.inherits_span, extended, parent, outer, f"'{entity.name}'")

    def _check_member(self, entity: Entity, part: Part, member: Member, base: _Exposures | None) -> None:
        extended = find(member.ext_attrs, "Exposed") if member.ext_attrs else None
        if extended is None:
            return
        outer = find(part.ext_attrs, "Exposed")
        if outer is not None and part is not entity.main:
            self._check.error(
                "redundant-extended-attribute",
                "[Exposed] stands on this partial already",
                extended.span,
                "keep one of the two",
                [(outer.span, "stands here")],
            )
        elif base is not None:
            self._subset(extended.span, extended, entity, base, "this member")

    def _subset(
        self, span: Span, extended: ExtendedAttribute | None, entity: Entity, base: _Exposures, what: str
    ) -> None:
        own = self.own(extended)
        if extended is None or own is None or base == EVERYWHERE or own <= base:
            return
        outer = find(entity.main.ext_attrs, "Exposed") if entity.main is not None else None
        # A name that no interface gives itself has been reported as such.
        given = [name for name in extended.values if name in self.globals or not self.globals or own == EVERYWHERE]
        beyond = [name for name in given if not self.globals.get(name, frozenset({name})) <= base]
        if not beyond:
            return
        where = "everywhere" if own == EVERYWHERE else f"in {' and '.join(beyond)}"
        self._check.error(
            "exposed-beyond",
            f"{what} is exposed {where}, but '{entity.name}' is not",
            span,
            related=[(outer.span, f"'{entity.name}' is exposed here")] if outer is not None else (),
        )

    def check_alias(self, entity: Entity) -> None:
        """https://webidl.spec.whatwg.org/#LegacyWindowAlias"""
        alias = find(entity.main.ext_attrs, "LegacyWindowAlias") if entity.main is not None else None
        base = self.of(entity)
        if alias is None or base is None or base == EVERYWHERE or "Window" in base:
            return
        if not base & self.globals.get("Window", frozenset()):
            self._check.error(
                "window-alias-exposure",
                f"[LegacyWindowAlias] needs an interface that is exposed in Window, and '{entity.name}' is not",
                alias.span,
            )
