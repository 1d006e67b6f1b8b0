"""Directives of services, `//gowasm:GET /tasks/{id} timeout=5s`, word by word with the place of each. What the words
mean is told in the modules beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.schemas.gosource import Directive, Doc, GoExpr, Ident, InterfaceType, Selector, TypeDecl
from codegen.schemas.span import NOWHERE, Span

VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
SERVICE = ("service", "error")
METHOD = (*VERBS, "header", "cookie", "error", "idempotency")
SERVICE_OPTIONS = ("base", "timeout", "retry", "auth")
ROUTE_OPTIONS = ("stream", "page", "body", "status", "idempotent", "timeout", "retry", "auth")
FLAGS = frozenset({"idempotent"})

# Directives of `gowasm-gen types`, which may stand above the same interface.
_FOREIGN = frozenset({"skip", "rename", "type", "readonly", "enum", "union"})

_WORD = re.compile(r"\S+")
_TYPE_NAME = re.compile(r"(\*?)(?:([^\W\d]\w*)\.)?([^\W\d]\w*)")


@dataclass(frozen=True)
class Word:
    """A piece of a directive and where it stands."""

    text: str
    span: Span

    def part(self, start: int, end: int | None = None) -> Word:
        """Some of its characters."""
        text = self.text[start:end]
        at = self.span.start + len(self.text[:start].encode())
        return Word(text, Span(self.span.path, at, at + len(text.encode())))


@dataclass(frozen=True)
class Option:
    """`key=value`, or a flag, whose value is empty and stands behind it."""

    key: Word
    value: Word


@dataclass(frozen=True)
class Pair:
    """`name={param}` of a header or cookie."""

    name: Word
    value: Word


@dataclass(frozen=True)
class Route:
    """`//gowasm:GET /tasks/{id} timeout=5s`; `template` is what stands behind the verb."""

    verb: Word
    template: Word
    options: Mapping[str, Option]


@dataclass(frozen=True)
class ErrorWords:
    """`//gowasm:error 404 NotFound`. `pointer`: the type is written with a star."""

    status: Word
    type: Word
    expr: GoExpr
    pointer: bool


@dataclass
class MethodWords:
    """The directives of a method. `route` is None where it has none, or a wrong one."""

    route: Route | None = None
    headers: list[Pair] = field(default_factory=list)
    cookies: list[Pair] = field(default_factory=list)
    errors: list[ErrorWords] = field(default_factory=list)
    idempotency: Word | None = None
    """The header; empty where only the directive stands there."""


@dataclass
class ServiceWords:
    """The directives above an interface. `marked`: it is a service."""

    marked: Directive | None = None
    options: Mapping[str, Option] = field(default_factory=dict)
    errors: list[ErrorWords] = field(default_factory=list)


# --- what the resolver of Go asks -------------------------------------------------------------------------------------


def is_service(declared: TypeDecl) -> bool:
    """Whether a type is marked as a service, or means to be one: a method of it has a route."""
    return _is_marked(declared.doc) or has_routes(declared)


def has_routes(declared: TypeDecl) -> bool:
    """Whether a type is an interface of which a method has a directive of services."""
    return isinstance(declared.type, InterfaceType) and any(_has_route(it.doc) for it in declared.type.methods)


def is_union(declared: TypeDecl) -> bool:
    """Whether a type is marked `//gowasm:union`, so that others are what it may be."""
    return any(directive.name == "union" for directive in declared.doc.directives)


def types_named(doc: Doc) -> tuple[GoExpr, ...]:
    """The types of well-written `gowasm:error` directives, in order."""
    return tuple(words.expr for words in _errors(doc))


def _is_marked(doc: Doc) -> bool:
    return any(directive.name == "service" for directive in doc.directives)


def _has_route(doc: Doc) -> bool:
    return any(directive.name in METHOD for directive in doc.directives)


def _errors(doc: Doc) -> Iterator[ErrorWords]:
    for directive in doc.directives:
        if directive.name == "error":
            found = error_words(directive)
            if found is not None:
                yield found


def error_words(directive: Directive) -> ErrorWords | None:
    """The parts of `gowasm:error`; None where they are not a word and the name of a type."""
    words = words_of(directive)
    found = _TYPE_NAME.fullmatch(words[1].text) if len(words) == 2 else None
    if found is None:
        return None
    name = words[1].part(found.start(3))
    expr: GoExpr = Ident(name=name.text, span=name.span)
    if found[2]:
        package = words[1].part(found.start(2), found.end(2))
        operand = Ident(name=package.text, span=package.span)
        span = Span(name.span.path, package.span.start, name.span.end)
        expr = Selector(operand=operand, name=name.text, name_span=name.span, span=span)
    return ErrorWords(words[0], words[1], expr, bool(found[1]))


# --- reading ----------------------------------------------------------------------------------------------------------


def words_of(directive: Directive) -> list[Word]:
    """What stands behind the name, split at spaces."""
    whole = Word(directive.arguments, directive.arguments_span)
    return [whole.part(found.start(), found.end()) for found in _WORD.finditer(directive.arguments)]


class Reader:
    """Reads directives, and reports those that are malformed: `unknown-directive`, `repeated-directive`,
    `directive-argument`, `unknown-option`, `repeated-option`, `several-routes`."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def service(self, doc: Doc) -> ServiceWords:
        """Those above an interface."""
        words = ServiceWords()
        for directive in doc.directives:
            match directive.name:
                case "service" if words.marked is None:
                    words.marked = directive
                    words.options = self._options(words_of(directive), SERVICE_OPTIONS, "a service")
                case "service":
                    self._repeated(directive, words.marked.span if words.marked else NOWHERE)
                case "error":
                    self._error(directive, words.errors)
                case name if name in _FOREIGN:
                    pass
                case name if name in METHOD:
                    self._report(
                        "unknown-directive",
                        f"'gowasm:{name}' stands above an interface, and belongs above a method",
                        directive.span,
                        "move it into the interface, above the method",
                    )
                case name:
                    self._unknown(directive, name, SERVICE, "a service")
        return words

    def method(self, doc: Doc) -> MethodWords:
        """Those above a method."""
        words = MethodWords()
        routed: Directive | None = None
        for directive in doc.directives:
            match directive.name:
                case verb if verb in VERBS and routed is None:
                    routed = directive
                    words.route = self._route(directive)
                case verb if verb in VERBS:
                    self._diagnostics.error(
                        "several-routes",
                        "a method has one route",
                        directive.span,
                        "declare another method for this one",
                        [(routed.span, "the first is here")] if routed else [],
                    )
                case "header":
                    words.headers += self._pairs(directive)
                case "cookie":
                    words.cookies += self._pairs(directive)
                case "error":
                    self._error(directive, words.errors)
                case "idempotency" if words.idempotency is None:
                    words.idempotency = self._idempotency(directive)
                case "idempotency":
                    self._repeated(directive, words.idempotency.span if words.idempotency else NOWHERE)
                case name:
                    self._unknown(directive, name, METHOD, "a method of a service")
        return words

    def _route(self, directive: Directive) -> Route | None:
        words = words_of(directive)
        name = f"gowasm:{directive.name}"
        if not words:
            self._report(
                "directive-argument", f"'{name}' takes a path", directive.span, f"write //{name} /tasks/{{id}}"
            )
            return None
        start = directive.span.start + len("//gowasm:")
        verb = Word(directive.name, Span(directive.span.path, start, start + len(directive.name)))
        return Route(verb, words[0], self._options(words[1:], ROUTE_OPTIONS, "a route"))

    def _options(self, words: Sequence[Word], known: Sequence[str], what: str) -> dict[str, Option]:
        found: dict[str, Option] = {}
        for word in words:
            name, equals, value = word.text.partition("=")
            option = Option(word.part(0, len(name)), word.part(len(name) + len(equals)))
            if name not in known:
                close = closest(name, known)
                hint = f"did you mean '{close}'?" if close else f"it may have {_list(known)}"
                self._report("unknown-option", f"{what} has no option '{name}'", option.key.span, hint)
            elif name in found:
                self._diagnostics.error(
                    "repeated-option",
                    f"'{name}' is given twice",
                    option.key.span,
                    "leave one of the two out",
                    [(found[name].key.span, "the first is here")],
                )
            elif name in FLAGS and equals:
                self._argument(word.span, f"'{name}' takes no value", f"write {name}")
            elif name not in FLAGS and not value:
                self._argument(word.span, f"'{name}' takes a value", f"write {name}={_EXAMPLES[name]}")
            else:
                found[name] = option
        return found

    def _pairs(self, directive: Directive) -> list[Pair]:
        words = words_of(directive)
        example = "X-Trace={trace}" if directive.name == "header" else "session={session}"
        if not words:
            message = f"'gowasm:{directive.name}' takes a name and a parameter"
            self._argument(directive.span, message, f"write //gowasm:{directive.name} {example}")
        pairs = []
        for word in words:
            name, equals, value = word.text.partition("=")
            if not (name and equals and value):
                hint = f"write //gowasm:{directive.name} {example}"
                self._argument(word.span, f"a {directive.name} is written name={{parameter}}", hint)
            else:
                pairs.append(Pair(word.part(0, len(name)), word.part(len(name) + 1)))
        return pairs

    def _error(self, directive: Directive, errors: list[ErrorWords]) -> None:
        found = error_words(directive)
        if found is not None:
            errors.append(found)
            return
        span = directive.arguments_span if directive.arguments else directive.span
        self._argument(span, "'gowasm:error' takes a status and a type", "write //gowasm:error 404 NotFound")

    def _idempotency(self, directive: Directive) -> Word:
        words = words_of(directive)
        if len(words) > 1:
            hint = "write //gowasm:idempotency Idempotency-Key"
            self._argument(words[1].span, "'gowasm:idempotency' takes the name of one header", hint)
        return words[0] if words else Word("", directive.span)

    # --- what is said -----------------------------------------------------------------------------------------------

    def _unknown(self, directive: Directive, name: str, known: Sequence[str], what: str) -> None:
        close = name.upper() if name.upper() in known else closest(name, known)
        hint = f"did you mean '//gowasm:{close}'?" if close else f"it may be {_list(known, '//gowasm:')}"
        self._report("unknown-directive", f"{what} takes no directive 'gowasm:{name}'", directive.span, hint)

    def _repeated(self, directive: Directive, first: Span) -> None:
        self._diagnostics.error(
            "repeated-directive",
            f"'gowasm:{directive.name}' is given twice",
            directive.span,
            "leave one of the two out",
            [(first, "the first is here")],
        )

    def _argument(self, span: Span, message: str, hint: str) -> None:
        self._report("directive-argument", message, span, hint)

    def _report(self, code: str, message: str, span: Span, hint: str) -> None:
        self._diagnostics.error(code, message, span, hint)


_EXAMPLES = {
    "base": "/api",
    "timeout": "30s",
    "retry": "2",
    "auth": "bearer",
    "stream": "sse",
    "page": "cursor",
    "body": "json",
    "status": "201",
}


def _list(words: Sequence[str], before: str = "") -> str:
    *most, last = (f"{before}{word}" for word in words)
    return f"{', '.join(most)} or {last}"
