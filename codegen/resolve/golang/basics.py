"""The predeclared types and what the target says of them: https://go.dev/ref/spec#Types."""

from __future__ import annotations

from typing import Literal

from codegen.schemas.gotypes import Basic, Func, GoType, Interface, Method

SIGNED = {"int8": 8, "int16": 16, "int32": 32, "int64": 64, "int": 0}
UNSIGNED = {"uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uint": 0, "uintptr": 0}
INTEGERS = {**SIGNED, **UNSIGNED}
"""Bits of each integer type; 0 is what the target has for a word."""
FLOATS = {"float32": 32, "float64": 64}
COMPLEX = {"complex64": 32, "complex128": 64}
"""Bits of each of the two parts."""

UNTYPED = ("untyped int", "untyped rune", "untyped float", "untyped complex")
"""The kinds of untyped numbers; of two, the later one is that of the result."""

DEFAULTS = {
    "untyped bool": "bool",
    "untyped string": "string",
    "untyped int": "int",
    "untyped rune": "int32",
    "untyped float": "float64",
    "untyped complex": "complex128",
}

_NAMES = ("bool", "string", *INTEGERS, *FLOATS, *COMPLEX, "error", "comparable", "unsafe.Pointer", "untyped nil")
BASIC = {name: Basic(name=name) for name in (*_NAMES, *DEFAULTS)}
INVALID = Basic(name="invalid type")
"""The type of what has been reported."""

ANY = Interface()
ERROR = Interface(methods=(Method(name="Error", signature=Func(results=(BASIC["string"],))),))
"""What is under the name `error`."""

PREDECLARED: dict[str, GoType] = {
    **{name: BASIC[name] for name in ("bool", "string", *INTEGERS, *FLOATS, *COMPLEX, "error", "comparable")},
    "byte": BASIC["uint8"],
    "rune": BASIC["int32"],
    "any": ANY,
}

BUILTINS = frozenset(
    """
    append cap clear close complex copy delete imag len make max min new panic print println real recover
    """.split()
)

Class = Literal["bool", "string", "int", "float", "complex", ""]

CLASSES: dict[str, Class] = {
    "bool": "bool",
    "untyped bool": "bool",
    "string": "string",
    "untyped string": "string",
    "untyped int": "int",
    "untyped rune": "int",
    "untyped float": "float",
    "untyped complex": "complex",
    **dict.fromkeys(INTEGERS, "int"),
    **dict.fromkeys(FLOATS, "float"),
    **dict.fromkeys(COMPLEX, "complex"),
}
"""What the values of a basic type are, where constants can be of it."""


def untyped(type_: GoType) -> bool:
    return type_.kind == "basic" and type_.name.startswith("untyped ")


def class_of(type_: GoType) -> Class:
    """What constants of an underlying type are; empty where there are none."""
    return CLASSES.get(type_.name, "") if type_.kind == "basic" else ""
