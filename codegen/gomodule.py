"""Finds the Go module that a folder belongs to: https://go.dev/ref/mod#go-mod-file."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import Span

_MODULE = re.compile(r"^\s*module\s+(?:\"([^\"]+)\"|`([^`]+)`|([^\s/\"`]\S*))", re.MULTILINE)


def import_path(out: Path, diagnostics: Diagnostics) -> str:
    """The import path of the runtime package `rt` in a folder, which need not exist yet.

    Diagnostics: `no-module` when no go.mod is above it, `bad-module` when that names no module.
    """
    folder = out.resolve()
    for parent in (folder, *folder.parents):
        file = parent / "go.mod"
        if file.is_file():
            found = _MODULE.search(file.read_text("utf-8", "replace"))
            if found is None:
                diagnostics.error("bad-module", "this names no module", Span(str(file), 0, 0), "see 'go mod init'")
                return "rt"
            name = next(group for group in found.groups() if group)
            return "/".join([name, *folder.relative_to(parent).parts, "rt"])
    diagnostics.error(
        "no-module",
        f"no go.mod is in the folder of the output or above it: {out}",
        hint="run 'go mod init example.com/app' first, so that the import path of the generated package is known",
    )
    return "rt"
