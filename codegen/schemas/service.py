"""What an annotated Go interface means as an API over HTTP: every parameter has its place, every result its form.

Types are those of `codegen.schemas.gotypes`; the declarations they name are in the `GoProgram` beside.
"""

from collections.abc import Iterator
from typing import Literal

from codegen.schemas.base import Model
from codegen.schemas.gosource import NO_DOC, Doc
from codegen.schemas.gotypes import GoPackage, GoProgram, GoType
from codegen.schemas.span import NOWHERE, SpanField

Verb = Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
Place = Literal["path", "query", "header", "cookie", "form", "body", "send"]
"""Where a value goes. `form` is a part of a form, `body` is all of the body, `send` are the messages of a WebSocket."""
Format = Literal["json", "bytes", "reader", "form", "multipart", "none"]
"""What a body is: JSON, `[]byte`, `io.Reader`, URL-encoded or multipart form, or nothing."""
Stream = Literal["none", "sse", "ndjson", "ws"]


class Value(Model):
    """One value on its way to the server.

    `param` is the Go parameter that holds it, `field` the Go field of it where the parameter is a struct whose fields
    go to different places, else empty: `param.field` is Go for it, also where an embedded struct has the field. `name`
    is its name on the wire: in the path, that of the segment's placeholder; of `body` and `send` it is empty.

    `type` is that of the parameter or field, and of `send` that of one message.
    `optional`: absent where it is nil, or, with `omitempty`, the zero value. `many`: a slice, repeated on the wire.
    `file`: a part of a multipart body that is a file.
    """

    place: Place
    name: str = ""
    param: str
    field: str = ""
    type: GoType
    optional: bool = False
    many: bool = False
    file: bool = False
    span: SpanField = NOWHERE
    doc: Doc = NO_DOC


class Segment(Model):
    """A piece of a path, to be joined as they are: text as it stands, slashes included and escaped where it must be; or
    the value whose name is `param`. `rest` is the last one, and takes slashes too (`{path...}`). A path that ends in a
    slash is that path only: `{$}` of net/http.ServeMux."""

    text: str = ""
    param: str = ""
    rest: bool = False


class ApiParam(Model):
    """A parameter of the Go method, without the context, in order; its name is never empty."""

    name: str
    type: GoType
    variadic: bool = False
    span: SpanField = NOWHERE


class ErrorCase(Model):
    """`//gowasm:error 404 NotFound`: the type of the error that an answer of this status is. `pointer`: `*NotFound` is
    the error."""

    status: int
    type: GoType
    name: str
    pointer: bool = True
    span: SpanField = NOWHERE


class Page(Model):
    """Pages by cursor: the parameter that takes it, and the Go fields of the result with the items and the next one."""

    cursor: str
    items: str
    next: str
    item_type: GoType


class ApiMethod(Model):
    """A method of a service.

    `result` is what an answer holds, or an event of a stream; None where only success is told. `format` is that of the
    answer, `body` that of the request. `status` is what success is. Times are in nanoseconds, 0 where none is set;
    `retries` and `auth` are None where the service's hold. `idempotency`: the header for a key that makes it safe to
    repeat, or empty. `auth` are `bearer`, `basic` and `apikey:X-Header`, any of which will do; where it is empty, none
    is sent. `status` is 204 where there is no result, and 101 of a WebSocket, unless the method says otherwise.
    `errors` are its own, and those of the service for other statuses. `deprecated` says why, without the word.
    """

    name: str
    span: SpanField = NOWHERE
    route_span: SpanField = NOWHERE
    """Where its path is written."""
    doc: Doc = NO_DOC
    deprecated: str = ""
    verb: Verb
    path: tuple[Segment, ...]
    params: tuple[ApiParam, ...] = ()
    values: tuple[Value, ...] = ()
    body: Format = "none"
    result: GoType | None = None
    format: Format = "none"
    stream: Stream = "none"
    page: Page | None = None
    status: int = 200
    errors: tuple[ErrorCase, ...] = ()
    timeout: int = 0
    retries: int | None = None
    auth: tuple[str, ...] | None = None
    idempotent: bool = False
    """Whether it may be sent twice: by its verb, or because it says so."""
    idempotency: str = ""


class Service(Model):
    """An interface marked `//gowasm:service`. `base` is what all paths begin with."""

    package: str
    name: str
    span: SpanField = NOWHERE
    doc: Doc = NO_DOC
    base: str = ""
    methods: tuple[ApiMethod, ...]
    timeout: int = 0
    retries: int = 0
    auth: tuple[str, ...] = ()


class Api(Model):
    """The services of a run, in the order of packages and text, and what their types mean: `program.packages` are
    those that were asked for, of which it has only what travels, and the interfaces."""

    services: tuple[Service, ...]
    program: GoProgram

    def by_package(self) -> Iterator[tuple[GoPackage, list[Service]]]:
        """The packages that have services, with these."""
        for package in self.program.packages:
            if services := [service for service in self.services if service.package == package.path]:
                yield package, services
