"""Reads go.mod and go.work: https://go.dev/ref/mod#go-mod-file, https://go.dev/ref/mod#workspaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile

_TOKEN = re.compile(r'//.*|"(?:[^"\\\n]|\\.)*"|`[^`]*`|=>|[(),\[\]]|[^\s(),\[\]"`]+|\S')
_VERSION = re.compile(r"v\d+(?:\.\d+(?:\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$")
_GO_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(?:[a-z]+\d+)?$")
_LOCAL = re.compile(r"(?:\.\.?(?:[/\\]|$)|/|[A-Za-z]:[/\\])")

_MOD_WORDS = frozenset("module go toolchain godebug require exclude replace retract tool ignore".split())
_WORK_WORDS = frozenset("go toolchain godebug use replace".split())


@dataclass(frozen=True)
class Replacement:
    """`path version => to to_version`; without a version every one is meant. `to` is a folder when it has none."""

    path: str
    version: str
    to: str
    to_version: str
    span: Span


@dataclass
class ModFile:
    """A go.mod or go.work. `go` is (1, 21) for `go 1.21.3`; where it is not given, (1, 16) as the go command has it."""

    path: Path
    source: SourceFile
    module: str = ""
    module_span: Span = NOWHERE
    go: tuple[int, int] = (1, 16)
    requires: dict[str, tuple[str, Span]] = field(default_factory=dict)
    excludes: set[tuple[str, str]] = field(default_factory=set)
    replaces: list[Replacement] = field(default_factory=list)
    uses: list[tuple[str, Span]] = field(default_factory=list)
    ignores: list[str] = field(default_factory=list)


def read_mod_file(path: Path, name: str, diagnostics: Diagnostics) -> ModFile:
    """A go.mod, or a go.work if it is called so; what is wrong in it is left out. Raises OSError.

    Diagnostics: `bad-go-mod` and `bad-go-work`, at their places in the file `name`.
    """
    return _Reader(ModFile(path, SourceFile.read(path, name)), path.name == "go.work", diagnostics).read()


@dataclass(frozen=True)
class _Word:
    text: str
    span: Span


class _Fault(Exception):
    """`args` are message, span, hint."""


class _Reader:
    def __init__(self, file: ModFile, work: bool, diagnostics: Diagnostics) -> None:
        self._file = file
        self._work = work
        self._diagnostics = diagnostics
        self._readers: dict[str, Callable[[_Word, list[_Word]], None]] = {
            "module": self._module,
            "go": self._go,
            "require": self._require,
            "exclude": self._exclude,
            "replace": self._replace,
            "use": self._use,
            "ignore": self._ignore,
        }

    def read(self) -> ModFile:
        for verb, words in self._statements():
            try:
                if verb.text not in (_WORK_WORDS if self._work else _MOD_WORDS):
                    name = "go.work" if self._work else "go.mod"
                    known = ", ".join(sorted(_WORK_WORDS if self._work else _MOD_WORDS))
                    raise _Fault(f"'{verb.text}' is nothing that a {name} says", verb.span, f"known are: {known}")
                read = self._readers.get(verb.text)
                if read is not None:
                    read(verb, words)
            except _Fault as fault:
                message, span, hint = fault.args
                self._diagnostics.error("bad-go-work" if self._work else "bad-go-mod", message, span, hint)
        return self._file

    def _statements(self) -> Iterator[tuple[_Word, list[_Word]]]:
        """Each line, those of a block with the verb before the block."""
        block: _Word | None = None
        opening = NOWHERE
        for words in self._lines():
            if block is None and len(words) > 1 and words[1].text == "(" and words[-1].text == "(":
                block, opening = words[0], words[1].span
            elif block is not None and words[0].text == ")":
                block = None
            elif block is not None:
                yield block, words
            else:
                inner = [word for word in words[1:] if words[1].text != "(" or word.text not in ("(", ")")]
                if inner or len(words) == 1:
                    yield words[0], inner
        if block is not None:
            code = "bad-go-work" if self._work else "bad-go-mod"
            self._diagnostics.error(
                code, "this '(' is never closed", opening, "a block ends with ')' on a line of its own"
            )

    def _lines(self) -> Iterator[list[_Word]]:
        source, start = self._file.source, 0
        for line in source.data.split(b"\n"):
            text = line.decode("utf-8", "replace")
            words = []
            for found in _TOKEN.finditer(text):
                word = found[0]
                if word.startswith("//"):
                    break
                if "//" in word and not word.startswith(('"', "`")):
                    word = word[: word.index("//")]
                offset = start + len(text[: found.start()].encode())
                span = Span(source.path, offset, offset + len(word.encode()))
                quoted = len(word) > 1 and word[0] == word[-1] and word[0] in '"`'
                words.append(_Word(word[1:-1] if quoted else word, span))
                if word != found[0]:
                    break
            if words:
                yield words
            start += len(line) + 1

    # --- directives -------------------------------------------------------------------------------------------------

    def _one(self, verb: _Word, words: list[_Word], what: str) -> _Word:
        if not words:
            raise _Fault(f"'{verb.text}' lacks {what}", verb.span, f"write '{verb.text} {what}'")
        if len(words) > 1:
            raise _Fault(f"this is too much: '{verb.text}' takes {what}", words[1].span, "")
        return words[0]

    def _module(self, verb: _Word, words: list[_Word]) -> None:
        word = self._one(verb, words, "the path of the module")
        if self._file.module:
            raise _Fault("the module has a path already", word.span, "a go.mod names one module")
        self._file.module, self._file.module_span = word.text, word.span

    def _go(self, verb: _Word, words: list[_Word]) -> None:
        word = self._one(verb, words, "a version")
        found = _GO_VERSION.match(word.text)
        if found is None:
            raise _Fault(f"'{word.text}' is no version of Go", word.span, "write it like 'go 1.26' or 'go 1.26.1'")
        self._file.go = int(found[1]), int(found[2])

    def _versioned(self, verb: _Word, words: list[_Word]) -> tuple[str, str, Span]:
        if len(words) != 2:
            span = words[2].span if len(words) > 2 else (words[-1] if words else verb).span
            raise _Fault(f"'{verb.text}' takes a path and a version", span, "write it like 'example.com/module v1.2.3'")
        path, version = words
        if not _VERSION.match(version.text):
            hint = "versions are like v1.2.3: 'go mod tidy' writes them"
            raise _Fault(f"'{version.text}' is no version of a module", version.span, hint)
        return path.text, version.text, path.span

    def _require(self, verb: _Word, words: list[_Word]) -> None:
        path, version, span = self._versioned(verb, words)
        known = self._file.requires.get(path)
        if known is None or version_key(known[0]) < version_key(version):
            self._file.requires[path] = version, span

    def _exclude(self, verb: _Word, words: list[_Word]) -> None:
        path, version, _ = self._versioned(verb, words)
        self._file.excludes.add((path, version))

    def _replace(self, verb: _Word, words: list[_Word]) -> None:
        arrow = next((index for index, word in enumerate(words) if word.text == "=>"), 0)
        old, new = words[:arrow], words[arrow + 1 :]
        if not 0 < len(old) < 3 or not 0 < len(new) < 3:
            span = (words[0] if words else verb).span
            hint = (
                "write 'replace example.com/old => ../folder', or 'replace example.com/old => example.com/new v1.2.3'"
            )
            raise _Fault("this replaces nothing with anything", span, hint)
        local = bool(_LOCAL.match(new[0].text))
        if local and len(new) == 2:
            raise _Fault("a folder has no version", new[1].span, "leave the version out")
        if not local and len(new) == 1:
            hint = "a folder begins with './', '../' or '/'; a module has a version behind it"
            raise _Fault(f"'{new[0].text}' is neither a folder nor a module with a version", new[0].span, hint)
        for word in (*old[1:], *new[1:]):
            if not _VERSION.match(word.text) and word in old:
                raise _Fault(f"'{word.text}' is no version of a module", word.span, "versions are like v1.2.3")
        self._file.replaces.append(
            Replacement(
                old[0].text,
                old[1].text if len(old) == 2 else "",
                new[0].text,
                new[1].text if len(new) == 2 else "",
                Span(old[0].span.path, old[0].span.start, new[-1].span.end),
            )
        )

    def _use(self, verb: _Word, words: list[_Word]) -> None:
        word = self._one(verb, words, "the folder of a module")
        self._file.uses.append((word.text, word.span))

    def _ignore(self, verb: _Word, words: list[_Word]) -> None:
        self._file.ignores.append(self._one(verb, words, "a folder").text)


def version_key(version: str) -> tuple[tuple[int, ...], tuple[tuple[int, int, str], ...]]:
    """What versions are ordered by: https://semver.org/#spec-item-11. A version without prerelease comes last."""
    core, _, rest = version.removeprefix("v").partition("+")[0].partition("-")
    numbers = tuple(int(number) if number.isdigit() else 0 for number in core.split("."))
    parts = tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in rest.split("."))
    return numbers + (0,) * (3 - len(numbers)), parts if rest else ((2, 0, ""),)
