"""What a request and an answer hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Protocol

from codegen.diagnostics import Diagnostics
from codegen.lower.openapi.params import Arguments
from codegen.lower.openapi.types import GoText, Types
from codegen.lower.openapi.words import doc_lines
from codegen.naming.go import exported
from codegen.naming.scope import Scope
from codegen.resolve.openapi.facts import Facts, Schemas
from codegen.resolve.openapi.spec import Spec
from codegen.schemas import gosketch as g
from codegen.schemas.document import Node

_JSON = re.compile(r"application/([\w.+-]+\+)?json\b.*")
_LINES = frozenset({"application/x-ndjson", "application/jsonl", "application/ndjson", "application/x-jsonlines"})
_FORMS = {"multipart/form-data": "multipart", "application/x-www-form-urlencoded": "form"}
RUNTIME = "gowasm"


class Named(Protocol):
    """An operation, as far as it matters here."""

    @property
    def members(self) -> Mapping[str, Node]: ...
    @property
    def verb(self) -> str: ...
    @property
    def node(self) -> Node: ...


@dataclass
class Answer:
    """`result` is what stands behind the parameters in Go."""

    result: str
    options: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Paged:
    """What our own documents say of pages: the parameter with the cursor, and the properties with the items and the
    next one. All are empty where there are no pages."""

    cursor: str = ""
    items: str = ""
    next: str = ""

    @staticmethod
    def of(node: Node | None, spec: Spec) -> Paged:
        """What `x-gowasm.page` says."""
        said = spec.object(node, "x-gowasm.page")
        cursor, items, next_ = (spec.text(said.get(name), name) for name in ("cursor", "items", "next"))
        return Paged(cursor, items, next_)


class Bodies:
    """Reads requests and answers. Diagnostics: warnings `unsupported-body`, `unsupported-response`."""

    def __init__(self, spec: Spec, schemas: Schemas, types: Types, scope: Scope, diagnostics: Diagnostics) -> None:
        self._spec = spec
        self._schemas = schemas
        self._types = types
        self._scope = scope
        self._diagnostics = diagnostics
        self.imports: set[str] = set()
        self.forms: list[g.SketchStruct] = []

    # --- requests -----------------------------------------------------------------------------------------------------

    def request(self, one: Named, name: str, arguments: Arguments) -> list[str]:
        """Adds the body to what a method takes, and gives the options that it asks for."""
        written = one.members.get("requestBody")
        body = self._spec.object(self._spec.follow(written), "requestBody") if written is not None else {}
        content = self._spec.object(body.get("content"), "content")
        if not content:
            return []
        for media in content:
            if _JSON.fullmatch(media):
                schema = self._schema(content[media])
                type_ = self._types.type_of(schema, f"{name}Request") if schema is not None else GoText("any")
                arguments.add("body", type_.text)
                return ["body=json"] if type_.text == "[]byte" else []
        for media, kind in _FORMS.items():
            schema = self._schema(content[media]) if media in content else None
            if schema is not None:
                return self._form(schema, kind, name, arguments)
        arguments.add("body", "io.Reader")
        self.imports.add("io")
        return []

    def _schema(self, media: Node) -> Node | None:
        return self._spec.object(media, "a media type").get("schema")

    def _form(self, schema: Node, kind: str, name: str, arguments: Arguments) -> list[str]:
        """A struct with a field for each part."""
        facts = self._seen(schema)
        if facts.kind != "object" or not facts.properties:
            words = "a form is an object with properties"
            self._diagnostics.warning("unsupported-body", words, schema.span, "it becomes bytes, as you write them")
            arguments.add("body", "io.Reader")
            self.imports.add("io")
            return []
        scope = Scope()
        fields = []
        for key, node in facts.properties.items():
            part = self._part(key, node, key in facts.required, kind, name)
            local = scope.declare(key, exported(key))
            doc = doc_lines(self._schemas.facts(node).doc)
            fields.append(g.SketchField(name=local, type=part.text, tag=f'form:"{key}"', doc=doc))
        local = self._scope.declare(f"{name}Form", f"{name}Form")
        self.forms.append(g.SketchStruct(name=local, doc=(f"{local} is what {name} sends.",), fields=tuple(fields)))
        arguments.add("form", local)
        files = any(RUNTIME in one.type for one in fields)
        return [] if files else [f"body={kind}"]

    def _part(self, key: str, node: Node, required: bool, kind: str, name: str) -> GoText:
        facts = self._seen(node)
        hint = f"{name}{exported(key)}"
        many = facts.kind == "array"
        item = self._seen(facts.items) if many and facts.items is not None else facts
        if kind == "multipart" and item.kind in ("string", "any") and (item.format == "binary" or _has_media(item)):
            self.imports.add(RUNTIME)
            one = GoText(f"{RUNTIME}.File")
        elif item.kind in ("string", "integer", "number", "boolean") and item.format != "byte":
            of = facts.items if many and facts.items is not None else node
            made = self._types.type_of(of, f"{hint}Item" if many else hint)
            one = GoText(made.text.lstrip("*"), made.imports)
        else:
            words = f"part '{key}' of the form is no text"
            self._diagnostics.warning("unsupported-body", words, node.span, "it becomes a string, as you write it")
            one = GoText("string")
            many = False
        if many:
            return GoText(f"[]{one.text}", nilable=True)
        return one if required else one.pointer

    def _seen(self, node: Node) -> Facts:
        facts = self._schemas.facts(node)
        return self._seen(facts.node) if facts.kind == "ref" else facts

    # --- answers ------------------------------------------------------------------------------------------------------

    def answer(self, one: Named, name: str, arguments: Arguments, page: Paged) -> Answer:
        """The result and the errors of a method."""
        responses = self._spec.object(one.members.get("responses"), "responses")
        socket = one.members.get("x-websocket")
        if socket is not None:
            answer = self._socket(socket, name, arguments)
        else:
            status, response = self._success(responses)
            answer = self._content(response, name, one.verb, page)
            usual = 204 if answer.result == "error" else 200
            if status != usual:
                answer.options.append(f"status={status}")
        answer.errors = self._errors(responses, name)
        return answer

    def _success(self, responses: Mapping[str, Node]) -> tuple[int, Node | None]:
        """The status of success and its answer: the first of those from 200 to 299, or what stands for any."""
        plain = sorted(status for status in responses if re.fullmatch(r"2\d\d", status))
        for status in plain:
            if self._spec.object(self._spec.follow(responses[status]), "a response").get("content"):
                return int(status), responses[status]
        if plain:
            return int(plain[0]), responses[plain[0]]
        other = next((responses[status] for status in ("2XX", "2xx", "default") if status in responses), None)
        if other is not None and self._spec.object(self._spec.follow(other), "a response").get("content"):
            return 200, other
        return 204, None

    def _content(self, response: Node | None, name: str, verb: str, page: Paged) -> Answer:
        members = self._spec.object(self._spec.follow(response), "a response") if response is not None else {}
        content = self._spec.object(members.get("content"), "content")
        if not content or verb == "head":
            return Answer("error")
        for media, node in content.items():
            if _JSON.fullmatch(media):
                schema = self._schema(node)
                type_ = self._types.type_of(schema, f"{name}Response") if schema is not None else GoText("any")
                told = schema is not None and self._types.page(schema, f"{name}Response", page.items, page.next)
                if page.cursor and not told:
                    words = f"the answer has no '{page.items}' and '{page.next}', as x-gowasm.page says"
                    self._diagnostics.error("wrong-form", words, node.span)
                return Answer(f"({type_.text}, error)")
        for media, node in content.items():
            stream = "sse" if media == "text/event-stream" else "ndjson" if media in _LINES else ""
            members = self._spec.object(node, "a media type")
            item = members.get("x-itemSchema") or members.get("itemSchema")
            if stream and item is not None:
                self.imports.add("iter")
                type_ = self._types.type_of(item, f"{name}Event")
                return Answer(f"iter.Seq2[{type_.text}, error]", [f"stream={stream}"])
        if all(media.startswith("text/") and media != "text/event-stream" for media in content):
            return Answer("([]byte, error)")
        self.imports.add("io")
        return Answer("(io.ReadCloser, error)")

    def _socket(self, socket: Node, name: str, arguments: Arguments) -> Answer:
        members = self._spec.object(socket, "x-websocket")
        ways = [members.get(way) for way in ("send", "receive")]
        sent, received = (
            self._types.type_of(node, f"{name}{word}").text if node is not None else "any"
            for node, word in zip(ways, ("Message", "Answer"), strict=True)
        )
        self.imports.add("iter")
        arguments.add("send", f"iter.Seq[{sent}]")
        return Answer(f"iter.Seq2[{received}, error]", ["stream=ws"])

    def _errors(self, responses: Mapping[str, Node], name: str) -> list[str]:
        found = []
        for status, written in responses.items():
            if not re.fullmatch(r"[45]\d\d", status):
                continue
            response = self._spec.object(self._spec.follow(written), "a response")
            content = self._spec.object(response.get("content"), "content")
            media = next((one for one in content if _JSON.fullmatch(one)), None)
            schema = self._schema(content[media]) if media is not None else None
            if schema is None:
                continue
            local = self._types.error(schema, f"{name}{phrase(int(status))}")
            if local:
                found.append(f"gowasm:error {status} {local}")
            else:
                words = f"the answer of status {status} is no object, so it is no error of its own"
                hint = "the client gives the status and the body"
                self._diagnostics.warning("unsupported-response", words, written.span, hint)
        return sorted(found)


def phrase(status: int) -> str:
    """The words of a status, as a part of a name."""
    try:
        return exported(HTTPStatus(status).phrase.replace("'", ""))
    except ValueError:
        return f"Status{status}"


def _has_media(facts: Facts) -> bool:
    members = facts.node.object or {}
    return "contentMediaType" in members or facts.kind == "any"
