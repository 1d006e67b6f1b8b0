"""Where the modules are that a program is built from: https://go.dev/ref/mod#module-graph.

The go command is not asked: go.mod, go.work, vendor/modules.txt and the module cache say it all. Nothing is fetched.
"""

from __future__ import annotations

import os
import re
import shutil
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gomodfile import ModFile, Replacement, read_mod_file, version_key

_CAPITAL = re.compile(r"[A-Z]")
# Since this version go.mod lists all modules that the packages of the main module need.
_PRUNED = (1, 17)
_VENDORED = (1, 14)


@dataclass(frozen=True)
class GoEnvironment:
    """Where the go command keeps things: https://pkg.go.dev/cmd/go#hdr-Environment_variables."""

    root: Path | None
    """GOROOT, where there is one."""
    cache: Path
    """GOMODCACHE."""
    flags: tuple[str, ...] = ()
    workspace: str = ""
    """GOWORK: a file, `off`, or empty."""

    @classmethod
    def of(cls, variables: Mapping[str, str]) -> GoEnvironment:
        """What the environment says, and else what `go env -w` has written."""
        home = Path("~").expanduser()
        written = _settings(Path(variables.get("GOENV") or _config_folder(variables, home) / "go" / "env"))
        known = written | {name: value for name, value in variables.items() if value}
        path = known.get("GOPATH", "").split(os.pathsep)[0] or str(home / "go")
        return cls(
            root=_go_root(known),
            cache=Path(known.get("GOMODCACHE") or Path(path) / "pkg" / "mod"),
            flags=tuple(known.get("GOFLAGS", "").split()),
            workspace=known.get("GOWORK", ""),
        )


def _config_folder(variables: Mapping[str, str], home: Path) -> Path:
    return Path(variables.get("XDG_CONFIG_HOME") or home / ".config")


def _settings(file: Path) -> dict[str, str]:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    return {name: value for name, found, value in (line.partition("=") for line in lines) if found and value}


def _go_root(known: Mapping[str, str]) -> Path | None:
    """$GOROOT; or that of the `go` in PATH, which may be a link, or a script of a Python environment; or that of
    the Python environment that runs this."""
    folders = [Path(known["GOROOT"])] if known.get("GOROOT") else []
    command = shutil.which("go", path=known.get("PATH"))
    if command is not None:
        program = Path(command)
        folders.append(program.resolve().parent.parent)
        folders += sorted(program.parent.parent.glob("lib/python*/site-packages/go"))
    folders.append(Path(sysconfig.get_path("purelib")) / "go")
    return next((folder for folder in folders if (folder / "src" / "unsafe").is_dir()), None)


def escaped(path: str) -> str:
    """A path or version as the module cache has it, where case may not matter: `!x` for `X`."""
    return _CAPITAL.sub(lambda found: "!" + found[0].lower(), path)


def has_go_files(folder: Path) -> bool:
    """Whether there is any Go file in a folder, tests included."""
    try:
        return any(path.suffix == ".go" for path in folder.iterdir())
    except OSError:
        return False


@dataclass(frozen=True)
class Located:
    """The folder of a package and the module that it belongs to."""

    folder: Path
    module: str
    main: bool


@dataclass
class ModuleGraph:
    """The modules of one build: `mains` are the modules that are worked on, `work` their go.work where there is one."""

    mains: tuple[ModFile, ...]
    work: ModFile | None
    environment: GoEnvironment
    _folders: dict[str, Path | None] = field(default_factory=dict)

    # --- packages ---------------------------------------------------------------------------------------------------

    def locate(self, path: str) -> Located | None:
        """The package of an import path in one of the modules."""
        for main in self.mains:
            folder = _below(path, main.module, main.path.parent)
            if folder is not None and has_go_files(folder) and not _other_module(main.path.parent, folder):
                return Located(folder, main.module, True)
        if self.vendor is not None:
            module = self._vendored.get(path)
            folder = self.vendor / path
            return Located(folder, module, False) if module is not None and has_go_files(folder) else None
        return self._required(path, self.listed) or self._required(path, self.needed)

    def _required(self, path: str, versions: Mapping[str, str]) -> Located | None:
        for module in prefixes(path):
            if module in versions:
                root = self.folder(module, versions[module])
                folder = _below(path, module, root) if root is not None else None
                if root is not None and folder is not None and has_go_files(folder):
                    return Located(folder, module, False)
        return None

    def provider(self, path: str) -> tuple[str, str] | None:
        """The module and version that should have a package, by the module's path."""
        versions = {**self.needed, **self.listed}
        return next(((module, versions[module]) for module in prefixes(path) if module in versions), None)

    # --- modules ------------------------------------------------------------------------------------------------------

    @cached_property
    def listed(self) -> dict[str, str]:
        """The modules that the main modules require, in the highest version that they name."""
        found: dict[str, str] = {}
        for main in self.mains:
            for path, (version, _) in main.requires.items():
                if (path, version) not in main.excludes and _later(version, found.get(path)):
                    found[path] = version
        if any(main.go < _PRUNED for main in self.mains):
            found |= self._walk(found)
        return found

    @cached_property
    def needed(self) -> dict[str, str]:
        """The modules that those require in turn: only asked for where the lists of the main modules do not do."""
        return self._walk(self.listed)

    def _walk(self, roots: Mapping[str, str]) -> dict[str, str]:
        """Minimal version selection: https://go.dev/ref/mod#minimal-version-selection."""
        selected: dict[str, str] = {}
        excluded = {item for main in self.mains for item in main.excludes}
        todo, seen = list(roots.items()), set(roots.items())
        while todo:
            path, version = todo.pop()
            if _later(version, selected.get(path)):
                selected[path] = version
            requires = self._requirements(path, version)
            for item in requires:
                if item not in seen and item not in excluded:
                    seen.add(item)
                    todo.append(item)
        own = {main.module for main in self.mains}
        return {path: version for path, version in selected.items() if path not in own}

    def _requirements(self, path: str, version: str) -> list[tuple[str, str]]:
        base, replacement = self._replacement(path, version)
        if replacement is not None and not replacement.to_version:
            file = _inside(base, replacement.to) / "go.mod"
        else:
            if replacement is not None:
                path, version = replacement.to, replacement.to_version
            file = self.environment.cache / "cache" / "download" / escaped(path) / "@v" / f"{escaped(version)}.mod"
        try:
            found = read_mod_file(file, str(file), Diagnostics())  # what is wrong there is not the user's
        except OSError:
            return []
        return [(module, required) for module, (required, _) in found.requires.items()]

    def folder(self, path: str, version: str) -> Path | None:
        """Where a module is unpacked; None where it is not."""
        key = f"{path}@{version}"
        if key not in self._folders:
            base, replacement = self._replacement(path, version)
            if replacement is not None and not replacement.to_version:
                folder = _inside(base, replacement.to)
            else:
                if replacement is not None:
                    path, version = replacement.to, replacement.to_version
                folder = self.environment.cache / f"{escaped(path)}@{escaped(version)}"
            self._folders[key] = folder if folder.is_dir() else None
        return self._folders[key]

    def modules(self) -> Iterator[tuple[str, Path, ModFile | None]]:
        """Every module that is listed, with its folder, where that is there; of main modules with the go.mod."""
        for main in self.mains:
            yield main.module, main.path.parent, main
        for path, version in self.listed.items():
            folder = self.folder(path, version)
            if folder is not None and self.vendor is None:
                yield path, folder, None

    def _replacement(self, path: str, version: str) -> tuple[Path, Replacement | None]:
        """What stands for a module, and the folder that a path in it is relative to. go.work goes first."""
        for file in (self.work, *self.mains) if self.work else self.mains:
            matching = [item for item in file.replaces if item.path == path and item.version in ("", version)]
            if matching:
                return file.path.parent, max(matching, key=lambda item: item.version)
        return Path(), None

    # --- vendor -------------------------------------------------------------------------------------------------------

    @cached_property
    def vendor(self) -> Path | None:
        """The vendor folder that is used: https://go.dev/ref/mod#vendoring."""
        first = self.work or (self.mains[0] if self.mains else None)
        modes = [flag.partition("=")[2] for flag in self.environment.flags if flag.startswith(("-mod=", "--mod="))]
        if first is None or (modes and modes[-1] != "vendor") or (not modes and first.go < _VENDORED):
            return None
        folder = first.path.parent / "vendor"
        return folder if (folder / "modules.txt").is_file() else None

    @cached_property
    def _vendored(self) -> dict[str, str]:
        """Import path -> module of each package in modules.txt: https://go.dev/ref/mod#go-mod-vendor."""
        found, module = {}, ""
        assert self.vendor is not None
        for line in (self.vendor / "modules.txt").read_text("utf-8", "replace").splitlines():
            if line.startswith("# "):
                module = line.split()[1]
            elif line and not line.startswith("#"):
                found[line.strip()] = module
        return found


def prefixes(path: str) -> Iterator[str]:
    """The path and those above it, the longest first."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _later(version: str, known: str | None) -> bool:
    return known is None or version_key(version) > version_key(known)


def _inside(base: Path, path: str) -> Path:
    return Path(os.path.normpath(base / path))


def _below(path: str, module: str, root: Path) -> Path | None:
    """The folder of an import path in a module; None when it cannot be of this module."""
    if path == module:
        return root
    return root / path[len(module) + 1 :] if path.startswith(f"{module}/") else None


def _other_module(root: Path, folder: Path) -> bool:
    """Whether a folder below the root of a module belongs to another one."""
    while folder != root:
        if (folder / "go.mod").is_file():
            return True
        folder = folder.parent
    return False
