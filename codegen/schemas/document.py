"""Documents of JSON: what is printed as OpenAPI, and what is read, each value with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.schemas.span import Span

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

Value: TypeAlias = "bool | int | float | str | tuple[Node, ...] | Mapping[str, Node] | None"


@dataclass(frozen=True)
class Node:
    """A value as it was written. `keys` are the places of an object's keys."""

    value: Value
    span: Span
    keys: Mapping[str, Span] = field(default_factory=dict)

    @property
    def object(self) -> Mapping[str, Node] | None:
        return self.value if isinstance(self.value, Mapping) else None

    @property
    def list(self) -> tuple[Node, ...] | None:
        return self.value if isinstance(self.value, tuple) else None

    @property
    def text(self) -> str | None:
        return self.value if isinstance(self.value, str) else None
