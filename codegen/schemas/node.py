"""What the records share that only our own stages make, many of them by the ten thousand: trees of Go and TypeScript.

`schemas.base.Model` checks what comes from outside. These mypy has checked, and validators for all their classes would
take longer to build than a large package to read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, Self, dataclass_transform

_REQUIRED = object()


class _Record(type):
    """Makes slots and a constructor of the annotations of a class. A decorator of dataclasses that does the same takes
    several times as long, for each class of each run."""

    node_fields: Mapping[str, object]
    """Each field with its default; those of the base come first."""
    node_values: Callable[[object], object]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _Record:
        fields = {
            field: default for base in bases if isinstance(base, _Record) for field, default in base.node_fields.items()
        }
        # Without `from __future__ import annotations` there are none yet: https://peps.python.org/pep-0749/
        own = tuple(namespace.get("__annotations__", ()))
        fields |= {field: namespace.pop(field, _REQUIRED) for field in own}
        if fields:
            namespace["__init__"] = _constructor(fields)
        made = super().__new__(cls, name, bases, {**namespace, "__slots__": own})
        made.node_fields, made.node_values = fields, attrgetter(*fields) if fields else id
        return made


def _constructor(fields: Mapping[str, object]) -> Any:
    defaults = {f"_{field}": default for field, default in fields.items() if default is not _REQUIRED}
    params = ", ".join(f"{field}=_{field}" if f"_{field}" in defaults else field for field in fields)
    made: dict[str, Any] = {}
    exec(
        f"def __init__(self, *, {params}):\n" + "".join(f"  self.{field} = {field}\n" for field in fields),
        defaults,
        made,
    )
    return made["__init__"]


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Node(metaclass=_Record):
    """A frozen record, which mypy sees to; equal to another one of its class with equal fields. Modules that declare
    nodes begin with `from __future__ import annotations`."""

    def model_copy(self, *, update: Mapping[str, object]) -> Self:
        """The same with other values for some fields: called as it is of a `Model`."""
        kind = type(self)
        return kind(**{field: getattr(self, field) for field in kind.node_fields} | dict(update))

    def __eq__(self, other: object) -> bool:
        kind = type(self)
        return self is other or (kind is type(other) and kind.node_values(self) == kind.node_values(other))

    def __hash__(self) -> int:
        return hash(type(self).node_values(self))

    def __repr__(self) -> str:
        kind = type(self)
        return f"{kind.__name__}({', '.join(f'{field}={getattr(self, field)!r}' for field in kind.node_fields)})"
