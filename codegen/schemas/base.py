"""What every schema shares: frozen, closed models whose collections are tuples."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen record. Unknown fields are refused, so that a typo cannot pass as data.

    Nodes in it are not looked into: see `schemas.node`.
    """

    # Deferred, a validator is built once and only when it is needed. Otherwise models that refer to each other build
    # theirs again and again while their module is imported, which takes longer than reading a few files.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True)
