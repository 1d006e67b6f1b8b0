"""The Go runtime: formatted, vetted, and tested by its own Go tests under Node and in Chromium, on each Go release."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import toolchain, wat
from tests.browser.harness import STRICT_CSP, Browser

RUNTIME = toolchain.REPOSITORY / "templates" / "go" / "runtime"


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """A module with a copy of the runtime, as generated code gets it, and its tests."""
    return toolchain.go_module(tmp_path, {"rt": RUNTIME})


def test_formatted(go_version: str) -> None:
    assert toolchain.gofmt("-l", ".", cwd=RUNTIME, version=go_version).stdout == ""


@pytest.mark.parametrize("tags", ["", "gowasm_debug", "gowasm_plain"])
def test_vetted(module: Path, go_version: str, tags: str) -> None:
    toolchain.go("vet", f"-tags={tags}", "./...", cwd=module, version=go_version)


def test_helper_is_what_its_text_says() -> None:
    """Run `python -m tests.wat` after a change of the text."""
    source = wat.MODULE.read_text()
    assert wat.updated(source) == source


def test_helper_is_small_enough_for_every_main_thread() -> None:
    """Old engines compile at most 4 kB synchronously."""
    text = wat.text_of(wat.MODULE.read_text())
    assert len(wat.assemble(text)) <= 4096


@pytest.mark.parametrize(
    ("tags", "arguments"),
    [
        ("", ()),
        ("", ("-args", "-own")),
        ("", ("-args", "-plain")),
        ("gowasm_debug", ()),
        ("gowasm_plain", ("-args", "-own")),
    ],
    ids=["helper", "own", "plain", "debug", "imports"],
)
def test_under_node(module: Path, go_version: str, tags: str, arguments: tuple[str, ...]) -> None:
    toolchain.node()
    start = toolchain.go_root(go_version) / "lib" / "wasm" / "go_js_wasm_exec"
    toolchain.go(
        "test", "-count=1", "-timeout=120s", f"-tags={tags}", f"-exec={start}", "./rt", *arguments,
        cwd=module, version=go_version,
    )  # fmt: skip


def _in_chromium(browser: Browser, module: Path, version: str, *args: str, **more: object) -> None:
    binary = module / "rt.wasm"
    toolchain.go("test", "-c", "-o", binary, "./rt", cwd=module, version=version)
    arguments = ("-test.v", "-test.timeout=120s", *args)
    with browser.run_wasm(binary, toolchain.wasm_exec_js(version), args=arguments, **more) as page:  # type: ignore[arg-type]
        code = page.wait_exit(150)
        said = "\n".join(page.lines)
        assert code == 0, said
        assert "--- PASS: TestHelperIsThere" in said or "-plain" in args
        assert "PASS" in page.lines


@pytest.mark.parametrize("arguments", [(), ("-own",), ("-plain",)], ids=["helper", "own", "plain"])
def test_in_chromium(browser: Browser, module: Path, go_version: str, arguments: tuple[str, ...]) -> None:
    _in_chromium(browser, module, go_version, *arguments)


def test_under_a_strict_policy(browser: Browser, module: Path, go_version: str) -> None:
    """The helper needs 'wasm-unsafe-eval', which every Go program needs, and nothing else."""
    only = "-test.run=^(TestHelperIsThere|TestWithoutEval)$"
    _in_chromium(browser, module, go_version, only, headers=STRICT_CSP)
