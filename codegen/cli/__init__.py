"""The command line: arguments, progress and exit codes. The only room that prints.

Exit codes: 0 all is well, 1 there are errors, 2 the command line is wrong, 3 something is out of date under --check.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import Annotated

import typer

from codegen.cli.api import api
from codegen.cli.dom import dom
from codegen.cli.idl import idl
from codegen.cli.say import say, say_out
from codegen.cli.types import types

app = typer.Typer(
    name="gowasm-gen",
    help="Typed Go for the web platform, and Go types for the web.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(dom)
app.command()(types)
app.command()(api)
app.add_typer(idl, name="idl")


def main() -> None:
    """Runs the command line. A stage makes a few hundred thousand small objects that all live to its end, so the
    cycle collector would only walk them in vain: it is off, which halves the time of a run. Frozen, they are not walked
    at the end of the process either, which saves a tenth."""
    gc.disable()
    try:
        app()
    except KeyboardInterrupt:
        say("interrupted")
        sys.exit(130)
    except BrokenPipeError:
        os._exit(1)  # whoever read our output went away: nothing can be said to them
    finally:
        gc.freeze()


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        say_out(f"gowasm-gen {version('gowasm-gen')}\n")
        raise typer.Exit


@app.callback()
def _options(
    _: Annotated[bool, typer.Option("--version", help="Show the version and exit.", callback=_version)] = False,
) -> None:
    """Typed Go for the web platform, and Go types for the web."""
