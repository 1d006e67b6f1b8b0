"""What will be printed as handlers of MSW."""

from typing import Literal

from codegen.schemas.base import Model
from codegen.schemas.tsclient import TsMethod, TsWide
from codegen.schemas.tsfile import TsFile

MockType = Literal["text", "number", "bigint", "boolean", "file"]


class TsMockValue(Model):
    """A parameter: `key` is a string literal, as `name` is; `type` is how its text is read."""

    key: str
    place: Literal["path", "query", "header", "cookie", "form"]
    name: str
    type: MockType
    many: bool = False


class TsMockBody(Model):
    """`key` is empty where the body is all that a method takes."""

    kind: Literal["json", "bytes"]
    key: str


class TsMock(Model):
    """A method; `pattern` is a string literal of a regular expression for its path."""

    method: TsMethod
    pattern: str
    values: tuple[TsMockValue, ...] = ()
    body: TsMockBody | None = None
    read: str = ""
    """Where 64-bit integers are in what comes in, and in what goes out: expressions, empty where there are none."""
    write: str = ""


class TsMockService(Model):
    """`mocks` and `handlers` are the names of what is declared for it; `routes` are the most special first."""

    name: str
    mocks: str
    handlers: str
    routes: tuple[TsMock, ...]
    """In the order in which they have to be asked."""
    methods: tuple[TsMock, ...]
    """In the order of the source."""


class TsMocksFile(Model):
    """`client` is the module of the client, as this file imports it; `names` are the types that it takes from it.
    `namespace` is what the client's runtime is called, and `wides` what is needed of the same of the client."""

    types: TsFile
    client: str
    names: tuple[str, ...]
    namespace: str
    wides: tuple[TsWide, ...] = ()
    services: tuple[TsMockService, ...]
