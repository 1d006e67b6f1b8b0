"""Fixtures that every test may ask for. A tool that is missing fails the test: nothing is skipped in silence."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import toolchain
from tests.browser.harness import Browser
from tests.goldens import GoldenMismatch, Goldens
from tests.platform import platform_module as make_platform_module

REPOSITORY = Path(__file__).resolve().parent.parent

# The two shared cores are slow at times: a deadline per example would measure the neighbours.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write expected files anew instead of comparing them")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError(
            "--update-golden is refused when CI is set: look at the new text and commit it yourself"
        )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that `make golden` has to run."""
    for item in items:
        if {"golden", "golden_tree"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("golden")


def _goldens(request: pytest.FixtureRequest) -> Goldens:
    command = f".venv/bin/python -m pytest {shlex.quote(request.node.nodeid)} --update-golden"
    return Goldens(command, update=bool(request.config.getoption("--update-golden")), root=REPOSITORY)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """`golden(path, text)`: the file must hold the text."""
    goldens = _goldens(request)

    def compare(path: Path, text: str) -> None:
        __tracebackhide__ = True
        try:
            goldens.text(path, text)
        except GoldenMismatch as mismatch:
            pytest.fail(str(mismatch), pytrace=False)

    return compare


@pytest.fixture
def golden_tree(request: pytest.FixtureRequest) -> Callable[[Path, Mapping[str, str]], None]:
    """`golden_tree(folder, files)`: the folder must hold exactly these files, compared both ways."""
    goldens = _goldens(request)

    def compare(folder: Path, files: Mapping[str, str]) -> None:
        __tracebackhide__ = True
        try:
            goldens.tree(folder, files)
        except GoldenMismatch as mismatch:
            pytest.fail(str(mismatch), pytrace=False)

    return compare


@pytest.fixture(scope="session")
def go_versions() -> tuple[str, ...]:
    """The supported releases of Go, oldest first, each of which is here."""
    for version in toolchain.GO_VERSIONS:
        toolchain.go_root(version)
    return toolchain.GO_VERSIONS


@pytest.fixture(scope="session", params=toolchain.GO_VERSIONS)
def go_version(request: pytest.FixtureRequest) -> str:
    """Runs the test once for every supported release of Go."""
    toolchain.go_root(request.param)
    return str(request.param)


@pytest.fixture(scope="session")
def node() -> Path:
    """Node, with the packages of tests/browser."""
    return toolchain.node()


@pytest.fixture(scope="session")
def tsc() -> Callable[..., subprocess.CompletedProcess[str]]:
    """`tsc(*args, cwd=...)`: the pinned TypeScript compiler."""
    toolchain.node()
    return toolchain.tsc


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The browser's executable."""
    return toolchain.chromium()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole session; pages do not share anything."""
    made = Browser()
    yield made
    made.close()


@pytest.fixture(scope="session")
def platform_module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Go module `gowasm.example` with the whole platform in `dom`, and `check`. Tests add folders of their own names
    to it (`shutil.copytree(mine, platform_module / "mine")`); Go's cache then has the platform compiled already."""
    return make_platform_module(tmp_path_factory.mktemp("platform"))
