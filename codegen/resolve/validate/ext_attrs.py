"""Which extended attribute may stand where, and what it takes: https://webidl.spec.whatwg.org/#js-extended-attributes.

Attributes that no table knows are other people's, and fine; those that the standard had once are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.naming.suggest import closest
from codegen.resolve.validate.check import Check
from codegen.schemas.webidl import (
    Argument,
    Attribute,
    Constructor,
    ExtendedAttribute,
    Includes,
    Iterable,
    Member,
    Operation,
)

PLACES = {
    "interface": "an interface",
    "partial interface": "a partial interface",
    "mixin": "an interface mixin",
    "partial mixin": "a partial interface mixin",
    "callback interface": "a callback interface",
    "namespace": "a namespace",
    "partial namespace": "a partial namespace",
    "dictionary": "a dictionary",
    "partial dictionary": "a partial dictionary",
    "enum": "an enum",
    "typedef": "a typedef",
    "callback": "a callback function",
    "includes": "an includes statement",
    "const": "a constant",
    "attribute": "an attribute",
    "static attribute": "a static attribute",
    "namespace attribute": "an attribute of a namespace",
    "operation": "an operation",
    "static operation": "a static operation",
    "special operation": "an unnamed special operation",
    "stringifier": "a stringifier",
    "constructor": "a constructor",
    "iterable": "an iterable declaration",
    "async_iterable": "an async_iterable declaration",
    "maplike": "a maplike declaration",
    "setlike": "a setlike declaration",
    "dictionary member": "a dictionary member",
    "argument": "an argument",
    "type": "a type",
}
"""Where an extended attribute list can stand, in words."""

_EXPOSABLE = (
    "interface",
    "partial interface",
    "mixin",
    "partial mixin",
    "callback interface",
    "namespace",
    "partial namespace",
    "const",
    "attribute",
    "static attribute",
    "namespace attribute",
    "operation",
    "static operation",
    "special operation",
    "stringifier",
    "constructor",
    "iterable",
    "async_iterable",
)
_TYPE = ("type", "argument", "dictionary member")

_FORMS = {
    "none": "no argument",
    "identifier": "an identifier",
    "identifiers": "a list of identifiers",
    "string": "a string",
    "strings": "a list of strings",
    "integer": "an integer",
    "integers": "a list of integers",
    "decimal": "a decimal number",
    "wildcard": "*",
    "arguments": "an argument list",
    "named arguments": "a name and an argument list",
}


@dataclass(frozen=True)
class Rule:
    """What an extended attribute takes, where it may stand, and an example of it."""

    forms: tuple[str, ...]
    places: tuple[str, ...]
    example: str


def _plain(name: str, *places: str) -> tuple[str, Rule]:
    return name, Rule(("none",), places, f"[{name}]")


RULES: dict[str, Rule] = dict(
    [
        # https://webidl.spec.whatwg.org/#js-extended-attributes
        _plain("AllowResizable", *_TYPE),
        _plain("AllowShared", *_TYPE),
        _plain("Clamp", *_TYPE),
        _plain("CrossOriginIsolated", *_EXPOSABLE),
        _plain("Default", "operation"),
        _plain("EnforceRange", *_TYPE),
        ("Exposed", Rule(("identifier", "identifiers", "wildcard"), _EXPOSABLE, "[Exposed=Window]")),
        ("Global", Rule(("identifier", "identifiers"), ("interface",), "[Global=Window]")),
        _plain("NewObject", "operation", "static operation"),
        ("PutForwards", Rule(("identifier",), ("attribute",), "[PutForwards=name]")),
        _plain("Replaceable", "attribute"),
        _plain("SameObject", "attribute", "static attribute", "namespace attribute"),
        _plain("SecureContext", *_EXPOSABLE),
        _plain("Unscopable", "attribute", "operation"),
        # https://webidl.spec.whatwg.org/#js-legacy-extended-attributes
        (
            "LegacyFactoryFunction",
            Rule(("named arguments",), ("interface",), "[LegacyFactoryFunction=Name(DOMString argument)]"),
        ),
        _plain("LegacyLenientSetter", "attribute"),
        _plain("LegacyLenientThis", "attribute"),
        ("LegacyNamespace", Rule(("identifier",), ("interface",), "[LegacyNamespace=Name]")),
        _plain("LegacyNoInterfaceObject", "interface"),
        _plain("LegacyNullToEmptyString", *_TYPE),
        _plain("LegacyOverrideBuiltIns", "interface", "partial interface"),
        _plain("LegacyTreatNonObjectAsNull", "callback"),
        _plain("LegacyUnenumerableNamedProperties", "interface"),
        _plain("LegacyUnforgeable", "attribute", "operation", "special operation", "stringifier"),
        ("LegacyWindowAlias", Rule(("identifier", "identifiers"), ("interface",), "[LegacyWindowAlias=Name]")),
        # https://html.spec.whatwg.org/#cereactions, #htmlconstructor, #serializable, #transferable and #reflect
        _plain("CEReactions", "attribute", "operation", "special operation", "stringifier"),
        _plain("HTMLConstructor", "constructor"),
        _plain("Serializable", "interface", "partial interface"),
        _plain("Transferable", "interface", "partial interface"),
        ("Reflect", Rule(("none", "string"), ("attribute",), '[Reflect="name"]')),
        ("ReflectSetter", Rule(("none", "string"), ("attribute",), '[ReflectSetter="name"]')),
        ("ReflectURL", Rule(("none", "string"), ("attribute",), '[ReflectURL="name"]')),
        ("ReflectNonNegative", Rule(("none", "string"), ("attribute",), "[ReflectNonNegative]")),
        ("ReflectPositive", Rule(("none", "string"), ("attribute",), "[ReflectPositive]")),
        ("ReflectPositiveWithFallback", Rule(("none", "string"), ("attribute",), "[ReflectPositiveWithFallback]")),
        ("ReflectDefault", Rule(("string", "integer", "decimal"), ("attribute",), "[ReflectDefault=1]")),
        ("ReflectRange", Rule(("integers",), ("attribute",), "[ReflectRange=(1, 10)]")),
    ]
)

_RENAMED = {
    "Constructor": "a 'constructor(...);' member",
    "LenientSetter": "[LegacyLenientSetter]",
    "LenientThis": "[LegacyLenientThis]",
    "NamedConstructor": "[LegacyFactoryFunction]",
    "NoInterfaceObject": "[LegacyNoInterfaceObject]",
    "OverrideBuiltins": "[LegacyOverrideBuiltIns]",
    "PrimaryGlobal": "[Global]",
    "TreatNonObjectAsNull": "[LegacyTreatNonObjectAsNull]",
    "TreatNullAs": "[LegacyNullToEmptyString]",
    "Unforgeable": "[LegacyUnforgeable]",
}
"""What the standard called attributes of today before 2019: https://github.com/whatwg/webidl/pull/870."""

_REPEATABLE = frozenset({"LegacyFactoryFunction"})


def check_ext_attrs(check: Check, attributes: Sequence[ExtendedAttribute], place: str) -> None:
    """Place, form and repetition of each attribute of one list."""
    seen: dict[str, ExtendedAttribute] = {}
    for extended in attributes:
        rule = RULES.get(extended.name)
        if rule is None:
            _check_unknown(check, extended)
            continue
        if place not in rule.places:
            _misplaced(check, extended, rule, place)
        elif _form(extended) not in rule.forms:
            check.error(
                "extended-attribute-form",
                f"[{extended.name}] takes {_listed([_FORMS[form] for form in rule.forms])}, "
                f"not {_FORMS[_form(extended)]}",
                extended.span,
                f"write {rule.example}",
            )
        first = seen.setdefault(extended.name, extended)
        if first is not extended and extended.name not in _REPEATABLE:
            check.error(
                "duplicate-extended-attribute",
                f"[{extended.name}] is given twice",
                extended.span,
                "remove one of them",
                [(first.span, "the first one")],
            )


def _form(extended: ExtendedAttribute) -> str:
    if extended.arguments is None:
        return extended.value_kind
    return "named arguments" if extended.value_kind == "identifier" else "arguments"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _misplaced(check: Check, extended: ExtendedAttribute, rule: Rule, place: str) -> None:
    broad = [name for name in rule.places if name in ("attribute", "operation")]
    narrow = [name for name in rule.places if name.startswith("partial") or name.partition(" ")[2] in broad]
    allowed = _listed([PLACES[name] for name in rule.places if name not in narrow])
    if place.partition(" ")[2] in broad:
        # On a static attribute, say, where a regular one would do.
        allowed = allowed.replace("an attribute", "a regular attribute").replace("an operation", "a regular operation")
    if "type" in rule.places:
        hint = f"write it before the type: 'attribute [{extended.name}] ...'" if "attribute" in place else ""
        allowed = "a type"
    elif rule.places == _EXPOSABLE:
        hint = ""
        allowed = "definitions with an object of their own and their members"
    else:
        hint = ""
    check.error(
        "misplaced-extended-attribute",
        f"[{extended.name}] cannot stand on {PLACES[place]}, only on {allowed}",
        extended.span,
        hint,
    )


def _check_unknown(check: Check, extended: ExtendedAttribute) -> None:
    if extended.name in _RENAMED:
        check.error(  # nobody would do what it asks for
            "renamed-extended-attribute",
            f"[{extended.name}] is no longer part of Web IDL",
            extended.span,
            f"write {_RENAMED[extended.name]}",
        )
        return
    near = closest(extended.name, RULES)
    if near:
        check.warning(
            "unknown-extended-attribute",
            f"[{extended.name}] is not known",
            extended.span,
            f"did you mean [{near}]?",
        )


def member_place(member: Member, owner: str) -> str:
    """The place that a member of an interface, mixin, namespace or callback interface (`owner`) is."""
    match member:
        case Attribute():
            if owner == "namespace":
                return "namespace attribute"
            return "static attribute" if member.static else "attribute"
        case Operation(special="stringifier"):
            return "stringifier"
        case Operation():
            if member.static:
                return "static operation"
            return "operation" if member.name or member.special is None else "special operation"
        case Iterable():
            return "async_iterable" if member.asynchronous else "iterable"
        case _:
            return member.kind


def check_argument_attrs(check: Check, arguments: Sequence[Argument]) -> None:
    for argument in arguments:
        if argument.ext_attrs:
            check_ext_attrs(check, argument.ext_attrs, "argument")


def check_member_attrs(check: Check, member: Member, owner: str) -> None:
    if member.ext_attrs:
        check_ext_attrs(check, member.ext_attrs, member_place(member, owner))
    if isinstance(member, Operation | Constructor | Iterable) and member.arguments:
        check_argument_attrs(check, member.arguments)


def check_statement_attrs(check: Check, statement: Includes) -> None:
    if statement.ext_attrs:
        check_ext_attrs(check, statement.ext_attrs, "includes")
