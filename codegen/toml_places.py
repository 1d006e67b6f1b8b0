"""Where each key and each array item of a TOML text stands, which `tomllib` does not tell.

The text is one that `tomllib` has accepted, so nothing is checked here. Grammar: https://toml.io/en/v1.0.0
"""

from __future__ import annotations

import re

KeyPath = tuple[str | int, ...]
Place = tuple[int, int]
"""Half-open range of character offsets."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BASIC = re.compile(r'"(?:[^"\\]|\\.)*"')
_LITERAL = re.compile(r"'[^']*'")
_MULTILINE = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}', re.DOTALL)
_PLAIN = re.compile(r"[^,\]}#\r\n]*[^,\]}#\r\n \t]")
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(["\\bfnrt]))')
_ESCAPED = {'"': '"', "\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def toml_places(text: str) -> dict[KeyPath, Place]:
    """The place of every key (the key itself, not its value) and of every array item.

    `[dom]` with `idl = ["a"]` gives `("dom",)`, `("dom", "idl")` and `("dom", "idl", 0)`.
    """
    return _Scanner(text).places


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tables: dict[KeyPath, int] = {}
        """How many times `[[name]]` has stood there."""
        self.places: dict[KeyPath, Place] = {}
        self._document()

    def _document(self) -> None:
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._takes("[["):
                table = self._key(())
                self._tables[table] = self._tables.get(table, -1) + 1
                table = self._current(table)
                self._takes("]]")
            elif self._takes("["):
                table = self._key(())
                self._takes("]")
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _pair(self, table: KeyPath) -> None:
        path = self._key(table)
        self._takes("=")
        self._skip(_SPACE)
        self._value(path)

    def _key(self, table: KeyPath) -> KeyPath:
        """A dotted key, and what stands around it."""
        path = table
        while True:
            self._skip(_SPACE)
            start = self._at
            path = (*self._current(path), self._key_part())
            self.places.setdefault(path, (start, self._at))
            self._skip(_SPACE)
            if not self._takes("."):
                return path

    def _key_part(self) -> str:
        quote = self._text[self._at]
        if quote == '"':
            return _ESCAPE.sub(_unescape, self._match(_BASIC)[1:-1])
        return self._match(_LITERAL)[1:-1] if quote == "'" else self._match(BARE_KEY)

    def _current(self, path: KeyPath) -> KeyPath:
        """`[[name]]` makes a later `[name.x]` mean the last of them."""
        return (*path, self._tables[path]) if path in self._tables else path

    def _value(self, path: KeyPath) -> None:
        if self._text.startswith(('"""', "'''"), self._at):
            self._match(_MULTILINE)
        elif self._text[self._at] == '"':
            self._match(_BASIC)
        elif self._text[self._at] == "'":
            self._match(_LITERAL)
        elif self._takes("["):
            self._array(path)
        elif self._takes("{"):
            self._inline_table(path)
        else:
            self._match(_PLAIN)

    def _array(self, path: KeyPath) -> None:
        index = 0
        self._skip(_BLANK)
        while not self._takes("]"):
            start = self._at
            self._value((*path, index))
            self.places[*path, index] = (start, self._at)
            index += 1
            self._skip(_BLANK)
            self._takes(",")
            self._skip(_BLANK)

    def _inline_table(self, path: KeyPath) -> None:
        self._skip(_BLANK)
        while not self._takes("}"):
            self._pair(path)
            self._skip(_BLANK)
            self._takes(",")
            self._skip(_BLANK)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        self._match(pattern)

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise ValueError(f"not TOML at offset {self._at}")
        self._at = found.end()
        return found[0]

    def _takes(self, sign: str) -> bool:
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _ESCAPED[found[3]]
