"""Templates of paths and queries, and which of them net/http.ServeMux could not tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from codegen.diagnostics import Diagnostics
from codegen.resolve.services.directives import MethodWords, Option, Pair, Word
from codegen.resolve.services.options import TOKEN
from codegen.schemas.service import ApiMethod, Segment

_IDENTIFIER = re.compile(r"[^\W\d]\w*")
# What may stand in a path as it is: https://www.rfc-editor.org/rfc/rfc3986#appendix-A, pchar and "/"
_PATH = re.compile(r"(?:[0-9A-Za-z._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_QUERY_NAME = re.compile(r"(?:[0-9A-Za-z._~!$'()*,;:@/?\[\]-]|%[0-9A-Fa-f]{2})+")

# Those that no program in a browser may set: https://fetch.spec.whatwg.org/#forbidden-request-header
_FORBIDDEN = frozenset(
    "accept-charset accept-encoding access-control-request-headers access-control-request-method "
    "access-control-request-private-network connection content-length cookie cookie2 date dnt expect host keep-alive "
    "origin referer set-cookie te trailer transfer-encoding upgrade via".split()
)
_OURS = frozenset({"content-type"})


@dataclass(frozen=True)
class Placeholder:
    """`{param}`, and the place and name on the wire of what stands for it."""

    place: Literal["path", "query", "header", "cookie"]
    name: str
    param: Word


def base_of(option: Option | None, diagnostics: Diagnostics) -> str:
    """What all paths of a service begin with, without a slash at its end. Diagnostics: `bad-base`."""
    if option is None or option.value.text == "/":
        return ""
    word = option.value
    if "{" in word.text or "}" in word.text:
        _bad("bad-base", "the base has no placeholders", word, "write them into the paths of the methods", diagnostics)
    elif not word.text.startswith("/"):
        hint = "write base=/api; the address of the server is given to the client when it is made"
        _bad("bad-base", "the base is a path, and begins with a slash", word, hint, diagnostics)
    elif word.text.endswith("/"):
        _bad("bad-base", "the base ends without a slash", word, f"write base={word.text.rstrip('/')}", diagnostics)
    elif _is_clean(word, diagnostics, "bad-base"):
        return word.text
    return ""


class Template:
    """`/tasks/{id}?state={state}`: what is wrong with it is reported as `bad-path`, `bad-placeholder`, `bad-query`,
    `duplicate-placeholder`; `wrong` tells whether something is."""

    def __init__(self, word: Word, diagnostics: Diagnostics) -> None:
        self.segments: tuple[Segment, ...] = ()
        self.placeholders: list[Placeholder] = []
        self.wrong = False
        self._diagnostics = diagnostics
        path, mark, _ = word.text.partition("?")
        self._path(word.part(0, len(path)))
        if mark:
            self._query(word.part(len(path) + 1))

    def _path(self, word: Word) -> None:
        if not word.text.startswith("/"):
            hint = f"write /{word.text}"
            if "://" in word.text:
                hint = "leave the server out: its address is given to the client when it is made"
            self._report("bad-path", "a path begins with a slash", word, hint)
            return
        if "#" in word.text:
            fragment = word.part(word.text.index("#"))
            self._report("bad-path", "a path has no fragment", fragment, "leave it out: no server ever gets it")
            return
        segments: list[Segment] = []
        text = ""
        pieces = list(_split(word, "/"))[1:]
        for number, piece in enumerate(pieces):
            text += "/"
            if "{" not in piece.text and "}" not in piece.text:
                text += piece.text
                continue
            found = self._placeholder(piece, "path", last=number == len(pieces) - 1)
            if found is not None:
                segments += [Segment(text=text), found]
                text = ""
        if text:
            segments.append(Segment(text=text))
        self.segments = tuple(segments)
        if not _is_clean(word, self._diagnostics, "bad-path"):
            self.wrong = True

    def _placeholder(self, piece: Word, place: Literal["path", "query"], last: bool = False) -> Segment | None:
        inner = piece.part(1, len(piece.text) - 1)
        rest = inner.text.endswith("...")
        name = inner.part(0, len(inner.text) - 3) if rest else inner
        whole = piece.text.startswith("{") and piece.text.endswith("}")
        if inner.text == "$" and whole:
            hint = "leave it out: a path that ends in a slash is that path only"
            self._report("bad-placeholder", "there is no placeholder {$}", piece, hint)
        elif not whole or "{" in inner.text or "}" in inner.text:
            hint = "write a slash on both sides, and put the pieces together in Go"
            self._report("bad-placeholder", "a placeholder stands for all between two slashes", piece, hint)
        elif not _IDENTIFIER.fullmatch(name.text):
            self._report("bad-placeholder", f"'{name.text}' is no name of a parameter", piece, "write {id}")
        elif rest and not last:
            hint = "move it to the end, or leave out the dots"
            self._report("bad-placeholder", "what takes the rest of a path is at its end", piece, hint)
        elif any(it.name == name.text for it in self.placeholders if it.place == "path"):
            hint = "give each a name of its own"
            self._report("duplicate-placeholder", f"{{{name.text}}} is twice in the path", piece, hint)
        else:
            self.placeholders.append(Placeholder(place, name.text, name))
            return Segment(param=name.text, rest=rest)
        return None

    def _query(self, word: Word) -> None:
        for pair in _split(word, "&"):
            key, _, value = pair.text.partition("=")
            name = pair.part(0, len(key))
            braces = pair.part(len(key) + 1)
            if not value.startswith("{") or not value.endswith("}") or not _IDENTIFIER.fullmatch(value[1:-1]):
                hint = f"write {key or 'name'}={{parameter}}"
                self._report("bad-query", "a query is written name={parameter}", pair if pair.text else word, hint)
            elif not _QUERY_NAME.fullmatch(key):
                hint = "write other letters than these of ASCII as %C3%A4"
                self._report("bad-query", f"'{key}' is no name in a query", name if key else pair, hint)
            elif any(it.name == key for it in self.placeholders if it.place == "query"):
                hint = "a parameter that is a slice is repeated by itself"
                self._report("duplicate-placeholder", f"'{key}' is twice in the query", name, hint)
            else:
                self.placeholders.append(Placeholder("query", key, braces.part(1, len(value) - 1)))

    def _report(self, code: str, message: str, word: Word, hint: str) -> None:
        self.wrong = True
        _bad(code, message, word, hint, self._diagnostics)


def placeholders_of(words: MethodWords, diagnostics: Diagnostics) -> Iterator[Placeholder]:
    """Those of headers and cookies. Diagnostics: `bad-header`, `forbidden-header`, `bad-cookie`, `bad-placeholder`,
    `duplicate-placeholder`."""
    for place, pairs in (("header", words.headers), ("cookie", words.cookies)):
        seen: set[str] = set()
        for pair in pairs:
            name = pair.name.text.lower() if place == "header" else pair.name.text
            if not is_token(pair.name, place, diagnostics):
                continue
            if name in seen:
                hint = "give each a name of its own"
                _bad("duplicate-placeholder", f"{place} '{name}' is given twice", pair.name, hint, diagnostics)
                continue
            seen.add(name)
            found = _braces(pair, diagnostics)
            if found is not None:
                yield Placeholder("header" if place == "header" else "cookie", pair.name.text, found)


def is_token(name: Word, place: str, diagnostics: Diagnostics) -> bool:
    """Whether a header or cookie may be called so and set by a program. Diagnostics: `bad-header`, `forbidden-header`,
    `bad-cookie`."""
    lower = name.text.lower()
    if not TOKEN.fullmatch(name.text):
        hint = "write letters, digits and hyphens"
        _bad(f"bad-{place}", f"'{name.text}' is no name of a {place}", name, hint, diagnostics)
    elif place == "header" and (lower in _FORBIDDEN or lower.startswith(("proxy-", "sec-"))):
        hint = "use //gowasm:cookie" if lower == "cookie" else "choose another header"
        message = f"no program in a browser may set the header {name.text}"
        _bad("forbidden-header", message, name, hint, diagnostics)
    elif place == "header" and lower in _OURS:
        message = f"the client sets the header {name.text} itself"
        _bad("forbidden-header", message, name, "choose with body= what it says", diagnostics)
    else:
        return True
    return False


def _braces(pair: Pair, diagnostics: Diagnostics) -> Word | None:
    value = pair.value.text
    if value.startswith("{") and value.endswith("}") and _IDENTIFIER.fullmatch(value[1:-1]):
        return pair.value.part(1, len(value) - 1)
    hint = "write one parameter in braces, and put its value together in Go"
    _bad("bad-placeholder", "the value is one parameter", pair.value, hint, diagnostics)
    return None


def _is_clean(word: Word, diagnostics: Diagnostics, code: str) -> bool:
    """Whether a path is one that ServeMux can match: https://pkg.go.dev/net/http#hdr-Request_sanitizing-ServeMux."""
    pieces = list(_split(word, "/"))[1:]
    for number, piece in enumerate(pieces):
        if piece.text in (".", "..") or (not piece.text and number < len(pieces) - 1):
            hint = "servers redirect to the path without it: write that"
            what = f"'{piece.text}' is no part of a path" if piece.text else "two slashes follow each other"
            _bad(code, what, piece if piece.text else word, hint, diagnostics)
            return False
        if "{" not in piece.text and "}" not in piece.text and not _PATH.fullmatch(piece.text):
            hint = "write other letters than these of ASCII as %C3%A4"
            _bad(code, f"'{piece.text}' does not stand in a path as it is", piece, hint, diagnostics)
            return False
    return True


def _split(word: Word, separator: str) -> Iterator[Word]:
    position = 0
    for text in word.text.split(separator):
        yield word.part(position, position + len(text))
        position += len(text) + 1


def _bad(code: str, message: str, word: Word, hint: str, diagnostics: Diagnostics) -> None:
    diagnostics.error(code, message, word.span, hint)


# --- which routes are told apart --------------------------------------------------------------------------------------

Relation = Literal["same", "more general", "more special", "overlap", "apart"]


def relation(one: ApiMethod, other: ApiMethod) -> Relation:
    """How the requests of two routes of a service relate: https://pkg.go.dev/net/http#hdr-Precedence-ServeMux. A path
    that ends in a slash is that path only."""
    verbs = _verbs(one.verb, other.verb)
    if verbs == "apart":
        return "apart"
    paths = _paths(_pieces(one.path), _pieces(other.path))
    return _both(verbs, paths)


def _verbs(one: str, other: str) -> Relation:
    """A pattern for GET takes HEAD, too."""
    if one == other:
        return "same"
    if (one, other) == ("GET", "HEAD"):
        return "more general"
    return "more special" if (one, other) == ("HEAD", "GET") else "apart"


def _both(one: Relation, other: Relation) -> Relation:
    if "apart" in (one, other):
        return "apart"
    if other in (one, "same"):
        return one
    return other if one == "same" else "overlap"


_ANY, _REST = None, ...


def _pieces(path: Sequence[Segment]) -> list[object]:
    """Between the slashes: text, or what stands for any one piece, or for all that follow."""
    marks = {}
    text = ""
    for number, segment in enumerate(path):
        if segment.param:
            marks[f"\0{number}"] = _REST if segment.rest else _ANY
            text += f"\0{number}"
        else:
            text += segment.text
    return [marks.get(piece, piece) for piece in text.split("/")[1:]]


def _paths(one: Sequence[object], other: Sequence[object]) -> Relation:
    result: Relation = "same"
    for number in range(max(len(one), len(other))):
        if number >= len(one) or number >= len(other):
            return "apart"
        rest, others_rest = one[number] is _REST, other[number] is _REST
        if rest or others_rest:
            ends: Relation = "same" if rest and others_rest else "more general" if rest else "more special"
            return _both(result, ends)
        result = _both(result, _piece(one[number], other[number]))
        if result == "apart":
            return result
    return result


def _piece(one: object, other: object) -> Relation:
    if one == other:
        return "same"
    if one is _ANY:
        return "apart" if other == "" else "more general"
    if other is _ANY:
        return "apart" if one == "" else "more special"
    return "apart"
