"""The template engine: the only module that knows jinja2."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.resources import templates_dir


def environment(folder: Path) -> Environment:
    """An environment in which a name that the template misspells is an error, and text is left as it is."""
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
    )


@cache
def go_environment() -> Environment:
    """The templates below templates/go."""
    return environment(templates_dir() / "go")


@cache
def ts_environment() -> Environment:
    """The templates below templates/ts."""
    return environment(templates_dir() / "ts")


Macro = Callable[..., str]


def macros(env: Environment, template: str) -> Any:
    """The macros of a template, as attributes."""
    return env.get_template(template).module
