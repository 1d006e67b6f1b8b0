"""Operations as methods of services."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.lower.openapi.bodies import Bodies, Paged
from codegen.lower.openapi.params import Arguments, Parameters, missing
from codegen.lower.openapi.types import Types
from codegen.lower.openapi.words import doc_lines
from codegen.naming.go import exported
from codegen.naming.scope import Scope
from codegen.resolve.openapi.facts import Schemas
from codegen.resolve.openapi.spec import Spec
from codegen.schemas import gosketch as g
from codegen.schemas.document import Node

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch")
_SEGMENT = re.compile(r"\{[^{}/]+\}|(?!\.{1,2}$)(?:[0-9A-Za-z._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+")
_OPTIONS = {"timeout": r"([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+", "retry": "[1-9][0-9]?"}
_NO_BODY = frozenset({"get", "head"})


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation, and what it belongs to: `tag` is its first one, or empty."""

    path: str
    verb: str
    tag: str
    id: str
    members: Mapping[str, Node]
    shared: Node | None
    node: Node


def operations(spec: Spec, diagnostics: Diagnostics) -> Iterator[Operation]:
    """All operations in their order, each route once. Diagnostics: warning `unsupported-operation`."""
    seen: set[tuple[str, str]] = set()
    hooks = spec.top("webhooks")
    if hooks is not None and hooks.object:
        words = "webhooks are requests of the server, which no client answers"
        diagnostics.warning("unsupported-operation", words, hooks.span, "they are left out")
    for path, written in spec.paths.items():
        item = spec.object(spec.follow(written), "a path")
        for verb, node in item.items():
            if verb == "trace":
                words = "no program in a browser may send TRACE"
                diagnostics.warning("unsupported-operation", words, node.span, "it is left out")
            route = (verb, re.sub(r"\{[^{}]*\}", "{}", path))
            if route in seen:
                words = "another path differs from this one in the names of its parameters only"
                diagnostics.warning("unsupported-operation", words, node.span, "it is left out")
            if verb not in _VERBS or route in seen:
                continue
            seen.add(route)
            members = spec.object(node, "an operation")
            tags = spec.list(members.get("tags"), "tags")
            tag = spec.text(tags[0], "a tag") if tags else ""
            id_ = spec.text(members.get("operationId"), "operationId")
            yield Operation(path, verb, tag, id_, members, item.get("parameters"), node)


def _is_plain(path: str) -> bool:
    """Whether each piece of a path is a parameter or text; only the last one may be empty."""
    first, *pieces = path.split("/")
    if pieces and not pieces[-1]:
        pieces.pop()
    params = [piece for piece in pieces if piece.startswith("{")]
    return first == "" and len(set(params)) == len(params) and all(_SEGMENT.fullmatch(piece) for piece in pieces)


class Methods:
    """Makes methods. Diagnostics: those of `Parameters` and `Bodies`; warnings `unsupported-operation`,
    `unsupported-security`; error `missing-parameter`."""

    def __init__(self, spec: Spec, schemas: Schemas, types: Types, scope: Scope, diagnostics: Diagnostics) -> None:
        self._spec = spec
        self._scope = scope
        self._diagnostics = diagnostics
        self._parameters = Parameters(spec, schemas, types, diagnostics)
        self._bodies = Bodies(spec, schemas, types, scope, diagnostics)
        self._structs: list[g.SketchStruct] = []

    @property
    def imports(self) -> set[str]:
        """What the methods import, beside what their types do."""
        return self._bodies.imports

    @property
    def structs(self) -> tuple[g.SketchStruct, ...]:
        """Those of parameters and forms, behind all other types."""
        return (*self._structs, *self._bodies.forms)

    def method(self, one: Operation, scope: Scope) -> g.SketchMethod | None:
        """The method, whose name is free in its interface; None where it cannot be one."""
        if not _is_plain(one.path):
            words = f"the path {one.path} cannot be asked for: a parameter is all between two slashes, and once"
            self._diagnostics.warning("unsupported-operation", words, one.node.span, "the operation is left out")
            return None
        name = self._name(one, scope)
        options = self._spec.object(one.members.get("x-gowasm"), "x-gowasm")
        key = self._spec.text(options.get("idempotency"), "idempotency")
        page = Paged.of(options.get("page"), self._spec)
        groups = (one.shared, one.members.get("parameters"))
        found = self._parameters.read(groups, name, frozenset({key.lower()}) if key else frozenset())
        for lacking in missing(one.path, found):
            words = f"'{lacking}' stands in the path and is no parameter"
            self._diagnostics.error("missing-parameter", words, one.node.span, "add it to parameters, with in: path")
            return None
        if page.cursor and not any(one.place == "query" and one.name == page.cursor for one in found):
            words = f"no parameter of the query is called '{page.cursor}', as x-gowasm.page says"
            self._diagnostics.error("wrong-form", words, options["page"].span)
        struct = self._scope.free(f"{name}Params")
        arguments, fields = self._parameters.place(found, struct, page.cursor)
        if fields:
            self._scope.declare(struct, struct)
            doc = (f"{struct} are the parameters of {name}.",)
            self._structs.append(g.SketchStruct(name=struct, doc=doc, fields=tuple(fields)))
        body = self._body(one, name, arguments)
        answer = self._bodies.answer(one, name, arguments, page)
        route = [*body, *answer.options, *self._options(options), *self._auth(one)]
        directives = [f"gowasm:{one.verb.upper()} {self._route(one, arguments, options)}", *arguments.directives]
        if key:
            directives.append("gowasm:idempotency" + (f" {key}" if key != "Idempotency-Key" else ""))
        directives[0] = " ".join([directives[0], *route])
        return g.SketchMethod(
            name=name,
            doc=self._doc(one),
            directives=(*directives, *answer.errors),
            params=tuple(arguments.params),
            result=answer.result,
        )

    def _name(self, one: Operation, scope: Scope) -> str:
        """What operationId says, without the tag before it; else verb and path."""
        id_ = one.id
        head = re.match(r"[A-Za-z0-9]+(?=[._/:-])", id_)
        if head and head[0].casefold() == re.sub(r"[\W_]", "", one.tag).casefold():
            id_ = id_[len(head[0]) + 1 :]
        name = exported(id_) if re.search(r"[A-Za-z]", id_) else exported(f"{one.verb} {one.path}")
        return scope.declare(one.path, name, exported(f"{one.verb} {one.path}"))

    def _body(self, one: Operation, name: str, arguments: Arguments) -> list[str]:
        if one.verb not in _NO_BODY:
            return self._bodies.request(one, name, arguments)
        if "requestBody" in one.members:
            words = f"a browser sends no body with {one.verb.upper()}"
            self._diagnostics.warning("unsupported-body", words, one.members["requestBody"].span, "it is left out")
        return []

    def _doc(self, one: Operation) -> tuple[str, ...]:
        summary = self._spec.text(one.members.get("summary"), "summary").strip()
        text = self._spec.text(one.members.get("description"), "description").strip()
        parts = [part for part in dict.fromkeys((summary, text)) if part]
        return doc_lines("\n\n".join(parts), self._spec.deprecated(one.members))

    def _route(self, one: Operation, arguments: Arguments, options: Mapping[str, Node]) -> str:
        rest = self._spec.flag(options.get("rest"), "rest")
        dots = "..." if rest and one.path.endswith("}") else ""
        path = re.sub(r"\{([^{}]+)\}", lambda found: f"{{{arguments.path[found[1]]}}}", one.path)
        path = f"{path[:-1]}{dots}}}" if dots else path
        return path + (f"?{'&'.join(arguments.query)}" if arguments.query else "")

    def _options(self, options: Mapping[str, Node]) -> list[str]:
        """What our own documents say besides."""
        named = ["page=cursor"] if "page" in options else []  # what is wrong with it has been said
        for name, form in _OPTIONS.items():
            if name not in options:
                continue
            if re.fullmatch(form, str(options[name].value)):
                named.append(f"{name}={options[name].value}")
            else:
                words = f"'{options[name].value}' is no value of x-gowasm.{name}"
                self._diagnostics.error("wrong-form", words, options[name].span, "leave it out")
        return [*named, *(["idempotent"] if "idempotent" in options else [])]

    # --- security -----------------------------------------------------------------------------------------------------

    def _auth(self, one: Operation) -> list[str]:
        node = one.members.get("security") or self._spec.top("security")
        ways: list[str] = []
        for requirement in self._spec.list(node, "security"):
            schemes = self._spec.object(requirement, "a requirement")
            if len(schemes) > 1:
                words = "several ways at once to say who one is are not written into clients"
                hint = "set the headers with an option of the client"
                self._diagnostics.warning("unsupported-security", words, requirement.span, hint)
                continue
            ways += [way for name in schemes if (way := self._way(name, requirement))]
        return [f"auth={','.join(dict.fromkeys(ways))}"] if ways else []

    def _way(self, name: str, requirement: Node) -> str:
        written = self._spec.components("securitySchemes").get(name)
        if written is None:
            words = f"'{name}' is none of the securitySchemes"
            self._diagnostics.error("unknown-reference", words, requirement.keys.get(name, requirement.span))
            return ""
        scheme = self._spec.object(self._spec.follow(written), "a security scheme")
        kind = self._spec.text(scheme.get("type"), "type")
        basic = self._spec.text(scheme.get("scheme"), "scheme").lower() == "basic"
        header = self._spec.text(scheme.get("in"), "in") == "header"
        match kind:
            case "http":
                return "basic" if basic else "bearer"
            case "oauth2" | "openIdConnect":
                return "bearer"
            case "apiKey" if header:
                return f"apikey:{self._spec.text(scheme.get('name'), 'name')}"
            case _:
                words = f"clients cannot say who they are in this way: {name}"
                hint = "add it with an interceptor"
                self._diagnostics.warning("unsupported-security", words, written.span, hint)
                return ""
