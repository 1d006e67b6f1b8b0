"""What every command says: progress, diagnostics, what is out of date, what was written."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

import typer
from pydantic import BaseModel

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.output import Change, Written
from codegen.source import SourceFile

STALE = 3
Settings = TypeVar("Settings", bound=BaseModel)


def say(words: str) -> None:
    """A line for people, to standard error."""
    print(words, file=sys.stderr, flush=True)


def say_out(text: str) -> None:
    """What the command was asked for, to standard output."""
    print(text, end="", flush=True)


def progress(words: str) -> AbstractContextManager[object]:
    """A spinner on a terminal; in a log, nothing, since what was done is said at the end."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console  # takes as long as a small run

    return Console(stderr=True).status(words + "...")


def say_diagnostics(diagnostics: Diagnostics, sources: Mapping[str, SourceFile]) -> None:
    """All of them but notes on files that are not the user's."""
    for item in diagnostics.sorted():
        if item.severity != "note" or (item.span.path in sources and not item.span.path.startswith("webidl/")):
            say(format_diagnostic(item, sources))


def say_errors(
    diagnostics: Diagnostics, sources: Mapping[str, SourceFile], after: str = "; nothing was written"
) -> None:
    """The diagnostics and how many of them are errors."""
    say_diagnostics(diagnostics, sources)
    errors = sum(item.severity == "error" for item in diagnostics.sorted())
    say(f"{count(errors, 'error')}{after}")


def stop_on_errors(
    diagnostics: Diagnostics, sources: Mapping[str, SourceFile], after: str = "; nothing was written"
) -> None:
    """Says what is wrong and ends with 1, when there is an error."""
    if diagnostics.failed:
        say_errors(diagnostics, sources, after)
        raise typer.Exit(1)


def say_changes(changes: Sequence[Change], *, judge: bool, text: str | None, command: str) -> None:
    """`text`, when that is the difference that was asked for; and with `judge`, what is out of date, and the end."""
    if text is not None:
        say_out(text)
    if changes and judge:
        for change in changes if text is None else ():
            say(f"{change.kind}: {change.target}")
        say(f"{count(len(changes), 'file is', 'files are')} out of date: run '{command}'")
        raise typer.Exit(STALE)


def say_written(written: Written, where: object, after: str = "") -> None:
    """How many files were written, removed and left alone."""
    changed = count(len(written.created) + len(written.changed), "file")
    say(f"{where}: {changed} written, {len(written.removed)} removed, {written.unchanged} as they were{after}")


def count(number: int, one: str, many: str = "") -> str:
    """`1 file`, `2,000 files`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


# --- reading arguments ------------------------------------------------------------------------------------------------


def setting(help_text: str, metavar: str = "NAME,...") -> Any:
    """An option that gowasm.toml may have too."""
    return typer.Option(help=help_text, metavar=metavar, show_default=False)


def split(names: list[str] | None) -> tuple[str, ...] | None:
    """`a,b` given once or several times."""
    return tuple(part for name in names for part in name.split(",") if part) if names else None


def relative_paths(paths: list[Path] | None, folder: Path) -> tuple[str, ...] | None:
    """Paths of the command line are relative to the current folder, those of gowasm.toml to its own."""
    return tuple(os.path.relpath(path.absolute(), folder) for path in paths) if paths else None


def nearby(folder: Path) -> Path:
    """A folder as seen from the current one: what is printed is then as short as what the user wrote."""
    try:
        return Path(os.path.relpath(folder))
    except ValueError:  # on Windows, another drive
        return folder


def merged(config: Settings, given: Mapping[str, object]) -> Settings:
    """The settings with the options that were given, whose names are those of gowasm.toml. Raises BadParameter."""
    from pydantic import ValidationError

    from codegen.config import describe_problem

    settings = config.model_dump(by_alias=True) | {key: value for key, value in given.items() if value is not None}
    try:
        return type(config).model_validate(settings)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        option = str(problem["loc"][0]).replace("_", "-")
        value = f" ('{problem['input']}')" if isinstance(problem["input"], str) else ""
        words = describe_problem(problem["type"], problem.get("ctx", {}))
        raise typer.BadParameter(f"--{option}{value} {words}") from None
