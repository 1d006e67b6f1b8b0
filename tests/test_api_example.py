"""examples/api as its README makes it: a server, and a page of a Go program and of React, driven in Chromium."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api_modules import api_module, serve
from tests.browser.harness import Browser, Page
from tests.toolchain import NEWEST_GO, REPOSITORY, MissingTool, build_wasm, go, run, wasm_exec_js

MODULES = REPOSITORY / "examples" / "api" / "web" / "node_modules"
HALVES = ("#go", "#react")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The module, generated and built: `web` is the page, `served` the server."""
    root = api_module(tmp_path_factory.mktemp("example"), {})
    run([sys.executable, "-m", "codegen", "dom"], root, {"PYTHONPATH": str(REPOSITORY)})
    build_wasm(root / "page", root / "web" / "main.wasm")
    shutil.copy(wasm_exec_js(NEWEST_GO), root / "web")
    if not (MODULES / "react").is_dir():
        raise MissingTool("the Node packages of examples/api/web are not here: run `make setup`")
    (root / "web" / "node_modules").symlink_to(MODULES)
    for script in ("check", "build"):
        run(["npm", "run", "--silent", script], root / "web")
    go("build", "-o", "served", "./server", cwd=root, goos="")
    return root


@pytest.fixture
def page(example: Path, browser: Browser) -> Iterator[Page]:
    """The page, of a server that has no tasks yet."""
    with serve(example / "served") as address, browser.open(files={"index.html": ""}) as page:
        page.goto(address)
        yield page


def rows(half: str) -> str:
    """What a half of the page shows, as JavaScript: done tasks in brackets."""
    return (
        f"[...document.querySelectorAll('{half} li')].map(li => "
        "li.querySelector('input').checked ? `[${li.innerText.trim()}]` : li.innerText.trim())"
        ".map(text => text.replace(/\\s*Delete/, '')).join()"
    )


def test_both_halves_show_what_either_does(page: Page, tmp_path: Path) -> None:
    page.wait_for("document.querySelector('#react form') !== null")
    for number, half in enumerate(HALVES):
        page.fill(f"{half} form input", f"task {number}")
        page.click(f"{half} form button")
        page.wait_for(f"{rows(half)}.includes('task {number}')")
    for half in HALVES:
        page.wait_for(f"{rows(half)} === 'task 0,task 1'")
    page.click("#go li:nth-child(2) input")
    page.click("#react li:nth-child(1) input")
    for half in HALVES:
        page.wait_for(f"{rows(half)} === '[task 0],[task 1]'")
    page.click("#react li:nth-child(2) button")
    for half in HALVES:
        page.wait_for(f"{rows(half)} === '[task 0]'")
    page.click("#go li:nth-child(1) button")
    for half in HALVES:
        page.wait_for(f"{rows(half)} === ''")
    assert page.errors == ()
    assert page.screenshot(tmp_path / "page.png").stat().st_size > 0


@pytest.mark.parametrize("half", HALVES)
def test_errors_by_status_are_types(half: str, page: Page) -> None:
    page.wait_for("document.querySelector('#react form') !== null")
    page.click(f"{half} form button")
    page.wait_for(f"document.querySelector('{half} output').textContent === 'the title is empty'")
    page.fill(f"{half} form input", "something")
    page.click(f"{half} form button")
    page.wait_for(f"{rows(half)} === 'something'")
    page.wait_for(f"document.querySelector('{half} output').textContent === ''")


@pytest.mark.parametrize("half", HALVES)
def test_what_somebody_else_has_changed(half: str, page: Page) -> None:
    page.wait_for("document.querySelector('#react form') !== null")
    page.fill(f"{half} form input", "mine")
    page.click(f"{half} form button")
    page.wait_for(f"{rows(half)} === 'mine'")
    # The change and the click are one task of the page: the event of the change comes after the click.
    page.evaluate(
        f"""(() => {{
            const other = new XMLHttpRequest();
            other.open('PUT', '/api/tasks/1', false);
            other.setRequestHeader('Authorization', 'Bearer secret');
            other.setRequestHeader('If-Match', '1');
            other.setRequestHeader('Content-Type', 'application/json');
            other.send('{{"title":"theirs"}}');
            document.querySelector('{half} li input').click();
        }})()"""
    )
    said = f"document.querySelector('{half} output').textContent"
    page.wait_for(f"{said} === 'somebody else has changed it to: theirs'")
    page.wait_for(f"{rows(half)} === 'theirs'")
