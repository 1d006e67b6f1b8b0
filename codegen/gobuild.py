"""Which files of a package are built: https://pkg.go.dev/cmd/go#hdr-Build_constraints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

OSES = frozenset(
    "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows "
    "zos".split()
)
UNIX = frozenset("aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris".split())
ARCHITECTURES = frozenset(
    "386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 "
    "ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm".split()
)
NEWEST_RELEASE = 27
"""Of Go 1. The experiments are those that this release has switched on, of which a package could ask."""
_EXPERIMENTS = ("goexperiment.jsonv2", "goexperiment.greenteagc", "goexperiment.randomizedheapbase64")
_IMPLIED = {"android": "linux", "illumos": "solaris", "ios": "darwin"}

_TOKEN = re.compile(r"\s*(?:(\|\||&&|[!()])|([^\s!&|()]+)|(\S))")
_TAG = re.compile(r"[\w.]+$")
_DEEPEST = 100


class BadConstraint(Exception):
    """An expression after `//go:build` that is none; `args[0]` says why, `args[1]` is the offset in it."""


@dataclass(frozen=True)
class Constraints:
    """What a file asks of the build: the expressions, all of which must hold, and whether it needs cgo."""

    tags: frozenset[str]

    @classmethod
    def of(cls, target: str, tags: Iterable[str]) -> Constraints:
        """Those of `GOOS/GOARCH` with further tags. cgo is off, the compiler is gc."""
        system, _, architecture = target.partition("/")
        known = {system, architecture, "gc", *tags, *_EXPERIMENTS}
        known |= {f"go1.{minor}" for minor in range(1, NEWEST_RELEASE + 1)}
        if system in UNIX:
            known.add("unix")
        if system in _IMPLIED:
            known.add(_IMPLIED[system])
        return cls(frozenset(known))

    def has(self, tag: str) -> bool:
        return ("goexperiment.boringcrypto" if tag == "boringcrypto" else tag) in self.tags

    def name_matches(self, name: str) -> bool:
        """By the ending of a file's name: `_GOOS`, `_GOARCH`, `_GOOS_GOARCH`."""
        words = name.partition(".")[0].split("_")[1:]
        match words:
            case [*_, system, architecture] if system in OSES and architecture in ARCHITECTURES:
                return self.has(system) and self.has(architecture)
            case [*_, word] if word in OSES or word in ARCHITECTURES:
                return self.has(word)
            case _:
                return True

    def text_matches(self, data: bytes) -> bool:
        """By the constraints above the package clause. Raises BadConstraint, with an offset in `data`."""
        if b"build" not in data:
            return True
        lines, old = _header(data)
        if len(lines) > 1:
            raise BadConstraint("a file may have only one //go:build line", lines[1][0])
        for start, expression in lines:
            try:
                return evaluate(expression, self.has)
            except BadConstraint as error:
                raise BadConstraint(error.args[0], start + error.args[1]) from None
        return all(self._old(line) for line in old)

    def _old(self, line: str) -> bool:
        """`// +build a,b c`: spaces are or, commas are and."""
        return any(all(map(self._old_term, clause.split(","))) for clause in line.split())

    def _old_term(self, term: str) -> bool:
        if not term.startswith("!"):
            return self.has(term)
        tag = term[1:]
        return bool(_TAG.match(tag)) and not self.has(tag)


def _header(data: bytes) -> tuple[list[tuple[int, str]], list[str]]:
    """The constraints of a file: those of the new form with their offsets, and those of the old form."""
    new: list[tuple[int, str]] = []
    old: list[tuple[int, str]] = []
    place = last_blank = 0
    comment = ended = False
    while place < len(data):
        end = data.find(b"\n", place)
        end = len(data) if end == -1 else end
        line = data[place:end].strip()
        start, place = place, end + 1
        if not line and not ended:
            last_blank = start
            continue
        ended = ended or not line.startswith(b"//")
        if not comment and line.startswith((b"//go:build ", b"//go:build\t", b"//go:build")) and _is_new(line):
            new.append((data.index(b"//go:build", start) + 10, line[10:].decode("utf-8", "replace")))
        elif not comment and line.startswith(b"//") and (words := line[2:].split()) and words[0] == b"+build":
            old.append((start, line[2:].strip()[6:].decode("utf-8", "replace")))
        while line:
            if comment:
                closing = line.find(b"*/")
                if closing == -1:
                    break
                comment, line = False, line[closing + 2 :].strip()
            elif line.startswith(b"//"):
                break
            elif line.startswith(b"/*"):
                comment, line = True, line[2:]
            else:
                return new, [text for at, text in old if at < last_blank]
    return new, [text for at, text in old if at < last_blank]


def _is_new(line: bytes) -> bool:
    return len(line) == 10 or line[10:11] in (b" ", b"\t")


def evaluate(expression: str, has: Callable[[str], bool]) -> bool:
    """The value of `a && (b || !c)`. Raises BadConstraint."""
    tokens = [(found.group(found.lastindex or 0), found.start(found.lastindex or 0)) for found in _tokens(expression)]
    tokens.append(("", len(expression.rstrip())))
    value, rest = _either(tokens, 0, has, 0)
    if tokens[rest][0]:
        raise BadConstraint(f"unexpected '{tokens[rest][0]}'", tokens[rest][1])
    return value


def _tokens(expression: str) -> Iterable[re.Match[str]]:
    return _TOKEN.finditer(expression.rstrip())


_Tokens = list[tuple[str, int]]


def _either(tokens: _Tokens, place: int, has: Callable[[str], bool], depth: int) -> tuple[bool, int]:
    value, place = _both(tokens, place, has, depth)
    while tokens[place][0] == "||":
        other, place = _both(tokens, place + 1, has, depth)
        value = value or other
    return value, place


def _both(tokens: _Tokens, place: int, has: Callable[[str], bool], depth: int) -> tuple[bool, int]:
    value, place = _term(tokens, place, has, depth)
    while tokens[place][0] == "&&":
        other, place = _term(tokens, place + 1, has, depth)
        value = value and other
    return value, place


def _term(tokens: _Tokens, place: int, has: Callable[[str], bool], depth: int) -> tuple[bool, int]:
    text, start = tokens[place]
    if depth > _DEEPEST:
        raise BadConstraint("the expression nests too deeply", start)
    if text == "!":
        if tokens[place + 1][0] == "!":
            raise BadConstraint("'!!' is not allowed", start)
        value, place = _term(tokens, place + 1, has, depth + 1)
        return not value, place
    if text == "(":
        value, place = _either(tokens, place + 1, has, depth + 1)
        if tokens[place][0] != ")":
            raise BadConstraint("this '(' is never closed", start)
        return value, place + 1
    if not _TAG.match(text):
        raise BadConstraint(f"a tag is missing before '{text}'" if text else "a tag is missing at the end", start)
    return has(text), place + 1
