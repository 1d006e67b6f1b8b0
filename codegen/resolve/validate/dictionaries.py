"""Dictionaries as a whole: https://webidl.spec.whatwg.org/#idl-dictionaries."""

from __future__ import annotations

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Entity
from codegen.schemas.webidl import Dictionary, DictionaryMember, IdlType


def check_dictionary(check: Check, entity: Entity) -> None:
    _check_members(check, entity)
    for member in check.scope.dictionary_members(entity):
        path = _path_back(check, member.type, entity, set())
        if path is not None and _is_first(check, entity, path):
            through = " and ".join(f"'{name}'" for name in path)
            check.error(
                "dictionary-contains-itself",
                f"dictionary '{entity.name}' contains itself" + (f" through {through}" if path else ""),
                member.type.span,
                "use an interface or 'object' here, or a callback that returns it",
                [(entity.span, f"'{entity.name}' is defined here")] if path else (),
            )


def _check_members(check: Check, entity: Entity) -> None:
    """One member per name, also among the inherited ones."""
    seen: dict[str, tuple[DictionaryMember, str]] = {}
    for step in (*reversed(check.scope.ancestors(entity)), entity):
        for member in check.scope.dictionary_members(step):
            first, owner = seen.setdefault(member.name, (member, step.name))
            if first is member or step is not entity:
                continue
            inherited = f", and inherits the first from '{owner}'" if owner != entity.name else ""
            check.error(
                "duplicate-dictionary-member",
                f"dictionary '{entity.name}' has two members named '{member.name}'{inherited}",
                member.name_span,
                "remove or rename one of them",
                [(first.name_span, "the first one")],
            )


def _path_back(check: Check, node: IdlType, target: Entity, visited: set[str]) -> tuple[str, ...] | None:
    """The dictionaries that lead from a type back to `target`: () when the type is it, None when it is not included."""
    for leaf in check.shapes(node).leaves:
        if leaf.node is not None:
            if leaf.kind in ("sequence", "frozen array", "record"):
                path = _path_back(check, leaf.node.arguments[-1], target, visited)
                if path is not None:
                    return path
            continue
        entity = check.scope.entities.get(leaf.name)
        if leaf.kind != "dictionary" or entity is None or entity.name in visited:
            continue
        if entity is target:
            return ()
        visited.add(entity.name)
        chain = (entity, *check.scope.ancestors(entity))
        if target in chain:
            return (entity.name,)
        for step in chain:
            for member in check.scope.dictionary_members(step):
                path = _path_back(check, member.type, target, visited)
                if path is not None:
                    return (entity.name, *path)
    return None


def _is_first(check: Check, entity: Entity, path: tuple[str, ...]) -> bool:
    """A cycle is reported once, at the first of its dictionaries in the text."""
    others = [check.scope.entities[name] for name in path]
    return all(entity.span <= other.span for other in others if isinstance(other.main, Dictionary)) or any(
        entity in check.scope.ancestors(other) for other in others
    )
