"""Which comment belongs to what, and what it says: as https://pkg.go.dev/go/parser and go/ast have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from codegen.schemas.gosource import NO_DOC, Directive, Doc
from codegen.schemas.span import Span
from codegen.syntax.goscan import Range

_SPACE = re.compile(rb"[\s]*+")
_DIRECTIVE = re.compile(rb"(?:line|extern|export) |[a-z0-9]+:[a-z0-9]|gowasm:")
_OURS = re.compile(rb"//gowasm:(\S*)(?:[ \t]+(.*\S))?")
_SAME_LINE = re.compile(rb"[ \t\r]*+")


class Comments:
    """The comments of one file: `above` a token, `behind` one on the same line."""

    def __init__(self, path: str, data: bytes) -> None:
        self._path = path
        self._data = data
        self.directives = b"//gowasm:" in data
        """Whether there may be directives at all: to most files they cost nothing."""
        self._found: dict[int, Directive] = {}
        self._taken: set[int] = set()
        self._above: dict[int, list[Range]] = {}
        self._behind: dict[int, list[Range]] = {}

    def add(self, comments: Sequence[Range], since: int) -> None:
        """Takes all comments of a part of the file, in order. Line comments that follow each other may be one range.
        `since` is an offset in the token before the first comment, or in an earlier one."""
        data, last = self._data, max(since, 0)
        if self.directives:
            self._found |= {item.span.start: item for item in self._ours(comments)}
        rest = list(reversed(comments))
        while rest:
            start, end = rest.pop()
            line = data.rfind(b"\n", last, start) + 1 or last
            before = data[line:start].rstrip()
            if before:
                group, end = self._behind_token(start, end, rest)
                last = end
                following = self._next(end)
                if following >= len(data) or b"\n" in data[end:following]:
                    self._behind[line + len(before.rstrip(b" \t;"))] = group
                continue
            group = [(start, end)]
            while rest and data.count(b"\n", end, rest[-1][0]) <= 1 and self._next(end) == rest[-1][0]:
                group.append(rest.pop())
                end = group[-1][1]
            last, following = end, self._next(end)
            if data.count(b"\n", end, following) == 1:
                self._above[following] = group

    def _behind_token(self, start: int, end: int, rest: list[Range]) -> tuple[list[Range], int]:
        """The comments of one line, behind a token; what follows on further lines goes back to the rest."""
        data = self._data
        group: list[Range] = []
        while True:
            if data.startswith(b"//", start):
                line = data.find(b"\n", start, end)
                if line != -1:
                    rest.append((self._next(line), end))
                    end = line
                return [*group, (start, end)], end
            group.append((start, end))
            if not rest or rest[-1][0] != _end(_SAME_LINE, data, end):
                return group, end
            start, end = rest.pop()

    def _next(self, place: int) -> int:
        return _end(_SPACE, self._data, place)

    def doc(self, end: int, *starts: int, group_start: int = -1) -> Doc:
        """The comment above the first of the places `starts` that has one, or else that behind `end`; the directives of
        all of them, and of the comment above `group_start`."""
        groups = [self._above.get(place) for place in starts]
        group = next((group for group in groups if group), None)
        behind = self._behind.get(end)
        if self.directives:
            groups = [self._above.get(group_start), *reversed(groups), behind]
            found = tuple(item for one in groups if one for item in self._ours(one))
            self._taken.update(item.span.start for item in found)
        else:
            found = ()
        if group is None and behind is None and not found:
            return NO_DOC
        return Doc(text=self.text(group or ()) or self.text(behind or ()), directives=found)

    def strays(self) -> Iterable[Directive]:
        """The directives in what was added that no `doc` has given out."""
        return [item for start, item in self._found.items() if start not in self._taken]

    def text(self, group: Iterable[Range]) -> str:
        """What https://pkg.go.dev/go/ast#CommentGroup.Text makes of a group, without the line end at its end."""
        lines: list[bytes] = []
        for start, end in group:
            comment = self._data[start:end]
            if comment.startswith(b"/*"):
                lines += [line.rstrip() for line in comment[2:-2].replace(b"\r", b"").split(b"\n")]
                continue
            for line in comment.split(b"\n"):
                content = line.strip()[2:]
                if content.startswith(b" "):
                    lines.append(content[1:])
                elif not _DIRECTIVE.match(content):
                    lines.append(content)
        kept = [line for index, line in enumerate(lines) if line or (index and lines[index - 1])]
        return b"\n".join(kept).strip(b"\n").decode()

    def _ours(self, group: Iterable[Range]) -> Iterable[Directive]:
        for start, end in group:
            place = start
            for line in self._data[start:end].split(b"\n"):
                begin = place + len(line) - len(line.lstrip())
                place += len(line) + 1
                found = _OURS.match(line.strip())
                if found is None:
                    continue
                arguments = found[2] or b""
                at = begin + (found.start(2) if arguments else found.end())
                yield Directive(
                    span=Span(self._path, begin, begin + found.end()),
                    name=found[1].decode(),
                    arguments=arguments.decode(),
                    arguments_span=Span(self._path, at, at + len(arguments)),
                )


def _end(pattern: re.Pattern[bytes], data: bytes, place: int) -> int:
    found = pattern.match(data, place)
    return found.end() if found else place
