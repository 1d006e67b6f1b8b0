"""The game."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.browser.harness import Page
from tests.examples.names import ROW, Show


class Breakout:
    """What a person sees and does on the page of examples/canvas."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("globalThis.times && times.length > 0")

    def hold(self, key: str) -> None:
        self._key("keydown", key)

    def release(self, key: str) -> None:
        self._key("keyup", key)

    def _key(self, event: str, key: str) -> None:
        self.page.evaluate(
            f"document.body.dispatchEvent(new KeyboardEvent({event!r}, {{code: {key!r}, bubbles: true}}))"
        )

    @property
    def paddle(self) -> float:
        """The middle of the white run in the rows of the paddle."""
        row: list[int] = self.page.evaluate(f"({ROW})(341)")
        assert 60 < len(row) < 80, row
        return sum(row) / len(row)

    @property
    def frames(self) -> int:
        return int(self.page.evaluate("times.length"))

    def text(self, selector: str) -> str:
        return str(self.page.evaluate(f"document.querySelector({selector!r}).textContent"))

    def wait_text(self, selector: str, text: str, timeout: float = 20) -> None:
        self.page.wait_for(f"document.querySelector({selector!r}).textContent === {text!r}", timeout)


# Keeps how long each of the program's frames took, in milliseconds.
_CLOCK = """<script>
    const ask = requestAnimationFrame;
    globalThis.times = [];
    globalThis.requestAnimationFrame = (callback) => ask((now) => {
        const began = performance.now();
        callback(now);
        times.push(performance.now() - began);
    });
</script>"""


@pytest.fixture
def breakout(shown: Show, sites: Mapping[str, Path]) -> Breakout:
    page = (sites["canvas"] / "index.html").read_text().replace("<script", _CLOCK + "<script", 1)
    return Breakout(shown("canvas", files={"index.html": page}))


def test_canvas_waits_for_the_start(breakout: Breakout) -> None:
    assert breakout.paddle == pytest.approx(239.5, abs=1)
    assert breakout.text("button") == "Start"
    ball = f"({ROW})(330)"  # it lies on the paddle, and goes with it
    assert breakout.page.evaluate(f"{ball}.includes(240)")
    left = breakout.page.evaluate("document.querySelector('canvas').getBoundingClientRect().left")
    breakout.page.mouse("move", left + 100, 200)
    breakout.page.wait_for(f"{ball}.includes(100)")
    assert breakout.text("#score") == "0"


def test_canvas_moves_the_paddle_with_keys(breakout: Breakout) -> None:
    breakout.hold("ArrowRight")
    breakout.page.wait_for(f"Math.max(...({ROW})(341)) > 460")
    breakout.release("ArrowRight")
    right = breakout.paddle
    assert right > 400
    breakout.hold("ArrowLeft")
    breakout.page.wait_for(f"Math.min(...({ROW})(341)) < {right - 150}")
    breakout.release("ArrowLeft")
    assert breakout.paddle < right - 100


def test_canvas_moves_the_paddle_with_the_mouse(breakout: Breakout) -> None:
    left = breakout.page.evaluate("document.querySelector('canvas').getBoundingClientRect().left")
    breakout.page.mouse("move", left + 100, 200)
    breakout.page.wait_for(f"Math.abs(({ROW})(341).reduce((a, b) => a + b, 0) / ({ROW})(341).length - 99.5) < 2")


def test_canvas_hits_bricks(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.page.wait_for("document.querySelector('#score').textContent > 0")


def test_canvas_pauses(breakout: Breakout) -> None:
    press = "document.body.dispatchEvent(new KeyboardEvent('keydown', {code: 'Space', bubbles: true}))"
    breakout.page.evaluate(f"{press}, {press}")  # no time between for the ball to be lost
    breakout.wait_text("button", "Go on")
    frames = breakout.frames
    breakout.page.evaluate("new Promise((resolve) => setTimeout(resolve, 150))")
    assert breakout.frames <= frames + 1  # one may have been on its way, and does nothing
    breakout.page.click("button")
    breakout.page.wait_for(f"times.length > {frames + 5}")
    assert breakout.text("button") != "Go on"


def test_canvas_pauses_when_hidden(breakout: Breakout) -> None:
    breakout.page.evaluate("""(() => {
        Object.defineProperty(Document.prototype, 'hidden', {get: () => true});
        document.dispatchEvent(new Event('visibilitychange'));
    })()""")
    breakout.wait_text("button", "Go on")


def test_canvas_ends_and_begins_anew(breakout: Breakout) -> None:
    left = breakout.page.evaluate("document.querySelector('canvas').getBoundingClientRect().left")
    for lives in ("2", "1", "0"):
        breakout.page.mouse("move", left + 20, 200)  # the ball comes down far from there
        breakout.page.keyboard("Space")
        breakout.page.wait_for(f"document.querySelector('#lives').textContent === {lives!r}", timeout=60)
    breakout.wait_text("button", "Play again")
    breakout.page.keyboard("Space")
    breakout.wait_text("button", "Start")
    assert breakout.text("#lives") == "3"
    assert breakout.text("#score") == "0"


def test_canvas_leaves_time_for_sixty_frames_a_second(breakout: Breakout) -> None:
    breakout.page.wait_for("times.length > 30")
    times = sorted(breakout.page.evaluate("times"))
    assert times[len(times) // 4] < 8  # the slower ones may have waited for other programs
