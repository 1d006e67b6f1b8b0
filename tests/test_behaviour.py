"""What generated code does in a real Chromium: one Go program for each area of tests/browser/behaviour.

A program is written with the package `check`; its folder may also hold `page.html` (the body of its page), `page.js`
(run before it), `made.webidl` (generated into the package `made` in it), and folders of further programs, such as the
code of a worker, which the page finds as `<folder>.wasm`. The area `life` is driven from here.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.harness import HERE, STRICT_CSP, Browser, Page
from tests.platform import generate_dom
from tests.toolchain import CHECK, GO_VERSIONS, MODULE, build_wasm, go, go_module, wasm_exec_js

BEHAVIOUR = HERE / "behaviour"
AREAS = sorted(program.parent.name for program in BEHAVIOUR.glob("*/main.go") if program.parent.name != "life")

Build = Callable[[str], dict[str, Path]]
"""Area -> what its page is served, by name: `main.wasm`, and the other programs of its folder."""


@pytest.fixture(scope="module")
def build(platform_module: Path) -> Build:
    """Builds the programs of an area in the module that has the platform. Raises ToolFailed."""
    made: dict[str, dict[str, Path]] = {}

    def programs(area: str) -> dict[str, Path]:
        if area not in made:
            folder = copy_area(area, platform_module)
            made[area] = {
                f"{name}.wasm": build_wasm(program.parent, platform_module / "out" / area / f"{name}.wasm")
                for program in sorted(folder.rglob("main.go"))
                for name in ["main" if program.parent == folder else program.parent.name]
            }
        return made[area]

    return programs


def copy_area(area: str, module: Path) -> Path:
    """The folder of an area in a module, with what is generated for it alone."""
    folder = module / "behaviour" / area
    shutil.copytree(BEHAVIOUR / area, folder, dirs_exist_ok=True)
    if (folder / "made.webidl").exists():
        generate_dom(folder / "made", "--idl", folder / "made.webidl", "--include", "Event,EventTarget")
    return folder


def page_of(area: str, programs: dict[str, Path]) -> tuple[str, dict[str, Path]]:
    """The page's body, and the files beside it."""
    folder = BEHAVIOUR / area
    files = {file.name: file for file in folder.iterdir() if file.suffix in (".css", ".js", ".html")}
    body = files.pop("page.html").read_text() if "page.html" in files else ""
    script = '<script src="page.js"></script>' if "page.js" in files else ""
    return script + body, files | {name: path for name, path in programs.items() if name != "main.wasm"}


def run_area(area: str, browser: Browser, programs: dict[str, Path], version: str = "", **more: Any) -> list[str]:
    """Runs an area's cases; gives those that failed, each with its reason."""
    html, files = page_of(area, programs)
    start = wasm_exec_js(version) if version else wasm_exec_js()
    results = browser.run_cases(programs["main.wasm"], start, html, files=files, **more)
    assert results
    return [f"{result.name}: {result.why}" for result in results if not result.ok]


@pytest.mark.parametrize("area", AREAS)
def test_area(area: str, browser: Browser, build: Build) -> None:
    assert run_area(area, browser, build(area)) == []


@pytest.mark.parametrize("area", ["crypto", "events", "madeup", "streams"])
def test_under_a_strict_policy(area: str, browser: Browser, build: Build) -> None:
    """No inline script, no eval."""
    assert run_area(area, browser, build(area), headers=STRICT_CSP) == []


def test_on_the_oldest_go(browser: Browser, tmp_path: Path) -> None:
    version = GO_VERSIONS[0]
    folder = copy_area("madeup", go_module(tmp_path, {"check": CHECK}))
    program = build_wasm(folder, tmp_path / "main.wasm", version=version)
    assert run_area("madeup", browser, {"main.wasm": program}, version) == []


def test_how_much_of_the_platform_is_tried(platform_module: Path) -> None:
    """By the compiler's own count of what the programs use. Constants, enums and dictionaries are no behaviour."""
    shutil.copytree(HERE / "census", platform_module / "census", dirs_exist_ok=True)
    programs = [area for area in AREAS if not (BEHAVIOUR / area / "made.webidl").exists()]
    for area in programs:
        copy_area(area, platform_module)
    patterns = [f"./behaviour/{area}/..." for area in programs]
    used = set(go("run", "./census", f"{MODULE}/dom", *patterns, cwd=platform_module, goos="").stdout.split())
    tried = {
        symbol: entry["member"]
        for entry in json.loads((platform_module / "manifest.json").read_text())
        if entry.get("exposed") and "." in entry["member"]
        for symbol in entry.get("symbols", ())
        if symbol in used and not symbol.isupper()
    }
    interfaces = {member.partition(".")[0] for member in tried.values()}
    assert len(tried) >= 900, sorted(tried)
    assert len(interfaces) >= 180, sorted(interfaces)


# --- how programs live and end -----------------------------------------------------------------------------------


Life = Callable[..., Page]


@pytest.fixture
def life(browser: Browser, build: Build) -> Iterator[Life]:
    """Starts the program `life` in a mode."""
    pages: list[Page] = []

    def start(mode: str) -> Page:
        page = browser.run_wasm(build("life")["main.wasm"], wasm_exec_js(), "<button>new</button>", args=[mode])
        pages.append(page)
        return page

    yield start
    for page in pages:
        page.close()


def stir(page: Page) -> None:
    """Does what calls a program's functions, if they can be called."""
    for _ in range(3):
        page.click("button")
    page.evaluate("document.body.append('more')")
    page.evaluate("new Promise(resolve => setTimeout(resolve, 150))")


def test_after_the_end_nothing_happens(life: Life) -> None:
    page = life("leaves")
    assert page.wait_exit() == 0
    stir(page)
    assert page.errors == ()
    assert page.evaluate("document.querySelector('button').textContent") == "new"


@pytest.mark.parametrize(("mode", "code"), [("exits", 3), ("dies", 2)])
def test_after_a_bad_end_nothing_more_happens(mode: str, code: int, life: Life) -> None:
    page = life(mode)
    page.wait_line("ready")
    page.click("button")
    page.wait_for(f"harness.code === {code}")
    [error] = page.errors  # by the harness
    assert f"ended with exit code {code}" in error
    stir(page)
    assert page.errors == (error,)


def test_panics_in_handlers_are_told_and_the_page_lives(life: Life) -> None:
    page = life("panics")
    page.wait_line("ready")
    page.click("button")
    page.click("button")
    page.wait_for("document.querySelector('button').textContent === 'clicked 2'")
    stir(page)
    assert (page.exited, page.errors) == (None, ())
    told = [message.text for message in page.console if message.type == "error"]
    for reason in ("boom", "an error", "HierarchyRequestError", "a value without text"):
        texts = [text for text in told if f"panic in a Go callback: {reason}" in text]
        assert len(texts) == 5, reason
        assert "main.main" in texts[0], "the stack leads to the program"


def test_blocking_in_a_handler_is_told_at_once(life: Life) -> None:
    page = life("blocks")
    page.wait_line("ready")
    page.click("button")
    page.wait_for("document.querySelector('button').textContent.includes('OnAsync')", timeout=5)
    assert (page.exited, page.errors) == (None, ())


def test_two_programs_in_a_page_and_one_again(browser: Browser, build: Build) -> None:
    files: dict[str, Path | str] = {
        "index.html": "<title>x</title><button></button>"
        "<script src=wasm_exec.js></script><script src=twice.js></script>",
        "main.wasm": build("life")["main.wasm"],
        "wasm_exec.js": wasm_exec_js(),
        "twice.js": BEHAVIOUR / "life" / "twice.js",
    }
    text = "document.querySelector('button').textContent"
    with browser.open(files=files) as page:
        page.evaluate("start('a').then(go => { globalThis.first = go; return start('b') }).then(() => 0)")
        page.wait_line("ready b")
        page.click("button")
        page.click("button")
        page.wait_for("ended.length === 2")
        assert page.evaluate(text) == "abab"
        page.evaluate(f"{text} = ''")
        page.click("button")
        page.evaluate("start('c', first).then(() => 0)")  # the same Go object, as Go's own example page does it
        page.wait_line("ready c")
        page.click("button")
        assert page.evaluate(text) == "c"
        assert page.evaluate("ended") == ["a 0", "b 0"]
        assert page.errors == ()
