"""Services to their clients in Go: what each method sends, and what it makes of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.diagnostics import Diagnostics
from codegen.lower.api.client_values import Steps
from codegen.lower.api.codec_names import CodecNames
from codegen.lower.api.options import client_options
from codegen.lower.api.spelling import Spelling, grouped, quoted
from codegen.resolve.services.kinds import RUNTIME
from codegen.schemas import goclient as g
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api, ApiMethod, ApiParam, Service

FILE_NAME = "gowasm_client.go"

# What the bodies of methods say themselves.
_TAKEN = frozenset({"bool", "c", "call", "ctx", "float64", "int64", "len", "nil", "string", "uint64", "v"})
_IMPORTED = frozenset({"context", "iter", "strconv", "time", RUNTIME})

_ACCEPTED = {"none": "application/json", "sse": "text/event-stream", "ndjson": "application/x-ndjson", "ws": ""}
_UNITS = (
    ("Hour", 3600 * 10**9),
    ("Minute", 60 * 10**9),
    ("Second", 10**9),
    ("Millisecond", 10**6),
    ("Microsecond", 10**3),
)


def lower_clients(api: Api, diagnostics: Diagnostics) -> dict[str, g.ClientFile]:
    """A file for each package that has services, by import path. Diagnostics: `reserved-method`."""
    return {package.path: _Lowering(api, package, diagnostics).file(services) for package, services in api.by_package()}


class _Lowering:
    """Services of one package."""

    def __init__(self, api: Api, package: go.GoPackage, diagnostics: Diagnostics) -> None:
        self._package = package
        self._diagnostics = diagnostics
        self._spelling = Spelling(api, package.path, _IMPORTED)
        self._codec = CodecNames(api, package.path)
        self._steps = Steps(api.program, self._codec, self._spelling)
        self._own = frozenset(name for path, name in api.program.types if path == package.path)
        self._packages = frozenset(api.program.names.values())

    def file(self, services: list[Service]) -> g.ClientFile:
        clients = tuple(self._client(service) for service in services)
        errors = tuple(self._errors(services).values())
        options = tuple(option for option in client_options() if option.name not in self._own)
        text = "\n".join(
            [
                *(
                    it
                    for client in clients
                    for method in client.methods
                    for step in method.steps
                    for it in step.arguments
                ),
                *(value for client in clients for method in client.methods for _, value in method.facts),
                *(option.params for option in options),
                *(method.results for client in clients for method in client.methods),
                "iter." if any(client.pages for client in clients) else "",
            ]
        )
        used = {f'"{name}"' for name in ("iter", "strconv", "time") if f"{name}." in text}
        return g.ClientFile(
            source=self._package.path,
            package=self._package.name,
            imports=grouped({'"context"', f'"{self._package.path}/{RUNTIME}"', *used, *self._spelling.imports}),
            clients=clients,
            errors=errors,
            option="gowasm.Option" if "Option" in self._own else "Option",
            options=options,
        )

    def _client(self, service: Service) -> g.Client:
        own = {f"All{method.name}" for method in service.methods if method.page is not None}
        for method in service.methods:
            if method.name in own:
                message = f"the client has a method {method.name} of its own, for all pages"
                self._diagnostics.error("reserved-method", message, method.span, "choose another name")
        return g.Client(
            name=f"{service.name}Client",
            service=service.name,
            doc=tuple(service.doc.text.splitlines()),
            methods=tuple(self._method(service, method) for method in service.methods),
            pages=tuple(page for method in service.methods for page in self._pages(method)),
        )

    def _method(self, service: Service, method: ApiMethod) -> g.ClientMethod:
        names = self._names(method)
        return g.ClientMethod(
            name=method.name,
            doc=_doc(service, method),
            variable=f"call{service.name}{method.name}",
            facts=tuple(self._facts(service, method)),
            params="".join(f", {self._param(param, names)}" for param in method.params),
            results=self._results(method),
            steps=tuple(self._steps.of(service, method, names)),
            finish=self._finish(method, names),
        )

    def _names(self, method: ApiMethod) -> dict[str, str]:
        """A Go variable for each parameter: its name, unless the body says that for something else."""
        taken = _TAKEN | _IMPORTED | self._own | self._packages
        return {param.name: param.name + "_" if param.name in taken else param.name for param in method.params}

    def _param(self, param: ApiParam, names: Mapping[str, str]) -> str:
        if param.variadic and isinstance(param.type, go.Slice):
            return f"{names[param.name]} ...{self._spelling.type(param.type.element)}"
        return f"{names[param.name]} {self._spelling.type(param.type)}"

    def _facts(self, service: Service, method: ApiMethod) -> Iterator[tuple[str, str]]:
        yield "Verb", quoted(method.verb)
        accept = _ACCEPTED[method.stream] if method.format == "json" else ""
        if accept:
            yield "Accept", quoted(accept)
        timeout = method.timeout or service.timeout
        if timeout:
            yield "Timeout", _duration(timeout)
        retries = service.retries if method.retries is None else method.retries
        if retries:
            yield "Retries", str(retries)
        if method.idempotent:
            yield "Repeatable", "true"
        if method.idempotency:
            yield "Idempotency", quoted(method.idempotency)
            yield "NewKey", "gowasm.RandomKey"
        auth = service.auth if method.auth is None else method.auth
        if auth:
            yield "Auth", f"[]string{{{', '.join(map(quoted, auth))}}}"
        elif method.auth is not None:
            yield "NoAuth", "true"
        if method.errors:
            cases = (f"{{Status: {case.status}, Read: {self._read(case.type)}}}" for case in method.errors)
            yield "Errors", f"[]gowasm.ErrorCase{{{', '.join(cases)}}}"

    def _read(self, error: go.GoType) -> str:
        """The function that reads an error."""
        return f"error{self._codec.name(error)}JSON"

    def _errors(self, services: Iterable[Service]) -> Mapping[str, g.ClientError]:
        """Those functions, each once."""
        return {
            (name := self._read(case.type)): g.ClientError(
                name=name,
                type=self._spelling.type(case.type),
                decode=self._codec.decode(case.type),
                pointer=case.pointer,
            )
            for service in services
            for method in service.methods
            for case in method.errors
        }

    # --- what comes back ----------------------------------------------------------------------------------------------

    def _results(self, method: ApiMethod) -> str:
        if method.result is None:
            return "error"
        spelt = self._spelling.type(method.result)
        return f"({spelt}, error)" if method.stream == "none" else f"iter.Seq2[{spelt}, error]"

    def _finish(self, method: ApiMethod, names: Mapping[str, str]) -> str:
        if method.result is None:
            return "call.Done(ctx)"
        if method.format == "bytes":
            return "call.Data(ctx)"
        if method.format == "reader":
            return "call.Open(ctx)"
        decode = self._codec.decode(method.result)
        if method.stream == "ws":
            send = next((value for value in method.values if value.place == "send"), None)
            if send is None:
                return f"gowasm.Receive(ctx, call, {decode})"
            return f"gowasm.Converse(ctx, call, {names[send.param]}, {self._codec.encode(send.type)}, {decode})"
        function = {"sse": "Events", "ndjson": "Lines", "none": "Value"}[method.stream]
        return f"gowasm.{function}(ctx, call, {decode})"

    def _pages(self, method: ApiMethod) -> Iterator[g.ClientPages]:
        if method.page is None or method.result is None:
            return
        page, names = method.page, self._names(method)
        cursor = next(param for param in method.params if param.name == page.cursor)
        given = [
            "cursor" if param is cursor else names[param.name] + ("..." if param.variadic else "")
            for param in method.params
        ]
        names = {name: f"{to}_" if to in ("cursor", "page", "err") else to for name, to in names.items()}
        yield g.ClientPages(
            name=f"All{method.name}",
            of=method.name,
            params="".join(f", {self._param(param, names)}" for param in method.params if param is not cursor),
            item=self._spelling.type(page.item_type),
            cursor=self._spelling.type(cursor.type),
            given="".join(f", {it}" for it in given),
            items=page.items,
            next=page.next,
            pointer=isinstance(self._codec.bare(method.result), go.Pointer),
        )


def _doc(service: Service, method: ApiMethod) -> tuple[str, ...]:
    if method.doc.text:
        return tuple(method.doc.text.splitlines())
    path = "".join(f"{{{it.param}{'...' * it.rest}}}" if it.param else it.text for it in method.path)
    lines = [f"{method.name} is {method.verb} {service.base}{path}."]
    if method.deprecated:
        lines += ["", f"Deprecated: {method.deprecated}"]
    return tuple(lines)


def _duration(nanoseconds: int) -> str:
    for name, size in _UNITS:
        if nanoseconds % size == 0:
            count = nanoseconds // size
            return f"time.{name}" if count == 1 else f"{count} * time.{name}"
    return f"{nanoseconds} * time.Nanosecond"
