"""What every schema shares: frozen, closed models whose collections are tuples."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen record. Unknown fields are refused, so that a typo cannot pass as data.

    Unions of nodes that only our own stages make, by the ten thousand, are `Any` at run time: mypy has checked them,
    and a validator of each that knows all others takes longer to build than to read a large package.
    """

    # Deferred, a validator is built once and only when it is needed. Otherwise models that refer to each other build
    # theirs again and again while their module is imported, which takes longer than reading a few files.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
