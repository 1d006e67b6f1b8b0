"""Small pieces of TypeScript types."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.schemas import tsfile as ts

STRING = ts.TsKeyword(name="string")
NUMBER = ts.TsKeyword(name="number")
BOOLEAN = ts.TsKeyword(name="boolean")
BIGINT = ts.TsKeyword(name="bigint")
NULL = ts.TsKeyword(name="null")
NEVER = ts.TsKeyword(name="never")
UNKNOWN = ts.TsKeyword(name="unknown")
INTEGER = ts.TsKeyword(name="number", format="int")
BASE64 = ts.TsKeyword(name="string", format="byte")
DATE_TIME = ts.TsKeyword(name="string", format="date-time")
NUMERIC = ts.TsTemplate(parts=(NUMBER,))
QUOTED = ts.TsTemplate(parts=('"', STRING, '"'))
QUOTED_BOOLEAN = ts.TsUnion(members=(ts.TsLiteral(text='"true"'), ts.TsLiteral(text='"false"')))
NO_MEMBERS = ts.TsRecord(key=STRING, value=NEVER)
INTEGER_KEY = ts.TsUnion(members=(NUMBER, NUMERIC))
RFC3339 = ts.TsTemplate(
    parts=(NUMBER, "-", NUMBER, "-", NUMBER, "T", NUMBER, ":", NUMBER, ":", STRING),
)


def union(members: Iterable[ts.TsType]) -> ts.TsType:
    """The union of types: flat, each once, null last. None at all is never. Keywords of several formats have none."""
    flat: dict[ts.TsType, ts.TsType] = {}
    for member in members:
        for one in member.members if isinstance(member, ts.TsUnion) else (member,):
            if one is not NEVER and one != NEVER:
                plain = ts.TsKeyword(name=one.name) if isinstance(one, ts.TsKeyword) else one
                flat[plain] = one if flat.get(plain, one) == one else plain
    if NULL in flat:
        flat[NULL] = flat.pop(NULL)
    if len(flat) > 1:
        return ts.TsUnion(members=tuple(flat.values()))
    return next(iter(flat.values()), NEVER)


def nullable(type_: ts.TsType) -> ts.TsType:
    return union((type_, NULL))
