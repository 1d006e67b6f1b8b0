"""WebIDL text into tokens, for saying what is wrong with it; text that is right never comes here.

The token kinds are the standard's: https://webidl.spec.whatwg.org/#idl-grammar, "named terminal symbols".
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from codegen.syntax.webidl_words import KEYWORDS

Kind = Literal["identifier", "keyword", "integer", "decimal", "string", "punctuation", "other", "end"]


# What a message quotes of a token.
LONGEST_QUOTE = 40


class Token(NamedTuple):
    """`text` is as written, one character per byte; `column` is counted from 0; `new_line`: a line ends before it.

    A string whose closing quote is missing is a `string` with `broken` set; so is the `end` of a file that ends inside
    a comment.
    """

    kind: Kind
    text: str
    start: int
    end: int
    column: int
    new_line: bool = False
    broken: bool = False

    @property
    def short(self) -> str:
        """The text, of bearable length."""
        text = self.text[: 4 * LONGEST_QUOTE].encode("latin-1").decode("utf-8", "replace")
        return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 3]}..."

    def __str__(self) -> str:
        """As a message names it."""
        text = self.short
        if self.kind == "end":
            return "the end of the file"
        if self.kind == "other" and not (text.isascii() and text.isprintable()):
            return f"'{text}' (U+{ord(text):04X})" if text.isprintable() else f"U+{ord(text):04X}"
        return text if self.kind == "string" else f"'{text}'"


_TOKEN = re.compile(
    r"""
      (?P<space>[\t\n\r ]+ | //[^\n]* | /\*[^*]*\*+(?:[^/*][^*]*\*+)*/)
    | (?P<decimal>-?(?:(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|[0-9]+[Ee][+-]?[0-9]+))
    | (?P<integer>-?(?:0[Xx][0-9A-Fa-f]+|[1-9][0-9]*|0[0-7]*))
    | (?P<identifier>[_-]?[A-Za-z][0-9A-Z_a-z-]*)
    | (?P<string>"[^"]*")
    | (?P<punctuation>\.\.\.|[\[\](){}<>=,;:?*])
    | (?P<comment>/\*)
    | (?P<quote>")
    | (?P<other>[\xc0-\xff][\x80-\xbf]*|.)
    """,
    re.VERBOSE,
)
_LINE_STRING = re.compile(r'"[^"\n]*"')


def tokenise(text: str, *, strings_end_with_line: bool = False) -> list[Token]:
    """All tokens, the last being the only `end`. `text` has one character per byte.

    The standard lets a string hold line ends. When the quotes are odd in number, or when asked, each string ends with
    its line at the latest: that finds the quote that lacks its partner.
    """
    tokens, whole = _scan(text, strings_end_with_line=strings_end_with_line)
    return tokens if whole or strings_end_with_line else _scan(text, strings_end_with_line=True)[0]


def _scan(text: str, *, strings_end_with_line: bool) -> tuple[list[Token], bool]:
    """The tokens, and whether every quote has its partner."""
    tokens: list[Token] = []
    position = 3 if text.startswith("\xef\xbb\xbf") else 0
    line_start = 0
    new_line, cut_off, whole = True, False, True
    while position < len(text):
        match = _TOKEN.match(text, position)
        assert match is not None
        kind, end = match.lastgroup, match.end()
        broken = False
        if kind == "space":
            if "\n" in match[0]:
                new_line, line_start = True, text.rindex("\n", position, end) + 1
            position = end
            continue
        if kind == "comment":
            cut_off = True
            break
        if kind == "quote" or (kind == "string" and strings_end_with_line):
            closed = _LINE_STRING.match(text, position) if strings_end_with_line else None
            kind, broken = "string", closed is None
            end = closed.end() if closed is not None else _end_of_line(text, position)
            whole = whole and not broken
        elif kind == "identifier" and match[0] in KEYWORDS:
            kind = "keyword"
        column = position - line_start
        tokens.append(Token(kind, text[position:end], position, end, column, new_line, broken))  # type: ignore[arg-type]
        new_line, position = False, end
    tokens.append(Token("end", "", position, len(text), 0, True, cut_off))
    return tokens, whole


def _end_of_line(text: str, position: int) -> int:
    """Where the line ends; a semicolon that ends it does not belong to the string."""
    end = text.find("\n", position)
    line = text[position : end if end != -1 else len(text)].rstrip()
    return position + max(1, len(line.rstrip("}; ")))
