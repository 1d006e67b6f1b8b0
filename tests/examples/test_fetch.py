"""The download."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.browser.harness import Page
from tests.examples.names import STATUS, Show


class Download:
    """What a person sees and does on the page of examples/fetch."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("!document.querySelector('#download').disabled")
        # All that the status says, and whether the bar and the cancel button can be used meanwhile.
        page.evaluate(f"""(() => {{
            globalThis.said = [];
            const find = (selector) => document.querySelector(selector);
            const usable = () => !find('progress').hidden && !find('#cancel').disabled;
            new MutationObserver(() => said.push([{STATUS}, usable()]))
                .observe(document.querySelector('#status'), {{childList: true}});
        }})()""")

    def start(self, address: str, seconds: float = 30) -> None:
        self.page.fill("#address", address)
        self.page.fill("#limit", str(seconds))
        before = self.status
        self.page.click("#download")
        self.page.wait_for(f"{STATUS} !== {before!r}")

    @property
    def status(self) -> str:
        return str(self.page.evaluate(STATUS))

    def wait(self, start: str) -> str:
        """The status once it starts so."""
        self.page.wait_for(f"{STATUS}.startsWith({start!r})")
        return self.status

    def aborts(self, name: str) -> int:
        return int(self.page.evaluate(f"fetch('/aborts?id={name}').then(answer => answer.json())"))


@pytest.fixture
def download(shown: Show) -> Download:
    return Download(shown("fetch"))


def test_fetch_sums_all_bytes_up(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=200&parts=7")
    download.page.wait_for(f"{STATUS}.includes('SHA-256')")
    assert download.status.startswith("100.0 kB in ")
    assert download.status.endswith(hashlib.sha256(b"*" * 100_000).hexdigest())


def test_fetch_shows_progress(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=1000&parts=10")
    download.page.wait_for(f"{STATUS}.includes('SHA-256')")
    said: list[list[Any]] = download.page.evaluate("said")
    assert said[0] == ["Waiting for the server", True]
    assert all(usable for _, usable in said[:-1])
    shown = [float(text.split()[0]) for text, _ in said[1:-1]]
    assert len(shown) > 2
    assert shown == sorted(shown)
    assert shown[0] < 100
    assert shown[-1] == 100


def test_fetch_knows_the_part_when_it_knows_the_whole(download: Download) -> None:
    """The server says how long this is, and has sent it before anybody could see the bar move: the bar is kept."""
    download.start("/echo?text=hello")
    download.page.wait_for(f"{STATUS}.includes('SHA-256')")
    assert download.page.evaluate("document.querySelector('progress').max") > 100
    assert download.page.evaluate("document.querySelector('progress').position") == 1


def test_fetch_cancels_in_the_middle_of_a_body(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=20000&parts=200&id=example-cancel")
    download.page.wait_for(f"parseFloat({STATUS}) > 1")
    download.page.click("#cancel")
    status = download.wait("Cancelled after ")
    assert 0 < float(status.split()[2]) < 100
    download.page.wait_for("fetch('/aborts?id=example-cancel').then(answer => answer.json())")
    assert download.page.evaluate("document.querySelector('progress').hidden")
    download.start("/drip?bytes=1000&ms=10&parts=2")
    download.page.wait_for(f"{STATUS}.startsWith('1.0 kB in ')")


def test_fetch_cancels_before_the_headers(download: Download) -> None:
    download.start("/delay?ms=20000&id=example-early")
    download.page.click("#cancel")
    assert download.wait("Cancelled") == "Cancelled after 0.0 kB"
    download.page.wait_for("fetch('/aborts?id=example-early').then(answer => answer.json())")


def test_fetch_keeps_its_time_limit(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=20000&parts=200&id=example-late", seconds=0.7)
    status = download.wait("Not done in time: ")
    assert 0 < float(status.split()[4]) < 100
    download.page.wait_for("fetch('/aborts?id=example-late').then(answer => answer.json())")


def test_fetch_tells_what_went_wrong(download: Download) -> None:
    download.start("/status/404")
    assert download.wait("Failed") == "Failed: the server answers 404"
    download.start("http://127.0.0.1:1/")
    assert download.wait("Failed: T").startswith("Failed: TypeError: ")
    download.start("http://[")
    assert download.wait("Failed: T").startswith("Failed: TypeError: ")
