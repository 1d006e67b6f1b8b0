"""The way to a field of a struct through embedded ones, as an expression of Go."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.lower.types.universe import Universe
from codegen.resolve.golang.method_sets import selections_in
from codegen.schemas import gotypes as go


@dataclass(frozen=True)
class Step:
    """An embedded pointer on the way, with what it points at. encoding/json makes none that is not exported."""

    value: str
    type: go.GoType
    exported: bool


@dataclass(frozen=True)
class Path:
    """`value` is the field. `reachable` is False where no expression of the package leads to it."""

    value: str
    steps: tuple[Step, ...]
    reachable: bool


def path_to(type_: go.GoType, index: tuple[int, ...], package: str, universe: Universe) -> Path:
    """From `v`, a pointer to the type, as the package may write it. What other packages embed without exporting it is
    passed over: https://go.dev/ref/spec#Selectors."""
    value = "v"
    steps: list[Step] = []
    reachable = True
    passed: go.GoType | None = None
    """The type that has what comes next by promotion."""
    owner = type_.package if isinstance(type_, go.Named) else package
    for number, position in enumerate(index):
        struct = universe.underlying(type_)
        assert isinstance(struct, go.Struct)
        field = struct.fields[position]
        last = number == len(index) - 1
        named = field.exported or owner == package
        if named:
            value += f".{field.name}"
        if named and passed is not None:
            selected = selections_in(passed, universe.types).get(field.name)
            reachable &= selected is not None and selected.field is not None and selected.field.span == field.span
            passed = None
        elif not named and passed is None:
            passed = type_
        type_ = universe.unalias(field.type)
        if isinstance(type_, go.Pointer) and not last:
            steps.append(Step(value, type_.element, field.exported))
            reachable &= named
            type_ = universe.unalias(type_.element)
        if isinstance(type_, go.Named):
            owner = type_.package
    return Path(value, tuple(steps), reachable)
