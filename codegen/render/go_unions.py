"""Prints the Go that reads and writes unions."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from codegen.render.engine import go_environment
from codegen.schemas.gounions import FILE_NAME, GoUnionFile


def print_unions(files: Sequence[GoUnionFile]) -> dict[str, str]:
    """Path and text of each file, gofmt-clean; the path is that of its package's folder and its name."""
    if not files:
        return {}
    template = go_environment().get_template("types/unions.go.j2")
    return {posixpath.join(file.folder, FILE_NAME): template.render(file=file) for file in files}
