"""The worker."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.browser.harness import Browser, Page
from tests.examples.names import STATUS, Show

# Whether each sixteenth of the canvas, from top to bottom, has been drawn.
_DRAWN = """(() => {
    const canvas = document.querySelector('canvas');
    const brush = canvas.getContext('2d');
    return [...Array(16).keys()].map((n) => brush.getImageData(300, (n + 0.5) * canvas.height / 16, 1, 1).data[3] > 0);
})()"""


@pytest.fixture
def mandelbrot(shown: Show) -> Page:
    page = shown("worker")
    page.wait_for(f"{STATUS}.startsWith('Done in ')", timeout=60)
    return page


def test_worker_computes_a_picture(mandelbrot: Page) -> None:
    assert all(mandelbrot.evaluate(_DRAWN))
    dot = "[...document.querySelector('canvas').getContext('2d').getImageData({}, 200, 1, 1).data]"
    assert mandelbrot.evaluate(dot.format(300)) == [0, 0, 0, 255]  # inside
    outside = mandelbrot.evaluate(dot.format(10))
    assert outside[3] == 255
    assert max(outside[:3]) > 100
    assert mandelbrot.evaluate("document.querySelector('progress').position") == 1
    assert mandelbrot.evaluate("document.querySelector('#stop').disabled")


def test_worker_shows_progress_while_the_page_lives(mandelbrot: Page) -> None:
    mandelbrot.fill("#depth", "300000")
    mandelbrot.click("#draw")
    mandelbrot.wait_for(f"{STATUS}.startsWith('Row ')")
    assert 0 < mandelbrot.evaluate("document.querySelector('progress').position") < 1
    drawn = mandelbrot.evaluate(_DRAWN)
    assert drawn == sorted(drawn, reverse=True)
    assert not all(drawn)
    # The worker is busy, the page is not: it answers within a blink.
    gap = "new Promise((resolve) => { const t = performance.now(); setTimeout(() => resolve(performance.now() - t)); })"
    assert min(mandelbrot.evaluate(gap) for _ in range(5)) < 100
    mandelbrot.click("#stop")


def test_worker_can_be_terminated(mandelbrot: Page) -> None:
    mandelbrot.fill("#depth", "300000")
    mandelbrot.click("#draw")
    mandelbrot.wait_for(f"{STATUS}.startsWith('Row ')")
    mandelbrot.click("#stop")
    assert mandelbrot.evaluate(STATUS) == "Stopped"
    drawn = mandelbrot.evaluate(_DRAWN)
    mandelbrot.evaluate("new Promise((resolve) => setTimeout(resolve, 500))")
    assert mandelbrot.evaluate(STATUS) == "Stopped"
    assert mandelbrot.evaluate(_DRAWN) == drawn
    mandelbrot.fill("#depth", "50")
    mandelbrot.click("#draw")
    mandelbrot.wait_for(f"{STATUS}.startsWith('Done in ')", timeout=60)
    assert all(mandelbrot.evaluate(_DRAWN))


def test_worker_draws_what_is_clicked(mandelbrot: Page) -> None:
    picture = "document.querySelector('canvas').toDataURL()"
    whole = mandelbrot.evaluate(picture)
    box = mandelbrot.evaluate("document.querySelector('canvas').getBoundingClientRect().toJSON()")
    mandelbrot.mouse("click", box["left"] + 90, box["top"] + 200)
    mandelbrot.wait_for(f"{STATUS}.startsWith('Done in ')", timeout=60)
    assert mandelbrot.evaluate(picture) != whole


def test_worker_says_when_it_cannot_start(browser: Browser, sites: Mapping[str, Path]) -> None:
    with browser.open(sites["worker"], files={"worker.wasm": "this is not WebAssembly"}) as page:
        page.wait_for(f"{STATUS}.startsWith('The worker failed: ')")
        assert page.evaluate("document.querySelector('#stop').disabled")
