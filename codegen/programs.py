"""Reads the user's Go programs, to see what they use. Of each file only its names: `codegen.syntax.golang`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gomodule import go_files, imported_files
from codegen.output import is_generated
from codegen.schemas.gosource import GoNames
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.golang import go_names


def read_programs(folders: Sequence[Path], diagnostics: Diagnostics) -> list[tuple[SourceFile, GoNames]]:
    """The Go files below some folders and those of the same modules that they import, ours left out, by path.

    Diagnostics: `no-go-files`, `cannot-read`, and the warning `go-syntax`.
    """
    todo: list[Path] = []
    for folder in folders:
        paths: list[Path] = []
        try:
            paths = go_files(folder, deep=True) if folder.is_dir() else [folder] if folder.is_file() else []
        except OSError as error:
            _cannot_read(folder, error, diagnostics)
            continue
        if not paths:
            diagnostics.error("no-go-files", f"there are no Go files in {folder}", hint="name the folder of a program")
        todo += paths
    found: dict[Path, tuple[SourceFile, GoNames] | None] = {}
    packages: set[tuple[Path, str]] = set()
    while todo:
        path = todo.pop()
        if path.resolve() in found:
            continue
        found[path.resolve()] = None
        try:
            source = SourceFile.read(path)
            if is_generated(source.data):
                continue
            names = go_names(source, diagnostics)
            found[path.resolve()] = source, names
            for _, package in sorted(names.imports):
                if (path.parent, package) not in packages:
                    packages.add((path.parent, package))
                    todo += imported_files(package, path)
        except OSError as error:
            _cannot_read(path, error, diagnostics)
    return [item for _, item in sorted(found.items(), key=lambda pair: pair[0]) if item is not None]


def _cannot_read(path: Path, error: OSError, diagnostics: Diagnostics) -> None:
    diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(str(path), 0, 0))
