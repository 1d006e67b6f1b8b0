"""What holds for every example."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.browser.harness import Browser
from tests.examples.names import EXAMPLES, ROW, STATUS
from tests.platform import platform_module
from tests.toolchain import REPOSITORY, build_example

RUNS = {
    "canvas": f"({ROW})(341).length > 60",
    "fetch": "!document.querySelector('#download').disabled",
    "todo": "document.querySelector('#todo-count').textContent === '0 items left'",
    "webgl": f"{STATUS} === 'The shader compiles'",
    "worker": f"{STATUS}.startsWith('Done in ')",
}
"""What is true on the page of an example once it runs."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_runs_with_no_more_than_it_uses(name: str, browser: Browser, tmp_path: Path) -> None:
    """`gowasm-gen dom --used-by examples/NAME` finds all that the example needs."""
    module = platform_module(tmp_path / "module", arguments=("--used-by", REPOSITORY / "examples" / name))
    with browser.open(build_example(name, module, tmp_path / "site")) as page:
        page.wait_for(RUNS[name], timeout=60)
        assert page.errors == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_says_on_the_page_that_it_could_not_start(
    name: str, browser: Browser, sites: Mapping[str, Path]
) -> None:
    with browser.open(sites[name], files={"main.wasm": "this is not WebAssembly"}) as page:
        page.wait_for("document.querySelector('#error').offsetHeight > 0")
        assert "main.wasm" in page.evaluate("document.querySelector('#error').textContent")


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_explains_itself(name: str) -> None:
    folder = REPOSITORY / "examples" / name
    readme = (folder / "README.md").read_text()
    assert f"make serve{'' if name == 'todo' else f' EXAMPLE={name}'}" in readme
    for file in ("main.go", "index.html", "style.css", "load.js"):
        assert (folder / file).is_file()
    assert not any("syscall/js" in file.read_text() for file in folder.rglob("*.go"))
