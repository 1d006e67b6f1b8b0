"""Operators on operands, with the checks that the standard asks for: https://go.dev/ref/spec#Operators.

All raise NotConstant where it says no.
"""

from __future__ import annotations

from codegen.resolve.golang.basics import BASIC, INTEGERS, UNSIGNED, class_of, untyped
from codegen.resolve.golang.constant_ops import MOST_SHIFT, NotConstant, binary, compare, shift, to_class, unary
from codegen.resolve.golang.operands import Operand, Rules, type_name
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

_COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


def apply_unary(rules: Rules, operator: str, operand: Operand, span: Span) -> Operand:
    """`+x`, `-x`, `!x`, `^x`."""
    if operand.value is None:
        return operand._replace(span=span)
    under = rules.under(operand.type)
    bits = 0
    if isinstance(under, t.Basic) and under.name in UNSIGNED:
        bits = INTEGERS[under.name] or rules.word
    value = unary(operator, operand.value, bits)
    if value is None:
        raise _no_operation(operator, operand)
    return rules.checked(Operand(operand.type, value, span))


def apply_binary(rules: Rules, expr: s.Binary, left: Operand, right: Operand) -> Operand:
    """`x op y`; the result is not constant unless both are."""
    operator, span = expr.operator, expr.span
    if operator in ("<<", ">>"):
        return _shift(rules, expr, left, right)
    left, right = rules.matched(left, right, span)
    zero = right.value is not None and not isinstance(right.value, bool | bytes) and right.value in (0, (0, 0))
    if zero and operator in ("/", "%"):
        raise NotConstant("division-by-zero", "this divides by zero", right.span, "write another divisor")
    type_ = BASIC["untyped bool"] if operator in _COMPARISONS else left.type
    if left.value is None or right.value is None:
        return Operand(type_, None, span)
    apply = compare if operator in _COMPARISONS else binary
    value = apply(operator, left.value, right.value)
    if value is None:
        raise _no_operation(operator, left._replace(span=span))
    return rules.checked(Operand(type_, value, span))


def _shift(rules: Rules, expr: s.Binary, left: Operand, right: Operand) -> Operand:
    if left.value is None or right.value is None:
        return Operand(left.type, None, expr.span)
    integers = class_of(rules.under(left.type)) == "int"
    shifted = to_class(left.value, "int")
    if not isinstance(shifted, int) or not (integers or untyped(left.type)):
        raise NotConstant("invalid-shift", "only integers can be shifted", left.span, "write an integer")
    count = to_class(right.value, "int")
    if not isinstance(count, int) or not (class_of(rules.under(right.type)) == "int" or untyped(right.type)):
        raise NotConstant("invalid-shift", "the shift count must be an integer", right.span, "write an integer")
    if not 0 <= count <= MOST_SHIFT:
        message = "the shift count is negative" if count < 0 else "the shift count is too large"
        raise NotConstant("invalid-shift", message, right.span, f"write a count from 0 to {MOST_SHIFT}")
    type_ = left.type if integers else BASIC["untyped int"]
    return rules.checked(Operand(type_, shift(expr.operator, shifted, count), expr.span))


def _no_operation(operator: str, operand: Operand) -> NotConstant:
    return NotConstant(
        "invalid-operation",
        f"there is no {operator} for values of type {type_name(operand.type)}",
        operand.span,
        "write an operator that the type has, or convert the value",
    )
