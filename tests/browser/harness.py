"""Go programs and pages in a real Chromium, as Python objects.

    page = browser.run_wasm(wasm, wasm_exec_js(version), html="<button>go</button>")
    page.click("button")
    page.wait_for("document.title === 'done'")
    assert page.errors == ()

Every page has a browser context of its own: no storage, cache or cookie is shared. Its server answers besides: /echo,
/delay, /drip, /status, /redirect, /headers, /sse, /aborts and the WebSocket /ws; see server.mjs.
"""

from __future__ import annotations

import html as markup
import itertools
import json
import re
import select
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode

from tests import toolchain

HERE = Path(__file__).resolve().parent
_PATIENCE = 150.0
"""Seconds beyond a command's own time after which a silent driver counts as dead."""

ISOLATED: Mapping[str, str] = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
}
"""Headers that make a page cross-origin isolated: SharedArrayBuffer, precise clocks."""

STRICT_CSP: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:"
    )
}
"""No inline script, no eval; only what WebAssembly needs."""


class BrowserError(AssertionError):
    """A command that the browser could not carry out. The text says why, and what the page has said so far."""


@dataclass(frozen=True)
class Message:
    """One line on a page's console. `type` is `log`, `error`, `warning`, ..."""

    type: str
    text: str


@dataclass(frozen=True)
class CaseResult:
    """What became of one case of a Go program written with the package `check`."""

    name: str
    ok: bool
    why: str = ""


class Driver:
    """The Node process that owns Chromium and the server. One question at a time, each with one answer."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [toolchain.node(), HERE / "driver.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HERE
        )
        self._numbers = itertools.count(1)

    def ask(self, method: str, **params: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        question = {"id": next(self._numbers), "method": method, "params": params}
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        self._process.stdin.flush()
        patience = _PATIENCE + params.get("timeout", 0) / 1000
        ready, _, _ = select.select([self._process.stdout], [], [], patience)
        line = self._process.stdout.readline() if ready else b""
        if not line:
            self._process.kill()
            raise BrowserError(f"the browser driver died or hung at `{method}`")
        answer = json.loads(line)
        if "error" in answer:
            raise BrowserError(answer["error"])
        return answer["result"]

    def close(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


class Page:
    """A page in a context of its own. Selectors are Playwright's; JavaScript is evaluated as in the console."""

    def __init__(self, driver: Driver, name: str, url: str) -> None:
        self._driver = driver
        self._name = name
        self.url = url

    def _ask(self, method: str, **params: Any) -> Any:
        try:
            return self._driver.ask(method, page=self._name, **params)
        except BrowserError as error:
            log = self._log()
            said = "\n".join([*log["errors"], *(message["text"] for message in log["console"])])
            raise BrowserError(f"{error}\n--- the page said:\n{said}" if said else str(error)) from None

    def evaluate(self, expression: str) -> Any:
        """The value of an expression, awaited when it is a promise; it must be JSON. Raises BrowserError."""
        return self._ask("evaluate", expression=expression)

    def wait_for(self, expression: str, timeout: float = 20.0) -> Any:
        """The value of the expression once it is truthy. Raises BrowserError after `timeout` seconds, or as soon as
        the Go program has ended with a non-zero exit code."""
        return self._ask("wait", expression=expression, timeout=timeout * 1000)

    def click(self, selector: str) -> None:
        self._act("click", selector)

    def dblclick(self, selector: str) -> None:
        self._act("dblclick", selector)

    def hover(self, selector: str) -> None:
        self._act("hover", selector)

    def focus(self, selector: str) -> None:
        self._act("focus", selector)

    def check(self, selector: str) -> None:
        self._act("check", selector)

    def uncheck(self, selector: str) -> None:
        self._act("uncheck", selector)

    def fill(self, selector: str, text: str) -> None:
        """Sets the whole value of a field, as a paste does."""
        self._act("fill", selector, text)

    def type(self, selector: str, text: str) -> None:
        """Types character by character."""
        self._act("type", selector, text)

    def press(self, selector: str, key: str) -> None:
        """Presses a key in a field: `Enter`, `Control+A`, ..."""
        self._act("press", selector, key)

    def select(self, selector: str, value: str) -> None:
        self._act("select", selector, value)

    def upload(self, selector: str, *files: Path) -> None:
        """Chooses files in an `<input type=file>`."""
        self._act("upload", selector, [str(file) for file in files])

    def keyboard(self, key: str) -> None:
        """Presses a key, wherever the focus is."""
        self._ask("keyboard", key=key)

    def mouse(self, action: str, *args: float) -> None:
        """`move` x y, `down`, `up`, `click` x y, `wheel` dx dy."""
        self._ask("mouse", action=action, args=args)

    def _act(self, action: str, selector: str, value: str | list[str] = "") -> None:
        self._ask("act", action=action, selector=selector, value=value)

    def goto(self, url: str) -> None:
        self._ask("goto", url=url)

    def reload(self) -> None:
        self._ask("reload")

    def back(self) -> None:
        self._ask("back")

    def screenshot(self, path: Path, selector: str = "") -> Path:
        """A PNG of the visible page, or of one element."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._ask("screenshot", path=str(path), selector=selector)
        return path

    @property
    def console(self) -> tuple[Message, ...]:
        """What the page has said so far."""
        return tuple(Message(**message) for message in self._log()["console"])

    @property
    def lines(self) -> tuple[str, ...]:
        """What the program has printed so far: the console's texts of type `log`."""
        return tuple(message.text for message in self.console if message.type == "log")

    @property
    def errors(self) -> tuple[str, ...]:
        """Uncaught exceptions, and the panic text of a Go program that ended badly."""
        return tuple(self._log()["errors"])

    def _log(self) -> Any:
        return self._driver.ask("log", page=self._name)

    @property
    def exited(self) -> int | None:
        """The exit code of a program started by `run_wasm`; None while it runs."""
        code: int | None = self.evaluate("globalThis.harness ? harness.code : null")
        return code

    def wait_line(self, line: str, timeout: float = 20.0) -> None:
        """Waits until the program has printed a line. Raises BrowserError."""
        self._ask("line", line=line, timeout=timeout * 1000)

    def wait_exit(self, timeout: float = 20.0) -> int:
        """Waits until the program has ended, well or badly, and gives its exit code."""
        self.wait_for("harness.code !== null", timeout)
        return int(self.evaluate("harness.code"))

    def close(self) -> None:
        self._driver.ask("close", page=self._name)
        self._driver.ask("unmount", name=self._name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


_DOCUMENT = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title><link rel="icon" href="data:,"></head>
<body>
{body}
<script src="wasm_exec.js"></script>
<script src="run.js"></script>
</body>
</html>
"""


class Browser:
    """One Chromium. `base` is the address of its server: `http://127.0.0.1:port`."""

    def __init__(self) -> None:
        executable = toolchain.chromium()
        self._driver = Driver()
        self._names = (f"page{number}" for number in itertools.count(1))
        started = self._driver.ask("start", executable=str(executable))
        self.base: str = started["base"]
        self.version: str = started["version"]

    def open(
        self,
        folder: Path | None = None,
        path: str = "",
        *,
        files: Mapping[str, Path | str] | None = None,
        headers: Mapping[str, str] | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Page:
        """Serves a folder, and `files` (name -> a file, or a text) over it, and opens `path` of it.

        `options` are Playwright's for a browser context: `viewport`, `permissions`, `locale`, ...
        """
        name = next(self._names)
        served = {
            name: {"path": str(what.resolve())} if isinstance(what, Path) else {"text": what}
            for name, what in (files or {}).items()
        }
        where = str(folder.resolve()) if folder else None
        self._driver.ask("mount", name=name, files=served, folder=where, headers=dict(headers or {}))
        page = Page(self._driver, name, f"{self.base}/{name}/{path}")
        self._driver.ask("open", page=name, url=page.url, options=dict(options or {}))
        return page

    def run_wasm(
        self,
        wasm: Path,
        wasm_exec: Path,
        html: str = "",
        *,
        title: str = "test",
        args: Iterable[str] = (),
        path: str = "index.html",
        files: Mapping[str, Path | str] | None = None,
        headers: Mapping[str, str] | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Page:
        """Starts a Go program in a page whose body is `html`, and returns while it runs. `args` become os.Args[1:]."""
        parts: dict[str, Path | str] = {
            "index.html": _DOCUMENT.format(title=markup.escape(title), body=html),
            "main.wasm": wasm,
            "wasm_exec.js": wasm_exec,
            "run.js": HERE / "run.js",
        }
        query = urlencode([("arg", arg) for arg in args])
        address = f"{path}?{query}" if query else path
        return self.open(None, address, files=parts | dict(files or {}), headers=headers, options=options)

    def run_cases(
        self, wasm: Path, wasm_exec: Path, html: str = "", *, timeout: float = 120.0, **more: Any
    ) -> list[CaseResult]:
        """Runs a Go program written with the package `check` to its end, and gives each of its cases.

        A program that dies, hangs or loses a case adds a failed case of the name `(program)`.
        """
        with self.run_wasm(wasm, wasm_exec, html, **more) as page:
            trouble = ""
            try:
                page.wait_exit(timeout)
            except BrowserError as error:
                trouble = str(error)
            return read_cases(page.lines, trouble or "\n".join(page.errors))

    def close(self) -> None:
        self._driver.close()


def read_cases(lines: Iterable[str], trouble: str = "") -> list[CaseResult]:
    """The cases in what a program printed: `ok <name>`, `FAIL <name>: <why>`, `done <n>`; other lines are its own."""
    results: list[CaseResult] = []
    done: int | None = None
    for line in lines:
        match re.fullmatch(r"(ok|FAIL|done) (.*?)(?:: (.*))?", line, re.DOTALL):
            case re.Match() as found if found[1] == "FAIL":
                results.append(CaseResult(found[2], False, found[3] or ""))
            case re.Match() as found if found[1] == "ok":
                results.append(CaseResult(line.removeprefix("ok "), True))
            case re.Match() as found:
                done = int(found[2])
    if done is None:
        trouble = trouble or "it never said that it was done"
    elif done != len(results):
        trouble = trouble or f"it ran {done} cases but reported {len(results)}"
    return [*results, CaseResult("(program)", False, trouble)] if trouble else results
