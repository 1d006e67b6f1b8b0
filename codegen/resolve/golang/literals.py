"""Literals of Go to values: https://go.dev/ref/spec#Lexical_elements."""

from __future__ import annotations

import re
from fractions import Fraction

from codegen.resolve.golang.constant_ops import Complex, NotConstant, fraction

_LONGEST = 10_000
"""Digits that a number may be written with: Go's compiler refuses longer ones, too."""

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{3})|(.))", re.DOTALL)
_SIMPLE = {
    "a": b"\a",
    "b": b"\b",
    "f": b"\f",
    "n": b"\n",
    "r": b"\r",
    "t": b"\t",
    "v": b"\v",
    "\\": b"\\",
    "'": b"'",
    '"': b'"',
}


def integer(text: str) -> int:
    """`12`, `0x1F`, `0b1`, `0o17`, `017`, with underscores. Raises NotConstant."""
    digits = text.replace("_", "").lower()
    if len(digits) > _LONGEST:
        raise NotConstant("invalid-literal", "the literal is too long", hint=f"write at most {_LONGEST} digits")
    try:
        if digits[:2] in ("0x", "0b", "0o"):
            return int(digits, 0)
        if digits[0] == "0" and len(digits) > 1:
            return int(digits, 8)
        return _decimal(digits)
    except ValueError:
        raise _invalid(text) from None


def floating(text: str) -> Fraction:
    """`1.5`, `.5e-3`, `0x1.8p3`, with underscores. Raises NotConstant."""
    digits = text.replace("_", "").lower()
    if len(digits) > _LONGEST:
        raise NotConstant("invalid-literal", "the literal is too long", hint=f"write at most {_LONGEST} digits")
    hexadecimal = digits.startswith("0x")
    mantissa, _, power = (digits[2:] if hexadecimal else digits).partition("p" if hexadecimal else "e")
    whole, _, part = mantissa.partition(".")
    try:
        exponent = int(power or "0")
        number = int(whole + part, 16) if hexadecimal else _decimal(whole + part)
    except ValueError:
        raise _invalid(text) from None
    if not number:
        return Fraction(0)
    base, exponent = (2, exponent - 4 * len(part)) if hexadecimal else (10, exponent - len(part))
    if abs(exponent) > 4 * _LONGEST:
        raise NotConstant(
            "constant-overflow", "the exponent is too large", hint="write a number that a float64 can hold"
        )
    return fraction(Fraction(number) * Fraction(base) ** exponent)


def imaginary(text: str) -> Complex:
    """`2i`, `1.5i`, and for old programs `017i`, which is decimal. Raises NotConstant."""
    number = text[:-1]
    digits = number.replace("_", "").lower()
    if digits[:2] in ("0b", "0o") or (digits[:2] == "0x" and "p" not in digits):
        return Fraction(0), Fraction(integer(number))
    return Fraction(0), floating(number)


def rune(text: str) -> int:
    """`'a'`, `'\\n'`, `'\\x41'`, `'\\u00e9'`. Raises NotConstant."""
    inner = text[1:-1]
    if len(inner) == 1 and inner != "\\":
        return ord(inner)
    escape = _ESCAPE.fullmatch(inner)
    if escape is None:
        raise _invalid(text)
    if escape[1] or escape[4]:
        return _byte(escape, text)
    if escape[5]:
        if escape[5] not in _SIMPLE or escape[5] == '"':
            raise _invalid(text)
        return _SIMPLE[escape[5]][0]
    return _code_point(escape)


def string(text: str) -> bytes:
    """A string literal of either form, as the bytes that it stands for. Raises NotConstant."""
    if text[0] == "`":
        return text[1:-1].replace("\r", "").encode("utf-8", "surrogatepass")
    inner = text[1:-1]
    if "\\" not in inner:
        return inner.encode("utf-8", "surrogatepass")
    parts: list[bytes] = []
    position = 0
    while position < len(inner):
        start = inner.find("\\", position)
        if start < 0:
            start = len(inner)
        parts.append(inner[position:start].encode("utf-8", "surrogatepass"))
        position = start
        if position < len(inner):
            escape = _ESCAPE.match(inner, position)
            if escape is None:
                raise _invalid(text)
            parts.append(_escaped(escape, text))
            position = escape.end()
    return b"".join(parts)


def _escaped(escape: re.Match[str], text: str) -> bytes:
    if escape[1] or escape[4]:
        return bytes([_byte(escape, text)])
    if escape[5]:
        if escape[5] not in _SIMPLE or escape[5] == "'":
            raise _invalid(text)
        return _SIMPLE[escape[5]]
    return chr(_code_point(escape)).encode()


def _byte(escape: re.Match[str], text: str) -> int:
    value = int(escape[1], 16) if escape[1] else int(escape[4], 8)
    if value > 255:
        raise _invalid(text)
    return value


def _code_point(escape: re.Match[str]) -> int:
    value = int(escape[2] or escape[3], 16)
    if value > 0x10FFFF or 0xD800 <= value <= 0xDFFF:
        raise NotConstant(
            "invalid-literal", f"{escape[0]} is no Unicode character", hint="write a code point up to \\U0010FFFF"
        )
    return value


def _decimal(digits: str) -> int:
    """Python's `int` refuses more than some thousand digits, which a literal may have."""
    if not digits.isascii() or not digits.isdigit():
        raise ValueError(digits)
    value = 0
    for start in range(0, len(digits), 1000):
        chunk = digits[start : start + 1000]
        value = value * 10 ** len(chunk) + int(chunk)
    return value


def _invalid(text: str) -> NotConstant:
    shown = text if len(text) <= 40 else text[:40] + "..."
    return NotConstant("invalid-literal", f"{shown} is no valid literal", hint="see https://go.dev/ref/spec#Constants")
