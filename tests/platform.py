"""The generated platform as a Go module, made once for all tests of a session."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.toolchain import CHECK, REPOSITORY, go_module, run


def generate_dom(out: Path, *arguments: str | Path) -> Path:
    """Runs `gowasm-gen dom --out OUT ARGUMENTS` in a module of tests; gives the folder. Raises ToolFailed."""
    run([sys.executable, "-m", "codegen", "dom", "--out", out, *arguments], REPOSITORY)
    return out


def platform_module(
    root: Path, folders: Mapping[str, Path] | None = None, arguments: Iterable[str | Path] = ()
) -> Path:
    """Makes a module `gowasm.example` in `root` with the packages `dom` (the whole platform, or what the further
    `arguments` of `gowasm-gen dom` say), `check`, and copies of `folders`: name in the module -> where it lies. The
    platform's manifest is beside them: `manifest.json`."""
    go_module(root, {"check": CHECK, **(folders or {})})
    generate_dom(root / "dom", "--manifest", root / "manifest.json", *arguments)
    return root
