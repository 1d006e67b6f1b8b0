"""Where the files that come with us are: templates, the embedded web platform, the table of Go's standard library.

A wheel has them inside the package, under `codegen/_data`; a checkout has them beside it, where people edit them.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data(name: str) -> Path:
    """The folder `templates`, `golang/stdlib`, `webidl/platform` or `webidl/patches`.

    Raises FileNotFoundError for any other.
    """
    installed = _PACKAGE / "_data"
    folder = (installed if installed.is_dir() else _PACKAGE.parent) / name
    if not folder.is_dir():
        raise FileNotFoundError(f"gowasm-gen is not installed completely: {folder} is missing")
    return folder
