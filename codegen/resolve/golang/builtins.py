"""Calls of the language's own functions that may be constant: https://go.dev/ref/spec#Built-in_functions, and those of
package unsafe."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from codegen.resolve.golang import sizes
from codegen.resolve.golang.basics import BASIC, BUILTINS, PREDECLARED, class_of, untyped
from codegen.resolve.golang.constant_ops import Complex, NotConstant, Value, compare, to_class
from codegen.resolve.golang.names import Scope
from codegen.resolve.golang.operands import Operand, default_type, type_name
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

if TYPE_CHECKING:
    from codegen.resolve.golang.constants import Constants

__all__ = ["NAMES", "TYPES", "call", "default_type", "is_builtin"]

_UNSAFE = frozenset({"unsafe.Sizeof", "unsafe.Alignof", "unsafe.Offsetof"})
NAMES = BUILTINS | _UNSAFE | {f"unsafe.{name}" for name in ("Add", "Slice", "SliceData", "String", "StringData")}
TYPES = frozenset({*PREDECLARED, "unsafe.Pointer"})

_COUNTS = {"len": 1, "cap": 1, "real": 1, "imag": 1, "complex": 2, **dict.fromkeys(_UNSAFE, 1)}
_PARTS = {"complex64": "float32", "complex128": "float64", "untyped complex": "untyped float"}
_WHOLE = {part: whole for whole, part in _PARTS.items()}


def is_builtin(name: str) -> bool:
    return name in NAMES


def call(constants: Constants, name: str, expr: s.Call, scope: Scope) -> Operand:
    """The value of such a call. Raises NotConstant."""
    count = _COUNTS.get(name)
    given = len(expr.arguments)
    if count is not None and given != count:
        words = "one argument" if count == 1 else f"{count} arguments"
        raise NotConstant("wrong-arguments", f"{name} takes {words}, not {given}", expr.span, f"write {words}")
    if name in ("new", "make") and given:
        type_ = constants.binder.bind(expr.arguments[0], scope)
        return Operand(t.Pointer(element=type_) if name == "new" else type_, None, expr.span)
    if count is None and name not in ("min", "max"):
        raise NotConstant(
            "not-constant",
            f"a call of {name} is not constant",
            expr.span,
            "write a value that is known when Go compiles",
        )
    if name == "unsafe.Offsetof":
        return _word(sizes.offset_of(constants, expr.arguments[0], scope), expr.span)
    arguments = [constants.evaluate(argument, scope) for argument in expr.arguments]
    match name:
        case "len" | "cap":
            return _length(constants, name, arguments[0], expr.span)
        case "real" | "imag":
            return _part(constants, name, arguments[0], expr.span)
        case "complex":
            return _complex(constants, arguments[0], arguments[1], expr.span)
        case "min" | "max":
            return _extreme(constants, name, arguments, expr.span)
        case "unsafe.Sizeof":
            return _word(sizes.size(default_type(arguments[0].type), constants.rules), expr.span)
        case _:
            return _word(sizes.alignment(default_type(arguments[0].type), constants.rules), expr.span)


def _word(value: int, span: Span) -> Operand:
    return Operand(BASIC["uintptr"], value, span)


def _length(constants: Constants, name: str, operand: Operand, span: Span) -> Operand:
    """https://go.dev/ref/spec#Length_and_capacity."""
    under = constants.rules.under(operand.type)
    if isinstance(under, t.Named) and constants.binder.is_being_bound(under.key):
        raise NotConstant(
            "invalid-recursive-type", f"{under.name} depends on its own {name}", operand.span, "write the length"
        )
    if isinstance(operand.value, bytes) and name == "len":
        return Operand(BASIC["int"], len(operand.value), span)
    if isinstance(under, t.Pointer):
        pointed = constants.rules.under(under.element)
        under = pointed if isinstance(pointed, t.Array) else under
    if isinstance(under, t.Array):
        return Operand(BASIC["int"], under.length, span)
    if isinstance(under, t.Slice | t.Map | t.Chan) or class_of(under) == "string":
        return Operand(BASIC["int"], None, span)
    raise NotConstant(
        "invalid-operation",
        f"values of type {type_name(operand.type)} have no {name}",
        operand.span,
        "write a string or an array",
    )


def _part(constants: Constants, name: str, operand: Operand, span: Span) -> Operand:
    under = constants.rules.under(operand.type)
    number = operand.value is not None and untyped(operand.type) and not isinstance(operand.value, bool | bytes)
    if number and operand.value is not None:
        operand = operand._replace(type=BASIC["untyped complex"], value=to_class(operand.value, "complex"))
        under = operand.type
    if not isinstance(under, t.Basic) or under.name not in _PARTS:
        raise NotConstant(
            "invalid-operation",
            f"values of type {type_name(operand.type)} have no {name}",
            operand.span,
            "write a complex number",
        )
    value = operand.value
    part = value[0 if name == "real" else 1] if isinstance(value, tuple) else None
    return Operand(BASIC[_PARTS[under.name]], part, span)


def _complex(constants: Constants, real: Operand, imaginary: Operand, span: Span) -> Operand:
    if untyped(real.type) and untyped(imaginary.type):
        real, imaginary = (_as_float(part) for part in (real, imaginary))
    real, imaginary = constants.rules.matched(real, imaginary, span)
    under = constants.rules.under(real.type)
    if not isinstance(under, t.Basic) or under.name not in _WHOLE:
        raise NotConstant(
            "invalid-operation",
            f"values of type {type_name(real.type)} are no parts of a complex number",
            real.span,
            "write two floating-point numbers",
        )
    value: Complex | None = None
    if isinstance(real.value, Fraction) and isinstance(imaginary.value, Fraction):
        value = (real.value, imaginary.value)
    return Operand(BASIC[_WHOLE[under.name]], value, span)


def _as_float(operand: Operand) -> Operand:
    value = None if operand.value is None or isinstance(operand.value, bool) else to_class(operand.value, "float")
    return operand if value is None else operand._replace(type=BASIC["untyped float"], value=value)


def _extreme(constants: Constants, name: str, operands: list[Operand], span: Span) -> Operand:
    """https://go.dev/ref/spec#Min_and_max."""
    if not operands:
        raise NotConstant("wrong-arguments", f"{name} takes at least one argument", span, "write a number or a string")
    best, *others = operands
    _ordered(constants, best, name)
    for other in others:
        best, found = constants.rules.matched(best, other, span)
        _ordered(constants, found, name)
        if best.value is None or found.value is None:
            best = best._replace(value=None)
        elif compare("<" if name == "min" else ">", found.value, best.value):
            best = found
    return best._replace(span=span)


def _ordered(constants: Constants, operand: Operand, name: str) -> Value | None:
    if class_of(constants.rules.under(operand.type)) not in ("int", "float", "string"):
        raise NotConstant(
            "invalid-operation",
            f"there is no {name} of values of type {type_name(operand.type)}",
            operand.span,
            "write numbers or strings",
        )
    return operand.value
