"""Interfaces marked `//gowasm:service`, method by method."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.resolve.golang.asked import Asked
from codegen.resolve.services.directives import (
    VERBS,
    MethodWords,
    Reader,
    Route,
    ServiceWords,
    is_service,
    is_union,
    types_named,
)
from codegen.resolve.services.errors import error_cases
from codegen.resolve.services.kinds import Kinds
from codegen.resolve.services.options import Options
from codegen.resolve.services.results import Result, Results
from codegen.resolve.services.routes import Template, base_of, is_token, placeholders_of, relation
from codegen.resolve.services.values import Parameter, Placed, Placing
from codegen.schemas import gotypes as t
from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.gosource import Doc
from codegen.schemas.service import Api, ApiMethod, ErrorCase, Page, Service, Stream, Verb
from codegen.schemas.span import Span

SERVICES = Asked(
    types=is_service,
    constants=False,
    opened=is_service,
    named=types_named,
    sealed=is_union,
)
"""What `resolve_go` is to be asked for: interfaces that are services, and all that they name."""

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_IDEMPOTENT = _SAFE | {"PUT", "DELETE"}
"""https://www.rfc-editor.org/rfc/rfc9110#name-idempotent-methods"""
_RESERVED = frozenset({"With"})
"""What every generated client has."""
_NO_CONTENT = frozenset({204, 205})


def resolve_services(program: t.GoProgram, diagnostics: Diagnostics) -> Api:
    """The services of a program's packages. The program is one that was resolved as `SERVICES` asks.

    Diagnostics: those of the directives (`codegen.resolve.services.directives`), the routes, values, results, errors
    and options; and `not-a-service`, `no-methods`, `generic-service`, `unexported-service`, `unexported-method`,
    `no-route`, `missing-context`, `reserved-method`, `duplicate-route`, `conflicting-routes`,
    `unsafe-retry`, `needless-key`, `wrong-stream`, `wrong-status`, `wrong-page`, `no-services`.
    """
    reader = _Services(program, diagnostics)
    services = tuple(service for package in program.packages for service in reader.of(package))
    reader.check_unmarked(services)
    if not services and not diagnostics.failed:
        paths = ", ".join(package.path for package in program.packages)
        hint = "write //gowasm:service above an interface"
        diagnostics.error("no-services", f"no interface of {paths} is marked as a service", hint=hint)
    if not diagnostics.failed:  # else a path may not be what is meant
        report_routes(services, diagnostics)
    return Api(services=services, program=program)


def report_routes(services: Sequence[Service], diagnostics: Diagnostics) -> None:
    """`duplicate-route`, in all services; `conflicting-routes`, which one ServeMux refuses, in each."""
    seen: list[tuple[Service, ApiMethod]] = []
    for service in services:
        for method in service.methods:
            found = next(_clashes(service, method, seen), None)
            if found is not None:
                diagnostics.add(found)
            seen.append((service, method))


def _clashes(service: Service, method: ApiMethod, seen: Sequence[tuple[Service, ApiMethod]]) -> Iterator[Diagnostic]:
    for other_service, other in seen:
        mine = service is other_service
        found = relation(other, method) if service.base == other_service.base else "apart"
        if found == "same":
            name = other.name if mine else f"{other_service.name}.{other.name}"
            yield Diagnostic(
                code="duplicate-route",
                message=f"{method.name} has the route of {name}",
                span=method.route_span,
                hint="choose another path or verb",
                related=((other.route_span, "it is here"),),
            )
        elif found == "overlap" and mine:
            yield Diagnostic(
                code="conflicting-routes",
                message=f"some requests are for {method.name} and for {other.name}, and neither is more special",
                span=method.route_span,
                hint="choose a path that begins otherwise",
                related=((other.route_span, "the other one is here"),),
            )


class _Services:
    def __init__(self, program: t.GoProgram, diagnostics: Diagnostics) -> None:
        self._program = program
        self._diagnostics = diagnostics
        self._reader = Reader(diagnostics)
        self._unmarked: list[t.Declaration] = []

    def of(self, package: t.GoPackage) -> Iterator[Service]:
        """The services of a package."""
        for name in package.types:
            declaration = self._program.types[package.path, name]
            routed = _has_routes(declaration)
            marked_ = any(it.name == "service" for it in declaration.directives)
            words = self._reader.service(declaration.doc) if routed or marked_ else ServiceWords()
            if words.marked is not None:
                service = self._service(declaration, words, words.marked.span)
                if service is not None:
                    yield service
            elif routed:
                self._unmarked.append(declaration)

    def check_unmarked(self, services: Sequence[Service]) -> None:
        """An interface whose methods have routes is a service, or a service embeds it."""
        known = {method.span for service in services for method in service.methods}
        for declaration in self._unmarked:
            assert isinstance(declaration.type, t.Interface)
            if not any(it.span in known for it in declaration.type.methods):
                hint = "write //gowasm:service above it"
                message = f"methods of {declaration.name} have routes, and it is not marked as a service"
                self._report("not-a-service", message, declaration.span, hint)

    def _service(self, declaration: t.Declaration, words: ServiceWords, marked: Span) -> Service | None:
        name, type_ = declaration.name, declaration.type
        if not isinstance(type_, t.Interface) or declaration.alias:
            hint = "declare it as type Name interface { ... }"
            self._report("not-a-service", f"{name} is no interface of its own", marked, hint)
            return None
        if declaration.params:
            hint = "leave //gowasm:service out, and embed it: type Tasks interface { Store[Task] }"
            self._report("generic-service", f"{name} has type parameters", declaration.span, hint)
            return None
        if not name[:1].isupper():
            hint = "begin its name with a capital letter"
            self._report("unexported-service", f"{name} is not exported", declaration.span, hint)
        if not type_.methods:
            self._report("no-methods", f"{name} has no methods", declaration.span, "declare what clients may call")
            return None
        options = Options(words.options, self._diagnostics)
        errors = error_cases(words.errors, declaration.named, self._program, self._diagnostics)
        kinds = Kinds(self._program, declaration.package)
        methods = [_Method(it, errors, kinds, self._reader, declaration, self._program) for it in type_.methods]
        return Service(
            package=declaration.package,
            name=name,
            span=declaration.span,
            doc=declaration.doc,
            base=base_of(words.options.get("base"), self._diagnostics),
            methods=tuple(made for method in methods if (made := method.read(self._diagnostics)) is not None),
            timeout=options.timeout(),
            retries=options.retries() or 0,
            auth=options.auth() or (),
        )

    def _report(self, code: str, message: str, span: Span, hint: str) -> None:
        self._diagnostics.error(code, message, span, hint)


def _has_routes(declaration: t.Declaration) -> bool:
    methods = declaration.type.methods if isinstance(declaration.type, t.Interface) else ()
    return any(directive.name in VERBS for method in methods for directive in method.doc.directives)


class _Method:
    """One method of a service on its way from Go to HTTP."""

    def __init__(
        self,
        method: t.Method,
        errors: tuple[ErrorCase, ...],
        kinds: Kinds,
        reader: Reader,
        service: t.Declaration,
        program: t.GoProgram,
    ) -> None:
        self._method = method
        self._common = errors
        self._kinds = kinds
        self._reader = reader
        self._service = service
        self._program = program
        self._diagnostics = Diagnostics()

    def read(self, diagnostics: Diagnostics) -> ApiMethod | None:
        """The method, or None where it has no route or is malformed."""
        self._diagnostics = diagnostics
        method = self._method
        words = self._reader.method(method.doc)
        if not method.name[:1].isupper():
            hint = "begin its name with a capital letter"
            self._report("unexported-method", f"{method.name} is not exported", method.span, hint)
        if method.name in _RESERVED:
            hint = "choose another name"
            message = f"generated clients have a method {method.name} of their own"
            self._report("reserved-method", message, method.span, hint)
        if words.route is None:
            self._no_route()
            return None
        parameters = self._parameters()
        return self._routed(words, words.route, parameters) if parameters is not None else None

    def _no_route(self) -> None:
        method = self._method
        if any(
            closest(directive.name.upper(), VERBS) or directive.name in VERBS for directive in method.doc.directives
        ):
            return  # it is malformed, which has been said
        if method.written is None:
            hint = "write the methods into this interface, with their routes"
            message = f"method {method.name}, which comes from an embedded interface, has no route"
            self._report("no-route", message, self._service.span, hint)
        else:
            hint = "write //gowasm:GET /path above it"
            self._report("no-route", f"method {method.name} has no route", method.span, hint)

    def _parameters(self) -> list[Parameter] | None:
        """The parameters behind the context."""
        written, signature = self._method.written, self._method.signature
        if written is None or signature is None:
            return None
        if written.params and written.params[0].variadic and len(written.params) == 1:
            hint = "write ctx context.Context before it"
            self._report("missing-context", "the first parameter is no context.Context", written.params[0].span, hint)
            return None
        if not signature.params or not self._kinds.is_named(signature.params[0], "context", "Context"):
            span = written.params[0].span if written.params else self._method.span
            hint = "write ctx context.Context as the first one"
            self._report("missing-context", "the first parameter is no context.Context", span, hint)
            return None
        pairs = zip(written.params[1:], signature.params[1:], strict=True)
        return [Parameter(param, type_) for param, type_ in pairs]

    def _routed(self, words: MethodWords, route: Route, parameters: list[Parameter]) -> ApiMethod | None:
        method, verb, diagnostics = self._method, _verb(route), self._diagnostics
        options = Options(route.options, diagnostics)
        stream = _stream(options)
        template = Template(route.template, diagnostics)
        others = list(placeholders_of(words, diagnostics))
        incomplete = len(others) < len(words.headers) + len(words.cookies)
        body = options.word("body") if options.choice("body", "json", "form", "multipart", "bytes") else None
        results = Results(verb, options.word("stream") if stream != "none" else None, self._kinds, diagnostics)
        result = results.read(method, method.written.results if method.written is not None else ())
        errors = self._errors(words)
        if template.wrong:  # its parameters would seem to have no place
            return None
        placeholders = [*template.placeholders, *others]
        placing = Placing(verb, placeholders, body, stream, self._kinds, diagnostics, incomplete)
        placed = placing.place(parameters)
        if stream == "ws" and verb != "GET":
            self._report("wrong-stream", "a WebSocket begins with GET", route.verb.span, "write //gowasm:GET")
        key = self._idempotency(words, verb)
        idempotent = verb in _IDEMPOTENT or options.flag("idempotent") or bool(key)
        return ApiMethod(
            name=method.name,
            span=method.span,
            route_span=route.template.span,
            doc=method.doc,
            deprecated=_deprecated(method.doc),
            verb=verb,
            path=template.segments,
            params=placed.params,
            values=placed.values,
            body=placed.body,
            result=result.type,
            format=result.format,
            stream=stream,
            page=self._page(options, results, result, placed),
            status=self._status(options, result, stream),
            errors=errors,
            timeout=options.timeout(),
            retries=self._retries(options, idempotent),
            auth=options.auth(),
            idempotent=idempotent,
            idempotency=key,
        )

    def _page(self, options: Options, results: Results, result: Result, placed: Placed) -> Page | None:
        word = options.word("page")
        written = self._method.written
        if word is None or not options.choice("page", "cursor") or written is None:
            return None
        if result.type is None:
            if len(written.results) == 1:
                hint = "return a struct with a slice and a string: the items, and the cursor of the next page"
                self._report("wrong-page", "there is no page in the result", word.span, hint)
            return None
        return results.page(word, result, placed, written.results[0].type.span)

    def _errors(self, words: MethodWords) -> tuple[ErrorCase, ...]:
        """Those of the method, and those of the service whose status the method has no error for."""
        own = error_cases(words.errors, self._method.named, self._program, self._diagnostics)
        statuses = {case.status for case in own}
        return (*own, *(case for case in self._common if case.status not in statuses))

    def _status(self, options: Options, result: Result, stream: Stream) -> int:
        status = options.status()
        word = options.word("status")
        empty = result.type is None and stream == "none"
        if status is None or word is None:
            return 101 if stream == "ws" else 204 if empty else 200
        if stream == "ws":
            self._report("wrong-status", "a WebSocket is opened with status 101", word.span, "leave it out")
        elif status in _NO_CONTENT and not empty:
            hint = "leave it out, or return only an error"
            self._report("wrong-status", f"an answer of status {status} has no body", word.span, hint)
        return status

    def _retries(self, options: Options, idempotent: bool) -> int | None:
        retries = options.retries()
        word = options.word("retry")
        if retries and not idempotent and word is not None:
            hint = "add idempotent, or //gowasm:idempotency for a key that the server knows it by"
            self._report("unsafe-retry", "it is not safe to send this twice", word.span, hint)
        return retries

    def _idempotency(self, words: MethodWords, verb: str) -> str:
        word = words.idempotency
        if word is None:
            return ""
        if verb in _IDEMPOTENT:
            self._report("needless-key", f"{verb} may be sent twice without a key", word.span, "leave it out")
            return ""
        if not word.text:
            return "Idempotency-Key"
        return word.text if is_token(word, "header", self._diagnostics) else ""

    def _report(self, code: str, message: str, span: Span, hint: str) -> None:
        self._diagnostics.error(code, message, span, hint)


_VERBS: dict[str, Verb] = {
    "GET": "GET",
    "HEAD": "HEAD",
    "POST": "POST",
    "PUT": "PUT",
    "PATCH": "PATCH",
    "DELETE": "DELETE",
    "OPTIONS": "OPTIONS",
}
_STREAMS: dict[str, Stream] = {"": "none", "sse": "sse", "ndjson": "ndjson", "ws": "ws"}


def _verb(route: Route) -> Verb:
    return _VERBS[route.verb.text]


def _stream(options: Options) -> Stream:
    return _STREAMS[options.choice("stream", "sse", "ndjson", "ws")]


def _deprecated(doc: Doc) -> str:
    """What a paragraph `Deprecated: ...` says: https://go.dev/wiki/Deprecated."""
    found = re.search(r"(?:\A|\n\n)Deprecated: ((?:.+\n?)+)", doc.text)
    return " ".join(found[1].split()) if found else ""
