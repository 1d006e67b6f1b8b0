"""A place in the tokens of a Go declaration: look, take, say what is missing, and go on after a fault.

The ground that `goerrors` and `goparts` stand on.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.syntax.goliterals import literal_fault
from codegen.syntax.goscan import DEEPEST, Report
from codegen.syntax.gotokens import Token

_DEPTH = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_STRANGE = {
    "?": "Go has no optional types: a pointer, '*T', may be nil",
    "@": "Go has no annotations: a struct tag stands behind the type of a field",
    "#": "comments are '// ...' and '/* ... */'",
    "$": "names are made of letters, digits and underscores",
    "\\": "a line needs no backslash to go on",
    **dict.fromkeys("\u201c\u201d\u2018\u2019", "strings stand between plain quotes"),
    **dict.fromkeys("\u00a0\u200b\ufeff", "put a plain space here"),
}


class Failure(Exception):
    """What is wrong at one place: start, end, message, hint. The part that was being read cannot be read on."""

    def __init__(self, start: int, end: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.args = (start, end, message, hint)


class Stream:
    """Tokens, the place among them, and whether there was a fault."""

    def __init__(self, tokens: list[Token], report: Report) -> None:
        self.tokens = tokens
        self.place = 0
        self.faulty = False
        self._report = report
        self._depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def before(self) -> Token:
        return self.tokens[max(self.place - 1, 0)]

    def at(self, *texts: str) -> bool:
        return self.token.text in texts and self.token.kind in ("keyword", "op")

    def ends(self) -> bool:
        return self.token.kind in ("line", "end") or self.at(";")

    def advance(self) -> Token:
        token = self.token
        if token.kind in ("number", "string", "rune") and (fault := literal_fault(token.text.encode())):
            start, end, message, hint = fault
            self.place += 1
            raise Failure(token.start + start, token.start + end, message, hint)
        if token.kind != "end":
            self.place += 1
        return token

    def accept(self, *texts: str) -> bool:
        if not self.at(*texts):
            return False
        self.advance()
        return True

    def missing(self, what: str, hint: str = "") -> Failure:
        token, before = self.token, self.before
        if token.kind == "strange":
            return Failure(
                token.start, token.end, f"'{token.text}' has no meaning in Go", _STRANGE.get(token.text, hint)
            )
        message = f"expected {what}, found {token}"
        if token.kind in ("line", "end") and self.place:
            return Failure(before.end, before.end + 1, message, hint)
        return Failure(token.start, token.end, message, hint)

    def expect(self, text: str, after: str, hint: str = "") -> Token:
        if self.at(text):
            return self.advance()
        raise self.missing(f"'{text}' {after}", hint)

    def name(self, what: str, hint: str = "") -> Token:
        if self.token.kind == "name":
            return self.advance()
        if self.token.kind == "keyword":
            text = self.token.text
            hint = f"'{text}' is a keyword of Go: choose another name, such as '{text.title()}'"
        raise self.missing(what, hint)

    def deeper(self) -> None:
        """Counts what nests. Raises Failure."""
        self._depth += 1
        if self._depth > DEEPEST:
            token = self.token
            raise Failure(token.start, token.end, "this nests more deeply than gowasm-gen reads")

    def shallower(self) -> None:
        self._depth -= 1

    def attempt(self, read: Callable[[], None], closing: str) -> None:
        """Reads one line of a group; after a fault it goes on with the next line."""
        start, depth = self.place, self._depth
        try:
            read()
            if not self.at(closing):
                self.end_of_line(closing == "}")
        except Failure as failure:
            self.faulty = True
            self._report(*failure.args)
            self.skip(start, closing)
        self._depth = depth

    def end_of_line(self, in_struct: bool) -> None:
        if not self.ends():
            hint = self._continued(self.token, in_struct)
            raise self.missing(f"the end of the line behind {self.before}", hint)
        if self.token.kind != "end":
            self.advance()

    def _continued(self, token: Token, in_struct: bool) -> str:
        """A hint where a line goes on that should have ended."""
        if token.text == ",":
            return "no comma stands between lines: leave it out"
        if token.text == "<":
            return "type arguments stand in brackets: 'List[T]'"
        if in_struct and (token.kind in ("rune", "string") or self.before.kind == "string"):
            return 'a tag is written in back quotes, all of it: `json:"name" xml:"name"`'
        if self.before.kind == "string" and token.text == "as":
            return 'the name stands before the path: name "path"'
        return "write what follows on a line of its own"

    def skip(self, start: int, closing: str) -> None:
        """To the line behind the one with the fault, or to the bracket that closes the group."""
        braces = brackets = 0
        for token in self.tokens[start : self.place]:
            if token.kind == "op":
                braces += _DEPTH.get(token.text, 0) if token.text in "{}" else 0
                brackets += _DEPTH.get(token.text, 0) if token.text not in "{}" else 0
        while (token := self.token).kind != "end":
            if braces <= 0 and brackets <= 0 and self.at(closing):
                return
            if braces <= 0 and token.new_line and self.place > start:
                return
            self.place += 1
            if token.kind == "op" and token.text in "{}":
                braces += _DEPTH[token.text]
            elif token.kind == "op":
                brackets += _DEPTH.get(token.text, 0)
            if (token.kind == "line" or token.text == ";") and braces <= 0:
                return
