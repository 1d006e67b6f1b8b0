"""Runs a Go program of the benchmarks in Chromium and reads the figures that it prints."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.workspace import Workspace, go_environment
from tests import toolchain
from tests.browser.harness import ISOLATED, Browser


def build_program(workspace: Workspace, source: Path, name: str) -> Path:
    """The program in a folder, built in the workspace's module. Raises ToolFailed."""
    folder = workspace.module / name
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(source, folder)
    out = workspace.root / f"{name}.wasm"
    go = toolchain.go_root(workspace.version) / "bin" / "go"
    toolchain.run([go, "build", "-o", out, f"./{name}"], workspace.module, go_environment())
    return out


def run_program(
    workspace: Workspace,
    wasm: Path,
    arguments: Iterable[str] = (),
    html: str = "",
    files: Mapping[str, Path | str] | None = None,
) -> list[tuple[str, str, str]]:
    """The lines of three words between tabs that the program prints until it ends. Raises BrowserError."""
    browser = Browser()
    try:
        # A page that is isolated from others has a clock of 5 microseconds, where others have one of 100.
        page = browser.run_wasm(
            wasm, toolchain.wasm_exec_js(workspace.version), html, args=arguments, files=files, headers=ISOLATED
        )
        with page:
            page.wait_exit(900)
            found = [message.text.split("\t") for message in page.console]
            return [(words[0], words[1], words[2]) for words in found if len(words) == 3]
    finally:
        browser.close()
