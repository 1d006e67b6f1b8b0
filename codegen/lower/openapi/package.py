"""A document of OpenAPI as a Go package: a service for each tag, and the types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from urllib.parse import urlparse

from codegen.diagnostics import Diagnostics
from codegen.lower.api.options import client_options
from codegen.lower.openapi.bodies import RUNTIME
from codegen.lower.openapi.operations import Methods, Operation, operations
from codegen.lower.openapi.types import Types
from codegen.lower.openapi.words import doc_lines, type_name
from codegen.naming.scope import Scope
from codegen.resolve.openapi.facts import Schemas
from codegen.resolve.openapi.spec import Read, Spec
from codegen.resolve.services.routes import relation
from codegen.schemas import gosketch as g
from codegen.schemas.document import Node
from codegen.schemas.service import ApiMethod, Segment

_BESIDE = ("Client", "Handler", "Fake", "Calls")
"""What is generated for a service, behind its name."""


def lower_document(
    root: Node, read: Read, source: str, package: str, path: str, diagnostics: Diagnostics
) -> g.SketchFile | None:
    """The package for a document. `read` reads others that it refers to; `path` is the import path, `source` how the
    document is called.

    Diagnostics: those of `Spec`, `Schemas`, `Types` and `Methods`, and `no-operations`. None after errors.
    """
    spec = Spec(root, diagnostics, read)
    return None if diagnostics.failed else _lower(spec, source, package, path, diagnostics)


def _lower(spec: Spec, source: str, package: str, path: str, diagnostics: Diagnostics) -> g.SketchFile | None:
    schemas = Schemas(spec)
    scope = Scope(frozenset({"Option", *(option.name for option in client_options())}))
    types = Types(schemas, spec.components("schemas"), scope, diagnostics)
    types.declare_all()
    methods = Methods(spec, schemas, types, scope, diagnostics)
    services = tuple(_services(spec, methods, scope, diagnostics))
    if not services and not diagnostics.failed:
        hint = "a service has methods: write some paths with operations"
        diagnostics.error("no-operations", "the document has no operation", spec.root.span, hint)
    if diagnostics.failed:
        return None
    info = spec.object(spec.top("info"), "info")
    declarations = (*types.declarations(), *methods.structs)
    imports = _used(types.imports | methods.imports | {"context"}, services, declarations)
    return g.SketchFile(
        source=source,
        package=package,
        doc=_package_doc(spec, info, package),
        imports=tuple(sorted(imports - {RUNTIME})),
        own_imports=(f"{path}/{RUNTIME}",) if RUNTIME in imports else (),
        services=services,
        declarations=declarations,
    )


def _package_doc(spec: Spec, info: Mapping[str, Node], package: str) -> tuple[str, ...]:
    title = spec.text(info.get("title"), "title") or "an API"
    text = spec.text(info.get("description"), "description")
    return doc_lines(f"Package {package} is {title}.\n\n{text}")


def _services(spec: Spec, methods: Methods, scope: Scope, diagnostics: Diagnostics) -> list[g.SketchService]:
    """A service for each tag, in the order of the document."""
    groups: dict[str, list[Operation]] = {}
    for one in operations(spec, diagnostics):
        groups.setdefault(one.tag, []).append(one)
    docs = {
        spec.text(members.get("name"), "name"): spec.text(members.get("description"), "description")
        for members in (spec.object(node, "a tag") for node in spec.list(spec.top("tags"), "tags"))
    }
    info = spec.object(spec.top("info"), "info")
    title = spec.text(info.get("title"), "title")
    base = _base(spec)
    found = []
    for tag, group in groups.items():
        for part in _apart(group):
            names = Scope(frozenset({"With"}))
            made = tuple(method for one in part if (method := methods.method(one, names)) is not None)
            if made:
                name = _service_name(tag or title or "API", scope)
                directive = "gowasm:service" + (f" base={base}" if base else "")
                doc = doc_lines(docs.get(tag, ""))
                found.append(g.SketchService(name=name, doc=doc, directive=directive, methods=made))
    return found


def _apart(group: Iterable[Operation]) -> list[list[Operation]]:
    """Operations in as few services as can be, such that a ServeMux could serve each:
    https://pkg.go.dev/net/http#hdr-Precedence-ServeMux."""
    parts: list[list[Operation]] = []
    for one in group:
        free = (part for part in parts if all(relation(_routed(one), _routed(it)) != "overlap" for it in part))
        part = next(free, None)
        if part is None:
            parts.append([one])
        else:
            part.append(one)
    return parts


@cache
def _routed(one: Operation) -> ApiMethod:
    """An operation, as far as its route tells."""
    pieces = re.split(r"\{([^{}]*)\}", one.path)
    path = tuple(
        Segment(param=piece) if number % 2 else Segment(text=piece) for number, piece in enumerate(pieces) if piece
    )
    return ApiMethod(name=one.verb, verb=one.verb.upper(), path=path)  # type: ignore[arg-type]  # one of the verbs


def _service_name(words: str, scope: Scope) -> str:
    """A name that is free, also with what is generated behind it."""
    plain = type_name(words) if re.search(r"[A-Za-z]", words) else "API"
    candidates = [plain, f"{plain}Service", *(f"{plain}Service{number}" for number in range(2, 100))]
    for name in candidates:
        if all(scope.owner(one) is None for one in (name, *(f"{name}{part}" for part in _BESIDE))):
            break
    else:
        raise AssertionError("a hundred services of one name")
    for one in (name, *(f"{name}{part}" for part in _BESIDE)):
        scope.declare(name, one)
    return name


def _base(spec: Spec) -> str:
    """The path of the first server, with its variables as they are by default."""
    servers = spec.list(spec.top("servers"), "servers")
    if not servers:
        return ""
    server = spec.object(servers[0], "a server")
    url = spec.text(server.get("url"), "url")
    for name, node in spec.object(server.get("variables"), "variables").items():
        default = spec.object(node, "a variable").get("default")
        url = url.replace(f"{{{name}}}", str(default.value) if default is not None else "")
    path = urlparse(url).path.rstrip("/")
    return path if re.fullmatch(r"(/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)+", path) else ""


def _used(
    imports: set[str], services: tuple[g.SketchService, ...], declarations: tuple[g.SketchDeclaration, ...]
) -> set[str]:
    """Those imports of which something is left: a type may have become another one."""
    words = [part.type for service in services for method in service.methods for part in method.params]
    words += [method.result for service in services for method in service.methods]
    for one in declarations:
        match one:
            case g.SketchStruct(fields=fields):
                words += [field.type for field in fields]
            case g.SketchDefined(type=type_):
                words.append(type_)
            case _:
                pass
    text = " ".join(words)
    return {path for path in imports if path == "context" or f"{path.rpartition('/')[2]}." in text}
