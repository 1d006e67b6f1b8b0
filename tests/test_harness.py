"""The harness itself: programs of both releases of Go in a real Chromium, and the server's answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.harness import HERE, ISOLATED, STRICT_CSP, Browser, BrowserError, CaseResult, Page, read_cases
from tests.toolchain import CHECK, build_wasm, go, go_module, wasm_exec_js


@pytest.fixture(scope="module")
def hello(go_version: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hello program and the JavaScript that starts it."""
    module = go_module(tmp_path_factory.mktemp("hello"), {"check": CHECK, "hello": HERE / "hello"})
    return build_wasm(module / "hello", module / "main.wasm", version=go_version), wasm_exec_js(go_version)


def test_both_releases_of_go(go_versions: tuple[str, ...], tmp_path: Path) -> None:
    said = [go("version", cwd=tmp_path, version=version).stdout for version in go_versions]
    assert [f"go version go{version}." in text for version, text in zip(go_versions, said, strict=True)] == [True, True]


def test_cases(browser: Browser, hello: tuple[Path, Path]) -> None:
    assert browser.run_cases(*hello) == [
        CaseResult("passes", True),
        CaseResult("fails twice", False, 'got 1, want 2; got []string{"a"}, want []string{"b"}'),
        CaseResult("panics", False, "panic: two\\nlines"),
        CaseResult("never ends", False, "still running after 300ms"),
        CaseResult("waits", True),
    ]


def test_a_panic_is_a_page_error(browser: Browser, hello: tuple[Path, Path]) -> None:
    with browser.run_wasm(*hello, args=["panic"]) as page:
        assert page.wait_exit() == 2
        assert page.exited == 2
        assert page.lines == ("before",)
        [error] = page.errors
        assert "exit code 2" in error
        assert "panic: this is the reason" in error
    [case] = browser.run_cases(*hello, args=["panic"])
    assert case.name == "(program)"
    assert "panic: this is the reason" in case.why


def test_a_last_line_without_newline(browser: Browser, hello: tuple[Path, Path]) -> None:
    with browser.run_wasm(*hello, args=["exit"]) as page:
        assert page.wait_exit() == 0
        assert page.lines == ("no newline",)
        assert page.errors == ()


@pytest.mark.parametrize("headers", [{}, ISOLATED, STRICT_CSP], ids=["plain", "isolated", "strict csp"])
def test_page(browser: Browser, hello: tuple[Path, Path], headers: dict[str, str], tmp_path: Path) -> None:
    with browser.run_wasm(*hello, html="<input><button>go</button>", args=["page"], headers=headers) as page:
        page.wait_line("ready")
        assert page.exited is None
        page.type("input", "hé")
        page.click("button")
        assert page.wait_for("document.querySelector('button').textContent.startsWith('clicked') && 'yes'") == "yes"
        assert page.evaluate("document.querySelector('button').textContent") == "clicked 1 hé"
        assert page.evaluate("crossOriginIsolated") == (headers == ISOLATED)
        assert page.screenshot(tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
        assert page.errors == ()


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Page:
    return browser.open(files={"index.html": "<!doctype html><title>blank</title>"})


def test_evaluate(blank: Page) -> None:
    assert blank.evaluate("({a: [1, 'zwei', null]})") == {"a": [1, "zwei", None]}
    assert blank.evaluate("Promise.resolve(7)") == 7
    assert blank.evaluate("undefined") is None
    assert blank.evaluate("isSecureContext") is True
    with pytest.raises(BrowserError, match="TypeError: boom"):
        blank.evaluate("(() => { throw new TypeError('boom') })()")


def test_waiting_for_what_never_comes(blank: Page) -> None:
    with pytest.raises(BrowserError, match=r"not true within 2000 ms: document.nothing.here\nTypeError"):
        blank.wait_for("document.nothing.here", timeout=2)


def test_an_endless_loop_harms_only_its_page(browser: Browser, blank: Page) -> None:
    page = browser.open(files={"index.html": "<script>setTimeout(() => { for (;;); }, 300)</script>"})
    with pytest.raises(BrowserError, match="not true within 600 ms"):
        page.wait_for("false", timeout=0.6)
    page.close()
    assert blank.evaluate("1") == 1


def test_webgl(blank: Page) -> None:
    for kind in ("webgl", "webgl2"):
        script = f"""(() => {{
            const gl = document.createElement('canvas').getContext('{kind}');
            gl.clearColor(0, 1, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT);
            const pixel = new Uint8Array(4);
            gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
            return [...pixel];
        }})()"""
        assert blank.evaluate(script) == [0, 255, 0, 255]


@pytest.mark.parametrize(
    ("script", "value"),
    [
        ("fetch('/echo?a=1', {method: 'PUT', body: 'x'}).then(r => r.json()).then(j => [j.method, j.body, j.query])",
         ["PUT", "x", {"a": "1"}]),
        ("fetch('/echo?raw', {method: 'POST', body: new Uint8Array([1, 2])}).then(r => r.bytes()).then(b => [...b])",
         [1, 2]),
        ("fetch('/status/404').then(async r => [r.status, await r.text()])", [404, "status 404"]),
        ("fetch('/status/204').then(async r => [r.status, await r.text()])", [204, ""]),
        ("fetch('/redirect?to=/status/201').then(r => [r.redirected, r.status])", [True, 201]),
        ("fetch('/headers?x-a=1&x-a=2').then(r => r.headers.get('x-a'))", "1, 2"),
        ("fetch('/delay?ms=50').then(r => r.text())", "ok"),
        ("fetch('/drip?bytes=1000&ms=50').then(r => r.text()).then(t => t.length)", 1000),
        ("fetch('/nothing').then(r => r.status)", 404),
        ("fetch('../page0/../..//etc/passwd').then(r => r.status)", 404),
    ],
)  # fmt: skip
def test_server(blank: Page, script: str, value: object) -> None:
    assert blank.evaluate(script) == value


def test_the_server_notices_who_gives_up(blank: Page) -> None:
    blank.evaluate("""(async () => {
        const abort = new AbortController();
        const response = await fetch('/drip?bytes=100&ms=60000&id=given-up', {signal: abort.signal});
        abort.abort();
        await response.text().catch(() => {});
    })()""")
    blank.wait_for("fetch('/aborts?id=given-up').then(r => r.json()).then(n => n === 1)")


def test_server_sent_events(blank: Page) -> None:
    script = """new Promise(done => {
        const seen = [], source = new EventSource('/sse?n=3&event=tick');
        source.addEventListener('tick', event => {
            seen.push([event.lastEventId, JSON.parse(event.data).n]);
            if (seen.length === 3) { source.close(); done(seen); }
        });
    })"""
    assert blank.evaluate(script) == [["1", 1], ["2", 2], ["3", 3]]


def test_web_socket(blank: Page) -> None:
    script = """new Promise(done => {
        const seen = [], socket = new WebSocket(`ws://${location.host}/ws`, ['chat']);
        socket.binaryType = 'arraybuffer';
        socket.onopen = () => ['text', new Uint8Array([1, 2]), 'close 4000 bye'].forEach(data => socket.send(data));
        socket.onmessage = ({data}) => seen.push(typeof data === 'string' ? data : [...new Uint8Array(data)]);
        socket.onclose = ({code, reason}) => done([...seen, socket.protocol, code, reason]);
    })"""
    assert blank.evaluate(script) == ["text", [1, 2], "chat", 4000, "bye"]


def test_a_folder_is_served(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "site" / "index.html").write_text("<h1>here</h1><script>console.warn('w'); undefinedName</script>")
    with browser.open(tmp_path / "site") as page:
        assert page.evaluate("document.querySelector('h1').textContent") == "here"
        assert page.evaluate("fetch('%2e%2e/secret.txt').then(r => r.status)") == 404
        assert [message.type for message in page.console if message.text == "w"] == ["warning"]
        assert "undefinedName is not defined" in page.errors[0]


def test_reading_cases() -> None:
    assert read_cases(["ok a: b", "noise", "FAIL c: d: e", "done 2"]) == [
        CaseResult("a: b", True),
        CaseResult("c", False, "d: e"),
    ]
    assert read_cases(["ok a"])[-1] == CaseResult("(program)", False, "it never said that it was done")
    assert read_cases(["ok a", "done 2"])[-1] == CaseResult("(program)", False, "it ran 2 cases but reported 1")
    assert read_cases(["ok a", "done 1"], "TypeError")[-1] == CaseResult("(program)", False, "TypeError")
