"""Types with constants as the set of values that they may have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from codegen.naming.ts import quote
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts

Style = Literal["union", "const", "flags"]


@dataclass(frozen=True)
class Enum:
    """`values` are the literals of its type, the zero value last where no constant has it; `zero` is that value."""

    style: Style
    constants: tuple[go.Constant, ...]
    values: tuple[ts.TsType, ...]
    zero: ts.TsType

    @property
    def exact(self) -> bool:
        """Whether JavaScript's numbers have all values: else they cannot be told as text, such as keys are."""
        return all(isinstance(one.value, str) or abs(one.value) < 2**53 for one in self.constants)


def default_style(kind: str, constants: Sequence[go.Constant], standard: bool) -> Style | None:
    """How the constants of a type are understood where nobody says: None for a type that is no enum.

    Strings are. Integers are where there are two: one constant, a default or a limit, makes no enum. Powers of two and
    their combinations are flags: two where they are written as `1 << iota`, else three. Floats and booleans are none.
    Of the standard library's integers, only those are that count without a gap, such as time.Month; time.Duration is
    none.
    """
    values = {constant.value for constant in constants}
    if kind == "string" and constants:
        return None if standard else "union"
    if kind not in ("int", "uint") or len(values) < 2:
        return None
    if _flags(values, any(constant.shifts for constant in constants)):
        return None if standard else "flags"
    if standard and not _consecutive(values):
        return None
    return "union"


def _flags(values: set[int], shifts: bool) -> bool:
    """Whether they are single bits and unions of them. Where none is written as a shift, they might be a count."""
    bits = {value for value in values if value > 0 and value & (value - 1) == 0}
    known = sum(bits)
    if any(value < 0 or value & ~known for value in values):
        return False
    return len(bits) >= 2 if shifts else len(bits) >= 3 and not _consecutive(values)


def _consecutive(values: set[int]) -> bool:
    """As those of iota are."""
    return max(values) - min(values) == len(values) - 1


def literal(value: object, int64: str = "number") -> ts.TsType:
    """A constant's value as a type. `int64` is what the user wants of a 64-bit integer."""
    match value:
        case bool():
            return ts.TsLiteral(text="true" if value else "false")
        case str():
            return ts.TsLiteral(text=quote(value))
        case int():
            return ts.TsLiteral(text={"string": f'"{value}"', "bigint": f"{value}n"}.get(int64, str(value)))
        case Fraction():
            return ts.TsLiteral(text=number_text(value))
        case _:
            return ts.TsKeyword(name="never")


def number_text(value: Fraction) -> str:
    """A number as JavaScript writes it."""
    if value.denominator == 1 and abs(value) < 10**21:
        return str(value.numerator)
    return repr(float(value))


def zero_of(kind: str) -> object:
    """The zero value of a kind."""
    return {"string": "", "bool": False}.get(kind, 0)


def enum_values(kind: str, constants: Sequence[go.Constant], int64: str) -> tuple[ts.TsType, ...]:
    """Each value once, in the order of the constants, then the zero value: a variable that nobody sets has it."""
    values = dict.fromkeys(constant.value for constant in constants)
    values.setdefault(zero_of(kind), None)
    return tuple(literal(value, int64) for value in values)


def constant_keys(type_name: str, names: Sequence[str]) -> tuple[str, ...]:
    """The keys of a const object: constants without the type's name before or behind them, where all have it there."""
    ahead = len(type_name)
    if all(name.startswith(type_name) and name[ahead : ahead + 1].isupper() for name in names):
        return tuple(name[ahead:] for name in names)
    return tuple(names)
