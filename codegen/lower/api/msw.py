"""Services as handlers of MSW, which answer what the clients in TypeScript ask."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.lower.api.ts_client import RUNTIME, lower_client
from codegen.lower.api.ts_params import Params, Spelling, element
from codegen.lower.types import build
from codegen.lower.types.files import specifier
from codegen.lower.types.references import references
from codegen.naming.scope import Scope
from codegen.naming.ts import quote
from codegen.resolve.golang.method_sets import method_set
from codegen.resolve.services.kinds import Kinds
from codegen.resolve.services.routes import relation
from codegen.schemas import gotypes as go
from codegen.schemas import tsclient as c
from codegen.schemas import tsfile as ts
from codegen.schemas import tsmocks as m
from codegen.schemas.config import Config
from codegen.schemas.service import Api, ApiMethod, Service, Value
from codegen.schemas.span import NOWHERE

NAMESPACE = "mock"
_NO_TYPES = Spelling(lambda _: build.NEVER, lambda _: build.NEVER, lambda name: ts.TsReference(name=name), RUNTIME)
"""Here it is the names of parameters that matter."""


@dataclass(frozen=True)
class _Texts:
    """What decides what a text of the path or query is: `int64` is the setting of `[types]`."""

    program: go.GoProgram
    int64: str


def lower_mocks(api: Api, config: Config, diagnostics: Diagnostics) -> m.TsMocksFile:
    """The handlers. Diagnostics: those of `lower_client`, and `mocks-without-client`."""
    if not config.api.ts:
        hint = "add --ts FILE: the handlers are of its types"
        diagnostics.error("mocks-without-client", "handlers of MSW need the client in TypeScript", NOWHERE, hint)
    file = lower_client(api, config, diagnostics)
    used = dict.fromkeys(name for client in file.clients for name in _names(client, file))
    scope = Scope(frozenset({NAMESPACE, *used}))
    services = tuple(
        _service(service, client, api, scope, config.types.int64)
        for service, client in zip(api.services, file.clients, strict=True)
    )
    client = specifier(
        posixpath.normpath(config.api.mocks or "mocks.ts"), posixpath.normpath(config.api.ts or "api.ts")
    )
    wides = tuple(_needed(file.wides, services))
    names = sorted(name for name in used if not wides or name != file.namespace)
    return m.TsMocksFile(
        types=file.types,
        client=client,
        names=tuple(names),
        namespace=file.namespace,
        wides=wides,
        services=services,
    )


def _needed(wides: Sequence[c.TsWide], services: Sequence[m.TsMockService]) -> Iterator[c.TsWide]:
    """Those that handlers mention, and those that these mention."""
    needed: set[str] = set()
    following = [text for service in services for one in service.methods for text in (one.read, one.write)]
    while following:
        text = following.pop()
        for one in wides:
            if one.name not in needed and re.search(rf"\b{re.escape(one.name)}\b", text):
                needed.add(one.name)
                following.append(one.expression)
    yield from (one for one in wides if one.name in needed)


def _names(client: c.TsClient, file: c.TsClientFile) -> Iterator[str]:
    """The types of the client's file that handlers mention."""
    locals_ = {(name.package, name.name): name.local for name in file.types.renamed}
    own = {params.name for params in client.params}
    for method in client.methods:
        types = [method.params, method.result, method.send, *(case.type for case in method.errors)]
        for type_ in (one for one in types if one is not None):
            for package, name in references(ts.TsAlias(package="", go="", name="", type=type_)):
                if package or name in own or any(name == one.name for one in file.types.declarations):
                    yield locals_.get((package, name), name)
                elif name.startswith(f"{file.namespace}."):
                    yield file.namespace


def _service(service: Service, client: c.TsClient, api: Api, scope: Scope, int64: str) -> m.TsMockService:
    kinds = Kinds(api.program, service.package)
    made = {
        method.name: _mock(service, method, one, kinds, _Texts(api.program, int64))
        for method, one in zip(service.methods, client.methods, strict=True)
    }
    first = service.name[:1].lower() + service.name[1:]
    return m.TsMockService(
        name=service.name,
        mocks=scope.declare(service.name, f"{service.name}Mocks", f"{service.name}Mocks_"),
        handlers=scope.declare(service.name, f"{first}Handlers", f"{first}Handlers_"),
        routes=tuple(made[method.name] for method in _special_first(service.methods)),
        methods=tuple(made.values()),
    )


def _special_first(methods: Sequence[ApiMethod]) -> list[ApiMethod]:
    """MSW takes the first handler that matches, ServeMux the most special one."""
    order: list[ApiMethod] = []
    for method in methods:
        at = next((n for n, one in enumerate(order) if relation(method, one) == "more special"), len(order))
        order.insert(at, method)
    return order


def _mock(service: Service, method: ApiMethod, one: c.TsMethod, kinds: Kinds, texts: _Texts) -> m.TsMock:
    params = Params(method, kinds, texts.program, _NO_TYPES)
    values = tuple(_values(method, params, kinds, texts))
    body = None
    if one.body is not None and one.body.kind in ("json", "bytes"):
        value = next(value for value in params.values if value.place == "body")
        key = "" if one.argument == "body" else params.name_of(value)
        body = m.TsMockBody(kind="json" if one.body.kind == "json" else "bytes", key=quote(key))
    pattern = re.escape(service.base) + "".join(
        ("(.*)" if segment.rest else "([^/]*)") if segment.param else re.escape(segment.text) for segment in method.path
    )
    wide = one.wide or c.TsWides()
    return m.TsMock(
        method=one,
        pattern=quote(pattern),
        values=values,
        body=body,
        read=wide.send if one.kind == "socket" else wide.body,
        write=wide.result,
    )


def _values(method: ApiMethod, params: Params, kinds: Kinds, texts: _Texts) -> Iterator[m.TsMockValue]:
    for value in _in_order(method, params.values):
        place = value.place
        if place != "body" and place != "send":  # noqa: PLR1714  # so mypy sees what is left
            key, name = quote(params.name_of(value)), quote(value.name)
            type_ = _type(value, kinds, texts)
            yield m.TsMockValue(key=key, place=place, name=name, type=type_, many=value.many)


def _in_order(method: ApiMethod, values: Sequence[Value]) -> list[Value]:
    """The values of the path in its order, since they are groups of its pattern."""
    places = {segment.param: number for number, segment in enumerate(method.path) if segment.param}
    return sorted(values, key=lambda value: places[value.name] if value.place == "path" else len(method.path))


def _type(value: Value, kinds: Kinds, texts: _Texts) -> m.MockType:
    if value.file:
        return "file"
    one = element(value.type, kinds)
    under = kinds.under(one)
    if not isinstance(under, go.Basic) or under.name == "string":
        return "text"
    methods = method_set(one, texts.program) if isinstance(one, go.Named) else {}
    if "MarshalText" in methods:
        return "text"
    if under.name in ("int64", "uint64"):
        return "bigint" if texts.int64 == "bigint" else "text" if texts.int64 == "string" else "number"
    return "boolean" if under.name == "bool" else "number"
