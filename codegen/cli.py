"""The command line: arguments, progress and exit codes. The only module that prints.

Exit codes: 0 all is well, 1 there are errors, 2 the command line is wrong, 3 something is out of date under --check.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console

from codegen.config import describe_problem, load_settings
from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas.config import DomConfig
from codegen.source import SourceFile

app = typer.Typer(
    name="gowasm-gen",
    help="Typed Go for the web platform, and Go types for the web.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
idl = typer.Typer(help="Check and look up WebIDL.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(idl, name="idl")

_out = Console(highlight=False, soft_wrap=True)
_err = Console(stderr=True, highlight=False, soft_wrap=True)

STALE = 3


def main() -> None:
    """Runs the command line. A stage makes a few hundred thousand small objects that all live to its end, so the
    cycle collector would only walk them in vain: it is off, which halves the time of a run."""
    gc.disable()
    try:
        app()
    except KeyboardInterrupt:
        _err.print("interrupted")
        sys.exit(130)
    except BrokenPipeError:
        os._exit(1)  # whoever read our output went away: nothing can be said to them


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        _out.out(f"gowasm-gen {version('gowasm-gen')}")
        raise typer.Exit


@app.callback()
def _options(
    _: Annotated[bool, typer.Option("--version", help="Show the version and exit.", callback=_version)] = False,
) -> None:
    """Typed Go for the web platform, and Go types for the web."""


# --- dom ------------------------------------------------------------------------------------------------------------


def _names(help_text: str, metavar: str = "NAME,...") -> Any:
    return typer.Option(help=help_text, metavar=metavar, show_default=False)


@app.command()
def dom(
    out: Annotated[Path | None, _names("The folder of the generated package [default: dom].", "DIR")] = None,
    package: Annotated[str | None, _names("Its name [default: that of the folder].", "NAME")] = None,
    idl_files: Annotated[list[Path] | None, typer.Option("--idl", help="Your own WebIDL.", metavar="FILE")] = None,
    include: Annotated[list[str] | None, _names("Only these definitions or members.")] = None,
    exclude: Annotated[list[str] | None, _names("Not these definitions or members.")] = None,
    exposed: Annotated[list[str] | None, _names("Only what these globals have: Window, Worker...")] = None,
    baseline: Annotated[str | None, _names("Only members of this Baseline: widely, newly or all.", "LEVEL")] = None,
    used_by: Annotated[list[Path] | None, _names("Only what the Go programs in this folder use.", "DIR")] = None,
    throws: Annotated[list[str] | None, _names("More members whose Go form returns an error.", "MEMBER,...")] = None,
    manifest: Annotated[Path | None, _names("Write what became of every WebIDL member, as JSON.", "FILE")] = None,
    config: Annotated[Path | None, _names("The gowasm.toml to use [default: the nearest].", "FILE")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 3 when out of date.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what would change.")] = False,
) -> None:
    """Write the web platform as typed Go, from the embedded WebIDL or from yours."""
    started = time.perf_counter()
    diagnostics = Diagnostics()
    settings = load_settings(Path.cwd(), diagnostics, config)
    sources = {settings.source.path: settings.source} if settings.source else {}
    _stop_on_errors(diagnostics, sources)
    home = _nearby(settings.folder)
    given: dict[str, object] = {
        "package": package,
        "idl": _paths(idl_files, home),
        "include": _split(include),
        "exclude": _split(exclude),
        "exposed": _split(exposed),
        "baseline": baseline,
        "used_by": _paths(used_by, home),
        "throws": _split(throws),
    }
    dom_config = _merged(settings.config.dom, given)
    folder = out if out is not None else home / dom_config.out
    with _progress("reading WebIDL"):
        from codegen.pipeline import generate_dom  # only this command needs what it imports

        result = generate_dom(dom_config, home, folder, diagnostics)
    sources.update(result.sources)
    _stop_on_errors(diagnostics, sources)
    if check or diff:
        _compare(result.files, folder, check, diff, diagnostics, sources)
    else:
        _write(result.files, folder, diagnostics, sources)
    target = manifest if manifest is not None else _under(home, dom_config.manifest)
    if target is not None and not (check or diff):
        from codegen.output import write_file

        write_file(target, result.manifest, diagnostics)
        _stop_on_errors(diagnostics, sources, after="")
    _say_diagnostics(diagnostics, sources)
    seconds = time.perf_counter() - started
    _err.print(
        f"{result.made:,} WebIDL members in {len(result.files):,} files, {result.left_out:,} left out, {seconds:.1f} s"
    )


def _compare(
    files: Any, folder: Path, judge: bool, show: bool, diagnostics: Diagnostics, sources: Mapping[str, SourceFile]
) -> None:
    from codegen.output import check as compare
    from codegen.output_diff import diff as difference

    changes = compare(files, folder, diagnostics)
    _stop_on_errors(diagnostics, sources)
    if show:
        _out.out(difference(changes), end="")
    if changes and judge:
        for change in () if show else changes:
            _err.print(f"{change.kind}: {folder / change.path}")
        count = f"{len(changes)} {'file is' if len(changes) == 1 else 'files are'}"
        _err.print(f"{count} out of date: run 'gowasm-gen dom'")
        raise typer.Exit(STALE)


def _write(files: Any, folder: Path, diagnostics: Diagnostics, sources: Mapping[str, SourceFile]) -> None:
    from codegen.output import write

    written = write(files, folder, diagnostics)
    _stop_on_errors(diagnostics, sources)
    changed = len(written.created) + len(written.changed)
    _err.print(f"{folder}: {changed} files written, {len(written.removed)} removed, {written.unchanged} as they were")


# --- idl ------------------------------------------------------------------------------------------------------------


@idl.command("check")
def idl_check(
    files: Annotated[list[Path], typer.Argument(help="WebIDL files.", show_default=False)],
    closed: Annotated[bool, typer.Option("--closed", help="A name that nothing defines is an error.")] = False,
) -> None:
    """Check WebIDL files against the grammar and the rules of the Web IDL standard."""
    from codegen.pipeline import check_idl

    diagnostics = Diagnostics()
    sources = check_idl(files, closed, diagnostics)
    _stop_on_errors(diagnostics, sources, after="")
    _say_diagnostics(diagnostics, sources)
    _err.print(f"{len(files)} {'file is' if len(files) == 1 else 'files are'} valid")


@idl.command("list")
def idl_list() -> None:
    """List every definition of the embedded platform."""
    from codegen.pipeline import platform_report
    from codegen.platform_text import format_list

    _out.out(format_list(platform_report(Diagnostics()).definitions()), end="")


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
    _stop_on_errors(diagnostics, {}, after="")
    if shown is not None:
        _out.out(format_report(shown, width=_out.width), end="")


@idl.command("update")
def idl_update(
    packages: Annotated[
        Path | None, typer.Option(help="A node_modules with the packages [default: fetched with npm].", metavar="DIR")
    ] = None,
) -> None:
    """Rebuild webidl/platform from the npm packages that webidl/package.json pins. For a checkout of gowasm-gen."""
    from codegen.pipeline import update_platform_files

    diagnostics = Diagnostics()
    with _progress("fetching and rebuilding the platform"):
        count = update_platform_files(packages, diagnostics)
    _stop_on_errors(diagnostics, {})
    _err.print(f"{count} files of webidl/platform are up to date")


# --- saying ---------------------------------------------------------------------------------------------------------


def _progress(words: str) -> Any:
    """A spinner on a terminal; in a log, nothing, since what was done is said at the end."""
    return _err.status(words + "...")


def _say_diagnostics(diagnostics: Diagnostics, sources: Mapping[str, SourceFile]) -> None:
    for item in diagnostics.sorted():
        if item.severity != "note" or (item.span.path in sources and not item.span.path.startswith("webidl/")):
            _err.out(format_diagnostic(item, sources))


def _stop_on_errors(
    diagnostics: Diagnostics, sources: Mapping[str, SourceFile], after: str = "; nothing was written"
) -> None:
    if not diagnostics.failed:
        return
    _say_diagnostics(diagnostics, sources)
    count = sum(item.severity == "error" for item in diagnostics.sorted())
    _err.print(f"{count} {'error' if count == 1 else 'errors'}{after}")
    raise typer.Exit(1)


def _usage(message: str) -> NoReturn:
    raise typer.BadParameter(message)


def _split(names: list[str] | None) -> tuple[str, ...] | None:
    return tuple(part for name in names for part in name.split(",") if part) if names else None


def _paths(paths: list[Path] | None, folder: Path) -> tuple[str, ...] | None:
    """Paths of the command line are relative to the current folder, those of gowasm.toml to its own."""
    return tuple(os.path.relpath(path.absolute(), folder) for path in paths) if paths else None


def _nearby(folder: Path) -> Path:
    """A folder as seen from the current one: what is printed is then as short as what the user wrote."""
    try:
        return Path(os.path.relpath(folder))
    except ValueError:  # on Windows, another drive
        return folder


def _under(folder: Path, name: str | None) -> Path | None:
    return folder / name if name else None


def _merged(config: DomConfig, given: Mapping[str, object]) -> DomConfig:
    from pydantic import ValidationError

    try:
        return DomConfig.model_validate({**config.model_dump(), **{k: v for k, v in given.items() if v is not None}})
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        option = str(problem["loc"][0]).replace("_", "-")
        given_value = f" ('{problem['input']}')" if isinstance(problem["input"], str) else ""
        _usage(f"--{option}{given_value} {describe_problem(problem['type'], problem.get('ctx', {}))}")
