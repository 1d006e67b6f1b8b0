"""Services to the handlers that serve them: how each value is read, and what answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from codegen.lower.api.codec_names import CodecNames
from codegen.lower.api.spelling import Spelling, grouped, quoted, variables
from codegen.lower.types.universe import Universe
from codegen.resolve.golang.method_sets import method_set
from codegen.resolve.services.kinds import RUNTIME
from codegen.schemas import goserver as g
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api, ApiMethod, Service, Value

FILE_NAME = "gowasm_server.go"

# What the bodies of handlers say themselves.
_TAKEN = frozenset(
    {"append", "c", "err", "error", "false", "http", "impl", "new", "nil", "options", "result", "s", "true"}
)

_SOURCES: Mapping[str, Literal["Path", "Query", "Header", "Cookie", "FormValue"]] = {
    "path": "Path",
    "query": "Query",
    "header": "Header",
    "cookie": "Cookie",
    "form": "FormValue",
}
Read = Literal["One", "OrZero", "Optional", "Many"]
_FILES: Mapping[Read, Literal["OneFile", "FileOrZero", "OptionalFile", "ManyFiles"]] = {
    "One": "OneFile",
    "OrZero": "FileOrZero",
    "Optional": "OptionalFile",
    "Many": "ManyFiles",
}
_ANSWERS = {"json": "Answer", "bytes": "AnswerBytes", "reader": "AnswerReader", "none": "AnswerNothing"}
_STREAMS = {"sse": "AnswerSSE", "ndjson": "AnswerNDJSON", "ws": "AnswerSocket"}
_BODIES: Mapping[str, Literal["JSONBody", "BytesBody", "ReaderBody"]] = {
    "json": "JSONBody",
    "bytes": "BytesBody",
    "reader": "ReaderBody",
}


def lower_servers(api: Api) -> dict[str, g.ServerFile]:
    """A file for each package that has services, by import path."""
    files = {}
    for package, services in api.by_package():
        lowering = _Lowering(api, package.path)
        servers = tuple(lowering.server(service) for service in services)
        imports = {'"net/http"', f'"{package.path}/{RUNTIME}"', *lowering.spelling.imports}
        files[package.path] = g.ServerFile(
            source=package.path,
            package=package.name,
            imports=grouped(imports),
            servers=servers,
        )
    return files


def pattern(service: Service, method: ApiMethod) -> str:
    """What ServeMux matches: https://pkg.go.dev/net/http#hdr-Patterns-ServeMux."""
    path = "".join(
        f"{{{segment.param}{'...' if segment.rest else ''}}}" if segment.param else segment.text
        for segment in method.path
    )
    only = "{$}" if path.endswith("/") else ""
    return f"{method.verb} {service.base}{path}{only}"


class _Lowering:
    """Services of one package."""

    def __init__(self, api: Api, package: str) -> None:
        self.spelling = Spelling(api, package, frozenset({"http", RUNTIME}))
        self._api = api
        self._package = package
        self._codec = CodecNames(api, package)
        self._universe = Universe(api.program)

    def server(self, service: Service) -> g.Server:
        methods = tuple(self._method(service, method) for method in service.methods)
        return g.Server(name=service.name, base=service.base, methods=methods)

    def _method(self, service: Service, method: ApiMethod) -> g.ServerMethod:
        names = variables(method, self._api, self._package, _TAKEN)
        structs = {value.param for value in method.values if value.field}
        send = next((value for value in method.values if value.place == "send"), None)
        result = method.result if method.format == "json" else None
        return g.ServerMethod(
            name=method.name,
            full_name=f"{service.name}.{method.name}",
            pattern=quoted(pattern(service, method)),
            auth=tuple(quoted(way) for way in (service.auth if method.auth is None else method.auth)),
            errors=tuple(
                g.ServerError(
                    status=case.status,
                    rule="Declared" if case.pointer else "DeclaredValue",
                    encode=self._codec.encode(case.type),
                )
                for case in method.errors
            ),
            idempotency=quoted(method.idempotency) if method.idempotency else "",
            deprecated=bool(method.deprecated),
            structs=tuple(
                (names[param.name], self.spelling.type(param.type)) for param in method.params if param.name in structs
            ),
            form="Multipart" if method.body == "multipart" else "Form" if method.body == "form" else "",
            values=tuple(self._values(method, names)),
            body=self._body(method, names),
            arguments=tuple(
                f"gowasm.Received(c, {self._codec.decode(send.type)})"
                if send is not None and param.name == send.param
                else names[param.name] + ("..." if param.variadic else "")
                for param in method.params
            ),
            calls=_calls(method),
            answer=_ANSWERS[method.format] if method.stream == "none" else _STREAMS[method.stream],
            status=method.status,
            encode=self._codec.encode(result) if result is not None else "",
        )

    def _body(self, method: ApiMethod, names: Mapping[str, str]) -> g.ServerBody | None:
        for value in method.values:
            if value.place == "body":
                decode = self._codec.decode(value.type) if method.body == "json" else ""
                return g.ServerBody(target=names[value.param], read=_BODIES[method.body], decode=decode)
        return None

    def _values(self, method: ApiMethod, names: Mapping[str, str]) -> Iterator[g.ServerValue]:
        for value in method.values:
            if value.place in ("body", "send"):
                continue
            target = names[value.param]
            pointer, type_ = self._one(value)
            cursor = method.page is not None and method.page.cursor == value.param  # the first page has none
            read: Read = "One"
            if value.many:
                read = "Many"
            elif pointer:
                read = "Optional"
            elif value.optional or cursor:
                read = "OrZero"
            source = _SOURCES[value.place]
            yield g.ServerValue(
                target=f"{target}.{value.field}" if value.field else target,
                field=bool(value.field),
                name=quoted(value.name),
                read=_FILES[read] if value.file else read,
                source="" if value.file else "Headers" if source == "Header" and value.many else source,
                parser="" if value.file else self._parser(type_),
            )

    def _one(self, value: Value) -> tuple[bool, go.GoType]:
        """Whether the value is a pointer, and the type of one text."""
        bare = self._universe.unalias(value.type)
        if isinstance(bare, go.Pointer):
            return True, bare.element
        under = self._universe.underlying(bare)
        if value.many and isinstance(under, go.Slice):
            return False, under.element
        return False, value.type

    def _parser(self, type_: go.GoType) -> str:
        bare = self._universe.unalias(type_)
        spelt = self.spelling.type(type_)
        if isinstance(bare, go.Named) and "UnmarshalText" in method_set(bare, self._api.program):
            return f"ParseText[{spelt}]"
        under = self._universe.underlying(bare)
        assert isinstance(under, go.Basic), "resolve lets nothing else through"
        kind = under.name.rstrip("0123456789").capitalize()
        return f"Parse{kind}[{spelt}]"


def _calls(method: ApiMethod) -> Literal["value", "error", "stream", "socket"]:
    if method.stream != "none":
        return "socket" if method.stream == "ws" else "stream"
    return "value" if method.result is not None else "error"
