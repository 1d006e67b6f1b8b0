"""Where the measured programs are made, and what they are made with: `build/bench`.

Peers come from their ordinary registries, by name and pinned version: the Go modules of peers/go.mod, the npm packages
of package.json, the Python packages of peers/requirements.txt. A peer that its registry does not give is left out of
the tables, and the report says so.

github.com/gowebapi/webapi is no peer here: the module proxy refuses every version of it ("not available", 403). What is
known of it is to be compared with: 25 s for the cold build of a program with one button, of 52 kB gzipped above raw
syscall/js.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests import toolchain

HERE = Path(__file__).resolve().parent
BUILD = toolchain.REPOSITORY / "build" / "bench"
STRIPPED = "-ldflags=-s -w"
PROGRAMS = ("raw", "ours", "honnef")
"""The same button program by three ways, in programs/."""


@dataclass(frozen=True)
class Workspace:
    """Folders under `root`: `module` is a Go module with the generated package, the programs and the pinned peers."""

    root: Path = BUILD
    version: str = toolchain.NEWEST_GO

    @cached_property
    def module(self) -> Path:
        """A Go module with the whole platform in `dom`."""
        return self._module("module")

    @cached_property
    def used(self) -> Path:
        """A Go module whose `dom` is only what the program `ours` uses."""
        return self._module("used", "--used-by", str(HERE / "programs" / "ours"))

    def _module(self, name: str, *options: str) -> Path:
        folder = self.fresh(name)
        for file in ("go.mod", "go.sum"):
            shutil.copy(HERE / "peers" / file, folder)
        for program in PROGRAMS:
            shutil.copytree(HERE / "programs" / program, folder / program)
        toolchain.run(generator("dom", "--out", folder / "dom", *options), folder)
        toolchain.go("mod", "download", cwd=folder, version=self.version, env={"GOPROXY": go_proxy()})
        return folder

    def fresh(self, name: str) -> Path:
        """An empty folder."""
        folder = self.root / name
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        return folder

    def go_build(self, out: Path, *flags: str) -> tuple[list[str | Path], dict[str, str]]:
        """The command that builds a program of a module, to be followed by its package, and its environment."""
        go = toolchain.go_root(self.version) / "bin" / "go"
        return [go, "build", "-p=2", *flags, "-o", out], go_environment()

    def sizes(self, folder: Path, program: str, *flags: str) -> tuple[int, int]:
        """The bytes of a program of a module, and what gzip -9 leaves of them. Raises ToolFailed."""
        out = self.root / f"{program}.wasm"
        command, environment = self.go_build(out, *flags)
        toolchain.run([*command, f"./{program}"], folder, environment)
        packed = subprocess.run(["gzip", "-9c", str(out)], capture_output=True, check=True).stdout
        return out.stat().st_size, len(packed)

    @cached_property
    def npm(self) -> Path | None:
        """A folder with `node_modules` of the npm peers; None when they cannot be installed."""
        folder = self.root / "npm"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", folder)
        command = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        return folder if _installed(command, folder) else None

    @cached_property
    def python(self) -> Path | None:
        """A Python with the PyPI peers installed; None when they cannot be installed."""
        folder = self.root / "python"
        python = folder / "bin" / "python"
        if not python.exists():
            toolchain.run([sys.executable, "-m", "venv", folder], self.root)
        requirements = HERE / "peers" / "requirements.txt"
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        command = [*pip, "install", "-r", str(requirements)]
        return python if _installed(command, folder) else None


def generator(*args: str | Path) -> list[str | Path]:
    """The command line of gowasm-gen as a process of its own, from this checkout."""
    return [sys.executable, "-m", "codegen", *args]


def go_environment() -> dict[str, str]:
    """What every measured `go` runs with. Paths are trimmed and the proxy is off for all alike."""
    return {
        "GOFLAGS": "-mod=mod -buildvcs=false -trimpath",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "CGO_ENABLED": "0",
        "GOOS": "js",
        "GOARCH": "wasm",
    }


def go_proxy() -> str:
    """Where the machine's own settings get modules from; everywhere else in the benchmarks that is off."""
    done = toolchain.run([toolchain.go_root() / "bin" / "go", "env", "GOPROXY"], HERE)
    return done.stdout.strip()


def _installed(command: list[str], folder: Path, env: Mapping[str, str] | None = None) -> bool:
    done = subprocess.run(
        command, cwd=folder, env=dict(os.environ) | dict(env or {}), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        print(f"left out: {' '.join(command[-2:])}: {done.stderr.strip()[-500:]}", file=sys.stderr)
    return done.returncode == 0
