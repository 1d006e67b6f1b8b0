"""Where a type stands, and in which way it is printed there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from codegen.schemas.span import NOWHERE, Span

Form = Literal["json", "text", "plain"]
"""By MarshalJSON, by MarshalText, or by kind."""

NUMBER_TYPE = ("encoding/json", "Number")
"""A string that is printed as a number."""


@dataclass(frozen=True)
class Place:
    """Where a type stands. `what` is said in diagnostics; `strict`: what cannot be printed is an error there."""

    addressable: bool | None = None
    span: Span = NOWHERE
    what: str = ""
    strict: bool = True

    def at(self, addressable: bool) -> Place:
        return self if self.addressable is addressable else replace(self, addressable=addressable)
