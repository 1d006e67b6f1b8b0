"""What will be printed as Go for the server of services, and for their fakes."""

from typing import Literal

from codegen.schemas.base import Model


class ServerValue(Model):
    """A variable of what the request has for it: `target := gowasm.read(c.source(name), gowasm.parser)`, or, of files,
    `gowasm.read(c, name)`. `field` says that it is a field of a struct, which is declared before."""

    target: str
    field: bool = False
    read: Literal["One", "OrZero", "Optional", "Many", "OneFile", "FileOrZero", "OptionalFile", "ManyFiles"]
    source: Literal["Path", "Query", "Header", "Headers", "Cookie", "FormValue", ""] = ""
    name: str
    parser: str = ""


class ServerBody(Model):
    """The variable for the body; `decode` is the function that reads JSON."""

    target: str
    read: Literal["JSONBody", "BytesBody", "ReaderBody"]
    decode: str = ""


class ServerError(Model):
    """The rule of a declared error; `encode` is the function that prints it."""

    status: int
    rule: Literal["Declared", "DeclaredValue"]
    encode: str


class ServerMethod(Model):
    """`structs` are the parameters whose fields are values, with their types. `arguments` are those behind the context.

    `answer` is the function of the runtime; `calls` what the implementation gives it: a value and an error, an error,
    or a stream. `encode` prints what is sent, `receives` reads what a WebSocket receives.
    """

    name: str
    full_name: str
    pattern: str
    auth: tuple[str, ...] = ()
    errors: tuple[ServerError, ...] = ()
    idempotency: str = ""
    deprecated: bool = False
    structs: tuple[tuple[str, str], ...] = ()
    form: Literal["", "Form", "Multipart"] = ""
    values: tuple[ServerValue, ...] = ()
    body: ServerBody | None = None
    arguments: tuple[str, ...] = ()
    calls: Literal["value", "error", "stream", "socket"]
    answer: str
    status: int
    encode: str = ""
    receives: str = ""

    @property
    def checks(self) -> bool:
        """Whether something can be wrong with what was read."""
        return bool(self.values or self.form) or (self.body is not None and self.body.read != "ReaderBody")


class Server(Model):
    """One service. `base` is what all of its paths begin with."""

    name: str
    base: str = ""
    methods: tuple[ServerMethod, ...]


class ServerFile(Model):
    """`gowasm_server.go` of a package. `imports` are the groups of an import declaration."""

    source: str
    package: str
    imports: tuple[tuple[str, ...], ...]
    servers: tuple[Server, ...]


class FakeParam(Model):
    """A parameter, and the field of a recorded call that holds it."""

    name: str
    type: str
    field: str
    field_type: str
    variadic: bool = False


class FakeMethod(Model):
    """`result` is the type of the value; empty where only an error comes back."""

    name: str
    call: str
    params: tuple[FakeParam, ...] = ()
    result: str = ""
    stream: bool = False

    @property
    def results(self) -> str:
        """As Go writes them."""
        if self.stream:
            return f"iter.Seq2[{self.result}, error]"
        return f"({self.result}, error)" if self.result else "error"


class Fake(Model):
    """One service."""

    name: str
    type: str
    methods: tuple[FakeMethod, ...]


class FakeFile(Model):
    """`gowasm_fake.go` of a package. `imports` are the groups of an import declaration."""

    source: str
    package: str
    imports: tuple[tuple[str, ...], ...]
    fakes: tuple[Fake, ...]
