"""What `...` means in a pattern of packages: https://pkg.go.dev/cmd/go#hdr-Package_lists_and_patterns."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from codegen.gomodfile import ModFile

_FOREIGN = ("testdata", "node_modules")


class Pattern:
    """Whether a path matches a pattern in which `...` stands for anything; `/...` at its end for nothing, too."""

    def __init__(self, pattern: str) -> None:
        expression = re.escape(pattern).replace(re.escape("..."), ".*")
        if pattern.endswith("/..."):
            expression = expression.removesuffix("/.*") + "(?:/.*)?"
        self._expression = re.compile(expression)

    def __call__(self, path: str) -> bool:
        return self._expression.fullmatch(path) is not None


def _ignored(folder: PurePath, ignores: Sequence[str]) -> bool:
    """https://go.dev/ref/mod#go-mod-file-ignore: with `./` before it, a path from the root; else a path anywhere."""
    text = f"/{folder.as_posix()}/"
    for ignore in ignores:
        if ignore.startswith("./"):
            if text.startswith(f"/{ignore[2:].strip('/')}/"):
                return True
        elif f"/{ignore.strip('/')}/" in text:
            return True
    return False


def folders_below(top: Path, main: ModFile | None) -> Iterator[Path]:
    """A folder and those below it which patterns mean: without testdata, what begins with a dot or an underscore, other
    modules, and what go.mod ignores. As a folder of npm is none of Go's, it is left out, too."""
    if not top.is_dir():
        return
    yield top
    try:
        names = sorted(entry.name for entry in os.scandir(top) if entry.is_dir(follow_symlinks=False))
    except OSError:
        return
    for name in names:
        folder = top / name
        vendor = name == "vendor" and (folder / "modules.txt").is_file()
        if name[0] in "._" or name in _FOREIGN or vendor or (folder / "go.mod").is_file():
            continue
        if main is None or not _ignored(folder.relative_to(main.path.parent), main.ignores):
            yield from folders_below(folder, main)
