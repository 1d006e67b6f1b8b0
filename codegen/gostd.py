"""The standard library of Go, from the table that a program wrote with real Go: `golang/README.md` tells how.

It spares whoever generates TypeScript from installing Go, and knows what no source says: which JSON a method prints.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from codegen.resources import stdlib_dir
from codegen.schemas.gotypes import (
    Array,
    Basic,
    Chan,
    Constant,
    ConstantValue,
    Declaration,
    Func,
    Interface,
    Map,
    Method,
    Named,
    Parameter,
    Pointer,
    Slice,
    Struct,
    StructField,
    Term,
    TypeParameter,
)
from codegen.schemas.node import Node


@dataclass(frozen=True)
class StdPackage:
    """A package of the standard library, for the browser, as of the newest release of Go that is supported.

    types:     the exported ones, and those that they are made of. Fields that encoding/json never looks at are left
               out, and so is what functions take and give; of methods, those are there that encoding/json asks for.
    constants: the exported ones, in the order of files and text.
    since:     the names of both that the oldest supported release has not, or has otherwise -> since when they are so.
    """

    path: str
    name: str
    types: Mapping[str, Declaration]
    constants: Mapping[str, Constant]
    since: Mapping[str, str]


@cache
def load_std(path: str) -> StdPackage | None:
    """The package of an import path, or None where the table has none. Packages outside `internal` and `vendor` are
    complete; of others there is what the complete ones are made of."""
    if not path[:1].isalpha() or ".." in path:
        return None
    try:
        text = (stdlib_dir() / f"{path}.json").read_bytes()
    except (OSError, ValueError):  # no such file, or a name that can be none
        return None
    data: dict[str, Any] = json.loads(text)
    types = [Declaration(**_fields(entry)) for entry in data["types"]]
    constants = [Constant(**_fields(entry) | {"value": _value(entry["value"])}) for entry in data["constants"]]
    return StdPackage(
        path=data["path"],
        name=data["name"],
        types={declaration.name: declaration for declaration in types},
        constants={constant.name: constant for constant in constants},
        since=data["since"],
    )


def _fields(written: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _made(value, name) for name, value in written.items()}


def _made(written: Any, field: str) -> Any:
    """The nodes for what the table has in a field."""
    if isinstance(written, list):
        return tuple(_made(one, field) for one in written)
    if not isinstance(written, dict):
        return written
    return (_TYPES[written["kind"]] if "kind" in written else _PARTS[field])(**_fields(written))


_TYPES: Mapping[str, type[Node]] = {
    "basic": Basic,
    "named": Named,
    "parameter": TypeParameter,
    "pointer": Pointer,
    "slice": Slice,
    "array": Array,
    "map": Map,
    "chan": Chan,
    "func": Func,
    "struct": Struct,
    "interface": Interface,
}
_PARTS: Mapping[str, type[Node]] = {
    "params": Parameter,
    "methods": Method,
    "fields": StructField,
    "terms": Term,
}


def _value(written: Any) -> ConstantValue:
    match written:
        case [[a, b], [c, d]]:
            return Fraction(a, b), Fraction(c, d)
        case [a, b]:
            return Fraction(a, b)
        case bool() | int() | str():
            return written
    raise TypeError(f"{written!r} is no constant of the table")
