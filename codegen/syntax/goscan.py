"""Finds the top-level declarations of a Go file without reading what stands in braces: `scan_go`.

Bodies of functions and contents of composite literals are most of a large file, and nobody asks for them. Finding where
they end takes regular expressions that know comments, strings and braces, and costs some milliseconds per megabyte.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

# https://go.dev/ref/spec#Lexical_elements; every byte of a letter beyond ASCII counts as one of a name here.
NAME = rb"[A-Za-z_\x80-\xff][\w\x80-\xff]*+"
_LINES = rb"//[^\n]*+(?:\n[ \t\r]*+//[^\n]*+)*+"
_BLOCK = rb"/\*(?s:.*?)\*/"
_LITERALS = rb""""(?:[^"\\\n]++|\\[^\n])*+"|`[^`]*+`|'(?:[^'\\\n]++|\\[^\n])++'"""
_PLAIN = rb"""[^{}"'`/]++|//[^\n]*+|""" + _BLOCK + rb"|" + _LITERALS + rb"|/(?![/*])"


def _nested(levels: int) -> bytes:
    """What may stand in braces, with further braces to so many levels."""
    inner = _nested(levels - 1) if levels else b""
    return rb"(?:" + _PLAIN + (rb"|\{" + inner + rb"\}" if levels else rb"") + rb")*+"


_CONTENTS = re.compile(_nested(4))
_GAP = re.compile(rb"(?:[\s;]++|//[^\n]*+|" + _BLOCK + rb")*+")
_COMMENT = re.compile(_LINES + rb"|" + _BLOCK)


def _token(signs: bytes) -> re.Pattern[bytes]:
    """The next token that matters, and what stands before it."""
    parts = rb"(" + _LINES + rb"|" + _BLOCK + rb")", rb"([" + signs + rb"])", _LITERALS, rb"""(["'`]|/\*)""", rb"/"
    return re.compile(rb"""[^"'`/""" + signs + rb"]*+(?:" + rb"|".join(parts) + rb")")


_COMMENTED, _SIGN, _BROKEN = 1, 2, 3
_TOP = _token(rb"(){}\[\]\n;")
_DEEP = _token(rb"(){}\[\]")
_CLOSING = {0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_SPACE = re.compile(rb"\s*+")
_WORD = re.compile(NAME)
_TYPE_WORD = re.compile(rb"(?<![\w\x80-\xff])(?:struct|interface)$")
# A line break ends a statement only behind these: https://go.dev/ref/spec#Semicolons
_ENDS = re.compile(rb"(?:[)\]}\"'`]|\+\+|--|[\w\x80-\xff])$")
_POINT_ENDS = re.compile(rb"(?<![\w\x80-\xff.])\d[\d_]*+\.$")  # `5.` is a number, `x5.` waits for a name
_GOES_ON = re.compile(
    rb"(?<![\w\x80-\xff])(?:case|chan|const|default|defer|else|for|func|go|goto|if|import|interface|map|package|range|"
    rb"select|struct|switch|type|var)$"
)
_FUNC = re.compile(
    rb"func\s*+(?:\(\s*+(?:" + NAME + rb"\s++(?!\)))?(?P<star>\*?)\s*+(?P<receiver>" + NAME + rb")"
    rb"(?:\[(?P<params>[^\[\]()/]*+)\])?\s*+\)\s*+)?(?P<name>" + NAME + rb")"
)
_SIGNATURE = re.compile(
    rb"""\([^(){}"`/\n]*+\)[ \t]*+(?:\([^(){}"`/\n]*+\)|[*\[\]\w.]*+(?<!struct)(?<!interface))[ \t]*+\{"""
)
_RESUME = re.compile(rb"^(?:func|type|var|const)\b", re.MULTILINE)
_BEGINS = re.compile(rb"(?:type|var|const|import)\b")
_LINE_ENDS = re.compile(rb"[ \t\r]*+(?:/\*[^\n]*?\*/[ \t\r]*+)*+(?=\n|;|/[/*]|\Z)")

_ASSIGNS = re.compile(rb"[ \t]*+(?:,[ \t]*+" + NAME + rb"[ \t]*+)*+:?=")
# Words of other languages, and what was probably meant.
_FOREIGN = {
    **dict.fromkeys(("class", "enum", "record", "struct", "interface", "typedef", "types"), "type"),
    **dict.fromkeys(("def", "fn", "fun", "function", "method"), "func"),
    **dict.fromkeys(("let", "final", "static"), "var"),
    "consts": "const",
    "export": "type",
    "imports": "import",
}
# How deep types and expressions may nest. Whoever reads the models may recurse.
DEEPEST = 100

KEYWORDS = (b"package", b"import", b"const", b"type", b"var", b"func")

Range = tuple[int, int]
Report = Callable[[int, int, str, str], None]
"""start, end, message, hint"""


@dataclass(slots=True)
class Piece:
    """One declaration `[start, end)`, without the body of a function.

    gap:      what stands between it and the one before: where its comments are.
    comments: those within it. Line comments that follow each other are one range.
    contents: what stands in braces of literals and of functions.
    header:   of a function, where it has the usual form: star, receiver, params, name as groups.
    """

    keyword: bytes
    gap: Range
    start: int
    end: int = 0
    comments: list[Range] = field(default_factory=list)
    contents: list[Range] = field(default_factory=list)
    header: re.Match[bytes] | None = None
    faulty: bool = False


class GoScanner:
    """Cuts `data` into pieces. Faults of the text go to `report`, and the scan resumes with the next declaration."""

    def __init__(self, data: bytes, report: Report) -> None:
        self.data = data
        self._report = report
        self._piece = Piece(b"", (0, 0), 0)
        self._before_comment: list[int] = []
        """Where the last token before each comment of the piece ends."""

    def scan(self) -> list[Piece]:
        data, pieces, place = self.data, [], 3 if self.data.startswith(b"\xef\xbb\xbf") else 0
        while True:
            gap = _GAP.match(data, place)
            assert gap is not None
            start = gap.end()
            if start == len(data):
                # So that a comment at the end of the last line is found.
                pieces.append(Piece(b"", (place, start), start, start))
                return pieces
            word = _WORD.match(data, start)
            keyword = word[0] if word else b""
            if keyword in KEYWORDS:
                self._piece = Piece(keyword, (place, start), start)
                self._before_comment = []
                pieces.append(self._piece)
                place = self._function() if keyword == b"func" else self._to_end(start + len(keyword))
                if keyword != b"func":
                    self._piece.end = place
            else:
                self._unexpected(start, word)
                place = self._resume(start)

    def _unexpected(self, start: int, word: re.Match[bytes] | None) -> None:
        data = self.data
        hint = "a declaration starts with one of: const, func, type, var"
        if data.startswith(b"/*", start):
            self._report(start, start + 2, "this comment is not closed", "a comment ends with '*/'")
        elif word:
            name = word[0].decode()
            if _ASSIGNS.match(data, word.end()):
                hint = f"outside of functions a variable is declared with 'var {name} = ...'"
            elif name in _FOREIGN:
                hint = f"did you mean '{_FOREIGN[name]}'?"
            self._report(start, word.end(), f"a declaration cannot start with '{name}'", hint)
        elif data[start] in b")]}":
            self._report(start, start + 1, f"this '{chr(data[start])}' closes nothing", "")
        else:
            end = start + 1
            while end < len(data) and data[end] & 0xC0 == 0x80:
                end += 1
            self._report(start, end, f"a declaration cannot start with '{data[start:end].decode()}'", hint)

    def _resume(self, start: int) -> int:
        found = _RESUME.search(self.data, start + 1)
        return found.start() if found else len(self.data)

    def _fault(self, start: int, end: int, message: str, hint: str = "") -> None:
        self._piece.faulty = True
        self._report(start, end, message, hint)

    def _function(self) -> int:
        """Behind a function: its header is found by one expression in the usual case."""
        piece, data = self._piece, self.data
        piece.header = header = _FUNC.match(data, piece.start)
        if header is not None:
            signature = _SIGNATURE.match(data, header.end())
            if signature is not None:
                piece.end = signature.end() - 1
                return self._after_body(self._close(signature.end() - 1))
        place = self._to_end(piece.start + 4)
        if not piece.end:
            piece.end = place
            return place
        return self._after_body(place)

    def _after_body(self, place: int) -> int:
        if not self._piece.faulty and not _LINE_ENDS.match(self.data, place):
            found = _GAP.match(self.data, place)
            start = found.end() if found else place
            self._fault(start, start + 1, "a function's body ends its line", "begin a new line behind the '}'")
            return self._resume(start)
        return place

    def _close(self, opening: int) -> int:
        """Behind the brace that closes the one at `opening`."""
        data, depth, place = self.data, 1, opening + 1
        while True:
            found = _CONTENTS.match(data, place)
            assert found is not None
            place = found.end()
            match data[place : place + 1]:
                case b"}":
                    depth -= 1
                    place += 1
                    if not depth:
                        return place
                case b"{":
                    depth += 1
                    place += 1
                case b"":
                    hint = "a '}' is missing somewhere behind it"
                    self._fault(opening, opening + 1, "this '{' is never closed", hint)
                    return self._resume(opening)
                case _:
                    place = self._broken(place)

    def _broken(self, place: int) -> int:
        """Reports a string or comment without an end; where to go on."""
        data = self.data
        match data[place : place + 1]:
            case b"/":
                self._fault(place, place + 2, "this comment is not closed", "a comment ends with '*/'")
                return len(data)
            case b"`":
                self._fault(place, place + 1, "this string is not closed", "a raw string ends with '`'")
                return len(data)
            case quote:
                if data.startswith(b"''", place):
                    self._fault(
                        place, place + 2, "there is no character between these quotes", 'a string is written ""'
                    )
                    return place + 2
                line = data.find(b"\n", place)
                what = "string" if quote == b'"' else "character"
                hint = f"it ends on its line, with {quote.decode()}"
                self._fault(place, place + 1, f"this {what} is not closed", hint)
                return line if line != -1 else len(data)

    def _to_end(self, place: int) -> int:
        """Behind the last token of a declaration; notes comments and contents.

        Of a function it is the end of the body, where there is one, and `end` of the piece is set before that.
        """
        data, piece = self.data, self._piece
        openings: list[int] = []
        signs = bytearray()
        while found := (_DEEP if openings else _TOP).match(data, place):
            place = found.end()
            if found.lastindex == _COMMENTED:
                start = found.start(_COMMENTED)
                if not openings and self._breaks(start, place):
                    return self._token_end(start)
                self._before_comment.append(self._token_end(start))
                piece.comments.append((start, place))
            elif found.lastindex == _BROKEN:
                place = self._broken(found.start(_BROKEN))
            elif found.lastindex == _SIGN:
                start = place - 1
                match data[start]:
                    case 0x7B if not self._opens_type(start):
                        if piece.keyword == b"func" and not openings:
                            piece.end = self._token_end(start)
                            return self._close(start)
                        place = self._close(start)
                        if piece.faulty:
                            return place
                        piece.contents.append((start + 1, place - 1))
                    case 0x7B | 0x28 | 0x5B as sign:  # { ( [
                        openings.append(start)
                        signs.append(sign)
                    case 0x29 | 0x5D | 0x7D if openings:  # ) ] }
                        # Those within it which nothing has closed are for `goerrors` to explain.
                        found_at = signs.rfind(_OPENING[data[start]])
                        if found_at != -1:
                            del openings[found_at:], signs[found_at:]
                    case 0x0A if not self._ends_line(start):
                        place = _SPACE.match(data, place).end()  # type: ignore[union-attr] # it always matches
                    case _:
                        return self._token_end(start)
        if openings:
            opening = openings[-1]
            hint = f"a '{chr(_CLOSING[data[opening]])}' is missing somewhere behind it"
            self._fault(opening, opening + 1, f"this '{chr(data[opening])}' is never closed", hint)
            return self._resume(piece.start)
        return self._token_end(len(data))

    def _opens_type(self, brace: int) -> bool:
        """Whether a brace is that of `struct {` or `interface {`."""
        end = self._token_end(brace)
        return _TYPE_WORD.search(self.data, max(0, end - 10), end) is not None

    def _ends_line(self, place: int) -> bool:
        """Whether a line break ends the declaration; it does, too, where another one clearly begins behind it."""
        return self._ends_statement(self._token_end(place)) or _BEGINS.match(self.data, place + 1) is not None

    def _breaks(self, start: int, end: int) -> bool:
        """Whether a comment outside of brackets ends the declaration, as a line break would."""
        line_break = self.data.startswith(b"//", start) or b"\n" in self.data[start:end]
        return line_break and self._ends_statement(self._token_end(start))

    def _ends_statement(self, end: int) -> bool:
        data = self.data
        if data[end - 1] == 0x2E:
            line = data.rfind(b"\n", self._piece.start, end)
            return _POINT_ENDS.search(data, max(self._piece.start, line), end) is not None
        start = max(self._piece.start, end - 12)
        return bool(_ENDS.search(data, start, end)) and not _GOES_ON.search(data, start, end)

    def _token_end(self, place: int) -> int:
        """Where the last token before `place` ends: comments are no tokens."""
        data, comments = self.data, self._piece.comments
        while data[place - 1] in b" \t\r\n":
            place -= 1
        return self._before_comment[-1] if comments and comments[-1][1] == place else place


def comments_between(data: bytes, start: int, end: int) -> list[Range]:
    """The comments of a part of the text that has nothing else."""
    return [found.span() for found in _COMMENT.finditer(data, start, end)]
