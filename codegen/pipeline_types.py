"""The whole story of `gowasm-gen types`. No decisions are made here; every step is a verb of another room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gopackages import FoundPackage, GoWorkspace
from codegen.goreader import GoReader
from codegen.gostd import load_std
from codegen.lower.types.package import lower_types
from codegen.lower.types.union_code import lower_unions
from codegen.output import FileSet, Output
from codegen.render.go_unions import print_unions
from codegen.render.ts import print_ts
from codegen.resolve.golang.asked import Asked
from codegen.resolve.golang.reach import resolve_go
from codegen.schemas.config import TypesConfig, TypesPackageConfig
from codegen.schemas.gotypes import GoProgram
from codegen.schemas.gounions import FILE_NAME as UNIONS
from codegen.schemas.gounions import GoUnionFile
from codegen.schemas.span import NOWHERE, Span
from codegen.schemas.tsfile import TsFile
from codegen.source import SourceFile, shown


@dataclass
class TypesResult:
    """What goes where, and what it was made of. `config` and `folder` are those that were given, the packages of
    `config.package` by import path; `folders` are those in which a change may change the result."""

    config: TypesConfig
    folder: Path
    outputs: tuple[Output, ...] = ()
    program: GoProgram | None = None
    files: tuple[TsFile, ...] = ()
    folders: frozenset[Path] = frozenset()
    sources: Mapping[str, SourceFile] = field(default_factory=dict)

    @property
    def types(self) -> int:
        """How many declarations there are."""
        return sum(len(file.declarations) for file in self.files)

    @property
    def packages(self) -> int:
        """How many packages were asked for."""
        return len(self.program.packages) if self.program else 0

    @property
    def places(self) -> tuple[Path, ...]:
        """The files and folders as the user named them."""
        return tuple(self.folder / name for name in (self.config.ts, self.config.zod) if name)


def generate_types(
    config: TypesConfig,
    folder: Path,
    diagnostics: Diagnostics,
    reader: GoReader | None = None,
    place: Callable[..., Span] = lambda *_: NOWHERE,
) -> TypesResult:
    """Go to TypeScript, in memory. `folder` is what the paths of the configuration are relative to, `reader` may know
    files of an earlier run, and `place` tells where a setting stands.

    Diagnostics: `no-packages`, `no-output`, `bad-output`, `unused-setting`, `no-types`, and those of every stage.
    """
    reader = reader or GoReader()
    reader.start()
    _check(config, folder, diagnostics, place)
    workspace = GoWorkspace(folder, config.target, config.tags, diagnostics)
    roots = {
        package.path: package
        for number, pattern in enumerate(config.packages)
        for package in workspace.expand(pattern, place("types", "packages", number))
    }
    config = config.model_copy(update={"package": _by_import_path(config, workspace, roots, diagnostics, place)})
    result = TypesResult(config, folder)
    if not diagnostics.failed:
        result.program = _resolve(tuple(roots.values()), workspace, reader, config, diagnostics)
    if result.program and not diagnostics.failed:
        result.files = lower_types(result.program, config, diagnostics)
        if not result.files:
            hint = "name another package; types whose names begin with a lower-case letter are not exported"
            diagnostics.error("no-types", "no type is exported that can be written", place("types", "packages"), hint)
    schemas: Mapping[str, str] = {}
    if config.zod and result.program and result.files and not diagnostics.failed:
        schemas = _zod(result.program, result.files, config, diagnostics)
    unions: tuple[GoUnionFile, ...] = ()
    if result.program and result.files and not diagnostics.failed:
        unions = lower_unions(result.program, config, diagnostics)
    if result.program and result.files and not diagnostics.failed:
        result.outputs = (
            *_typescript(result.files, folder),
            *_outputs(config.zod, folder, schemas, "--zod"),
            *_beside(result.program, print_unions(unions)),
        )
    result.folders = workspace.folders
    result.sources = workspace.sources | reader.sources
    return result


def _resolve(
    roots: Sequence[FoundPackage],
    workspace: GoWorkspace,
    reader: GoReader,
    config: TypesConfig,
    diagnostics: Diagnostics,
) -> GoProgram:
    return resolve_go(
        roots,
        workspace.find,
        lambda package: reader.read(package.files, diagnostics),
        load_std,
        config.map,
        diagnostics,
        why_missing=workspace.why_missing,
        asked=ASKED,
        word=32 if config.target.partition("/")[2] in _SHORT_WORDS else 64,
    )


ASKED = Asked(sealed=lambda declared: any(directive.name == "union" for directive in declared.doc.directives))
"""The exported types, and those that are in unions."""

_SHORT_WORDS = frozenset({"386", "arm", "mips", "mipsle"})
"""The architectures on which int has 32 bits: https://go.dev/doc/install/source#environment."""


def _zod(program: GoProgram, files: Sequence[TsFile], config: TypesConfig, diagnostics: Diagnostics) -> dict[str, str]:
    from codegen.lower.types.zod import lower_zod  # noqa: PLC0415  # few want schemas
    from codegen.render.zod import print_zod  # noqa: PLC0415  # as above

    return print_zod(lower_zod(program, files, config, diagnostics))


def _check(config: TypesConfig, folder: Path, diagnostics: Diagnostics, place: Callable[..., Span]) -> None:
    """Whether the settings say from where to where."""
    if not config.packages:
        hint = "name a folder, as in 'gowasm-gen types ./internal/api --ts web/api.d.ts', or write packages = [...]"
        diagnostics.error("no-packages", "nothing says which Go packages to read", place("types"), hint)
    if not config.ts and not config.zod:
        hint = 'add --ts web/api.d.ts, or write ts = "web/api.d.ts" into [types] of gowasm.toml'
        diagnostics.error("no-output", "nothing says where the TypeScript goes", place("types"), hint)
    for name, value in (("ts", config.ts), ("zod", config.zod)):
        if value and Path(value).suffix not in ("", ".ts") and not (folder / value).is_dir():
            hint = "let it end in .ts or .d.ts, or name a folder"
            diagnostics.error("bad-output", f"'{value}' is no file of TypeScript", place("types", name), hint)


def _by_import_path(
    config: TypesConfig,
    workspace: GoWorkspace,
    found: Mapping[str, FoundPackage],
    diagnostics: Diagnostics,
    place: Callable[..., Span],
) -> dict[str, TypesPackageConfig]:
    """The settings of single packages, which gowasm.toml names by folder or pattern."""
    settings = {}
    for pattern, setting in config.package.items():
        packages = [package.path for package in workspace.expand(pattern, place("types", "package", pattern))]
        for path in packages:
            settings[path] = setting
        if packages and not found.keys() & packages:
            words = f"'{pattern}' is none of the packages that are read"
            diagnostics.error("unused-setting", words, place("types", "package", pattern), "add it to packages")
    return settings


def _beside(program: GoProgram, texts: Mapping[str, str]) -> Iterator[Output]:
    """Go for unions, beside the user's; where there are none any more, what was there goes."""
    for package in program.packages:
        path = Path(package.folder) / UNIONS
        if str(path) in texts or path.exists():
            files = {UNIONS: texts[str(path)]} if str(path) in texts else {}
            yield Output(FileSet(files), Path(shown(path.parent)), (UNIONS,), "")


def _typescript(files: Sequence[TsFile], folder: Path) -> Iterator[Output]:
    """The files of types, by the file or folder that the user named for them."""
    for setting in dict.fromkeys(file.setting for file in files):
        yield from _outputs(setting, folder, print_ts([file for file in files if file.setting == setting]), "--ts")


def _outputs(setting: str | None, folder: Path, texts: Mapping[str, str], option: str) -> Iterator[Output]:
    """A file is written into the folder that others share; a folder is the command's own."""
    if setting:
        file = setting.endswith(".ts")
        to = folder / setting
        yield Output(FileSet(texts), to.parent if file else to, () if file else "below", option)
