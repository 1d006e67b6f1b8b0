"""Cuts the corpus into packages of one construct each: a tool that cannot do one of them can still do the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_START = re.compile(r"^(?:type|const|var|func)\b")
_IMPORT = re.compile(r'^(?:import\s+|\t)"([^"]+)"$', re.MULTILINE)
_METHOD = re.compile(r"^func \((?:\w+ )?\*?(\w+)")
_NAME = re.compile(r"^(?:type|func|const|var) (\w+)")
_OF_GROUP = re.compile(r"^\t(\w+)", re.MULTILINE)
_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True)
class Chunk:
    """A declaration with its comment. `belongs` are the names with which it goes: those that it declares, the type
    whose method it is, and the types of its constants."""

    text: str
    belongs: frozenset[str]
    words: frozenset[str]


@dataclass
class Source:
    """The declarations of some files, and what they import."""

    chunks: list[Chunk] = field(default_factory=list)
    imports: set[str] = field(default_factory=set)

    def piece(self, name: str, package: str) -> str:
        """A Go file with a type and what it needs."""
        chosen: dict[int, Chunk] = {}
        wanted = [name]
        while wanted:
            word = wanted.pop()
            for index, chunk in enumerate(self.chunks):
                if word in chunk.belongs and index not in chosen:
                    chosen[index] = chunk
                    wanted += chunk.words
        body = "\n\n".join(chosen[index].text for index in sorted(chosen))
        words = set(re.findall(r"\b(\w+)\.", body))
        imports = "".join(f'import "{path}"\n' for path in sorted(self.imports) if path.rsplit("/")[-1] in words)
        return f"package {package}\n\n{imports}\n{body}\n"


def read_source(files: Sequence[Path]) -> Source:
    """The declarations of gofmt-clean files: one begins at the margin, and ends there."""
    source = Source()
    for file in files:
        text = file.read_text()
        source.imports.update(_IMPORT.findall(text))
        source.chunks += _chunks(text)
    return source


def _chunks(text: str) -> Iterator[Chunk]:
    comment: list[str] = []
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("//"):
            comment.append(line)
        elif _START.match(line):
            body = [line]
            if line.endswith(("{", "(")):
                for inside in lines:
                    body.append(inside)
                    if inside[:1] in ("}", ")"):
                        break
            yield _chunk("\n".join(comment), "\n".join(body))
            comment = []
        else:
            comment = []


def _chunk(comment: str, body: str) -> Chunk:
    words = frozenset(_WORD.findall(re.sub(r"//.*|`[^`]*`|\"[^\"]*\"", "", body)))
    if body.startswith("const"):
        belongs = frozenset(_OF_GROUP.findall(body)) | words
    else:
        found = _METHOD.match(body) or _NAME.match(body)
        belongs = frozenset([found[1]]) if found else words
    return Chunk(f"{comment}\n{body}" if comment else body, belongs, words)


def write_pieces(source: Source, names: Mapping[str, str], folder: Path) -> None:
    """A folder for each construct: `names` gives the package of each type."""
    for name, package in names.items():
        (folder / package).mkdir(parents=True)
        (folder / package / "piece.go").write_text(source.piece(name, package))
