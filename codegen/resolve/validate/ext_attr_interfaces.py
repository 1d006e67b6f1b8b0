"""What extended attributes ask of the interface they stand on: https://webidl.spec.whatwg.org/#js-extended-attributes."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.resolve.validate.arguments import check_arguments
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.ext_attr_members import check_conflicts, find
from codegen.resolve.validate.ext_attrs import check_argument_attrs
from codegen.resolve.validate.names import RESERVED
from codegen.resolve.validate.scope import INDEFINITE_ARTICLE, Entity
from codegen.resolve.validate.specials import indexed_getter, named_getter, special_operation
from codegen.resolve.validate.types import TypeRules
from codegen.schemas.span import Span
from codegen.schemas.webidl import Constructor, ExtendedAttribute, Interface, Operation


def check_interface_attrs(check: Check, types: TypeRules, entity: Entity) -> None:
    interface = entity.main
    for part in entity.parts:
        check_conflicts(check, part.ext_attrs)
    _check_overriding(check, entity)
    if not isinstance(interface, Interface):
        return
    for extended in interface.ext_attrs:
        match extended.name:
            case "Global":
                _check_global(check, entity, extended)
            case "LegacyNamespace" if extended.value_kind == "identifier":
                _check_namespace(check, interface, extended)
            case "LegacyNoInterfaceObject":
                _check_no_object(check, entity, extended)
            case "LegacyUnenumerableNamedProperties":
                _check_unenumerable(check, entity, extended)
            case "LegacyFactoryFunction" if extended.arguments is not None:
                check_arguments(check, types, extended.arguments, called=True)
                check_argument_attrs(check, extended.arguments)
            case _:
                pass
    _check_html_constructor(check, interface)
    _check_inherited(check, entity, interface)


def _has(entity: Entity, name: str) -> ExtendedAttribute | None:
    return next((found for part in entity.parts if (found := find(part.ext_attrs, name)) is not None), None)


def _check_inherited(check: Check, entity: Entity, interface: Interface) -> None:
    """Attributes that make demands on derived interfaces."""
    parent = check.scope.parent(entity)
    if parent is None:
        return
    # https://webidl.spec.whatwg.org/#SecureContext, #CrossOriginIsolated and #LegacyNoInterfaceObject
    for name in ("SecureContext", "CrossOriginIsolated", "LegacyNoInterfaceObject"):
        outer = find(parent.main.ext_attrs, name) if parent.main is not None else None
        if outer is not None and find(interface.ext_attrs, name) is None:
            check.error(
                "inherited-extended-attribute",
                f"'{entity.name}' inherits from '{parent.name}', which is [{name}], so it must be [{name}] too",
                interface.name_span,
                f"add [{name}]",
                [(outer.span, "stands here")],
            )
    # https://webidl.spec.whatwg.org/#Global
    if parent.main is not None and (outer := find(parent.main.ext_attrs, "Global")) is not None:
        check.error(
            "global-parent",
            f"'{entity.name}' cannot inherit from '{parent.name}', which is [Global]",
            interface.inherits_span,
            related=[(outer.span, "stands here")],
        )


def _check_global(check: Check, entity: Entity, extended: ExtendedAttribute) -> None:
    """https://webidl.spec.whatwg.org/#Global"""
    members = check.scope.members(entity)
    constructor = next((member for member, _ in members if isinstance(member, Constructor)), None)
    forbidden = [
        (special_operation(check, entity, "setter", "DOMString"), "a named property setter"),
        (indexed_getter(check, entity), "an indexed property getter"),
        (special_operation(check, entity, "setter", "unsigned long"), "an indexed property setter"),
    ]
    found = [(item.name_span if item.name else item.span, words) for item, words in forbidden if item is not None]
    if constructor is not None:
        found.append((constructor.span, "a constructor"))
    for span, words in found:
        check.error(
            "global-member",
            f"'{entity.name}' is [Global], so it cannot have {words}",
            span,
            related=[(extended.span, "stands here")],
        )
    for ancestor in check.scope.ancestors(entity):
        outer = _has(ancestor, "LegacyOverrideBuiltIns")
        if outer is not None:
            check.error(
                "global-parent",
                f"'{entity.name}' is [Global], so it cannot inherit from '{ancestor.name}', "
                "which is [LegacyOverrideBuiltIns]",
                extended.span,
                related=[(outer.span, "stands here")],
            )
    _check_global_names(check, entity)


def _check_global_names(check: Check, entity: Entity) -> None:
    """All members of a global become properties of one object, static operations of its interface object do not."""
    seen: dict[str, Span] = {}
    for member, _ in check.scope.members(entity):
        if isinstance(member, Operation) and member.name and member.static:
            seen.setdefault(member.name, member.name_span)
    for member, _ in check.scope.members(entity):
        if isinstance(member, Operation) and not member.static and member.name in seen:
            check.error(
                "global-member",
                f"'{entity.name}' is [Global], so '{member.name}' cannot be a static and a regular operation",
                member.name_span,
                related=[(seen[member.name], "the static one")],
            )


def _check_namespace(check: Check, interface: Interface, extended: ExtendedAttribute) -> None:
    """https://webidl.spec.whatwg.org/#LegacyNamespace"""
    name = extended.values[0]
    kind = check.scope.kind(name)
    if kind is None:
        check.unresolved(name, extended.span, "namespace")
    elif kind != "namespace":
        check.error(
            "legacy-namespace",
            f"[LegacyNamespace] of '{interface.name}' must name a namespace; '{name}' is {INDEFINITE_ARTICLE[kind]}",
            extended.span,
        )


def _check_no_object(check: Check, entity: Entity, extended: ExtendedAttribute) -> None:
    """https://webidl.spec.whatwg.org/#LegacyNoInterfaceObject"""
    for member, _ in check.scope.members(entity):
        static = isinstance(member, Operation) and member.static
        if static or isinstance(member, Constructor):
            check.error(
                "no-interface-object-member",
                f"'{entity.name}' is [LegacyNoInterfaceObject], so it cannot have a "
                f"{'static operation' if static else 'constructor'}",
                member.name_span if isinstance(member, Operation) else member.span,
                related=[(extended.span, "stands here")],
            )


def _check_overriding(check: Check, entity: Entity) -> None:
    """https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns"""
    for part in entity.parts:
        extended = find(part.ext_attrs, "LegacyOverrideBuiltIns")
        if extended is None or not isinstance(part, Interface):
            continue
        getter = named_getter(check, entity)
        if getter is None:
            _needs_getter(check, entity, extended)
        elif part.partial and getter not in part.members:
            check.error(
                "named-getter-elsewhere",
                f"[LegacyOverrideBuiltIns] must stand on the part of '{entity.name}' "
                "that has the named property getter",
                extended.span,
                "move it there",
                [(getter.name_span if getter.name else getter.span, "the getter")],
            )


def _check_unenumerable(check: Check, entity: Entity, extended: ExtendedAttribute) -> None:
    """https://webidl.spec.whatwg.org/#LegacyUnenumerableNamedProperties"""
    if named_getter(check, entity) is None:
        _needs_getter(check, entity, extended)
    for ancestor in check.scope.ancestors(entity):
        outer = _has(ancestor, extended.name)
        if outer is not None:
            check.error(
                "redundant-extended-attribute",
                f"[{extended.name}] holds for '{entity.name}' already, by inheritance from '{ancestor.name}'",
                extended.span,
                "remove it here",
                [(outer.span, "stands here")],
            )
            return


def _needs_getter(check: Check, entity: Entity, extended: ExtendedAttribute) -> None:
    check.error(
        "named-getter-missing",
        f"[{extended.name}] needs a named property getter, which '{entity.name}' does not have",
        extended.span,
        "add 'getter T (DOMString name);' or remove the attribute",
    )


def _check_html_constructor(check: Check, interface: Interface) -> None:
    """https://html.spec.whatwg.org/#htmlconstructor"""
    constructors = [member for member in interface.members if isinstance(member, Constructor)]
    for constructor in constructors:
        extended = find(constructor.ext_attrs, "HTMLConstructor")
        if extended is not None and (len(constructors) > 1 or constructor.arguments):
            check.error(
                "html-constructor",
                "[HTMLConstructor] must stand on the only constructor of an interface, which takes no arguments",
                extended.span,
            )


# --- names in the global scope ---------------------------------------------------------------------------------------


def check_global_properties(check: Check) -> None:
    """https://webidl.spec.whatwg.org/#LegacyFactoryFunction and #LegacyWindowAlias: one meaning per global name."""
    seen: dict[str, tuple[Entity, ExtendedAttribute]] = {}
    for entity in check.scope.entities.values():
        if not isinstance(entity.main, Interface):
            continue
        own: set[str] = set()
        for extended, name in _global_properties(entity.main):
            if name in RESERVED:
                check.error("reserved-name", f"'{name}' is a reserved name", extended.span, "choose another name")
                continue
            if name in own and extended.name == "LegacyFactoryFunction" == seen[name][1].name:
                continue  # overloads of one factory function
            own.add(name)
            other = check.scope.entities.get(name)
            if other is not None and isinstance(other.main, Interface) and _has_object(other.main):
                check.error(
                    "global-property",
                    f"[{extended.name}] of '{entity.name}' takes the name of interface '{name}'",
                    extended.span,
                    "choose another name",
                    [(other.span, "the interface")],
                )
            first = seen.setdefault(name, (entity, extended))
            if first[1] is not extended:
                check.error(
                    "global-property",
                    f"[{extended.name}] of '{entity.name}' gives the name '{name}', which [{first[1].name}] of "
                    f"'{first[0].name}' gives already",
                    extended.span,
                    "choose another name",
                    [(first[1].span, "the other one")],
                )
            elif extended.name == "LegacyWindowAlias" and extended.values.count(name) > 1:
                check.error(
                    "global-property", f"[LegacyWindowAlias] names '{name}' twice", extended.span, "remove one of them"
                )


def _global_properties(interface: Interface) -> Iterator[tuple[ExtendedAttribute, str]]:
    for extended in interface.ext_attrs:
        if extended.name in ("LegacyFactoryFunction", "LegacyWindowAlias"):
            for name in dict.fromkeys(extended.values):
                yield extended, name


def _has_object(interface: Interface) -> bool:
    return not any(e.name in ("LegacyNoInterfaceObject", "LegacyNamespace") for e in interface.ext_attrs)
