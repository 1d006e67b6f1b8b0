"""The compilers and programs that tests run. One that is missing is an error which says how to get it.

Go programs under test have no dependencies but the generated package: the module proxy is off, and so nothing that
a test does can depend on the network.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
NODE_FOLDER = REPOSITORY / "tests" / "browser"
MODULE = "gowasm.example"
"""The module path of every Go module that tests make; `go_module` writes them."""

GO_VERSIONS = ("1.26", "1.27")
"""The supported releases of Go, oldest first."""

NEWEST_GO = GO_VERSIONS[-1]


class MissingTool(AssertionError):
    """A program that the tests need is not here. The text says how to get it."""


class ToolFailed(AssertionError):
    """A program ended with an error. The text is the command and what it said."""


def run(
    command: Iterable[str | Path],
    cwd: Path,
    env: Mapping[str, str] | None = None,
    check: bool = True,
    timeout: float = 600,
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end. Raises ToolFailed unless its exit code is 0 or `check` is false."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=cwd,
        env=dict(os.environ) | dict(env or {}),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    if check and done.returncode != 0:
        raise ToolFailed(f"{' '.join(words)}\nended with {done.returncode} in {cwd}\n{done.stdout}{done.stderr}")
    return done


# --- Go ------------------------------------------------------------------------------------------------------------


def _go_candidates() -> Iterator[Path]:
    found = shutil.which("go")
    if found:
        yield Path(found)
    package = importlib.util.find_spec("go")
    if package and package.origin:
        yield Path(package.origin).parent / "bin" / "go"
    for folder in sorted(Path(sys.prefix).glob("go-*")):
        yield folder / "go" / "bin" / "go"


@cache
def _gos() -> Mapping[str, Path]:
    """GOROOT of each release of Go that is here: `{"1.26": ..., "1.27": ...}`."""
    roots: dict[str, Path] = {}
    for candidate in _go_candidates():
        done = run([candidate, "env", "GOVERSION", "GOROOT"], REPOSITORY, {"GOTOOLCHAIN": "local"}, check=False)
        if done.returncode == 0:
            version, root = done.stdout.split()
            roots.setdefault(".".join(version.removeprefix("go").split(".")[:2]), Path(root))
    return roots


def go_root(version: str = NEWEST_GO) -> Path:
    """The GOROOT of a release. Raises MissingTool."""
    if version not in _gos():
        raise MissingTool(f"Go {version} is not here (found: {', '.join(_gos()) or 'none'}): run `make setup`")
    return _gos()[version]


def go(
    *args: str | Path,
    cwd: Path,
    version: str = NEWEST_GO,
    goos: str = "js",
    env: Mapping[str, str] | None = None,
    check: bool = True,
) -> subprocess.CompletedProcess[str]:
    """Runs `go` of a release for js/wasm, or for the machine itself with `goos=""`. Raises ToolFailed, MissingTool."""
    settings = {
        # -trimpath, so that what was compiled in one temporary folder is found in the cache from another.
        "GOFLAGS": "-mod=mod -buildvcs=false -trimpath",
        "GOGC": "200",  # the compiler spends a third of its time on the whole platform collecting garbage
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "CGO_ENABLED": "0",
    }
    if goos:
        settings |= {"GOOS": goos, "GOARCH": "wasm"}
    return run([go_root(version) / "bin" / "go", *args], cwd, settings | dict(env or {}), check)


def gofmt(*args: str | Path, cwd: Path, version: str = NEWEST_GO) -> subprocess.CompletedProcess[str]:
    """Runs `gofmt` of a release. Raises ToolFailed, MissingTool."""
    return run([go_root(version) / "bin" / "gofmt", *args], cwd)


def build_wasm(package: Path, out: Path, tags: Iterable[str] = (), version: str = NEWEST_GO) -> Path:
    """Builds the main package in a folder into the file `out`, which is returned. Raises ToolFailed."""
    out.parent.mkdir(parents=True, exist_ok=True)
    go("build", f"-tags={','.join(tags)}", "-o", out, ".", cwd=package, version=version)
    return out


def wasm_exec_js(version: str = NEWEST_GO) -> Path:
    """The JavaScript that starts programs of this release: it must be of the same release as the compiler."""
    return go_root(version) / "lib" / "wasm" / "wasm_exec.js"


def go_module(root: Path, folders: Mapping[str, Path]) -> Path:
    """Makes a Go module `gowasm.example` in `root`: each name is a folder in it, copied from where the mapping says.

    `go_module(tmp, {"dom": generated, "check": CHECK, "app": HERE / "app"})`, and app imports `gowasm.example/dom`.
    """
    root.mkdir(parents=True, exist_ok=True)
    (root / "go.mod").write_text(f"module {MODULE}\n\ngo {GO_VERSIONS[0]}\n")
    for name, source in folders.items():
        shutil.copytree(source, root / name, dirs_exist_ok=True)
    return root


def build_example(name: str, module: Path, site: Path, version: str = NEWEST_GO) -> Path:
    """Builds examples/<name> in a module that has `dom`, as the Makefile does; gives the folder `site` to serve."""
    source = REPOSITORY / "examples" / name
    shutil.copytree(source, module / name, dirs_exist_ok=True)
    site.mkdir(parents=True, exist_ok=True)
    for file in (wasm_exec_js(version), *source.iterdir()):
        if file.is_file() and file.suffix != ".go":
            shutil.copy(file, site)
    for program in source.rglob("main.go"):
        folder = program.parent.relative_to(source)
        build_wasm(module / name / folder, site / f"{folder.name or 'main'}.wasm", version=version)
    return site


CHECK = NODE_FOLDER / "check"
"""The Go package `check`, with which behaviour tests in Go are written."""


# --- Node and Chromium ---------------------------------------------------------------------------------------------


def node() -> Path:
    """Node 20 or later, with the packages of tests/browser installed. Raises MissingTool."""
    found = shutil.which("node")
    if not found:
        raise MissingTool("Node 20 or later is not here: install it (Debian: apt-get install nodejs npm)")
    if not (NODE_FOLDER / "node_modules" / "playwright-core").is_dir():
        raise MissingTool("the Node packages of tests/browser are not here: run `make setup`")
    return Path(found)


def tsc(*args: str | Path, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Runs the pinned TypeScript compiler. Raises ToolFailed, MissingTool."""
    return run([node(), NODE_FOLDER / "node_modules" / "typescript" / "bin" / "tsc", *args], cwd, check=check)


def chromium() -> Path:
    """Chromium, or Google Chrome, or what the variable CHROMIUM names. Raises MissingTool."""
    for name in (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name) if name else None
        if found:
            return Path(found)
    raise MissingTool("Chromium is not here: run `make setup` (Debian: apt-get install chromium)")
