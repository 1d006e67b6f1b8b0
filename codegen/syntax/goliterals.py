"""The values of Go's literals: https://go.dev/ref/spec#Literal."""

from __future__ import annotations

import re

_ESCAPE = re.compile(rb"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))", re.DOTALL)
_SIMPLE = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}
_PART = re.compile(
    rb""""(?:[^"\\]|\\.)*+"|`[^`]*+`|'(?:[^'\\]|\\.)++'|//[^\n]*+|/\*.*?\*/|[(){}\[\],:]|\s++|[^(){}\[\],:\s"'`/]++|/""",
    re.DOTALL,
)
_INTEGER = re.compile(rb"(?:0[xX]_?[0-9a-fA-F_]+|0[bB]_?[01_]+|0[oO]?_?[0-7_]*|[1-9][0-9_]*)$")


def unquote(literal: bytes) -> bytes:
    """The bytes that a string or rune literal stands for. What is no escape of Go stands for itself."""
    if literal.startswith(b"`"):
        return literal[1:-1].replace(b"\r", b"")
    content = literal[1:-1]
    return _ESCAPE.sub(_escape, content) if b"\\" in content else content


def _escape(found: re.Match[bytes]) -> bytes:
    byte, short, long, octal, simple = found.groups()
    if byte or octal:
        return bytes([int(byte, 16) if byte else int(octal, 8) & 0xFF])
    if short or long:
        code = int(short or long, 16)
        return chr(code).encode("utf-8", "replace") if code <= 0x10FFFF else b"\xef\xbf\xbd"
    return _SIMPLE.get(simple, simple)


_GOOD_ESCAPES = re.compile(
    rb"(?:[^\\]|\\(?:[abfnrtv\\\"']|x[0-9a-fA-F]{2}|[0-3][0-7]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|"
    rb"U(?:0000(?![dD][89a-fA-F])|000[1-9a-fA-F]|0010)[0-9a-fA-F]{4}))*+"
)
_DIGITS = r"(?:_?[0-9])*"
_NUMBER = re.compile(
    r"(?:0[xX](?:_?[0-9a-fA-F])+|0[xX](?:(?:_?[0-9a-fA-F])+\.?(?:_?[0-9a-fA-F])*|\.(?:_?[0-9a-fA-F])+)[pP][+-]?[0-9]"
    rf"{_DIGITS}|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9]{_DIGITS}|"
    rf"[0-9]{_DIGITS}(?:\.(?:[0-9]{_DIGITS})?(?:[eE][+-]?[0-9]{_DIGITS})?|[eE][+-]?[0-9]{_DIGITS})|"
    rf"\.[0-9]{_DIGITS}(?:[eE][+-]?[0-9]{_DIGITS})?|[0-9]{_DIGITS}(?=i))i?"
)


def literal_fault(text: bytes) -> tuple[int, int, str, str] | None:
    """What is wrong with a literal: the place in it, what it is, a hint."""
    first = text[:1]
    if first == b"`":
        return None
    if first in (b'"', b"'"):
        good = _GOOD_ESCAPES.match(text)
        end = good.end() if good else 0
        if end < len(text):
            return end, min(end + 2, len(text)), "this is no escape of Go", "a backslash is written '\\\\'"
        if first == b"'" and len(unquote(text).decode("utf-8", "replace")) > 1:
            return 0, len(text), "this is more than one character", "a string stands between double quotes"
        return None
    if _NUMBER.fullmatch(text.decode("utf-8", "replace")):
        return None
    hint = "octal numbers are written '0o17'" if text[:1] == b"0" and text.isdigit() else ""
    return 0, len(text), f"'{text.decode('utf-8', 'replace')}' is no number", hint


def integer(text: bytes) -> int | None:
    """The value of an integer literal, or None."""
    if not _INTEGER.match(text):
        return None
    digits = text.replace(b"_", b"")
    if len(digits) > 1 and digits.startswith(b"0") and digits.isdigit():
        return int(digits, 8) if b"8" not in digits and b"9" not in digits else None
    return int(digits, 0)


def array_length(contents: bytes) -> int | None:
    """How many elements an array has whose literal has `contents` in its braces; None where a key is no plain number.

    https://go.dev/ref/spec#Composite_literals
    """
    longest = position = depth = 0
    key: bytes | None = b""
    element = False
    for found in _PART.finditer(contents):
        part = found[0]
        if part.isspace() or part.startswith((b"//", b"/*")):
            continue
        if not depth and part == b",":
            position, element, key = position + 1, False, b""
            longest = max(longest, position)
        elif not depth and part == b":":
            number = integer(key) if key else None
            if number is None:
                return None
            position = number
        else:
            depth += part in (b"(", b"[", b"{")
            depth -= part in (b")", b"]", b"}")
            key = part if not element else None
            element = True
    return max(longest, position + 1) if element else longest
