"""A document of OpenAPI 3.0 or 3.1, with its references: https://spec.openapis.org/oas/v3.1.0."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.schemas.document import Node
from codegen.schemas.span import Span

USUAL = "do not use it any more."
"""What is said of what is deprecated where nobody says why."""
NOTHING: Mapping[str, Node] = {}


Read = Callable[[str, Span], Node | None]
"""Reads another document, by its path; the place is that of the reference. None where it cannot be read."""


class Spec:
    """Answers what stands where. What is not of the form that OpenAPI asks for is reported once and taken for absent.

    A reference is relative to the document that it stands in, which its place tells.

    Diagnostics: `wrong-form`, `unsupported-version`, `unknown-reference`, `external-reference`, `endless-reference`.
    """

    def __init__(self, root: Node, diagnostics: Diagnostics, read: Read) -> None:
        self.root = root
        self.diagnostics = diagnostics
        self._read = read
        self._documents: dict[str, Node | None] = {root.span.path: root}
        self._top = self.object(root, "the document")
        self._check_version()

    def _check_version(self) -> None:
        hint = "3.0 and 3.1 are read"
        version = self._top.get("openapi")
        if version is None:
            old = self._top.get("swagger")
            words = "this is a document of Swagger 2.0" if old else "this is no document of OpenAPI"
            hint = "convert it to OpenAPI 3 first" if old else "begin it with openapi: 3.1.0"
            self.diagnostics.error("unsupported-version", words, (old or self.root).span, hint)
        elif not str(version.value).startswith(("3.0", "3.1")):
            self.diagnostics.error("unsupported-version", f"OpenAPI {version.value} is not read", version.span, hint)

    # --- what stands there --------------------------------------------------------------------------------------------

    def object(self, node: Node | None, what: str) -> Mapping[str, Node]:
        """The members of an object; none where there is no node."""
        if node is None:
            return NOTHING
        if node.object is None:
            self._wrong(node, what, "an object")
        return node.object or NOTHING

    def list(self, node: Node | None, what: str) -> tuple[Node, ...]:
        if node is None:
            return ()
        if node.list is None:
            self._wrong(node, what, "a list")
        return node.list or ()

    def text(self, node: Node | None, what: str) -> str:
        if node is None:
            return ""
        if node.text is None:
            self._wrong(node, what, "a text")
        return node.text or ""

    def flag(self, node: Node | None, what: str) -> bool:
        if node is None:
            return False
        if not isinstance(node.value, bool):
            self._wrong(node, what, "true or false")
        return node.value is True

    def _wrong(self, node: Node, what: str, form: str) -> None:
        self.diagnostics.error("wrong-form", f"{what} is {form}", node.span)

    @property
    def paths(self) -> Mapping[str, Node]:
        return self.object(self._top.get("paths"), "paths")

    def top(self, name: str) -> Node | None:
        return self._top.get(name)

    def components(self, kind: str) -> Mapping[str, Node]:
        """The components of a kind, by name."""
        components = self.object(self._top.get("components"), "components")
        return self.object(components.get(kind), f"components.{kind}")

    def deprecated(self, members: Mapping[str, Node]) -> str:
        """Why something is deprecated, in some words at least; empty where it is not."""
        if not self.flag(members.get("deprecated"), "deprecated"):
            return ""
        return self.text(members.get("x-deprecated"), "x-deprecated") or USUAL

    # --- references ---------------------------------------------------------------------------------------------------

    def reference(self, node: Node) -> str:
        """What an object refers to, or empty."""
        found = (node.object or NOTHING).get("$ref")
        return self.text(found, "$ref") if found is not None else ""

    def follow(self, node: Node) -> Node | None:
        """What a node is, or refers to; None where that is not there."""
        seen: set[tuple[str, str]] = set()
        while reference := self.reference(node):
            place = (node.object or NOTHING)["$ref"].span
            here = (node.span.path, reference)
            if here in seen:
                self.diagnostics.error("endless-reference", f"'{reference}' leads back to itself", place)
                return None
            seen.add(here)
            target = self._target(reference, node)
            if target is None:
                return None
            node = target
        return node

    def name(self, reference: str, document: str) -> str:
        """What tells the target of a reference from all others: of a component of the first document its name alone,
        else the document and where in it."""
        path, _, pointer = reference.partition("#")
        own = self._path(path, document)
        component = component_of(f"#{pointer}") if own == self.root.span.path else ""
        return component or f"{own}#{pointer}"

    def _path(self, path: str, of: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(of), unquote(path))) if path else of

    def _document(self, path: str, node: Node, place: Span) -> Node | None:
        """The document that a reference leads into."""
        if re.match(r"\w+://", path):
            hint = "put it beside this one, and refer to it there"
            self.diagnostics.error("external-reference", f"'{path}' would have to be fetched", place, hint)
            return None
        full = self._path(path, node.span.path)
        if full not in self._documents:
            self._documents[full] = self._read(full, place)
        return self._documents[full]

    def _target(self, reference: str, node: Node) -> Node | None:
        """https://www.rfc-editor.org/rfc/rfc6901"""
        place = (node.object or NOTHING)["$ref"].span
        path, _, pointer = reference.partition("#")
        here = self._document(path, node, place)
        if here is None:
            return None
        for part in pointer.split("/")[1:]:
            name = unquote(part).replace("~1", "/").replace("~0", "~")
            above, here = here, _child(here, name)
            if here is None:
                near = closest(name, above.object or NOTHING)
                hint = f"did you mean '{near}'?" if near else ""
                self.diagnostics.error("unknown-reference", f"'{reference}' is not there", place, hint)
                return None
        return here


def _child(node: Node, name: str) -> Node | None:
    if node.list is not None:
        return node.list[int(name)] if name.isdecimal() and int(name) < len(node.list) else None
    return (node.object or NOTHING).get(name)


def component_of(reference: str) -> str:
    """The name of the component of schemas that a reference within a document is to, or empty."""
    head = "#/components/schemas/"
    name = reference.removeprefix(head)
    return unquote(name).replace("~1", "/").replace("~0", "~") if reference.startswith(head) and "/" not in name else ""


def last_of(name: str) -> str:
    """The last part of what `Spec.name` gives: a name for people."""
    document, _, pointer = name.rpartition("#")
    if not document:
        return name
    part = pointer.rpartition("/")[2] or posixpath.basename(document).partition(".")[0]
    return unquote(part).replace("~1", "/").replace("~0", "~")
