"""Reads Go files from disk, each once for as long as it stays as it is: `--watch` keeps one reader over its runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.gosource import GoSourceFile
from codegen.schemas.span import Span
from codegen.source import SourceFile, shown
from codegen.syntax.gosource import read_go_file


@dataclass(frozen=True)
class _Known:
    """A file as it was when it was read, and what was said of it."""

    stamp: tuple[int, int]
    source: SourceFile
    file: GoSourceFile
    said: tuple[Diagnostic, ...]


class GoReader:
    """`sources` are the files of the last run, by the names with which diagnostics print them."""

    def __init__(self) -> None:
        self._known: dict[Path, _Known] = {}
        self.sources: dict[str, SourceFile] = {}

    def start(self) -> None:
        """Begins a run."""
        self.sources = {}

    def read(self, files: Iterable[Path], diagnostics: Diagnostics) -> tuple[GoSourceFile, ...]:
        """The files of a package. Diagnostics: those of `read_go_file`, and `cannot-read`."""
        found = []
        for path in files:
            try:
                known = self._read(path)
            except OSError as error:
                words = (error.strerror or str(error)).lower()
                diagnostics.error("cannot-read", words, Span(shown(path), 0, 0))
                continue
            self.sources[known.source.path] = known.source
            diagnostics.extend(known.said)
            found.append(known.file)
        return tuple(found)

    def _read(self, path: Path) -> _Known:
        status = path.stat()
        stamp = status.st_mtime_ns, status.st_size
        known = self._known.get(path)
        if known is None or known.stamp != stamp:
            source = SourceFile.read(path, shown(path))
            said = Diagnostics()
            known = _Known(stamp, source, read_go_file(source, said), tuple(said.sorted()))
            self._known[path] = known
        return known
