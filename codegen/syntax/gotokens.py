"""Tokens of Go, semicolons at line ends included: https://go.dev/ref/spec#Tokens.

Only declarations with faults are cut into tokens, by `goerrors`; what is right goes to tree-sitter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

KEYWORDS = frozenset(
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package "
    "range return select struct switch type var".split()
)
_ENDING_KEYWORDS = frozenset(("break", "continue", "fallthrough", "return"))
_CLOSING = frozenset((")", "]", "}", "++", "--"))

_TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+)|(?P<line>\n)|(?P<name>[^\W\d]\w*)|(?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`)|(?P<rune>'(?:[^'\\\n]|\\.)*')"""
    r"""|(?P<op><<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|[-+*/%&|^]=|<<|>>|&\^|[-+*/%&|^<>=!()\[\]{},;.:~])"""
    r"""|(?P<strange>.)""",
    re.DOTALL,
)

Kind = Literal["name", "keyword", "number", "string", "rune", "op", "line", "strange", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    """`start` and `end` are offsets in bytes. A line end is only a token where it ends a statement."""

    kind: Kind
    text: str
    start: int
    end: int
    new_line: bool = False
    """It is the first one of its line."""

    def __str__(self) -> str:
        """As diagnostics name it."""
        if self.kind in ("line", "end"):
            return "the end of the line"
        text = self.text if len(self.text) <= 30 else f"{self.text[:27]}..."
        return f"the keyword '{text}'" if self.kind == "keyword" else f"'{text}'"


def tokenise(data: bytes, shift: int) -> list[Token]:
    """The tokens of a text that stands at `shift` in its file, and one for its end. Comments are spaces already."""
    text = data.decode("utf-8", "replace")
    ascii_only = len(text) == len(data)
    tokens: list[Token] = []
    place = shift
    new_line = False
    for found in _TOKEN.finditer(text):
        start = place
        place += found.end() - found.start() if ascii_only else len(found[0].encode())
        match found.lastgroup:
            case "space":
                pass
            case "line":
                new_line = True
                if tokens and _ends_statement(tokens[-1]):
                    tokens.append(Token("line", "\n", tokens[-1].end, tokens[-1].end + 1))
            case "name":
                word: Kind = "keyword" if found[0] in KEYWORDS else "name"
                tokens.append(Token(word, found[0], start, place, new_line))
                new_line = False
            case "number" | "string" | "rune" | "op" | "strange" as kind:
                tokens.append(Token(kind, found[0], start, place, new_line))
                new_line = False
    end = tokens[-1].end if tokens else shift
    return [*tokens, Token("end", "", end, end + 1)]


def _ends_statement(token: Token) -> bool:
    if token.kind in ("name", "number", "string", "rune"):
        return True
    return token.text in (_ENDING_KEYWORDS if token.kind == "keyword" else _CLOSING)
