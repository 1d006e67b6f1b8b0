"""Services as clients in TypeScript: a class with a method for each, and the types of what goes in and comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics
from codegen.lower.api.ts_params import Params, Spelling, literal, page_names, used_types
from codegen.lower.api.ts_wide import Wides
from codegen.lower.types.docs import doc_lines
from codegen.lower.types.files import json_value
from codegen.lower.types.package import JSON_NAMES, lower_used
from codegen.lower.types.references import references
from codegen.lower.types.universe import Universe, text
from codegen.lower.types.variants import renamed
from codegen.naming.scope import Scope
from codegen.naming.ts import access, member_name
from codegen.resolve.services.kinds import Kinds
from codegen.schemas import gotypes as go
from codegen.schemas import tsclient as c
from codegen.schemas import tsfile as ts
from codegen.schemas.config import Config, TypesConfig
from codegen.schemas.service import Api, ApiMethod, Page, Service
from codegen.schemas.span import Span

RUNTIME = "gowasm"
"""The folder of the runtime, beside the file, and what it is called in it."""
_OWN = frozenset({"constructor", "keys", "mutations", "queries", "safe"})
"""What every client has."""
_LIBRARY = ("AbortSignal", "AsyncGenerator", "AsyncIterable", "Iterable", "Promise", "ReadableStream", "Uint8Array")
_MILLISECOND = 1_000_000


def types_config(config: Config) -> TypesConfig:
    """How Go types become TypeScript in a client: as `[types]` says, in one file, with the JSON of encoding/json."""
    ts_file = PurePosixPath(config.api.ts or "api.ts").name
    update: dict[str, object] = {"ts": ts_file, "zod": None, "json_version": "v1", "package": {}}
    return config.types.model_copy(update=update)


def lower_client(api: Api, config: Config, diagnostics: Diagnostics) -> c.TsClientFile:
    """The file with the types and clients. Diagnostics: those of `lower_types`, `name-collision`."""
    settings = types_config(config)
    kinds = {service.package: Kinds(api.program, service.package) for service in api.services}
    used = used_types(api, kinds)
    files, shapes = lower_used(api.program, settings, used, diagnostics)
    file = files[0] if files else ts.TsFile(path=settings.ts or "", source="")
    source = ", ".join(dict.fromkeys(service.package for service in api.services))
    declarations = (*file.declarations, *_json_value(file, shapes, settings.readonly))
    file = file.model_copy(update={"source": source, "declarations": declarations})
    lowering = _Lowering(api, file, dict(zip(map(text, used), shapes, strict=True)), diagnostics)
    if settings.int64 in ("string", "bigint"):
        exact = settings.model_copy(update={"int64": "bigint", "inputs": False})
        lowering.find_wide(lower_used(api.program, exact, used, Diagnostics()), used, settings.int64 == "bigint")
    clients = tuple(lowering.client(service, kinds[service.package]) for service in api.services)
    return c.TsClientFile(
        types=file,
        runtime=f"./{RUNTIME}/index.js",
        namespace=lowering.namespace,
        clients=clients,
        wides=tuple(lowering.wides.declarations()) if lowering.wides is not None else (),
        shadowed=lowering.shadowed,
    )


@dataclass(frozen=True)
class _Of:
    """The service that a method is of: what its client is called, the methods so far, and their declared parameters."""

    service: Service
    kinds: Kinds
    client: str
    made: dict[str, Span]
    params: list[ts.TsInterface]


class _Lowering:
    def __init__(self, api: Api, file: ts.TsFile, shapes: Mapping[str, ts.TsType], diagnostics: Diagnostics) -> None:
        self._program = api.program
        self._universe = Universe(api.program)
        self._diagnostics = diagnostics
        locals_ = {(name.package, name.name): name.local for name in file.renamed}
        self._scope = Scope()
        for one in file.declarations:
            name = locals_.get((one.package, one.name), one.name)
            if self._scope.owner(name) is None:
                self._scope.declare(name, name)
        self.namespace = self._declare(RUNTIME)
        read = {
            (printed.package, printed.name): one.name
            for one in file.declarations
            for printed in file.declarations
            if one.input and not printed.input and _is_read_as(one, printed)
        }

        def body(type_: go.GoType) -> ts.TsType:
            """As the server reads it."""
            alias = renamed(ts.TsAlias(package="", go="", name="", type=shapes[text(type_)]), read)
            assert isinstance(alias, ts.TsAlias), "an alias stays one"
            return alias.type

        self._spelling = Spelling(lambda type_: shapes[text(type_)], body, self.platform, self.namespace)
        self.wides: Wides | None = None
        self._exact: Mapping[str, ts.TsType] = {}

    def find_wide(
        self,
        lowered: tuple[tuple[ts.TsFile, ...], tuple[ts.TsType, ...]],
        used: Sequence[go.GoType],
        big: bool,
    ) -> None:
        """Takes up where 64-bit integers are: bigints in the same types, lowered once more."""
        files, shapes = lowered
        file = files[0] if files else ts.TsFile(path="", source="")
        locals_ = {(name.package, name.name): name.local for name in file.renamed}
        self._exact = dict(zip(map(text, used), shapes, strict=True))
        self.wides = Wides(
            file,
            f"{self.namespace}.{'bigint' if big else 'digits'}",
            self.namespace,
            lambda key: locals_.get(key, key[1]),
            self._declare,
        )

    def _wide(self, method: ApiMethod) -> c.TsWides | None:
        """Where they are in what a method sends and gets; None where nowhere."""
        if self.wides is None:
            return None
        of, exact = self.wides.of, self._exact
        sent = {
            value.place: of(exact[text(value.type)])
            for value in method.values
            if value.place == "send" or (value.place == "body" and method.body == "json")
        }
        made = c.TsWides(
            result=of(exact[text(method.result)]) if method.result is not None and method.format == "json" else "",
            body=sent.get("body", ""),
            send=sent.get("send", ""),
            errors=tuple((case.status, one) for case in method.errors if (one := of(exact[text(case.type)]))),
        )
        return made if made != c.TsWides() else None

    def _declare(self, name: str) -> str:
        return self._scope.declare(name, name, f"{name}_")

    def platform(self, name: str) -> ts.TsType:
        """A type of TypeScript's library, also where a type of the user is called so."""
        return ts.TsReference(name=f"globalThis.{name}" if self._scope.owner(name) else name)

    @property
    def shadowed(self) -> frozenset[str]:
        """The types of TypeScript's library that the client needs, and of whose name the user has a type."""
        return frozenset(name for name in _LIBRARY if self._scope.owner(name))

    def client(self, service: Service, kinds: Kinds) -> c.TsClient:
        names = {part: self._declare(f"{service.name}{part}") for part in ("Client", "Safe", "Error", "Errors")}
        is_error = self._declare(f"is{service.name}Error")
        made: dict[str, Span] = {}
        params: list[ts.TsInterface] = []
        of = _Of(service, kinds, names["Client"], made, params)
        methods = tuple(self._method(of, method) for method in service.methods)
        return c.TsClient(
            name=service.name,
            doc=doc_lines(service.doc.text),
            client=names["Client"],
            safe=names["Safe"],
            error=names["Error"],
            errors=names["Errors"],
            is_error=is_error,
            params=tuple(params),
            methods=methods,
        )

    def _method(self, of: _Of, method: ApiMethod) -> c.TsMethod:
        service, made = of.service, of.made
        name = self._name(member_name(method.name), method, made)
        params = Params(method, of.kinds, self._program, self._spelling)
        members = params.members()
        type_: ts.TsType | None = params.only.type if params.only else None
        if members and type_ is None:
            local = self._declare(f"{service.name}{method.name}Params")
            type_ = ts.TsReference(name=local)
            doc = (f"What {{@link {of.client}.{name}}} takes.",)
            of.params.append(ts.TsInterface(package="", go="", name=local, doc=doc, members=members, span=method.span))
        shapes = self._spelling.shapes
        send = next((value.type for value in method.values if value.place == "send"), None)
        page = self._page(method.page, method, params, made) if method.page is not None else None
        auth = method.auth if method.auth is not None else service.auth
        return c.TsMethod(
            name=name,
            go=method.name,
            doc=doc_lines(method.doc.text),
            span=method.span,
            kind=_kind(method),
            verb=method.verb,
            path=literal(params.path(service.base)),
            params=type_,
            argument=params.argument,
            optional=all(member.optional for member in members),
            query=params.entries("query"),
            headers=params.entries("header"),
            cookies=params.entries("cookie"),
            body=params.body(),
            status=method.status,
            result=shapes(method.result) if method.result is not None and method.format == "json" else None,
            send=self._spelling.bodies(send) if send is not None else None,
            errors=tuple(c.TsErrorCase(status=case.status, type=shapes(case.type)) for case in method.errors),
            page=page,
            idempotent=method.idempotent,
            key=method.idempotency,
            timeout=(method.timeout or service.timeout) // _MILLISECOND,
            retries=method.retries if method.retries is not None else service.retries if method.idempotent else 0,
            auth=auth,
            wide=self._wide(method),
        )

    def _name(self, name: str, method: ApiMethod, made: dict[str, Span]) -> str:
        """The name of a method, which no other may have."""
        name = f"{name}_" if name in _OWN else name
        if name in made:
            self._diagnostics.error(
                "name-collision",
                f"two methods are called {name} in TypeScript",
                method.span,
                "give one of them another name",
                [(made[name], "the other one is here")],
            )
        made[name] = method.span
        return name

    def _page(self, page: Page, method: ApiMethod, params: Params, made: dict[str, Span]) -> c.TsPage:
        assert method.result is not None, "a page is a result"
        cursor = next(value for value in params.values if value.param == page.cursor)
        pointer = isinstance(self._universe.underlying(method.result), go.Pointer)
        names = page_names(method.result, self._universe)
        return c.TsPage(
            name=self._name(f"all{method.name}", method, made),
            cursor=params.name_of(cursor),
            items=_access(names[page.items], pointer),
            next=_access(names[page.next], pointer),
            item=self._spelling.shapes(page.item_type),
        )


def _json_value(file: ts.TsFile, types: Iterable[ts.TsType], readonly: bool) -> Iterator[ts.TsAlias]:
    """The type of any JSON, where these types refer to it and no declaration does."""
    known = {one.name for one in file.declarations if not one.package}
    aliases = (ts.TsAlias(package="", go="", name="", type=type_) for type_ in types)
    used = {name for one in aliases for package, name in references(one) if not package}
    yield from (json_value(name, readonly) for name in sorted(used - known) if name.startswith(JSON_NAMES))


def _is_read_as(one: ts.TsTopLevel, printed: ts.TsTopLevel) -> bool:
    """Whether a declaration is what is read as another one."""
    return (one.package, one.go) == (printed.package, printed.go) and one.name.rstrip("_") == f"{printed.name}Input"


def _access(name: str, pointer: bool) -> str:
    """A property of a page, which may be null."""
    written = access("page", name)
    return f"page?.{written.removeprefix('page').removeprefix('.')}" if pointer else written


def _kind(method: ApiMethod) -> c.Kind:
    match method.stream, method.format:
        case "sse", _:
            return "events"
        case "ndjson", _:
            return "lines"
        case "ws", _:
            return "socket"
        case _, "json":
            return "json"
        case _, "bytes":
            return "bytes"
        case _, "reader":
            return "stream"
        case _:
            return "none"
