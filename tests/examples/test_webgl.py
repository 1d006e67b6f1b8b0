"""The triangle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.browser.harness import Browser, Page
from tests.examples.names import STATUS, Show

# Reads the drawing buffer within a frame, after the program has drawn: at other times it may be empty.
_PIXELS = """new Promise((resolve) => requestAnimationFrame(() => {
    const canvas = document.querySelector('canvas');
    const gl = canvas.getContext('webgl2');
    const read = (x, y) => {
        const dot = new Uint8Array(4);
        gl.readPixels(x * canvas.width, y * canvas.height, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, dot);
        return [...dot];
    };
    resolve({middle: read(0.5, 0.5), corner: read(0.02, 0.02), ring: [...Array(36).keys()].map((n) =>
        read(0.5 + 0.3 * Math.cos(n * Math.PI / 18), 0.5 + 0.3 * Math.sin(n * Math.PI / 18)))});
}))"""


@pytest.fixture
def triangle(shown: Show) -> Page:
    page = shown("webgl")
    page.wait_for(f"{STATUS} !== ''")
    return page


def test_webgl_draws_a_triangle(triangle: Page) -> None:
    assert triangle.evaluate(STATUS) == "The shader compiles"
    pixels = triangle.evaluate(_PIXELS)
    assert pixels["corner"] == [0, 0, 0, 0]
    assert pixels["middle"][3] == 255
    assert all(part > 80 for part in pixels["middle"][:3])  # a third of each corner's colour
    drawn = [dot for dot in pixels["ring"] if dot[3] == 255]
    assert 3 <= len(drawn) < 36
    assert {max(range(3), key=lambda part: dot[part]) for dot in drawn} == {0, 1, 2}  # red, green, blue


def test_webgl_turns_the_triangle(triangle: Page) -> None:
    first = triangle.evaluate(_PIXELS)["ring"]
    triangle.evaluate("new Promise((resolve) => setTimeout(resolve, 500))")
    assert triangle.evaluate(_PIXELS)["ring"] != first


def test_webgl_takes_another_shader(triangle: Page) -> None:
    source = "#version 300 es\nprecision mediump float;\nout vec4 c;\nvoid main() { c = vec4(0, 1, 0, 1); }"
    triangle.fill("textarea", source)
    assert triangle.evaluate(STATUS) == "The shader compiles"
    assert triangle.evaluate(_PIXELS)["middle"] == [0, 255, 0, 255]


def test_webgl_tells_what_a_shader_has_wrong(triangle: Page) -> None:
    triangle.fill("textarea", "#version 300 es\nvoid main() { nonsense }")
    status = triangle.evaluate(STATUS)
    assert status.startswith("the shader does not compile:\nERROR: 0:2:")
    assert triangle.evaluate(_PIXELS)["middle"][3] == 255  # the shader before is still in use
    unlinked = "#version 300 es\nprecision mediump float;\nin vec4 shade;\nout vec4 c;\nvoid main() { c = shade; }"
    triangle.fill("textarea", unlinked)
    assert triangle.evaluate(STATUS).startswith("the shader does not link:\n")


def test_webgl_says_when_there_is_none(browser: Browser, sites: Mapping[str, Path]) -> None:
    page = (sites["webgl"] / "index.html").read_text()
    without = "<script>HTMLCanvasElement.prototype.getContext = () => null</script>"
    with browser.open(sites["webgl"], files={"index.html": page.replace("<script", without + "<script", 1)}) as page_:
        page_.wait_for(f"{STATUS} === 'this browser has no WebGL 2, or does not allow it'")
