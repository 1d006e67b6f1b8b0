"""Text with a name: the only place that turns byte offsets into lines and columns."""

from __future__ import annotations

import os
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class SourceFile:
    """A file as read: `path` is what diagnostics print, `data` its UTF-8 bytes."""

    path: str
    data: bytes

    @classmethod
    def read(cls, file: Path, name: str | None = None) -> SourceFile:
        """The file's bytes as they are. Raises OSError when it cannot be read."""
        return cls(name if name is not None else str(file), file.read_bytes())

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        position = self.data.find(b"\n")
        while position != -1:
            starts.append(position + 1)
            position = self.data.find(b"\n", position + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """One-based line and column of a byte offset; the column counts characters, not bytes."""
        offset = min(max(offset, 0), len(self.data))
        line = bisect_right(self._line_starts, offset)
        start = self._line_starts[line - 1]
        return line, len(self.data[start:offset].decode("utf-8", "replace")) + 1

    def line(self, number: int) -> str:
        """The text of a one-based line, without its line ending."""
        start = self._line_starts[number - 1]
        end = self._line_starts[number] if number < len(self._line_starts) else len(self.data)
        return self.data[start:end].decode("utf-8", "replace").rstrip("\r\n")


def shown(path: Path) -> str:
    """A path as people name it: from where they are, unless the whole path is shorter."""
    whole = str(path.absolute())
    try:
        near = os.path.relpath(whole)
    except ValueError:  # on Windows, another drive
        return whole
    return min(near, whole, key=len)
