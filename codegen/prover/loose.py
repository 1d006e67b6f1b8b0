"""What TypeScript allows and Go never printed: a property that is never absent, or never null."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.diagnostics import Diagnostics
from codegen.prover.gorun import Line
from codegen.prover.places import Declared, element_of, members_of
from codegen.schemas import tsfile as ts
from codegen.schemas.proof import ProofType

ENOUGH = 25
"""How many objects have to be seen before what none of them has is worth a word."""


def report_loose(
    declared: Declared, types: Mapping[int, ProofType], lines: Iterable[Line], diagnostics: Diagnostics
) -> None:
    """Compares the properties with all objects that Go printed.

    Diagnostics: the warning `loose`.
    """
    seen = _Seen(declared)
    for line in lines:
        type_ = types[line.number]
        found = declared.by_go.get((type_.package, type_.name))
        if found is not None:
            seen.value(json.loads(line.json), ts.TsReference(package=found.package, name=found.name))
    for member, times in seen.objects.items():
        if times < ENOUGH:
            continue
        if member.optional and seen.absent[member] == 0:
            diagnostics.warning("loose", f"property {member.name!r} is optional, but Go always prints it", member.span)
        if _nullable(member.type) and seen.null[member] == 0 and seen.present[member] >= ENOUGH:
            diagnostics.warning("loose", f"property {member.name!r} may be null, but Go never prints null", member.span)


def _nullable(type_: ts.TsType) -> bool:
    return isinstance(type_, ts.TsUnion) and ts.TsKeyword(name="null") in type_.members


class _Seen:
    """How often each property was there, absent, null."""

    def __init__(self, declared: Declared) -> None:
        self._declared = declared
        self.objects: Counter[ts.TsMember] = Counter()
        self.present: Counter[ts.TsMember] = Counter()
        self.absent: Counter[ts.TsMember] = Counter()
        self.null: Counter[ts.TsMember] = Counter()

    def value(self, value: Any, type_: ts.TsType) -> None:
        """Counts in a value and in all that it holds. In a union, objects are counted where one alternative has all
        their keys."""
        if not isinstance(value, dict | list):
            return
        for one in self._declared.alternatives(type_):
            members = members_of(one)
            if isinstance(value, dict) and members and value.keys() <= {member.name for member in members}:
                self._object(value, members)
                return
            if not members:
                steps = value.items() if isinstance(value, dict) else enumerate(value)
                for step, inner in steps:
                    for element in element_of(one, step):
                        self.value(inner, element)

    def _object(self, value: Mapping[str, Any], members: tuple[ts.TsMember, ...]) -> None:
        for member in members:
            self.objects[member] += 1
            if member.name not in value:
                self.absent[member] += 1
                continue
            self.present[member] += 1
            if value[member.name] is None:
                self.null[member] += 1
            else:
                self.value(value[member.name], member.type)
