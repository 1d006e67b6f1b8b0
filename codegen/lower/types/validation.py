"""Tags `validate:"..."` as rules: https://pkg.go.dev/github.com/go-playground/validator/v10."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.lower.types.tags import span_in_tag, tag_value
from codegen.naming.ts import quote
from codegen.schemas import gotypes as go
from codegen.schemas.zodfile import ZodCheck, ZodRule

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_FORMATS = {
    "email": "email",
    "url": "url",
    "http_url": "url",
    "uri": "url",
    "uuid": "uuid",
    "uuid4": "uuidv4",
    "ipv4": "ipv4",
    "ipv6": "ipv6",
    "cidrv4": "cidrv4",
    "cidrv6": "cidrv6",
    "base64": "base64",
    "jwt": "jwt",
    "ulid": "ulid",
    "e164": "e164",
    "lowercase": "lowercase",
    "uppercase": "uppercase",
}
"""Methods of z.string() that take nothing."""

_PATTERNS = {
    "alpha": "/^[a-zA-Z]+$/",
    "alphanum": "/^[a-zA-Z0-9]+$/",
    "alphaunicode": r"/^\p{L}+$/u",
    "alphanumunicode": r"/^[\p{L}\p{N}]+$/u",
    "numeric": r"/^[-+]?[0-9]+(?:\.[0-9]+)?$/",
    "number": "/^[0-9]+$/",
    "hexadecimal": "/^(0[xX])?[0-9a-fA-F]+$/",
    "hexcolor": "/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/",
    "ascii": r"/^[\x00-\x7F]*$/",
    "printascii": r"/^[\x20-\x7E]*$/",
}
_TEXTS = {"contains": "includes", "startswith": "startsWith", "endswith": "endsWith"}
_COMPARISONS = {
    "min": ("min", "gte"),
    "gte": ("min", "gte"),
    "max": ("max", "lte"),
    "lte": ("max", "lte"),
    "gt": ("", "gt"),
    "lt": ("", "lt"),
}
"""The method for a length, and the one for a number."""


@dataclass
class _Level:
    """The rule of a value, or of its elements, on the way."""

    kind: str
    checks: list[ZodCheck] = field(default_factory=list)
    empty: str = ""
    may_be_empty: bool = False
    choices: tuple[str, ...] = ()
    present: bool = False

    def add(self, method: str, *arguments: str) -> None:
        self.checks.append(ZodCheck(method=method, arguments=arguments))


def rule_of(struct_field: go.StructField, kinds: tuple[str, ...], diagnostics: Diagnostics) -> ZodRule | None:
    """What the tag of a field asks. `kinds` are those of its type, and of its elements, from outside in. What has no
    counterpart is left out with the warning `unknown-validation`."""
    value = tag_value(struct_field.tag, "validate")
    if value is None or value.text == "-":
        return None
    levels = [_Level(kinds[0])]
    offset, keys = value.offset, False
    for part in value.text.split(","):
        name, _, argument = part.partition("=")
        if name in ("keys", "endkeys"):
            keys = name == "keys"
        elif name == "dive":
            levels.append(_Level(kinds[min(len(levels), len(kinds) - 1)]))
        elif part and (keys or not _apply(levels[-1], name, argument.replace("0x2C", ",").replace("0x7C", "|"))):
            diagnostics.warning(
                "unknown-validation",
                f"'{part}' has no counterpart in Zod, so the schema does not check it",
                span_in_tag(struct_field, offset, len(part)),
                "check it where the schema is used, with `refine`",
            )
        offset += len(part) + 1
    rule: ZodRule | None = None
    for level in reversed(levels):
        rule = ZodRule(
            checks=tuple(level.checks),
            empty=level.empty,
            choices=level.choices,
            present=level.present,
            elements=rule,
        )
    return rule


def _apply(level: _Level, name: str, argument: str) -> bool:
    """Adds one validation to a level. False where there is nothing like it."""
    kind = level.kind
    text, number, many = kind == "string", kind in ("int", "uint", "float"), kind in ("slice", "array")
    match name:
        case "omitempty" | "omitzero":
            level.empty = '""' if text else "0" if number else ""
            level.may_be_empty = True
        case "omitnil" | "structonly" | "nostructlevel":
            pass
        case "required":
            _require(level)
        case _ if name in _COMPARISONS and _NUMBER.fullmatch(argument):
            return _compare(level, name, argument, text, number, many)
        case _ if text:
            return _text(level, name, argument)
        case "len" | "eq" | "ne" | "oneof" if number:
            return _number(level, name, argument.split())
        case "len" if many and argument.isdecimal():
            level.add("length", argument)
        case "unique" if many:
            level.add("refine", "(value) => new Set(value).size === value.length")
        case _:
            return False
    return True


def _require(level: _Level) -> None:
    """No zero value: https://pkg.go.dev/github.com/go-playground/validator/v10#hdr-Required."""
    level.present = True
    if level.kind == "string":
        level.add("min", "1")
    elif level.kind in ("int", "uint", "float"):
        level.add("refine", "(value) => value !== 0")
    elif level.kind == "bool":
        level.choices = ("true",)


def _number(level: _Level, name: str, given: list[str]) -> bool:
    if not given or not all(_NUMBER.fullmatch(one) for one in given):
        return False
    if name == "ne":
        level.add("refine", f"(value) => value !== {given[0]}")
    else:
        level.choices = tuple(given)
    return True


def _text(level: _Level, name: str, argument: str) -> bool:
    if name in _FORMATS and not argument:
        level.add(_FORMATS[name])
    elif name in _PATTERNS and not argument:
        level.add("regex", _PATTERNS[name])
    elif name in _TEXTS:
        level.add(_TEXTS[name], quote(argument))
    elif name == "len" and argument.isdecimal():
        level.add("length", argument)
    elif name == "oneof":
        level.choices = tuple(quote(one or other) for one, other in re.findall(r"'([^']*)'|(\S+)", argument))
    elif name == "eq":
        level.choices = (quote(argument),)
    elif name == "ne":
        level.add("refine", f"(value) => value !== {quote(argument)}")
    else:
        return False
    return True


def _compare(level: _Level, name: str, argument: str, text: bool, number: bool, many: bool) -> bool:
    length, value = _COMPARISONS[name]
    if number:
        level.add(value, argument)
    elif argument.isdecimal() and (text or many):
        shift = {"gt": 1, "lt": -1}.get(name, 0)
        method, bound = length or ("min" if name == "gt" else "max"), int(argument) + shift
        level.add(method, str(bound))
        if many and method == "min" and bound > 0 and not level.may_be_empty:
            level.present = True
    else:
        return False
    return True
