"""A place in a list of tokens: look, take, and say what is missing.

The ground that the checker of WebIDL text stands on: `webidl_parts`, `webidl_members`, `webidl_errors`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import Span
from codegen.syntax.webidl_tokens import Token

# Types and extended attributes may hold others; deeper than this is an attack or an accident.
DEEPEST = 64

# Characters that WebIDL does not know, and what was probably meant.
STRANGE = {
    **dict.fromkeys("`'\u201c\u201d\u2018\u2019", "strings stand between plain double quotes"),
    **dict.fromkeys("\u00a0\u200b\ufeff", "put a plain space here"),
    "_": "one underscore before a name is enough",
    "-": "a minus sign stands right before its number",
    "+": "positive numbers have no sign",
    "/": "comments are '// ...' and '/* ... */'",
    "|": "the types of a union are separated by 'or'",
    "#": "comments are '// ...' and '/* ... */'",
}


# Words that earlier versions of WebIDL gave a meaning.
BYGONE = {
    "implements": "write 'includes', and make the second name an interface mixin",
    "in": "leave it out: every argument goes in",
    "legacycaller": "objects can no longer be called: give the operation a name",
    "creator": "write 'setter'",
    "serializer": "write '[Default] object toJSON();'",
    **dict.fromkeys(("raises", "getraises", "setraises"), "leave it out: exceptions are not declared"),
}


class Failure(Exception):
    """What is wrong at one place. The production that was being read cannot be read on."""

    def __init__(self, message: str, start: int, end: int, hint: str = "", code: str = "syntax") -> None:
        super().__init__(message)
        self.message, self.start, self.end, self.hint, self.code = message, start, end, hint, code


class Stream:
    """Tokens, the place among them, and the faults found so far."""

    def __init__(self, path: str, tokens: list[Token], diagnostics: Diagnostics) -> None:
        self.path = path
        self.tokens = tokens
        self.diagnostics = diagnostics
        self.place = 0
        self.depth = 0
        self.faults = 0
        # The fault before which a member or definition could not be read on.
        self.gave_up = -1

    # --- reading tokens -----------------------------------------------------------------------------------------

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def before(self) -> Token:
        return self.tokens[max(self.place - 1, 0)]

    def ahead(self, count: int = 1) -> Token:
        return self.tokens[min(self.place + count, len(self.tokens) - 1)]

    def at(self, *texts: str) -> bool:
        token = self.token
        return token.text in texts and token.kind in ("keyword", "punctuation")

    def advance(self) -> Token:
        token = self.token
        if token.broken and token.kind == "string":
            self.report(
                Failure("this string is not closed", token.start, token.end, "a string ends with '\"'", "open-string")
            )
        if token.kind != "end":
            self.place += 1
        return token

    def accept(self, *texts: str) -> bool:
        if not self.at(*texts):
            return False
        self.advance()
        return True

    def expect(self, text: str, after: str, hint: str = "") -> Token:
        """The punctuation or keyword `text`, or a failure that says where it belongs: `after` the attribute 'x'."""
        if self.at(text):
            return self.advance()
        raise self.missing(f"'{text}'", after, hint)

    def end_statement(self, what: str, hint: str = "") -> None:
        """The ';' that ends `what`. Where the text goes on as if it stood there, so do we."""
        if self.accept(";"):
            return
        failure = self.missing("';'", f"after {what}", hint)
        if not self.token.new_line and not self.at("}"):
            raise failure
        self.report(failure)

    # --- failing ------------------------------------------------------------------------------------------------

    def report(self, failure: Failure, related: tuple[tuple[Span, str], ...] = ()) -> None:
        self.faults += 1
        # Where an open comment hides the rest, what is missing may stand in it.
        if not (self.token.kind == "end" and self.token.broken):
            span = Span(self.path, failure.start, failure.end)
            self.diagnostics.error(failure.code, failure.message, span, failure.hint, related)

    def wrong(self, message: str, hint: str = "", token: Token | None = None) -> Failure:
        """A failure at a token, by default the current one."""
        place = token or self.token
        return Failure(message, place.start, max(place.end, place.start + 1), hint)

    def missing(self, what: str, where: str, hint: str = "") -> Failure:
        """`what` should stand here: pointed at behind the token before when the current one is on another line."""
        token, before = self.token, self.before
        strange = self._strange(token, before)
        if strange is not None:
            return strange
        if token.kind == "identifier" and token.text in BYGONE:
            return self.wrong(f"{token} is no longer part of WebIDL", BYGONE[token.text])
        if token.new_line and self.place > 0:
            return Failure(f"expected {what} {where}".rstrip(), before.end, before.end + 1, hint)
        return self.unexpected(f"{what} {where}".rstrip(), hint)

    def unexpected(self, what: str, hint: str = "") -> Failure:
        """The current token is not `what` should stand here."""
        return self._strange(self.token, self.before) or self.wrong(f"expected {what}, found {self.token}", hint)

    def misspelt(self, token: Token, words: Iterable[str], message: str) -> None:
        """Raises that `token` `message`, if it looks like one of the keywords `words`."""
        near = get_close_matches(token.text.lower(), words, 1, 0.7) if token.kind == "identifier" else []
        if near:
            raise self.wrong(f"{token} {message}", f"did you mean '{near[0]}'?", token)

    def _strange(self, token: Token, before: Token) -> Failure | None:
        """A failure for a token that belongs nowhere, or that is the rest of the one before it."""
        joined = token.start == before.end and self.place > 0
        if joined and before.kind in ("integer", "decimal") and token.kind in ("integer", "decimal", "identifier"):
            word = f"'{before.short}{token.short}'"
            hint = "octal digits are 0 to 7" if before.text == "0" and token.kind == "integer" else ""
            return Failure(f"{word} is neither a number nor a name", before.start, token.end, hint)
        if token.kind != "other":
            return None
        hint = STRANGE.get(token.text.encode("latin-1").decode(), "")
        if joined and before.kind == "integer" and token.text == "_":
            hint = "digits are not grouped"
        elif before.kind in ("integer", "decimal"):
            hint = "a value is one literal, not a formula"
        elif token.text == "-" and self.ahead().text == "-":
            hint = STRANGE["/"]
        return self.wrong(f"unexpected character {token}", hint)

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One level further in. Left open on failure: the definition's end resets it."""
        self.depth += 1
        if self.depth > DEEPEST:
            failure = self.wrong("nested too deeply", f"at most {DEEPEST} levels are read")
            failure.code = "nested-too-deeply"
            raise failure
        yield
        self.depth -= 1
