"""What `types` and `api` do alike: read the settings, generate, and then write, compare or watch."""

from __future__ import annotations

import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

import typer

from codegen.cli.say import (
    nearby,
    progress,
    relative_paths,
    say,
    say_changes,
    say_diagnostics,
    say_written,
    stop_on_errors,
)
from codegen.config import Settings, load_settings
from codegen.diagnostics import Diagnostics
from codegen.output import Output, Written, check_all, write_all
from codegen.output_diff import diff as difference
from codegen.source import SourceFile

if TYPE_CHECKING:
    from codegen.goreader import GoReader


class Result(Protocol):
    """What was generated, and where it goes. `places` are what the user named, `folders` where a change is news."""

    @property
    def outputs(self) -> tuple[Output, ...]: ...
    @property
    def places(self) -> tuple[Path, ...]: ...
    @property
    def folders(self) -> frozenset[Path]: ...
    @property
    def sources(self) -> Mapping[str, SourceFile]: ...


R = TypeVar("R", bound=Result)


@dataclass
class Run:
    """What a run has to say, and the texts that it is about."""

    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)
    """Where the settings are, or may come to be."""


@dataclass(frozen=True)
class Request(ABC, Generic[R]):
    """What the command line asks for. `--watch` asks again and again.

    given:    the options, by the names of gowasm.toml.
    packages: folders and patterns.
    file:     the gowasm.toml that was named.
    """

    given: Mapping[str, object]
    packages: tuple[str, ...]
    file: Path | None

    command: ClassVar[str]
    paths: ClassVar[frozenset[str]]
    """The options that are paths."""

    def generate(self, run: Run, reader: GoReader | None = None) -> R:
        """Settings and Go as they are now, to files in memory. After errors in gowasm.toml there are none."""
        settings = load_settings(Path.cwd(), run.diagnostics, self.file)
        run.folders += [Path.cwd(), settings.folder]
        if settings.source:
            run.sources[settings.source.path] = settings.source
        result = self.result(settings, nearby(settings.folder), run.diagnostics, reader)
        run.sources.update(result.sources)
        return result

    @abstractmethod
    def result(self, settings: Settings, home: Path, diagnostics: Diagnostics, reader: GoReader | None) -> R:
        """What the settings ask for; `home` is their folder as seen from the current one."""

    @abstractmethod
    def summary(self, result: R) -> str:
        """How much it is, in words."""

    def seen_from(self, home: Path) -> dict[str, object]:
        """The options with their paths relative to a folder."""
        given = dict(self.given)
        for name in self.paths & given.keys():
            [given[name]] = relative_paths([Path(str(given[name]))], home) or ()
        if self.packages:
            given["packages"] = tuple(_pattern(pattern, home) for pattern in self.packages)
        return given


@dataclass(frozen=True)
class Modes:
    """Which of the ways to go on was chosen."""

    check: bool = False
    diff: bool = False
    watch: bool = False

    @classmethod
    def of(cls, *, check: bool, diff: bool, watch: bool, prove: bool = False) -> Modes:
        """Raises BadParameter for those that do not go together."""
        wanted = {"--check": check, "--diff": diff, "--watch": watch, "--prove": prove}
        chosen = [mode for mode, is_wanted in wanted.items() if is_wanted]
        if len(chosen) > 1 and chosen != ["--check", "--diff"]:
            raise typer.BadParameter(f"{chosen[0]} and {chosen[1]} do not go together")
        return cls(check, diff, watch)


def carry_out(request: Request[R], modes: Modes, instead: Callable[[Run, R], None] | None = None) -> None:
    """Generates, and writes or compares, or does what `instead` does; or watches. Raises typer.Exit."""
    if modes.watch:
        from codegen.cli.watch import watch  # and only --watch these

        watch(request)
        return
    started = time.perf_counter()
    run = Run()
    with progress("reading Go"):
        result = request.generate(run)
    stop_on_errors(run.diagnostics, run.sources)
    if instead is not None:
        instead(run, result)
    elif modes.check or modes.diff:
        changes = check_all(result.outputs, run.diagnostics)
        stop_on_errors(run.diagnostics, run.sources)
        text = difference(changes, Path.cwd())
        say_changes(changes, judge=modes.check, text=text, command=f"gowasm-gen {request.command}")
    else:
        written = write_all(result.outputs, run.diagnostics)
        stop_on_errors(run.diagnostics, run.sources)
        say_all_written(result, written)
    say_diagnostics(run.diagnostics, run.sources)
    say(f"{request.summary(result)}, {time.perf_counter() - started:.1f} s")


def say_all_written(result: Result, written: Written, after: str = "") -> None:
    """Where the files are, and how many of them are new."""
    say_written(written, ", ".join(dict.fromkeys(str(place) for place in result.places)), after)


def _pattern(pattern: str, home: Path) -> str:
    """A folder, with `/...` or without, as seen from another one; import paths are the same from everywhere."""
    if not pattern.startswith((".", os.sep)):
        return pattern
    near = os.path.relpath(Path.cwd() / pattern, home)
    return near if near.startswith("..") and not near.startswith("...") else f"./{near}"
