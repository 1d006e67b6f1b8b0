"""Finds the Go module that a folder belongs to, and the packages of it: https://go.dev/ref/mod#go-mod-file."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gomodfile import read_mod_file
from codegen.schemas.span import Span

_PACKAGE = re.compile(r"^package[ \t]+(\w+)", re.MULTILINE)
_NOT_PLAIN = re.compile(r"^//go:build |^// Code generated ", re.MULTILINE)
# https://pkg.go.dev/golang.org/x/mod/module#CheckImportPath
_ELEMENT = re.compile(r"(?!vendor\Z)[0-9A-Za-z._~+-]*[0-9A-Za-z_~+-]")


def import_path(out: Path, diagnostics: Diagnostics) -> str:
    """The import path of the runtime package `rt` in a folder, which need not exist yet.

    Diagnostics: `no-module` when no go.mod is above it, `bad-module` when that names no module, `bad-folder` when
    Go could not import the folder, `cannot-read`.
    """
    folder = out.resolve()
    file = _go_mod(folder)
    if file is None:
        diagnostics.error(
            "no-module",
            f"no go.mod is in the folder of the output or above it: {out}",
            hint="run 'go mod init example.com/app' first, so that the import path of the generated package is known",
        )
        return "rt"
    try:
        name = _module_name(file)
    except OSError as error:
        diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(str(file), 0, 0))
        return "rt"
    if not name:
        diagnostics.error("bad-module", "this names no module", Span(str(file), 0, 0), "see 'go mod init'")
        return "rt"
    below = folder.relative_to(file.parent).parts
    wrong = next((part for part in below if not _ELEMENT.fullmatch(part)), None)
    if wrong is not None:
        diagnostics.error(
            "bad-folder",
            f"Go cannot import a package from a folder called {wrong!r}",
            hint="choose a name of ASCII letters, digits and -._~+ with --out",
        )
        return "rt"
    return "/".join([name, *below, "rt"])


def module_of(folder: Path) -> tuple[str, Path] | None:
    """The import path and the folder of the module that a folder is in. Raises OSError."""
    file = _go_mod(folder.resolve())
    name = _module_name(file) if file else ""
    return (name, file.parent) if file and name else None


def go_files(folder: Path, *, deep: bool) -> list[Path]:
    """The Go files of a folder, with `deep` those of the packages below too, as `./...` means them: neither testdata,
    nor vendor, nor another module, nor what begins with a dot or an underscore. Raises OSError.

    https://pkg.go.dev/cmd/go#hdr-Package_lists_and_patterns
    """
    found = [path for path in sorted(folder.glob("*.go")) if path.is_file() and path.name[0] not in "._"]
    for below in sorted(folder.iterdir()) if deep else ():
        ignored = below.name[0] in "._" or below.name in ("testdata", "vendor", "node_modules")
        if not ignored and below.is_dir() and not below.is_symlink() and not (below / "go.mod").exists():
            found += go_files(below, deep=True)
    return found


def check_package(folder: Path, name: str, diagnostics: Diagnostics) -> None:
    """A folder is one package: https://go.dev/ref/spec#Packages. Files of build constraints are left alone, since a
    program for `go generate` may lie anywhere.

    Diagnostics: `other-package` for a file that people wrote and that says another name, `cannot-read`.
    """
    for file in go_files(folder, deep=False) if folder.is_dir() else ():
        try:
            text = file.read_text("utf-8", "replace")
        except OSError as error:
            diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(str(file), 0, 0))
            continue
        found = _PACKAGE.search(text)
        if (
            found
            and found[1] != name
            and not file.stem.endswith("_test")
            and not _NOT_PLAIN.search(text, 0, found.start())
        ):
            message = f"this is of the package '{found[1]}', and the generated files of '{name}'"
            diagnostics.error("other-package", message, Span(str(file), 0, 0), "choose another folder with --out")


def imported_files(path: str, importer: Path) -> list[Path]:
    """The files of a package, when it is of the same module as the file that imports it. Raises OSError."""
    file = _go_mod(importer.resolve().parent)
    name = _module_name(file) if file else ""
    if not file or not name or not f"{path}/".startswith(f"{name}/"):
        return []
    folder = file.parent / path.removeprefix(name).lstrip("/")
    return go_files(folder, deep=False) if folder.is_dir() else []


def _go_mod(folder: Path) -> Path | None:
    """The go.mod of a folder or of the nearest one above it."""
    files = (parent / "go.mod" for parent in (folder, *folder.parents))
    return next((file for file in files if file.is_file()), None)


def _module_name(file: Path) -> str:
    return read_mod_file(file, str(file), Diagnostics()).module
