"""What will be printed as a TypeScript client: types as in `codegen.schemas.tsfile`, and a class for each service.

Expressions are written out: `access` is how a parameter's value is reached, `params.id`.
"""

from typing import Literal

from codegen.schemas.base import Model
from codegen.schemas.span import NOWHERE, SpanField
from codegen.schemas.tsfile import TsFile, TsInterface, TsType

Kind = Literal["json", "bytes", "stream", "none", "events", "lines", "socket"]
"""The function of the runtime that makes the call."""


class TsEntry(Model):
    """`"X-Trace": params.trace`: the name on the wire, as a key, and the value."""

    key: str
    access: str


class TsBody(Model):
    """A body: one value, or the parts of a form."""

    kind: Literal["json", "bytes", "form", "multipart"]
    access: str = ""
    entries: tuple[TsEntry, ...] = ()


class TsErrorCase(Model):
    status: int
    type: TsType


class TsPage(Model):
    """`name` is that of the method that gives all items, `cursor` the parameter; `items` and `next` are how they are
    reached, `page.items`."""

    name: str
    cursor: str
    items: str
    next: str
    item: TsType


class TsWide(Model):
    """`const TaskWide = gowasm.object({...})`: where the 64-bit integers of a type are. `params` are those of a generic
    one, which has a function."""

    name: str
    params: tuple[str, ...] = ()
    expression: str


class TsWides(Model):
    """Expressions of the same for what a method sends and gets; empty where there are none. Errors are by status."""

    result: str = ""
    body: str = ""
    send: str = ""
    errors: tuple[tuple[int, str], ...] = ()


class TsMethod(Model):
    """A method of a client.

    `name` is TypeScript's, `go` what the service calls it. `params` is the type of its parameters, None where it has
    none, and `argument` what they are called: a body that is the only one stands for itself. `optional` tells that all
    of them may be missing. `path` is a literal. `result` is what it gives, or what its stream is of; `send` what is
    sent over a WebSocket. Times are in milliseconds.
    """

    name: str
    go: str
    doc: tuple[str, ...] = ()
    span: SpanField = NOWHERE
    kind: Kind
    verb: str
    path: str
    params: TsType | None = None
    argument: Literal["params", "body"] = "params"
    optional: bool = False
    query: tuple[TsEntry, ...] = ()
    headers: tuple[TsEntry, ...] = ()
    cookies: tuple[TsEntry, ...] = ()
    body: TsBody | None = None
    status: int
    result: TsType | None = None
    send: TsType | None = None
    errors: tuple[TsErrorCase, ...] = ()
    page: TsPage | None = None
    idempotent: bool = False
    key: str = ""
    timeout: int = 0
    retries: int = 0
    auth: tuple[str, ...] = ()
    wide: TsWides | None = None

    @property
    def streams(self) -> bool:
        """Whether it gives values one by one."""
        return self.kind in ("events", "lines", "socket")

    @property
    def reads(self) -> bool:
        """Whether it is a query of TanStack Query, which has to give something that can be kept."""
        return self.verb in ("GET", "OPTIONS") and self.kind in ("json", "bytes")

    @property
    def changes(self) -> bool:
        """Whether it is a mutation."""
        return self.verb not in ("GET", "HEAD", "OPTIONS")


class TsClient(Model):
    """A service. `name` is Go's; `params` are the declared parameters of its methods. `client`, `safe`, `error`,
    `errors` and `is_error` are the names of what is declared for it."""

    name: str
    doc: tuple[str, ...] = ()
    client: str
    safe: str
    error: str
    errors: str
    is_error: str
    params: tuple[TsInterface, ...] = ()
    methods: tuple[TsMethod, ...]

    @property
    def all(self) -> str:
        """What the key of all queries is called: `all`, unless a query is."""
        return "all_" if any(method.name == "all" for method in self.methods) else "all"


class TsClientFile(Model):
    """`runtime` is the module of the runtime, as this file imports it, and `namespace` what it is called here.
    `shadowed` are types of TypeScript's library that must be written with `globalThis`, since a type of the user has
    their name."""

    types: TsFile
    runtime: str
    namespace: str
    clients: tuple[TsClient, ...]
    wides: tuple[TsWide, ...] = ()
    shadowed: frozenset[str] = frozenset()
