"""The whole story of each command. No decisions are made here; every step is a verb of another room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.diagnostics import Diagnostics
from codegen.gomodule import import_path
from codegen.lower.dom.files import go_files, support_files
from codegen.lower.dom.package import DomPackage, group_by_file, lower_dom
from codegen.lower.dom.selection import choose
from codegen.output import FileSet, is_generated, write_file
from codegen.platform import load_platform, platform_idl_files
from codegen.platform_report import PlatformReport
from codegen.platform_update import PlatformUpdateFailed, fetch_packages, update_platform
from codegen.render.go import print_files, runtime_files
from codegen.resolve.binding import resolve_webidl
from codegen.resolve.patches import load_patches
from codegen.resolve.validate import validate_idl
from codegen.resources import patches_dir, platform_dir
from codegen.schemas.config import DomConfig
from codegen.schemas.gosource import GoNames
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.span import Span
from codegen.schemas.webidl import IdlFile
from codegen.source import SourceFile
from codegen.syntax.cache import parse_cached
from codegen.syntax.golang import go_names
from codegen.syntax.webidl import parse_webidl


@dataclass
class DomResult:
    """What `generate_dom` gives: the files, and the manifest of every WebIDL member."""

    files: FileSet
    manifest: tuple[ManifestEntry, ...]
    sources: dict[str, SourceFile] = field(default_factory=dict)


def generate_dom(config: DomConfig, folder: Path, out: Path, diagnostics: Diagnostics) -> DomResult:
    """WebIDL to Go, in memory. `folder` is what the paths of the configuration are relative to."""
    result = DomResult(FileSet(), ())
    runtime = import_path(out, diagnostics)
    platform_files = [*platform_idl_files(), SourceFile.read(patches_dir() / "additions.webidl", "additions.webidl")]
    sources = read_sources([folder / name for name in config.idl], diagnostics)
    result.sources = {source.path: source for source in (*platform_files, *sources)}
    known = parse_cached(platform_files, diagnostics)
    mine = [parse_webidl(source, diagnostics) for source in sources]
    if not diagnostics.failed and mine:
        validate_idl(mine, diagnostics, closed=False, known=known)
    if diagnostics.failed:
        return result
    patches = load_patches(patches_dir(), diagnostics)
    binding = resolve_webidl([*known, *mine], diagnostics, patches.types)
    package = lower_dom(binding, load_platform(), patches, config.throws, diagnostics)
    used = read_go_names([folder / name for name in config.used_by], diagnostics) if config.used_by else None
    own = frozenset(file.specification for file in mine)
    chosen = choose(package, binding, config, own, used, runtime.removesuffix("/rt"), diagnostics)
    if diagnostics.failed:
        return result
    result.files = print_package(chosen, config.package or package_name(out), runtime, config)
    result.manifest = chosen.manifest
    return result


def print_package(chosen: DomPackage, name: str, runtime: str, config: DomConfig) -> FileSet:
    """A chosen package as files: one for each specification, the helpers, and the runtime below rt/."""
    groups = group_by_file(chosen.declarations)
    units = frozenset(declaration.unit for _, declaration in chosen.declarations)
    files = [*go_files(groups, name, runtime, "webidl/{}.webidl"), *support_files(name, runtime, units)]
    printed = FileSet(print_files(files))
    for path, text in runtime_files().items():
        printed.add(f"rt/{path}", text)
    return printed


def read_go_names(folders: Sequence[Path], diagnostics: Diagnostics) -> list[GoNames]:
    """The names that the Go files below some folders use. Diagnostics: `no-go-files`, `cannot-read`, `go-syntax`."""
    found: list[GoNames] = []
    for folder in folders:
        paths = sorted(folder.rglob("*.go")) if folder.is_dir() else [folder] if folder.is_file() else []
        if not paths:
            diagnostics.error("no-go-files", f"there are no Go files in {folder}", hint="name the folder of a program")
        for source in read_sources(paths, diagnostics):
            if not is_generated(source.data):
                found.append(go_names(source, diagnostics))
    return found


def package_name(out: Path) -> str:
    """The package is called like its folder."""
    return "".join(c for c in out.resolve().name.lower() if c.isalnum() or c == "_").lstrip("0123456789_") or "dom"


def read_sources(paths: Sequence[Path], diagnostics: Diagnostics) -> list[SourceFile]:
    """Files as sources; one that cannot be read is a diagnostic `cannot-read`."""
    sources = []
    for path in paths:
        try:
            sources.append(SourceFile.read(path))
        except OSError as error:
            diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(str(path), 0, 0))
    return sources


def check_idl(paths: Sequence[Path], closed: bool, diagnostics: Diagnostics) -> dict[str, SourceFile]:
    """Syntax and validation of the user's files. Returns their sources, for printing."""
    sources = read_sources(paths, diagnostics)
    files: list[IdlFile] = [parse_webidl(source, diagnostics) for source in sources]
    if not diagnostics.failed:
        known = parse_cached(platform_idl_files(), diagnostics)
        defined = {d.name for file in files for d in file.definitions if hasattr(d, "name")}
        others = [file for file in known if not any(getattr(d, "name", "") in defined for d in file.definitions)]
        validate_idl(files, diagnostics, closed=closed, known=others)
    return {source.path: source for source in sources}


def platform_report(diagnostics: Diagnostics) -> PlatformReport:
    """What is known of the embedded platform."""
    return PlatformReport(parse_cached(platform_idl_files(), diagnostics), load_platform())


def update_platform_files(packages: Path | None, diagnostics: Diagnostics) -> int:
    """Rebuilds webidl/platform from npm packages: how many files there are. For a checkout only."""
    folder = platform_dir()
    try:
        with TemporaryDirectory() as scratch:
            modules = packages or fetch_packages(folder.parent / "package.json", Path(scratch))
            made = update_platform(modules)
    except PlatformUpdateFailed as error:
        diagnostics.add(error.diagnostic)
        return 0
    for name, text in made.items():
        write_file(folder / name, text.encode(), diagnostics)
    for old in folder.iterdir():
        if old.name not in made and old.suffix in (".webidl", ".json"):
            old.unlink()
    return len(made)
