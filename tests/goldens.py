"""Expected texts: compare, explain the difference, or write them anew when asked to.

The comparison is a plain class, so that it is tested like anything else; `conftest.py` makes fixtures of it.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_LONGEST_DIFF = 200
"""Lines of a difference that are shown: more hides the message below it."""


class GoldenMismatch(AssertionError):
    """What was made is not what is expected. The text says how they differ and which command accepts it."""


@dataclass(frozen=True)
class Goldens:
    """`command` is what the user types to accept the new text; `update` is true when they typed it."""

    command: str
    update: bool = False
    root: Path = Path()

    def text(self, path: Path, text: str) -> None:
        """The file must hold exactly `text`. Raises GoldenMismatch."""
        if self.update:
            _write(path, text)
            return
        difference = self._difference(path, text)
        if difference:
            raise GoldenMismatch(self._explain([difference]))

    def tree(self, folder: Path, files: Mapping[str, str]) -> None:
        """The folder must hold exactly `files` (relative path -> text), no more and no fewer. Raises GoldenMismatch."""
        present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        if self.update:
            for name, text in files.items():
                _write(folder / name, text)
            for name in present - files.keys():
                (folder / name).unlink()
            _remove_empty(folder)
            return
        differences = [self._difference(folder / name, files[name]) for name in sorted(files)]
        differences += [
            f"{self._name(folder / name)}: expected, but not made any more\n" for name in sorted(present - files.keys())
        ]
        if any(differences):
            raise GoldenMismatch(self._explain([d for d in differences if d]))

    def _difference(self, path: Path, text: str) -> str:
        name = self._name(path)
        if not path.is_file():
            return f"{name}: made, but there is no such expected file\n" + _diff("", text, "nothing", "made")
        expected = _read(path)
        return "" if expected == text else _diff(expected, text, f"{name} (expected)", "made")

    def _explain(self, differences: list[str]) -> str:
        lines = "".join(differences).splitlines()
        if len(lines) > _LONGEST_DIFF:
            lines = [*lines[:_LONGEST_DIFF], f"... and {len(lines) - _LONGEST_DIFF} more lines"]
        return "\n".join([*lines, "", "when the new text is right, accept it with:", f"    {self.command}"])

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)


def _read(path: Path) -> str:
    # Bytes, because reading as text would turn a wrong "\r\n" into the right "\n".
    return path.read_bytes().decode("utf-8")


def _write(path: Path, text: str) -> None:
    if path.is_file() and _read(path) == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def _diff(expected: str, made: str, expected_name: str, made_name: str) -> str:
    lines = difflib.unified_diff(expected.splitlines(True), made.splitlines(True), expected_name, made_name)
    return "".join(line if line.endswith("\n") else line + "\n\\ no newline at the end\n" for line in lines)


def _remove_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
