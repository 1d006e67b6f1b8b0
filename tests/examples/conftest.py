"""The examples, built once, and pages of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.browser.harness import Browser, Page
from tests.examples.names import EXAMPLES, Show
from tests.platform import platform_module
from tests.toolchain import build_example


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Each example, built; all against one generated package."""
    root = tmp_path_factory.mktemp("examples")
    module = platform_module(root / "module")
    return {name: build_example(name, module, root / "sites" / name) for name in EXAMPLES}


@pytest.fixture
def shown(browser: Browser, sites: Mapping[str, Path]) -> Iterator[Show]:
    """`shown("todo", "#/active")` opens an example. At the end it must not have had an error that nobody caught."""
    pages: list[Page] = []

    def show(name: str, path: str = "", **options: Any) -> Page:
        page = browser.open(sites[name], path, **options)
        pages.append(page)
        return page

    yield show
    errors = [error for page in pages for error in page.errors]
    panics = [message.text for page in pages for message in page.console if "panic" in message.text]
    for page in pages:
        page.close()
    assert not errors
    assert not panics
