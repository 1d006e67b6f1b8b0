"""What the records share that only our own stages make, many of them by the ten thousand: trees of Go and TypeScript.

`schemas.base.Model` checks what comes from outside. These mypy has checked, and validators for all their classes would
take longer to build than a large package to read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, dataclass_transform

import msgspec


class _NodeMeta(msgspec.StructMeta):
    """Gives every node what a struct does not inherit."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **_: bool) -> _NodeMeta:
        return super().__new__(cls, name, bases, namespace, frozen=True, kw_only=True)


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Node(msgspec.Struct, frozen=True, kw_only=True, metaclass=_NodeMeta):
    """A frozen record, equal to another one of its class with equal fields. mypy sees to the types of the fields, and
    nothing else does."""

    def model_copy(self, *, update: Mapping[str, object]) -> Self:
        """The same with other values for some fields: called as it is of a `Model`."""
        return msgspec.structs.replace(self, **update)
