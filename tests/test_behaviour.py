"""What generated code does in a real Chromium: one Go program for each area of tests/browser/behaviour.

A program is written with the package `check`; its folder may also hold `page.html` (the body of its page), `page.js`
(run before it), and folders of its own programs, such as the code of a worker, which the page finds as `<folder>.wasm`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.harness import HERE, Browser
from tests.toolchain import build_wasm, wasm_exec_js

BEHAVIOUR = HERE / "behaviour"
AREAS = sorted(program.parent.name for program in BEHAVIOUR.glob("*/main.go"))

Build = Callable[[str], dict[str, Path]]
"""Area -> what its page is served, by name: `main.wasm`, and the other programs of its folder."""


@pytest.fixture(scope="module")
def build(platform_module: Path) -> Build:
    """Builds the programs of an area in the module that has the platform. Raises ToolFailed."""
    made: dict[str, dict[str, Path]] = {}

    def programs(area: str) -> dict[str, Path]:
        if area not in made:
            folder = platform_module / "behaviour" / area
            shutil.copytree(BEHAVIOUR / area, folder, dirs_exist_ok=True)
            made[area] = {
                f"{name}.wasm": build_wasm(program.parent, platform_module / "out" / area / f"{name}.wasm")
                for program in sorted(folder.rglob("main.go"))
                for name in ["main" if program.parent == folder else program.parent.name]
            }
        return made[area]

    return programs


def _page(area: str, programs: dict[str, Path]) -> tuple[str, dict[str, Path]]:
    """The page's body, and the files beside it."""
    folder = BEHAVIOUR / area
    files = {file.name: file for file in folder.iterdir() if file.suffix in (".css", ".js", ".html")}
    body = files.pop("page.html").read_text() if "page.html" in files else ""
    script = '<script src="page.js"></script>' if "page.js" in files else ""
    return script + body, files | {name: path for name, path in programs.items() if name != "main.wasm"}


@pytest.mark.parametrize("area", AREAS)
def test_area(area: str, browser: Browser, build: Build) -> None:
    programs = build(area)
    html, files = _page(area, programs)
    results = browser.run_cases(programs["main.wasm"], wasm_exec_js(), html, files=files)
    assert [f"{result.name}: {result.why}" for result in results if not result.ok] == []
    assert results
