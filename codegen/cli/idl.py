"""`gowasm-gen idl`: check, list, show, update."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from codegen.cli.say import progress, say, say_diagnostics, say_out, stop_on_errors
from codegen.diagnostics import Diagnostics

idl = typer.Typer(help="Check and look up WebIDL.", no_args_is_help=True, rich_markup_mode=None)


@idl.command("check")
def idl_check(
    files: Annotated[list[Path], typer.Argument(help="WebIDL files.", show_default=False)],
    closed: Annotated[bool, typer.Option("--closed", help="A name that nothing defines is an error.")] = False,
) -> None:
    """Check WebIDL files against the grammar and the rules of the Web IDL standard."""
    from codegen.pipeline import check_idl

    diagnostics = Diagnostics()
    sources = check_idl(files, closed, diagnostics)
    stop_on_errors(diagnostics, sources, after="")
    say_diagnostics(diagnostics, sources)
    say(f"{len(files)} {'file is' if len(files) == 1 else 'files are'} valid")


@idl.command("list")
def idl_list() -> None:
    """List every definition of the embedded platform."""
    from codegen.pipeline import platform_report
    from codegen.platform_text import format_list

    say_out(format_list(platform_report(Diagnostics()).definitions()))


@idl.command("show")
def idl_show(
    name: Annotated[
        str, typer.Argument(help="A definition, `Interface.member` or a member's name.", show_default=False)
    ],
) -> None:
    """Show what is known of a definition or a member: members, source, exposure, status, MDN address."""
    from codegen.pipeline import platform_report
    from codegen.platform_text import format_report

    diagnostics = Diagnostics()
    shown = platform_report(diagnostics).show(name, diagnostics)
    stop_on_errors(diagnostics, {}, after="")
    if shown is not None:
        say_out(format_report(shown, width=shutil.get_terminal_size().columns))


@idl.command("update")
def idl_update(
    packages: Annotated[
        Path | None, typer.Option(help="A node_modules with the packages [default: fetched with npm].", metavar="DIR")
    ] = None,
) -> None:
    """Rebuild webidl/platform from the npm packages that webidl/package.json pins. For a checkout of gowasm-gen."""
    from codegen.pipeline import update_platform_files

    diagnostics = Diagnostics()
    with progress("fetching and rebuilding the platform"):
        count = update_platform_files(packages, diagnostics)
    stop_on_errors(diagnostics, {})
    say(f"{count} files of webidl/platform are up to date")
