"""Constants and default values: does the literal fit the type? https://webidl.spec.whatwg.org/#idl-constants"""

from __future__ import annotations

import math
import re
import struct

from codegen.naming.suggest import closest
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.scope import Scope
from codegen.resolve.validate.shapes import DICTIONARY, INTEGER_RANGES, Leaf, Shape, type_text
from codegen.schemas.webidl import Const, Dictionary, DictionaryMember, Enum, IdlType, LiteralValue

_NON_FINITE = frozenset({"Infinity", "-Infinity", "NaN"})

_ACCEPTED = {
    "boolean": frozenset({"boolean", "any"}),
    "integer": frozenset({"integer", "float", "bigint", "any"}),
    "decimal": frozenset({"float", "any"}),
    "string": frozenset({"string", "enum", "any"}),
    "undefined": frozenset({"undefined", "any"}),
    "sequence": frozenset({"sequence"}),
    "dictionary": frozenset({"dictionary"}),
}
"""Kind of literal -> kinds of leaves that take it; `null` is apart, because it depends on no leaf but `any`."""


def integer_value(text: str) -> int:
    """https://webidl.spec.whatwg.org/#idl-constants, the value of integer tokens: a leading 0 means octal."""
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    if digits[:2] in ("0x", "0X"):
        return sign * int(digits, 0)
    return sign * (int(digits, 8) if digits.startswith("0") else int(digits))


def check_const(check: Check, const: Const) -> None:
    """https://webidl.spec.whatwg.org/#idl-constants"""
    shape = check.shapes(const.type)
    leaf = shape.only
    if leaf is not None and leaf.kind == "unknown":
        if check.scope.kind(getattr(const.type, "name", "")) is None:
            check.unresolved(type_text(const.type), const.type.span)
            return
        leaf = None
    if leaf is None or shape.nulls or leaf.kind not in ("boolean", "integer", "float", "bigint"):
        check.error(
            "const-type",
            f"a constant cannot be of type '{type_text(const.type)}'",
            const.type.span,
            "constants are numbers or booleans",
        )
        return
    _check_literal(check, const.value, shape, const.type, "constant")


def check_default(check: Check, default: LiteralValue, node: IdlType) -> None:
    """https://webidl.spec.whatwg.org/#dfn-optional-argument-default-value and #dfn-dictionary-member-default-value"""
    _check_literal(check, default, check.shapes(node), node, "default value")


def _check_literal(check: Check, literal: LiteralValue, shape: Shape, node: IdlType, what: str) -> None:
    if shape.has("unknown"):
        return
    if literal.kind == "null":
        if not shape.nulls and not shape.has("any"):
            nullable = shape.union or shape.leaves[0].kind not in ("dictionary", "promise", "observable array")
            check.error(
                "value-type",
                f"null does not fit the type '{type_text(node)}', which is not nullable",
                literal.span,
                f"write '{type_text(node)}?' or leave the default out"
                if nullable
                else "write '{}' for an empty dictionary"
                if shape.has(DICTIONARY)
                else "",
            )
        return
    takers = [leaf for leaf in shape.leaves if leaf.kind in _ACCEPTED[literal.kind]]
    if not takers:
        check.error(
            "value-type",
            f"the {what} {_literal_text(literal)} does not fit the type '{type_text(node)}'",
            literal.span,
            _type_hint(literal, shape),
        )
        return
    faults = [_fault(check.scope, literal, leaf) for leaf in takers]
    fault = next((fault for fault in faults if fault), None)
    if fault is not None and all(faults):
        code, message, hint = fault
        check.error(code, message, literal.span, hint)
    elif literal.kind == "dictionary":
        _check_required(check, literal, takers[0])


def _type_hint(literal: LiteralValue, shape: Shape) -> str:
    match literal.kind:
        case "decimal" if shape.has("integer"):
            return "write an integer"
        case "dictionary" if shape.has("sequence"):
            return "an empty sequence is written '[]'"
        case "sequence" if shape.has("dictionary"):
            return "an empty dictionary is written '{}'"
        case "string" if shape.has("integer", "float") and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", literal.text):
            return f"write {literal.text} without quotes"
        case "string" if shape.has("boolean") and literal.text in ("true", "false"):
            return f"write {literal.text} without quotes"
        case "integer" if shape.has("boolean"):
            return "write 'true' or 'false'"
        case "integer" | "decimal" | "boolean" if shape.has("string", "enum"):
            return f'write "{literal.text}"'
        case _:
            return ""


def _literal_text(literal: LiteralValue) -> str:
    match literal.kind:
        case "string":
            return f'"{literal.text}"'
        case _:
            return literal.text


_Fault = tuple[str, str, str]
"""Code, message, hint."""


def _fault(scope: Scope, literal: LiteralValue, leaf: Leaf) -> _Fault | None:
    """Why a leaf that takes this kind of literal does not take this one."""
    match leaf.kind, literal.kind:
        case "integer", "integer":
            low, high = INTEGER_RANGES[leaf.name]
            if not low <= integer_value(literal.text) <= high:
                return "value-range", f"{literal.text} is out of range for '{leaf.name}'", f"from {low} to {high}"
        case "float", "integer" | "decimal":
            return _float_fault(literal, leaf)
        case "string", "string" if leaf.name == "ByteString" and any(ord(letter) > 0xFF for letter in literal.text):
            return "value-range", "a ByteString can only hold characters up to U+00FF", ""
        case "enum", "string":
            entity = scope.entities.get(leaf.name)
            values = entity.main.values if entity is not None and isinstance(entity.main, Enum) else ()
            names = [value.value for value in values]
            if names and literal.text not in names:
                near = closest(literal.text, names)
                message = f"\"{literal.text}\" is not a value of enum '{leaf.name}'"
                return "enum-default", message, f'did you mean "{near}"?' if near else _listed(names)
        case _:
            pass
    return None


def _listed(names: list[str]) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:6])
    return f"its values are {shown}" + (", ..." if len(names) > 6 else "")


def _float_fault(literal: LiteralValue, leaf: Leaf) -> _Fault | None:
    if literal.text in _NON_FINITE:
        if leaf.name.startswith("unrestricted"):
            return None
        return "value-range", f"{literal.text} is not a value of '{leaf.name}'", f"write 'unrestricted {leaf.name}'"
    number = float(integer_value(literal.text)) if literal.kind == "integer" else float(literal.text)
    if leaf.name.endswith("float"):
        try:
            struct.pack("<f", number)
        except OverflowError:
            number = math.inf
    if math.isinf(number):
        return "value-range", f"{literal.text} is out of range for '{leaf.name}'", ""
    return None


def _check_required(check: Check, literal: LiteralValue, leaf: Leaf) -> None:
    """`{}` is converted like an empty object, which a dictionary with required members refuses at every call."""
    member = first_required(check.scope, leaf.name)
    if member is not None:
        check.warning(
            "default-lacks-required",
            f"'{{}}' lacks the required member '{member.name}' of '{leaf.name}'",
            literal.span,
            "leave out the default, or the 'required'",
            [(member.name_span, "required here")],
        )


def first_required(scope: Scope, name: str) -> DictionaryMember | None:
    """The first required member of a dictionary or of its ancestors."""
    entity = scope.entities.get(name)
    if entity is None:
        return None
    for step in (entity, *scope.ancestors(entity)):
        for part in step.parts:
            if isinstance(part, Dictionary):
                for member in part.members:
                    if member.required:
                        return member
    return None
