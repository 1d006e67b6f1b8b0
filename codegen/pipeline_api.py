"""The whole story of `gowasm-gen api`. No decisions are made here; every step is a verb of another room.

A new kind of file is a function, and a line in `BESIDE` or `NAMED`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from codegen.diagnostics import Diagnostics
from codegen.gopackages import FoundPackage, GoWorkspace
from codegen.goreader import GoReader
from codegen.gostd import load_std
from codegen.lower.api import client, codec, fake, server
from codegen.lower.api.client import lower_clients
from codegen.lower.api.codec import lower_codec
from codegen.lower.api.collisions import report_collisions
from codegen.lower.api.fake import lower_fakes
from codegen.lower.api.msw import lower_mocks
from codegen.lower.api.openapi import lower_openapi
from codegen.lower.api.runtime import unneeded
from codegen.lower.api.server import lower_servers
from codegen.lower.api.ts_client import lower_client
from codegen.output import FileSet, Output, is_generated
from codegen.render.api import api_runtime, print_clients, print_codecs, print_fakes, print_servers
from codegen.render.openapi import print_openapi
from codegen.render.ts_client import client_runtime, print_client
from codegen.render.ts_mocks import mocks_runtime, print_mocks
from codegen.resolve.golang.reach import resolve_go
from codegen.resolve.services.kinds import FILE, RUNTIME
from codegen.resolve.services.service import SERVICES, resolve_services
from codegen.schemas.config import ApiConfig, Config
from codegen.schemas.gosource import GoSourceFile
from codegen.schemas.service import Api
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile, shown

Files = Mapping[str, str]
"""Path -> text."""
Make = Callable[[Api, Config, Diagnostics], Files]


@dataclass(frozen=True)
class Beside:
    """Go that is written beside the interfaces.

    settings: any of these asks for it.
    make:     by import path of the package, a slash, and the path below its folder.
    files:    the names of what it may write into the folder itself: what is there and is not made any more goes.
    """

    settings: tuple[str, ...]
    make: Make
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """What is written into a file that the user names. `make` gives it by its name, and what lies beside it by theirs.
    `endings` are those that the name may have."""

    setting: str
    make: Make
    endings: tuple[str, ...] = (".ts",)


def _runtime(api: Api, config: Config, _: Diagnostics) -> Files:
    """The runtime, below each package that has services."""
    return {
        f"{package}/{RUNTIME}/{name}": text
        for package in dict.fromkeys(service.package for service in api.services)
        for name, text in api_runtime(unneeded(api, package, config.api)).items()
    }


def _clients(api: Api, _: Config, diagnostics: Diagnostics) -> Files:
    files = print_clients(lower_clients(api, diagnostics))
    return {f"{package}/{client.FILE_NAME}": text for package, text in files.items()}


def _codecs(api: Api, _: Config, diagnostics: Diagnostics) -> Files:
    files = print_codecs(lower_codec(api, diagnostics))
    return {f"{package}/{codec.FILE_NAME}": text for package, text in files.items()}


def _servers(api: Api, _: Config, __: Diagnostics) -> Files:
    files = print_servers(lower_servers(api))
    return {f"{package}/{server.FILE_NAME}": text for package, text in files.items()}


def _fakes(api: Api, _: Config, __: Diagnostics) -> Files:
    files = print_fakes(lower_fakes(api))
    return {f"{package}/{fake.FILE_NAME}": text for package, text in files.items()}


def _typescript(api: Api, config: Config, diagnostics: Diagnostics) -> Files:
    """The client, and its runtime in a folder beside it."""
    made = lower_client(api, config, diagnostics)
    runtime = {f"{RUNTIME}/{name}": text for name, text in client_runtime().items()}
    return {made.types.path: print_client(made)} | runtime


BESIDE: tuple[Beside, ...] = (
    Beside(("go", "server", "fake"), _runtime),
    Beside(("go", "server", "fake"), _codecs, (codec.FILE_NAME,)),
    Beside(("go",), _clients, (client.FILE_NAME,)),
    Beside(("server",), _servers, (server.FILE_NAME,)),
    Beside(("fake",), _fakes, (fake.FILE_NAME,)),
)


def _openapi(api: Api, config: Config, diagnostics: Diagnostics) -> Files:
    name = Path(config.api.openapi or "").name
    return {name: print_openapi(lower_openapi(api, config, diagnostics), name)}


def _mocks(api: Api, config: Config, diagnostics: Diagnostics) -> Files:
    name = Path(config.api.mocks or "").name
    return {name: print_mocks(lower_mocks(api, config, diagnostics))} | mocks_runtime()


NAMED: tuple[Named, ...] = (
    Named("ts", _typescript),
    Named("mocks", _mocks),
    Named("openapi", _openapi, (".json", ".yaml", ".yml")),
)

_BUILDS = ("js/wasm", "linux/amd64")
"""A browser's, and one that stands for all others: what is generated is for both."""
_SERVICE = b"//gowasm:service"


@dataclass
class ApiResult:
    """What goes where, and what it was made of. `folders` are those in which a change may change the result."""

    config: ApiConfig
    folder: Path
    outputs: tuple[Output, ...] = ()
    api: Api | None = None
    folders: frozenset[Path] = frozenset()
    sources: Mapping[str, SourceFile] = field(default_factory=dict)

    @property
    def places(self) -> tuple[Path, ...]:
        """The folders of the packages, and the files that the user named."""
        named = (getattr(self.config, target.setting) for target in NAMED)
        beside = [output.folder for output in self.outputs if not output.option and output.folder.name != RUNTIME]
        return (*beside, *(self.folder / name for name in named if name))


def generate_api(
    config: Config,
    folder: Path,
    diagnostics: Diagnostics,
    reader: GoReader | None = None,
    place: Callable[..., Span] = lambda *_: NOWHERE,
) -> ApiResult:
    """Interfaces of Go to clients, servers and descriptions, in memory. `folder` is what the paths of the configuration
    are relative to, `reader` may know files of an earlier run, and `place` tells where a setting stands.

    Diagnostics: `no-packages`, `no-output`, `bad-output`, `unwritten-setting`, `one-build`, and those of every stage.
    """
    reader = reader or GoReader()
    reader.start()
    _check(config.api, diagnostics, place)
    roots = _Roots(folder, config.api, diagnostics, place)
    packages = roots.find()
    result = ApiResult(config.api, folder)
    if not diagnostics.failed:
        result.api = _resolve(packages, roots.workspace, reader, diagnostics)
    if result.api is not None and not diagnostics.failed:
        read = {package.path: reader.read(package.files, Diagnostics()) for package in packages}
        result.outputs = tuple(_outputs(result.api, config, folder, read, diagnostics))
    result.folders = roots.workspace.folders
    result.sources = roots.sources | roots.workspace.sources | reader.sources
    return result


def _check(config: ApiConfig, diagnostics: Diagnostics, place: Callable[..., Span]) -> None:
    """Whether the settings say from where to where."""
    if not config.packages:
        hint = "name a folder, as in 'gowasm-gen api ./api', or write packages = [...] into [api] of gowasm.toml"
        diagnostics.error("no-packages", "nothing says which Go packages to read", place("api"), hint)
    beside = [target for target in BESIDE if any(getattr(config, name) for name in target.settings)]
    named = [target for target in NAMED if getattr(config, target.setting)]
    if not beside and not named:
        hint = "ask for the client in Go, or name a file with --ts"
        diagnostics.error("no-output", "nothing says what to write", place("api"), hint)
    for setting in sorted({"ts", "openapi", "mocks"} - {target.setting for target in NAMED}):
        if getattr(config, setting):
            words = f"'{setting}' is a setting for which nothing is written yet"
            diagnostics.error("unwritten-setting", words, place("api", setting), "leave it out")
    for target in named:
        value = getattr(config, target.setting)
        if Path(value).suffix not in target.endings:
            hint = f"let it end in {' or '.join(target.endings)}"
            words = f"'{value}' is no name of a file for this"
            diagnostics.error("bad-output", words, place("api", target.setting), hint)


@dataclass
class _Roots:
    """Finds the packages that were asked for, with the files that belong to every build. Those that an earlier run
    wrote do not count."""

    folder: Path
    config: ApiConfig
    diagnostics: Diagnostics
    place: Callable[..., Span]
    sources: dict[str, SourceFile] = field(default_factory=dict)
    workspace: GoWorkspace = field(init=False)

    def find(self) -> tuple[FoundPackage, ...]:
        self.workspace = GoWorkspace(self.folder, _BUILDS[0], self.config.tags, self.diagnostics)
        native = GoWorkspace(self.folder, _BUILDS[1], self.config.tags, Diagnostics())
        found: dict[str, FoundPackage] = {}
        for number, pattern in enumerate(self.config.packages):
            others = {package.path: package for package in native.expand(pattern)}
            for package in self.workspace.expand(pattern, self.place("api", "packages", number)):
                other = others.get(package.path)
                files = self._common(package.files, other.files if other is not None else ())
                if files:
                    found[package.path] = replace(package, files=files)
                elif "..." not in pattern:
                    self._nothing(package, number)
        return tuple(found.values())

    def _common(self, ours: Sequence[Path], others: Sequence[Path]) -> tuple[Path, ...]:
        names = {name for target in BESIDE for name in target.files}
        mine = {path: None for path in (*ours, *others) if path.name not in names or not _is_generated(path)}
        for path in mine:
            if (path in ours) != (path in others):
                self._one_build(path)
        return tuple(path for path in mine if path in ours and path in others)

    def _one_build(self, path: Path) -> None:
        """A service in a file that only some builds have would be missing in others."""
        data = _read(path)
        at = data.find(_SERVICE)
        if at != -1:
            source = SourceFile(shown(path), data)
            self.sources[source.path] = source
            hint = "move it into a file without build constraints, and whose name ends in none"
            words = "this file is not built both for the browser and for others, and a service is for both"
            self.diagnostics.error("one-build", words, Span(source.path, at, at + len(_SERVICE)), hint)

    def _nothing(self, package: FoundPackage, number: int) -> None:
        if not self.diagnostics.failed:
            words = f"no Go file in {shown(package.folder)} is built both for the browser and for others"
            hint = "a service is declared in a file without build constraints"
            self.diagnostics.error("no-go-files", words, self.place("api", "packages", number), hint)


def _is_generated(path: Path) -> bool:
    return is_generated(_read(path))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # whoever reads the package says so
        return b""


def _resolve(
    packages: Sequence[FoundPackage], workspace: GoWorkspace, reader: GoReader, diagnostics: Diagnostics
) -> Api | None:
    program = resolve_go(
        packages,
        workspace.find,
        lambda package: reader.read(package.files, diagnostics),
        load_std,
        {f"{package.path}/{RUNTIME}.{FILE}" for package in packages},  # it may not be there yet
        diagnostics,
        why_missing=workspace.why_missing,
        asked=SERVICES,
    )
    return resolve_services(program, diagnostics) if not diagnostics.failed else None


# --- what goes where --------------------------------------------------------------------------------------------------


def _outputs(
    api: Api, config: Config, folder: Path, read: Mapping[str, Sequence[GoSourceFile]], diagnostics: Diagnostics
) -> Iterator[Output]:
    made: dict[str, str] = {}
    for beside in BESIDE:
        if any(getattr(config.api, name) for name in beside.settings):
            made.update(beside.make(api, config, diagnostics))
    for package in api.program.packages:
        below = {
            path.removeprefix(f"{package.path}/"): text
            for path, text in made.items()
            if str(PurePosixPath(path).parent) in (package.path, f"{package.path}/{RUNTIME}")
        }
        own = {name: text for name, text in below.items() if "/" not in name}
        report_collisions(own, read[package.path], diagnostics)
        yield from _beside(below, Path(shown(Path(package.folder))))
    for target in NAMED:
        name = getattr(config.api, target.setting)
        if name:
            files = target.make(api, config, diagnostics)
            out = (folder / name).parent
            yield Output(FileSet(files), out, tuple(_old_runtime(files, out)), f"--{target.setting}")


def _old_runtime(files: Files, folder: Path) -> Iterator[str]:
    """The files in the folder of a runtime that has one: what is not made any more goes."""
    below = {PurePosixPath(path).parent for path in files if "/" in path}
    suffixes = {PurePosixPath(path).suffix for path in files}
    for part in sorted(below):
        yield from (f"{part}/{old.name}" for old in sorted((folder / part).glob("*")) if old.suffix in suffixes)


def _beside(files: Files, folder: Path) -> Iterator[Output]:
    """The files of a package and those of its runtime, in the folder below. Of both, what is not made any more goes."""
    runtime = {path.removeprefix(f"{RUNTIME}/"): text for path, text in files.items() if path.startswith(f"{RUNTIME}/")}
    own = {path: text for path, text in files.items() if not path.startswith(f"{RUNTIME}/")}
    yield Output(FileSet(own), folder, tuple(name for target in BESIDE for name in target.files), "")
    below = folder / RUNTIME
    if runtime or below.is_dir():
        yield Output(FileSet(runtime), below, tuple(path.name for path in below.glob("*.go")), "")
