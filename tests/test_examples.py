"""Every example, built as the Makefile does it and used in Chromium as a person would use it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.browser.harness import Browser, Page
from tests.platform import platform_module
from tests.toolchain import REPOSITORY, build_example

EXAMPLES = tuple(sorted(main.parent.name for main in (REPOSITORY / "examples").glob("*/main.go")))

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Each example, built; all against one generated package."""
    root = tmp_path_factory.mktemp("examples")
    module = platform_module(root / "module")
    return {name: build_example(name, module, root / "sites" / name) for name in EXAMPLES}


@pytest.fixture
def shown(browser: Browser, sites: Mapping[str, Path]) -> Iterator[Open]:
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


# --- todo ----------------------------------------------------------------------------------------------------------


class Todos:
    """What a person sees and does on the page of examples/todo."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("document.querySelector('#todo-count').textContent !== ''")

    def add(self, *titles: str) -> None:
        for title in titles:
            self.page.fill("#new-todo input", title)
            self.page.press("#new-todo input", "Enter")

    def toggle(self, number: int) -> None:
        self.page.click(f"#todo-list li:nth-child({number}) .toggle")

    def edit(self, number: int) -> None:
        self.page.dblclick(f"#todo-list li:nth-child({number}) label")

    def destroy(self, number: int) -> None:
        self.page.hover(f"#todo-list li:nth-child({number})")
        self.page.click(f"#todo-list li:nth-child({number}) .destroy")

    def show(self, filter_: str) -> None:
        self.page.click(f"#filters >> text='{filter_}'")

    @property
    def titles(self) -> list[str]:
        """The titles that can be seen; those that are done start with a check mark."""
        script = """[...document.querySelectorAll('#todo-list li')].filter(li => li.offsetHeight > 0).map(li =>
            (li.classList.contains('completed') ? '✓ ' : '') + li.querySelector('label').textContent)"""
        return list(self.page.evaluate(script))

    @property
    def count(self) -> str:
        return str(self.page.evaluate("document.querySelector('#todo-count').textContent"))

    def sees(self, selector: str) -> bool:
        found = f"[...document.querySelectorAll({selector!r})]"
        return bool(self.page.evaluate(f"{found}.some(element => element.offsetHeight > 0)"))

    @property
    def selected(self) -> list[str]:
        script = "[...document.querySelectorAll('#filters .selected')].map(link => link.textContent)"
        return list(self.page.evaluate(script))


@pytest.fixture
def todos(shown: Open) -> Todos:
    return Todos(shown("todo"))


def test_todo_starts_empty(todos: Todos) -> None:
    assert todos.titles == []
    assert not todos.sees("#main")
    assert not todos.sees("#footer")
    assert todos.page.evaluate("document.activeElement.matches('#new-todo input')")


def test_todo_adds_what_is_typed(todos: Todos) -> None:
    todos.add("buy milk", "  feed the cat \t", "   ", "")
    assert todos.titles == ["buy milk", "feed the cat"]
    assert todos.page.evaluate("document.querySelector('#new-todo input').value") == ""
    assert todos.sees("#main")
    assert todos.sees("#footer")


def test_todo_shows_titles_as_text(todos: Todos) -> None:
    todos.add("<b>no & markup</b>", "[x] 日本語 🎈")
    todos.page.reload()
    assert Todos(todos.page).titles == ["<b>no & markup</b>", "[x] 日本語 🎈"]


def test_todo_counts_what_is_left(todos: Todos) -> None:
    todos.add("one")
    assert todos.count == "1 item left"
    todos.add("two")
    assert todos.count == "2 items left"
    todos.toggle(1)
    assert todos.count == "1 item left"
    todos.toggle(2)
    assert todos.count == "0 items left"
    assert todos.titles == ["✓ one", "✓ two"]
    todos.toggle(1)
    assert todos.titles == ["one", "✓ two"]


def test_todo_toggles_all(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    todos.page.click("#toggle-all + label")
    assert todos.titles == ["✓ one", "✓ two", "✓ three"]
    todos.page.click("#toggle-all + label")
    assert todos.titles == ["one", "two", "three"]


def test_todo_marks_toggle_all_when_all_are_done(todos: Todos) -> None:
    todos.add("one", "two")
    checked = "document.querySelector('#toggle-all').checked"
    todos.toggle(1)
    assert not todos.page.evaluate(checked)
    todos.toggle(2)
    assert todos.page.evaluate(checked)
    todos.add("three")
    assert not todos.page.evaluate(checked)
    todos.destroy(3)
    assert todos.page.evaluate(checked)


def test_todo_destroys(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.destroy(2)
    assert todos.titles == ["one", "three"]
    todos.destroy(1)
    todos.destroy(1)
    assert todos.titles == []
    assert not todos.sees("#main")
    assert not todos.sees("#footer")


def test_todo_clears_completed(todos: Todos) -> None:
    todos.add("one", "two", "three")
    assert not todos.sees("#clear-completed")
    todos.toggle(1)
    todos.toggle(3)
    assert todos.sees("#clear-completed")
    todos.page.click("#clear-completed")
    assert todos.titles == ["two"]
    assert not todos.sees("#clear-completed")


def test_todo_opens_an_editor_on_double_click(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(2)
    assert todos.page.evaluate("document.activeElement.matches('li.editing .edit')")
    assert todos.page.evaluate("document.activeElement.value") == "two"
    assert not todos.sees("#todo-list li:nth-child(2) .view")
    assert todos.sees("#todo-list li:nth-child(1) .view")


def test_todo_saves_an_edit_on_enter(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "  first  ")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["first", "two"]
    assert not todos.sees(".edit")
    todos.page.reload()
    assert Todos(todos.page).titles == ["first", "two"]


def test_todo_saves_an_edit_on_blur(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "first")
    todos.page.click("h1")
    assert todos.titles == ["first", "two"]
    assert not todos.sees(".edit")


def test_todo_forgets_an_edit_on_escape(todos: Todos) -> None:
    todos.add("one")
    todos.edit(1)
    todos.page.fill(".edit", "changed")
    todos.page.press(".edit", "Escape")
    assert todos.titles == ["one"]
    assert not todos.sees(".edit")
    todos.edit(1)
    assert todos.page.evaluate("document.activeElement.value") == "one"


def test_todo_removes_what_is_edited_to_nothing(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "  ")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["two"]


def test_todo_keeps_a_todo_done_through_an_edit(todos: Todos) -> None:
    todos.add("one")
    todos.toggle(1)
    todos.edit(1)
    todos.page.fill(".edit", "uno")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["✓ uno"]


def test_todo_filters(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    assert todos.selected == ["All"]
    todos.show("Active")
    assert todos.titles == ["one", "three"]
    assert todos.selected == ["Active"]
    todos.show("Completed")
    assert todos.titles == ["✓ two"]
    assert todos.count == "2 items left"
    todos.page.back()
    todos.page.wait_for("location.hash === '#/active'")
    assert todos.titles == ["one", "three"]
    todos.show("All")
    assert todos.titles == ["one", "✓ two", "three"]


def test_todo_hides_what_stops_matching_the_filter(todos: Todos) -> None:
    todos.add("one", "two")
    todos.show("Active")
    todos.toggle(1)
    assert todos.titles == ["two"]
    todos.show("Completed")
    todos.add("three")
    assert todos.titles == ["✓ one"]


def test_todo_starts_with_the_filter_of_the_address(shown: Open) -> None:
    todos = Todos(shown("todo", "#/completed"))
    assert todos.selected == ["Completed"]
    todos.add("one")
    assert todos.titles == []
    assert todos.count == "1 item left"


def test_todo_keeps_todos(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    todos.destroy(1)
    todos.show("Active")
    todos.page.reload()
    again = Todos(todos.page)
    assert again.selected == ["Active"]
    assert again.titles == ["three"]
    again.show("All")
    assert again.titles == ["✓ two", "three"]
    again.toggle(1)
    again.edit(2)
    again.page.fill(".edit", "third")
    again.page.press(".edit", "Enter")
    assert again.titles == ["two", "third"]


def test_todo_lives_when_storage_is_full(todos: Todos) -> None:
    todos.page.evaluate("localStorage.setItem('rest', 'x'.repeat(5 * 2 ** 20 - 200))")
    todos.add("one", "z" * 500)
    assert todos.titles == ["one", "z" * 500]
    assert any("the todos are not saved" in message.text for message in todos.page.console)


# --- canvas --------------------------------------------------------------------------------------------------------


class Breakout:
    """What a person sees and does on the page of examples/canvas."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("document.querySelector('#lives').textContent === '3' && globalThis.Go")
        page.wait_for(f"({_ROW})(340).length > 0")
        # Frames that the program asked for, and the time that each took: it has asked for none before.
        page.evaluate("""(() => {
            const ask = requestAnimationFrame;
            globalThis.frames_ = [];
            globalThis.requestAnimationFrame = (callback) => ask((now) => {
                const began = performance.now();
                callback(now);
                frames_.push(performance.now() - began);
            });
        })()""")

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
        row: list[int] = self.page.evaluate(f"({_ROW})(341)")
        assert 60 < len(row) < 80, row
        return sum(row) / len(row)

    @property
    def frames(self) -> int:
        return int(self.page.evaluate("frames_.length"))

    def text(self, selector: str) -> str:
        return str(self.page.evaluate(f"document.querySelector({selector!r}).textContent"))

    def wait_text(self, selector: str, text: str, timeout: float = 20) -> None:
        self.page.wait_for(f"document.querySelector({selector!r}).textContent === {text!r}", timeout)


# The white dots of a row of the canvas.
_ROW = """(y) => {
    const data = document.querySelector('canvas').getContext('2d').getImageData(0, y, 480, 1).data;
    return [...Array(480).keys()].filter((x) => data.slice(4 * x, 4 * x + 4).every((part) => part > 250));
}"""


@pytest.fixture
def breakout(shown: Open) -> Breakout:
    return Breakout(shown("canvas"))


def test_canvas_waits_for_the_start(breakout: Breakout) -> None:
    assert breakout.paddle == pytest.approx(239.5, abs=1)
    assert breakout.text("button") == "Start"
    assert breakout.frames == 0


def test_canvas_moves_the_paddle_with_keys(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.hold("ArrowRight")
    breakout.page.wait_for(f"Math.max(...({_ROW})(341)) > 460")
    breakout.release("ArrowRight")
    right = breakout.paddle
    assert right > 400
    breakout.hold("ArrowLeft")
    breakout.page.wait_for(f"Math.min(...({_ROW})(341)) < {right - 150}")
    breakout.release("ArrowLeft")
    assert breakout.paddle < right - 100


def test_canvas_moves_the_paddle_with_the_mouse(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    left = breakout.page.evaluate("document.querySelector('canvas').getBoundingClientRect().left")
    breakout.page.mouse("move", left + 100, 200)
    breakout.page.wait_for(f"Math.abs(({_ROW})(341).reduce((a, b) => a + b, 0) / ({_ROW})(341).length - 99.5) < 2")


def test_canvas_hits_bricks(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.page.wait_for("document.querySelector('#score').textContent > 0")


def test_canvas_pauses(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.page.wait_for("frames_.length > 5")
    breakout.page.keyboard("Space")
    breakout.wait_text("button", "Go on")
    frames = breakout.frames
    breakout.page.evaluate("new Promise((resolve) => setTimeout(resolve, 150))")
    assert breakout.frames <= frames + 1  # one may have been on its way, and does nothing
    breakout.page.click("button")
    breakout.wait_text("button", "Pause")
    breakout.page.wait_for(f"frames_.length > {frames + 5}")


def test_canvas_pauses_when_hidden(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.wait_text("button", "Pause")
    breakout.page.evaluate("""(() => {
        Object.defineProperty(Document.prototype, 'hidden', {get: () => true});
        document.dispatchEvent(new Event('visibilitychange'));
    })()""")
    breakout.wait_text("button", "Go on")


def test_canvas_ends_and_begins_anew(breakout: Breakout) -> None:
    left = breakout.page.evaluate("document.querySelector('canvas').getBoundingClientRect().left")
    for lives in ("2", "1", "0"):
        breakout.page.keyboard("Space")
        breakout.wait_text("button", "Pause")
        breakout.page.mouse("move", left + 30, 200)  # away from where the ball comes down
        breakout.page.mouse("move", left + 20, 200)
        breakout.page.wait_for(f"document.querySelector('#lives').textContent === {lives!r}", timeout=60)
    breakout.wait_text("button", "Play again")
    breakout.page.keyboard("Space")
    breakout.wait_text("#lives", "3")
    breakout.wait_text("#score", "0")


def test_canvas_leaves_time_for_sixty_frames_a_second(breakout: Breakout) -> None:
    breakout.page.keyboard("Space")
    breakout.page.wait_for("frames_.length > 40")
    times = sorted(breakout.page.evaluate("frames_"))
    assert times[len(times) // 2] < 8


# --- fetch ---------------------------------------------------------------------------------------------------------


class Download:
    """What a person sees and does on the page of examples/fetch."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("!document.querySelector('#download').disabled")

    def start(self, address: str, seconds: float = 30) -> None:
        self.page.fill("#address", address)
        self.page.fill("#limit", str(seconds))
        before = self.status
        self.page.click("#download")
        self.page.wait_for(f"{_STATUS} !== {before!r}")

    @property
    def status(self) -> str:
        return str(self.page.evaluate(_STATUS))

    def wait(self, start: str) -> str:
        """The status once it starts so."""
        self.page.wait_for(f"{_STATUS}.startsWith({start!r})")
        return self.status

    def aborts(self, name: str) -> int:
        return int(self.page.evaluate(f"fetch('/aborts?id={name}').then(answer => answer.json())"))


_STATUS = "document.querySelector('#status').textContent"


@pytest.fixture
def download(shown: Open) -> Download:
    return Download(shown("fetch"))


def test_fetch_sums_all_bytes_up(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=200&parts=7")
    download.page.wait_for(f"{_STATUS}.includes('SHA-256')")
    assert download.status.startswith("100.0 kB in ")
    assert download.status.endswith(hashlib.sha256(b"*" * 100_000).hexdigest())


def test_fetch_shows_progress(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=3000&parts=30")
    download.wait("Waiting for the server")
    seen: list[float] = []
    for expected in (
        "document.querySelector('progress').hidden === false",
        "document.querySelector('#cancel').disabled === false",
    ):
        download.page.wait_for(expected)
    for _ in range(3):
        download.page.wait_for(f"{_STATUS}.endsWith(' kB') && parseFloat({_STATUS}) > {seen[-1] if seen else 0}")
        seen.append(float(download.status.split()[0]))
    assert seen == sorted(set(seen))
    assert seen[-1] < 100


def test_fetch_knows_the_part_when_it_knows_the_whole(download: Download) -> None:
    """The server says how long this is, and has sent it before anybody could see the bar move: the bar is kept."""
    download.start("/echo?text=hello")
    download.page.wait_for(f"{_STATUS}.includes('SHA-256')")
    assert download.page.evaluate("document.querySelector('progress').max") > 100
    assert download.page.evaluate("document.querySelector('progress').position") == 1


def test_fetch_cancels_in_the_middle_of_a_body(download: Download) -> None:
    download.start("/drip?bytes=100000&ms=20000&parts=200&id=example-cancel")
    download.page.wait_for(f"parseFloat({_STATUS}) > 1")
    download.page.click("#cancel")
    status = download.wait("Cancelled after ")
    assert 0 < float(status.split()[2]) < 100
    download.page.wait_for("fetch('/aborts?id=example-cancel').then(answer => answer.json())")
    assert download.page.evaluate("document.querySelector('progress').hidden")
    download.start("/drip?bytes=1000&ms=10&parts=2")
    download.page.wait_for(f"{_STATUS}.startsWith('1.0 kB in ')")


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


# --- webgl ---------------------------------------------------------------------------------------------------------

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
def triangle(shown: Open) -> Page:
    page = shown("webgl")
    page.wait_for(f"{_STATUS} !== ''")
    return page


def test_webgl_draws_a_triangle(triangle: Page) -> None:
    assert triangle.evaluate(_STATUS) == "The shader compiles"
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
    assert triangle.evaluate(_STATUS) == "The shader compiles"
    assert triangle.evaluate(_PIXELS)["middle"] == [0, 255, 0, 255]


def test_webgl_tells_what_a_shader_has_wrong(triangle: Page) -> None:
    triangle.fill("textarea", "#version 300 es\nvoid main() { nonsense }")
    status = triangle.evaluate(_STATUS)
    assert status.startswith("the shader does not compile:\nERROR: 0:2:")
    assert triangle.evaluate(_PIXELS)["middle"][3] == 255  # the shader before is still in use
    unlinked = "#version 300 es\nprecision mediump float;\nin vec4 shade;\nout vec4 c;\nvoid main() { c = shade; }"
    triangle.fill("textarea", unlinked)
    assert triangle.evaluate(_STATUS).startswith("the shader does not link:\n")


def test_webgl_says_when_there_is_none(browser: Browser, sites: Mapping[str, Path]) -> None:
    page = (sites["webgl"] / "index.html").read_text()
    without = "<script>HTMLCanvasElement.prototype.getContext = () => null</script>"
    with browser.open(sites["webgl"], files={"index.html": page.replace("<script", without + "<script", 1)}) as page_:
        page_.wait_for(f"{_STATUS} === 'this browser has no WebGL 2, or does not allow it'")


# --- worker --------------------------------------------------------------------------------------------------------

# Whether each sixteenth of the canvas, from top to bottom, has been drawn.
_DRAWN = """(() => {
    const canvas = document.querySelector('canvas');
    const brush = canvas.getContext('2d');
    return [...Array(16).keys()].map((n) => brush.getImageData(300, (n + 0.5) * canvas.height / 16, 1, 1).data[3] > 0);
})()"""


@pytest.fixture
def mandelbrot(shown: Open) -> Page:
    page = shown("worker")
    page.wait_for(f"{_STATUS}.startsWith('Done in ')", timeout=60)
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
    mandelbrot.wait_for(f"{_STATUS}.startsWith('Row ')")
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
    mandelbrot.wait_for(f"{_STATUS}.startsWith('Row ')")
    mandelbrot.click("#stop")
    assert mandelbrot.evaluate(_STATUS) == "Stopped"
    drawn = mandelbrot.evaluate(_DRAWN)
    mandelbrot.evaluate("new Promise((resolve) => setTimeout(resolve, 500))")
    assert mandelbrot.evaluate(_STATUS) == "Stopped"
    assert mandelbrot.evaluate(_DRAWN) == drawn
    mandelbrot.fill("#depth", "50")
    mandelbrot.click("#draw")
    mandelbrot.wait_for(f"{_STATUS}.startsWith('Done in ')", timeout=60)
    assert all(mandelbrot.evaluate(_DRAWN))


def test_worker_draws_what_is_clicked(mandelbrot: Page) -> None:
    picture = "document.querySelector('canvas').toDataURL()"
    whole = mandelbrot.evaluate(picture)
    box = mandelbrot.evaluate("document.querySelector('canvas').getBoundingClientRect().toJSON()")
    mandelbrot.mouse("click", box["left"] + 90, box["top"] + 200)
    mandelbrot.wait_for(f"{_STATUS}.startsWith('Done in ')", timeout=60)
    assert mandelbrot.evaluate(picture) != whole


def test_worker_says_when_it_cannot_start(browser: Browser, sites: Mapping[str, Path]) -> None:
    with browser.open(sites["worker"], files={"worker.wasm": "this is not WebAssembly"}) as page:
        page.wait_for(f"{_STATUS}.startsWith('The worker failed: ')")
        assert page.evaluate("document.querySelector('#stop').disabled")


# --- all -----------------------------------------------------------------------------------------------------------

RUNS = {
    "canvas": f"({_ROW})(341).length > 60",
    "fetch": "!document.querySelector('#download').disabled",
    "todo": "document.querySelector('#todo-count').textContent === '0 items left'",
    "webgl": f"{_STATUS} === 'The shader compiles'",
    "worker": f"{_STATUS}.startsWith('Done in ')",
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
