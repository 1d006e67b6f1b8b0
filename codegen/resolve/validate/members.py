"""What one member, typedef or callback says by itself. Rules between members are in the other modules."""

from __future__ import annotations

from codegen.resolve.validate.annotations import check_read_only, on_type
from codegen.resolve.validate.arguments import check_arguments
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.json_types import check_to_json
from codegen.resolve.validate.scope import Named
from codegen.resolve.validate.shapes import named_types, type_text
from codegen.resolve.validate.types import TypeRules
from codegen.resolve.validate.values import check_const, check_default
from codegen.schemas.webidl import (
    Attribute,
    CallbackFunction,
    CallbackInterface,
    Const,
    Constructor,
    Dictionary,
    DictionaryMember,
    Enum,
    Interface,
    Iterable,
    Maplike,
    Member,
    Mixin,
    Namespace,
    Operation,
    ReferenceType,
    Setlike,
    Typedef,
)

_NOT_ON_PROMISES = ("LegacyLenientSetter", "PutForwards", "Replaceable", "SameObject")


def check_body(check: Check, types: TypeRules, definition: Named) -> None:
    match definition:
        case Interface() | Mixin() | Namespace():
            for member in definition.members:
                _check_member(check, types, member, called=True)
        case CallbackInterface():
            for member in definition.members:
                _check_member(check, types, member, called=False)
            _check_callback_interface(check, definition)
        case Dictionary():
            for field in definition.members:
                _check_dictionary_member(check, types, field)
        case Typedef():
            _check_typedef(check, types, definition)
        case CallbackFunction():
            types(definition.return_type, "return")
            check_arguments(check, types, definition.arguments, called=False)
        case Enum():
            pass


def _check_member(check: Check, types: TypeRules, member: Member, *, called: bool) -> None:
    match member:
        case Attribute():
            _check_attribute(check, types, member)
        case Operation():
            _check_operation(check, types, member, called=called)
        case Const():
            check_const(check, member)
        case Constructor():
            check_arguments(check, types, member.arguments, called=True)
        case Iterable():
            _check_iterable(check, types, member)
        case Maplike():
            types(member.key_type, "iterable")
            types(member.value_type, "iterable")
        case Setlike():
            types(member.value_type, "iterable")


def _check_attribute(check: Check, types: TypeRules, attribute: Attribute) -> None:
    """https://webidl.spec.whatwg.org/#idl-attributes"""
    sound = types(attribute.type, "static attribute" if attribute.static else "attribute")
    shape = check.shapes(attribute.type)
    if sound and shape.has("promise"):
        if not attribute.readonly:
            check.error(
                "promise-attribute",
                f"the attribute '{attribute.name}' is a promise, so it must be readonly",
                attribute.name_span,
                "write 'readonly attribute'",
            )
        for extended in attribute.ext_attrs:
            if extended.name in _NOT_ON_PROMISES:
                check.error(
                    "promise-attribute", f"[{extended.name}] cannot stand on a promise attribute", extended.span
                )
    if attribute.stringifier and sound:
        # https://webidl.spec.whatwg.org/#idl-stringifiers
        leaf = shape.only
        if leaf is None or shape.nulls or (leaf.kind != "unknown" and leaf.name not in ("DOMString", "USVString")):
            check.error(
                "stringifier-type",
                f"a stringifier attribute must be a DOMString or USVString, not '{type_text(attribute.type)}'",
                attribute.type.span,
            )
    if attribute.readonly and sound:
        check_read_only(check, attribute.type)


def _check_operation(check: Check, types: TypeRules, operation: Operation, *, called: bool) -> None:
    """https://webidl.spec.whatwg.org/#idl-operations"""
    if operation.return_type is not None:
        types(operation.return_type, "return")
    # A special operation cannot have optional arguments, so its dictionaries cannot be optional either.
    check_arguments(check, types, operation.arguments, called=called and operation.special is None)
    if not operation.name and operation.special is None:
        start = operation.return_type.span if operation.return_type is not None else operation.span
        check.error(
            "unnamed-operation",
            "an operation without a name must be a getter, a setter or a deleter",
            start._replace(end=operation.span.end),
            "give it a name",
        )
    if operation.name == "toJSON" and not operation.static:
        check_to_json(check, operation)


def _check_iterable(check: Check, types: TypeRules, iterable: Iterable) -> None:
    if iterable.key_type is not None:
        types(iterable.key_type, "iterable")
    types(iterable.value_type, "iterable")
    check_arguments(check, types, iterable.arguments, called=True)
    # https://webidl.spec.whatwg.org/#idl-async-iterable-declaration
    for argument in iterable.arguments:
        if not argument.optional and not argument.variadic:
            check.error(
                "async-iterable-argument",
                f"the argument '{argument.name}' of an async_iterable must be optional: 'for await' passes none",
                argument.name_span,
                f"write 'optional {type_text(argument.type)} {argument.name}'",
            )


def _check_callback_interface(check: Check, definition: CallbackInterface) -> None:
    """https://webidl.spec.whatwg.org/#idl-callback-interfaces"""
    operations = [member for member in definition.members if isinstance(member, Operation)]
    if len(operations) == 1:
        return
    if not operations:
        check.error(
            "callback-interface-operations",
            f"callback interface '{definition.name}' must have one operation, and has none",
            definition.name_span,
        )
        return
    check.error(
        "callback-interface-operations",
        f"callback interface '{definition.name}' must have one operation only",
        operations[1].name_span if operations[1].name else operations[1].span,
        "use a dictionary of callback functions for more than one",
        [(operations[0].name_span, "the first operation")],
    )


def _check_dictionary_member(check: Check, types: TypeRules, member: DictionaryMember) -> None:
    """https://webidl.spec.whatwg.org/#idl-dictionaries"""
    sound = types(member.type, "dictionary member", on_type(member.ext_attrs) if member.ext_attrs else ())
    if member.default is not None and sound:
        check_default(check, member.default, member.type)


def _check_typedef(check: Check, types: TypeRules, typedef: Typedef) -> None:
    """https://webidl.spec.whatwg.org/#idl-typedefs"""
    cycle = _typedef_cycle(check, typedef)
    if cycle:
        if cycle[0] is typedef:
            check.error(
                "typedef-cycle",
                f"typedef '{typedef.name}' is defined by itself"
                + "".join(f"{' and' if n else ' through'} '{step.name}'" for n, step in enumerate(cycle[1:])),
                typedef.name_span,
                related=[(step.name_span, f"through '{step.name}'") for step in cycle[1:]],
            )
        return
    types(typedef.type, "typedef")
    if isinstance(typedef.type, ReferenceType) and check.scope.kind(typedef.type.name) == "typedef":
        named = check.scope.typedef(typedef.type.name)
        assert named is not None
        check.error(
            "typedef-of-typedef",
            f"a typedef cannot merely rename another typedef ('{named.name}')",
            typedef.type.span,
            f"write '{type_text(named.type)}{'?' if typedef.type.nullable and not named.type.nullable else ''}'",
            [(named.name_span, "defined here")],
        )


def _typedef_cycle(check: Check, typedef: Typedef) -> tuple[Typedef, ...]:
    """The typedefs of a cycle through this one, from the first in the text on; empty when there is none."""
    path: list[Typedef] = []
    seen: set[str] = set()

    def leads_back(step: Typedef) -> bool:
        path.append(step)
        seen.add(step.name)
        for name in named_types(step.type):
            used = check.scope.typedef(name)
            if used is typedef or (used is not None and used.name not in seen and leads_back(used)):
                return True
        path.pop()
        return False

    if not leads_back(typedef):
        return ()
    first = path.index(min(path, key=lambda step: step.span))
    return (*path[first:], *path[:first])
