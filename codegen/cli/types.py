"""`gowasm-gen types`."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codegen.cli.say import (
    count,
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
from codegen.output import Written, check_all, write_all
from codegen.output_diff import diff as difference
from codegen.source import SourceFile

if TYPE_CHECKING:
    from codegen.goreader import GoReader
    from codegen.pipeline_types import TypesResult

# Each value is checked by `codegen.schemas.config.TypesConfig`, as those of gowasm.toml are.


def _named(name: str, help_text: str, metavar: str) -> Any:
    """A setting whose name Python needs for something else."""
    return typer.Option(name, help=help_text, metavar=metavar, show_default=False)


def types(
    packages: Annotated[
        list[str] | None,
        typer.Argument(help="Folders or patterns of Go packages: ./internal/api, ./...", show_default=False),
    ] = None,
    ts: Annotated[str | None, setting("The .ts or .d.ts file for all of it, or a folder.", "FILE|DIR")] = None,
    json: Annotated[str | None, setting("What prints the values: encoding/json, or its v2.", "v1|v2")] = None,
    tags: Annotated[list[str] | None, setting("Build tags.", "TAG,...")] = None,
    target: Annotated[str | None, setting("What Go is built for [default: js/wasm].", "GOOS/GOARCH")] = None,
    enums: Annotated[str | None, setting("A union of literals, or a const object as well.", "union|const")] = None,
    int64: Annotated[str | None, setting("64-bit integers: number, string, bigint or error.", "TYPE")] = None,
    slices: Annotated[str | None, setting("exact: null where Go prints it; or never-null.", "POLICY")] = None,
    maps: Annotated[str | None, setting("The same for maps.", "POLICY")] = None,
    time_: Annotated[str | None, _named("--time", "Points in time: string, or template.", "TYPE")] = None,
    tuples: Annotated[int | None, setting("The longest array that is a tuple [default: 16].", "N")] = None,
    inputs: Annotated[bool, typer.Option("--inputs", help="Also what Go accepts, where it differs.")] = False,
    readonly: Annotated[bool, typer.Option("--readonly", help="Properties and arrays are readonly.")] = False,
    zod: Annotated[str | None, setting("Also write schemas of Zod.", "FILE|DIR")] = None,
    map_: Annotated[list[str] | None, _named("--map", "The TypeScript of a Go type.", "PATH.TYPE=TS")] = None,
    config: Annotated[Path | None, setting("The gowasm.toml to use [default: the nearest].", "FILE")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 3 and a diff when out of date.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what would change.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Write whenever something changes, until Ctrl+C.")] = False,
    prove: Annotated[
        bool, typer.Option("--prove", help="Write nothing; ask real Go and tsc whether it is true.")
    ] = False,
) -> None:
    """Write TypeScript that says what Go's encoding/json prints."""
    modes = {"--check": check, "--diff": diff, "--watch": watch, "--prove": prove}
    chosen = [mode for mode, wanted in modes.items() if wanted]
    if len(chosen) > 1 and chosen != ["--check", "--diff"]:
        raise typer.BadParameter(f"{chosen[0]} and {chosen[1]} do not go together")
    given = {
        "ts": ts,
        "json": json,
        "tags": split(tags),
        "target": target,
        "enums": enums,
        "int64": int64,
        "slices": slices,
        "maps": maps,
        "time": time_,
        "tuples": tuples,
        "inputs": inputs or None,
        "readonly": readonly or None,
        "zod": zod,
    }
    known = {key: value for key, value in given.items() if value is not None}
    request = Request(known, tuple(packages or ()), _pairs(map_), config)
    if watch:
        from codegen.cli.watch import watch_types  # and only --watch these

        watch_types(request)
        return
    started = time.perf_counter()
    run = Run()
    with progress("reading Go"):
        result = request.generate(run)
    stop_on_errors(run.diagnostics, run.sources)
    if prove:
        _prove(run, result)
    elif check or diff:
        changes = check_all(result.outputs, run.diagnostics)
        stop_on_errors(run.diagnostics, run.sources)
        say_changes(changes, judge=check, text=difference(changes, Path.cwd()), command="gowasm-gen types")
    else:
        written = write_all(result.outputs, run.diagnostics)
        stop_on_errors(run.diagnostics, run.sources)
        say_all_written(result, written)
    say_diagnostics(run.diagnostics, run.sources)
    types_, packages_ = count(result.types, "type"), count(result.packages, "package")
    say(f"{types_} of {packages_}, {time.perf_counter() - started:.1f} s")


@dataclass
class Run:
    """What a run has to say, and the texts that it is about."""

    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)
    """Where the settings are, or may come to be."""


@dataclass(frozen=True)
class Request:
    """What the command line asks for. `--watch` asks again and again."""

    given: Mapping[str, object]
    packages: tuple[str, ...]
    map: Mapping[str, str]
    file: Path | None

    def generate(self, run: Run, reader: GoReader | None = None) -> TypesResult:
        """Settings and Go as they are now, to TypeScript in memory. Raises typer.Exit after errors in gowasm.toml."""
        settings = load_settings(Path.cwd(), run.diagnostics, self.file)
        run.folders += [Path.cwd(), settings.folder]
        if settings.source:
            run.sources[settings.source.path] = settings.source
        from codegen.pipeline_types import TypesResult, generate_types  # only this command needs what they import

        if run.diagnostics.failed:
            return TypesResult(settings.config.types, settings.folder)
        home = nearby(settings.folder)
        config = merged(settings.config.types, self._seen_from(home, settings.config.types.map))
        result = generate_types(config, home, run.diagnostics, reader, settings.place)
        run.sources.update(result.sources)
        return result

    def _seen_from(self, home: Path, known: Mapping[str, str]) -> dict[str, object]:
        """The options with their paths relative to a folder. What the command line maps adds to what the file does."""
        given = dict(self.given)
        for name in {"ts", "zod"} & given.keys():
            [given[name]] = relative_paths([Path(str(given[name]))], home) or ()
        if self.packages:
            given["packages"] = tuple(_pattern(pattern, home) for pattern in self.packages)
        if self.map:
            given["map"] = {**known, **self.map}
        return given


def say_all_written(result: TypesResult, written: Written, after: str = "") -> None:
    """Where the files are, and how many of them are new."""
    say_written(written, ", ".join(dict.fromkeys(str(place) for place in result.places)), after)


def _pattern(pattern: str, home: Path) -> str:
    """A folder, with `/...` or without, as seen from another one; import paths are the same from everywhere."""
    if not pattern.startswith((".", os.sep)):
        return pattern
    near = os.path.relpath(Path.cwd() / pattern, home)
    return near if near.startswith("..") and not near.startswith("...") else f"./{near}"


def _pairs(texts: list[str] | None) -> dict[str, str]:
    pairs = {}
    for text in texts or ():
        name, _, ts = text.partition("=")
        if not ts.strip():
            raise typer.BadParameter(f"--map '{name}' says no TypeScript: write --map 'path.Type=string'")
        pairs[name.strip()] = ts.strip()
    return pairs


def _prove(run: Run, result: TypesResult) -> None:
    from codegen.prover import prove

    assert result.program is not None
    with progress("asking Go and tsc"):
        proven = prove(result.program, result.files, result.config, result.folder, run.diagnostics)
    stop_on_errors(run.diagnostics, run.sources, after="")
    refused = f", {proven.refused:,} values that it refuses" if proven.refused else ""
    say(f"proven: {proven.values:,} values of {proven.types:,} types as Go prints them{refused}")
