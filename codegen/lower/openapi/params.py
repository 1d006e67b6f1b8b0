"""The parameters of an operation: where each goes, and how it is called in Go."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.lower.openapi.types import GoText, Types
from codegen.lower.openapi.words import doc_lines, param_name
from codegen.naming.go import exported
from codegen.naming.scope import Scope
from codegen.resolve.openapi.facts import Facts, Schemas
from codegen.resolve.openapi.spec import Spec
from codegen.resolve.services.directives import Word
from codegen.resolve.services.routes import is_token
from codegen.schemas import gosketch as g
from codegen.schemas.document import Node
from codegen.schemas.span import Span

_PLAIN = re.compile(r"[A-Za-z0-9_.~-]+")
_NOT_OURS = frozenset({"accept", "content-type", "authorization"})
"""A document cannot say these as parameters: https://spec.openapis.org/oas/v3.1.0#fixed-fields-9."""
_PLACES = ("path", "query", "header", "cookie")
_FEW = 3
"""Up to so many parameters stand one by one; more of them are a struct."""


@dataclass(frozen=True)
class Parameter:
    """`place` is path, query, header or cookie; `type` is that of the Go parameter, `required` as the document says."""

    place: str
    name: str
    type: GoText
    required: bool
    doc: tuple[str, ...]
    span: Span


@dataclass
class Arguments:
    """What a method takes so far, and what its directives say of it."""

    scope: Scope = field(default_factory=lambda: Scope(frozenset({"ctx"})))
    params: list[g.SketchParam] = field(default_factory=list)
    path: dict[str, str] = field(default_factory=dict)
    query: list[str] = field(default_factory=list)
    directives: list[str] = field(default_factory=list)

    def add(self, name: str, type_: str) -> str:
        """One more parameter, whose name is returned."""
        wanted = param_name(name)
        local = self.scope.declare(name, wanted, f"{wanted}_")
        self.params.append(g.SketchParam(name=local, type=type_))
        return local


class Parameters:
    """Reads parameters. Diagnostics: those of `Spec`, warnings `unsupported-parameter`, error `missing-parameter`."""

    def __init__(self, spec: Spec, schemas: Schemas, types: Types, diagnostics: Diagnostics) -> None:
        self._spec = spec
        self._schemas = schemas
        self._types = types
        self._diagnostics = diagnostics

    def read(self, groups: Sequence[Node | None], method: str, skip: frozenset[str]) -> list[Parameter]:
        """Those of a path and of an operation, which may say the same ones anew. `skip` are headers, in lower case."""
        found: dict[tuple[str, str], Parameter] = {}
        for group in groups:
            for node in self._spec.list(group, "parameters"):
                made = self._parameter(node, method, skip)
                if made is not None:
                    found[made.place, made.name] = made
        return list(found.values())

    def _parameter(self, written: Node, method: str, skip: frozenset[str]) -> Parameter | None:
        node = self._spec.follow(written)
        members = self._spec.object(node, "a parameter")
        name = self._spec.text(members.get("name"), "name")
        place = self._spec.text(members.get("in"), "in")
        if node is not None and place not in _PLACES:
            hint = f"write {', '.join(_PLACES[:-1])} or {_PLACES[-1]}"
            self._diagnostics.error("wrong-form", f"'{place}' is no place of a parameter", node.span, hint)
            return None
        if node is None or not name or (place == "header" and name.lower() in _NOT_OURS | skip):
            return None
        required = self._spec.flag(members.get("required"), "required") or place == "path"
        if place in ("header", "cookie") and not is_token(Word(name, node.span), place, Diagnostics()):
            self._left_out(f"no program in a browser may set the {place} '{name}'", node.span, required)
            return None
        type_ = self._type(members, f"{method}{exported(name)}", place)
        doc = doc_lines(self._spec.text(members.get("description"), "description"))
        many = type_.text.startswith("[]")
        if not required and not many:
            type_ = type_.pointer
        return Parameter(place, name, type_, required, doc, node.span)

    def _type(self, members: Mapping[str, Node], hint: str, place: str) -> GoText:
        """A type that is text. What is none is a string, whose form the caller knows."""
        schema = members.get("schema")
        if schema is None:
            if "content" in members:
                return self._as_text("JSON in a parameter", members["content"].span)
            return GoText("string")
        facts = self._seen(schema)
        if facts.kind == "array":
            style = self._spec.text(members.get("style"), "style") or (
                "form" if place in ("query", "cookie") else "simple"
            )
            explode = members["explode"].value is True if "explode" in members else style == "form"
            item = self._seen(facts.items) if facts.items is not None else None
            if place in ("path", "cookie") or (place == "query" and not explode) or item is None or not _is_text(item):
                return self._as_text("a list that is one text", schema.span)
            one = self._types.type_of(facts.items, f"{hint}Item") if facts.items is not None else GoText("string")
            return GoText(f"[]{one.text}", one.imports, nilable=True)
        if not _is_text(facts):
            return self._as_text("an object in a parameter", schema.span)
        type_ = self._types.type_of(schema, hint)
        return GoText(type_.text.lstrip("*"), type_.imports)

    def _seen(self, node: Node) -> Facts:
        facts = self._schemas.facts(node)
        return self._seen(facts.node) if facts.kind == "ref" else facts

    def _as_text(self, what: str, span: Span) -> GoText:
        hint = "it becomes a string, which is sent as you write it"
        self._diagnostics.warning("unsupported-parameter", f"{what} has no type in Go", span, hint)
        return GoText("string")

    def _left_out(self, what: str, span: Span, required: bool) -> None:
        report = self._diagnostics.error if required else self._diagnostics.warning
        report("unsupported-parameter", what, span, "leave it out" if required else "it is left out")

    # --- in Go --------------------------------------------------------------------------------------------------------

    def place(self, found: Sequence[Parameter], struct: str, cursor: str) -> tuple[Arguments, list[g.SketchField]]:
        """The parameters in Go: those of the path one by one, the others in a struct of the name `struct` where they
        are many or have names that a route cannot have. The fields are those of this struct. `cursor` is the name of
        the one that takes the cursor of a page."""
        arguments = Arguments()
        others: list[Parameter] = []
        for one in found:
            if one.place == "path":
                arguments.path[one.name] = arguments.add(one.name, one.type.text)
            elif one.place == "query" and one.name == cursor:  # the first page has the empty one
                local = arguments.add("cursor", one.type.text.lstrip("*"))
                arguments.query.append(f"{one.name}={{{local}}}")
            else:
                others.append(one)
        if len(others) > _FEW or not all(_PLAIN.fullmatch(one.name) for one in others):
            arguments.add("params", struct)
            return arguments, self._fields(others)
        for one in others:
            local = arguments.add(one.name, one.type.text)
            if one.place == "query":
                arguments.query.append(f"{one.name}={{{local}}}")
            else:
                arguments.directives.append(f"gowasm:{one.place} {one.name}={{{local}}}")
        return arguments, []

    def _fields(self, others: Sequence[Parameter]) -> list[g.SketchField]:
        scope = Scope()
        return [
            g.SketchField(
                name=scope.declare(one.name, exported(one.name), exported(f"{one.place} {one.name}")),
                type=one.type.text,
                tag=f'{one.place}:"{one.name}"',
                doc=one.doc,
            )
            for one in others
        ]


def _is_text(facts: Facts) -> bool:
    return facts.kind in ("string", "integer", "number", "boolean") and facts.format not in ("byte", "binary")


def missing(path: str, found: Sequence[Parameter]) -> list[str]:
    """The placeholders of a path that are no parameters."""
    known = {one.name for one in found if one.place == "path"}
    return [name for name in re.findall(r"\{([^{}]*)\}", path) if name not in known]
