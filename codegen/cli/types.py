"""`gowasm-gen types`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codegen.cli.run import Modes, Request, Run, carry_out
from codegen.cli.say import count, merged, progress, say, setting, split, stop_on_errors
from codegen.config import Settings
from codegen.diagnostics import Diagnostics

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
    modes = Modes.of(check=check, diff=diff, watch=watch, prove=prove)
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
    request = _Request(known, tuple(packages or ()), config, _pairs(map_))
    carry_out(request, modes, _prove if prove else None)


@dataclass(frozen=True)
class _Request(Request["TypesResult"]):
    """`map` are the types that the command line maps, which adds to what gowasm.toml does."""

    map: Mapping[str, str]

    command = "types"
    paths = frozenset({"ts", "zod"})

    def result(self, settings: Settings, home: Path, diagnostics: Diagnostics, reader: GoReader | None) -> TypesResult:
        from codegen.pipeline_types import TypesResult, generate_types  # only this command needs what they import

        if diagnostics.failed:
            return TypesResult(settings.config.types, settings.folder)
        given = self.seen_from(home)
        if self.map:
            given["map"] = {**settings.config.types.map, **self.map}
        config = merged(settings.config.types, given)
        return generate_types(config, home, diagnostics, reader, settings.place)

    def summary(self, result: TypesResult) -> str:
        return f"{count(result.types, 'type')} of {count(result.packages, 'package')}"


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
