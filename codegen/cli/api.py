"""`gowasm-gen api`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from codegen.cli.run import Modes, Request, carry_out
from codegen.cli.say import count, merged, setting, split
from codegen.config import Settings
from codegen.diagnostics import Diagnostics

if TYPE_CHECKING:
    from codegen.goreader import GoReader
    from codegen.pipeline_api import ApiResult
    from codegen.pipeline_openapi import OpenApiResult

# Each value is checked by `codegen.schemas.config.ApiConfig`, as those of gowasm.toml are.


def api(
    packages: Annotated[
        list[str] | None,
        typer.Argument(help="Folders or patterns of Go packages with services: ./api, ./...", show_default=False),
    ] = None,
    go: Annotated[bool | None, typer.Option("--go/--no-go", help="The client in Go.", show_default=False)] = None,
    server: Annotated[
        bool | None, typer.Option("--server/--no-server", help="The handler in Go.", show_default=False)
    ] = None,
    fake: Annotated[
        bool | None, typer.Option("--fake/--no-fake", help="A fake for tests in Go.", show_default=False)
    ] = None,
    ts: Annotated[str | None, setting("The client in TypeScript, a .ts file.", "FILE")] = None,
    openapi: Annotated[str | None, setting("The description in OpenAPI 3.1.", "FILE")] = None,
    mocks: Annotated[str | None, setting("Handlers of MSW, a .ts file.", "FILE")] = None,
    tags: Annotated[list[str] | None, setting("Build tags.", "TAG,...")] = None,
    source: Annotated[
        Path | None, typer.Option("--from", help="Write Go for a document of OpenAPI instead.", metavar="FILE")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="The folder for that Go.", metavar="DIR")] = None,
    config: Annotated[Path | None, setting("The gowasm.toml to use [default: the nearest].", "FILE")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 3 and a diff when out of date.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what would change.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Write whenever something changes, until Ctrl+C.")] = False,
) -> None:
    """Write clients and servers for Go interfaces marked as services."""
    modes = Modes.of(check=check, diff=diff, watch=watch)
    if (source is None) != (out is None):
        raise typer.BadParameter("--from FILE and --out DIR go together")
    if source is not None and out is not None:
        if packages:
            raise typer.BadParameter("--from reads no packages")
        carry_out(_FromOpenApi({}, (), config, source, out), modes)
        return
    given = {
        "go": go,
        "server": server,
        "fake": fake,
        "ts": ts,
        "openapi": openapi,
        "mocks": mocks,
        "tags": split(tags),
    }
    known = {key: value for key, value in given.items() if value is not None}
    carry_out(_Request(known, tuple(packages or ()), config), modes)


@dataclass(frozen=True)
class _FromOpenApi(Request["OpenApiResult"]):
    """Go for a document."""

    document: Path
    out: Path

    command = "api --from FILE --out DIR"
    paths = frozenset()

    def result(
        self, settings: Settings, home: Path, diagnostics: Diagnostics, reader: GoReader | None
    ) -> OpenApiResult:
        del settings, home, reader  # a document says all
        from codegen.pipeline_openapi import generate_from_openapi

        return generate_from_openapi(self.document, self.out, diagnostics)

    def summary(self, result: OpenApiResult) -> str:
        services = result.file.services if result.file is not None else ()
        methods = sum(len(service.methods) for service in services)
        types = len(result.file.declarations) if result.file is not None else 0
        return f"{count(len(services), 'service')}, {count(methods, 'method')}, {count(types, 'type')}"


class _Request(Request["ApiResult"]):
    command = "api"
    paths = frozenset({"ts", "openapi", "mocks"})

    def result(self, settings: Settings, home: Path, diagnostics: Diagnostics, reader: GoReader | None) -> ApiResult:
        from codegen.pipeline_api import ApiResult, generate_api  # only this command needs what they import

        if diagnostics.failed:
            return ApiResult(settings.config.api, settings.folder)
        config = settings.config.model_copy(update={"api": merged(settings.config.api, self.seen_from(home))})
        return generate_api(config, home, diagnostics, reader, settings.place)

    def summary(self, result: ApiResult) -> str:
        services = result.api.services if result.api is not None else ()
        methods = sum(len(service.methods) for service in services)
        return f"{count(len(services), 'service')}, {count(methods, 'method')}"
