"""What every schema shares: frozen, closed models whose collections are tuples."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen record. Unknown fields are refused, so that a typo cannot pass as data."""

    model_config = ConfigDict(frozen=True, extra="forbid")
