"""Operands: a type and, if constant, a value; and how the types of two are made to match.

https://go.dev/ref/spec#Constants, #Representability, #Conversions. All raise NotConstant where the standard says no.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from codegen.resolve.golang.basics import BASIC, DEFAULTS, INTEGERS, UNTYPED, class_of, untyped
from codegen.resolve.golang.constant_ops import (
    MOST_BITS,
    NotConstant,
    Value,
    integer_range,
    represent,
    to_class,
)
from codegen.resolve.golang.generics import Declarations, underlying_in
from codegen.resolve.golang.identity import identical_in
from codegen.schemas.gotypes import Basic, GoType, Named
from codegen.schemas.span import Span


class Operand(NamedTuple):
    """`value` is None where the expression is not constant; `nil` has the type `untyped nil`."""

    type: GoType
    value: Value | None
    span: Span


class Rules:
    """What the standard says of operands, for a target whose `int` has `word` bits."""

    def __init__(self, declarations: Declarations, word: int) -> None:
        self.declarations = declarations
        self.word = word

    def under(self, type_: GoType) -> GoType:
        return underlying_in(type_, self.declarations)

    def same(self, a: GoType, b: GoType) -> bool:
        return identical_in(a, b, self.declarations)

    def checked(self, operand: Operand) -> Operand:
        """The operand rounded to its type. A typed constant must fit its type, an untyped integer must not grow
        without end."""
        value = operand.value
        if value is None:
            return operand
        if untyped(operand.type):
            if isinstance(value, int) and value.bit_length() > MOST_BITS:
                raise NotConstant(
                    "constant-overflow",
                    f"the value needs more than {MOST_BITS} bits",
                    operand.span,
                    "constants are kept exactly up to that size: write a smaller one",
                )
            return operand
        return operand._replace(value=self.represented(operand, operand.type))

    def represented(self, operand: Operand, type_: GoType) -> Value:
        """The constant's value as one of a type."""
        assert operand.value is not None
        under = self.under(type_)
        wanted = class_of(under)
        found = represent(operand.value, under.name, wanted, self.word) if isinstance(under, Basic) else None
        if found is not None:
            return found
        shown, name = show(operand.value), type_name(type_)
        whole = to_class(operand.value, "int") is not None
        if wanted == "int" and isinstance(operand.value, Fraction | tuple) and not whole:
            raise NotConstant(
                "constant-truncated",
                f"{shown} is no integer, but {name} holds only integers",
                operand.span,
                "write an integer, or give the constant a floating-point type",
            )
        numeric = not isinstance(operand.value, bool | bytes)
        if numeric and wanted in ("int", "float", "complex") and isinstance(under, Basic):
            hint = "write a smaller value, or give the constant a larger type"
            if under.name in INTEGERS:
                least, greatest = integer_range(under.name, self.word)
                hint = f"{name} holds {least} to {greatest}: write such a value, or give the constant a larger type"
            raise NotConstant("constant-overflow", f"{shown} overflows {name}", operand.span, hint)
        raise NotConstant(
            "mismatched-types",
            f"{shown} is no value of type {name}",
            operand.span,
            "write a value of that type, or correct the type",
        )

    def converted(self, operand: Operand, type_: GoType, span: Span) -> Operand:
        """`T(x)`: https://go.dev/ref/spec#Conversions."""
        under = self.under(type_)
        value = operand.value
        wanted = class_of(under)
        if value is None or not wanted:
            return Operand(type_, None, span)
        if wanted == "string" and class_of(self.under(operand.type)) == "int" and isinstance(value, int):
            valid = 0 <= value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF
            return Operand(type_, (chr(value) if valid else "\ufffd").encode(), span)
        return Operand(type_, self.represented(operand, type_), span)

    def assigned(self, operand: Operand, type_: GoType) -> Operand:
        """A constant that a declaration gives a type: https://go.dev/ref/spec#Assignability."""
        if untyped(operand.type):
            return operand._replace(type=type_, value=self.represented(operand, type_))
        if not self.same(operand.type, type_):
            raise NotConstant(
                "mismatched-types",
                f"the value is of type {type_name(operand.type)}, the constant of type {type_name(type_)}",
                operand.span,
                f"convert it: {type_name(type_)}(...)",
            )
        return operand._replace(type=type_)

    def matched(self, left: Operand, right: Operand, span: Span) -> tuple[Operand, Operand]:
        """Both with one type: an untyped one takes the other's, and of two the later kind is taken."""
        if untyped(left.type) and untyped(right.type):
            return self._both_untyped(left, right, span)
        if untyped(left.type) and self._may_convert(left, right):
            return self._as(left, right.type), right
        if untyped(right.type) and self._may_convert(right, left):
            return left, self._as(right, left.type)
        if not self.same(left.type, right.type):
            raise self._mismatch(left, right, span)
        return left, right

    def _as(self, operand: Operand, type_: GoType) -> Operand:
        if operand.value is None:
            return operand._replace(type=type_)
        return operand._replace(type=type_, value=self.represented(operand, type_))

    def _may_convert(self, free: Operand, typed: Operand) -> bool:
        wanted, found = class_of(self.under(typed.type)), class_of(free.type)
        numbers = ("int", "float", "complex")
        return wanted == found or (wanted in numbers and found in numbers)

    def _both_untyped(self, left: Operand, right: Operand, span: Span) -> tuple[Operand, Operand]:
        assert isinstance(left.type, Basic)
        assert isinstance(right.type, Basic)
        if left.type.name in UNTYPED and right.type.name in UNTYPED:
            kind = BASIC[UNTYPED[max(UNTYPED.index(left.type.name), UNTYPED.index(right.type.name))]]
            return self.of_kind(left, kind), self.of_kind(right, kind)
        if left.type.name != right.type.name:
            raise self._mismatch(left, right, span)
        return left, right

    def of_kind(self, operand: Operand, kind: Basic) -> Operand:
        """An untyped number as one of a later kind."""
        value = operand.value if operand.value is None else to_class(operand.value, class_of(kind))
        return operand._replace(type=kind, value=value)

    def _mismatch(self, left: Operand, right: Operand, span: Span) -> NotConstant:
        return NotConstant(
            "mismatched-types",
            f"the operands are of different types, {type_name(left.type)} and {type_name(right.type)}",
            span,
            "convert one of them to the type of the other",
        )


def default_type(type_: GoType) -> GoType:
    """The type that an untyped constant gets where one is needed: https://go.dev/ref/spec#Constants."""
    return BASIC[DEFAULTS[type_.name]] if isinstance(type_, Basic) and type_.name in DEFAULTS else type_


def type_name(type_: GoType) -> str:
    """A type in a message."""
    match type_:
        case Named():
            return type_.name
        case Basic():
            return type_.name
        case _:
            return type_.kind


_LONGEST = 40


def show(value: Value) -> str:
    """A value in a message."""
    match value:
        case bool():
            return str(value).lower()
        case bytes():
            text = '"' + value.decode("utf-8", "replace") + '"'
            return text if len(text) <= _LONGEST else text[: _LONGEST - 4] + '..."'
        case int():
            return str(value) if value.bit_length() <= 256 else f"a number of {value.bit_length()} bits"
        case tuple():
            return f"({show(value[0])} + {show(value[1])}i)"
        case _ if value.denominator == 1:
            return show(value.numerator)
        case _:
            try:
                return f"{float(value):g}"
            except OverflowError:
                return "a large number"
