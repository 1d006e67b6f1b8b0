"""Arithmetic of constants: https://go.dev/ref/spec#Constant_expressions. Values only; which types may meet is decided
by `constants`.

Integers are exact up to 512 bits, as Go's own compiler has them. Numbers with a fraction are exact while numerator and
denominator are below 4096 bits, and then rounded to 512 bits of mantissa, as in https://pkg.go.dev/go/constant.
Strings are bytes, since Go's need not be UTF-8.
"""

from __future__ import annotations

from fractions import Fraction

from codegen.resolve.golang.basics import COMPLEX, FLOATS, INTEGERS, UNSIGNED, Class
from codegen.schemas.span import NOWHERE, Span

Complex = tuple[Fraction, Fraction]
Value = bool | bytes | int | Fraction | Complex

MOST_BITS = 512
MOST_SHIFT = 1023 - 1 + 52
"""The longest shift: the smallest float64 can be written with it."""
_EXACT_BITS = 4096
_MOST_EXPONENT = 1 << 15
_MANTISSA = {32: (24, -149, 128), 64: (53, -1074, 1024)}
"""Of each float type: bits of the mantissa, exponent of the smallest number, exponent that is too large."""


class NotConstant(Exception):
    """Why an expression is no valid constant: what a diagnostic says. The code is empty when it has been said."""

    def __init__(self, code: str, message: str = "", span: Span = NOWHERE, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.span = span
        self.hint = hint
        self.related: tuple[tuple[Span, str], ...] = ()


def fraction(value: Fraction) -> Fraction:
    """A number as untyped constants have it: rounded where it is too long. Raises NotConstant."""
    top, bottom = value.numerator.bit_length(), value.denominator.bit_length()
    if top < _EXACT_BITS and bottom < _EXACT_BITS:
        return value
    if abs(top - bottom) > _MOST_EXPONENT:
        raise NotConstant(
            "constant-overflow",
            f"the exponent is too large: constants are kept up to 2**{_MOST_EXPONENT}",
            hint="write a number that a float64 can hold",
        )
    return _rounded(value, MOST_BITS, -_MOST_EXPONENT * 2)


def _rounded(value: Fraction, bits: int, least: int) -> Fraction:
    """To the nearest number of so many bits, ties to even; `least` is the exponent of the smallest one."""
    if not value:
        return value
    size = abs(value)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    if size < _power(exponent):
        exponent -= 1
    unit = _power(max(exponent - bits + 1, least))
    return round(value / unit) * unit


def _power(exponent: int) -> Fraction:
    return Fraction(1 << exponent) if exponent >= 0 else Fraction(1, 1 << -exponent)


def round_float(value: Fraction, bits: int) -> Fraction | None:
    """What a float type of 32 or 64 bits makes of a number, or None where it is too large."""
    mantissa, least, most = _MANTISSA[bits]
    result = _rounded(value, mantissa, least)
    return result if abs(result) < _power(most) else None


def integer_range(name: str, word: int) -> tuple[int, int]:
    """The least and the greatest value of an integer type."""
    bits = INTEGERS[name] or word
    return (0, (1 << bits) - 1) if name in UNSIGNED else (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)


def to_class(value: Value, wanted: Class) -> Value | None:
    """The same value as an int, a float or a complex; None where that would lose something."""
    if isinstance(value, bool | bytes):
        return value if wanted == ("bool" if isinstance(value, bool) else "string") else None
    real, imaginary = value if isinstance(value, tuple) else (value, 0)
    match wanted:
        case "complex":
            return Fraction(real), Fraction(imaginary)
        case "float":
            return None if imaginary else Fraction(real)
        case "int":
            return None if imaginary or real.denominator != 1 else real.numerator
        case _:
            return None


def represent(value: Value, name: str, wanted: Class, word: int) -> Value | None:
    """The value that a basic type has for it, None where there is none:
    https://go.dev/ref/spec#Representability."""
    found = to_class(value, wanted)
    if isinstance(found, int) and name in INTEGERS:
        least, greatest = integer_range(name, word)
        return found if least <= found <= greatest else None
    if isinstance(found, Fraction) and name in FLOATS:
        return round_float(found, FLOATS[name])
    if isinstance(found, tuple) and name in COMPLEX:
        real, imaginary = (round_float(part, COMPLEX[name]) for part in found)
        return None if real is None or imaginary is None else (real, imaginary)
    return found


def unary(operator: str, value: Value, unsigned_bits: int = 0) -> Value | None:
    """`+x`, `-x`, `!x`, `^x`; None where the value has no such operation. `^` of an unsigned type has its width."""
    match operator, value:
        case "!", bool():
            return not value
        case ("+", int() | Fraction() | tuple()) if not isinstance(value, bool):
            return value
        case "-", tuple():
            return -value[0], -value[1]
        case ("-", int() | Fraction()) if not isinstance(value, bool):
            return -value
        case ("^", int()) if not isinstance(value, bool):
            return value ^ ((1 << unsigned_bits) - 1) if unsigned_bits else ~value
        case _:
            return None


def binary(operator: str, left: Value, right: Value) -> Value | None:
    """`left operator right`, both of one class; None where there is no such operation. Comparisons and shifts are
    `compare` and `shift`. The divisor is not zero. Raises NotConstant."""
    if isinstance(left, bool) and isinstance(right, bool):
        return _logical(operator, left, right)
    if isinstance(left, bytes) and isinstance(right, bytes):
        return left + right if operator == "+" else None
    if isinstance(left, int) and isinstance(right, int):
        return _integers(operator, left, right)
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        result = _fractions(operator, left, right)
        return None if result is None else fraction(result)
    if isinstance(left, tuple) and isinstance(right, tuple):
        return _complexes(operator, left, right)
    return None


def _logical(operator: str, left: bool, right: bool) -> bool | None:
    match operator:
        case "&&":
            return left and right
        case "||":
            return left or right
        case _:
            return None


def _integers(operator: str, left: int, right: int) -> int | None:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return _quotient(left, right)
        case "%":
            return left - right * _quotient(left, right)
        case "&":
            return left & right
        case "|":
            return left | right
        case "^":
            return left ^ right
        case "&^":
            return left & ~right
        case _:
            return None


def _quotient(left: int, right: int) -> int:
    """Towards zero: https://go.dev/ref/spec#Integer_operators."""
    size = abs(left) // abs(right)
    return size if (left < 0) == (right < 0) else -size


def _fractions(operator: str, left: Fraction, right: Fraction) -> Fraction | None:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
        case _:
            return None


def _complexes(operator: str, left: Complex, right: Complex) -> Complex | None:
    (a, b), (c, d) = left, right
    match operator:
        case "+":
            real, imaginary = a + c, b + d
        case "-":
            real, imaginary = a - c, b - d
        case "*":
            real, imaginary = a * c - b * d, b * c + a * d
        case "/":
            size = c * c + d * d
            real, imaginary = (a * c + b * d) / size, (b * c - a * d) / size
        case _:
            return None
    return fraction(real), fraction(imaginary)


def compare(operator: str, left: Value, right: Value) -> bool | None:
    """`left operator right`, both of one class; None where the values have no order."""
    match operator:
        case "==":
            return left == right
        case "!=":
            return left != right
    if isinstance(left, bytes) and isinstance(right, bytes):
        order = (left > right) - (left < right)
    elif isinstance(left, bool | tuple | bytes) or isinstance(right, bool | tuple | bytes):
        return None
    else:
        order = (left > right) - (left < right)
    return {"<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}.get(operator)


def shift(operator: str, value: int, count: int) -> int:
    """`value << count` or `value >> count`, with a count of at most MOST_SHIFT."""
    return value << count if operator == "<<" else value >> count
