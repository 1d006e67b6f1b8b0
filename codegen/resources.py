"""The names of the folders that come with the program; `codegen.data` knows where they lie."""

from __future__ import annotations

from pathlib import Path

from codegen.data import data


def platform_dir() -> Path:
    """`*.webidl`, one per specification, and the JSON tables of `codegen.platform`."""
    return data("webidl/platform")


def patches_dir() -> Path:
    """Our corrections of the platform data: `<specification>.toml`, `throws.toml`."""
    return data("webidl/patches")


def stdlib_dir() -> Path:
    """A JSON file for each package of Go's standard library, for `codegen.gostd`."""
    return data("golang/stdlib")


def templates_dir() -> Path:
    """`go/` and `ts/`, each with its templates and its runtime."""
    return data("templates")


def resource_root() -> Path:
    """The folder that holds `webidl/` and `templates/`."""
    return templates_dir().parent
