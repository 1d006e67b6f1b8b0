"""`gowasm-gen dom`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from codegen import output
from codegen.cli.say import (
    merged,
    nearby,
    progress,
    relative_paths,
    say,
    say_changes,
    say_diagnostics,
    say_written,
    setting,
    split,
    stop_on_errors,
)
from codegen.config import load_settings
from codegen.diagnostics import Diagnostics
from codegen.output_diff import diff as difference


def dom(
    out: Annotated[Path | None, setting("The folder of the generated package [default: dom].", "DIR")] = None,
    package: Annotated[str | None, setting("Its name [default: that of the folder].", "NAME")] = None,
    idl_files: Annotated[list[Path] | None, typer.Option("--idl", help="Your own WebIDL.", metavar="FILE")] = None,
    include: Annotated[list[str] | None, setting("Only these definitions or members.")] = None,
    exclude: Annotated[list[str] | None, setting("Not these definitions or members.")] = None,
    exposed: Annotated[list[str] | None, setting("Only what these globals have: Window, Worker...")] = None,
    baseline: Annotated[str | None, setting("Only members of this Baseline: widely, newly or all.", "LEVEL")] = None,
    used_by: Annotated[list[Path] | None, setting("Only what the Go programs in this folder use.", "DIR")] = None,
    throws: Annotated[list[str] | None, setting("More members whose Go form returns an error.", "MEMBER,...")] = None,
    manifest: Annotated[Path | None, setting("Write what became of every WebIDL member, as JSON.", "FILE")] = None,
    config: Annotated[Path | None, setting("The gowasm.toml to use [default: the nearest].", "FILE")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 3 when out of date.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what would change.")] = False,
) -> None:
    """Write the web platform as typed Go, from the embedded WebIDL or from yours."""
    started = time.perf_counter()
    diagnostics = Diagnostics()
    settings = load_settings(Path.cwd(), diagnostics, config)
    sources = {settings.source.path: settings.source} if settings.source else {}
    stop_on_errors(diagnostics, sources)
    home = nearby(settings.folder)
    given: dict[str, object] = {
        "package": package,
        "idl": relative_paths(idl_files, home),
        "include": split(include),
        "exclude": split(exclude),
        "exposed": split(exposed),
        "baseline": baseline,
        "used_by": relative_paths(used_by, home),
        "throws": split(throws),
    }
    dom_config = merged(settings.config.dom, given)
    folder = out if out is not None else home / dom_config.out
    with progress("reading WebIDL"):
        from codegen.pipeline import generate_dom  # only this command needs what it imports

        result = generate_dom(dom_config, home, folder, diagnostics)
    sources.update(result.sources)
    stop_on_errors(diagnostics, sources)
    if check or diff:
        changes = output.check(result.files, folder, diagnostics)
        stop_on_errors(diagnostics, sources)
        text = difference(changes) if diff else None
        say_changes(changes, judge=check, text=text, command="gowasm-gen dom")
    else:
        named = manifest or (home / dom_config.manifest if dom_config.manifest else None)
        written = output.write(result.files, folder, diagnostics, {named: result.manifest} if named else {})
        stop_on_errors(diagnostics, sources)
        say_written(written, folder)
    say_diagnostics(diagnostics, sources)
    seconds = time.perf_counter() - started
    say(f"{result.made:,} WebIDL members in {len(result.files):,} files, {result.left_out:,} left out, {seconds:.1f} s")
