"""Go modules with services, generated as users do it: the example, and services of tests beside it.

They have modules of others, which `make setup` puts into Go's module cache; tests never reach for a network.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.toolchain import NEWEST_GO, REPOSITORY, MissingTool, go, run

EXAMPLE = REPOSITORY / "examples" / "api"
_MADE = shutil.ignore_patterns("gowasm", "gowasm_*.go", "node_modules")


def api_module(root: Path, parts: Mapping[str, Path], *packages: str) -> Path:
    """A copy of the example in `root`, with more folders and files, each copied from where the mapping says; what
    belongs beside the services of its package `api` and of `packages` is generated. Raises MissingTool, ToolFailed."""
    shutil.copytree(EXAMPLE, root, ignore=_MADE, dirs_exist_ok=True)
    for name, source in parts.items():
        if source.is_dir():
            shutil.copytree(source, root / name, dirs_exist_ok=True)
        else:
            shutil.copy(source, root / name)
    check_modules(root)
    generate(root, "./api", *packages)
    return root


def generate(root: Path, *arguments: str) -> None:
    """Runs `gowasm-gen api`. Raises ToolFailed."""
    run([sys.executable, "-m", "codegen", "api", *arguments], root, {"PYTHONPATH": str(REPOSITORY)})


def check_modules(root: Path) -> None:
    """Raises MissingTool unless the modules that a go.mod asks for are in the module cache."""
    done = go("mod", "download", cwd=root, version=NEWEST_GO, goos="", check=False)
    if done.returncode:
        raise MissingTool(f"Go modules that {root / 'go.mod'} asks for are not here: run `make setup`\n{done.stderr}")


@contextmanager
def serve(program: Path, *arguments: str) -> Iterator[str]:
    """The address of the example's server, which runs until the end."""
    command = [str(program), "-addr", "127.0.0.1:0", *arguments]
    with subprocess.Popen(command, cwd=program.parent, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        try:
            yield server.stderr.readline().split()[-1]
        finally:
            server.terminate()
