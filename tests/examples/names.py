"""Which examples there are, and what their tests share."""

from __future__ import annotations

from collections.abc import Callable

from tests.browser.harness import Page
from tests.toolchain import REPOSITORY

EXAMPLES = tuple(sorted(main.parent.name for main in (REPOSITORY / "examples").glob("*/main.go")))

STATUS = "document.querySelector('#status').textContent"
"""What examples say that they are doing."""

ROW = """(y) => {
    const data = document.querySelector('canvas').getContext('2d').getImageData(0, y, 480, 1).data;
    return [...Array(480).keys()].filter((x) => data.slice(4 * x, 4 * x + 4).every((part) => part > 250));
}"""
"""The places of the white dots in a row of the canvas."""

Show = Callable[..., Page]
"""`shown("todo", "#/active")` opens an example."""
