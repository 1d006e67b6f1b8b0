"""Reads JSON and YAML with the place of each value. The only module that knows PyYAML's reader.

YAML is 1.2 with its core schema, as OpenAPI has it: `on` and `2024-01-02` are texts.
https://yaml.org/spec/1.2.2/#103-core-schema
"""

from __future__ import annotations

import re
from itertools import accumulate
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # it is there, and reads one string
from typing import Any

import yaml

from codegen.diagnostics import Diagnostics
from codegen.schemas.document import Node, Value
from codegen.schemas.span import Span
from codegen.source import SourceFile

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SPACE = re.compile(r"[ \t\r\n]*")
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_JSON_WORDS: tuple[tuple[str, Value], ...] = (("true", True), ("false", False), ("null", None))
_INTEGER = re.compile(r"[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?")
_WORDS: dict[str, Value] = {"": None, "~": None}
_WORDS |= {form: value for word, value in _JSON_WORDS for form in (word, word.capitalize(), word.upper())}
_DEEPEST = 200


class _Wrong(Exception):
    """A mistake, and the character at which it is."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def read_document(source: SourceFile, diagnostics: Diagnostics) -> Node | None:
    """The value that a file holds, or None where it is malformed.

    Diagnostics: `not-utf8`, `json-syntax`, `yaml-syntax`, `duplicate-key`, `too-deep`.
    """
    try:
        text = source.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        diagnostics.error("not-utf8", "the file is not UTF-8", Span(source.path, error.start, error.end))
        return None
    reader = _Reader(source, text, diagnostics)
    is_json = text.lstrip()[:1] in ("{", "[") and not source.path.endswith((".yaml", ".yml"))
    try:
        return reader.json() if is_json else reader.yaml()
    except _Wrong as wrong:
        code = "json-syntax" if is_json else "yaml-syntax"
        diagnostics.error(code, str(wrong), reader.span(wrong.offset, wrong.offset + 1))
    except RecursionError:
        diagnostics.error("too-deep", "lists or objects are nested too deeply", reader.span(0, 1))
    return None


class _Reader:
    def __init__(self, source: SourceFile, text: str, diagnostics: Diagnostics) -> None:
        self._source = source
        self._text = text
        self._diagnostics = diagnostics
        self._mark = len(source.data) - len(text.encode())  # of the byte order
        plain = text.isascii()
        self._bytes = range(len(text) + 1) if plain else [0, *accumulate(len(letter.encode()) for letter in text)]
        self._starts = [0]
        for line in text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def span(self, start: int, end: int) -> Span:
        """The place of some characters."""
        last = len(self._text)
        first, behind = (self._mark + self._bytes[min(at, last)] for at in (start, end))
        return Span(self._source.path, first, behind)

    def _object(self, pairs: list[tuple[str, Span, Node]], span: Span) -> Node:
        found: dict[str, Node] = {}
        keys: dict[str, Span] = {}
        for key, place, value in pairs:
            if key in found:
                first = [(keys[key], "it is here, too")]
                self._diagnostics.error("duplicate-key", f"'{key}' stands twice", place, "leave one out", first)
            found[key] = value
            keys[key] = place
        return Node(found, span, keys)

    # --- JSON: https://www.rfc-editor.org/rfc/rfc8259 -----------------------------------------------------------------

    def json(self) -> Node:
        node, end = self._json(self._skip(0), 0)
        if end != len(self._text):
            raise _Wrong("something stands behind the value", end)
        return node

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def _json(self, at: int, depth: int) -> tuple[Node, int]:
        """The value that begins at a character, and where the next thing is."""
        if depth > _DEEPEST:
            raise RecursionError
        text = self._text
        letter = text[at : at + 1]
        if letter == "{":
            return self._json_object(at, depth)
        if letter == "[":
            return self._json_list(at, depth)
        if letter == '"':
            value, end = self._json_string(at)
            return Node(value, self.span(at, end)), self._skip(end)
        for word, known in _JSON_WORDS:
            if text.startswith(word, at):
                return Node(known, self.span(at, at + len(word))), self._skip(at + len(word))
        number = _JSON_NUMBER.match(text, at)
        if not number:
            raise _Wrong("a value is missing here", at)
        plain = number[1] is None and number[2] is None
        made = int(number[0]) if plain else float(number[0])
        return Node(made, self.span(at, number.end())), self._skip(number.end())

    def _json_string(self, at: int) -> tuple[str, int]:
        try:
            value, end = scanstring(self._text, at + 1)
        except JSONDecodeError as error:
            raise _Wrong(error.msg[:1].lower() + error.msg[1:], error.pos) from None
        return str(value), int(end)

    def _json_object(self, at: int, depth: int) -> tuple[Node, int]:
        pairs: list[tuple[str, Span, Node]] = []
        here = self._skip(at + 1)
        while self._text[here : here + 1] != "}":
            if pairs:
                here = self._expect(",", here)
            if self._text[here : here + 1] != '"':
                raise _Wrong("a key in double quotes is missing here", here)
            key, end = self._json_string(here)
            value, after = self._json(self._expect(":", self._skip(end)), depth + 1)
            pairs.append((key, self.span(here, end), value))
            here = after
        return self._object(pairs, self.span(at, here + 1)), self._skip(here + 1)

    def _json_list(self, at: int, depth: int) -> tuple[Node, int]:
        items: list[Node] = []
        here = self._skip(at + 1)
        while self._text[here : here + 1] != "]":
            if items:
                here = self._expect(",", here)
            value, here = self._json(here, depth + 1)
            items.append(value)
        return Node(tuple(items), self.span(at, here + 1)), self._skip(here + 1)

    def _expect(self, sign: str, at: int) -> int:
        if self._text[at : at + 1] != sign:
            raise _Wrong(f"'{sign}' is missing here", at)
        return self._skip(at + 1)

    # --- YAML ---------------------------------------------------------------------------------------------------------

    def yaml(self) -> Node:
        try:
            root = yaml.compose(self._text, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            words = error.problem or error.context or "malformed YAML"
            raise _Wrong(words, self._offset(mark) if mark else 0) from None
        except yaml.YAMLError as error:
            raise _Wrong(str(error).splitlines()[0], int(getattr(error, "position", 0))) from None
        return self._yaml(root, ()) if root is not None else Node(None, self.span(0, 0))

    def _offset(self, mark: Any) -> int:
        start = self._starts[min(int(mark.line), len(self._starts) - 1)]
        return min(start + int(mark.column), len(self._text))

    def _place(self, node: Any) -> Span:
        start, end = self._offset(node.start_mark), self._offset(node.end_mark)
        return self.span(start, start + len(self._text[start:end].rstrip()))

    def _yaml(self, node: Any, above: tuple[Any, ...]) -> Node:
        if any(node is one for one in above):
            raise _Wrong("an alias stands within what it is an alias of", self._offset(node.start_mark))
        if len(above) > _DEEPEST:
            raise RecursionError
        span, inside = self._place(node), (*above, node)
        if isinstance(node, yaml.SequenceNode):
            return Node(tuple(self._yaml(one, inside) for one in node.value), span)
        if isinstance(node, yaml.MappingNode):
            merged: dict[str, Node] = {}
            pairs: list[tuple[str, Span, Node]] = []
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise _Wrong("a key is a text", self._offset(key.start_mark))
                made = self._yaml(value, inside)
                if key.value == "<<" and not key.style:
                    for one in reversed(made.list or (made,)):
                        merged |= one.object or {}
                else:
                    pairs.append((str(key.value), self._place(key), made))
            own = {key for key, _, _ in pairs}
            pairs += [(key, value.span, value) for key, value in merged.items() if key not in own]
            return self._object(pairs, span)
        return Node(_scalar(node.value) if not node.style else str(node.value), span)


def _scalar(text: str) -> Value:
    """A text without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text
