"""Sizes in memory, as Go's compiler lays things out: https://go.dev/ref/spec#Size_and_alignment_guarantees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.resolve.golang.basics import COMPLEX, FLOATS, INTEGERS
from codegen.resolve.golang.constant_ops import NotConstant
from codegen.resolve.golang.names import Scope
from codegen.resolve.golang.operands import Rules, type_name
from codegen.resolve.golang.selectors import path_to
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t

if TYPE_CHECKING:
    from codegen.resolve.golang.constants import Constants

_WORDS = {"string": 2, "error": 2, "unsafe.Pointer": 1, "uintptr": 1, "int": 1, "uint": 1}


def size(type_: t.GoType, rules: Rules) -> int:
    """Bytes of a value. Raises NotConstant where that is not known."""
    word = rules.word // 8
    under = rules.under(type_)
    match under:
        case t.Basic(name=name) if name in _WORDS:
            return _WORDS[name] * word
        case t.Basic(name="bool"):
            return 1
        case t.Basic(name=name):
            bits = INTEGERS.get(name) or FLOATS.get(name) or 2 * COMPLEX.get(name, 0)
            if bits:
                return bits // 8
        case t.Pointer() | t.Map() | t.Chan() | t.Func():
            return word
        case t.Slice():
            return 3 * word
        case t.Interface():
            return 2 * word
        case t.Array():
            return under.length * size(under.element, rules)
        case t.Struct():
            return _layout(under, rules)[1]
        case _:
            pass
    raise NotConstant(
        "not-constant", f"the size of {type_name(type_)} is not known", hint="write the number, or map the type"
    )


def alignment(type_: t.GoType, rules: Rules) -> int:
    """The alignment of a value in bytes. Raises NotConstant where that is not known."""
    under = rules.under(type_)
    match under:
        case t.Array():
            return alignment(under.element, rules)
        case t.Struct():
            return max((alignment(field.type, rules) for field in under.fields), default=1)
        case t.Slice() | t.Interface() | t.Basic(name="string" | "error"):
            return rules.word // 8
        case t.Basic(name=name) if name in COMPLEX:
            return COMPLEX[name] // 8
        case _:
            return max(1, min(size(type_, rules), rules.word // 8))


def offset_of(constants: Constants, expr: s.GoExpr, scope: Scope) -> int:
    """`unsafe.Offsetof(x.f)`: of f from the start of x, over fields that are embedded by value."""
    while isinstance(expr, s.Paren):
        expr = expr.operand
    if not isinstance(expr, s.Selector):
        raise NotConstant("invalid-operation", "this selects no field", expr.span, "write a value, a dot and a field")
    operand = constants.evaluate(expr.operand, scope)
    total = 0
    for holder, field in path_to(operand.type, expr, constants.binder):
        offsets, _ = _layout(holder, constants.rules)
        total += offsets[holder.fields.index(field)]
    return total


def _layout(struct: t.Struct, rules: Rules) -> tuple[list[int], int]:
    """The offset of each field, and the size of all. A last field without size gets a byte, so that its address is
    within the struct."""
    offsets: list[int] = []
    end, most, last = 0, 1, 1
    for field in struct.fields:
        step = alignment(field.type, rules)
        most = max(most, step)
        end = _aligned(end, step)
        offsets.append(end)
        last = size(field.type, rules)
        end += last
    if end and not last:
        end += 1
    return offsets, _aligned(end, most)


def _aligned(offset: int, step: int) -> int:
    return -(-offset // step) * step
