"""The whole story of each command. No decisions are made here; every step is a verb of another room."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.cache import digest, load, store
from codegen.diagnostics import Diagnostics
from codegen.gomodule import check_package, import_path
from codegen.lower.dom.files import FILES_OF_NONE, go_files, support_files
from codegen.lower.dom.package import DomPackage, group_by_file, lower_dom
from codegen.lower.dom.selection import choose
from codegen.lower.dom.use import use_of
from codegen.naming.go import file_stem
from codegen.output import FileSet, write_file
from codegen.platform import load_platform, platform_idl_files
from codegen.platform_report import PlatformReport
from codegen.platform_update import PlatformUpdateFailed, fetch_packages, update_platform
from codegen.programs import read_programs
from codegen.render.go import print_files, runtime_files
from codegen.report import manifest_json
from codegen.resolve.binding import resolve_webidl
from codegen.resolve.patches import load_patches, report_stale_patches
from codegen.resolve.validate import validate_idl
from codegen.resources import patches_dir, platform_dir, templates_dir
from codegen.schemas.config import DomConfig
from codegen.schemas.gosource import GoNames
from codegen.schemas.span import Span
from codegen.schemas.webidl import IdlFile, Includes
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl


@dataclass
class DomResult:
    """The files, the manifest as JSON, and how many WebIDL members were made and left out."""

    files: FileSet = field(default_factory=FileSet)
    manifest: bytes = b""
    made: int = 0
    left_out: int = 0
    sources: dict[str, SourceFile] = field(default_factory=dict)


def generate_dom(config: DomConfig, folder: Path, out: Path, diagnostics: Diagnostics) -> DomResult:
    """WebIDL to Go, in memory. `folder` is what the paths of the configuration are relative to."""
    runtime = import_path(out, diagnostics)
    name = config.package or package_name(out)
    check_package(out, name, diagnostics)
    platform = [*platform_idl_files(), SourceFile.read(patches_dir() / "additions.webidl", "additions.webidl")]
    own = read_sources([folder / path for path in config.idl], diagnostics)
    programs = read_programs([folder / path for path in config.used_by], diagnostics)
    texts = [*own, *(source for source, _ in programs)]
    sources = {source.path: source for source in (*platform, *texts)}
    if diagnostics.failed:
        return DomResult(sources=sources)
    inputs = [runtime, name, repr(config), *(part for s in texts for part in (s.path, s.data))]
    entry = digest([os.fsencode(part) for part in inputs], program_folders())
    remembered = load(entry)
    if remembered is not None:
        files, manifest, made, left_out = remembered
        return DomResult(FileSet(files), manifest, made, left_out, sources)

    found = _generate(platform, own, programs, config, name, runtime, diagnostics)
    result = DomResult(*found, sources) if found else DomResult(sources=sources)
    if found and not diagnostics.sorted():
        files = {path: result.files[path] for path in result.files}
        store(entry, (files, result.manifest, result.made, result.left_out))
    return result


def _generate(
    platform: Sequence[SourceFile],
    own: Sequence[SourceFile],
    programs: Sequence[tuple[SourceFile, GoNames]],
    config: DomConfig,
    name: str,
    runtime: str,
    diagnostics: Diagnostics,
) -> tuple[FileSet, bytes, int, int] | None:
    known = parse_platform(platform, diagnostics)
    mine = parse_valid(own, known, config.allow, diagnostics)
    if mine is None:
        return None
    rest = without_older_copies(known, mine)
    patches = load_patches(patches_dir(), diagnostics)
    binding = resolve_webidl([*mine, *rest], diagnostics, patches.types)
    if not mine:  # where the user's definitions take the place of the platform's, a patch may find nothing to mend
        report_stale_patches(binding, patches, diagnostics)
    package = lower_dom(binding, load_platform(), patches, config.throws, diagnostics)
    use = use_of([names for _, names in programs], runtime.removesuffix("/rt"), name) if config.used_by else None
    specifications = frozenset(file.specification for file in mine)
    chosen = choose(package, binding, config, specifications, use, diagnostics)
    if diagnostics.failed:
        return None
    made = sum(1 for item in chosen.manifest if item.symbols)
    paths = {file.specification: file.path for file in known}
    paths |= {file.specification: printable(Path(file.path).name) for file in mine}
    printed = print_package(chosen, name, runtime, paths)
    return printed, manifest_json(chosen.manifest), made, len(chosen.manifest) - made


def parse_valid(
    own: Sequence[SourceFile], known: Sequence[IdlFile], allow: Sequence[str], diagnostics: Diagnostics
) -> list[IdlFile] | None:
    """The user's WebIDL, or None when it is not valid. A name that nothing defines is a note, and an error of the
    standard's rules whose code is allowed is a warning."""
    mine = parse_own(own, known, diagnostics)
    if mine and not diagnostics.failed:
        found = Diagnostics()
        validate_idl(mine, found, closed=False, known=known)
        for item in found.sorted():
            allowed = item.severity == "error" and item.code in allow
            diagnostics.add(item.model_copy(update={"severity": "warning"}) if allowed else item)
    return None if diagnostics.failed else mine


def parse_own(own: Sequence[SourceFile], known: Sequence[IdlFile], diagnostics: Diagnostics) -> list[IdlFile]:
    """The user's WebIDL as models. A file that is called like a known one, and defines something that this does, is a
    newer copy of it. Any other gets a name that is free and that a Go file may have. Letter case is no difference: some
    disks do not see it."""
    names = {file.specification.casefold(): file for file in known}
    mine: dict[str, str] = {}
    files = []
    for source in own:
        file = parse_webidl(source, diagnostics)
        namesake = names.get(file.specification.casefold())
        if namesake and defined(file) & defined(namesake):
            specification = namesake.specification
        else:
            stem = file_stem(file.specification)
            taken = stem.casefold() in names or stem in FILES_OF_NONE
            specification = mine.setdefault(stem.casefold(), f"{stem}-own" if taken else stem)
        files.append(file.model_copy(update={"specification": specification}))
    return files


def defined(file: IdlFile) -> set[str]:
    """The names of what a file defines or adds to."""
    return {definition.name for definition in file.definitions if not isinstance(definition, Includes)}


def print_package(chosen: DomPackage, name: str, runtime: str, sources: Mapping[str, str]) -> FileSet:
    """A chosen package as files: one for each specification, the helpers, and the runtime below rt/."""
    groups = group_by_file(chosen.declarations)
    units = frozenset(declaration.unit for _, declaration in chosen.declarations)
    files = go_files(groups, name, runtime, sources)
    printed = FileSet(print_files(files, support_files(name, runtime, units)))
    for path, text in runtime_files().items():
        printed.add(f"rt/{path}", text)
    return printed


def parse_platform(sources: Sequence[SourceFile], diagnostics: Diagnostics) -> list[IdlFile]:
    """The embedded WebIDL as models."""
    return [parse_webidl(source, diagnostics) for source in sources]


def without_older_copies(known: Sequence[IdlFile], mine: Sequence[IdlFile]) -> list[IdlFile]:
    """The known files but for those of which the user brings a version of their own."""
    return [file for file in known if file.specification not in {own.specification for own in mine}]


def program_folders() -> tuple[Path, ...]:
    """Everything that decides what is generated: the program, its templates and its data."""
    return Path(__file__).parent, templates_dir(), platform_dir(), patches_dir()


def package_name(out: Path) -> str:
    """The package is called like its folder."""
    return "".join(c for c in out.resolve().name.lower() if c.isalnum() or c == "_").lstrip("0123456789_") or "dom"


def read_sources(paths: Sequence[Path], diagnostics: Diagnostics) -> list[SourceFile]:
    """Files as sources; one that cannot be read is a diagnostic `cannot-read`."""
    sources = []
    for path in paths:
        try:
            sources.append(SourceFile.read(path, relative(path)))
        except OSError as error:
            diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(relative(path), 0, 0))
    return sources


def relative(path: Path) -> str:
    """A path as people name it: relative to where they are."""
    return os.path.relpath(path)


def printable(name: str) -> str:
    """A file name for a comment: the name of a file may hold line ends, and bytes that are no text."""
    return "".join(c if c.isprintable() else "?" for c in name)


def check_idl(paths: Sequence[Path], closed: bool, diagnostics: Diagnostics) -> dict[str, SourceFile]:
    """Syntax and validation of the user's files. Returns their sources, for printing."""
    sources = read_sources(paths, diagnostics)
    known = parse_platform(platform_idl_files(), diagnostics)
    files = parse_own(sources, known, diagnostics)
    if not diagnostics.failed:
        validate_idl(files, diagnostics, closed=closed, known=known)
    return {source.path: source for source in sources}


def platform_report(diagnostics: Diagnostics) -> PlatformReport:
    """What is known of the embedded platform."""
    return PlatformReport(parse_platform(platform_idl_files(), diagnostics), load_platform())


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
